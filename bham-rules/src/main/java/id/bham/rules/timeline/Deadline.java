package id.bham.rules.timeline;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.rule.Term;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day by which a duty wants something done (tenggat): what, by whom, for which year, and what follows if it is not.
 *
 * <p>It is the last day on which all is still good: who acts on it is in time, and who acts a day later is not. Where what is done late
 * still cures the violation, the deadline is the day before the violation begins all the same.
 *
 * <p>Two are equal if rule, subject, place, days, arguments and what follows are.
 */
public final class Deadline implements Bindable, Comparable<Deadline> {

    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::dueDay)
            .thenComparing(deadline -> deadline.rule().id())
            .thenComparing(deadline -> deadline.subject().id())
            .thenComparing(deadline -> deadline.place().toString())
            .thenComparing(Deadline::lastDueDay)
            .thenComparing(Deadline::state)
            .thenComparing(Deadline::ifMissed)
            .thenComparing(deadline -> deadline.arguments().toString())
            .thenComparing(
                    deadline -> deadline.usefulFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));

    /** What follows if nothing happens by the day. */
    public enum Miss {
        /** The duty is violated from the day after on. */
        VIOLATED,
        /**
         * The duty may be violated from the day after on: the record does not say enough, or a person must judge.
         */
        PERHAPS_VIOLATED,
        /** It is not known whether the duty is in force on the day after. */
        LAW_UNKNOWN
    }

    /** Where the first day of the period that was asked for stands to it. */
    public enum State {
        /** It may fall due on or after that day. */
        COMING,
        /** It was due before that day, and is or may be lacking on it. */
        OVERDUE
    }

    private final State state;
    private final Term<?> term;
    private final LocalDate lastDueDay;
    private final Map<String, Object> arguments;
    private final Miss ifMissed;
    private final Finding finding;

    /**
     * A deadline.
     *
     * @param state whether it is coming or overdue
     * @param term the term that ends with it
     * @param ifMissed what follows if nothing is done
     * @param finding what is found if nothing is done: on the day after the last, or, of what is overdue, on the first day asked for
     * @throws IllegalArgumentException if the term has no last possible day
     */
    public Deadline(State state, Term<?> term, Miss ifMissed, Finding finding) {
        this.state = state;
        this.term = term;
        this.lastDueDay = term.lastDay()
                .latest()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a deadline has a last possible day, but is to be due " + term.lastDay()));
        this.arguments = ImmutableSortedMap.copyOf(term.arguments());
        this.ifMissed = ifMissed;
        this.finding = finding;
    }

    /**
     * Whether it is coming or overdue.
     *
     * @return where the first day asked for stands to it
     */
    public State state() {
        return state;
    }

    /**
     * Since when it is overdue, if nothing is done.
     *
     * @return the day after the last due day
     */
    public LocalDate overdueSince() {
        return lastDueDay.plusDays(1);
    }

    /**
     * Whether what is done after the due day still cures the lack.
     *
     * @return whether it does
     */
    public boolean isCuredLate() {
        return term.isCuredLate();
    }

    /**
     * The last day on which all is still good, inclusive.
     *
     * @return the day; the first of the possible ones if it is not known which it is, so that who acts by then is in time; if there is no
     *     first, {@link #lastDueDay()}, which may be too late
     */
    public LocalDate dueDay() {
        return due().earliest().orElse(lastDueDay);
    }

    /**
     * The last of the days that can be the last good one, inclusive.
     *
     * @return the day; that of {@link #dueDay()} if it is known which it is
     */
    public LocalDate lastDueDay() {
        return lastDueDay;
    }

    /**
     * The last good day, as far as the dates of the law and the record tell.
     *
     * @return the day, or the days between which it lies
     */
    public PartialDate due() {
        return term.lastDay();
    }

    /**
     * Whether it is known which day it is.
     *
     * @return true if so
     */
    public boolean isCertain() {
        return due().isDay();
    }

    /**
     * The earliest day on which it is of use to act.
     *
     * @return the day; empty if acting on any day before serves, or the rule names none
     */
    public Optional<LocalDate> usefulFrom() {
        return term.usefulFrom();
    }

    /**
     * Named values that tell it from other deadlines of the same rule.
     *
     * @return the values by name, such as {@code year}, sorted
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * What follows if nothing happens by the day.
     *
     * @return what follows
     */
    public Miss ifMissed() {
        return ifMissed;
    }

    /**
     * What is found if nothing happens: on the day after the last possible one or, of what is overdue, on the first day asked for.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * The rule.
     *
     * @return its description, with citations and sources
     */
    public RuleDescription rule() {
        return finding.rule();
    }

    /**
     * Whose duty it is.
     *
     * @return the record
     */
    public Subject subject() {
        return finding.subject();
    }

    /**
     * The element of the subject that the duty is about.
     *
     * @return its place; the whole if the rule asks about the subject as such
     */
    public Pointer place() {
        return finding.place();
    }

    /**
     * What must happen by when, and what follows if it does not, in a language. A rule with terms can say it with a text
     * {@code deadline}, in which the arguments have their places; else its duty is told.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return some sentences
     */
    public String message(Locale locale) {
        Wording wording = Wording.in(locale);
        Map<String, Object> values = new LinkedHashMap<>(finding.arguments());
        values.putAll(arguments);
        values.put("due", due());
        values.put("wanted", wording.sentence(wanted(), values));
        due().earliest().ifPresent(day -> values.put("first", day));
        values.put("last", lastDueDay);
        values.put("since", overdueSince());
        usefulFrom().ifPresent(day -> values.put("usefulFrom", day));
        String from = usefulFrom().isPresent() && state == State.COMING ? "From" : "";
        return Stream.of(
                        wording.phrase("deadline." + state + from + howKnown(), values),
                        wording.word("deadline." + state + "." + ifMissed),
                        wording.word("deadline.late." + isCuredLate()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
    }

    /** What is to be done; in the words for the part that it is about, if the rule has some of its own for it. */
    private LocalizedText wanted() {
        String key = rule().hasTerms() ? "deadline" : "duty";
        return Optional.ofNullable(finding.arguments().get(Part.NAME))
                .map(part -> rule().texts().get(key + "." + part))
                .orElseGet(() -> rule().text(key));
    }

    private String howKnown() {
        if (due().isDay()) {
            return "";
        }
        return due().earliest().isPresent() ? "Within" : "OnOrBefore";
    }

    /**
     * What to do, in a language.
     *
     * @param locale the locale
     * @return a sentence
     */
    public String remedy(Locale locale) {
        return finding.remedy(locale);
    }

    /** By due day, rule, subject and place, then by what else tells them apart. */
    @Override
    public int compareTo(Deadline other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && state == that.state
                && due().equals(that.due())
                && usefulFrom().equals(that.usefulFrom())
                && arguments.equals(that.arguments)
                && ifMissed == that.ifMissed
                && rule().id().equals(that.rule().id())
                && subject().id().equals(that.subject().id())
                && place().equals(that.place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                due(), usefulFrom(), arguments, ifMissed, rule().id(), subject().id(), place());
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return when it is due, rule, subject, place, arguments and what follows
     */
    @Override
    public String toString() {
        return due() + " " + rule().id() + " " + subject().id() + place() + " " + arguments + " " + ifMissed;
    }
}
