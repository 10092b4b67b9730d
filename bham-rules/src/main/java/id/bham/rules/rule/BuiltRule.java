package id.bham.rules.rule;

import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A rule that puts the questions that it was built with. */
record BuiltRule<S extends Subject>(
        RuleDescription description,
        Class<S> subjectType,
        RuleBuilder.Asking<S> asking,
        Map<String, BiFunction<? super S, AsOf, Object>> named,
        BiFunction<? super S, Prospect, List<Term<S>>> falling)
        implements Rule<S> {

    /** A duty that no record can break: there is nothing to ask. */
    static <S extends Subject> BuiltRule<S> keptByModel(Class<S> subjectType, RuleDescription description) {
        if (description.keptByModel().isEmpty()) {
            throw new IllegalArgumentException("the rule " + description.id()
                    + " is to be kept by the model, but its description does not say how");
        }
        return new BuiltRule<>(
                description, subjectType, (subject, inquiry) -> {}, Map.of(), (subject, prospect) -> List.of());
    }

    @Override
    public void assess(S subject, Inquiry inquiry) {
        asking.ask(subject, inquiry);
    }

    @Override
    public boolean asksAlikeEachDay() {
        return true;
    }

    @Override
    public Map<String, Object> arguments(S subject, AsOf at) {
        return Question.valued(named, subject, at);
    }

    @Override
    public List<Term<S>> terms(S subject, Prospect prospect) {
        return falling.apply(subject, prospect);
    }

    @Override
    public String toString() {
        return description.id();
    }
}
