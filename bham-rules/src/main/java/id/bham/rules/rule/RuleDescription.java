package id.bham.rules.rule;

import id.bham.core.binding.Bindable;
import id.bham.core.check.Spelling;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Citation;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What there is to say about a rule apart from its logic: identity, basis, period, texts (keterangan aturan). */
@Value.Immutable
@ValueStyle
public abstract class RuleDescription implements Bindable {

    /** The keys of the texts that every rule has. */
    public static final List<String> TEXT_KEYS =
            List.of("title", "duty", "satisfied", "violated", "notApplicable", "remedy");

    static final String DUTY = "duty";
    static final String DEADLINE = "deadline";

    /**
     * The keys of the texts that a rule may have besides. One with {@code incurable} says why nothing that is done ends a violation of it;
     * what its remedy says is for later.
     */
    public static final List<String> FURTHER_TEXT_KEYS =
            List.of("undetermined", "notInForce", "waived", "error", DEADLINE, "incurable", "reasoning", "keptByModel");

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    RuleDescription() {}

    /**
     * Starts a description.
     *
     * @return a builder that needs id, force, a text {@code duty}, and a citation, sources or a reasoning
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id: opaque, never reused, never renamed. It begins with the namespace of who made the rule.
     *
     * @return the id, such as {@code BHAM-GTD-006}
     */
    public abstract String id();

    /**
     * The area to which the rule belongs.
     *
     * @return the part of the id after the namespace, such as {@code GTD}; of an id with two parts the first
     */
    public String area() {
        String[] parts = id().split("-", 3);
        return parts.length > 2 ? parts[1] : parts[0];
    }

    /**
     * A readable name beside the id, which may change.
     *
     * @return words in lower case, joined by hyphens; the id in lower case if not set
     */
    @Value.Default
    public String slug() {
        return id().toLowerCase(Locale.ROOT);
    }

    /**
     * How binding the duty is.
     *
     * @return the force
     */
    public abstract Force force();

    /**
     * How sure it is that the duty exists.
     *
     * @return the strength of its basis; inferred if not set
     */
    @Value.Default
    public Strength strength() {
        return Strength.INFERRED;
    }

    /**
     * The places in the law that state the duty, or from which it is inferred; none if there is none. A place of an instrument that
     * {@link LegalCorpus#standard()} holds completely leads to a provision of it.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * The pages that say so.
     *
     * @return the sources
     */
    public abstract List<Source> sources();

    /**
     * Why the sources are read so; there for every inferred duty.
     *
     * @return the reasoning
     */
    public abstract Optional<LocalizedText> reasoning();

    /**
     * The days on which the duty exists. An end that is unknown means that none is known: the duty goes on, by presumption after
     * the day to which the law was read.
     *
     * @return the period, always if not set
     */
    @Value.Default
    public ValidityPeriod inForce() {
        return ValidityPeriod.always();
    }

    /**
     * The days on which the duty exists as a law has it: its own, and none on which the instrument with which it stands has ended.
     *
     * @param law the state of the law
     * @return the period; an end that is unknown means that none is known
     */
    public ValidityPeriod inForce(LegalCorpus law) {
        ValidityPeriod own = inForce();
        return instrument()
                .flatMap(law::find)
                .map(LegalInstrument::inForce)
                .filter(instruments -> ends(instruments).isBefore(ends(own)))
                .map(instruments -> ValidityPeriod.of(own.firstDay(), instruments.lastDay()))
                .orElse(own);
    }

