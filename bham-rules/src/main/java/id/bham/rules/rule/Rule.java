package id.bham.rules.rule;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.Map;

/**
 * A duty that can be checked (aturan).
 *
 * <p>Most rules ask one question of each subject and are written with {@link #forEach(Class)}. A rule that gives an outcome for
 * each of several elements implements this interface.
 *
 * <pre>{@code
 * Rule<RegionalTaskForce> secretaryNamed = Rule.forEach(RegionalTaskForce.class)
 *         .id("ACME-GTD-001")
 *         .should()
 *         .because("Kebiasaan Acme.", "A custom at Acme.")
 *         .duty("Sekretaris disebut.", "The secretary is named.")
 *         .require(Condition.exists(TaskForce.SECRETARY))
 *         .build();
 * }</pre>
 *
 * @param <S> the type of the subjects
 */
public interface Rule<S extends Subject> extends Bindable {

    /**
     * Starts a rule that asks one question of each subject of a type.
     *
     * @param subjectType the type
     * @param <S> the type
     * @return a builder
     */
    static <S extends Subject> RuleBuilder<S> forEach(Class<S> subjectType) {
        return new RuleBuilder<>(subjectType);
    }

    /**
     * A duty that the model keeps by itself. It stands in the catalogue; no checker asks about it.
     *
     * @param subjectType the type of the records that keep it
     * @param description its description, which says how the model keeps it
     * @param <S> the type
     * @return the rule, which asks nothing
     * @throws IllegalArgumentException if the description does not say how the model keeps it
     */
    static <S extends Subject> Rule<S> keptByModel(Class<S> subjectType, RuleDescription description) {
        return BuiltRule.keptByModel(subjectType, description);
    }

    /**
     * Its identity, basis and texts.
     *
     * @return the description
     */
    RuleDescription description();

    /**
     * The type of the subjects about which it is asked.
     *
     * @return the type
     */
    Class<S> subjectType();

    /**
     * Asks its questions.
     *
     * @param subject the subject
     * @param inquiry takes the questions
     */
    void assess(S subject, Inquiry inquiry);

    /**
     * Whether it is certain that it asks the same questions of a subject on each day, as all rules do that are made by the builder. In a
     * timeline each of them is then asked by itself, on the days on which its own answer may change; else all are asked on each such day,
     * which finds the same and, for many elements, takes longer. A rule that hands on to another one says what that says.
     *
     * @return false unless the rule says so
     */
    default boolean asksAlikeEachDay() {
        return false;
    }

    /**
     * Further named values for its messages, beside what stands at the places of its question. Not called before a message is
     * wanted.
     *
     * @param subject the subject
     * @param at the check date
     * @return the values by name
     */
    default Map<String, Object> arguments(S subject, AsOf at) {
        return Map.of();
    }

    /**
     * The days by which it wants something done; from these alone come deadlines.
     *
     * @param subject the subject
     * @param prospect the period in which they lie
     * @return the terms of the subject as a whole; none if the rule does not say
     */
    default List<Term<S>> terms(S subject, Prospect prospect) {
        return List.of();
    }
}
