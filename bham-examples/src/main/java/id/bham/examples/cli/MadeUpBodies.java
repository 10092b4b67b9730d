package id.bham.examples.cli;

import id.bham.core.action.ActionParty;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.Body;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeHolder;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.Secretariat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Made-up bodies in any number, always the same ones for a seed (lembaga rekaan): mostly regional task forces of all provinces,
 * some lawful and fully known, some known in part, some unlawful. They name offices and institutions, no persons.
 */
final class MadeUpBodies {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2025;

    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());
    private static final List<String> NUMERALS = List.of("I", "II", "III");
    private static final List<String> WORK =
            List.of("Pelatihan bagi pelaku usaha", "Telaah peraturan daerah", "Penguatan layanan pengaduan");
    private static final List<String> AGENCIES = List.of(
            "Badan Perencanaan Pembangunan Daerah",
            "Biro Hukum Sekretariat Daerah",
            "Dinas Tenaga Kerja",
            "Dinas Lingkungan Hidup",
            "Dinas Penanaman Modal",
            "Dinas Perkebunan");
    /** A sub-action of each strategy. */
    private static final List<String> SUB_ACTIONS = List.of("S1-4", "S2-1.1", "S3-1.1");

    private static final List<String> PARTNERS =
            List.of("Kamar dagang dan industri", "Asosiasi pengusaha", "Perguruan tinggi", "Lembaga bantuan hukum");

    private final long seed;

    MadeUpBodies(long seed) {
        this.seed = seed;
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
        RegionalTaskForce.Builder taskForce = lawful(number, province, draw);
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

    private static RegionalTaskForce.Builder lawful(long number, Province province, Draw draw) {
        LocalDate issuedOn = LocalDate.of(2023, 12, 28).plusDays(draw.below(180));
        LocalDate inauguratedOn = issuedOn.plusDays(draw.below(60));
        String decree = "188.44/Kep." + draw.between(1, 999) + "-Huk/" + issuedOn.getYear();
        Institution regionalOffice = Institution.builder()
                .kind(InstitutionKind.REGIONAL_OFFICE)
                .name("Kantor Wilayah " + province.name())
                .ministry(Ministry.LAW_AND_HUMAN_RIGHTS)
                .provinces(Listing.complete(province))
                .build();
        List<Seat> agencies = agencies(province, draw);
        var members = new ArrayList<>(agencies);
        members.add(seat(regionalOffice, MemberElement.VERTICAL_AGENCY));
        members.add(partner(province, draw));
        return RegionalTaskForce.builder()
                .id("gtd-" + province.iso().substring(3).toLowerCase(Locale.ROOT) + "-" + number)
                .name("Gugus Tugas Daerah Bisnis dan HAM Provinsi " + province.name())
                .province(province)
                .status(BodyStatus.FORMED)
                .decree(Decree.builder()
                        .number(decree)
                        .issuer(Office.governorOf(province))
                        .issuedOn(PartialDate.of(issuedOn))
                        .build())
                .inauguration(Inauguration.builder()
                        .on(PartialDate.of(inauguratedOn))
                        .weekday(Fact.known(inauguratedOn.getDayOfWeek()))
                        .by(OfficeHolder.builder()
                                .office(Office.governorOf(province))
                                .build())
                        .build())
                .period(ValidityPeriod.ofYears(FIRST_YEAR, LAST_YEAR))
                .lastDay(Fact.absent())
                .replaces(Fact.absent())
                .chair(chair(province, issuedOn, draw))
                .viceChairs(Listing.complete(leader(Office.secretaryOf(province))))
                .secretary(leader(Office.headOf(regionalOffice)))
                .deputySecretaries(Listing.complete())
                .secretariat(Secretariat.at(regionalOffice))
                .members(Listing.complete(members))
                .workingGroups(Listing.complete(workingGroups(agencies)))
                .duties(Duty.values())
                .workPlans(Listing.complete(workPlans(draw)))
                .evaluationStart(Fact.absent())
                .evaluationInterval(Fact.absent())
                .evaluations(Listing.complete())
                .reports(Listing.complete(
                        report(FIRST_YEAR, 9, ReportRecipient.NATIONAL_TASK_FORCE),
                        report(LAST_YEAR, 8, ReportRecipient.NATIONAL_TASK_FORCE)))
                .evidence(Evidence.of(
                        List.of(Source.builder()
                                .id("sk")
                                .title("Keputusan Gubernur " + province.name() + " Nomor " + decree)
                                .build()),
                        Map.of(Pointer.WHOLE, List.of("sk"))));
    }

    private static Seat chair(Province province, LocalDate from, Draw draw) {
        return Seat.builder()
                .office(Office.governorOf(province))
                .term(Fact.absent())
                .appointments(Listing.complete(Appointment.builder()
                        .capacity(draw.isOneIn(4) ? Capacity.PJ : Capacity.HOLDER)
                        .period(ValidityPeriod.from(from))
                        .build()))
                .build();
    }

    private static Seat leader(Office office) {
        return Seat.builder()
                .office(office)
                .term(Fact.absent())
                .appointments(Listing.complete())
                .build();
    }

    private static List<Seat> agencies(Province province, Draw draw) {
        int first = draw.below(AGENCIES.size());
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < STRATEGIES.size(); i++) {
            String name = AGENCIES.get((first + i) % AGENCIES.size()) + " Provinsi " + province.name();
            Institution agency = Institution.builder()
                    .kind(InstitutionKind.PROVINCIAL_AGENCY)
                    .name(name)
                    .build();
            seats.add(seat(agency, MemberElement.PROVINCIAL_AGENCY));
        }
        return seats;
    }

    private static Seat partner(Province province, Draw draw) {
        String name = draw.oneOf(PARTNERS) + " di " + province.name();
        return seat(Institution.builder().name(name).build(), MemberElement.NON_GOVERNMENT);
    }

    private static Seat seat(Institution institution, MemberElement element) {
        return Seat.builder()
                .office(Fact.absent())
                .institution(institution)
                .element(element)
                .term(Fact.absent())
                .appointments(Listing.complete())
                .build();
    }

    /** One for each strategy, each led by a member. */
    private static List<WorkingGroup> workingGroups(List<Seat> leads) {
        var groups = new ArrayList<WorkingGroup>();
        for (int i = 0; i < STRATEGIES.size(); i++) {
            groups.add(WorkingGroup.builder()
                    .name("Kelompok " + NUMERALS.get(i))
                    .strategies(Listing.complete(STRATEGIES.get(i)))
                    .lead(leads.get(i))
                    .tasks(Listing.complete(Task.builder()
                            .description(WORK.get(i))
                            .strategy(STRATEGIES.get(i))
                            .build()))
                    .build());
        }
        return groups;
    }

    private static List<WorkPlan> workPlans(Draw draw) {
        var plans = new ArrayList<WorkPlan>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int strategy = draw.below(STRATEGIES.size());
            plans.add(WorkPlan.builder()
                    .year(year)
                    .adoptedOn(PartialDate.of(YearMonth.of(year, 1)))
                    .actions(Listing.complete(PriorityAction.builder()
                            .title(WORK.get(strategy))
                            .strategy(STRATEGIES.get(strategy))
                            .subAction(SUB_ACTIONS.get(strategy))
                            .responsible(ActionParty.of(PartyKind.WORKING_GROUP, "Kelompok " + NUMERALS.get(strategy)))
                            .period(ValidityPeriod.of(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30)))
                            .closedOn(PartialDate.of(LocalDate.of(year, 12, draw.between(1, 20))))
                            .build()))
                    .build());
        }
        return plans;
    }

    private static ProgressReport report(int year, int month, ReportRecipient recipient) {
        return ProgressReport.builder()
                .year(year)
                .submittedOn(PartialDate.of(YearMonth.of(year, month)))
                .recipient(recipient)
                .code(Fact.absent())
                .build();
    }

    /** Leaves some of the statements out, as a record does that was written from a news item. */
    private static void forget(RegionalTaskForce.Builder taskForce, Draw draw) {
        if (draw.isOneIn(3)) {
            taskForce.decree(Decree.builder()
                    .issuedOn(draw.oneOf(List.of(
                            PartialDate.parse("2024"),
                            PartialDate.parse("2024-03"),
                            PartialDate.between("2024-02-01", "2024-03-15"),
                            PartialDate.onOrAfter("2024-02-01"),
                            PartialDate.onOrBefore("2024-04-03"))))
                    .build());
        }
        if (draw.isOneIn(3)) {
            taskForce.inauguration(Fact.unknown());
        }
        if (draw.isOneIn(3)) {
            taskForce.chair(Fact.unknown()).secretary(Fact.unknown());
        }
        if (draw.isOneIn(2)) {
            taskForce.members(Listing.unknown()).viceChairs(Listing.unknown());
        }
        if (draw.isOneIn(2)) {
            taskForce.workPlans(Listing.unknown());
        }
        if (draw.isOneIn(2)) {
            taskForce.reports(Listing.unknown());
        }
        if (draw.isOneIn(3)) {
            taskForce.duties(Listing.partial(Duty.COORDINATE, Duty.REPORT));
        }
        if (draw.isOneIn(3)) {
            taskForce.workingGroups(Listing.unknown());
        }
        if (draw.isOneIn(2)) {
            taskForce.lastDay(Fact.unknown()).evidence(Evidence.none());
        }
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
