package id.bham.rules.rule;

import id.bham.core.knowledge.Subject;
import java.util.LinkedHashMap;

/**
 * A rule to which nothing need be added.
 *
 * @param <S> the type of the subjects
 */
public final class CompleteRule<S extends Subject> {

    /** How the ids of the rules begin that come with the library; no set of rules takes others that begin so. */
    static final String OF_LIBRARY = "BHAM-";

    private final RuleBuilder<S> rule;
    private final RuleBuilder.Asking<S> asking;
    private final RuleBuilder.Looking<S> looking;

    CompleteRule(RuleBuilder<S> rule, RuleBuilder.Asking<S> asking, RuleBuilder.Looking<S> looking) {
        this.rule = rule;
        this.asking = asking;
        this.looking = looking;
    }

    /**
     * Builds the rule. What the library itself ships is looked at in its tests, and here only where assertions are on.
     *
     * @return the rule
     * @throws IllegalStateException if id or force is missing
     * @throws IllegalArgumentException if the description is not complete otherwise; if a condition names a place that no
     *     subject has, or reads one that it does not name; or if a text names what the rule does not give. The message names
     *     all of these, and what was expected
     */
    public Rule<S> build() {
        RuleDescription description = rule.description.build();
        if (isLookedAt(description.id(), CompleteRule.class.desiredAssertionStatus())) {
            refuseUnsound(description);
        }
        return new BuiltRule<>(description, rule.subjectType, asking, new LinkedHashMap<>(rule.arguments), rule.terms);
    }

    /**
     * Whether a rule is looked at when it is built. Those of the library are looked at in its tests, which run with assertions, and
     * not again each time that a program starts.
     */
    static boolean isLookedAt(String id, boolean areAssertionsOn) {
        return areAssertionsOn || !id.startsWith(OF_LIBRARY);
    }

    private void refuseUnsound(RuleDescription description) {
        var check = new RuleCheck<>(rule.subjectType);
        looking.look(check, description.texts());
        if (!check.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule '" + description.id() + "' is not sound: " + String.join("; ", check.problems()));
        }
    }
}
