package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WithinTheActionPeriodTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-003");
    private static final String DAY = "2024-12-31";
    private static final String ACTION = "/workPlans/0/actions/0";
    private static final PriorityAction NAMING =
            InOrder.action().toBuilder().subAction("S1-1.1").build();

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2025-12-31, SATISFIED",
        "2022-12-31, 2025-12-31, UNDETERMINED",
        "2023-01-01, 2026-01-01, VIOLATED",
        "2023, 2025, SATISFIED",
        "[2022..2023], 2025, UNDETERMINED",
        "2026, 2026, UNDETERMINED",
    })
    void itLiesWithinTheYearsOfTheStrategy(String firstDay, String lastDay, Outcome outcome) {
        ValidityPeriod period = ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay));

        RULE.on(DAY, with(during(period)), ACTION).is(outcome).forGood().says("period", period);
    }

    @Test
    void theYearsThatTheLawSetsDecide() {
        Trial other = Trial.of(
                RuleSets.stranas()
                        .with(
                                Parameters.ACTION_PERIOD,
                                ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))),
                "BHAM-ACT-003");

        other.on(DAY, with(during(ValidityPeriod.of(PartialDate.parse("2024"), PartialDate.parse("2026")))), ACTION)
                .is(SATISFIED);
        other.on(DAY, with(during(ValidityPeriod.of(PartialDate.parse("2024"), PartialDate.parse("2027")))), ACTION)
                .is(VIOLATED);
        other.on(DAY, with(during(ValidityPeriod.of(PartialDate.parse("2023"), PartialDate.parse("2025")))), ACTION)
                .is(UNDETERMINED);
    }

    @Test
    void anActionThatRunsOnOutlastsThem() {
        RULE.on(DAY, with(during(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))), ACTION)
                .is(VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(Strategy.class)
    void everyStrategyIsAsked(Strategy strategy) {
        RULE.on(
                        DAY,
                        with(during(ValidityPeriod.ofYears(2024, 2026)).toBuilder()
                                .strategy(strategy)
                                .build()),
                        ACTION)
                .is(VIOLATED);
    }

    /** The years are set for the actions of the matrix; what names none of them may be another one. */
    @Test
    void anActionThatNamesNoSubActionIsOpen() {
        for (Fact<String> none : List.of(Fact.<String>absent(), Fact.<String>unknown())) {
            for (ValidityPeriod period :
                    List.of(ValidityPeriod.ofYears(2024, 2026), ValidityPeriod.ofYears(2024, 2024))) {
                RULE.on(DAY, with(during(period).toBuilder().subAction(none).build()), ACTION)
                        .is(UNDETERMINED)
                        .forGood();
            }
        }
    }

    @Test
    void anActionWithoutAPeriodLiesNowhere() {
        RULE.on(DAY, with(NAMING.toBuilder().period(Fact.absent()).build()), ACTION)
                .is(NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(NAMING.toBuilder().subAction(Fact.unknown()).build()), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/subAction VALUE");
        RULE.on(DAY, with(NAMING.toBuilder().period(Fact.unknown()).build()), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/period VALUE");
    }

    @Test
    void anOlderBodyIsNotAskedAndOneOfUnknownAgeIsOpen() {
        RegionalTaskForce outlasting = with(during(ValidityPeriod.ofYears(2024, 2026)));

        RULE.on(DAY, signed(outlasting, "2023-09-25"), ACTION).is(NOT_APPLICABLE);
        RULE.on(DAY, signed(outlasting, "2023-09-26"), ACTION).is(VIOLATED);
        RULE.on(DAY, signed(outlasting, "2023-09"), ACTION).is(UNDETERMINED);
    }

    @Test
    void itIsAskedOnceTheBodyIsFormed() {
        RegionalTaskForce early = with(NAMING);

        RULE.on("2023-09-25", early, ACTION).is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on("2024-02-29", early, ACTION).is(NOT_APPLICABLE).until("2024-03-01");
        RULE.on("2024-03-01", early, ACTION).is(SATISFIED).forGood();
        RULE.on("2026-01-01", early, ACTION).is(SATISFIED).forGood();
    }

    private static RegionalTaskForce signed(RegionalTaskForce record, String day) {
        return record.toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(day)).build())
                .inauguration(Fact.absent())
                .build();
    }

    private static PriorityAction during(ValidityPeriod period) {
        return NAMING.toBuilder().period(period).build();
    }

    private static RegionalTaskForce with(PriorityAction action) {
        return InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.complete(
                        WorkPlan.builder().actions(Listing.complete(action)).build()))
                .build();
    }
}
