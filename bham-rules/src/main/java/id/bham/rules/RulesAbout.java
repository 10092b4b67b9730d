package id.bham.rules;

import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.stream.IntStream;

/** Which rules of a rule set are asked about the subjects of a type. */
final class RulesAbout {

    private final RuleSet ruleSet;
    private final int[] indexes;
    private final int[] kindsOfDuty;

    RulesAbout(RuleSet ruleSet, Class<?> subjectType) {
        this.ruleSet = ruleSet;
        List<Rule<?>> rules = ruleSet.rules();
        indexes = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).subjectType().isAssignableFrom(subjectType)
                        && rules.get(i).description().keptByModel().isEmpty())
                .toArray();
        kindsOfDuty = IntStream.of(indexes)
                .map(i -> Ledger.kindOfDuty(rules.get(i).description()))
                .toArray();
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    int size() {
        return indexes.length;
    }

    /** The index of one of them in the rule set. */
    int index(int which) {
        return indexes[which];
    }

    Rule<?> rule(int which) {
        return ruleSet.rules().get(indexes[which]);
    }

    int kindOfDuty(int which) {
        return kindsOfDuty[which];
    }
}
