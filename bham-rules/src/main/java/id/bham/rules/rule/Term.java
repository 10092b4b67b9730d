package id.bham.rules.rule;

import com.google.common.collect.ImmutableMap;
import id.bham.core.condition.Condition;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A day by which a rule wants something done that it wants again and again (tenggat), such as the report for a year.
 *
 * <p>The last day is the last on which all is still good: if it has not been done by then, the rule is violated on the day after. Where
 * something that is done late still cures the violation, this is the day before the violation begins all the same.
 *
 * @param lastDay the last day, inclusive, as far as it is known
 * @param firstDay the earliest day on which it is of use to do it; empty if it may be done on any day before
 * @param arguments named values for messages that tell this term from the others of its rule, such as the year
 * @param owed whether it is owed; asked on the day after the last
 * @param done whether it has been done; asked on the last day
 * @param <S> the type of the subject
 */
public record Term<S>(
        PartialDate lastDay,
        Optional<LocalDate> firstDay,
        Map<String, Object> arguments,
        Condition<? super S> owed,
        Condition<? super S> done) {

    /**
     * A term.
     *
     * @param lastDay the last day
     * @param firstDay the earliest day of use
     * @param arguments named values for messages
     * @param owed whether it is owed
     * @param done whether it has been done
     */
    public Term(
            PartialDate lastDay,
            Optional<LocalDate> firstDay,
            Map<String, Object> arguments,
            Condition<? super S> owed,
            Condition<? super S> done) {
        this.lastDay = lastDay;
        this.firstDay = firstDay;
        this.arguments = ImmutableMap.copyOf(arguments);
        this.owed = owed;
        this.done = done;
    }

    /**
     * A term that ends with a day.
     *
     * @param lastDay the last day, inclusive
     * @param owed whether it is owed
     * @param done whether it has been done
     * @param <S> the type of the subject
     * @return the term
     */
    public static <S> Term<S> until(LocalDate lastDay, Condition<? super S> owed, Condition<? super S> done) {
        return until(PartialDate.of(lastDay), owed, done);
    }

    /**
     * A term of whose last day not all need be known.
     *
     * @param lastDay the last day, inclusive
     * @param owed whether it is owed
     * @param done whether it has been done
     * @param <S> the type of the subject
     * @return the term
     */
    public static <S> Term<S> until(PartialDate lastDay, Condition<? super S> owed, Condition<? super S> done) {
        return new Term<>(lastDay, Optional.empty(), Map.of(), owed, done);
    }

    /**
     * This term, for something that is of no use before a day.
     *
     * @param day the first day of use
     * @return the term
     */
    public Term<S> from(LocalDate day) {
        return new Term<>(lastDay, Optional.of(day), arguments, owed, done);
    }

    /**
     * This term, with a named value for messages.
     *
     * @param name the name of the placeholder
     * @param value the value
     * @return the term
     */
    public Term<S> argument(String name, Object value) {
        var named = ImmutableMap.<String, Object>builder().putAll(arguments).put(name, value);
        return new Term<>(lastDay, firstDay, named.buildKeepingLast(), owed, done);
    }
}
