package id.bham.rules.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

        @Override
        public List<Term<S>> terms(S subject, Prospect prospect) {
            return rule.terms(subject, prospect);
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

    @Test
    void aRuleIsAskedForDeadlinesOnceForEachDayOnWhichSomethingLacks() {
        LocalDate due = LocalDate.of(2024, 9, 25);
        List<Part<RegionalTaskForce>> parts = IntStream.range(0, 500)
                .mapToObj(i -> Part.of(Term.<RegionalTaskForce>until(due, Condition.always(), Condition.never())
                        .at(Pointer.WHOLE.child("parts").child(Integer.toString(i)))))
                .toList();
        var counted = new Counted<>(
                RuleDraft.of(RegionalTaskForce.class, "X-001")
                        .text("deadline", "Bagian.", "A part.")
                        .requireEach(parts)
                        .build(),
                new AtomicInteger());
        ComplianceChecker checker =
                ComplianceChecker.of(RuleSet.of("own", "1", List.of(counted), LegalCorpus.standard()));

        Deadlines deadlines = checker.deadlines(InOrder.regionalTaskForce(), FROM, TO);

        assertEquals(parts.size(), deadlines.coming().size());
        assertEquals(1, counted.asked().get());
    }
}
