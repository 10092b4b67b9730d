package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Strength;
import java.util.List;

/**
 * On what an outcome rests beside its rule (dasar penilaian): values that the law has set, and the presumption that it has not changed
 * since it was read.
 *
 * @param values the values that were read to decide it, oldest first for each parameter
 * @param isPresumed whether the duty stands on that day by presumption alone
 */
public record LegalBasis(List<DatedValues.Dated<?>> values, boolean isPresumed) implements Bindable {

    /** Nothing beside the rule. */
    public static final LegalBasis NONE = new LegalBasis(List.of(), false);

    /**
     * On what an outcome rests.
     *
     * @param values the values
     * @param isPresumed whether the duty is presumed to stand
     */
    public LegalBasis {
        values = ImmutableList.copyOf(values);
    }

    /** How sure an outcome is of which the rule's own basis has some strength. */
    Strength weaken(Strength rules) {
        Strength weakest = values.stream().map(DatedValues.Dated::strength).reduce(rules, Strength::weakenedBy);
        return isPresumed ? weakest.weakenedBy(Strength.INFERRED) : weakest;
    }
}
