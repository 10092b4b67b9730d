package id.bham.rules;

import com.google.common.collect.ImmutableList;
import id.bham.core.time.Conclusions;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one rule said of one subject, as far as a monitor keeps it. Subjects of which the same was said share one answer.
 *
 * @param outcomes the outcomes, in the order in which the rule asked
 * @param horizon the first day on which one of them may be another one, as {@link Conclusions} has it
 */
record Answer(ImmutableList<Outcome> outcomes, int horizon) {

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The day that a horizon stands for. */
    static Optional<LocalDate> day(int horizon) {
        return horizon == Conclusions.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }
}
