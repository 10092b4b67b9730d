package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.Map;

/** One duty of which the halves are asked in two ways: of each of some elements, and of parts that no record holds. */
record Together<S extends Subject>(List<Rule<S>> halves) implements Rule<S> {

    @SafeVarargs
    @SuppressWarnings("varargs")
    Together(Rule<S>... halves) {
        this(ImmutableList.copyOf(halves));
    }

    @Override
    public RuleDescription description() {
        return halves.get(0).description();
    }

    @Override
    public Class<S> subjectType() {
        return halves.get(0).subjectType();
    }

    @Override
    public void assess(S subject, Inquiry inquiry) {
        halves.forEach(half -> half.assess(subject, inquiry));
    }

    @Override
    public Map<String, Object> arguments(S subject, AsOf at) {
        return Map.of();
    }

    @Override
    public String toString() {
        return description().id();
    }
}
