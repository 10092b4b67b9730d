package id.bham.rules.engine.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.engine.Answer;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceChange.FindingChange;
import id.bham.rules.monitor.ComplianceChange.SubjectChange;
import id.bham.rules.monitor.ComplianceState;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class ComplianceMonitorProperties {

    private static final List<String> IDS = IntStream.rangeClosed(1, 4)
            .boxed()
            .flatMap(n -> Stream.of("gtd-" + n, "gtn-" + n, "nfp-" + n))
            .toList();

    /** A rule over elements that fails from a day on; then it says one thing of the whole. */
    private static final Rule<RegionalTaskForce> FAILS_IN_TIME = RuleDraft.of(RegionalTaskForce.class, "ACME-PKJ-001")
            .<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
            .require(Condition.<WorkingGroup>byDay(at -> {
                if (at.reached(PartialDate.parse("2024-06-15")).isTrue()) {
                    throw new IllegalStateException("too late");
                }
                return Truth.TRUE;
            }))
            .build();

    private static final RuleSet YEARLY = RuleSets.stranas()
            .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1))
            .plus(FAILS_IN_TIME);

    private static final List<ComplianceChecker> CHECKERS = List.of(
            ComplianceChecker.of(RuleSets.stranas()),
            ComplianceChecker.of(YEARLY),
            ComplianceChecker.of(YEARLY).waiving(waivers("2024-04-03", "2025-12-31")),
            ComplianceChecker.of(RuleSets.stranas()).waiving(waivers("2023-11-06", "2024-05-31")));

    private static List<Waiver> waivers(String first, String last) {
        return RuleSets.stranas().rules().stream()
                .flatMap(rule -> IDS.stream()
                        .map(id -> Waiver.builder()
                                .rule(rule.description().id())
                                .subject(id)
                                .authority("Menteri HAM")
                                .because("Masa peralihan")
                                .period(ValidityPeriod.of(LocalDate.parse(first), LocalDate.parse(last)))
                                .build()))
                .toList();
    }

    /** What a monitor should hold, told by what was done to it; it knows nothing of horizons. */
    private record Expected(
            ComplianceChecker checker, LocalDate on, Optional<Governance> nation, TreeMap<String, Subject> subjects) {

        static Expected of(ComplianceChecker checker, LocalDate on, Optional<Governance> nation, List<Subject> all) {
            var subjects = new TreeMap<String, Subject>();
            all.forEach(subject -> subjects.put(subject.id(), subject));
            return new Expected(checker, on, nation, subjects);
        }

        Expected holding(Governance changed) {
            return of(checker, on, Optional.of(changed), changed.walk().toList());
        }

        Expected advanceTo(LocalDate day) {
            if (day.getYear() > 9999) {
                throw new IllegalArgumentException("there is no such check date");
            }
            return new Expected(checker, day, nation, subjects);
        }

        Expected setRules(ComplianceChecker other) {
            return new Expected(other, on, nation, subjects);
        }

        Expected update(Subject subject) {
            if (nation.isPresent()) {
                if (subject instanceof Governance other) {
                    return holding(other);
                }
                return holding(nation.get().with((Body) subject));
            }
            if (subject instanceof Governance) {
                throw new IllegalArgumentException("a monitor of bodies holds no nation");
            }
            var changed = new TreeMap<>(subjects);
            changed.put(subject.id(), subject);
            return new Expected(checker, on, nation, changed);
        }

        Expected remove(String id) {
            if (nation.isPresent()) {
                return holding(nation.get().without(id));
            }
            var changed = new TreeMap<>(subjects);
            changed.remove(id);
            return new Expected(checker, on, nation, changed);
        }

        ComplianceReport report() {
            return nation.isPresent() ? checker.check(nation.get(), on) : checker.check(subjects.values(), on);
        }
    }

    /** A call. */
    record Step(String name, Function<Watched, ComplianceChange> call, UnaryOperator<Expected> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Step advance(LocalDate day) {
        return new Step(
                "advanceTo " + day, watched -> watched.monitor().advanceTo(day), expected -> expected.advanceTo(day));
    }

    private static Step advanceBy(int days) {
        return new Step(
                "advance by " + days,
                watched -> watched.monitor().advanceTo(watched.state().on().plusDays(days)),
                expected -> expected.advanceTo(expected.on().plusDays(days)));
    }

    private static Step update(Subject subject) {
        return new Step(
                "update " + subject,
                watched -> watched.monitor().update(subject),
                expected -> expected.update(subject));
    }

    private static Step remove(String id) {
        return new Step("remove " + id, watched -> watched.monitor().remove(id), expected -> expected.remove(id));
    }

    private static Step setRules(ComplianceChecker checker) {
        return new Step("setRules", watched -> watched.setRules(checker), expected -> expected.setRules(checker));
    }

    private static Arbitrary<Body> body() {
        return Generated.governance()
                .filter(nation -> nation.bodies().findAny().isPresent())
                .flatMap(nation -> Arbitraries.of(nation.bodies().toList()));
    }

    private static Arbitrary<Governance> nation() {
        return Generated.governance()
                .map(nation -> nation.toBuilder().id("nation").build());
    }

    private static Arbitrary<Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Generated.day().map(ComplianceMonitorProperties::advance)),
                Tuple.of(6, Arbitraries.integers().between(0, 500).map(ComplianceMonitorProperties::advanceBy)),
                Tuple.of(5, body().map(ComplianceMonitorProperties::update)),
                Tuple.of(1, nation().map(ComplianceMonitorProperties::update)),
                Tuple.of(2, Arbitraries.of(IDS).map(ComplianceMonitorProperties::remove)),
                Tuple.of(1, Arbitraries.of(CHECKERS).map(ComplianceMonitorProperties::setRules)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<Governance> anyNation() {
        return nation();
    }

    @Provide
    Arbitrary<List<Body>> bodies() {
        return body().list().ofMaxSize(6).uniqueElements(Body::id);
    }

    @Provide
    Arbitrary<ComplianceChecker> checkers() {
        return Arbitraries.of(CHECKERS);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Combinators.combine(
                        Arbitraries.integers().between(2022, 2025),
                        Arbitraries.integers().between(0, 364))
                .as((year, days) -> LocalDate.of(year, 1, 1).plusDays(days));
    }

    @Property(tries = 60)
    void aNationIsAlwaysAsAFullCheckFindsIt(
            @ForAll("anyNation") Governance nation,
            @ForAll("checkers") ComplianceChecker checker,
            @ForAll("day") LocalDate day,
            @ForAll("steps") List<Step> steps) {
        walk(
                new Watched(checker.monitor(nation, day)),
                Expected.of(checker, day, Optional.of(nation), nation.walk().toList()),
                steps);
    }

    @Property(tries = 60)
    void subjectsAreAlwaysAsAFullCheckFindsThem(
            @ForAll("bodies") List<Body> bodies,
            @ForAll("checkers") ComplianceChecker checker,
            @ForAll("day") LocalDate day,
            @ForAll("steps") List<Step> steps) {
        walk(
                new Watched(checker.monitor(bodies, day)),
                Expected.of(checker, day, Optional.empty(), List.copyOf(bodies)),
                steps);
    }

    private static void walk(Watched monitor, Expected start, List<Step> steps) {
        Expected expected = start;
        ComplianceReport report = expected.report();
        expect(report, monitor.state());
        for (Step step : steps) {
            Expected next;
            try {
                next = step.expected().apply(expected);
            } catch (IllegalArgumentException refused) {
                ComplianceState before = monitor.state();
                assertThrows(IllegalArgumentException.class, () -> step.call().apply(monitor));
                assertSame(before, monitor.state());
                continue;
            }
            ComplianceReport after = next.report();
            ComplianceChange change = step.call().apply(monitor);
            expect(after, monitor.state());
            expect(report, after, change);
            expected = next;
            report = after;
        }
    }

    /** That all that is kept, and all that is made of it, is what a full check gives. */
    private static void expect(ComplianceReport report, WatchedState state) {
        assertEquals(outcomes(report), outcomes(state));
        assertEquals(horizons(report), horizons(state));
        assertEquals(report.on(), state.on());
        assertEquals(report.subjects(), state.subjects().toList());
        assertEquals(report.verdict(), state.verdict());
        assertEquals(report.counts(), state.counts());
        assertEquals(report.validUntil(), state.validUntil());
        for (Subject subject : report.subjects()) {
            assertEquals(Optional.of(subject), state.subject(subject.id()));
            assertEquals(Optional.of(report.verdictOn(subject)), state.verdictOn(subject.id()));
            assertEquals(report.validUntil(subject), state.validUntil(subject.id()));
        }
        for (Verdict verdict : Verdict.values()) {
            List<Subject> such = report.subjects().stream()
                    .filter(subject -> report.verdictOn(subject) == verdict)
                    .toList();
            assertEquals(such, state.subjects(verdict).toList());
            assertEquals(such.size(), state.verdicts().get(verdict));
        }
        assertEquals(report, state.report());
    }

    private static Map<String, Outcome> outcomes(ComplianceReport report) {
        var outcomes = new TreeMap<String, Outcome>();
        for (Finding finding : report.findings()) {
            outcomes.put(key(finding.subject().id(), finding.rule().id(), finding.place()), finding.outcome());
        }
        assertEquals(report.findings().size(), outcomes.size());
        return outcomes;
    }

    private static Map<String, Outcome> outcomes(WatchedState state) {
        var outcomes = new TreeMap<String, Outcome>();
        state.watches().stream().forEach(watch -> {
            for (int i = 0; i < watch.rules().size(); i++) {
                Rule<?> rule = watch.rules().get(i);
                List<Outcome> said = watch.answers().get(i).outcomes();
                List<Finding> places = watch.book().findings(rule, watch.subject(), state.on());
                assertEquals(places.size(), said.size());
                for (int j = 0; j < said.size(); j++) {
                    outcomes.put(
                            key(
                                    watch.id(),
                                    rule.description().id(),
                                    places.get(j).place()),
                            said.get(j));
                }
            }
        });
        return outcomes;
    }

    private static String key(String subject, String rule, Pointer place) {
        return subject + " " + rule + " " + place;
    }

    private static Map<String, Optional<LocalDate>> horizons(ComplianceReport report) {
        var byRule = new TreeMap<String, List<LocalDate>>();
        for (Finding finding : report.findings()) {
            byRule.computeIfAbsent(finding.subject().id() + " " + finding.rule().id(), key -> new ArrayList<>())
                    .addAll(finding.validUntil().stream().toList());
        }
        var horizons = new TreeMap<String, Optional<LocalDate>>();
        byRule.forEach((key, days) -> horizons.put(key, days.stream().min(Comparator.naturalOrder())));
        return horizons;
    }

    private static Map<String, Optional<LocalDate>> horizons(WatchedState state) {
        var horizons = new TreeMap<String, Optional<LocalDate>>();
        state.watches().stream().forEach(watch -> {
            for (int i = 0; i < watch.rules().size(); i++) {
                horizons.put(
                        watch.id() + " " + watch.rules().get(i).description().id(),
                        Answer.day(watch.answers().get(i).horizon()));
            }
        });
        return horizons;
    }

    /** That what a call says to have changed is the difference between two full checks. */
    private static void expect(ComplianceReport before, ComplianceReport after, ComplianceChange change) {
        assertEquals(before.on(), change.from());
        assertEquals(after.on(), change.on());
        assertEquals(before.verdict(), change.before());
        assertEquals(after.verdict(), change.after());

        Map<String, Outcome> old = outcomes(before);
        Map<String, Outcome> current = outcomes(after);
        var expected = new TreeMap<String, String>();
        Stream.concat(old.keySet().stream(), current.keySet().stream())
                .filter(key -> old.get(key) != current.get(key))
                .forEach(key -> expected.put(key, old.get(key) + " to " + current.get(key)));
        var told = new TreeMap<String, String>();
        var ids = new ArrayList<String>();
        for (SubjectChange subject : change.subjects()) {
            ids.add(subject.id());
            assertEquals(verdictOn(before, subject.id()), subject.before());
            assertEquals(verdictOn(after, subject.id()), subject.after());
            assertTrue(!subject.findings().isEmpty()
                    || subject.before().isEmpty()
                    || subject.after().isEmpty());
            for (FindingChange outcome : subject.findings()) {
                told.put(
                        key(subject.id(), outcome.rule(), outcome.place()),
                        outcome.before().map(Outcome::name).orElse("null") + " to "
                                + outcome.after().map(Outcome::name).orElse("null"));
            }
        }
        assertEquals(expected, told);
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
        assertEquals(ids.isEmpty(), change.isEmpty());
    }

    private static Optional<Verdict> verdictOn(ComplianceReport report, String id) {
        return report.subjects().stream()
                .filter(subject -> subject.id().equals(id))
                .map(report::verdictOn)
                .findFirst();
    }
}
