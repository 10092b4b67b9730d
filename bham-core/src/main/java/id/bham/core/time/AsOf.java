package id.bham.core.time;

import id.bham.core.binding.Bindable;
import id.bham.core.check.Years;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The day on which a question is asked (tanggal pemeriksaan), which notes until when its own answers hold.
 *
 * <p>It tells whether a day has come, and nothing else about itself: there is no way to get the day out. Each answer is noted
 * with the next day on which it would be another one, so that whatever was concluded from the answers holds on every day from
 * the check date on and before {@link #validUntil()}.
 *
 * <p>Use one for one conclusion. It is not safe for use by several threads at once.
 */
public final class AsOf implements Bindable {

    /** The horizon of an answer that never changes, as a day number. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int day;
    private final Answers answers;
    private int change = NEVER;

    AsOf(int day) {
        this(day, new Answers());
    }

    private AsOf(int day, Answers answers) {
        this.day = day;
        this.answers = answers;
    }

    /**
     * Asks on a day; no answer has been given yet.
     *
     * @param day the check date
     * @return the new check date
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static AsOf on(LocalDate day) {
        Years.check("year of a check date", day.getYear());
        return new AsOf(Math.toIntExact(day.toEpochDay()));
    }

    /**
     * Asks on another day; no answer has been given yet. What was {@linkplain #once asked once}, and still holds on a later day, need not be
     * asked again.
     *
     * @param other the other check date
     * @return the new check date
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public AsOf then(LocalDate other) {
        AsOf next = on(other);
        return next.day < day ? next : new AsOf(next.day, answers.holdingOn(next.day));
    }

    /**
     * {@return whether the date is the check date or lies before it, in three values: what is dated so has happened}
     *
     * @param date the date
     */
    public Truth reached(PartialDate date) {
        if (day < date.first()) {
            noteChange(date.first());
            return Truth.FALSE;
        }
        if (day < date.last()) {
            noteChange(date.last());
            return Truth.UNKNOWN;
        }
        return Truth.TRUE;
    }

    /**
     * Whether something has happened, as far as its date is known.
     *
     * @param date the date; absent if it never happened
     * @return false if absent, unknown if nothing is known, else as {@link #reached(PartialDate)}
     */
    public Truth reached(Fact<PartialDate> date) {
        return date.isKnown() ? reached(date.value().orElseThrow()) : date.exists();
    }

    /**
     * {@return whether the date lies before the check date, in three values: if it is a last day, that day is over}
     *
     * @param date the date
     */
    public Truth passed(PartialDate date) {
        if (day <= date.first()) {
            noteChange(dayAfter(date.first()));
            return Truth.FALSE;
        }
        if (day <= date.last()) {
            noteChange(dayAfter(date.last()));
            return Truth.UNKNOWN;
        }
        return Truth.TRUE;
    }

    /**
     * Whether a last day is over, as far as it is known.
     *
     * @param date the date; absent if there is no such day
     * @return false if absent, unknown if nothing is known, else as {@link #passed(PartialDate)}
     */
    public Truth passed(Fact<PartialDate> date) {
        return date.isKnown() ? passed(date.value().orElseThrow()) : date.exists();
    }

    /**
     * {@return whether the period has begun by the check date, whatever became of it since, in three values} One that is over has
     * begun, although its first day may not be known.
     *
     * @param period the period; one without a first day has always begun
     */
    public Truth begun(ValidityPeriod period) {
        noteChange(period.nextChangeOfBegunAfter(day));
        return period.begun(day);
    }

    /**
     * {@return whether the check date lies in the period, in three values}
     *
     * @param period the period
     */
    public Truth within(ValidityPeriod period) {
        noteChange(period.nextChangeAfter(day));
        return period.contains(day);
    }

    /**
     * {@return which of several periods may contain the check date, found without asking each: their numbers, from 0, in no order} One that
     * is unknown, or absent, may. This holds as long as no other one begins.
     *
     * @param periods the periods
     */
    public List<Integer> mayBeWithin(Periods periods) {
        noteChange(periods.nextBegunAfter(day));
        return periods.mayContain(day);
    }

    private static int dayAfter(int day) {
        return day == NEVER ? NEVER : day + 1;
    }

    /**
     * Asks a question of a record, unless it was asked lately: then the answer is given again, with its horizon. The answer may be
     * something that is gathered from the record once, for many others to be found in it. It does not keep the check date: on a later day, as
     * {@link #then(LocalDate)} gives it, it may be given by another one. What it finds out by and by is found by one thread.
     *
     * @param subject the record; the same object for the same record
     * @param question the question, which is asked by this check date alone; the same object for the same question
     * @param <S> the type of the record
     * @param <A> the type of the answer, which does not change
     * @return the answer
     */
    @SuppressWarnings("unchecked") // one question has answers of one type
    public <S, A> A once(S subject, BiFunction<? super S, AsOf, A> question) {
        int known = answers.find(question, subject);
        if (known >= 0) {
            noteChange(answers.change(known));
            return (A) answers.answer(known);
        }
        int before = change;
        change = NEVER;
        try {
            A answer = question.apply(subject, this);
            answers.keep(question, subject, answer, change);
            return answer;
        } finally {
            noteChange(before);
        }
    }

    void noteChange(int onDay) {
        change = Math.min(change, onDay);
    }

    /**
     * The first day after the check date on which an answer given so far may be another one, for those who keep many such days.
     *
     * @return the day of {@link #validUntil()} as a number of days since 1970-01-01; the greatest number if there is none
     */
    public int horizon() {
        return change;
    }

    /**
     * Turns to another conclusion on the same day: no answer has been given for it yet. What was {@linkplain #once asked once} need not be
     * asked again.
     */
    public void turnToAnother() {
        change = NEVER;
    }

    /**
     * Notes that a conclusion rests on another one as well, and so holds no longer than that.
     *
     * @param other with what the other conclusion was drawn
     */
    public void restOn(AsOf other) {
        noteChange(other.change);
    }

    /**
     * {@return the first day after the check date on which an answer that was given would be another one: everything concluded holds
     * before it; empty if no given answer ever changes}
     */
    public Optional<LocalDate> validUntil() {
        return change == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(change));
    }

    /** {@return how long the answers given so far hold, not the check date, for people who debug a rule} */
    @Override
    public String toString() {
        return "AsOf[validUntil=" + validUntil().map(LocalDate::toString).orElse("never") + "]";
    }
}
