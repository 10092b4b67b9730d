package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatedByTheNationalTaskForceTest {

    private static final Trial RULE = Trial.of("BHAM-EVL-003");
    private static final String DAY = "2024-12-31";
    private static final String AT_THE_NATION = "/evaluations/0";
    private static final String AT_THE_TASK_FORCE = "/nationalTaskForces/0/evaluations/0";

    @ParameterizedTest
    @CsvSource({"gtn, SATISFIED", "nfp, VIOLATED"})
    void theNationalTaskForceCoordinatesIt(String coordinator, Outcome outcome) {
        Evaluation evaluation = evaluation(Fact.known(coordinator));

        RULE.on(DAY, nation(evaluation), AT_THE_NATION).is(outcome).forGood().says("coordinator", coordinator);
        RULE.on(DAY, atTheTaskForce(evaluation), AT_THE_TASK_FORCE).is(outcome).forGood();
    }

    @Test
    void nobodyIsNotTheNationalTaskForce() {
        RULE.on(DAY, nation(evaluation(Fact.absent())), AT_THE_NATION).is(VIOLATED);
        RULE.on(DAY, nation(evaluation(Fact.unknown())), AT_THE_NATION)
                .is(UNDETERMINED)
                .lacks(AT_THE_NATION + "/coordinator VALUE");
    }

    @Test
    void anEvaluationIsAskedAboutOnceItHasBegun() {
        Governance from = nation(evaluation(Fact.known("nfp")).toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 8, 31)))
                .completedOn(Fact.unknown())
                .build());

        RULE.on("2024-05-31", from, AT_THE_NATION).is(NOT_APPLICABLE).until("2024-06-01");
        RULE.on("2024-06-01", from, AT_THE_NATION).is(VIOLATED).forGood();
        Governance onADay = nation(evaluation(Fact.known("nfp")));
        RULE.on("2024-05-31", onADay, AT_THE_NATION).is(NOT_APPLICABLE).until("2024-06-01");
        RULE.on("2024-06-01", onADay, AT_THE_NATION).is(VIOLATED).forGood();
    }

    @ParameterizedTest
    @CsvSource({"2023-09-25, NOT_APPLICABLE", "2023-09-26, VIOLATED", "2023-09, UNDETERMINED"})
    void whatWasCompletedBeforeThePerpresIsNotAskedAbout(String completedOn, Outcome outcome) {
        Evaluation evaluation = evaluation(Fact.known("nfp")).toBuilder()
                .completedOn(PartialDate.parse(completedOn))
                .build();

        RULE.on(DAY, nation(evaluation), AT_THE_NATION).is(outcome).forGood();
        RULE.on(DAY, atTheTaskForce(evaluation), AT_THE_TASK_FORCE).is(outcome).forGood();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2023-09-25, NOT_APPLICABLE",
        "2023-06-01, 2023-09-26, UNDETERMINED",
        "2023-09-26, 2023-12-31, VIOLATED"
    })
    void anEvaluationAstrideTheFirstDayOfThePerpresIsLeftToJudge(LocalDate first, LocalDate last, Outcome outcome) {
        Evaluation evaluation = evaluation(Fact.known("nfp")).toBuilder()
                .period(ValidityPeriod.of(first, last))
                .completedOn(PartialDate.of(last))
                .build();

        RULE.on(DAY, nation(evaluation), AT_THE_NATION).is(outcome);
    }

    @Test
    void withoutEvaluationsNothingIsAsked() {
        Governance none = Governance.builder()
                .id("nation")
                .evaluations(Listing.complete())
                .nationalTaskForces(Listing.complete())
                .build();

        RULE.on(DAY, none).is(NOT_APPLICABLE);
    }

    private static Evaluation evaluation(Fact<String> coordinator) {
        return Evaluation.builder()
                .period(Fact.absent())
                .completedOn(PartialDate.parse("2024-06-01"))
                .coordinator(coordinator)
                .build();
    }

    private static Governance nation(Evaluation evaluation) {
        return InOrder.nation().toBuilder()
                .evaluations(Listing.complete(evaluation))
                .build();
    }

    private static Governance atTheTaskForce(Evaluation evaluation) {
        return InOrder.nation().toBuilder()
                .evaluations(Listing.complete())
                .nationalTaskForces(Listing.complete(InOrder.nationalTaskForce().toBuilder()
                        .evaluations(Listing.complete(evaluation))
                        .build()))
                .build();
    }
}
