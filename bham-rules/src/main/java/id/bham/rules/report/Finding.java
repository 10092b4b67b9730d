package id.bham.rules.report;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of one rule for one subject, or one element of it (temuan). It is data: sentences are made of it last, for a
 * language.
 *
 * <p>Two findings are equal if rule, subject, place, outcome, horizon and waiver are.
 */
public final class Finding {

    private final RuleDescription rule;
    private final Subject subject;
    private final Pointer place;
    private final Outcome outcome;
    private final Optional<LocalDate> validUntil;
    private final Supplier<Grounds> grounds;
    private final Optional<Waiver> waiver;

    /** Made when it is first wanted; every thread would make the same. */
    private volatile @Nullable Reasons reasons;

    /**
     * What the record says that led to the outcome.
     *
     * @param failure how the rule failed to tell, in which case there is nothing else
     */
    private record Reasons(List<FactUsed> facts, Map<String, Object> arguments, Optional<String> failure) {}

    /**
     * Why an outcome is as it is.
     *
     * @param relied the places of the facts relied upon, as pointers in which {@code *} stands for every item
     * @param open the places that can settle an undetermined outcome
     * @param sourced the places whose sources can settle an undetermined outcome
     * @param steps the questions that were asked, with their answers
     * @param arguments gives further named values for messages
     * @param basis on what it rests beside the rule
     * @param dueBy the last day by which it is to be done, of a duty that does not apply because its term still runs
     */
    public record Grounds(
            List<Pointer> relied,
            List<Pointer> open,
            List<Pointer> sourced,
            List<Step> steps,
            Supplier<Map<String, Object>> arguments,
            LegalBasis basis,
            Optional<PartialDate> dueBy) {

        /**
         * Why an outcome is as it is.
         *
         * @param relied the places of the facts relied upon
         * @param open the places that can settle an undetermined outcome
         * @param sourced the places whose sources can settle it
         * @param steps the questions that were asked, with their answers
         * @param arguments gives further named values for messages
         * @param basis on what it rests beside the rule
         * @param dueBy the last day by which it is to be done, if its term still runs
         */
        public Grounds(
                List<Pointer> relied,
                List<Pointer> open,
                List<Pointer> sourced,
                List<Step> steps,
                Supplier<Map<String, Object>> arguments,
                LegalBasis basis,
                Optional<PartialDate> dueBy) {
            this.relied = ImmutableList.copyOf(relied);
            this.open = ImmutableList.copyOf(open);
            this.sourced = ImmutableList.copyOf(sourced);
            this.steps = ImmutableList.copyOf(steps);
            this.arguments = arguments;
            this.basis = basis;
            this.dueBy = dueBy;
        }

        /**
         * Why an outcome is as it is, that rests on the rule alone.
         *
         * @param relied the places of the facts relied upon
         * @param open the places that can settle an undetermined outcome
         * @param sourced the places whose sources can settle it
         * @param steps the questions that were asked, with their answers
         * @param arguments gives further named values for messages
         */
        public Grounds(
                List<Pointer> relied,
                List<Pointer> open,
                List<Pointer> sourced,
                List<Step> steps,
                Supplier<Map<String, Object>> arguments) {
            this(relied, open, sourced, steps, arguments, LegalBasis.NONE, Optional.empty());
        }

        /**
         * The same, on another basis.
         *
         * @param other on what it rests beside the rule
         * @return why the outcome is as it is
         */
        public Grounds on(LegalBasis other) {
            return new Grounds(relied, open, sourced, steps, arguments, other, dueBy);
        }

        /**
         * The same, of what need not be done yet.
         *
         * @param day the last day by which it is to be done, if its term still runs
         * @return why the outcome is as it is
         */
        public Grounds dueBy(Optional<PartialDate> day) {
            return new Grounds(relied, open, sourced, steps, arguments, basis, day);
        }

        /**
         * Why an outcome is as it is, where no source can settle it.
         *
         * @param relied the places of the facts relied upon
         * @param open the places that can settle an undetermined outcome
         * @param steps the questions that were asked, with their answers
         * @param arguments gives further named values for messages
         */
        public Grounds(
                List<Pointer> relied, List<Pointer> open, List<Step> steps, Supplier<Map<String, Object>> arguments) {
            this(relied, open, List.of(), steps, arguments);
        }

        /**
         * Why an outcome is as it is, where no questions are told.
         *
         * @param relied the places of the facts relied upon
         * @param open the places that can settle an undetermined outcome
         * @param arguments gives further named values for messages
         */
        public Grounds(List<Pointer> relied, List<Pointer> open, Supplier<Map<String, Object>> arguments) {
            this(relied, open, List.of(), arguments);
        }
    }

