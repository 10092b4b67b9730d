package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one rule said of one subject, without the way to it. Subjects of which the same was said share one answer.
 *
 * @param outcomes the outcomes, in the order in which the rule asked
 * @param horizon the first day on which one of them may be another one, as a number of days since 1970-01-01
 */
public record Answer(ImmutableList<Outcome> outcomes, int horizon) {

    /** The horizon of what never changes. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** A day as a number of days since 1970-01-01. */
    public static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The horizon that a day is, if there is one. */
    static int horizon(Optional<LocalDate> day) {
        return day.map(Answer::epochDay).orElse(NEVER);
    }

    /** The day that a horizon stands for. */
    public static Optional<LocalDate> day(int horizon) {
        return horizon == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }
}
