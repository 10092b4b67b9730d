package id.bham.rules.engine;

import id.bham.core.condition.Condition;
import id.bham.core.condition.Element;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;

/**
 * The walk over rules and subjects: asks rules about subjects on a day and turns their answers, in three values, into outcomes with their
 * horizons. A recorder takes them, and keeps of each what it wants. Not safe for use by several threads at once.
 */
final class Walk {

    private static final Logger LOG = Diagnostics.of(Walk.class);

    private final Waivers waivers;
    private final Predicate<Object> wanted;
    private final Recorder recorder;
    private final AsOf at;

    private Walk(Waivers waivers, AsOf at, Predicate<Object> wanted, Recorder recorder) {
        this.waivers = waivers;
        this.wanted = wanted;
        this.recorder = recorder;
        this.at = at;
    }

    /** A walk that asks all questions of rules. */
    static Walk on(LocalDate day, Waivers waivers, Recorder recorder) {
        return on(AsOf.on(day), waivers, recorder);
    }

    /** A walk that asks all questions of rules, on a day of which something may be known already. */
    static Walk on(AsOf at, Waivers waivers, Recorder recorder) {
        return new Walk(waivers, at, where -> true, recorder);
    }

    /** A walk that asks of rules what they ask about one place, and nothing else. */
    static Walk at(Pointer place, LocalDate day, Waivers waivers, Recorder recorder) {
        return new Walk(
                waivers,
                AsOf.on(day),
                where -> where instanceof Element<?, ?> element
                        ? element.isAt(place)
                        : place(where).equals(place),
                recorder);
    }

    /** A walk that asks nothing, and only tells of the places about which rules would ask; they are the same on all days. */
    static Walk past(Consumer<Pointer> places, Recorder recorder) {
        Predicate<Object> none = where -> {
            places.accept(place(where));
            return false;
        };
        return new Walk(Waivers.NONE, AsOf.on(LocalDate.EPOCH), none, recorder);
    }

    /** The place of an element, or of a part, of which its place may be all that there is to tell. */
    static Pointer place(Object where) {
        if (where instanceof Pointer place) {
            return place;
        }
        return where instanceof Element<?, ?> element ? element.place() : ((Part) where).place();
    }

    /** Takes what comes of the questions of rules. */
    interface Recorder {

        /** Begins what comes of a rule for a subject. */
        void begin();

        /** Takes what came of a question about an element, or about a part. */
        void take(Asking asking, Object where, Question<?> question, Way way, AsOf at);

        /** Ends what comes of a rule that asked its questions, if any. */
        void end(RuleOfDay<?> rule, Subject subject);

        /** Takes, in place of what came of a rule so far, that it failed. */
        void failed(RuleOfDay<?> rule, Subject subject, Throwable failure);
    }

    /** Asks rules about a subject. */
    void ask(List<RuleOfDay<?>> rules, Subject subject) {
        if (!rules.isEmpty()) {
            var asking = new Asking(rules.get(0), new Checked(subject));
            for (int i = 0; i < rules.size(); i++) {
                RuleOfDay<?> rule = rules.get(i);
                asking.turnTo(rule);
                ask(rule, asking);
            }
        }
    }

    /** Asks a rule about a subject. */
    void ask(RuleOfDay<?> rule, Subject subject) {
        ask(rule, new Asking(rule, new Checked(subject)));
    }

    /** Asks of what a rule asks about a subject some questions alone. */
    void ask(RuleOfDay<?> rule, Checked checked, Consumer<Inquiry> questions) {
        ask(rule, new Asking(rule, checked), questions);
    }

    private <S extends Subject> void ask(RuleOfDay<S> rule, Asking asking) {
        ask(
                rule,
                asking,
                inquiry -> rule.rule()
                        .assess(rule.subjectType().cast(asking.checked().subject()), inquiry));
    }

    private void ask(RuleOfDay<?> rule, Asking asking, Consumer<Inquiry> questions) {
        Subject subject = asking.checked().subject();
        recorder.begin();
        try {
            questions.accept(asking);
            recorder.end(rule, subject);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            LOG.warn("rule {} failed for {}", rule.rule().description().id(), subject.id(), failure);
            recorder.failed(rule, subject, failure);
        }
    }

    /** The part of a duty about which is asked, where its place does not tell all. */
    record Part(Pointer place, Supplier<Map<String, Object>> arguments) {}

    /** Asks about a part of a duty, or the place of one, what a rule asks of it. */
    private record OfPart(Asking asking, Object part) implements Inquiry {

