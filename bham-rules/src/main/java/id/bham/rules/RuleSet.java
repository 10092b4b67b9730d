package id.bham.rules;

import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.knowledge.Source;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rules that are applied together, with what the law sets over time and the state of the law they rest on (himpunan aturan).
 * It is a value: what tailors it gives another one.
 */
public final class RuleSet {

    private static final Source EMBEDDER = Source.builder()
            .id("embedding-application")
            .title("Set by the application that embeds the library")
            .build();

    private static final Comparator<Parameter<?>> BY_NAME_AND_TYPE = Comparator.<Parameter<?>, String>comparing(
                    Parameter::name)
            .thenComparing(parameter -> parameter.type().getName());

    private final String name;
    private final String catalogueVersion;
    private final ImmutableSortedMap<String, Rule<?>> rules;
    private final ImmutableSortedMap<Parameter<?>, DatedValues<?>> parameters;
    private final LegalCorpus corpus;

    private RuleSet(
            String name,
            String catalogueVersion,
            ImmutableSortedMap<String, Rule<?>> rules,
            ImmutableSortedMap<Parameter<?>, DatedValues<?>> parameters,
            LegalCorpus corpus) {
        this.name = name;
        this.catalogueVersion = catalogueVersion;
        this.rules = rules;
        this.parameters = parameters;
        this.corpus = corpus;
    }

    /**
     * A rule set.
     *
     * @param name its coordinates without the version, such as {@code id.bham:stranas}
     * @param catalogueVersion the version of the rules
     * @param rules the rules, in any order
     * @param corpus the state of the law they rest on
     * @return the rule set, in which no parameter has a value yet
     * @throws IllegalArgumentException if two rules have one id; the message names all such ids
     */
    public static RuleSet of(
            String name, String catalogueVersion, Collection<? extends Rule<?>> rules, LegalCorpus corpus) {
        return new RuleSet(name, catalogueVersion, byId(rules), noParameters(), corpus);
    }

    private static ImmutableSortedMap<String, Rule<?>> byId(Collection<? extends Rule<?>> rules) {
        var byId = new TreeMap<String, Rule<?>>();
        var twice = new ArrayList<String>();
        for (Rule<?> rule : rules) {
            if (byId.put(rule.description().id(), rule) != null) {
                twice.add(rule.description().id());
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("each rule has an id of its own, but these come twice: " + twice);
        }
        return ImmutableSortedMap.copyOfSorted(byId);
    }

    private static ImmutableSortedMap<Parameter<?>, DatedValues<?>> noParameters() {
        return ImmutableSortedMap.<Parameter<?>, DatedValues<?>>orderedBy(BY_NAME_AND_TYPE)
                .build();
    }

    /**
     * Its coordinates.
     *
     * @return the name and the version of the rules, joined by a colon
     */
    public String coordinates() {
        return name + ":" + catalogueVersion;
    }

    /**
     * The version of its rules.
     *
     * @return the version
     */
    public String catalogueVersion() {
        return catalogueVersion;
    }

    /**
     * Its rules.
     *
     * @return the rules, sorted by id
     */
    public List<Rule<?>> rules() {
        return rules.values().asList();
    }

    /**
     * The rule with an id.
     *
     * @param id the id
     * @return the rule, or empty if there is none
     */
    public Optional<Rule<?>> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The state of the law that it rests on.
     *
     * @return the corpus
     */
    public LegalCorpus corpus() {
        return corpus;
    }

    /**
     * What the law sets for a parameter over time.
     *
     * @param parameter the parameter
     * @param <T> the type of its values
     * @return the values; none if the parameter is not set on any day
     */
    @SuppressWarnings("unchecked")
    public <T> DatedValues<T> values(Parameter<T> parameter) {
        DatedValues<?> values = parameters.get(parameter);
        return values == null ? DatedValues.none() : (DatedValues<T>) values;
    }

    /**
     * What the law sets, for each parameter that has a value on some day.
     *
     * @return an unmodifiable map, sorted by the names of the parameters
     */
    public Map<Parameter<?>, DatedValues<?>> parameters() {
        return parameters;
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
        var changed = new TreeMap<Parameter<?>, DatedValues<?>>(BY_NAME_AND_TYPE);
        changed.putAll(parameters);
        changed.put(parameter, values);
        return new RuleSet(name, catalogueVersion, rules, ImmutableSortedMap.copyOfSorted(changed), corpus);
    }

    /**
     * This set with one value for a parameter on all days, as the embedding application sets it.
     *
     * @param parameter the parameter
     * @param value the value
     * @param <T> the type of the value
     * @return the tailored set
     */
    public <T> RuleSet with(Parameter<T> parameter, T value) {
        return with(parameter, DatedValues.<T>none().with(value, ValidityPeriod.always(), EMBEDDER));
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
        return with(parameter, values(parameter).amended(value, firstDay, EMBEDDER));
    }

    /**
     * This set with one more rule.
     *
     * @param rule the rule
     * @return the tailored set
     * @throws IllegalArgumentException if a rule here has the same id
     */
    public RuleSet plus(Rule<?> rule) {
        var more = new ArrayList<Rule<?>>(rules());
        more.add(rule);
        return new RuleSet(name, catalogueVersion, byId(more), parameters, corpus);
    }

    /**
     * This set without the rules whose basis is less sure.
     *
     * @param strength the least strength that stays
     * @return the tailored set
     */
    public RuleSet atLeast(Strength strength) {
        List<Rule<?>> strong = rules().stream()
                .filter(rule -> rule.description().strength().isAtLeast(strength))
                .toList();
        return new RuleSet(name, catalogueVersion, byId(strong), parameters, corpus);
    }

    @Override
    public String toString() {
        return coordinates() + rules.keySet();
    }
}
