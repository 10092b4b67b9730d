package id.bham.rules.benchmark;

import id.bham.core.Governance;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Ministry;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeTitle;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Regional task forces of the size that one meets: about 15 seats, three or four working groups, a plan for each of three years with
 * several actions, reports, evaluations, sources for many statements. Of ten about four are wholly known and mostly in order, three are
 * known in part, three break some duties. The same number and seed give the same bodies.
 */
final class Population {

    /** How well a body is known, and how well it keeps its duties. */
    private enum Kind {
        COMPLETE(0, 2),
        PARTIAL(25, 4),
        UNLAWFUL(5, 30);

        final int ignorance;
        final int oddity;

        Kind(int ignorance, int oddity) {
            this.ignorance = ignorance;
            this.oddity = oddity;
        }
    }

    static final long SEED = 20230926;

    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);
    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());
    private static final List<String> AGENCIES = List.of(
            "Dinas Tenaga Kerja",
            "Dinas Penanaman Modal",
            "Dinas Lingkungan Hidup",
            "Dinas Perindustrian dan Perdagangan",
            "Biro Hukum",
            "Bappeda",
            "Dinas Koperasi dan UKM");

    private final Random random;
    private final Kind kind;
    private final int number;

    private Population(Random random, Kind kind, int number) {
        this.random = random;
        this.kind = kind;
        this.number = number;
    }

    /** So many bodies. */
    static List<RegionalTaskForce> of(int size, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, size)
                .mapToObj(number -> new Population(random, kind(random.nextInt(10)), number).taskForce())
                .toList();
    }

    /** A nation of so many bodies, with a focal point that reports each December. */
    static Governance nation(int size, long seed) {
        List<ProgressReport> reports = IntStream.rangeClosed(2023, 2024)
                .mapToObj(year -> ProgressReport.builder()
                        .year(year)
                        .submittedOn(PartialDate.of(LocalDate.of(year, 12, 10)))
                        .recipient(ReportRecipient.PRESIDENT)
                        .build())
                .toList();
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(NationalFocalPoint.builder()
                        .id("nfp")
                        .reports(Listing.complete(reports))
                        .build()))
                .nationalTaskForces(
                        Listing.complete(NationalTaskForce.builder().id("gtn").build()))
                .regionalTaskForces(Listing.complete(of(size, seed)))
                .build();
    }

    private static Kind kind(int roll) {
        if (roll < 4) {
            return Kind.COMPLETE;
        }
        return roll < 7 ? Kind.PARTIAL : Kind.UNLAWFUL;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private boolean odd() {
        return chance(kind.oddity);
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        if (chance(kind.ignorance)) {
            return Fact.unknown();
        }
        return odd() && chance(25) ? Fact.absent() : Fact.known(value.get());
    }

    private <T> Listing<T> listing(List<T> items) {
        if (!chance(kind.ignorance)) {
            return Listing.complete(items);
        }
        return Listing.partial(items.stream().filter(item -> chance(70)).toList());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private PartialDate date(LocalDate day) {
        return chance(kind.ignorance / 2) ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day);
    }

    private RegionalTaskForce taskForce() {
        Province province = one(Province.all());
        Province other = odd() ? one(Province.all()) : province;
        boolean planned = kind != Kind.COMPLETE && chance(5);
        LocalDate signed =
                odd() ? LocalDate.of(2022, 3, 1).plusDays(random.nextInt(400)) : PERPRES.plusDays(random.nextInt(300));
        LocalDate inaugurated = signed.plusDays(odd() ? -10 : random.nextInt(40));
        Institution regionalOffice = Institution.builder()
                .kind(InstitutionKind.REGIONAL_OFFICE)
                .name("Kantor Wilayah " + province.name())
                .ministry(fact(() -> odd() ? Ministry.OTHER : Ministry.LAW_AND_HUMAN_RIGHTS))
                .provinces(Listing.complete(other))
                .build();
        List<Seat> members = members(province);
        List<WorkingGroup> groups = workingGroups(members);
        return RegionalTaskForce.builder()
                .id("gtd-" + number)
                .name(fact(() -> "Gugus Tugas Daerah " + province.name()))
                .province(fact(() -> province))
                .status(planned ? Fact.known(BodyStatus.PLANNED) : fact(() -> BodyStatus.FORMED))
                .decree(planned ? Fact.absent() : fact(() -> decree(other, signed)))
                .inauguration(planned ? Fact.absent() : fact(() -> inauguration(inaugurated)))
                .period(fact(() -> odd() ? ValidityPeriod.ofYears(2024, 2026) : ValidityPeriod.ofYears(2023, 2025)))
                .lastDay(Fact.absent())
                .replaces(Fact.absent())
                .chair(fact(
                        () -> seat(named(Office.governorOf(other), "Gubernur"), MemberElement.PROVINCIAL_AGENCY, 0)))
                .viceChairs(listing(List.of(seat(
                        named(Office.secretaryOf(other), "Sekretaris Daerah"), MemberElement.PROVINCIAL_AGENCY, 1))))
                .secretary(fact(() -> seat(
                        named(Office.headOf(regionalOffice), "Kepala Kantor Wilayah"),
                        MemberElement.VERTICAL_AGENCY,
                        2)))
                .deputySecretaries(listing(List.of(seat(
                        Office.builder()
                                .title(OfficeTitle.OTHER)
                                .name("Kepala Biro Hukum")
                                .province(province)
                                .build(),
                        MemberElement.PROVINCIAL_AGENCY,
                        odd() ? 0 : 3))))
                .members(listing(members))
                .workingGroups(listing(groups))
                .duties(listing(odd() ? List.of(Duty.COORDINATE, Duty.REPORT) : List.of(Duty.values())))
                .workPlans(listing(workPlans(groups, signed)))
                .evaluationStart(fact(() -> date(signed)))
                .evaluations(listing(evaluations(signed)))
                .reports(listing(reports()))
                .answersTo(fact(() -> "gtn"))
                .evidence(evidence())
                .build();
    }

    private static Office named(Office office, String name) {
        return office.toBuilder().name(name).build();
    }

    private Decree decree(Province province, LocalDate signed) {
        int year = odd() ? signed.getYear() + 1 : signed.getYear();
        return Decree.builder()
                .number(fact(() -> "180/" + (100 + number % 800) + "/Kep-Huk/" + year))
                .issuer(fact(() -> odd() ? Office.secretaryOf(province) : Office.governorOf(province)))
                .issuedOn(fact(() -> date(signed)))
                .build();
    }

    private Inauguration inauguration(LocalDate day) {
        return Inauguration.builder()
                .on(fact(() -> date(day)))
                .weekday(fact(() -> day.plusDays(odd() ? 1 : 0).getDayOfWeek()))
                .build();
    }

    private List<Seat> members(Province province) {
        var seats = new ArrayList<Seat>();
        int size = 9 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            int member = i;
            String agency = AGENCIES.get(i % AGENCIES.size()) + " " + province.name();
            Institution institution = switch (i % 4) {
                case 0, 1 -> institution(InstitutionKind.PROVINCIAL_AGENCY, agency);
                case 2 -> institution(InstitutionKind.BUSINESS, "Asosiasi Pengusaha " + i);
                default -> institution(InstitutionKind.REGIONAL_OFFICE, "Kantor Wilayah " + i);
            };
            MemberElement element = switch (i % 4) {
                case 0, 1 -> MemberElement.PROVINCIAL_AGENCY;
                case 2 -> odd() ? MemberElement.PROVINCIAL_AGENCY : MemberElement.NON_GOVERNMENT;
                default -> MemberElement.VERTICAL_AGENCY;
            };
            seats.add(Seat.builder()
                    .title("Anggota")
                    .office(fact(() -> Office.builder()
                            .title(OfficeTitle.HEAD_OF_PROVINCIAL_AGENCY)
                            .province(province)
                            .institution(institution)
                            .name(Fact.absent())
                            .build()))
                    .institution(institution)
                    .element(fact(() -> element))
                    .appointments(appointments(4 + member))
                    .build());
        }
        return seats;
    }

    private Institution institution(InstitutionKind of, String name) {
        return Institution.builder().kind(of).name(fact(() -> name)).build();
    }

    private Seat seat(Office office, MemberElement element, int person) {
        return Seat.builder()
                .office(fact(() -> office))
                .institution(Fact.absent())
                .element(fact(() -> element))
                .appointments(appointments(person))
                .build();
    }

    private Listing<Appointment> appointments(int person) {
        LocalDate change = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(100));
        if (!chance(25)) {
            return listing(List.of(appointment(person, Capacity.HOLDER, ValidityPeriod.from(PERPRES))));
        }
        LocalDate last = odd() ? change.plusYears(1) : change.minusDays(1);
        return listing(List.of(
                appointment(person, Capacity.HOLDER, ValidityPeriod.of(PERPRES, last)),
                appointment(person + 50, chance(30) ? Capacity.PLH : Capacity.PLT, ValidityPeriod.from(change))));
    }

    private Appointment appointment(int person, Capacity capacity, ValidityPeriod period) {
        return Appointment.builder()
                .person(fact(() -> "Pejabat " + person))
                .capacity(fact(() -> capacity))
                .period(fact(() -> period))
                .build();
    }

    private List<WorkingGroup> workingGroups(List<Seat> members) {
        var groups = new ArrayList<WorkingGroup>();
        int size = chance(60) ? 3 : 4;
        for (int i = 0; i < size; i++) {
            int group = i;
            Strategy strategy = STRATEGIES.get(odd() ? 0 : i % 3);
            groups.add(WorkingGroup.builder()
                    .name(fact(() -> "Kelompok Kerja " + (group + 1)))
                    .strategies(listing(List.of(strategy)))
                    .lead(fact(() -> odd()
                            ? seat(Office.of(OfficeTitle.PRESIDENT), MemberElement.NON_GOVERNMENT, 99)
                            : one(members)))
                    .members(listing(members.subList(group, group + 3)))
                    .tasks(listing(List.of(
                            Task.builder()
                                    .description("Penyusunan data")
                                    .strategy(Strategy.REMEDY)
                                    .build(),
                            Task.builder()
                                    .description("Sosialisasi")
                                    .strategy(fact(() -> odd() ? Strategy.UNDERSTANDING : strategy))
                                    .build())))
                    .build());
        }
        return groups;
    }

    private List<WorkPlan> workPlans(List<WorkingGroup> groups, LocalDate signed) {
        var plans = new ArrayList<WorkPlan>();
        for (int year = 2023; year <= 2025; year++) {
            if (odd()) {
                continue;
            }
            int ofYear = year;
            LocalDate adopted = year == 2023 ? signed : LocalDate.of(year, 1, 15);
            var actions = new ArrayList<PriorityAction>();
            int size = 3 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                actions.add(action(ofYear, i, groups.get(i % groups.size())));
            }
            plans.add(WorkPlan.builder()
                    .title("Rencana Kerja " + year)
                    .year(fact(() -> ofYear))
                    .adoptedOn(fact(() -> date(adopted)))
                    .actions(listing(actions))
                    .build());
        }
        return plans;
    }

    private PriorityAction action(int year, int index, WorkingGroup group) {
        LocalDate first = year == 2023
                ? LocalDate.of(2023, 10, 1)
                : LocalDate.of(year, 1, 1).plusDays(random.nextInt(90));
        LocalDate last = odd() ? LocalDate.of(2026, 3, 31) : LocalDate.of(year, 12, 1 + random.nextInt(31));
        boolean closed = last.isBefore(LocalDate.of(2025, 1, 1)) && !odd();
        String responsible =
                odd() ? "Sekretariat Bersama" : group.name().value().orElse("Kelompok Kerja I");
        return PriorityAction.builder()
                .title("Aksi " + year + "." + index)
                .strategy(fact(() -> STRATEGIES.get(index % 3)))
                .responsible(fact(() -> chance(10) ? responsible.toUpperCase(Locale.ROOT) : responsible))
                .period(fact(() -> ValidityPeriod.of(date(first), date(last))))
                .closedOn(closed ? fact(() -> date(last)) : Fact.absent())
                .explanation(chance(10) ? Fact.known("Ditunda") : Fact.absent())
                .build();
    }

    private List<Evaluation> evaluations(LocalDate signed) {
        LocalDate second = signed.plusMonths(6);
        LocalDate end = odd() ? second.plusDays(20) : second.minusDays(1);
        return List.of(evaluation(signed.plusDays(odd() ? -900 : 60), end), evaluation(second, second.plusMonths(5)));
    }

    private Evaluation evaluation(LocalDate first, LocalDate last) {
        return Evaluation.builder()
                .title("Evaluasi")
                .period(fact(() -> ValidityPeriod.of(date(first), date(last))))
                .completedOn(fact(() -> date(last.plusDays(14))))
                .build();
    }

    private List<ProgressReport> reports() {
        var reports = new ArrayList<ProgressReport>();
        for (int year = 2023; year <= 2024; year++) {
            int ofYear = year;
            LocalDate submitted = LocalDate.of(year, odd() ? 12 : 9, 1 + random.nextInt(29));
            if (!odd()) {
                reports.add(ProgressReport.builder()
                        .year(fact(() -> ofYear))
                        .submittedOn(fact(() -> date(submitted)))
                        .recipient(fact(() -> odd() ? ReportRecipient.MINISTER : ReportRecipient.NATIONAL_TASK_FORCE))
                        .code(odd() ? Fact.known("B08") : chance(50) ? Fact.absent() : Fact.known("BHAM-" + year))
                        .build());
            }
        }
        return reports;
    }

    private Evidence evidence() {
        Source source = Source.builder().id("S1").title("Berita").build();
        Source other = Source.builder().id("S2").title("Laporan").build();
        Map<Pointer, List<String>> support = new LinkedHashMap<>();
        if (chance(30)) {
            support.put(Pointer.WHOLE, List.of("S1"));
        }
        for (String place : List.of(
                "/name",
                "/province",
                "/decree",
                "/decree/issuedOn",
                "/inauguration",
                "/inauguration/on",
                "/period",
                "/chair",
                "/viceChairs",
                "/secretary",
                "/members",
                "/workingGroups",
                "/duties",
                "/workPlans",
                "/reports",
                "/evaluations")) {
            if (!chance(20 + kind.ignorance)) {
                support.put(Pointer.parse(place), odd() ? List.of() : List.of(chance(50) ? "S1" : "S2"));
            }
        }
        return Evidence.of(List.of(source, other), support);
    }
}
