package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Citation;
import id.bham.core.law.DatedValues;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Builds a rule that asks one question of each subject of a type.
 *
 * @param <S> the type of the subjects
 */
public final class RuleBuilder<S extends Subject> {

    final Class<S> subjectType;
    final RuleDescription.Builder description = RuleDescription.builder();
    final Map<String, BiFunction<? super S, AsOf, Object>> arguments = new LinkedHashMap<>();
    private final Map<String, LocalizedText> given = new LinkedHashMap<>();
    Condition<? super S> applies = Condition.always();
    BiFunction<? super S, Prospect, List<Term<S>>> terms = (subject, prospect) -> List.of();

    RuleBuilder(Class<S> subjectType) {
        this.subjectType = subjectType;
    }

    /**
     * Gives the rule its id.
     *
     * @param id see {@link RuleDescription#id()}
     * @return this builder
     */
    public RuleBuilder<S> id(String id) {
        description.id(id);
        return this;
    }

    /**
     * Gives the rule a readable name; it is its id in lower case, if this is not said.
     *
     * @param slug see {@link RuleDescription#slug()}
     * @return this builder
     */
    public RuleBuilder<S> slug(String slug) {
        description.slug(slug);
        return this;
    }

    /**
     * Makes it a duty that must be met.
     *
     * @return this builder
     */
    public RuleBuilder<S> must() {
        description.force(Force.MUST);
        return this;
    }

    /**
     * Makes it a duty that should be met.
     *
     * @return this builder
     */
    public RuleBuilder<S> should() {
        description.force(Force.SHOULD);
        return this;
    }

    /**
     * Says why there is the duty, where no law states it, such as a policy of one's own.
     *
     * @param indonesian the reason in Indonesian
     * @param english the reason in English
     * @return this builder
     */
    public RuleBuilder<S> because(String indonesian, String english) {
        return reasoning(new LocalizedText(indonesian, english));
    }

    /**
     * Says what is wanted, in a sentence; all texts that the rule is not given are made of it.
     *
     * @param indonesian the sentence in Indonesian, such as {@code Sekretaris disebut.}
     * @param english the sentence in English, such as {@code The secretary is named.}
     * @return this builder
     */
    public RuleBuilder<S> duty(String indonesian, String english) {
        return text(RuleDescription.DUTY, indonesian, english);
    }

    /**
     * Says how sure the basis is; it is {@linkplain Strength#INFERRED inferred}, if this is not said.
     *
     * @param strength the strength
     * @return this builder
     */
    public RuleBuilder<S> strength(Strength strength) {
        description.strength(strength);
        return this;
    }

    /**
     * Names a place in the law that states the duty, or from which it is inferred.
     *
     * @param citation the place, as {@link Citation#parse(String)} reads it
     * @return this builder
     * @throws IllegalArgumentException if the text is no citation, or the place leads to no provision of an instrument that {@link
     *     LegalCorpus#standard()} holds completely; the message names the nearest places
     */
    public RuleBuilder<S> cite(String citation) {
        Citation place = Citation.parse(citation);
        LegalCorpus.standard().objection(place).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        description.addCitations(place);
        return this;
    }

    /**
     * Names pages that say so.
     *
     * @param sources the sources
     * @return this builder
     */
    public RuleBuilder<S> cite(Source... sources) {
        description.addSources(sources);
        return this;
    }

    /**
     * Says why the sources are read so.
     *
     * @param reasoning the reasoning
     * @return this builder
     */
    public RuleBuilder<S> reasoning(LocalizedText reasoning) {
        description.reasoning(reasoning);
        return this;
    }

    /**
     * Lets the duty stand with an instrument, for as long as that is in force.
     *
     * @param instrument the name of the instrument, such as {@code Perpres 60/2023}
     * @return this builder
     * @throws IllegalArgumentException if the corpus of the library does not hold it
     */
    public RuleBuilder<S> under(InstrumentId instrument) {
        description.under(instrument);
        return this;
    }

    /**
     * Says on which days the duty exists.
     *
     * @param period see {@link RuleDescription#inForce()}
     * @return this builder
     */
    public RuleBuilder<S> inForce(ValidityPeriod period) {
        description.inForce(period);
        return this;
    }

    /**
     * Says which version brought the rule; the version 1, if this is not said.
     *
     * @param version the version
     * @return this builder
     */
    public RuleBuilder<S> since(String version) {
        description.since(version);
        return this;
    }

