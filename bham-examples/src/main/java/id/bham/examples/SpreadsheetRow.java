package id.bham.examples;

import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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

    /** The sheet, from which comes all that the record says. */
    private static final Source REGISTER = Source.of("register", "Register gugus tugas daerah");

    private static final String AT_THE_LATEST = "paling lambat ";
    private static final String AT_THE_EARLIEST = "paling awal ";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "[[d ]MMMM ]uuuu", Locale.forLanguageTag("id"))
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Brings a made-up row to a report.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // begin
        var row = new SpreadsheetRow("gtd-bali", "Bali", "Contoh 1/2024", "Maret 2024", "3 April 2024", "?", "-");
        ComplianceReport report = Compliance.check(row.taskForce(), LocalDate.of(2024, 12, 31));
        System.out.println(report.verdict());
        for (String rule : List.of("BHAM-GTD-002", "BHAM-GTD-006", "BHAM-GTD-010")) {
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
                .province(fact(province, Province::named))
                .decree(decree())
                .inauguration(fact(inauguration, SpreadsheetRow::date)
                        .map(day -> Inauguration.builder().on(day).build()))
                .members(seats())
                .lastDay(fact(lastDay, SpreadsheetRow::date))
                .source(REGISTER)
                .build();
    }

    /** What a cell says: that something is so, that there is no such thing, or nothing. */
    private static <T> Fact<T> fact(String cell, Function<String, T> reading) {
        return switch (cell.strip()) {
            case "", "?" -> Fact.unknown();
            case "-" -> Fact.absent();
            default -> Fact.known(reading.apply(cell.strip()));
        };
    }

    /** A date, a month or a year, which holds for each of its days; or one end: the cell then tells the day on which it was at the latest, or at the earliest. */
    private static PartialDate date(String cell) {
        if (cell.startsWith(AT_THE_LATEST)) {
            return DATE.parse(cell.substring(AT_THE_LATEST.length()), PartialDate::from)
                    .latest()
                    .map(PartialDate::onOrBefore)
                    .orElseThrow();
        }
        if (cell.startsWith(AT_THE_EARLIEST)) {
            return DATE.parse(cell.substring(AT_THE_EARLIEST.length()), PartialDate::from)
                    .earliest()
                    .map(PartialDate::onOrAfter)
                    .orElseThrow();
        }
        return DATE.parse(cell, PartialDate::from);
    }

    /** There is a decree if the row tells its number or its date, and none if it says that there is no number. */
    private Fact<Decree> decree() {
        Fact<String> number = fact(decreeNumber, text -> text);
        Fact<PartialDate> issuedOn = fact(decreeDate, SpreadsheetRow::date);
        if (issuedOn.isKnown() || number.isKnown()) {
            return Fact.known(Decree.builder().number(number).issuedOn(issuedOn).build());
        }
        return number.isAbsent() ? Fact.absent() : Fact.unknown();
    }

    /** The members; to which element of the membership an institution belongs is not told by its name. */
    private Listing<Seat> seats() {
        Fact<List<String>> names = fact(members, cell -> List.of(cell.split(" *; *")));
        if (!names.isKnown()) {
            return names.isAbsent() ? Listing.complete() : Listing.unknown();
        }
        List<String> all = names.value().orElseThrow();
        List<Seat> seats = all.stream()
                .filter(name -> !name.equals("dst."))
                .map(name -> Seat.builder()
                        .institution(Institution.builder().name(name).build())
                        .build())
                .toList();
        return seats.size() == all.size() ? Listing.complete(seats) : Listing.partial(seats);
    }
}
