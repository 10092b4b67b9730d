package id.bham.rules.whatif;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Assumption;
import java.util.List;
import java.util.Optional;

/**
 * What could turn out about a missing fact, and what that would decide (kemungkinan).
 *
 * @param assumption what could turn out
 * @param days for a date, the days of which the same can be said: each of them decides these outcomes; empty for what is not a
 *     date. An open end reaches to the first or last day that there is
 * @param isExample whether the assumption stands for others of its kind, such as texts, that were not tried: they may decide
 *     otherwise
 * @param decides the outcomes that it would decide, sorted by subject, rule and place; none if more would have to be known
 */
public record Possibility(Assumption assumption, Optional<ValidityPeriod> days, boolean isExample, List<Effect> decides)
        implements Bindable {

    /**
     * What could turn out.
     *
     * @param assumption what could turn out
     * @param days for a date, the days of which the same can be said
     * @param isExample whether it stands for others that were not tried
     * @param decides the outcomes that it would decide
     */
    public Possibility {
        decides = ImmutableList.copyOf(decides);
    }
}
