package id.bham.core.law;

import id.bham.core.binding.Bindable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer to the question what stands on a day (status keberlakuan). There is always an answer, and never a default.
 *
 * @param <T> what was looked up
 */
public sealed interface Standing<T> extends Bindable {

    /**
     * It exists, and comes into force later.
     *
     * @param firstDay the first day in force, inclusive
     * @param <T> what was looked up
     */
    record NotYetInForce<T>(LocalDate firstDay) implements Standing<T> {}

    /**
     * It is in force.
     *
     * @param value what is in force
     * @param lastDay the last day in force, inclusive, if one is set
     * @param isPresumed whether the day is later than the one to which the law was read, so that this is presumed
     * @param <T> what was looked up
     */
    record InForce<T>(T value, Optional<LocalDate> lastDay, boolean isPresumed) implements Standing<T> {}

    /**
     * It was in force and is no longer; nothing older revives by that.
     *
     * @param lastDay the last day in force, inclusive
     * @param <T> what was looked up
     */
    record Ended<T>(LocalDate lastDay) implements Standing<T> {}

    /**
     * It is not known: nothing is known of it at all, or not for that day.
     *
     * @param reason why, in a word
     * @param <T> what was looked up
     */
    record Unknown<T>(Reason reason) implements Standing<T> {}

    /** Why it is not known what stands. */
    enum Reason {
        /** The corpus does not hold it. */
        NOT_RECORDED,
        /** It is held, but the day on which it came into force or ended is not known well enough. */
        DATES_UNKNOWN,
        /** The day is later than the one to which the law is known. */
        LATER_THAN_KNOWN
    }

    /** {@return what is in force, or empty for every other answer} */
    default Optional<T> inForce() {
        return this instanceof InForce<T> inForce ? Optional.of(inForce.value()) : Optional.empty();
    }

    /**
     * What is in force, where something is expected to be.
     *
     * @return the value
     * @throws IllegalStateException for every other answer; the message says which it is, with its day
     */
    default T orElseThrow() {
        if (this instanceof InForce<T> inForce) {
            return inForce.value();
        }
        if (this instanceof NotYetInForce<T> later) {
            throw new IllegalStateException(
                    "nothing is in force on that day; the first day in force is " + later.firstDay());
        }
        if (this instanceof Ended<T> ended) {
            throw new IllegalStateException(
                    "nothing is in force on that day; the last day in force was " + ended.lastDay());
        }
        Reason reason = this instanceof Unknown<T> unknown ? unknown.reason() : Reason.NOT_RECORDED;
        throw new IllegalStateException("it is not known what is in force on that day: " + reason);
    }
}
