package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import id.bham.rules.catalogue.Parameters;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often the rules are asked for a timeline. */
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

    static Stream<List<Subject>> manySubjects() {
        var random = new Random(20231106);
        RandomGenerator<RegionalTaskForce> bodies =
                Generated.regionalTaskForce().generator(1000);
        return Stream.of(
                List.of(InOrder.regionalTaskForce()),
                List.of(InOrder.nationalFocalPoint()),
                InOrder.nation().walk().toList(),
                Generated.governance()
                        .generator(1000)
                        .next(random)
                        .value()
                        .walk()
                        .toList(),
                List.of(bodies.next(random).value()),
                List.of(bodies.next(random).value()));
    }

    @ParameterizedTest
    @MethodSource("manySubjects")
    void tenYearsCostLessThanThirtyChecks(List<Subject> subjects) {
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
        for (Parameter<?> parameter : stranas.parameters().keySet()) {
            counted = withValuesOf(stranas, parameter, counted);
        }
        ComplianceChecker checker =
                ComplianceChecker.of(counted.with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));

        checker.check(subjects, LocalDate.of(2025, 6, 30));
        int once = asked.getAndSet(0);
        checker.timeline(subjects, FROM, TO);

        assertTrue(asked.get() > once, () -> asked + " after " + once);
        assertTrue(asked.get() < 30 * once, () -> asked + " after " + once);
    }

    private static <T> RuleSet withValuesOf(RuleSet from, Parameter<T> parameter, RuleSet to) {
        return to.with(parameter, from.values(parameter));
    }
}
