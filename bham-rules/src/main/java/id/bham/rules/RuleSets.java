package id.bham.rules;

import id.bham.core.law.LegalCorpus;
import id.bham.rules.catalogue.Parameters;
import id.bham.rules.catalogue.RuleCatalogue;

/** The rule sets that come with the library. */
public final class RuleSets {

    private static final RuleSet STRANAS = RuleSet.of(
                    "id.bham:stranas",
                    RuleCatalogue.VERSION,
                    RuleCatalogue.standard().rules(),
                    LegalCorpus.standard())
            .with(Parameters.EVALUATION_INTERVAL, Parameters.evaluationIntervals())
            .with(Parameters.REPORT_WINDOW, Parameters.reportWindows())
            .with(Parameters.STRATEGY_PERIOD, Parameters.strategyPeriods())
            .with(Parameters.FOCAL_POINT_HOLDER, Parameters.focalPointHolders())
            .with(Parameters.NATIONAL_CHAIR, Parameters.nationalChairs())
            .with(Parameters.REGIONAL_SECRETARY, Parameters.regionalSecretaries());

    private RuleSets() {}

    /**
     * The rules around the National Strategy (Stranas BHAM): what went before Perpres 60/2023, the Perpres with its first period
     * of actions, and what stays in force after it.
     *
     * @return the rule set with all rules of the catalogue
     */
    public static RuleSet stranas() {
        return STRANAS;
    }
}