    /**
     * What came of a rule.
     *
     * @param rule the rule
     * @param subject the subject
     * @param place the element of the subject, or the whole
     * @param outcome the outcome
     * @param validUntil the first day on which the outcome may be another one, exclusive; empty if it never is
     * @param grounds why it is so
     */
    public Finding(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Grounds grounds) {
        this(rule, subject, place, outcome, validUntil, () -> grounds, Optional.empty());
    }

    /**
     * What came of a rule, of which the grounds are looked for when they are wanted. If they cannot be given, the failure of
     * {@code whole} is thrown by {@link #steps()} and all that needs them, and told by {@link #unexplained()}.
     *
     * @param rule the rule
     * @param subject the subject
     * @param place the element of the subject, or the whole
     * @param outcome the outcome, not WAIVED
     * @param validUntil the first day on which the outcome may be another one, exclusive; empty if it never is
     * @param whole gives the finding with its grounds: that of the same rule on the same subject, place and day
     * @return the finding
     */
    public static Finding deferred(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Supplier<Finding> whole) {
        Supplier<Grounds> grounds = Suppliers.memoize(() -> whole.get().grounds.get());
        return new Finding(rule, subject, place, outcome, validUntil, grounds, Optional.empty());
    }

    private Finding(
            RuleDescription rule,
            Subject subject,
            Pointer place,
            Outcome outcome,
            Optional<LocalDate> validUntil,
            Supplier<Grounds> grounds,
            Optional<Waiver> waiver) {
        this.rule = rule;
        this.subject = subject;
        this.place = place;
        this.outcome = outcome;
        this.validUntil = validUntil;
        this.grounds = grounds;
        this.waiver = waiver;
    }

    /**
     * This violation, accepted by an authority.
     *
     * @param by the waiver
     * @return the finding with the outcome WAIVED
     */
    public Finding waived(Waiver by) {
        return new Finding(rule, subject, place, Outcome.WAIVED, validUntil, grounds, Optional.of(by));
    }

    /**
     * The waiver that accepts the violation.
     *
     * @return the waiver; empty for every outcome other than WAIVED
     */
    public Optional<Waiver> waiver() {
        return waiver;
    }

    /**
     * The rule.
     *
     * @return its description, with its basis
     */
    public RuleDescription rule() {
        return rule;
    }

    /**
     * The subject.
     *
     * @return the record that was checked
     */
    public Subject subject() {
        return subject;
    }

    /**
     * The element of the subject to which the outcome belongs.
     *
     * @return its place; the whole if the rule asks about the subject as such
     */
    public Pointer place() {
        return place;
    }

    /**
     * The outcome.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The day before which the outcome does not change.
     *
     * @return the first day on which it may be another one; empty if it never is
     */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /**
     * The questions that led to the outcome, with their answers.
     *
     * @return the steps in their order; none if the rule failed
     */
    public List<Step> steps() {
        return grounds.get().steps();
    }

    /**
     * On what the outcome rests beside the rule.
     *
     * @return the values that the law has set, and whether the law is presumed not to have changed
     */
    public LegalBasis basis() {
        return grounds.get().basis();
    }

    /**
     * How sure the finding is: the weakest of the basis of the rule, the values that decided it and the presumption. It is told, and
     * changes nothing else.
     *
     * @return the strength
     */
    public Strength strength() {
        return basis().weaken(rule.strength());
    }

    /**
     * Whether the duty stands on the check date by presumption alone: the law was not read to that day.
     *
     * @return true if so
     */
    public boolean isPresumed() {
        return basis().isPresumed();
    }

    /**
     * The last day by which what the rule wants is to be done, where it does not apply because its term still runs.
     *
     * @return the day, as far as it is known; empty for all other findings
     */
    public Optional<PartialDate> dueBy() {
        return grounds.get().dueBy();
    }

