package id.bham.rules;

import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.rules.report.Finding;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule asked about a subject on a day: turns answers in three values into outcomes.
 *
 * <p>First whether the duty is in force, then whether it applies, then whether it is met; the first of these that is not a plain
 * yes settles the outcome. A no to the second settles it even where nobody can tell whether the duty is in force.
 */
final class Assessment<S extends Subject> implements Inquiry {

    private final Rule<S> rule;
    private final S subject;
    private final LocalDate day;
    private final RuleSet rules;
    private final Waivers waivers;
    private final Consumer<Finding> findings;
    private final Pointer element;
    private final Supplier<Map<String, Object>> elementArguments;

    private Assessment(
            Rule<S> rule,
            S subject,
            LocalDate day,
            RuleSet rules,
            Waivers waivers,
            Consumer<Finding> findings,
            Pointer element,
            Supplier<Map<String, Object>> elementArguments) {
        this.rule = rule;
        this.subject = subject;
        this.day = day;
        this.rules = rules;
        this.waivers = waivers;
        this.findings = findings;
        this.element = element;
        this.elementArguments = elementArguments;
    }

    static <S extends Subject> Assessment<S> of(
            Rule<S> rule, S subject, LocalDate day, RuleSet rules, Waivers waivers, Consumer<Finding> findings) {
        return new Assessment<>(rule, subject, day, rules, waivers, findings, Pointer.WHOLE, Map::of);
    }

    @Override
    public Inquiry about(Pointer place, Supplier<Map<String, Object>> arguments) {
        return new Assessment<>(rule, subject, day, rules, waivers, findings, place, arguments);
    }

    @Override
    public <T> void ask(T asked, Question<T> question) {
        AsOf at = AsOf.on(day);
        conclude(at, stands(at), asked, question);
    }

    @Override
    public <T, V> void ask(
            T asked, Condition<? super T> applies, Parameter<V> parameter, Function<? super V, Question<T>> question) {
        AsOf at = AsOf.on(day);
        Truth stands = stands(at);
        if (stands.isFalse()) {
            addNotInForce(at, List.of(step(Step.Question.IN_FORCE, stands)));
            return;
        }
        Optional<DatedValues.Dated<V>> dated = rules.values(parameter).on(at);
        Optional<Fact<V>> set = dated.map(DatedValues.Dated::value);
        if (set.isEmpty()) {
            addNotInForce(at, List.of(step(Step.Question.IN_FORCE, stands), step(Step.Question.SET, Truth.FALSE)));
        } else if (set.get().isUnknown()) {
            conclude(
                    at,
                    stands.and(Truth.UNKNOWN),
                    asked,
                    Question.<T>when(applies).require(Condition.judged()));
        } else {
            V value = set.get().value().orElseThrow();
            conclude(at, stands, asked, question.apply(value).onlyWhen(applies), dated);
        }
    }

    @Override
    public LegalCorpus law() {
        return rules.corpus();
    }

    private Truth stands(AsOf at) {
        return rules.corpus().stands(rules.inForce(rule.description()), at);
    }

    private <T> void conclude(AsOf at, Truth stands, T asked, Question<T> question) {
        conclude(at, stands, asked, question, Optional.empty());
    }

