package id.bham.rules.summary;

import com.google.common.collect.Maps;
import id.bham.core.binding.Bindable;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.util.Map;

/**
 * How often a rule came to each outcome (rekap aturan).
 *
 * @param rule the rule
 * @param counts the number of its findings for every outcome, zero included, in the order of {@link Outcome}
 */
public record RuleCount(RuleDescription rule, Map<Outcome, Long> counts) implements Bindable {

    /**
     * How often a rule came to each outcome.
     *
     * @param rule the rule
     * @param counts the number of its findings for every outcome
     */
    public RuleCount {
        counts = Maps.immutableEnumMap(counts);
    }
}
