package id.bham.rules.benchmark;

import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.SubAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Strategy;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Regional task forces of the size that one meets: about 15 seats, three or four working groups, a plan for each of three years with
 * several actions, reports, evaluations, sources for many statements. Of ten about four are wholly known and mostly in order, three are
 * known in part, three break some duties. The same number and seed give the same bodies.
 */
final class Population {

    static final long SEED = 20230926;

    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);
    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());
    private static final List<String> SUB_ACTIONS = NationalActions.standard().subActions().stream()
            .map(SubAction::id)
            .limit(STRATEGIES.size())
            .toList();
    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.PROVINCIAL_AGENCY, MemberElement.VERTICAL_AGENCY, MemberElement.NON_GOVERNMENT);
    private static final List<String> WITH_SOURCES = List.of(
            "/name",
            "/province",
            "/decree",
            "/decree/issuedOn",
            "/inauguration",
            "/period",
            "/chair",
            "/viceChairs",
            "/secretary",
            "/members",
            "/workingGroups",
            "/duties",
            "/workPlans",
            "/reports",
            "/evaluations");

    private final Random random;

    /** How many of a hundred statements are not known, and how many are odd. */
    private final int ignorance;

    private final int oddity;

    private Population(Random random, int kind) {
        this.random = random;
        ignorance = kind < 4 ? 0 : kind < 7 ? 25 : 5;
        oddity = kind < 4 ? 2 : kind < 7 ? 4 : 30;
    }

    /** So many bodies. */
    static List<RegionalTaskForce> of(int size, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, size)
                .mapToObj(number -> new Population(random, random.nextInt(10)).taskForce(number))
                .toList();
    }

    /** A nation of so many bodies. */
    static Governance nation(int size, long seed) {
        return InOrder.nation().toBuilder()
                .regionalTaskForces(Listing.complete(of(size, seed)))
                .build();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private boolean odd() {
        return chance(oddity);
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        if (chance(ignorance)) {
            return Fact.unknown();
        }
        return odd() && chance(25) ? Fact.absent() : Fact.known(value.get());
    }

    private <T> Listing<T> listing(List<T> items) {
        return chance(ignorance)
                ? Listing.partial(items.stream().filter(item -> chance(70)).toList())
                : Listing.complete(items);
    }

    private <T> Listing<T> listing(int size, IntFunction<T> item) {
        return listing(IntStream.range(0, size).mapToObj(item).toList());
    }

    private PartialDate date(LocalDate day) {
        return chance(ignorance / 2) ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day);
    }

    private RegionalTaskForce taskForce(int number) {
        Province province = Province.all().get(random.nextInt(Province.all().size()));
        Province other = odd() ? Province.of("ID-BT") : province;
        RegionalTaskForce inOrder = InOrder.regionalTaskForce(province);
        boolean planned = ignorance > 0 && chance(5);
        LocalDate issued = odd() ? PERPRES.minusDays(random.nextInt(500)) : PERPRES.plusDays(10 + random.nextInt(300));
        LocalDate inaugurated = issued.plusDays(odd() ? -10 : random.nextInt(40));
        return inOrder.toBuilder()
                .id("gtd-" + number)
                .province(fact(() -> province))
                .status(planned ? Fact.known(BodyStatus.PLANNED) : fact(() -> BodyStatus.FORMED))
                .decree(planned ? Fact.absent() : fact(() -> decree(other, issued)))
                .inauguration(planned ? Fact.absent() : fact(() -> inauguration(inaugurated)))
                .period(fact(() -> ValidityPeriod.ofYears(odd() ? 2024 : 2023, 2025)))
                .chair(fact(() -> seat(Office.governorOf(other), 0)))
                .viceChairs(listing(1, i -> seat(Office.secretaryOf(other), 3)))
                .secretary(inOrder.secretary().flatMap(Seat::office).flatMap(office -> fact(() -> seat(office, 1))))
                .deputySecretaries(listing(1, i -> seat(Office.secretaryOf(other), odd() ? 0 : 6)))
                .members(listing(9 + random.nextInt(5), i -> seat(Office.governorOf(province), 10 + i)))
                .workingGroups(listing(chance(60) ? 3 : 4, this::workingGroup))
                .duties(listing(odd() ? List.of(Duty.COORDINATE, Duty.REPORT) : List.of(Duty.values())))
                .workPlans(listing(odd() ? 2 : 3, plan -> workPlan(2023 + plan, issued)))
                .evaluationStart(fact(() -> date(issued)))
                .evaluationInterval(chance(50) ? Fact.absent() : fact(() -> Period.ofYears(1)))
                .evaluations(listing(
                        2,
                        i -> InOrder.evaluation(date(issued.plusMonths(6L + i)).toString())))
                .reports(listing(odd() ? 1 : 2, i -> report(2023 + i)))
                .evidence(evidence())
                .build();
    }

    private Decree decree(Province province, LocalDate issued) {
        return InOrder.decree(odd() ? Office.secretaryOf(province) : Office.governorOf(province), issued).toBuilder()
                .issuedOn(fact(() -> date(issued)))
                .build();
    }

    private Inauguration inauguration(LocalDate day) {
        return Inauguration.builder()
                .on(fact(() -> date(day)))
                .weekday(fact(() -> day.plusDays(odd() ? 1 : 0).getDayOfWeek()))
                .build();
    }

    /** A seat; persons are told apart by their numbers, and so are the elements of the seats. */
    private Seat seat(Office office, int person) {
        LocalDate change = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(400));
        Appointment first = appointment(
                person, Capacity.HOLDER, ValidityPeriod.of(PERPRES, odd() ? change.plusYears(1) : change.minusDays(1)));
        Appointment second =
                appointment(person + 50, chance(30) ? Capacity.PLH : Capacity.PLT, ValidityPeriod.from(change));
        return InOrder.seat(office, ELEMENTS.get(person % 3)).toBuilder()
                .office(fact(() -> office))
                .element(fact(() -> ELEMENTS.get(person % 3)))
                .appointments(listing(
                        chance(25)
                                ? List.of(first, second)
                                : List.of(appointment(person, Capacity.HOLDER, ValidityPeriod.from(PERPRES)))))
                .build();
    }

    private Appointment appointment(int person, Capacity capacity, ValidityPeriod period) {
        return Appointment.builder()
                .person(fact(() -> "Pejabat " + person))
                .capacity(fact(() -> capacity))
                .period(fact(() -> period))
                .build();
    }

    private WorkingGroup workingGroup(int number) {
        Strategy strategy = STRATEGIES.get(odd() ? 0 : number % 3);
        return InOrder.workingGroup(strategy).toBuilder()
                .name(fact(() -> "Kelompok Kerja " + number))
                .strategies(listing(List.of(strategy)))
                .build();
    }

    private WorkPlan workPlan(int year, LocalDate issued) {
        return WorkPlan.builder()
                .title("Rencana Kerja " + year)
                .year(fact(() -> year))
                .adoptedOn(fact(() -> date(year == 2023 ? issued : LocalDate.of(year, 1, 15))))
                .actions(listing(3 + random.nextInt(4), i -> action(year, i)))
                .build();
    }

    private PriorityAction action(int year, int number) {
        LocalDate first = LocalDate.of(year, 10, 1).minusDays(year == 2023 ? 0 : random.nextInt(270));
        LocalDate last =
                odd() ? LocalDate.of(2026, 3, 31) : LocalDate.of(year, 10, 2).plusDays(random.nextInt(90));
        boolean closed = last.isBefore(LocalDate.of(2025, 1, 1)) && !odd();
        return PriorityAction.builder()
                .title("Aksi " + year + "." + number)
                .strategy(fact(() -> STRATEGIES.get(number % 3)))
                .subAction(chance(60) ? fact(() -> SUB_ACTIONS.get(number % 3)) : Fact.absent())
                .responsible(ActionParty.of(
                        PartyKind.WORKING_GROUP, odd() ? "Sekretariat Bersama" : "Kelompok Kerja " + number % 3))
                .period(fact(() -> ValidityPeriod.of(date(first), date(last))))
                .closedOn(closed ? fact(() -> date(last)) : Fact.absent())
                .explanation(Fact.absent())
                .build();
    }

    private ProgressReport report(int year) {
        LocalDate submitted = LocalDate.of(year, odd() ? 12 : 9, 1 + random.nextInt(30));
        return InOrder.report(year, date(submitted).toString()).toBuilder()
                .year(fact(() -> year))
                .code(odd() ? Fact.known("B08") : Fact.absent())
                .build();
    }

    private Evidence evidence() {
        Map<Pointer, List<String>> support = new LinkedHashMap<>();
        if (chance(30)) {
            support.put(Pointer.WHOLE, List.of("S1"));
        }
        for (String place : WITH_SOURCES) {
            if (!chance(20 + ignorance)) {
                support.put(Pointer.parse(place), odd() ? List.of() : List.of("S1"));
            }
        }
        return Evidence.of(List.of(Source.builder().id("S1").title("Berita").build()), support);
    }
}
