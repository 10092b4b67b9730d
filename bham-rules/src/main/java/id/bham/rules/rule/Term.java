package id.bham.rules.rule;

import id.bham.core.binding.Bindable;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A day by which a rule wants something done (tenggat), such as the report for a year.
 *
 * <p>Until the last day is over, nothing is lacking: what has been done is told as done, and what has not is not due yet. From the day
 * after, it is lacking. Where not all of the last day is known, a lack is open from its earliest day's end to its latest.
 *
 * @param <S> the type of the subject
 */
@Value.Immutable
@ValueStyle
public abstract class Term<S> implements Bindable {

    Term() {}

    /**
     * A term after which what is done late still cures the lack.
     *
     * @param lastDay the last day on which nothing is lacking, inclusive, as far as it is known
     * @param owed whether it is owed at all
     * @param done whether it has been done by the check date
     * @param <S> the type of the subject
     * @return the term
     */
    public static <S> Term<S> until(PartialDate lastDay, Condition<? super S> owed, Condition<? super S> done) {
        return ImmutableTerm.<S>builder()
                .lastDay(lastDay)
                .place(Pointer.WHOLE)
                .owed(owed)
                .answeredFor(Condition.always())
                .done(done)
                .isCuredLate(true)
                .build();
    }

    /**
     * A term that ends with a known day, after which what is done late still cures the lack.
     *
     * @param lastDay the last day on which nothing is lacking, inclusive
     * @param owed whether it is owed at all
     * @param done whether it has been done by the check date
     * @param <S> the type of the subject
     * @return the term
     */
    public static <S> Term<S> until(LocalDate lastDay, Condition<? super S> owed, Condition<? super S> done) {
        return until(PartialDate.of(lastDay), owed, done);
    }

    /**
     * This term, for something that is of no use before a day.
     *
     * @param day the first day of use
     * @return the term
     */
    public Term<S> usefulFrom(LocalDate day) {
        return but().usefulFrom(day).build();
    }

    /**
     * This term, for a duty that does not apply before a day, whatever the record says.
     *
     * @param day the first day on which it is asked about
     * @return the term
     */
    public Term<S> askedFrom(LocalDate day) {
        return but().askedFrom(day).build();
    }

    /**
     * This term, for a duty of which a lack is open unless something holds: that the body was in office on the last day, say.
     *
     * @param condition what must hold for the lack to be a violation
     * @return the term
     */
    public Term<S> answeredForIf(Condition<? super S> condition) {
        return but().answeredFor(condition).build();
    }

    /**
     * This term, for something that is of no use when it is late; its {@link #done()} then asks whether it was done in time.
     *
     * @return the term
     */
    public Term<S> notCuredLate() {
        return but().isCuredLate(false).build();
    }

    /**
     * This term, with a named value for messages that tells it from the others of its rule, such as the year.
     *
     * @param name the name of the placeholder
     * @param value the value
     * @return the term
     */
    public Term<S> argument(String name, Object value) {
        var named = new LinkedHashMap<>(arguments());
        named.put(name, value);
        return but().arguments(named).build();
    }

    /**
     * This term, for a part of the duty that gets a finding of its own.
     *
     * @param part the place of the finding, such as {@code /years/2025}
     * @return the term
     */
    public Term<S> at(Pointer part) {
        return but().place(part).build();
    }

    /**
     * This term, owed only if something else holds as well.
     *
     * @param first asked first
     * @return the term
     */
    public Term<S> onlyIf(Condition<? super S> first) {
        return but().owed(Condition.<S>both(first, owed())).build();
    }

    /**
     * The question of whether it has been done: applicable once it has been done or its term is over, and owed.
     *
     * @return the question
     */
    public Question<S> question() {
        Condition<S> isLacking = Condition.both(
                Condition.<S>byDay(at -> at.passed(lastDay())),
                Condition.<S>never().or(answeredFor()).or(Condition.judged()));
        Condition<S> applies =
                Condition.<S>both(owed(), Condition.<S>never().or(done()).or(isLacking));
        return Question.<S>when(askedFrom()
                        .map(day -> Condition.<S>byDay(at -> at.reached(PartialDate.of(day)))
                                .and(applies))
                        .orElse(applies))
                .require(done())
                .by(this);
    }

    private ImmutableTerm.Builder<S> but() {
        return ImmutableTerm.<S>builder().from(this);
    }

    /** Whether what is owed may still be done in time. */
    boolean isRunning(S subject, AsOf at) {
        return askedFrom().stream()
                        .allMatch(day -> at.reached(PartialDate.of(day)).isTrue())
                && at.passed(lastDay()).isFalse()
                && !owed().test(subject, at).isFalse();
    }

    /**
     * The last day on which nothing is lacking.
     *
     * @return the day, inclusive, as far as it is known
     */
    public abstract PartialDate lastDay();

    /**
     * The earliest day on which it is of use to do it.
     *
     * @return the day; empty if it may be done on any day before the last
     */
    public abstract Optional<LocalDate> usefulFrom();

    /**
     * The first day on which it is asked about.
     *
     * @return the day; empty if it is asked about at all times
     */
    public abstract Optional<LocalDate> askedFrom();

    /**
     * The place of the finding about it.
     *
     * @return the place; the whole if the rule has one finding about the subject
     */
    public abstract Pointer place();

    /**
     * The named values for messages.
     *
     * @return the values by name
     */
    public abstract Map<String, Object> arguments();

    /**
     * Whether it is owed at all.
     *
     * @return the condition
     */
    public abstract Condition<? super S> owed();

    /**
     * What must hold for the lack to be a violation and not open.
     *
     * @return the condition
     */
    public abstract Condition<? super S> answeredFor();

    /**
     * Whether it has been done by the check date.
     *
     * @return the condition
     */
    public abstract Condition<? super S> done();

    /**
     * Whether what is done after the last day still cures the lack.
     *
     * @return whether it does
     */
    public abstract boolean isCuredLate();

    @Override
    public String toString() {
        return "until " + lastDay() + " " + place() + arguments();
    }
}
