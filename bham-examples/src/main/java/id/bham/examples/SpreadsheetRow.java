package id.bham.examples;

import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A row of a spreadsheet about task forces, which is brought to a record that says what the row says and no more. In every cell
 * {@code ?} or nothing stands for what is not known, and {@code -} for what is known not to be there.
 *
 * @param id an id of the row
 * @param province the name of the province
 * @param decreeNumber the number of the decree
 * @param decreeDate a day, a month or a year, such as {@code 3 April 2024}, {@code April 2024} or {@code 2024}, or one of these after
 *     {@code paling lambat} if it was then or earlier, or {@code paling awal} if it was then or later
 * @param inauguration the day of the ceremony, in the same form
 * @param members the institutions of the members with {@code ;} between them; {@code dst.} at the end says that there are others
 * @param lastDay the day with which the task force ended, in the same form
 */
public record SpreadsheetRow(
        String id,
        String province,
        String decreeNumber,
        String decreeDate,
        String inauguration,
        String members,
        String lastDay) {

    /**
     * Brings a made-up row to a report.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // begin
        var row = new SpreadsheetRow("gtd-bali", "Bali", "Contoh 1/2024", "Maret 2024", "3 April 2024", "?", "-");
        var report = Compliance.check(row.taskForce(), LocalDate.of(2024, 12, 31));
        System.out.println(report.verdict());
        for (String rule : new String[] {"BHAM-GTD-002", "BHAM-GTD-006", "BHAM-GTD-010"}) {
            System.out.println(report.finding("gtd-bali", rule));
        }
        Compliance.missingFacts(report).stream()
                .limit(3)
                .forEach(open -> System.out.println("not known: " + open.fact().place()));
        // end
    }

    /**
     * The record of the task force. What is not a column, such as who issued the decree, is not in it: nobody said so.
     *
     * @return the record
     * @throws IllegalArgumentException if a cell cannot be read; what it means is not guessed
     * @throws java.time.format.DateTimeParseException if a date cannot be read
     */
    public RegionalTaskForce taskForce() {
        return RegionalTaskForce.builder()
                .id(id)
                .province(cell(province).map(Province::named))
                .decree(decree())
                .inauguration(cell(inauguration).map(SpreadsheetRow::date).map(Inauguration::on))
                .members(seats())
                .lastDay(cell(lastDay).map(SpreadsheetRow::date))
                .source(Source.of("register", "Register gugus tugas daerah"))
                .build();
    }

    /** What a cell says: that something is so, that there is no such thing, or nothing. */
    private static Fact<String> cell(String cell) {
        return switch (cell.strip()) {
            case "", "?" -> Fact.unknown();
            case "-" -> Fact.absent();
            default -> Fact.known(cell.strip());
        };
    }

    /** A date, a month or a year, which holds for each of its days, or one end. */
    private static PartialDate date(String text) {
        return PartialDate.parse(text, Locale.forLanguageTag("id"));
    }

    /** There is a decree if the row tells its number or its date, and none if it says that there is no number. */
    private Fact<Decree> decree() {
        Fact<String> number = cell(decreeNumber);
        Fact<PartialDate> issuedOn = cell(decreeDate).map(SpreadsheetRow::date);
        if (issuedOn.isKnown() || number.isKnown()) {
            return Fact.known(Decree.builder().number(number).issuedOn(issuedOn).build());
        }
        return number.isAbsent() ? Fact.absent() : Fact.unknown();
    }

    /** The members; to which element of the membership an institution belongs is not told by its name. */
    private Listing<Seat> seats() {
        String names = cell(members).value().orElse("");
        boolean isWhole = !cell(members).isUnknown() && !names.endsWith("dst.");
        Listing<Seat> seats = isWhole ? Listing.complete() : Listing.unknown();
        for (String name : names.split(" *; *", -1)) {
            seats = name.isEmpty() || name.equals("dst.") ? seats : seats.with(Seat.ofInstitution(name));
        }
        return seats;
    }
}
