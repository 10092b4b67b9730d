package id.bham.rules;

import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.stream.IntStream;

/** Which rules of a rule set are asked about the subjects of a type. */
final class RulesAbout {

    private final int[] indexes;
    private final int[] kindsOfDuty;

    RulesAbout(List<Rule<?>> rules, Class<?> subjectType) {
        indexes = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).subjectType().isAssignableFrom(subjectType)
                        && rules.get(i).description().keptByModel().isEmpty())
                .toArray();
        kindsOfDuty = IntStream.of(indexes)
                .map(i -> Ledger.kindOfDuty(rules.get(i).description()))
                .toArray();
    }

    int size() {
        return indexes.length;
    }

    /** The index of one of them in the rule set. */
    int index(int which) {
        return indexes[which];
    }

    int kindOfDuty(int which) {
        return kindsOfDuty[which];
    }
}
