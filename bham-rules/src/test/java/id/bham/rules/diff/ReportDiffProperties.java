package id.bham.rules.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class ReportDiffProperties {

    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));
    private static final ComplianceChecker OTHER_INTERVAL =
            ComplianceChecker.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofMonths(6)));

    @Provide
    Arbitrary<RegionalTaskForce> regional() {
        return Generated.regionalTaskForce()
                .map(gtd -> gtd.toBuilder().id("gtd").build());
    }

    @Provide
    Arbitrary<Governance> nation() {
        return Generated.governance();
    }

    @Provide
    Arbitrary<Subject> any() {
        return Arbitraries.oneOf(regional(), Generated.nationalTaskForce(), Generated.nationalFocalPoint());
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Generated.day();
    }

    private static ComplianceReport check(ComplianceChecker checker, Subject subject, LocalDate day) {
        return checker.check(subject, day);
    }

    private static ComplianceReport check(Governance nation, LocalDate day) {
        return CHECKER.check(nation, day);
    }

    private static Set<DifferenceCause.Kind> kinds(Difference difference) {
        return difference.causes().stream().map(DifferenceCause::kind).collect(Collectors.toSet());
    }

    private static void everyDifferenceIsOf(DifferenceCause.Kind kind, ReportDiff diff) {
        for (Difference difference : diff.differences()) {
            assertEquals(Set.of(kind), kinds(difference), difference.toString());
        }
    }

    private static void nothingIsLostOrDoubled(ReportDiff diff) {
        assertEquals(
                diff.before().findings().size(),
                diff.resolved().size()
                        + diff.changed().size()
                        + diff.unchanged().size());
        assertEquals(
                diff.after().findings().size(),
                diff.introduced().size()
                        + diff.changed().size()
                        + diff.unchanged().size());
    }

    @Property(tries = 200)
    void nothingButTheDayDiffers(
            @ForAll("any") Subject record, @ForAll("day") LocalDate one, @ForAll("day") LocalDate other) {
        ReportDiff diff = ReportDiff.between(check(CHECKER, record, one), check(CHECKER, record, other));

        everyDifferenceIsOf(DifferenceCause.Kind.TIME, diff);
        assertEquals(diff.differences(), diff.changed());
        assertEquals(List.of(), diff.facts());
        nothingIsLostOrDoubled(diff);
    }

    @Property(tries = 200)
    void nothingButOneRecordDiffers(
            @ForAll("regional") RegionalTaskForce one,
            @ForAll("regional") RegionalTaskForce other,
            @ForAll("day") LocalDate day) {
        ReportDiff diff = ReportDiff.between(check(CHECKER, one, day), check(CHECKER, other, day));

        everyDifferenceIsOf(DifferenceCause.Kind.FACTS, diff);
        nothingIsLostOrDoubled(diff);
    }

    @Property(tries = 200)
    void whatIsLearntIsWhy(
            @ForAll("regional") RegionalTaskForce record, @ForAll("day") LocalDate day, @ForAll Random random) {
        RegionalTaskForce less = Forgetting.less(record, random);
        ReportDiff diff = ReportDiff.between(check(CHECKER, less, day), check(CHECKER, record, day));

        everyDifferenceIsOf(DifferenceCause.Kind.FACTS, diff);
        Set<String> places =
                diff.facts().stream().map(fact -> fact.place().toString()).collect(Collectors.toSet());
        for (DifferenceCause.FactDiffers fact : diff.facts()) {
            assertFalse(fact.before().equals(fact.after()), fact.toString());
            assertEquals(record.at(fact.place()), fact.after());
            Optional<Pointer> named = less.placeOf(record.nameOf(fact.place()));
            if (named.isPresent()) {
                assertEquals(less.at(named.get()), fact.before());
            } else {
                assertTrue(
                        Stream.concat(Stream.of(fact.place()), less.places(patternOf(fact.place())).stream())
                                .map(less::at)
                                .anyMatch(fact.before()::equals),
                        fact.toString());
            }
        }
        assertEquals(diff.facts().size(), places.size());
        nothingIsLostOrDoubled(diff);
    }

    private static Pointer patternOf(Pointer place) {
        return new Pointer(place.segments().stream()
                .map(segment -> segment.matches("[0-9]+") ? "*" : segment)
                .toList());
    }

    @Property(tries = 20)
    void whatIsLearntOfTheNationIsWhy(
            @ForAll("nation") Governance record, @ForAll("day") LocalDate day, @ForAll Random random) {
        ReportDiff diff = ReportDiff.between(check(Forgetting.less(record, random), day), check(record, day));

        for (Difference difference : diff.differences()) {
            assertTrue(
                    Set.of(Set.of(DifferenceCause.Kind.FACTS), Set.of(DifferenceCause.Kind.SUBJECT))
                            .contains(kinds(difference)),
                    difference.toString());
        }
        nothingIsLostOrDoubled(diff);
    }

    @Property(tries = 20)
    void theOrderOfBodiesMakesNoDifference(
            @ForAll("nation") Governance record, @ForAll("day") LocalDate day, @ForAll Random random) {
        Governance shuffled = record.toBuilder()
                .regionalTaskForces(shuffled(record.regionalTaskForces(), random))
                .nationalTaskForces(shuffled(record.nationalTaskForces(), random))
                .build();
        ReportDiff diff = ReportDiff.between(check(record, day), check(shuffled, day));

        assertEquals(List.of(), diff.differences());
        assertEquals(List.of(), diff.facts());
    }

    @Property(tries = 200)
    void theOrderOfListingsMakesNoDifference(
            @ForAll("any") Subject record,
            @ForAll("day") LocalDate day,
            @ForAll("day") LocalDate other,
            @ForAll Random random) {
        Subject moved = Moves.of(record, random);
        ReportDiff diff = ReportDiff.between(check(CHECKER, record, day), check(CHECKER, moved, day));

        assertEquals(List.of(), diff.differences());
        assertEquals(List.of(), diff.facts());
        everyDifferenceIsOf(
                DifferenceCause.Kind.TIME,
                ReportDiff.between(check(CHECKER, record, day), check(CHECKER, moved, other)));
    }

    @Property(tries = 10)
    void theOrderOfListingsOfBodiesMakesNoDifferenceInTheNation(
            @ForAll("nation") Governance record, @ForAll("day") LocalDate day, @ForAll Random random) {
        Governance moved = record.toBuilder()
                .regionalTaskForces(record.regionalTaskForces().map(body -> Moves.of(body, random)))
                .evaluations(shuffled(record.evaluations(), random))
                .build();
        ReportDiff diff = ReportDiff.between(check(record, day), check(moved, day));

        assertEquals(List.of(), diff.differences());
        assertEquals(List.of(), diff.facts());
    }

    @Property(tries = 200)
    void whatIsInsertedIsOneElement(@ForAll("regional") RegionalTaskForce record, @ForAll("day") LocalDate day) {
        WorkingGroup newcomer = WorkingGroup.builder().name("Kelompok baru").build();
        var groups = new ArrayList<>(record.workingGroups().items());
        groups.add(0, newcomer);
        RegionalTaskForce more = record.toBuilder()
                .workingGroups(record.workingGroups().isComplete() ? Listing.complete(groups) : Listing.partial(groups))
                .build();
        ReportDiff diff = ReportDiff.between(check(CHECKER, record, day), check(CHECKER, more, day));

        assertEquals(Set.of("/workingGroups/0"), elements(diff.introduced(), "/workingGroups"));
        assertEquals(Set.of(), elements(diff.resolved(), "/workingGroups"));
        assertEquals(
                List.of("/workingGroups"),
                diff.facts().stream().map(fact -> fact.place().toString()).toList());
        nothingIsLostOrDoubled(diff);
    }

    private static Set<String> elements(List<Difference> differences, String listing) {
        return differences.stream()
                .map(difference -> difference.place().toString())
                .filter(place -> place.startsWith(listing + "/"))
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void whereADayIsLearntTheFindingsOfItsElementStay(
            @ForAll("regional") RegionalTaskForce record, @ForAll("day") LocalDate day, @ForAll Random random) {
        List<ProgressReport> reports = record.reports().items();
        if (reports.isEmpty()) {
            return;
        }
        Pointer report = Pointer.parse("/reports/" + random.nextInt(reports.size()));
        RegionalTaskForce less = (RegionalTaskForce) record.with(report.child("submittedOn"), Fact.unknown());
        if (!less.nameOf(report).last().matches("(year|code)=[^;]*")) {
            return;
        }
        ReportDiff diff = ReportDiff.between(check(CHECKER, less, day), check(CHECKER, record, day));

        assertEquals(Set.of(), elements(diff.introduced(), "/reports"));
        assertEquals(Set.of(), elements(diff.resolved(), "/reports"));
        assertEquals(
                record.equals(less) ? Set.of() : Set.of(report + "/submittedOn"),
                diff.facts().stream().map(fact -> fact.place().toString()).collect(Collectors.toSet()));
    }

    private static <T> Listing<T> shuffled(Listing<T> listing, Random random) {
        var items = new ArrayList<>(listing.items());
        Collections.shuffle(items, random);
        OptionalInt number = listing.size().atMost();
        return number.isPresent() ? Listing.partial(items).outOf(number.getAsInt()) : Listing.partial(items);
    }

    @Property(tries = 100)
    void nothingButAParameterDiffers(@ForAll("any") Subject record, @ForAll("day") LocalDate day) {
        ReportDiff diff = ReportDiff.between(check(CHECKER, record, day), check(OTHER_INTERVAL, record, day));

        everyDifferenceIsOf(DifferenceCause.Kind.LAW, diff);
        assertTrue(Set.of("BHAM-EVL-001", "BHAM-EVL-002", "BHAM-EVL-003").containsAll(rules(diff.differences())));
    }

    private static Set<String> rules(Collection<Difference> differences) {
        return differences.stream().map(Difference::ruleId).collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void theOtherWayRoundWhatIsNewIsGone(
            @ForAll("regional") RegionalTaskForce one,
            @ForAll("regional") RegionalTaskForce other,
            @ForAll("day") LocalDate day,
            @ForAll("day") LocalDate otherDay) {
        ComplianceReport first = check(CHECKER, one, day);
        ComplianceReport second = check(OTHER_INTERVAL, other, otherDay);
        ReportDiff forth = ReportDiff.between(first, second);
        ReportDiff back = ReportDiff.between(second, first);

        assertEquals(
                forth.introduced().stream().map(Difference::after).toList(),
                back.resolved().stream().map(Difference::before).toList());
        assertEquals(
                forth.differences().stream()
                        .map(difference -> Set.of(difference.ruleId(), kinds(difference)))
                        .collect(Collectors.toSet()),
                back.differences().stream()
                        .map(difference -> Set.of(difference.ruleId(), kinds(difference)))
                        .collect(Collectors.toSet()));
        nothingIsLostOrDoubled(forth);
    }
}
