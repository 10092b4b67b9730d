package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionalSubActionsNamedTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-006");
    private static final String AFTER = "2026-01-01";

    /** All its target years are those of the period. */
    private static final String EVERY_YEAR = "/subActions/S2-1.1";

    /** Two of three years are its target, which ones is not known. */
    private static final String TWO_YEARS = "/subActions/S2-3";

    /** One year is its target, which one is not known. */
    private static final String ONE_YEAR = "/subActions/S2-2.2";

    @Test
    void thereIsAFindingForEachSubActionOfRegionalGovernments() {
        assertEquals(
                List.of(
                        "/subActions/S2-1.1",
                        "/subActions/S2-2.2",
                        "/subActions/S2-2.3",
                        "/subActions/S2-3",
                        "/subActions/S3-1.1",
                        "/subActions/S3-2.3"),
                RULE.places("2025-06-30", InOrder.regionalTaskForce())
                        .map(Pointer::toString)
                        .toList());
    }

    @Test
    void anActionNamesIt() {
        RegionalTaskForce naming = with(Listing.complete(Fact.known("S2-1.1")));

        RULE.on("2024-03-01", naming, EVERY_YEAR).is(SATISFIED).forGood().says("subAction", "S2-1.1");
        RULE.on(AFTER, naming, EVERY_YEAR).is(SATISFIED).forGood();
        RULE.on(AFTER, naming, "/subActions/S2-2.3").is(VIOLATED);
    }

    @Test
    void nothingLacksBeforeThePeriodIsOver() {
        RegionalTaskForce naming = with(Listing.complete());

        RULE.on("2025-12-31", naming, EVERY_YEAR)
                .is(NOT_APPLICABLE)
                .until("2026-01-01")
                .says("subAction", "S2-1.1");
        RULE.on(AFTER, naming, EVERY_YEAR).is(VIOLATED).forGood();
    }

    @ParameterizedTest
    @CsvSource({
        "S2-1.1, 2025-12-31, VIOLATED",
        "S2-2.3, 2025-12-31, VIOLATED",
        "S3-1.1, 2025-12-31, VIOLATED",
        "S2-3, 2024-12-31, VIOLATED",
        "S2-3, 2025-01-01, UNDETERMINED",
        "S2-2.2, 2023-10-01, UNDETERMINED",
        "S3-2.3, 2023-10-01, UNDETERMINED",
        "S2-1.1, 2026-01-01, NOT_APPLICABLE",
    })
    void itWasInOfficeInATargetYearWhicheverThatIs(String subAction, String formedOn, Outcome outcome) {
        RULE.on("2026-06-30", formed(formedOn), "/subActions/" + subAction).is(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "/subActions/S2-1.1, 2023-12-31, UNDETERMINED",
        "/subActions/S2-1.1, 2024-01-01, VIOLATED",
        "/subActions/S2-3, 2024-12-31, UNDETERMINED",
        "/subActions/S2-3, 2025-01-01, VIOLATED",
    })
    void whoHadEndedBeforeLeavesItOpen(String place, String lastDay, Outcome outcome) {
        RegionalTaskForce ended = formed("2023-10-01").toBuilder()
                .lastDay(PartialDate.parse(lastDay))
                .build();

        RULE.on(AFTER, ended, place).is(outcome);
    }

    @Test
    void aDayOnWhichItMayHaveEndedLeavesItOpen() {
        RULE.on(
                        AFTER,
                        with(Listing.complete()).toBuilder()
                                .lastDay(Fact.unknown())
                                .build(),
                        TWO_YEARS)
                .is(UNDETERMINED)
                .lacks("/lastDay VALUE");
    }

    /** An action known to name none does not count; one of which it is unknown may be the one. */
    @Test
    void anActionThatMayNameItLeavesItOpen() {
        RULE.on(AFTER, with(Listing.complete(Fact.absent())), EVERY_YEAR).is(VIOLATED);
        RULE.on(AFTER, with(Listing.complete(Fact.unknown())), EVERY_YEAR)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/subAction VALUE");
        RULE.on(AFTER, with(Listing.partial(Fact.absent())), EVERY_YEAR)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions WHOLE_LIST");
        RULE.on(
                        AFTER,
                        with(Listing.complete()).toBuilder()
                                .workPlans(Listing.unknown())
                                .build(),
                        EVERY_YEAR)
                .is(UNDETERMINED)
                .lacks("/workPlans WHOLE_LIST");
    }

    @Test
    void whereTheTargetYearIsLostALackIsNeverCertain() {
        RULE.on(AFTER, with(Listing.complete()), ONE_YEAR).is(UNDETERMINED).forGood();
        RULE.on(AFTER, with(Listing.complete(Fact.known("S2-2.2"))), ONE_YEAR)
                .is(SATISFIED)
                .forGood();
    }

    @Test
    void anOlderBodyIsNotAsked() {
        RULE.on(AFTER, formed("2023-09-25"), EVERY_YEAR).is(NOT_APPLICABLE);
        RULE.on(AFTER, formed("2023-09-26"), EVERY_YEAR).is(VIOLATED);
    }

    private static RegionalTaskForce with(Listing<Fact<String>> subActions) {
        List<PriorityAction> actions = subActions.items().stream()
                .map(subAction ->
                        InOrder.action().toBuilder().subAction(subAction).build())
                .toList();
        return InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.complete(WorkPlan.builder()
                        .actions(subActions.isComplete() ? Listing.complete(actions) : Listing.partial(actions))
                        .build()))
                .build();
    }

    private static RegionalTaskForce formed(String day) {
        return with(Listing.complete()).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.parse(day)))
                .inauguration(Fact.absent())
                .build();
    }
}