    private <T> void conclude(
            AsOf at, Truth stands, T asked, Question<T> question, Optional<? extends DatedValues.Dated<?>> read) {
        Step inForce = step(Step.Question.IN_FORCE, stands);
        if (stands.isFalse()) {
            addNotInForce(at, List.of(inForce));
            return;
        }
        Supplier<Map<String, Object>> arguments = () -> arguments(question, asked);
        Truth applies = question.applies().test(asked, at);
        Step application = step(Step.Question.APPLIES, applies);
        List<Step> soFar = List.of(inForce, application);
        if (applies.isFalse()) {
            List<Pointer> telling = telling(question.applies(), asked);
            Finding.Grounds grounds = new Finding.Grounds(telling, List.of(), soFar, arguments);
            add(Outcome.NOT_APPLICABLE, at, grounds.dueBy(question.notYetDue(asked, AsOf.on(day))), read);
        } else if (!question.isSaidByLaw(at).isTrue()) {
            List<Step> steps = List.of(inForce, application, step(Step.Question.SET, Truth.UNKNOWN));
            add(Outcome.UNDETERMINED, at, new Finding.Grounds(List.of(), List.of(), steps, arguments), read);
        } else if (stands.isUnknown()) {
            add(Outcome.UNDETERMINED, at, new Finding.Grounds(List.of(), List.of(), soFar, arguments), read);
        } else if (applies.isUnknown()) {
            List<Pointer> telling = telling(question.applies(), asked);
            List<Pointer> open = question.applies().open(asked, AsOf.on(day));
            add(Outcome.UNDETERMINED, at, new Finding.Grounds(telling, open, soFar, arguments), read);
        } else {
            Truth met = question.holds().test(asked, at);
            List<Pointer> all = Stream.concat(
                            telling(question.applies(), asked).stream(), telling(question.holds(), asked).stream())
                    .distinct()
                    .toList();
            List<Step> steps = List.of(inForce, application, step(Step.Question.MET, met));
            List<Pointer> open = question.holds().open(asked, AsOf.on(day));
            add(Outcome.of(met), at, new Finding.Grounds(all, open, question.sourced(), steps, arguments), read);
        }
    }

    private <T> List<Pointer> telling(Condition<? super T> condition, T asked) {
        return condition.telling(asked, AsOf.on(day));
    }

    private static Step step(Step.Question question, Truth answer) {
        return new Step(question, answer);
    }

    private void addNotInForce(AsOf at, List<Step> steps) {
        add(
                Outcome.NOT_IN_FORCE,
                at,
                new Finding.Grounds(List.of(), List.of(), steps, this::arguments),
                Optional.empty());
    }

    /** On what it rests: the value that was read for the check date, and all that had been set by then of what is read over time. */
    private LegalBasis basis(Optional<? extends DatedValues.Dated<?>> read) {
        Stream<DatedValues.Dated<?>> history = rule.description().history().stream()
                .flatMap(parameter -> rules.values(parameter).setBy(AsOf.on(day)).stream());
        return new LegalBasis(
                Stream.concat(read.stream(), history).toList(),
                rules.corpus().isPresumed(rules.inForce(rule.description()), day));
    }

    private void add(Outcome outcome, AsOf at, Finding.Grounds told, Optional<? extends DatedValues.Dated<?>> read) {
        Finding.Grounds grounds = outcome == Outcome.NOT_IN_FORCE ? told : told.on(basis(read));
        Optional<Waiver> waiver =
                outcome == Outcome.VIOLATED ? waivers.find(rule.description(), subject, at) : Optional.empty();
        Finding finding = new Finding(rule.description(), subject, element, outcome, at.validUntil(), grounds);
        findings.accept(waiver.map(finding::waived).orElse(finding));
    }

    private <T> Map<String, Object> arguments(Question<T> question, T asked) {
        Map<String, Object> arguments = arguments();
        arguments.putAll(question.arguments(asked, AsOf.on(day)));
        return arguments;
    }

    private Map<String, Object> arguments() {
        var arguments = new LinkedHashMap<>(rule.arguments(subject, AsOf.on(day)));
        arguments.putAll(elementArguments.get());
        return arguments;
    }

    /** What is said when the rule asked nothing: a rule over elements that found none has checked nothing. */
    Finding unasked() {
        var grounds = new Finding.Grounds(List.of(), List.of(), Map::of);
        return new Finding(rule.description(), subject, Pointer.WHOLE, Outcome.UNDETERMINED, Optional.empty(), grounds);
    }

    /** What is said when the rule fails: that it did, on this day; whether it fails on the next nobody knows. */
    Finding failed(Throwable failure) {
        var grounds = new Finding.Grounds(List.of(), List.of(), () -> Map.of("failure", failure.toString()));
        return new Finding(
                rule.description(), subject, Pointer.WHOLE, Outcome.ERROR, Optional.of(day.plusDays(1)), grounds);
    }
}
