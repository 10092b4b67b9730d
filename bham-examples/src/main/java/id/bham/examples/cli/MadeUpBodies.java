package id.bham.examples.cli;

import id.bham.core.body.Body;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Made-up bodies in any number, always the same ones for a seed (lembaga rekaan): mostly regional task forces of all provinces,
 * some lawful and fully known, some known in part, some unlawful. They name offices and institutions, no persons.
 */
final class MadeUpBodies {

    /** The document of a lawful regional task force, with blanks such as {@code <province>} for what is drawn. */
    private static final String LAWFUL = document("lawful.json");

    private static final Pattern BLANK = Pattern.compile("<(\\w+)>");

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2025;

    private static final List<String> AGENCIES = List.of(
            "Badan Perencanaan Pembangunan Daerah",
            "Biro Hukum Sekretariat Daerah",
            "Dinas Tenaga Kerja",
            "Dinas Lingkungan Hidup",
            "Dinas Penanaman Modal",
            "Dinas Perkebunan");
    private static final List<String> PARTNERS =
            List.of("Kamar dagang dan industri", "Asosiasi pengusaha", "Perguruan tinggi", "Lembaga bantuan hukum");

    /** An action of each strategy. */
    private static final List<Action> ACTIONS = List.of(
            new Action("Pelatihan bagi pelaku usaha", "understanding", "S1-4", "Kelompok I"),
            new Action("Telaah peraturan daerah", "regulation", "S2-1.1", "Kelompok II"),
            new Action("Penguatan layanan pengaduan", "remedy", "S3-1.1", "Kelompok III"));

    private record Action(String title, String strategy, String subAction, String group) {}

    private final long seed;

    MadeUpBodies(long seed) {
        this.seed = seed;
    }

