package id.bham.rules.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType.Form;
import id.bham.core.law.InstrumentId;
import id.bham.core.mandate.Duty;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.OpenFact.Need;
import id.bham.rules.report.RankedFact;
import id.bham.rules.rule.Outcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibilitiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final RegionalTaskForce IN_ORDER = InOrder.regionalTaskForce();

    /** Where a secretariat sits is decided by what is known of that institution, not by that there is one. */
    private static final Set<String> OF_MORE_THAN_THERE_IS = Set.of("BHAM-GTD-015");

    private static ComplianceReport report(String place, Object said) {
        return CHECKER.check(RegionalTaskForce.TYPE.with(IN_ORDER, Pointer.parse(place), said), DAY);
    }

    private static List<Possibility> possibilities(String place, Object said, Need need) {
        ComplianceReport report = report(place, said);
        var fact = new OpenFact(IN_ORDER.id(), Pointer.parse(place), need);
        assertTrue(report.openFacts().stream().anyMatch(open -> open.fact().equals(fact)), report::toString);
        return CHECKER.possibilities(report, fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void thereAreNoDaysBeyondTheFirstAndTheLast(LocalDate edge) {
        for (String place : List.of("/period", "/decree/issuedOn")) {
            ComplianceReport report =
                    CHECKER.check(RegionalTaskForce.TYPE.with(IN_ORDER, Pointer.parse(place), Fact.unknown()), edge);
            assertFalse(CHECKER.possibilities(report, new OpenFact(IN_ORDER.id(), Pointer.parse(place), Need.VALUE))
                    .isEmpty());
        }
    }

    private static Optional<Outcome> outcome(Possibility possibility, String rule) {
        return possibility.decides().stream()
                .filter(effect -> effect.ruleId().equals(rule))
                .map(Effect::outcome)
                .findFirst();
    }

    private static Possibility of(List<Possibility> possibilities, Object content) {
        return possibilities.stream()
                .filter(possibility -> possibility.assumption() instanceof Assumption.Stated stated
                        && stated.fact().equals(content instanceof Fact<?> ? content : Fact.known(content)))
                .findFirst()
                .orElseThrow();
    }

    /** One rule alone, so that no other one parts its ranges. */
    @Test
    void daysAreToldInRangesThatDecideTheSame() {
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas().only(Set.of("BHAM-GTD-006")));
        ComplianceReport report = checker.check(
                RegionalTaskForce.TYPE.with(IN_ORDER, Pointer.parse("/decree/issuedOn"), Fact.unknown()), DAY);
        List<String> told = checker
                .possibilities(report, new OpenFact(IN_ORDER.id(), Pointer.parse("/decree/issuedOn"), Need.VALUE))
                .stream()
                .filter(possibility -> outcome(possibility, "BHAM-GTD-006").isPresent())
                .flatMap(possibility -> possibility.days().stream()
                        .map(days -> days + " "
                                + outcome(possibility, "BHAM-GTD-006").orElseThrow()))
                .toList();
        assertEquals(
                List.of(
                        "..2023-09-25 NOT_APPLICABLE",
                        "2023-09-26..2024-04-03 SATISFIED",
                        "2024-04-04..2024-12-31 VIOLATED",
                        "2025-01-01.. NOT_APPLICABLE"),
                told);
    }

    @Test
    void instrumentsAndLengthsAreTriedAsExamples() {
        for (Map.Entry<String, Object> tried : Map.<String, Object>of(
                        "/formedUnder", InstrumentId.parse("Perpres 60/2023"),
                        "/evaluationInterval", Period.ofYears(2))
                .entrySet()) {
            List<Possibility> possibilities = CHECKER.possibilities(
                    report(tried.getKey(), Fact.unknown()),
                    new OpenFact(IN_ORDER.id(), Pointer.parse(tried.getKey()), Need.VALUE));

            assertTrue(of(possibilities, tried.getValue()).isExample());
            assertFalse(of(possibilities, Fact.absent()).isExample());
        }
    }

    @Test
    void rangesHaveNoGapAndNoOverlap() {
        List<ValidityPeriod> ranges = possibilities("/decree/issuedOn", Fact.unknown(), Need.VALUE).stream()
                .flatMap(possibility -> possibility.days().stream())
                .toList();
        assertTrue(ranges.get(0).firstDay().isAbsent());
        assertTrue(ranges.get(ranges.size() - 1).lastDay().isAbsent());
        for (int i = 0; i + 1 < ranges.size(); i++) {
            PartialDate lastDay = ranges.get(i).lastDay().value().orElseThrow();
            assertEquals(
                    Fact.known(lastDay.plus(Period.ofDays(1))),
                    ranges.get(i + 1).firstDay());
        }
    }

    @Test
    void daysOfAPartialDateLieInIt() {
        LocalDate firstDay = LocalDate.of(2024, 3, 1);
        LocalDate lastDay = LocalDate.of(2024, 4, 30);
        PartialDate march = PartialDate.between(firstDay, lastDay);
        List<ValidityPeriod> ranges = possibilities("/decree/issuedOn", march, Need.EXACT_DATE).stream()
                .flatMap(possibility -> possibility.days().stream())
                .toList();
        assertEquals(Fact.known(PartialDate.of(firstDay)), ranges.get(0).firstDay());
        assertEquals(
                Fact.known(PartialDate.of(lastDay)),
                ranges.get(ranges.size() - 1).lastDay());
        assertEquals(
                List.of("2024-03-01..2024-04-03", "2024-04-04..2024-04-30"),
                ranges.stream().map(ValidityPeriod::toString).toList());
    }

    @Test
    void daysOnWhichNoRecordCanBeAreLeftOut() {
        ComplianceReport report = report("/period/lastDay", Fact.unknown());
        assertTrue(report.openFacts().stream()
                .anyMatch(open -> open.fact().place().toString().equals("/period")));
        List<Possibility> possibilities = CHECKER.possibilities(
                report, new OpenFact(IN_ORDER.id(), Pointer.parse("/period/lastDay"), Need.VALUE));
        PartialDate first =
                IN_ORDER.period().value().orElseThrow().firstDay().value().orElseThrow();
        assertEquals(
                first.earliest().map(PartialDate::of).map(Fact::known),
                possibilities.stream()
                        .flatMap(possibility -> possibility.days().stream())
                        .map(ValidityPeriod::firstDay)
                        .findFirst());
    }

    @Test
    void anOutcomeThatChangesFromDayToDayIsToldForExamples() {
        RegionalTaskForce wednesday =
                RegionalTaskForce.TYPE.with(IN_ORDER, Pointer.parse("/inauguration/weekday"), DayOfWeek.WEDNESDAY);
        RegionalTaskForce open =
                RegionalTaskForce.TYPE.with(wednesday, Pointer.parse("/inauguration/on"), Fact.unknown());
        List<Possibility> possibilities = CHECKER.possibilities(
                CHECKER.check(open, DAY), new OpenFact(IN_ORDER.id(), Pointer.parse("/inauguration/on"), Need.VALUE));
        List<Possibility> examples = possibilities.stream()
                .filter(possibility -> possibility.isExample()
                        && possibility.decides().stream()
                                .anyMatch(effect -> effect.ruleId().equals("BHAM-SRC-001")))
                .toList();
        assertEquals(
                List.of(Outcome.SATISFIED, Outcome.VIOLATED),
                examples.stream()
                        .map(example -> outcome(example, "BHAM-SRC-001").orElseThrow())
                        .sorted()
                        .toList());
        assertTrue(possibilities.stream()
                .filter(possibility -> possibility.days().isPresent())
                .allMatch(possibility -> outcome(possibility, "BHAM-SRC-001").isEmpty()));
    }

    @Test
    void everyProvinceIsToldAndThatThereIsNone() {
        List<Possibility> possibilities = possibilities("/province", Fact.unknown(), Need.VALUE);
        assertEquals(
                Stream.concat(
                                Stream.of(Fact.<Object>absent()),
                                Province.all().stream().map(province -> Fact.<Object>known(province)))
                        .toList(),
                possibilities.stream()
                        .map(possibility -> ((Assumption.Stated) possibility.assumption()).fact())
                        .toList());
        Province own = IN_ORDER.province().value().orElseThrow();
        assertEquals(Optional.of(Outcome.SATISFIED), outcome(of(possibilities, own), "BHAM-GTD-003"));
    }

    @Test
    void aListIsWholeOrHasMore() {
        List<Possibility> possibilities = possibilities("/duties", Listing.partial(Duty.REPORT), Need.WHOLE_LIST);
        assertEquals(
                List.of(1, 2, 2, 2, 4),
                possibilities.stream()
                        .map(possibility -> ((Listing<?>) ((Assumption.Stated) possibility.assumption()).content())
                                .items()
                                .size())
                        .toList());
        assertEquals(
                List.of(Outcome.VIOLATED, Outcome.SATISFIED),
                Stream.of(possibilities.get(0), possibilities.get(4))
                        .map(possibility -> outcome(possibility, "BHAM-DTY-001").orElseThrow())
                        .toList());
    }

    @Test
    void whatIsKnownOfAPeriodStays() {
        ComplianceReport report = report("/period/lastDay", Fact.unknown());
        PartialDate first =
                IN_ORDER.period().value().orElseThrow().firstDay().value().orElseThrow();
        List<Possibility> possibilities =
                CHECKER.possibilities(report, new OpenFact(IN_ORDER.id(), Pointer.parse("/period"), Need.VALUE));
        assertFalse(possibilities.isEmpty());
        possibilities.forEach(possibility -> {
            var period = (ValidityPeriod) ((Assumption.Stated) possibility.assumption()).content();
            assertTrue(Fact.known(first).isRefinedBy(period.firstDay()), period::toString);
        });
    }

    @Test
    void aListOfAKnownNumberCanTurnOutToHaveThatNumberAlone() {
        Listing<WorkingGroup> three =
                Listing.partial(InOrder.oneForEachStrategy().items().get(0)).outOf(3);
        List<Possibility> possibilities = possibilities("/workingGroups", three, Need.WHOLE_LIST);
        assertFalse(possibilities.isEmpty());
        possibilities.forEach(possibility -> {
            var list = (Listing<?>) ((Assumption.Stated) possibility.assumption()).content();
            assertEquals(Count.exactly(3), list.size());
            assertTrue(list.isComplete());
        });
        assertEquals(
                List.of(),
                possibilities("/workingGroups", Listing.<WorkingGroup>partial().outOf(100_000), Need.WHOLE_LIST));
    }

    @Test
    void aRecordIsThereOrNot() {
        List<Possibility> possibilities = possibilities("/chair", Fact.unknown(), Need.VALUE);
        assertEquals(2, possibilities.size());
        assertTrue(of(possibilities, Fact.absent()).decides().size() > 0);
        assertTrue(possibilities.get(1).isExample());
    }

    @Test
    void whatIsAroundMayNotBeThere() {
        List<Possibility> possibilities = CHECKER.possibilities(
                report("/chair", Fact.unknown()),
                new OpenFact(IN_ORDER.id(), Pointer.parse("/chair/office/title"), Need.VALUE));
        assertEquals(Pointer.parse("/chair"), possibilities.get(0).assumption().place());
    }

    @Test
    void aSourceIsThereOrNot() {
        ComplianceReport report =
                CHECKER.check(RegionalTaskForce.builder().id("x").name("x").build(), DAY);
        OpenFact fact = report.openFacts().stream()
                .map(RankedFact::fact)
                .filter(missing -> missing.need() == Need.SOURCE)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(Outcome.VIOLATED, Outcome.SATISFIED),
                CHECKER.possibilities(report, fact).stream()
                        .map(possibility -> outcome(possibility, "BHAM-SRC-003").orElseThrow())
                        .toList());
    }

    @Test
    void bodiesToWhichOneMayAnswerAreTold() {
        Governance nation = InOrder.nation();
        RegionalTaskForce first = nation.regionalTaskForces().items().get(0);
        Governance open =
                nation.with(first.toBuilder().answersTo(Fact.unknown()).build());
        List<Possibility> possibilities = CHECKER.possibilities(
                CHECKER.check(open, DAY), new OpenFact(first.id(), Pointer.parse("/answersTo"), Need.VALUE));
        assertEquals(
                open.bodies()
                        .map(body -> body.id())
                        .filter(id -> !id.equals(first.id()))
                        .collect(Collectors.toSet()),
                possibilities.stream()
                        .flatMap(possibility -> ((Assumption.Stated) possibility.assumption()).fact().value().stream())
                        .collect(Collectors.toSet()));
        assertTrue(possibilities.stream()
                .anyMatch(possibility -> possibility.decides().stream()
                        .anyMatch(effect -> effect.outcome() == Outcome.SATISFIED
                                && effect.subjectId().equals(open.id()))));
    }

    /** Where one thing alone is not known, each finding that it leaves open can be decided by one of the possibilities. */
    @Test
    void whatAloneIsNotKnownCanBeDecided() {
        var undecided = new TreeSet<String>();
        List<Pointer> places = statements(Pointer.WHOLE, IN_ORDER)
                .filter(place -> place.segments().size() <= 2)
                .toList();
        for (Pointer place : places) {
            boolean isFact = IN_ORDER.type().typeOf(place).form() == Form.FACT;
            ComplianceReport report = report(place.toString(), isFact ? Fact.unknown() : Listing.unknown());
            var fact = new OpenFact(IN_ORDER.id(), place, isFact ? OpenFact.Need.VALUE : OpenFact.Need.WHOLE_LIST);
            List<Finding> open = report.findings(Outcome.UNDETERMINED).stream()
                    .filter(finding -> finding.open().equals(List.of(fact)))
                    .toList();
            if (!open.isEmpty()) {
                List<Possibility> possibilities = CHECKER.possibilities(report, fact);
                open.stream()
                        .filter(finding ->
                                !OF_MORE_THAN_THERE_IS.contains(finding.rule().id()))
                        .filter(finding -> possibilities.stream()
                                .noneMatch(possibility -> isOpenNoMore(finding, report, possibility)))
                        .forEach(finding -> undecided.add(finding + " lacks " + fact));
            }
        }
        assertEquals(Set.of(), undecided);
    }

    /** Of the rest of a list nothing is open once the list is whole: its elements have outcomes of their own. */
    private static boolean isOpenNoMore(Finding finding, ComplianceReport report, Possibility possibility) {
        return outcome(possibility, finding.rule().id()).isPresent()
                || CHECKER.whatIf(report, possibility.assumption()).findings(Outcome.UNDETERMINED).stream()
                        .noneMatch(
                                later -> later.rule().id().equals(finding.rule().id())
                                        && later.place().equals(finding.place()));
    }

    private static Stream<Pointer> statements(Pointer place, Object said) {
        if (said instanceof Fact<?> fact) {
            return Stream.concat(Stream.of(place), fact.value().stream().flatMap(value -> statements(place, value)));
        }
        if (said instanceof Listing<?> listing) {
            return Stream.concat(
                    Stream.of(place),
                    IntStream.range(0, listing.items().size())
                            .boxed()
                            .flatMap(item -> statements(
                                    place.child(item), listing.items().get(item))));
        }
        return said instanceof Described record
                ? record.properties().stream()
                        .flatMap(property -> statements(place.child(property.name()), property.content()))
                : Stream.empty();
    }
}
