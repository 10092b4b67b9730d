package id.bham.rules.rule;

import id.bham.core.knowledge.Subject;

/** A duty that no record can break. */
record KeptByModel<S extends Subject>(Class<S> subjectType, RuleDescription description) implements Rule<S> {

    KeptByModel {
        if (description.keptByModel().isEmpty()) {
            throw new IllegalArgumentException("the rule " + description.id()
                    + " is to be kept by the model, but its description does not say how");
        }
    }

    @Override
    public void assess(S subject, Inquiry inquiry) {
        // There is nothing to ask.
    }

    @Override
    public String toString() {
        return description.id();
    }
}