    /**
     * Gives the rule a text.
     *
     * @param key one of {@link RuleDescription#TEXT_KEYS}
     * @param indonesian the text in Indonesian
     * @param english the text in English
     * @return this builder
     */
    public RuleBuilder<S> text(String key, String indonesian, String english) {
        return texts(Map.of(key, new LocalizedText(indonesian, english)));
    }

    /**
     * Gives the rule texts.
     *
     * @param texts the texts by key
     * @return this builder
     */
    public RuleBuilder<S> texts(Map<String, LocalizedText> texts) {
        given.putAll(texts);
        description.putAllTexts(texts);
        return this;
    }

    /**
     * Names a value for messages that does not stand in the record as it is, such as the years that lack a report.
     *
     * @param name the name of the placeholder
     * @param value computes the value
     * @return this builder
     */
    public RuleBuilder<S> argument(String name, BiFunction<? super S, AsOf, Object> value) {
        arguments.put(name, value);
        return this;
    }

    /**
     * Says when the duty applies; always, if this is not said.
     *
     * @param condition the condition
     * @return this builder
     */
    public RuleBuilder<S> when(Condition<? super S> condition) {
        applies = condition;
        return this;
    }

    /**
     * Says by which days something is wanted where these hang on the record, so that they are no parts of the duty under a law alone.
     *
     * @param given gives the terms of a subject that end in a period; those that end outside are passed over
     * @return this builder
     */
    public RuleBuilder<S> terms(BiFunction<? super S, Prospect, List<Term<S>>> given) {
        terms = given;
        return this;
    }

    /**
     * Says what is required, and completes the rule.
     *
     * @param condition the condition
     * @return what is left to do
     */
    public CompleteRule<S> require(Condition<? super S> condition) {
        Question<S> question = Question.<S>when(applies).require(condition);
        List<Pointer> places = Stream.concat(applies.places().stream(), condition.places().stream())
                .toList();
        return complete((subject, inquiry) -> inquiry.ask(subject, question), (check, texts) -> {
            check.look(applies);
            check.look(condition);
            check.lookAtTexts(texts, Stream.concat(RuleCheck.names(places), arguments.keySet().stream()));
        });
    }

    /**
     * Says that what is required depends on what the law sets on the check date, and completes the rule. If the law sets nothing,
     * the duty is not in force.
     *
     * @param parameter what the law sets
     * @param condition gives what is required for the value that is set
     * @param <T> the type of the value
     * @return what is left to do
     */
    public <T> CompleteRule<S> requireGiven(
            Parameter<T> parameter, Function<? super T, ? extends Condition<? super S>> condition) {
        return given(parameter, value -> Question.require(condition.apply(value)));
    }

    /**
     * Says that the question depends on what the law sets on the check date, and completes the rule. If the law sets nothing,
     * the duty is not in force.
     *
     * @param parameter what the law sets
     * @param question gives the question for the value that is set
     * @param <T> the type of the value
     * @return what is left to do
     */
    public <T> CompleteRule<S> given(Parameter<T> parameter, Function<? super T, Question<S>> question) {
        description.parameter(parameter);
        Condition<? super S> when = applies;
        var forValue =
                new Remembered<T, Question<S>>(value -> question.apply(value).onlyWhen(when));
        return complete(
                (subject, inquiry) -> inquiry.ask(subject, when, parameter, forValue),
                (check, texts) -> check.look(when));
    }

    /**
     * Says that the question depends on what the law sets over time, not on the check date alone, and completes the rule.
     *
     * @param parameter what the law sets
     * @param question gives the question for what is set over time
     * @param <T> the type of the values
     * @return what is left to do
     */
    public <T> CompleteRule<S> givenHistory(
            Parameter<T> parameter, Function<? super DatedValues<T>, Question<S>> question) {
        return givenHistory(List.of(parameter), law -> question.apply(law.values(parameter)));
    }

    /**
     * Says that the question depends on what the law sets over time for several parameters, and completes the rule.
     *
     * @param parameters all that it reads
     * @param question gives the question for what is set over time
     * @return what is left to do
     */
    public CompleteRule<S> givenHistory(
            List<? extends Parameter<?>> parameters, Function<? super LegalCorpus, Question<S>> question) {
        description.addAllHistory(parameters);
        Condition<? super S> when = applies;
        var forLaw = new Remembered<LegalCorpus, Question<S>>(
                law -> question.apply(law).onlyWhen(when));
        return complete(
                (subject, inquiry) -> inquiry.ask(subject, forLaw.apply(inquiry.law())),
                (check, texts) -> check.look(when));
    }

