package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.evaluation;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Parameters;
import id.bham.core.time.PartialDate;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatedWithoutGapTest {

    private static final String ID = "BHAM-EVL-001";

    /** With the interval of two years that is known until 2023-09-25. */
    private static final Trial RULE = Trial.of(ID);

    private static final Trial EVERY_YEAR =
            Trial.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)), ID);

    @ParameterizedTest
    @CsvSource({
        "2021-04-04, 2023-04-05, VIOLATED",
        "2021-04-05, 2023-04-05, SATISFIED",
        "2023-04-04, 2023-04-05, SATISFIED",
        "2023-04-05, 2023-04-05, VIOLATED",
        "2023-04-05, 2023-09-25, VIOLATED"
    })
    void anEvaluationIsCompletedWithinTheInterval(String completedOn, String day, Outcome outcome) {
        RULE.on(day, with(Listing.complete(evaluation(completedOn))))
                .is(outcome)
                .until("2023-09-26")
                .says("evaluationStart", PartialDate.parse("2021-04-05"));
    }

    @Test
    void theFirstIntervalHasToHaveEnded() {
        RULE.on("2023-04-04", with(Listing.complete())).is(NOT_APPLICABLE).until("2023-04-05");
        RULE.on("2023-04-05", with(Listing.complete())).is(VIOLATED).until("2023-09-26");
    }

    @Test
    void itIsAskedOfRegionalTaskForcesToo() {
        EVERY_YEAR
                .on("2025-02-28", InOrder.regionalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2025-03-01");
        EVERY_YEAR.on("2025-03-01", InOrder.regionalTaskForce()).is(VIOLATED).until("2026-02-05");
    }

    @Test
    void eachEndIsCountedFromTheStart() {
        NationalTaskForce leapDay = with(
                        Listing.complete(evaluation("2021-02-01"), evaluation("2022-02-01"), evaluation("2023-02-01")))
                .toBuilder()
                .decree(Fact.absent())
                .inauguration(InOrder.nationalTaskForce().inauguration())
                .evaluationStart(PartialDate.parse("2020-02-29"))
                .build();

        EVERY_YEAR.on("2023-02-28", leapDay).is(SATISFIED).until("2024-02-29");
        EVERY_YEAR.on("2024-02-28", leapDay).is(SATISFIED).until("2024-02-29");
        EVERY_YEAR.on("2024-02-29", leapDay).is(VIOLATED).until("2026-02-05");
    }

    @Test
    void aGapInTheMiddleIsNotMendedLater() {
        NationalTaskForce gap = with(Listing.complete(evaluation("2021-10-01"), evaluation("2023-10-01")));

        EVERY_YEAR.on("2023-04-04", gap).is(SATISFIED).until("2023-04-05");
        EVERY_YEAR.on("2023-04-05", gap).is(VIOLATED).until("2026-02-05");
        EVERY_YEAR.on("2024-04-05", gap).is(VIOLATED);
    }

    @Test
    void anIntervalCanBeSetFromADayOn() {
        RuleSet rules =
                RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2023, 9, 26));
        Trial later = Trial.of(rules, ID);
        NationalTaskForce everyTwoYears = InOrder.nationalTaskForce();

        later.on("2022-07-12", everyTwoYears).is(NOT_IN_FORCE).until("2022-07-13");
        later.on("2023-09-25", everyTwoYears).is(SATISFIED).until("2023-09-26");
        later.on("2023-09-26", everyTwoYears).is(VIOLATED).until("2026-02-05");
    }

    @Test
    void onDaysOfWhichTheLawIsNotKnownItIsOpen() {
        EVERY_YEAR.on("2026-02-04", InOrder.regionalTaskForce()).is(VIOLATED).until("2026-02-05");
        EVERY_YEAR
                .on("2026-02-05", InOrder.regionalTaskForce())
                .is(UNDETERMINED)
                .lacks();
        EVERY_YEAR
                .on(
                        "2026-02-05",
                        InOrder.regionalTaskForce().toBuilder()
                                .evaluationStart(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE)
                .forGood();
    }

    @Test
    void withoutPriorityActionsThereIsNothingToEvaluate() {
        RULE.on(
                        "2023-09-25",
                        InOrder.nationalTaskForce().toBuilder()
                                .evaluationStart(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void anUnknownStartLeavesItOpen() {
        RULE.on(
                        "2023-09-25",
                        InOrder.nationalTaskForce().toBuilder()
                                .evaluationStart(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/evaluationStart VALUE");
    }

    @Test
    void aRoughStartLeavesTheEndOfTheIntervalOpen() {
        NationalTaskForce inApril = InOrder.nationalTaskForce().toBuilder()
                .evaluationStart(PartialDate.parse("2021-04"))
                .evaluations(Listing.complete())
                .build();

        RULE.on("2023-03-31", inApril).is(NOT_APPLICABLE).until("2023-04-01");
        RULE.on("2023-04-29", inApril).is(UNDETERMINED).until("2023-04-30").lacks("/evaluationStart EXACT_DATE");
        RULE.on("2023-04-30", inApril).is(VIOLATED).until("2023-09-26");
    }

    @Test
    void evaluationsThatMayExistLeaveItOpen() {
        RULE.on("2023-09-25", with(Listing.unknown())).is(UNDETERMINED).lacks("/evaluations WHOLE_LIST");
        RULE.on("2023-09-25", with(Listing.complete(Evaluation.builder().build())))
                .is(UNDETERMINED)
                .lacks("/evaluations/0/completedOn VALUE");
        RULE.on("2023-09-25", with(Listing.complete(evaluation("2023-04"))))
                .is(UNDETERMINED)
                .lacks("/evaluations/0/completedOn EXACT_DATE");
    }

    private static NationalTaskForce with(Listing<Evaluation> evaluations) {
        return InOrder.nationalTaskForce().toBuilder().evaluations(evaluations).build();
    }
}
