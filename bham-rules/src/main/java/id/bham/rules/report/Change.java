package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import java.util.Optional;

/**
 * How a rule set was made to differ from the one that was published (penyesuaian).
 *
 * @param kind what was done
 * @param what to what: the id of a rule, the name of a parameter or an instrument, a day, a strength, a force; empty where {@code rules} say it all
 * @param value the value that was set for a parameter; empty for every other kind, and for one that is set but unknown
 * @param period the days for which a parameter or an instrument was set; always for every other kind
 * @param rules the ids of the rules that came or went by it, sorted
 * @param by who is said to have made the change
 * @param because why
 */
public record Change(
        Kind kind,
        String what,
        Optional<Object> value,
        ValidityPeriod period,
        List<String> rules,
        Optional<String> by,
        Optional<String> because)
        implements Bindable {

    /** What was done to a rule set. */
    public enum Kind {
        /** A rule was added. */
        RULE_ADDED,
        /** A rule was left out. */
        RULE_LEFT_OUT,
        /** A parameter was set. */
        PARAMETER_SET,
        /** A legal instrument was added, or took the place of the one of its name. */
        INSTRUMENT_SET,
        /** The law was read to another day. */
        LAW_READ_TO,
        /** It is not presumed that the law has stayed as it was read. */
        WITHOUT_PRESUMPTION,
        /** Rules with a basis less sure were left out. */
        LIMITED_TO_STRENGTH,
        /** Rules of another force were left out. */
        LIMITED_TO_FORCE,
        /** All rules but those that were chosen were left out. */
        LIMITED_TO_RULES
    }

    /**
     * A change.
     *
     * @param kind what was done
     * @param what to what
     * @param value the value that was set
     * @param period the days for which it was set
     * @param rules the rules that came or went
     * @param by who made it
     * @param because why
     */
    public Change {
        rules = ImmutableList.sortedCopyOf(rules);
    }
}
