package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Part;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationInItsPlaceTest {

    private static final Trial RULE = Trial.of("BHAM-EVL-002");
    private static final String DAY = "2026-06-30";
    private static final String FIRST = "/evaluations/0";
    private static final String SECOND = "/evaluations/1";

    @Test
    void evaluationsThatFollowEachOtherAreInOrder() {
        RegionalTaskForce both = with(Listing.complete(of("2024-03-01", "2024-12-31"), of("2025-01-01", "2025-12-31")));

        for (String place : new String[] {FIRST, SECOND}) {
            RULE.on(DAY, both, place).is(SATISFIED).forGood();
        }
    }

    @Test
    void evaluationsThatShareADayAreBothInBreach() {
        RegionalTaskForce both = with(Listing.complete(of("2024-03-01", "2025-01-01"), of("2025-01-01", "2025-12-31")));

        for (String place : new String[] {FIRST, SECOND}) {
            RULE.on(DAY, both, place).is(VIOLATED).forGood();
        }
    }

    @Test
    void twoOfTheSameDaysOverlapAndOneDoesNotOverlapItself() {
        RULE.on(DAY, with(Listing.complete(of("2025-01", "2025"), of("2025-01", "2025"))), FIRST)
                .is(UNDETERMINED);
        RULE.on(DAY, with(Listing.complete(of("2025-01-01", "2025-12-31"), of("2025-01-01", "2025-12-31"))), FIRST)
                .is(VIOLATED);
        RULE.on(DAY, with(Listing.complete(of("2025-01", "2025"))), FIRST).is(SATISFIED);
    }

    /** The task force was formed 2024-03-01, names a period from 2023-06-01 on, and ends 2025-12-31. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2025-12-31, SATISFIED",
        "2023-06-01, 2025-12-31, SATISFIED",
        "2023-05-31, 2025-12-31, VIOLATED",
        "2024-03-01, 2026-01-01, VIOLATED",
        "2024, 2025, SATISFIED",
        "2023, 2024, UNDETERMINED",
    })
    void anEvaluationLiesInsideTheLifeOfTheTaskForce(String firstDay, String lastDay, Outcome outcome) {
        RULE.on(DAY, with(Listing.complete(of(firstDay, lastDay))), FIRST).is(outcome);
    }

    @Test
    void anEvaluationIsAskedFromItsFirstDayOn() {
        RegionalTaskForce one = with(Listing.complete(of("2024-03-01", "2024-12-31")));
        RULE.on("2024-03-01", one, FIRST).is(SATISFIED);
        RegionalTaskForce later = with(Listing.complete(of("2025-01-01", "2025-12-31")));
        RULE.on("2024-12-31", later, FIRST).is(NOT_APPLICABLE).until("2025-01-01");
        RULE.on("2025-01-01", later, FIRST).is(SATISFIED);

        RegionalTaskForce ever = with(Listing.complete(Evaluation.builder()
                .period(ValidityPeriod.until(LocalDate.of(2025, 12, 31)))
                .build()));
        RULE.on("2024-03-01", ever, FIRST).is(VIOLATED);
    }

    @Test
    void anAccusationSaysWhetherItOverlapsOrLiesOutside() {
        RegionalTaskForce overlapping =
                with(Listing.complete(of("2024-03-01", "2025-01-01"), of("2025-01-01", "2025-12-31")));
        RegionalTaskForce outside = with(Listing.complete(of("2024-03-01", "2026-01-01")));

        assertEquals(
                "inside", RULE.on(DAY, overlapping, FIRST).finding().arguments().get(Part.NAME));
        assertEquals(
                "outside", RULE.on(DAY, outside, FIRST).finding().arguments().get(Part.NAME));
        assertNotEquals(
                RULE.on(DAY, overlapping, FIRST)
                        .finding()
                        .message(Locale.ENGLISH)
                        .replaceAll("\\(.*\\)", ""),
                RULE.on(DAY, outside, FIRST).finding().message(Locale.ENGLISH).replaceAll("\\(.*\\)", ""));
    }

    @Test
    void anEvaluationWithoutAPeriodIsNotAsked() {
        RULE.on(
                        DAY,
                        with(Listing.complete(InOrder.evaluation("2026-02-28").toBuilder()
                                .period(Fact.absent())
                                .build())),
                        FIRST)
                .is(NOT_APPLICABLE);
        RULE.on(DAY, with(Listing.complete())).is(NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(Listing.partial(of("2024-03-01", "2024-12-31"))), "/evaluations/0")
                .is(UNDETERMINED)
                .lacks("/evaluations WHOLE_LIST");
        RULE.on(
                        DAY,
                        with(Listing.complete(
                                of("2024-03-01", "2024-12-31"),
                                Evaluation.builder().build())),
                        FIRST)
                .is(UNDETERMINED)
                .lacks("/evaluations/1/period VALUE");
        RULE.on(
                        DAY,
                        with(Listing.complete(of("2024-03-01", "2024-12-31"))).toBuilder()
                                .lastDay(Fact.unknown())
                                .build(),
                        FIRST)
                .is(UNDETERMINED)
                .lacks("/lastDay VALUE");
    }

    private static Evaluation of(String firstDay, String lastDay) {
        return Evaluation.builder()
                .period(ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay)))
                .build();
    }

    private static RegionalTaskForce with(Listing<Evaluation> evaluations) {
        return InOrder.regionalTaskForce().toBuilder()
                .period(ValidityPeriod.of(PartialDate.parse("2023-06-01"), PartialDate.parse("2025-12-31")))
                .lastDay(PartialDate.parse("2025-12-31"))
                .evaluations(evaluations)
                .build();
    }
}
