package id.bham.rules.timeline;

import id.bham.core.binding.Bindable;
import java.time.LocalDate;
import java.util.List;

/**
 * An outcome that becomes another one (perubahan hasil).
 *
 * @param before the days before
 * @param after the days from the change on
 */
public record OutcomeChange(OutcomeRange before, OutcomeRange after) implements Bindable {

    /**
     * The first day with the other outcome.
     *
     * @return the day
     */
    public LocalDate day() {
        return after.firstDay();
    }

    /**
     * Why it changes.
     *
     * @return the reasons, at least one
     */
    public List<Cause> causes() {
        return after.causes();
    }
}
