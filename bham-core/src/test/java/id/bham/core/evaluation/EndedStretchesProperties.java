package id.bham.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
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
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("near") LocalDate> days) {
        Function<ValidityPeriod, Truth> question = answering(answers);
        EndedStretches each = cycle.eachEnded(question);
        EndedStretches any = cycle.anyEnded(question);

        for (LocalDate day : days) {
            AsOf plainly = AsOf.on(day);
            Truth expected = ofEach(cycle, plainly, question);
            AsOf at = AsOf.on(day);
            assertEquals(expected, each.on(at));
            assertEquals(plainly.validUntil(), at.validUntil());
            assertEquals(
                    ofEach(
                                    cycle,
                                    AsOf.on(day),
                                    stretch -> question.apply(stretch).not())
                            .not(),
                    any.on(AsOf.on(day)));
            assertEquals(deciding(cycle, day, question, Truth.FALSE), each.deciding(AsOf.on(day)));
            assertEquals(deciding(cycle, day, question, Truth.TRUE), any.deciding(AsOf.on(day)));
        }
    }

    private static Truth ofEach(EvaluationCycle cycle, AsOf at, Function<ValidityPeriod, Truth> question) {
        Truth answer = Truth.TRUE;
        for (Stretch stretch : cycle.stretches()) {
            Truth ended = stretch.hasEnded(at);
            if (answer.isFalse() || ended.isFalse()) {
                return answer;
            }
            Truth own = question.apply(stretch.days());
            answer = answer.and(ended.implies(own));
            boolean isEndless = stretch.firstDay().earliest().isEmpty()
                    || !stretch.lastDay().isKnown();
            if (ended.isUnknown() && isEndless) {
                return answer.and(Truth.UNKNOWN);
            }
            if (own.isFalse()) {
                return answer; // none that ends later can decide before this one does
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
