package id.bham.rules.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /**
     * A rule that is counted.
     *
     * @param rule the rule
     * @param asksAlikeEachDay whether it says that it asks alike
     * @param counting counts what it asks of an inquiry
     */
    private record Counted<S extends Subject>(Rule<S> rule, boolean asksAlikeEachDay, UnaryOperator<Inquiry> counting)
            implements Rule<S> {

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
            rule.assess(subject, counting.apply(inquiry));
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

    /** Hands questions on; each is counted when it is put. */
    private record Counting(Inquiry inquiry, AtomicInteger asked) implements Inquiry {

        @Override
        public LegalCorpus law() {
            return inquiry.law();
        }

        @Override
        public Inquiry about(Pointer part, Supplier<Map<String, Object>> arguments) {
            return new Counting(inquiry.about(part, arguments), asked);
        }

        @Override
        public Inquiry about(Pointer part) {
            return new Counting(inquiry.about(part), asked);
        }

        @Override
        public <T> void ask(T about, Question<T> question) {
            inquiry.ask(about, counted(question));
        }

        @Override
        public <T, V> void ask(
                T about,
                Condition<? super T> applies,
                Parameter<V> parameter,
                Function<? super V, Question<T>> question) {
            inquiry.ask(about, applies, parameter, value -> counted(question.apply(value)));
        }

        private <T> Question<T> counted(Question<T> question) {
            return question.onlyWhen(Condition.byDay(at -> {
                asked.incrementAndGet();
                return Truth.TRUE;
            }));
        }
    }

    private static RuleSet counting(boolean asksAlikeEachDay, AtomicInteger asked) {
        RuleSet stranas = RuleSets.stranas();
        return RuleSet.of(
                        "counted",
                        "1",
                        stranas.rules().stream()
                                .filter(rule -> rule.description().keptByModel().isEmpty())
                                .map(rule ->
                                        new Counted<>(rule, asksAlikeEachDay, inquiry -> new Counting(inquiry, asked)))
                                .toList(),
                        stranas.corpus())
                .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1));
    }

    private static List<String> told(ComplianceTimeline timeline) {
        return timeline.timelines().stream()
                .flatMap(each -> each.ranges().stream()
                        .map(range -> each.rule().id() + " " + each.subject().id() + each.place() + " "
                                + range.firstDay() + " " + range.outcome() + " " + range.causes()))
                .toList();
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
        ComplianceChecker checker = ComplianceChecker.of(counting(true, asked));

        checker.check(subject, LocalDate.of(2025, 6, 30));
        int once = asked.getAndSet(0);
        checker.timeline(subject, FROM, TO);

        assertTrue(asked.get() > once, () -> asked + " after " + once);
        assertTrue(asked.get() < 30 * once, () -> asked + " after " + once);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void questionsAskedByThemselvesFindWhatRulesAskedAsAWholeFind(Subject subject) {
        var asked = new AtomicInteger();
        List<String> asWhole = told(ComplianceChecker.of(counting(false, asked)).timeline(subject, FROM, TO));
        int ofWhole = asked.getAndSet(0);
        List<String> byThemselves =
                told(ComplianceChecker.of(counting(true, asked)).timeline(subject, FROM, TO));

        assertEquals(asWhole, byThemselves);
        assertTrue(asked.get() <= ofWhole, () -> asked + " and " + ofWhole);
    }

    @Test
    void anElementIsAskedAboutAgainOnItsOwnDays() {
        int number = 60;
        List<ProgressReport> reports = IntStream.range(0, number)
                .mapToObj(i -> ProgressReport.builder()
                        .submittedOn(PartialDate.of(LocalDate.of(2024, 1, 1).plusDays(i)))
                        .build())
                .toList();
        RegionalTaskForce body = RegionalTaskForce.builder()
                .id("gtd")
                .reports(Listing.complete(reports))
                .build();
        Rule<RegionalTaskForce> submitted = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .require(Condition.reached(ProgressReport.SUBMITTED_ON))
                .build();
        var asked = new AtomicInteger();
        ComplianceChecker checker = ComplianceChecker.of(RuleSet.of(
                "own",
                "1",
                List.of(new Counted<>(submitted, true, inquiry -> new Counting(inquiry, asked))),
                LegalCorpus.standard()));

        ComplianceTimeline timeline = checker.timeline(body, FROM, TO);

        assertTrue(asked.get() <= 2 * number, asked::toString);
        assertEquals(number, timeline.timelines().size());
        assertTrue(timeline.timelines().stream().allMatch(RuleTimeline::hasChanges));
    }

    @Test
    void aRuleIsAskedForDeadlinesOnceForEachDayOnWhichSomethingLacks() {
        LocalDate due = LocalDate.of(2024, 9, 25);
        List<Part<RegionalTaskForce>> parts = IntStream.range(0, 500)
                .mapToObj(i -> Part.of(Term.<RegionalTaskForce>until(due, Condition.always(), Condition.never())
                        .at(Pointer.WHOLE.child("parts").child(Integer.toString(i)))))
                .toList();
        var asked = new AtomicInteger();
        var counted = new Counted<>(
                RuleDraft.of(RegionalTaskForce.class, "X-001")
                        .text("deadline", "Bagian.", "A part.")
                        .requireEach(parts)
                        .build(),
                false,
                inquiry -> {
                    asked.incrementAndGet();
                    return inquiry;
                });
        ComplianceChecker checker =
                ComplianceChecker.of(RuleSet.of("own", "1", List.of(counted), LegalCorpus.standard()));

        Deadlines deadlines = checker.deadlines(InOrder.regionalTaskForce(), FROM, TO);

        assertEquals(parts.size(), deadlines.coming().size());
        assertEquals(1, asked.get());
    }
}