    private static String document(String name) {
        try (InputStream file = Objects.requireNonNull(MadeUpBodies.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body with a number, from 0; its id is its own. */
    Body body(long number) {
        var draw = new Draw(seed, number);
        int kind = draw.below(50);
        return switch (kind) {
            case 0 -> focalPoint(number, draw);
            case 1, 2 -> nationalTaskForce(number, draw);
            default -> regionalTaskForce(number, draw);
        };
    }

    private static NationalFocalPoint focalPoint(long number, Draw draw) {
        Ministry ministry = draw.oneOf(List.of(Ministry.LAW_AND_HUMAN_RIGHTS, Ministry.HUMAN_RIGHTS));
        NationalFocalPoint.Builder focalPoint = NationalFocalPoint.builder()
                .id("nfp-" + number)
                .institution(Institution.builder()
                        .kind(InstitutionKind.MINISTRY)
                        .ministry(ministry)
                        .build());
        if (!draw.isOneIn(3)) {
            focalPoint.period(
                    ministry == Ministry.HUMAN_RIGHTS
                            ? ValidityPeriod.from(LocalDate.of(2024, 10, 21))
                            : ValidityPeriod.of(LocalDate.of(2021, 4, 5), LocalDate.of(2024, 10, 20)));
        }
        if (!draw.isOneIn(3)) {
            focalPoint.reports(Listing.complete(report(FIRST_YEAR, draw.between(10, 12), ReportRecipient.PRESIDENT)));
        }
        return focalPoint.build();
    }

    private static NationalTaskForce nationalTaskForce(long number, Draw draw) {
        LocalDate issuedOn = LocalDate.of(2023, 9, 26).plusDays(draw.below(60));
        NationalTaskForce.Builder taskForce = NationalTaskForce.builder()
                .id("gtn-" + number)
                .status(BodyStatus.FORMED)
                .decree(Decree.builder()
                        .number("M.HH-" + draw.between(1, 99) + ".HA.01 Tahun 2023")
                        .issuer(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS))
                        .issuedOn(PartialDate.of(issuedOn))
                        .build())
                .inauguration(Inauguration.on(issuedOn.plusDays(draw.below(40))))
                .lastDay(Fact.absent());
        if (!draw.isOneIn(3)) {
            taskForce
                    .chair(Seat.of(Office.of(
                            draw.isOneIn(4)
                                    ? OfficeTitle.COORDINATING_MINISTER
                                    : OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS)))
                    .executiveChair(Seat.of(Office.of(OfficeTitle.DIRECTOR_GENERAL_OF_HUMAN_RIGHTS)));
        }
        if (!draw.isOneIn(3)) {
            taskForce.duties(Listing.complete(NationalDuty.values()));
        }
        if (!draw.isOneIn(3)) {
            taskForce.reports(Listing.complete(report(FIRST_YEAR, draw.between(9, 12), ReportRecipient.MINISTER)));
        }
        return taskForce.build();
    }

    private static RegionalTaskForce regionalTaskForce(long number, Draw draw) {
        Province province = draw.oneOf(Province.all());
        int degree = draw.below(20);
        RegionalTaskForce.Builder taskForce = lawful(number, province, draw).toBuilder();
        if (degree < 7) {
            forget(taskForce, draw);
        } else if (degree < 12) {
            int faults = draw.between(1, 3);
            for (int i = 0; i < faults; i++) {
                spoil(taskForce, province, draw);
            }
        }
        return taskForce.build();
    }

    /** A task force in order. */
    static RegionalTaskForce lawful(long number, Province province, Draw draw) {
        LocalDate issuedOn = LocalDate.of(2023, 12, 28).plusDays(draw.below(180));
        LocalDate inauguratedOn = issuedOn.plusDays(draw.below(60));
        var blanks = new HashMap<String, Object>();
        blanks.put("number", number);
        blanks.put("code", province.iso().substring(3).toLowerCase(Locale.ROOT));
        blanks.put("iso", province.iso());
        blanks.put("province", province.name());
        blanks.put("issuedOn", issuedOn);
        blanks.put("inauguratedOn", inauguratedOn);
        blanks.put("weekday", inauguratedOn.getDayOfWeek().name().toLowerCase(Locale.ROOT));
        blanks.put("decree", "188.44/Kep." + draw.between(1, 999) + "-Huk/" + issuedOn.getYear());
        int first = draw.below(AGENCIES.size());
        for (int i = 0; i < ACTIONS.size(); i++) {
            blanks.put("agency" + (i + 1), AGENCIES.get((first + i) % AGENCIES.size()));
        }
        blanks.put("partner", draw.oneOf(PARTNERS));
        blanks.put("capacity", draw.isOneIn(4) ? "pj" : "holder");
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Action action = draw.oneOf(ACTIONS);
            blanks.put("work" + year, action.title());
            blanks.put("strategy" + year, action.strategy());
            blanks.put("subAction" + year, action.subAction());
            blanks.put("group" + year, action.group());
            blanks.put("closedOn" + year, LocalDate.of(year, 12, draw.between(1, 20)));
        }
        String document = BLANK.matcher(LAWFUL)
                .replaceAll(blank -> Objects.requireNonNull(blanks.get(blank.group(1)), blank.group())
                        .toString());
        return (RegionalTaskForce) DocumentReader.standard().read(Documents.BODY, document);
    }

    private static ProgressReport report(int year, int month, ReportRecipient recipient) {
        return ProgressReport.builder()
                .year(year)
                .submittedOn(PartialDate.of(YearMonth.of(year, month)))
                .recipient(recipient)
                .code(Fact.absent())
                .build();
    }

    private static Seat partner(Province province, Draw draw) {
        String name = draw.oneOf(PARTNERS) + " di " + province.name();
        return Seat.builder()
                .office(Fact.absent())
                .institution(Institution.builder().name(name).build())
                .element(MemberElement.NON_GOVERNMENT)
                .term(Fact.absent())
                .appointments(Listing.complete())
                .build();
    }

    /** Leaves some of the statements out, as a record does that was written from a news item. */
    private static void forget(RegionalTaskForce.Builder taskForce, Draw draw) {
        draw.onceIn(
                3,
                () -> taskForce.decree(Decree.builder()
                        .issuedOn(draw.oneOf(List.of(
                                PartialDate.parse("2024"),
                                PartialDate.parse("2024-03"),
                                PartialDate.between("2024-02-01", "2024-03-15"),
                                PartialDate.onOrAfter("2024-02-01"),
                                PartialDate.onOrBefore("2024-04-03"))))
                        .build()));
        draw.onceIn(3, () -> taskForce.inauguration(Fact.unknown()));
        draw.onceIn(3, () -> taskForce.chair(Fact.unknown()).secretary(Fact.unknown()));
        draw.onceIn(2, () -> taskForce.members(Listing.unknown()).viceChairs(Listing.unknown()));
        draw.onceIn(2, () -> taskForce.workPlans(Listing.unknown()));
        draw.onceIn(2, () -> taskForce.reports(Listing.unknown()));
        draw.onceIn(3, () -> taskForce.duties(Listing.partial(Duty.COORDINATE, Duty.REPORT)));
        draw.onceIn(3, () -> taskForce.workingGroups(Listing.unknown()));
        draw.onceIn(2, () -> taskForce.lastDay(Fact.unknown()).evidence(Evidence.none()));
    }

    /** Breaks a duty. */
    private static void spoil(RegionalTaskForce.Builder taskForce, Province province, Draw draw) {
        switch (draw.below(9)) {
            case 0 ->
                taskForce.decree(Decree.builder()
                        .number(Fact.absent())
                        .issuer(Office.secretaryOf(province))
                        .issuedOn(PartialDate.parse("2024-02-01"))
                        .build());
            case 1 -> taskForce.inauguration(Inauguration.on("2023-11-06"));
            case 2 -> taskForce.inauguration(Fact.absent());
            case 3 -> taskForce.chair(Seat.of(Office.secretaryOf(province)));
            case 4 -> taskForce.members(Listing.complete(partner(province, draw)));
            case 5 -> taskForce.workingGroups(Listing.complete());
            case 6 -> taskForce.duties(Listing.complete(Duty.PREPARE_WORK_PLAN, Duty.COORDINATE));
            case 7 -> taskForce.reports(Listing.complete());
            default -> taskForce.workPlans(Listing.complete());
        }
    }
}
