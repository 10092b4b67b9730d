package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.evaluation;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Decree;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatedWithoutGapTest {

    private static final String ID = "BHAM-EVL-001";

    /** Every two years, set from the day of the start to the eve of the Perpres. */
    private static final Trial RULE = Trial.of(
            RuleSets.stranas()
                    .with(
                            Parameters.EVALUATION_INTERVAL,
                            Period.ofYears(2),
                            ValidityPeriod.of(LocalDate.of(2021, 4, 5), LocalDate.of(2023, 9, 25)),
                            Source.of("made-up", "Made up")),
            ID);

    private static final Trial EVERY_TWO =
            Trial.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(2)), ID);

    private static final Trial EVERY_YEAR =
            Trial.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)), ID);

    @ParameterizedTest
    @CsvSource({
        "2021-04-04, 2023-04-06, VIOLATED",
        "2021-04-05, 2023-04-06, SATISFIED",
        "2023-04-05, 2023-04-06, SATISFIED",
        "2023-04-06, 2023-04-06, VIOLATED",
        "2023-04-06, 2023-09-25, VIOLATED"
    })
    void anEvaluationIsCompletedWithinTheInterval(String completedOn, String day, Outcome outcome) {
        RULE.on(day, with(Listing.complete(evaluation(completedOn))))
                .is(outcome)
                .says("evaluationStart", PartialDate.parse("2021-04-05"));
    }

    @Test
    void theFirstIntervalHasToHaveEnded() {
        RULE.on("2023-04-05", with(Listing.complete())).is(NOT_APPLICABLE).until("2023-04-06");
        RULE.on("2023-04-06", with(Listing.complete())).is(VIOLATED);
    }

    /** What ended before there was a body is nobody's to evaluate, and no stretch of it is due. */
    @ParameterizedTest
    @CsvSource({"2023-04-05, VIOLATED", "2023-04-06, NOT_APPLICABLE", "2023-04, UNDETERMINED"})
    void aStretchIsForABodyThatWasFormedByItsEnd(String formedOn, Outcome outcome) {
        NationalTaskForce body = with(Listing.complete()).toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(formedOn)).build())
                .inauguration(Fact.absent())
                .evaluationInterval(Period.ofYears(2))
                .build();

        Trial.of(ID).on("2025-04-05", body).is(outcome);
        Trial.of(ID).on("2025-04-06", body).is(VIOLATED);
    }

    @Test
    void itIsAskedOfRegionalTaskForcesToo() {
        EVERY_YEAR.on("2025-03-01", regionalTaskForce()).is(NOT_APPLICABLE).until("2025-03-02");
        EVERY_YEAR.on("2025-03-02", regionalTaskForce()).is(VIOLATED);
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

        EVERY_YEAR.on("2023-03-01", leapDay).is(SATISFIED).until("2024-03-01");
        EVERY_YEAR.on("2024-02-29", leapDay).is(SATISFIED).until("2024-03-01");
        EVERY_YEAR.on("2024-03-01", leapDay).is(VIOLATED);
    }

    @Test
    void aGapInTheMiddleIsNotMendedLater() {
        NationalTaskForce gap = with(Listing.complete(evaluation("2021-10-01"), evaluation("2023-10-01")));

        EVERY_YEAR.on("2023-04-05", gap).is(SATISFIED).until("2023-04-06");
        EVERY_YEAR.on("2023-04-06", gap).is(VIOLATED);
        EVERY_YEAR.on("2024-04-06", gap).is(VIOLATED);
    }

    /** The interval of the shipped values: from the day of the plan to the eve of the Perpres. */
    @Test
    void aStretchBeginsWhenALengthIsSet() {
        NationalTaskForce none = with(Listing.complete());

        Trial.of(ID).on("2024-07-13", none).is(NOT_APPLICABLE).until("2024-07-14");
        Trial.of(ID).on("2024-07-14", none).is(VIOLATED).forGood();
        Trial.of(ID)
                .on("2024-07-14", with(Listing.complete(evaluation("2024-07-13"))))
                .is(SATISFIED)
                .forGood();
    }

    /** The Perpres sets no interval, and whether a body has set itself one may not be known. */
    @Test
    void whereNoIntervalIsSetNothingIsDue() {
        Trial.of(ID).on("2026-04-22", regionalTaskForce()).is(NOT_APPLICABLE).forGood();
        Trial.of(ID)
                .on("2026-04-22", InOrder.regionalTaskForce())
                .is(UNDETERMINED)
                .lacks("/evaluationInterval VALUE");
    }

    /** The cycle that the National Task Force was reported to plan, of every two years. */
    @Test
    void theIntervalThatABodySetsItselfPrevails() {
        NationalTaskForce every2 = with(Listing.complete(evaluation("2023-04-05"))).toBuilder()
                .evaluationInterval(Period.ofYears(2))
                .build();

        for (Trial rule : List.of(Trial.of(ID), EVERY_YEAR)) {
            rule.on("2023-04-05", every2).is(NOT_APPLICABLE).until("2023-04-06");
            rule.on("2023-04-06", every2).is(SATISFIED).until("2025-04-06");
            rule.on("2025-04-05", every2).is(SATISFIED).until("2025-04-06");
            rule.on("2025-04-06", every2).is(VIOLATED);
        }
    }

    @Test
    void whatItSetItselfIsWhatFallsDue() {
        NationalTaskForce every2 = with(Listing.complete()).toBuilder()
                .evaluationInterval(Period.ofYears(2))
                .build();
        var years = new Prospect(LegalCorpus.standard(), LocalDate.of(2021, 4, 5), LocalDate.of(2025, 12, 31));

        assertEquals(
                List.of(PartialDate.parse("2023-04-05"), PartialDate.parse("2025-04-05")),
                EvaluationRules.EVALUATED_WITHOUT_GAP.terms(every2, years).stream()
                        .map(Term::lastDay)
                        .toList());
        assertEquals(
                List.of(),
                EvaluationRules.EVALUATED_WITHOUT_GAP.terms(
                        every2.toBuilder().evaluationInterval(Fact.unknown()).build(), years));
    }

    @Test
    void whatIsSetLaterDoesNotRewriteTheStretchThatHasBegun() {
        NationalTaskForce first = with(Listing.complete(evaluation("2023-04-01")));
        Trial shorter = setFrom2025(Period.ofYears(1));
        Trial longer = setFrom2025(Period.ofYears(4));

        shorter.on("2024-12-31", first).is(SATISFIED);
        shorter.on("2025-01-01", first).is(SATISFIED);
        shorter.on("2025-04-05", first).is(SATISFIED);
        shorter.on("2025-04-06", first).is(VIOLATED);

        NationalTaskForce late = with(Listing.complete(evaluation("2024-01-01")));
        for (String day : List.of("2024-12-31", "2025-01-01", "2025-06-30")) {
            longer.on(day, late).is(VIOLATED);
        }
    }

    private static Trial setFrom2025(Period interval) {
        Source source = Source.of("made-up", "Made up");
        LocalDate change = LocalDate.of(2025, 1, 1);
        return Trial.of(
                RuleSets.stranas()
                        .with(
                                Parameters.EVALUATION_INTERVAL,
                                Period.ofYears(2),
                                ValidityPeriod.of(LocalDate.of(2021, 4, 5), change.minusDays(1)),
                                source)
                        .with(Parameters.EVALUATION_INTERVAL, interval, ValidityPeriod.from(change), source),
                ID);
    }

    @Test
    void itIsAskedAfterTheDayToWhichTheLawWasRead() {
        EVERY_YEAR.on("2026-04-23", regionalTaskForce()).is(VIOLATED);
    }

    @Test
    void withoutPriorityActionsThereIsNothingToEvaluate() {
        RULE.on(
                        "2023-09-25",
                        nationalTaskForce().toBuilder()
                                .evaluationStart(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void anUnknownStartLeavesItOpen() {
        RULE.on(
                        "2023-09-25",
                        nationalTaskForce().toBuilder()
                                .evaluationStart(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/evaluationStart VALUE");
    }

    @Test
    void aRoughStartLeavesTheEndOfTheIntervalOpen() {
        NationalTaskForce inApril = nationalTaskForce().toBuilder()
                .evaluationStart(PartialDate.parse("2021-04"))
                .evaluations(Listing.complete())
                .build();

        EVERY_TWO.on("2023-04-01", inApril).is(NOT_APPLICABLE).until("2023-04-02");
        EVERY_TWO.on("2023-04-30", inApril).is(UNDETERMINED).until("2023-05-01").lacks("/evaluationStart EXACT_DATE");
        EVERY_TWO.on("2023-05-01", inApril).is(VIOLATED);
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

    private static NationalTaskForce nationalTaskForce() {
        return InOrder.nationalTaskForce().toBuilder()
                .evaluationInterval(Fact.absent())
                .build();
    }

    private static RegionalTaskForce regionalTaskForce() {
        return InOrder.regionalTaskForce().toBuilder()
                .evaluationInterval(Fact.absent())
                .build();
    }

    private static NationalTaskForce with(Listing<Evaluation> evaluations) {
        return nationalTaskForce().toBuilder().evaluations(evaluations).build();
    }
}
