package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.Parameters;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GTD-017 and GTN-012: the period that a body names does not outlast the action period in which it begins. */
class PeriodWithinThatOfTheActionsTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-017");
    private static final Trial NATIONAL = Trial.of("BHAM-GTN-012");
    private static final String DAY = "2024-12-31";

    private static RegionalTaskForce named(Fact<ValidityPeriod> period) {
        return InOrder.regionalTaskForce().toBuilder().period(period).build();
    }

    private static RegionalTaskForce named(String firstDay, String lastDay) {
        return named(Fact.known(ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay))));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2025, SATISFIED",
        "2023-01-01, 2025-12-31, SATISFIED",
        "2022-12-31, 2025-12-31, UNDETERMINED",
        "2023-01-01, 2026-01-01, VIOLATED",
        "2024, 2026, VIOLATED",
        "2021, 2022, UNDETERMINED",
        "2026, 2027, UNDETERMINED",
    })
    void thePeriodLiesInThatOfTheStrategyOrNot(String firstDay, String lastDay, Outcome outcome) {
        RegionalTaskForce gtd = named(firstDay, lastDay);
        NationalTaskForce gtn = UnderThePerpres.nationalTaskForce().toBuilder()
                .period(gtd.period())
                .build();

        RULE.on(DAY, gtd).is(outcome).forGood();
        RULE.on("2024-02-29", gtd).is(NOT_APPLICABLE).until("2024-03-01");
        NATIONAL.on("2023-10-31", gtn).is(NOT_APPLICABLE).until("2023-11-01");
        NATIONAL.on("2023-11-01", gtn).is(outcome).forGood();
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on("2023-09-25", named("2024", "2026")).is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on(DAY, UnderThePerpres.older(named("2024", "2026")))
                .is(NOT_APPLICABLE)
                .lacks();
        NATIONAL.on(
                        DAY,
                        UnderThePerpres.older(UnderThePerpres.nationalTaskForce().toBuilder()
                                .period(ValidityPeriod.ofYears(2024, 2026))
                                .build()))
                .is(NOT_APPLICABLE)
                .lacks();
    }

    @Test
    void thePeriodThatTheLawSetsDecides() {
        Trial other = Trial.of(
                RuleSets.stranas()
                        .with(
                                Parameters.ACTION_PERIOD,
                                ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))),
                "BHAM-GTD-017");

        other.on(DAY, named("2024", "2026")).is(SATISFIED);
        other.on(DAY, named("2025", "2027")).is(VIOLATED);
        other.on(DAY, named("2023", "2025")).is(UNDETERMINED);
    }

    @Test
    void aPeriodMayBeginBeforeTheDecree() {
        RULE.on("2024-03-01", named("2023-01-01", "2024-12-31")).is(SATISFIED);
    }

    @Test
    void onePeriodThatRunsOnOutlastsTheStrategy() {
        RULE.on(DAY, named(Fact.known(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))))
                .is(VIOLATED);
        RULE.on(DAY, named(Fact.known(ValidityPeriod.always()))).is(UNDETERMINED);
    }

    @Test
    void aTaskForceThatNamesNoPeriodIsNotAsked() {
        RULE.on(DAY, named(Fact.absent())).is(NOT_APPLICABLE).forGood().lacks();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, named(Fact.unknown())).is(UNDETERMINED).lacks("/period VALUE");
        RULE.on(DAY, named("2023", "[2025..2026]")).is(UNDETERMINED).lacks("/period EXACT_DATE");
        RULE.on(DAY, named(Fact.known(ValidityPeriod.of(Fact.known(PartialDate.parse("2023-01-01")), Fact.unknown()))))
                .is(UNDETERMINED)
                .lacks("/period VALUE");
    }
}
