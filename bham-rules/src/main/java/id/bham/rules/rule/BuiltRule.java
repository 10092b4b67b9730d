package id.bham.rules.rule;

import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A rule that puts the questions that it was built with. */
record BuiltRule<S extends Subject>(
        RuleDescription description,
        Class<S> subjectType,
        RuleBuilder.Asking<S> asking,
        Map<String, BiFunction<? super S, AsOf, Object>> named,
        Terms<S> falling)
        implements Rule<S> {

    @Override
    public void assess(S subject, Inquiry inquiry) {
        asking.ask(subject, inquiry);
    }

    @Override
    public Map<String, Object> arguments(S subject, AsOf at) {
        var values = new LinkedHashMap<String, Object>();
        named.forEach((name, value) -> values.put(name, value.apply(subject, at)));
        return values;
    }

    @Override
    public List<Term<S>> terms(S subject, Prospect prospect) {
        return falling.of(subject, prospect);
    }

    @Override
    public String toString() {
        return description.id();
    }
}
