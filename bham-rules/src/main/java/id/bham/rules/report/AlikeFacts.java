package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import java.util.Collection;
import java.util.List;

/**
 * Facts of one kind on which a finding turns (fakta sejenis): the office of each member, say. All findings of a report that name them name
 * the same object, so that what thousands of findings have in common is held, counted and written once.
 *
 * @param places where they stand: a pointer in which {@code *} stands for every item of a listing; of a fact by itself its place
 * @param facts the facts, at least one; of open ones those with one need
 * @param <F> the type of a fact, {@link FactUsed} or {@link OpenFact}
 */
public record AlikeFacts<F>(Pointer places, List<F> facts) implements Bindable {

    /**
     * Facts of one kind.
     *
     * @param places where they stand
     * @param facts the facts
     * @throws IllegalArgumentException if there is none
     */
    public AlikeFacts {
        facts = ImmutableList.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "of a kind of facts there is at least one; expected some at '" + places + "'");
        }
    }

    /**
     * All facts of several kinds.
     *
     * @param kinds the kinds
     * @param <F> the type of a fact
     * @return the facts, kind by kind
     */
    public static <F> List<F> all(Collection<AlikeFacts<F>> kinds) {
        return kinds.stream().flatMap(kind -> kind.facts().stream()).toList();
    }

    /**
     * Whether it is a fact by itself.
     *
     * @return true if there is no other one of its kind
     */
    public boolean isSingle() {
        return facts.size() == 1;
    }

    /**
     * The first fact.
     *
     * @return the fact, in the order of the record
     */
    public F first() {
        return facts.get(0);
    }
}
