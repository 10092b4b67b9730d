package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The questions that a rule asks about a subject, in their order, if they are the same on each day: then on each those alone need be put of
 * which the answer may be another one. Not safe for use by several threads at once.
 */
public final class Questions {

    private final RuleBook book;
    private final Rule<?> rule;
    private final Checked checked;
    private final ImmutableList<Consumer<Inquiry>> questions;

    /** The last day on which some were put, with what was gathered from the record for that. */
    private Optional<AsOf> last = Optional.empty();

    private Questions(RuleBook book, Rule<?> rule, Subject subject, ImmutableList<Consumer<Inquiry>> questions) {
        this.book = book;
        this.rule = rule;
        this.checked = new Checked(subject);
        this.questions = questions;
    }

    /** The questions of a rule about a subject; empty if they may depend on the day, it asks none, or fails before it has asked all. */
    static Optional<Questions> of(RuleBook book, Rule<?> rule, Subject subject) {
        if (!rule.asksAlikeEachDay()) {
            return Optional.empty();
        }
        var questions = ImmutableList.<Consumer<Inquiry>>builder();
        try {
            assess(rule, subject, new Noting(book.law(), inquiry -> inquiry, questions));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return Optional.empty(); // who asks it on a day tells of it
        }
        return Optional.of(new Questions(book, rule, subject, questions.build()))
                .filter(some -> some.size() > 0);
    }

    private static <S extends Subject> void assess(Rule<S> rule, Subject subject, Inquiry inquiry) {
        rule.assess(rule.subjectType().cast(subject), inquiry);
    }

    /** How many there are. */
    public int size() {
        return questions.size();
    }

    /** The numbers of all. */
    public List<Integer> all() {
        return IntStream.range(0, size()).boxed().toList();
    }

    /**
     * What comes of some of them on a day.
     *
     * @param on the check date
     * @param numbers which are put, from 0
     * @return a finding for each; empty if one of them failed, and so the rule as a whole
     */
    public Optional<List<Finding>> findings(LocalDate on, List<Integer> numbers) {
        AsOf at = last.map(before -> before.then(on)).orElseGet(() -> AsOf.on(on));
        last = Optional.of(at);
        var recorder = FindingRecorder.ofSome();
        Walk.on(at, book.waivers(), recorder)
                .ask(
                        new RuleOfDay<>(rule, book, on),
                        checked,
                        inquiry ->
                                numbers.forEach(number -> questions.get(number).accept(inquiry)));
        List<Finding> findings = recorder.findings();
        return Optional.of(findings)
                .filter(found -> found.stream().noneMatch(finding -> finding.outcome() == Outcome.ERROR));
    }

    /** Notes what is asked, with the way to the part of the duty of which it is asked, and asks nothing. */
    private record Noting(
            LegalCorpus law, UnaryOperator<Inquiry> part, ImmutableList.Builder<Consumer<Inquiry>> questions)
            implements Inquiry {

        @Override
        public <T> void ask(T about, Question<T> question) {
            questions.add(inquiry -> part.apply(inquiry).ask(about, question));
        }

        @Override
        public <T, V> void ask(
                T about, Condition<? super T> when, Parameter<V> parameter, Function<? super V, Question<T>> question) {
            questions.add(inquiry -> part.apply(inquiry).ask(about, when, parameter, question));
        }

        @Override
        public Inquiry about(Pointer place, Supplier<Map<String, Object>> arguments) {
            return new Noting(law, inquiry -> inquiry.about(place, arguments), questions);
        }

        @Override
        public Inquiry about(Pointer place) {
            return new Noting(law, inquiry -> inquiry.about(place), questions);
        }
    }
}