        @Override
        public LegalCorpus law() {
            return asking.law();
        }

        @Override
        public Inquiry about(Pointer place, Supplier<Map<String, Object>> arguments) {
            return asking.about(place, arguments);
        }

        @Override
        public Inquiry about(Pointer place) {
            return asking.about(place);
        }

        @Override
        public <T> void ask(T about, Question<T> question) {
            asking.ask(part, about, question);
        }

        @Override
        public <T, V> void ask(
                T about, Condition<? super T> when, Parameter<V> parameter, Function<? super V, Question<T>> question) {
            asking.ask(part, about, when, parameter, question);
        }
    }

    /** A rule that is asked about a subject. What comes of a question is handed on, and not kept here. */
    final class Asking implements Inquiry {
        private RuleOfDay<?> rule;
        private final Checked checked;

        Asking(RuleOfDay<?> rule, Checked checked) {
            this.rule = rule;
            this.checked = checked;
        }

        /** Turns to another rule about the same subject. */
        private void turnTo(RuleOfDay<?> next) {
            rule = next;
        }

        RuleOfDay<?> rule() {
            return rule;
        }

        Checked checked() {
            return checked;
        }

        @Override
        public LegalCorpus law() {
            return rule.law();
        }

        @Override
        public Inquiry about(Pointer place, Supplier<Map<String, Object>> arguments) {
            return new OfPart(this, new Part(place, arguments));
        }

        @Override
        public Inquiry about(Pointer place) {
            return new OfPart(this, place);
        }

        @Override
        public <T> void ask(T about, Question<T> question) {
            ask(Pointer.WHOLE, about, question);
        }

        @Override
        public <T, V> void ask(
                T about, Condition<? super T> when, Parameter<V> parameter, Function<? super V, Question<T>> question) {
            ask(Pointer.WHOLE, about, when, parameter, question);
        }

        private <T> void ask(Object part, T about, Question<T> question) {
            Object where = where(part, about);
            if (wanted.test(where)) {
                rule.begin(at);
                conclude(find(rule.stands(), about, question), where, question);
            }
        }

        private <T, V> void ask(
                Object part,
                T about,
                Condition<? super T> when,
                Parameter<V> parameter,
                Function<? super V, Question<T>> question) {
            Object where = where(part, about);
            if (!wanted.test(where)) {
                return;
            }
            rule.begin(at);
            Truth stands = rule.stands();
            Optional<DatedValues.Dated<V>> set = stands.isFalse()
                    ? Optional.empty()
                    : rule.law().values(parameter).on(at);
            if (set.isEmpty()) {
                Way way = stands.isFalse() ? Way.NOT_IN_FORCE : Way.notSet(stands);
                conclude(way, where, Question.<T>require(Condition.judged()));
            } else if (set.get().value().isUnknown()) {
                Question<T> open = Question.<T>when(when).require(Condition.judged());
                conclude(find(stands.and(Truth.UNKNOWN), about, open), where, open);
            } else {
                Question<T> asked = question.apply(set.get().value().value().orElseThrow());
                conclude(find(stands, about, asked).reading(set), where, asked);
            }
        }

        /** The element, or the part of the duty of which the subject is asked. */
        @SuppressWarnings("ReferenceEquality") // another record, be it an equal one, has other findings
        private Object where(Object part, Object about) {
            if (about instanceof Element<?, ?>) {
                return about;
            }
            if (about != checked.subject()) {
                throw new IllegalArgumentException(
                        "a rule asks about its subject or an element of it, but it asked about " + about);
            }
            return part;
        }

        private <T> Way find(Truth stands, T about, Question<T> question) {
            if (stands.isFalse()) {
                return Way.NOT_IN_FORCE;
            }
            Truth applies = question.applies().test(about, at);
            if (applies.isFalse()) {
                return Way.applying(stands, applies);
            }
            if (!question.isSaidByLaw(at).isTrue()) {
                return Way.notSaid(stands, applies);
            }
            return stands.isTrue() && applies.isTrue()
                    ? Way.met(question.holds().test(about, at))
                    : Way.applying(stands, applies);
        }

        private void conclude(Way way, Object where, Question<?> question) {
            Way told = way.outcome() == Outcome.VIOLATED
                    ? waivers.find(rule.rule().description(), checked.subject(), () -> checked.nameOf(place(where)), at)
                            .map(way::waivedBy)
                            .orElse(way)
                    : way;
            recorder.take(this, where, question, told, at);
        }
    }
}
