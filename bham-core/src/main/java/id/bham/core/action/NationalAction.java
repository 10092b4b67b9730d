package id.bham.core.action;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import java.util.List;

/**
 * An action through which the National Strategy is carried out (Aksi BHAM), as the annex sets it.
 *
 * @param strategy the strategy to which it belongs
 * @param number its number within the strategy, from 1
 * @param title what is done; in Indonesian as the annex has it
 * @param subActions its parts, in the order of the annex
 */
public record NationalAction(Strategy strategy, int number, LocalizedText title, List<SubAction> subActions)
        implements Bindable {

    /**
     * An action.
     *
     * @param strategy the strategy to which it belongs
     * @param number its number within the strategy
     * @param title what is done
     * @param subActions its parts
     * @throws IllegalArgumentException if its number is not 1 or more, or it has no sub-action or one of another strategy
     */
    public NationalAction {
        if (number < 1) {
            throw new IllegalArgumentException("the number of a national action is 1 or more, but is " + number);
        }
        if (subActions.isEmpty()) {
            throw new IllegalArgumentException(
                    "action " + number + " of " + strategy + " has no sub-action; expected one at the least");
        }
        for (SubAction subAction : subActions) {
            if (subAction.strategy() != strategy) {
                throw new IllegalArgumentException("action " + number + " belongs to " + strategy
                        + ", but its sub-action " + subAction.id() + " to " + subAction.strategy());
            }
        }
        subActions = ImmutableList.copyOf(subActions);
    }

    /** The same in a period of the actions. */
    NationalAction within(int firstYear, int lastYear) {
        List<SubAction> bounded = subActions.stream()
                .map(subAction -> subAction.within(firstYear, lastYear))
                .toList();
        return new NationalAction(strategy, number, title, bounded);
    }
}
