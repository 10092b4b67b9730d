package id.bham.rules.report;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one rule for one subject, or one element of it (temuan). It is data, which never changes: sentences are made of it last, for
 * a language. What the record says of it is read in the record that was checked when it is first wanted; no rule is asked again.
 *
 * <p>Two findings are equal if the ids of rule and subject, the place, the outcome, the horizon and the waiver are. Checkers make them; others
 * do not implement it, for it may grow.
 */
public interface Finding extends Bindable {

    /**
     * The waiver that accepts the violation.
     *
     * @return the waiver; empty for every outcome other than WAIVED
     */
    Optional<Waiver> waiver();

    /**
     * The waivers that accepted the violation before and have ended: with them it came back.
     *
     * @return the waivers, the earliest first; none for every outcome other than VIOLATED
     */
    List<Waiver> endedWaivers();

    /**
     * The rule.
     *
     * @return its description, with its basis
     */
    RuleDescription rule();

    /**
     * The subject.
     *
     * @return the record that was checked
     */
    Subject subject();

    /**
     * The element of the subject to which the outcome belongs.
     *
     * @return its place; the whole if the rule asks about the subject as such
     */
    Pointer place();

    /**
     * The lasting name of the element to which the outcome belongs: what it is, not where it stands.
     *
     * @return its name in the subject; a place that no record holds is its own name
     */
    PlaceName element();

    /**
     * The outcome.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * The day before which the outcome does not change.
     *
     * @return the first day on which it may be another one; empty if it never is
     */
    Optional<LocalDate> validUntil();

    /**
     * The questions that led to the outcome, with their answers.
     *
     * @return the steps in their order; none if the rule failed
     */
    List<Step> steps();

    /**
     * On what the outcome rests beside the rule.
     *
     * @return the values that the law has set, and whether the law is presumed not to have changed
     */
    LegalBasis basis();

    /**
     * How sure the finding is: the weakest of the basis of the rule, the values that decided it and the presumption. It is told, and
     * changes nothing else.
     *
     * @return the strength
     */
    default Strength strength() {
        return basis().weaken(rule().strength());
    }

    /**
     * Whether the duty stands on the check date by presumption alone: the law was not read to that day.
     *
     * @return true if so
     */
    default boolean isPresumed() {
        return basis().isPresumed();
    }

    /**
     * The last day by which what the rule wants is to be done, where it does not apply because its term still runs.
     *
     * @return the day, as far as it is known; empty for all other findings
     */
    Optional<PartialDate> dueBy();

    /**
     * The key of the message: the id of the rule and the outcome in camelCase.
     *
     * @return the key, such as {@code BHAM-GTD-006.violated}
     */
    default String messageKey() {
        return rule().id() + "." + new FindingText(this).key();
    }

    /**
     * The named values of the message: what the record says at the places of the rule's question (named by their segments with
     * dots between, such as {@code decree.issuedOn}), and the rule's own.
     *
     * @return the values by name, in a fixed order
     */
    Map<String, Object> arguments();

    /**
     * How the rule failed to tell why the outcome is as it is: it names a place that the subject cannot have, or could not compute
     * an argument. The outcome itself stands.
     *
     * @return what was thrown, as text; empty for a finding that can be explained
     */
    Optional<String> unexplained();

    /**
     * The facts relied upon, kind by kind: what findings about many elements have in common is the same object in all of them.
     *
     * @return what the record says at the places that tell, in the order of the question
     */
    List<AlikeFacts<FactUsed>> factsByKind();

    /**
     * The facts relied upon, each by itself. Of many findings about a large record {@link #factsByKind()} costs less.
     *
     * @return what the record says at the places that tell, in the order of the question
     */
    default List<FactUsed> facts() {
        return AlikeFacts.all(factsByKind());
    }

    /**
     * What the record leaves open of that on which an undetermined outcome turns, kind by kind.
     *
     * @return what is open; empty for every other outcome, and where a person must judge or the law is not known
     */
    List<AlikeFacts<OpenFact>> openByKind();

    /**
     * What the record leaves open of that on which an undetermined outcome turns, each by itself. Which of it could decide the outcome, a
     * checker searches. Of many findings about a large record {@link #openByKind()} costs less.
     *
     * @return what is open; empty for every other outcome, and where a person must judge or the law is not known
     */
    default List<OpenFact> open() {
        return AlikeFacts.all(openByKind());
    }

    /**
     * The same finding, which keeps nothing of what has been read of it. A finding keeps why its outcome is as it is once somebody wants to know;
     * who reads a large report once, from its first finding to its last, reads such findings and holds no more of them than of one.
     *
     * @return an equal finding
     */
    Finding unread();

    /**
     * The places of which the rule asks whether they have a source.
     *
     * @return pointers into the subject
     */
    List<Pointer> sourced();

    /**
     * Why the outcome is undetermined.
     *
     * @return the cause, or empty for every other outcome
     */
    default Optional<OpenBecause> openBecause() {
        if (outcome() != Outcome.UNDETERMINED) {
            return Optional.empty();
        }
        List<Step> steps = steps();
        if (steps.contains(new Step(Step.Question.IN_FORCE, Truth.UNKNOWN))
                || steps.contains(new Step(Step.Question.SET, Truth.UNKNOWN))) {
            return Optional.of(OpenBecause.LAW_UNKNOWN);
        }
        return Optional.of(openByKind().isEmpty() ? OpenBecause.JUDGEMENT_NEEDED : OpenBecause.FACTS_MISSING);
    }

    /**
     * Where the law states the duty.
     *
     * @return the citations, {@linkplain Citation#together as officials write several}; empty if no source prints one
     */
    default String citation() {
        return Citation.together(rule().citations());
    }

    /**
     * The message in a language.
     *
     * @param locale the locale
     * @return a sentence
     */
    default String message(Locale locale) {
        return new FindingText(this).message(locale);
    }

    /**
     * What to do about a violation, in a language. Of one that nothing can end it says so first.
     *
     * @param locale the locale
     * @return one or more sentences
     */
    default String remedy(Locale locale) {
        return new FindingText(this).remedy(locale);
    }

    /**
     * Why nothing that is done ends a violation (yang terlewat tetap terlewat), in a language.
     *
     * @param locale the locale
     * @return a sentence; empty if the remedy ends it
     */
    default Optional<String> incurable(Locale locale) {
        return new FindingText(this).incurable(locale);
    }
}