    /**
     * The key of the message: the id of the rule and the outcome in camelCase.
     *
     * @return the key, such as {@code BHAM-GTD-006.violated}
     */
    public String messageKey() {
        return rule.id() + "." + textKey();
    }

    private String textKey() {
        return switch (outcome) {
            case SATISFIED -> "satisfied";
            case VIOLATED -> "violated";
            case WAIVED -> "waived";
            case UNDETERMINED -> "undetermined";
            case NOT_APPLICABLE -> "notApplicable";
            case NOT_IN_FORCE -> "notInForce";
            case ERROR -> "error";
        };
    }

    /**
     * The named values of the message: what the record says at the places of the rule's question (named by their segments with
     * dots between, such as {@code decree.issuedOn}), and the rule's own.
     *
     * @return the values by name, in a fixed order
     */
    public Map<String, Object> arguments() {
        return reasons().arguments();
    }

    /**
     * How the rule failed to tell why the outcome is as it is: it names a place that the subject cannot have, or could not compute
     * an argument. The outcome itself stands.
     *
     * @return what was thrown, as text; empty for a finding that can be explained
     */
    public Optional<String> unexplained() {
        return reasons().failure();
    }

    private Reasons reasons() {
        Reasons known = reasons;
        if (known == null) {
            known = findReasons();
            reasons = known;
        }
        return known;
    }

    private Reasons findReasons() {
        try {
            return new Reasons(findFacts(), findArguments(), Optional.empty());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return new Reasons(
                    List.of(),
                    Map.of("failure", failure.toString(), "inForce", rule.inForce()),
                    Optional.of(failure.toString()));
        }
    }

    private Map<String, Object> findArguments() {
        var values = ImmutableMap.<String, Object>builder();
        for (Pointer place : grounds.get().relied()) {
            if (!place.segments().contains("*")) {
                values.put(String.join(".", place.segments()), subject.at(place));
            }
        }
        values.put("inForce", rule.inForce());
        waiver.ifPresent(by -> {
            values.put("authority", by.authority());
            values.put("because", by.because());
            values.put("waivedFor", by.period());
        });
        values.putAll(grounds.get().arguments().get());
        return values.buildKeepingLast();
    }

    private List<FactUsed> findFacts() {
        return places(grounds.get().relied()).stream()
                .map(found -> FactUsed.in(subject, found))
                .toList();
    }

    /**
     * The facts relied upon.
     *
     * @return what the record says at the places that tell, in the order of the question
     */
    public List<FactUsed> facts() {
        return reasons().facts();
    }

    /**
     * What the record leaves open of that on which an undetermined outcome turns. Which of it could decide the outcome says {@link
     * ComplianceReport#missingFacts(Finding)}.
     *
     * @return what is open; empty for every other outcome, and where a person must judge or the law is not known
     */
    public List<OpenFact> open() {
        if (outcome != Outcome.UNDETERMINED || unexplained().isPresent()) {
            return List.of();
        }
        Map<Pointer, OpenFact> missing = new LinkedHashMap<>();
        for (Pointer found : places(grounds.get().open())) {
            OpenFact.needAt(subject.at(found))
                    .ifPresent(need ->
                            missing.put(found, new OpenFact(subject.id(), found, need, subject.claimsAt(found))));
        }
        Stream<OpenFact> values = missing.values().stream()
                .filter(fact -> enclosing(fact.place())
                        .map(missing::get)
                        .noneMatch(around -> around != null && around.need() == OpenFact.Need.VALUE));
        return Stream.concat(values, missingSources()).toList();
    }

    /**
     * The places of which the rule asks whether they have a source.
     *
     * @return pointers into the subject
     */
    public List<Pointer> sourced() {
        return grounds.get().sourced();
    }

    private Stream<OpenFact> missingSources() {
        return grounds.get().sourced().stream()
                .filter(place -> subject.hasSource(place).isUnknown())
                .map(place -> new OpenFact(subject.id(), place, OpenFact.Need.SOURCE));
    }

    /** The places around a place: who says what stands at one of them says what stands in it. */
    private static Stream<Pointer> enclosing(Pointer place) {
        return Stream.iterate(place.parent(), around -> !around.isWhole(), Pointer::parent);
    }

