package id.bham.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.evaluation.EvaluationCycle.Stretch;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is asked once of each stretch is, on each of many days, what asking all of them anew comes to. */
class EndedStretchesProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Provide
    Arbitrary<EvaluationCycle> cycles() {
        Arbitrary<EvaluationCycle> near = Combinators.combine(
                        Arbitraries.of(
                                "2024-02-01", "[2024-02-01..2024-02-09]", "2024", "[..2024-02-01]", "[2024-02-01..]"),
                        Arbitraries.of("P1D", "P3D", "P1M"))
                .as((start, length) -> EvaluationCycle.of(PartialDate.parse(start), Period.parse(length)));
        return Arbitraries.oneOf(near, Generated.evaluationCycle());
    }

    @Provide
    Arbitrary<LocalDate> near() {
        return Arbitraries.integers().between(-3, 40).map(DAY::plusDays);
    }

    /** For each stretch the same answer on each day, drawn by its days. */
    private static Function<ValidityPeriod, Truth> answering(List<Truth> answers) {
        Map<ValidityPeriod, Truth> given = new HashMap<>();
        return stretch -> given.computeIfAbsent(stretch, none -> answers.get(given.size() % answers.size()));
    }

    @Property(tries = 500)
    void itIsAskedForOnManyDays(
            @ForAll("cycles") EvaluationCycle cycle,
            @ForAll @Size(min = 1, max = 6) List<Truth> answers,
            @ForAll @Size(min = 1, max = 6) List<@From("near") LocalDate> days) {
        Function<ValidityPeriod, Truth> question = answering(answers);
        EndedStretches each = cycle.eachEnded(question);
        EndedStretches any = cycle.anyEnded(question);

        for (LocalDate day : days) {
            Truth ofEach = ofEach(cycle, AsOf.on(day), question);
            Truth ofAny = ofEach(
                            cycle,
                            AsOf.on(day),
                            stretch -> question.apply(stretch).not())
                    .not();
            AsOf at = AsOf.on(day);
            assertEquals(ofEach, each.on(at));
            assertHolds(ofEach, day, at, each);
            AsOf other = AsOf.on(day);
            assertEquals(ofAny, any.on(other));
            assertHolds(ofAny, day, other, any);
            assertEquals(deciding(cycle, day, question, Truth.FALSE), each.deciding(AsOf.on(day)));
            assertEquals(deciding(cycle, day, question, Truth.TRUE), any.deciding(AsOf.on(day)));
        }
    }

    /** That the answer is the same on each day before the horizon, of those near by. */
    private static void assertHolds(Truth answer, LocalDate day, AsOf at, EndedStretches stretches) {
        LocalDate last = DAY.plusDays(60);
        LocalDate until =
                at.validUntil().filter(horizon -> horizon.isBefore(last)).orElse(last);
        for (LocalDate next = day.plusDays(1); next.isBefore(until); next = next.plusDays(1)) {
            assertEquals(answer, stretches.on(AsOf.on(next)), day + " " + next);
        }
    }

    @Example
    void ofMoreStretchesThanAreKeptTheAnswerIsTheSame() {
        EvaluationCycle cycle = EvaluationCycle.of(PartialDate.parse("2000-01-01"), Period.ofDays(1));
        PartialDate gap = PartialDate.parse("2020-05-05");
        EndedStretches each = cycle.eachEnded(stretch -> stretch.contains(gap).not());
        EndedStretches any = cycle.anyEnded(stretch -> stretch.contains(gap));

        for (String day :
                new String[] {"2001-01-01", "2020-01-01", "2020-05-05", "2020-05-09", "2001-01-01", "2024-01-01"}) {
            AsOf at = AsOf.on(LocalDate.parse(day));
            Truth isOver = Truth.of(day.compareTo("2020-05-06") > 0);
            assertEquals(isOver.not(), each.on(at), day);
            assertEquals(isOver, any.on(at), day);
            assertEquals(isOver.isTrue(), each.deciding(at).isPresent(), day);
        }
    }

    @Example
    void aQuestionThatFailsIsAskedAgain() {
        var asked = new AtomicInteger();
        EndedStretches each = EvaluationCycle.of(PartialDate.parse("2024-01-01"), Period.ofYears(1))
                .eachEnded(stretch -> {
                    if (asked.getAndIncrement() == 0) {
                        throw new IllegalStateException("once");
                    }
                    return stretch.contains(PartialDate.parse("2024-06-01")).not();
                });
        LocalDate day = LocalDate.of(2027, 1, 1);

        assertThrows(IllegalStateException.class, () -> each.on(AsOf.on(day)));
        assertEquals(Truth.FALSE, each.on(AsOf.on(day)));
    }

    private static Truth ofEach(EvaluationCycle cycle, AsOf at, Function<ValidityPeriod, Truth> question) {
        Truth answer = Truth.TRUE;
        for (Stretch stretch : cycle.stretches()) {
            Truth ended = stretch.hasEnded(at);
            if (answer.isFalse() || ended.isFalse()) {
                return answer;
            }
            answer = answer.and(ended.implies(question.apply(stretch.days())));
            boolean isEndless = stretch.firstDay().earliest().isEmpty()
                    || !stretch.lastDay().isKnown();
            if (ended.isUnknown() && isEndless) {
                return answer.and(Truth.UNKNOWN);
            }
        }
        return answer;
    }

    private static Optional<Stretch> deciding(
            EvaluationCycle cycle, LocalDate day, Function<ValidityPeriod, Truth> question, Truth decided) {
        for (Stretch stretch : cycle.stretches()) {
            if (!stretch.hasEnded(AsOf.on(day)).isTrue()) {
                break;
            }
            if (question.apply(stretch.days()) == decided) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }
}