    private static LocalDate ends(ValidityPeriod period) {
        return period.lastDay().value().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /**
     * The instrument with which the duty stands: where it has ended, so has the duty.
     *
     * @return its name; empty for a duty that rests on none
     */
    public abstract Optional<InstrumentId> instrument();

    /**
     * What the law must set for the duty to exist on a day.
     *
     * @return the parameter, if the duty depends on one
     */
    public abstract Optional<Parameter<?>> parameter();

    /**
     * What the duty reads of all that the law has set by the check date, and not for that day alone.
     *
     * @return the parameters; none if it reads no history
     */
    public abstract Set<Parameter<?>> history();

    /**
     * How the model keeps the duty by itself, so that no record can break it. Such a duty stands in the catalogue, and no question
     * is asked about it.
     *
     * @return what the model does; empty for a duty that is checked
     */
    public abstract Optional<LocalizedText> keptByModel();

    /**
     * The first version of the library, or of the rules of somebody else, with this rule.
     *
     * @return the version; 1 if not set
     */
    @Value.Default
    public String since() {
        return "1";
    }

    /**
     * The id of the rule that took its place, if it is retired.
     *
     * @return the id
     */
    public abstract Optional<String> replacedBy();

    /**
     * Its texts by key; placeholders such as {@code {decree.issuedOn}} name the places of its question or its arguments.
     *
     * @return the texts, at least those of {@link #TEXT_KEYS}; those that were not given tell the duty
     */
    public abstract Map<String, LocalizedText> texts();

    /**
     * Whether it wants something done by a day, and so has deadlines.
     *
     * @return whether it has the text {@code deadline}
     */
    public boolean hasTerms() {
        return texts().containsKey(DEADLINE);
    }

    /**
     * Its title.
     *
     * @return the text
     */
    public LocalizedText title() {
        return text("title");
    }

    /**
     * A text.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException if the rule has no such text
     */
    public LocalizedText text(String key) {
        LocalizedText text = texts().get(key);
        if (text == null) {
            throw new IllegalArgumentException("the rule " + id() + " has no text '" + key + "'");
        }
        return text;
    }

    /**
     * Makes the texts that are not given of the duty, and refuses a rule that does not show its basis or cannot explain itself; the message
     * names all that is missing.
     */
    @Value.Check
    RuleDescription check() {
        // What the library itself ships says each thing in words of its own.
        Map<String, LocalizedText> further =
                id().startsWith(CompleteRule.OF_LIBRARY) ? Map.of() : DutyTexts.besides(texts());
        if (!further.isEmpty()) {
            return builder().from(this).putAllTexts(further).build();
        }
        refuseIncomplete();
        return this;
    }

    private void refuseIncomplete() {
        var problems = new ArrayList<String>();
        if (!ID.matcher(id()).matches()) {
            problems.add("its id has the form " + ID);
        }
        if (!SLUG.matcher(slug()).matches()) {
            problems.add("its slug has the form " + SLUG + ", but is '" + slug() + "'");
        }
        TEXT_KEYS.stream()
                .filter(key -> !texts().containsKey(key))
                .forEach(key -> problems.add("it needs the text '" + key + "'"));
        List<String> known =
                Stream.concat(TEXT_KEYS.stream(), FURTHER_TEXT_KEYS.stream()).toList();
        texts().keySet().stream()
                .filter(key -> !known.contains(key.replaceFirst("\\.[a-z][A-Za-z]*$", "")))
                .forEach(key -> problems.add(
                        "it has a text '" + key + "', which nothing shows; expected " + Spelling.expected(key, known)));
        if (citations().isEmpty() && sources().isEmpty() && reasoning().isEmpty()) {
            problems.add("it needs a citation, a source or a reasoning");
        }
        if (strength() == Strength.INFERRED && reasoning().isEmpty()) {
            problems.add("an inferred duty needs its reasoning");
        }
        if (strength() == Strength.STATUTE
                && citations().stream().allMatch(citation -> citation.segments().isEmpty())) {
            problems.add("a duty of strength STATUTE needs the citation of an article");
        }
        citations()
                .forEach(citation -> LegalCorpus.standard().objection(citation).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule '" + id() + "' is not complete: " + String.join("; ", problems));
        }
    }

    /**
     * Builds a {@link RuleDescription}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link RuleDescription#force() force} ({@link id.bham.rules.rule.Force}; required): how binding the duty is.
     *   <li>{@link RuleDescription#id() id} (text, not blank; required): the id: opaque, never reused, never renamed. It begins
     *       with the namespace of who made the rule.
     *   <li>{@link RuleDescription#citations() citations} (each: {@link id.bham.core.law.Citation}; may be left out): the places in
     *       the law that state the duty, or from which it is inferred; none if there is none. A place of an instrument that {@link
     *       LegalCorpus#standard()} holds completely leads to a provision of it.
     *   <li>{@link RuleDescription#history() history} (each: {@link id.bham.core.law.Parameter}; may be left out): what the duty
     *       reads of all that the law has set by the check date, and not for that day alone.
     *   <li>{@link RuleDescription#inForce() inForce} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; may be left
     *       out): the days on which the duty exists. An end that is unknown means that none is known: the duty goes on, by
     *       presumption after the day to which the law was read.
     *   <li>{@link RuleDescription#instrument() instrument} ({@link id.bham.core.law.InstrumentId}; may be left out): the
     *       instrument with which the duty stands: where it has ended, so has the duty.
     *   <li>{@link RuleDescription#keptByModel() keptByModel} ({@link id.bham.core.text.LocalizedText}; may be left out): how the
     *       model keeps the duty by itself, so that no record can break it. Such a duty stands in the catalogue, and no question is
     *       asked about it.
     *   <li>{@link RuleDescription#parameter() parameter} ({@link id.bham.core.law.Parameter}; may be left out): what the law must
     *       set for the duty to exist on a day.
     *   <li>{@link RuleDescription#reasoning() reasoning} ({@link id.bham.core.text.LocalizedText}; may be left out): why the
     *       sources are read so; there for every inferred duty.
     *   <li>{@link RuleDescription#replacedBy() replacedBy} (text, not blank; may be left out): the id of the rule that took its
     *       place, if it is retired.
     *   <li>{@link RuleDescription#since() since} (text, not blank; may be left out): the first version of the library, or of the
     *       rules of somebody else, with this rule.
     *   <li>{@link RuleDescription#slug() slug} (text, not blank; may be left out): a readable name beside the id, which may
     *       change.
     *   <li>{@link RuleDescription#sources() sources} (each: {@link id.bham.core.knowledge.Source}; may be left out): the pages
     *       that say so.
     *   <li>{@link RuleDescription#strength() strength} ({@link id.bham.core.law.Strength}; may be left out): how sure it is that
     *       the duty exists.
     *   <li>{@link RuleDescription#texts() texts} (each: {@link id.bham.core.text.LocalizedText}; may be left out): its texts by
     *       key; placeholders such as {@code {decree.issuedOn}} name the places of its question or its arguments.
     * </ul>
     */
    public static final class Builder extends ImmutableRuleDescription.Builder {
        Builder() {}

        /**
         * Lets the duty stand with an instrument, for as long as that is in force.
         *
         * @param id the name of the instrument
         * @return this builder
         * @throws IllegalArgumentException if the corpus of the library does not hold it
         */
        public Builder under(InstrumentId id) {
            LegalInstrument found = LegalCorpus.standard()
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("the corpus does not hold " + id
                            + "; a duty that rests on an instrument of one's own says when it is in force"));
            instrument(id);
            inForce(found.inForce());
            return this;
        }
    }
}