    /**
     * Says of which parts the duty consists under a law, and completes the rule. Each part gets a finding of its own; where there is
     * none, the duty does not apply.
     *
     * @param parameters all that the parts read of what the law sets over time
     * @param parts gives the parts, each place once
     * @return what is left to do
     */
    public CompleteRule<S> requireEach(
            List<? extends Parameter<?>> parameters, Function<? super LegalCorpus, List<Part<S>>> parts) {
        return requireEach(parameters, parts, LegalCorpus.standard());
    }

    private CompleteRule<S> requireEach(
            List<? extends Parameter<?>> parameters,
            Function<? super LegalCorpus, List<Part<S>>> parts,
            LegalCorpus lookedAtUnder) {
        description.addAllHistory(parameters);
        var forLaw = new Remembered<LegalCorpus, Parts<S>>(law -> new Parts<>(applies, parts.apply(law)));
        terms = (subject, prospect) -> forLaw.apply(prospect.law()).terms();
        return complete(
                (subject, inquiry) -> forLaw.apply(inquiry.law()).ask(subject, inquiry),
                (check, texts) -> forLaw.apply(lookedAtUnder).look(check, texts, arguments.keySet()));
    }

    /**
     * Says what is to be done for each year of the periods that the law sets, and completes the rule. Each year gets a finding of its
     * own, such as {@code /years/2025}; it is owed by the last day of the year, inclusive, and what is done later still cures the lack. A
     * year that was over when its period was set is not owed. Texts may name the {@code {year}}; those that the rule is not given do.
     *
     * <pre>{@code
     * Rule<RegionalTaskForce> reported = Rule.forEach(RegionalTaskForce.class)
     *         .id("ACME-RPT-001")
     *         .should()
     *         .because("Kebiasaan Acme.", "A custom at Acme.")
     *         .duty("Ada laporan tiap tahun.", "There is a report for each year.")
     *         .requireEachYear(
     *                 Parameters.ACTION_PERIOD,
     *                 year -> Condition.any(TaskForce.REPORTS, Condition.isEqual(ProgressReport.YEAR, year)))
     *         .build();
     * }</pre>
     *
     * @param periods what the law sets, such as the action period
     * @param done gives the condition that it has been done by the check date for a year
     * @return what is left to do
     */
    public CompleteRule<S> requireEachYear(
            Parameter<ValidityPeriod> periods, IntFunction<? extends Condition<? super S>> done) {
        description.putAllTexts(DutyTexts.ofEachYearBesides(given));
        return requireEach(
                List.of(periods),
                law -> YearParts.of(law.values(periods), done),
                LegalCorpus.standard().with(periods, YearParts.SAMPLE));
    }

    /**
     * Says of which parts the duty consists, and completes the rule. Each part gets a finding of its own.
     *
     * @param parts the parts, each place once
     * @return what is left to do
     */
    public CompleteRule<S> requireEach(List<Part<S>> parts) {
        return requireEach(List.of(), law -> parts);
    }

    /**
     * Says what is to be done by a day that the law sets, and completes the rule.
     *
     * @param parameters all that the term reads of what the law sets over time
     * @param term gives the term; empty where the law sets none, and then the duty does not apply
     * @return what is left to do
     */
    public CompleteRule<S> requireBy(
            List<? extends Parameter<?>> parameters, Function<? super LegalCorpus, Optional<Term<S>>> term) {
        return requireEach(
                parameters, law -> term.apply(law).map(Part::of).stream().toList());
    }

    /**
     * Turns to the elements of the subject; each gets an outcome of its own.
     *
     * @param items where they stand
     * @param <E> the type of the elements
     * @return what is left to say
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E> ElementRuleBuilder<S, E> ofEach(Items<? super S, ? extends E>... items) {
        return new ElementRuleBuilder<>(this, ImmutableList.copyOf(items));
    }

    CompleteRule<S> complete(Asking<S> asking, Looking<S> looking) {
        return new CompleteRule<>(this, asking, looking);
    }

    /** Has a check look at what a rule is made of. */
    @FunctionalInterface
    interface Looking<S extends Subject> {
        void look(RuleCheck<S> check, Map<String, LocalizedText> texts);
    }

    /** Puts a subject's question to an inquiry. */
    @FunctionalInterface
    interface Asking<S> {
        void ask(S subject, Inquiry inquiry);
    }
}
