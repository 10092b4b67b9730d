package id.bham.rules;

import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import id.bham.core.time.Conclusions;
import id.bham.rules.rule.ElementQuestions;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules asked about subjects on a day, for the sake of their outcomes and horizons alone. It draws the same conclusions in the
 * same order as {@link Assessment}, which tells besides why they are so, and takes up no room for any of them. Not safe for use
 * by several threads at once.
 */
final class OutcomeInquiry implements Inquiry {

    private static final Logger LOG = LoggerFactory.getLogger(ComplianceChecker.class);

    private static final Optional<Outcome> NOT_IN_FORCE = Optional.of(Outcome.NOT_IN_FORCE);
    private static final Optional<Outcome> NOT_APPLICABLE = Optional.of(Outcome.NOT_APPLICABLE);

    private final RuleSet ruleSet;
    private final Waivers waivers;
    private final LawOfDay law;
    private final Ledger ledger;
    private final Conclusions conclusions;
    private int rule;

    OutcomeInquiry(RuleSet ruleSet, Waivers waivers, LawOfDay law, Ledger ledger) {
        this.ruleSet = ruleSet;
        this.waivers = waivers;
        this.law = law;
        this.ledger = ledger;
        this.conclusions = Conclusions.on(law.day());
    }

    /** Asks rules about the next subject of the ledger. */
    void askAboutNext(RulesAbout rules) {
        beginSubject();
        for (int i = 0; i < rules.size(); i++) {
            ask(rules, i);
        }
    }

    /** Turns to the next subject of the ledger. */
    void beginSubject() {
        ledger.beginSubject();
        conclusions.turn();
    }

    /** Asks the only rule of the law of the day about the subject whose turn it is, by an inquiry that leads to this one. */
    void askOnly(UnaryOperator<Inquiry> by) {
        rule = 0;
        ledger.beginRule(rule, Ledger.kindOfDuty(law.rules().get(rule).description()));
        ask(law.rules().get(rule), by.apply(this));
    }

    /** Asks one of the rules about the subject whose turn it is. */
    void ask(RulesAbout rules, int which) {
        rule = rules.index(which);
        ledger.beginRule(rule, rules.kindOfDuty(which));
        ask(law.rules().get(rule), this);
    }

    private <S extends Subject> void ask(Rule<S> asked, Inquiry inquiry) {
        try {
            asked.assess(asked.subjectType().cast(ledger.subject()), inquiry);
            if (ledger.isEmpty()) {
                ledger.add(Outcome.UNDETERMINED, Conclusions.NEVER);
            }
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            LOG.warn(
                    "rule {} failed for {}",
                    asked.description().id(),
                    ledger.subject().id(),
                    failure);
            ledger.takeBack();
            ledger.add(Outcome.ERROR, Math.toIntExact(law.day().toEpochDay() + 1));
        }
    }

    @Override
    public <S> void ask(S subject, Question<S> question) {
        AsOf at = begin();
        Truth stands = law.stands(rule);
        if (stands.isFalse()) {
            conclude(Outcome.NOT_IN_FORCE, at);
            return;
        }
        conclude(outcome(stands, question.applies().test(subject, at), question, subject, at), at);
    }

    @Override
    public <S, T> void ask(
            S subject,
            Condition<? super S> applies,
            Parameter<T> parameter,
            Function<? super T, Question<S>> question) {
        AsOf at = begin();
        Truth stands = law.stands(rule);
        if (stands.isFalse()) {
            conclude(Outcome.NOT_IN_FORCE, at);
            return;
        }
        LawOfDay.Setting<T> setting = law.setting(parameter);
        conclusions.hold(setting.until());
        if (setting.value().isEmpty()) {
            conclude(Outcome.NOT_IN_FORCE, at);
            return;
        }
        Truth whether = applies.test(subject, at);
        Optional<T> value = setting.value().get().value();
        if (whether.isFalse() || value.isEmpty()) {
            conclude(unmet(whether), at);
            return;
        }
        Question<S> asked = question.apply(value.get());
        conclude(outcome(stands, whether.and(asked.applies().test(subject, at)), asked, subject, at), at);
    }

