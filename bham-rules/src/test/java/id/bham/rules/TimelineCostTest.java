package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.timeline.Deadline;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often the rules are asked for a timeline, and for deadlines. */
class TimelineCostTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 12, 31);

    /** A rule that counts how often it is asked. */
    private record Counted<S extends Subject>(Rule<S> rule, AtomicInteger asked) implements Rule<S> {

        @Override
        public RuleDescription description() {
            return rule.description();
        }

        @Override
        public Class<S> subjectType() {
            return rule.subjectType();
        }

        @Override
        public void assess(S subject, Inquiry inquiry) {
            asked.incrementAndGet();
            rule.assess(subject, inquiry);
        }

        @Override
        public Map<String, Object> arguments(S subject, AsOf at) {
            return rule.arguments(subject, at);
        }
    }

    static Stream<Subject> subjects() {
        var random = new Random(20231106);
        RandomGenerator<RegionalTaskForce> bodies =
                Generated.regionalTaskForce().generator(1000);
        return Stream.of(
                InOrder.regionalTaskForce(),
                InOrder.nationalFocalPoint(),
                InOrder.nation(),
                Generated.governance().generator(1000).next(random).value(),
                bodies.next(random).value(),
                bodies.next(random).value());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void tenYearsCostLessThanThirtyChecks(Subject subject) {
        var asked = new AtomicInteger();
        RuleSet stranas = RuleSets.stranas();
        RuleSet counted = RuleSet.of(
                "counted",
                "1",
                stranas.rules().stream()
                        .filter(rule -> rule.description().keptByModel().isEmpty())
                        .map(rule -> new Counted<>(rule, asked))
                        .toList(),
                stranas.corpus());
        ComplianceChecker checker =
                ComplianceChecker.of(counted.with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));

        checker.check(subject, LocalDate.of(2025, 6, 30));
        int once = asked.getAndSet(0);
        checker.timeline(subject, FROM, TO);

        assertTrue(asked.get() > once, () -> asked + " after " + once);
        assertTrue(asked.get() < 30 * once, () -> asked + " after " + once);
    }

    /** A rule over the months since 2024, the first of which begins on the day before: what it says of each that has ended. */
    private static Counted<RegionalTaskForce> monthly(Function<ValidityPeriod, Truth> question) {
        var months = EvaluationCycle.of(PartialDate.parse("2023-12-31"), Period.ofMonths(1));
        return new Counted<>(
                RuleDraft.of(RegionalTaskForce.class, "X-001")
                        .require(Condition.byDay(at -> months.ofEachEnded(at, question)))
                        .build(),
                new AtomicInteger());
    }

    private static List<Deadline> deadlines(Rule<RegionalTaskForce> rule, String from, String to) {
        RuleSet rules = RuleSet.of("own", "1", List.of(rule), LegalCorpus.standard());
        return ComplianceChecker.of(rules)
                .deadlines(InOrder.regionalTaskForce(), LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<String> told(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.due() + " " + deadline.ifMissed())
                .toList();
    }

    @Test
    void whatStaysOpenIsNotLookedAfterForEver() {
        Counted<RegionalTaskForce> open = monthly(month -> Truth.UNKNOWN);

        assertEquals(List.of("2024-01-31 PERHAPS_VIOLATED"), told(deadlines(open, "2024-01-01", "2024-12-31")));
        assertTrue(open.asked().get() < 1000, () -> open.asked() + " times");
    }

    @Test
    void whatIsOpenIsLookedAfterUntilItTurns() {
        LocalDate turn = LocalDate.of(2025, 6, 1);
        Counted<RegionalTaskForce> turning =
                monthly(month -> month.contains(turn).isTrue() ? Truth.FALSE : Truth.UNKNOWN);

        assertEquals(
                List.of("[2024-01-31..2025-06-30] VIOLATED"), told(deadlines(turning, "2024-01-01", "2024-12-31")));
        assertTrue(turning.asked().get() < 100, () -> turning.asked() + " times");
    }

    @Test
    void sinceWhenItIsOpenIsNotLookedForForEver() {
        LocalDate turn = LocalDate.of(2099, 2, 1);
        Counted<RegionalTaskForce> turning =
                monthly(month -> month.contains(turn).isTrue() ? Truth.FALSE : Truth.UNKNOWN);

        assertEquals(List.of("2099-02-28 VIOLATED"), told(deadlines(turning, "2099-01-01", "2099-12-31")));
        assertTrue(turning.asked().get() < 1000, () -> turning.asked() + " times");
    }
}
