package id.bham.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LawReading;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.law.Standing;
import id.bham.core.law.Strength;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.report.Change;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Rules that are applied together, with what the law sets over time and the state of the law they rest on (himpunan aturan).
 *
 * <p>It is a value: what tailors it gives another one, which notes how it differs from the one that was published, so that the
 * receipt of a report can show it. {@link #changedBy(String, String)} says who makes the changes that follow, and why.
 *
 * <pre>{@code
 * RuleSet own = RuleSets.stranas()
 *         .changedBy("Biro Hukum", "Uji coba 2025")
 *         .without("BHAM-GTD-010", "Members are checked elsewhere");
 * }</pre>
 */
public final class RuleSet implements Bindable {

    private final Published published;
    private final Tailoring tailored;

    /** What tailoring leaves as it is. */
    private record Published(String name, String version, RuleSetStatus status, ValidityPeriod inForce) {}

    private RuleSet(Published published, Tailoring tailored) {
        this.published = published;
        this.tailored = tailored;
    }

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static RuleSet bound(Object document) {
        return Binding.read(RuleSet.class, document);
    }

    /**
     * A valid rule set as it is published, for use on all days.
     *
     * @param name its coordinates without the version, such as {@code id.bham:stranas}
     * @param version the version of the rules
     * @param rules the rules, in any order
     * @param corpus the state of the law they rest on
     * @return the rule set, in which the law sets what the corpus says
     * @throws IllegalArgumentException if two rules have one id, or one slug, or a rule cites a place that leads to no provision of an
     *     instrument that the corpus holds completely; the message names all of them
     */
    public static RuleSet of(String name, String version, Collection<? extends Rule<?>> rules, LegalCorpus corpus) {
        return of(name, version, rules, corpus, RuleSetStatus.VALID, ValidityPeriod.always());
    }

    /**
     * A rule set as it is published. From here on whatever differs is a change, which receipts show.
     *
     * @param name its coordinates without the version, such as {@code id.bham:stranas}
     * @param version the version of the rules
     * @param rules the rules, in any order
     * @param corpus the state of the law they rest on
     * @param status whether it is meant to be used
     * @param inForce the days on which it is to be used; an end that is unknown means that none is known
     * @return the rule set, in which the law sets what the corpus says
     * @throws IllegalArgumentException if two rules have one id, or one slug, or a rule cites a place that leads to no provision of an
     *     instrument that the corpus holds completely; the message names all of them
     */
    public static RuleSet of(
            String name,
            String version,
            Collection<? extends Rule<?>> rules,
            LegalCorpus corpus,
            RuleSetStatus status,
            ValidityPeriod inForce) {
        SoundRules.checkCitations(rules, corpus);
        return new RuleSet(new Published(name, version, status, inForce), Tailoring.none(rules, corpus));
    }

    /**
     * Its coordinates.
     *
     * @return the name and the version of the rules, joined by a colon
     */
    public String coordinates() {
        return published.name() + ":" + published.version();
    }

    /**
     * The version of its rules.
     *
     * @return the version
     */
    public String catalogueVersion() {
        return published.version();
    }

    /**
     * Whether it is meant to be used.
     *
     * @return the status
     */
    public RuleSetStatus status() {
        return published.status();
    }

    /**
     * The days on which it is to be used.
     *
     * @return the period; an end that is unknown means that none is known
     */
    public ValidityPeriod inForce() {
        return published.inForce();
    }

    /**
     * Whether it is the set to be used on a day.
     *
     * @param day the day
     * @return the answer, as {@link LegalCorpus#standing(Object, ValidityPeriod, LocalDate)} gives it
     */
    public Standing<RuleSet> standing(LocalDate day) {
        return corpus().standing(this, inForce(), day);
    }

    /**
     * The state of the law that it rests on.
     *
     * @return the corpus
     */
    public LegalCorpus corpus() {
        return tailored.law();
    }

    // What it holds

    /**
     * Its rules.
     *
     * @return the rules, sorted by id
     */
    public List<Rule<?>> rules() {
        return tailored.rules().values().asList();
    }

    /**
     * The ids of its rules.
     *
     * @return an unmodifiable set, sorted
     */
    public Set<String> ids() {
        return tailored.rules().keySet();
    }

    /**
     * The rule with an id.
     *
     * @param id the id
     * @return the rule, or empty if there is none
     */
    public Optional<Rule<?>> rule(String id) {
        return Optional.ofNullable(tailored.rules().get(id));
    }

    /**
     * How this set differs from the one that was published.
     *
     * @return the changes in the order in which they were made
     */
    public List<Change> changes() {
        return tailored.changes();
    }

    /**
     * Which of its rules ask whether a provision of its corpus is kept, or why none does.
     *
     * @return the coverage of all provisions
     */
    public LawCoverage coverage() {
        return LawCoverage.of(rules(), corpus());
    }

    // Tailoring

    /**
     * This set, with the name of who makes the changes that follow.
     *
     * @param by who makes them, such as an office
     * @param because why
     * @return the set, not yet changed
     * @throws IllegalArgumentException if a text is blank
     */
    public RuleSet changedBy(String by, String because) {
        return as(tailored.changedBy(by, because));
    }

    /**
     * This set with other values for a parameter.
     *
     * @param parameter the parameter
     * @param values the values over time
     * @param <T> the type of the values
     * @return the tailored set
     */
    public <T> RuleSet with(Parameter<T> parameter, DatedValues<T> values) {
        return as(tailored.with(parameter, values));
    }

    /**
     * This set with one value for a parameter on all days.
     *
     * @param parameter the parameter
     * @param value the value
     * @param <T> the type of the value
     * @return the tailored set
     */
    public <T> RuleSet with(Parameter<T> parameter, T value) {
        return with(parameter, DatedValues.<T>none().with(value, ValidityPeriod.always(), tailored.source()));
    }

    /**
     * This set with a value for a parameter from a day on; what is set for earlier days stays.
     *
     * @param parameter the parameter
     * @param value the value
     * @param firstDay the first day for which it is set
     * @param <T> the type of the value
     * @return the tailored set
     */
    public <T> RuleSet with(Parameter<T> parameter, T value, LocalDate firstDay) {
        return as(tailored.with(parameter, value, firstDay));
    }

    /**
     * This set with a value for a parameter in a period; what is set for other days stays.
     *
     * @param parameter the parameter
     * @param value the value
     * @param period the days for which it is set, known to the day or open
     * @param source who says so
     * @param <T> the type of the value
     * @return the tailored set
     */
    public <T> RuleSet with(Parameter<T> parameter, T value, ValidityPeriod period, Source source) {
        return with(new Amendment<>(parameter, Fact.known(value), period, source));
    }

    /**
     * This set with an amendment of the law; what is set for other days stays.
     *
     * @param amendment the amendment
     * @param <T> the type of the value
     * @return the tailored set
     */
    public <T> RuleSet with(Amendment<T> amendment) {
        return as(tailored.with(amendment));
    }

    /**
     * This set with an instrument more, or in place of the one of the same name: one that has ended, say.
     *
     * @param instrument the instrument
     * @return the tailored set
     */
    public RuleSet with(LegalInstrument instrument) {
        return as(tailored.with(instrument));
    }

    /**
     * This set as somebody uses it who has read the law to a later day and found nothing that changes it, or has added what did.
     *
     * @param day the last day to which the law was read, inclusive
     * @param source who read it
     * @return the tailored set, which presumes for later days alone
     */
    public RuleSet lawReadTo(LocalDate day, Source source) {
        return as(tailored.under(
                corpus().readTo(LawReading.to(day, source)),
                tailored.change(Change.Kind.LAW_READ_TO, day.toString(), List.of(), tailored.becauseOr(source))));
    }

    /**
     * This set for those who do not presume that the law stays as it is: after the day to which it was read, what has no known end
     * is open.
     *
     * @return the tailored set
     */
    public RuleSet withoutPresumption() {
        return as(tailored.under(
                corpus().withoutPresumption(),
                tailored.change(Change.Kind.WITHOUT_PRESUMPTION, "", List.of(), tailored.because())));
    }

    /**
     * The values that were set for parameters though no rule here reads them on a day or a later one: their parameter is read by
     * none, or they had ended by then and it is read for the check date alone.
     *
     * @param day the day
     * @return the changes that set them, in the order in which they were made
     */
    public List<Change> unreadOn(LocalDate day) {
        return changes().stream()
                .filter(change -> change.kind() == Change.Kind.PARAMETER_SET && tailored.isUnread(change, day))
                .toList();
    }

    /**
     * This set with one more rule. A rule of one's own has an id in a namespace of one's own, such as {@code ACME-GTD-001}.
     *
     * @param rule the rule
     * @return the tailored set
     * @throws IllegalArgumentException if a rule here has the same id, or the id begins with {@code BHAM-} and the rule is not of
     *     the library's catalogue, or the rule cites a place that leads to no provision of an instrument that the corpus holds completely
     */
    public RuleSet plus(Rule<?> rule) {
        String id = rule.description().id();
        if (id.startsWith(RuleCatalogue.NAMESPACE)
                && !RuleCatalogue.standard().rules().contains(rule)) {
            throw new IllegalArgumentException("the id " + id + " begins with " + RuleCatalogue.NAMESPACE
                    + ", which is kept for the rules of the library; expected a namespace of its own");
        }
        return as(tailored.plus(rule));
    }

    /**
     * This set without a rule.
     *
     * @param id the id of the rule
     * @param because why it is left out
     * @return the tailored set
     * @throws IllegalArgumentException if there is no such rule here, or the reason is blank
     */
    public RuleSet without(String id, String because) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("there is no rule " + id + " to leave out; there are " + ids());
        }
        if (because.isBlank()) {
            throw new IllegalArgumentException("a rule is left out for a reason, but none is given for " + id);
        }
        return as(tailored.keeping(rule -> !rule.id().equals(id), Change.Kind.RULE_LEFT_OUT, id, Optional.of(because)));
    }

    /**
     * This set without the rules whose basis is less sure.
     *
     * @param strength the least strength that stays
     * @return the tailored set
     */
    public RuleSet atLeast(Strength strength) {
        return keeping(rule -> rule.strength().isAtLeast(strength), Change.Kind.LIMITED_TO_STRENGTH, strength.name());
    }

    /**
     * This set without the rules of another force.
     *
     * @param force the force of the rules that stay
     * @return the tailored set
     */
    public RuleSet only(Force force) {
        return keeping(rule -> rule.force() == force, Change.Kind.LIMITED_TO_FORCE, force.name());
    }

    /**
     * This set without all rules but some.
     *
     * @param ids the ids of the rules that stay
     * @return the tailored set
     * @throws IllegalArgumentException if there is no rule here with one of the ids; the message names all such ids
     */
    public RuleSet only(Collection<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeAll(ids());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there are no rules " + unknown + "; there are " + ids());
        }
        return keeping(rule -> ids.contains(rule.id()), Change.Kind.LIMITED_TO_RULES, "");
    }

    private RuleSet keeping(Predicate<RuleDescription> kept, Change.Kind kind, String what) {
        return as(tailored.keeping(kept, kind, what, tailored.because()));
    }

    private RuleSet as(Tailoring other) {
        return new RuleSet(published, other);
    }

    @Override
    public String toString() {
        return coordinates() + ids();
    }
}