    private static <S> Outcome outcome(Truth stands, Truth applies, Question<S> question, S subject, AsOf at) {
        return stands.isTrue() && applies.isTrue() && question.isSaidByLaw(at).isTrue()
                ? Outcome.of(question.holds().test(subject, at))
                : unmet(applies);
    }

    /** The outcome where it is not settled that the duty stands and applies. */
    private static Outcome unmet(Truth applies) {
        return applies.isFalse() ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    }

    private AsOf begin() {
        AsOf at = conclusions.next();
        conclusions.hold(law.standsUntil(rule));
        return at;
    }

    private void conclude(Outcome outcome, AsOf at) {
        boolean waived = outcome == Outcome.VIOLATED
                && waivers.find(law.rules().get(rule).description(), ledger.subject(), at)
                        .isPresent();
        ledger.add(waived ? Outcome.WAIVED : outcome, conclusions.change());
    }

    @Override
    public <S extends Subject> void askOfEach(S subject, ElementQuestions<S, ?> questions) {
        askEach(subject, questions);
    }

    private <S extends Subject, E> void askEach(S subject, ElementQuestions<S, E> questions) {
        var elements = new EachElement<>(subject, questions);
        boolean complete = questions.forEach(subject, elements);
        if (!complete || elements.none) {
            elements.concludeOnRest(complete);
        }
    }

    /** One question about each element; what can be said before looking at any is said once. */
    private final class EachElement<S extends Subject, E> implements ElementQuestions.Visitor<E> {
        private final S subject;
        private final ElementQuestions<S, E> questions;
        private final Truth stands;
        private final Truth subjectApplies;
        private final Object set;
        private final Optional<Outcome> ofAll;
        private final int until;
        private boolean none = true;

        EachElement(S subject, ElementQuestions<S, E> questions) {
            this.subject = subject;
            this.questions = questions;
            AsOf at = begin();
            Truth duty = law.stands(rule);
            Object value = ruleSet.corpus();
            Optional<Parameter<?>> parameter = questions.parameter();
            boolean isSet = true;
            if (parameter.isPresent() && !duty.isFalse()) {
                LawOfDay.Setting<?> setting = law.setting(parameter.get());
                conclusions.hold(setting.until());
                isSet = setting.value().isPresent();
                if (isSet && setting.value().get().isUnknown()) {
                    duty = Truth.UNKNOWN;
                } else if (isSet) {
                    value = setting.value().get().value().orElseThrow();
                }
            }
            stands = duty;
            set = value;
            if (duty.isFalse() || !isSet) {
                subjectApplies = Truth.FALSE;
                ofAll = NOT_IN_FORCE;
            } else {
                subjectApplies = questions.subjectApplies().test(subject, at);
                ofAll = subjectApplies.isFalse() ? NOT_APPLICABLE : Optional.empty();
            }
            until = conclusions.change();
        }

        @Override
        public void visit(E element, int kind) {
            none = false;
            if (ofAll.isPresent()) {
                ledger.add(ofAll.get(), until);
                return;
            }
            AsOf at = conclusions.next();
            conclusions.hold(until);
            Truth applies = subjectApplies.and(questions.applies(subject, element, set, at));
            conclude(
                    stands.isTrue() && applies.isTrue()
                            ? Outcome.of(questions.holds(subject, element, kind, set, at))
                            : unmet(applies),
                    at);
        }

        /** Says of the elements that the record does not show, if any, that they are open, and that there are none if so. */
        void concludeOnRest(boolean complete) {
            ledger.add(ofAll.orElse(complete ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED), until);
        }
    }

    @Override
    public LegalCorpus law() {
        return ruleSet.corpus();
    }

    @Override
    public Inquiry about(Pointer element, Supplier<Map<String, Object>> arguments) {
        return this;
    }
}