    /**
     * Why the outcome is undetermined.
     *
     * @return the cause, or empty for every other outcome
     */
    public Optional<OpenBecause> openBecause() {
        if (outcome != Outcome.UNDETERMINED) {
            return Optional.empty();
        }
        List<Step> steps = grounds.get().steps();
        if (steps.contains(new Step(Step.Question.IN_FORCE, Truth.UNKNOWN))
                || steps.contains(new Step(Step.Question.SET, Truth.UNKNOWN))) {
            return Optional.of(OpenBecause.LAW_UNKNOWN);
        }
        return Optional.of(open().isEmpty() ? OpenBecause.JUDGEMENT_NEEDED : OpenBecause.FACTS_MISSING);
    }

    private List<Pointer> places(List<Pointer> patterns) {
        return patterns.stream()
                .flatMap(pattern -> subject.places(pattern).stream())
                .distinct()
                .toList();
    }

    /**
     * Where the law states the duty.
     *
     * @return the citations, joined by semicolons; empty if no source prints one
     */
    public String citation() {
        return rule.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    /**
     * The message in a language.
     *
     * @param locale the locale
     * @return a sentence
     */
    public String message(Locale locale) {
        Wording wording = Wording.in(locale);
        Map<String, Object> arguments = arguments();
        if (unexplained().isPresent()) {
            return wording.phrase("outcome.unexplained", arguments);
        }
        if (outcome == Outcome.NOT_APPLICABLE && dueBy().isPresent()) {
            var withTerm = new LinkedHashMap<>(arguments);
            withTerm.put("wanted", wording.sentence(text(rule.hasTerms() ? "deadline" : "duty"), arguments));
            withTerm.put("due", dueBy().get());
            return wording.phrase("outcome.notYetDue", withTerm);
        }
        if (rule.texts().containsKey(textKey())) {
            return wording.sentence(text(textKey()), arguments);
        }
        var withDuty = new LinkedHashMap<>(arguments);
        withDuty.put("duty", wording.sentence(text("duty"), arguments));
        withDuty.put("violation", wording.sentence(text("violated"), arguments));
        return wording.phrase("outcome." + genericKey(), withDuty);
    }

    /** Which of the library's own phrases tells of an outcome for which the rule has no text. */
    private String genericKey() {
        Optional<OpenBecause> open = openBecause();
        if (open.isPresent()) {
            return "undetermined." + open.get().name();
        }
        boolean isUnset = steps().contains(new Step(Step.Question.SET, Truth.FALSE));
        return outcome == Outcome.NOT_IN_FORCE && isUnset ? "notInForce.parameter" : textKey();
    }

    /**
     * What to do about a violation, in a language. Of one that nothing can end it says so first.
     *
     * @param locale the locale
     * @return one or more sentences
     */
    public String remedy(Locale locale) {
        String remedy = Wording.in(locale).sentence(text("remedy"), arguments());
        return incurable(locale).map(stays -> stays + " " + remedy).orElse(remedy);
    }

    /**
     * Why nothing that is done ends a violation (yang terlewat tetap terlewat), in a language.
     *
     * @param locale the locale
     * @return a sentence; empty if the remedy ends it
     */
    public Optional<String> incurable(Locale locale) {
        return textIfAny("incurable").map(text -> Wording.in(locale).sentence(text, arguments()));
    }

    private LocalizedText text(String key) {
        return textIfAny(key).orElseGet(() -> rule.text(key));
    }

    /** A text of the rule; that of the part that the finding is about, if it has one of its own. */
    private Optional<LocalizedText> textIfAny(String key) {
        return Optional.ofNullable(arguments().get(Part.NAME))
                .map(part -> rule.texts().get(key + "." + part))
                .or(() -> Optional.ofNullable(rule.texts().get(key)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.id().equals(that.rule.id())
                && subject.id().equals(that.subject.id())
                && place.equals(that.place)
                && outcome == that.outcome
                && validUntil.equals(that.validUntil)
                && waiver.equals(that.waiver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), subject.id(), place, outcome, validUntil, waiver);
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return rule, subject, place, outcome and horizon
     */
    @Override
    public String toString() {
        return rule.id() + " " + subject.id() + place + " " + outcome
                + validUntil.map(day -> " until " + day).orElse("");
    }
}
