package org.example.rules;

import id.bham.core.action.WorkPlan;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSet;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A duty that is owed for each year of periods that somebody sets keeps the laws, whatever is set. */
class LawsOfYearlyRulesTest {

    private static final Parameter<ValidityPeriod> PLANNING = Parameter.of("acme.planning", ValidityPeriod.class);
    private static final Source POLICY = Source.of("policy", "A policy that is made up");
    private static final ValidityPeriod SINCE_JUNE = ValidityPeriod.from(LocalDate.of(2024, 6, 1));

    private static RuleLaws under(DatedValues<ValidityPeriod> periods) {
        Rule<RegionalTaskForce> planned = Rule.forEach(RegionalTaskForce.class)
                .id("ACME-ACT-001")
                .should()
                .because("Kebijakan daerah.", "Regional policy.")
                .duty("Rencana kerja ditetapkan.", "A work plan is adopted.")
                .requireEachYear(
                        PLANNING, year -> Condition.any(TaskForce.WORK_PLANS, Condition.isEqual(WorkPlan.YEAR, year)))
                .build();
        return RuleLaws.of(RuleSet.of(
                "acme:own", "1", List.of(planned), LegalCorpus.standard().with(PLANNING, periods)));
    }

    @Test
    void ofYearsThatAreKnown() {
        under(DatedValues.<ValidityPeriod>none().with(ValidityPeriod.ofYears(2023, 2025), SINCE_JUNE, POLICY))
                .holdFor(60, 1);
    }

    @Test
    void ofYearsOfWhichSomeAreUnknown() {
        under(DatedValues.<ValidityPeriod>none()
                        .with(ValidityPeriod.ofYears(2024, 2024), SINCE_JUNE, POLICY)
                        .amended(
                                Fact.unknown(),
                                ValidityPeriod.from(LocalDate.of(2025, 3, 1)),
                                POLICY,
                                Strength.INFERRED))
                .holdFor(60, 1);
    }
}
