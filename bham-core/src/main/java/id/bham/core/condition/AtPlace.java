package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;

/** A condition about what stands at a place. */
final class AtPlace<S, V> extends Condition<S> {

    private final Place<S, V> place;
    private final Condition<? super V> condition;
    private final ImmutableList<Pointer> places;

    AtPlace(Place<S, V> place, Condition<? super V> condition) {
        this.place = place;
        this.condition = condition;
        places = inside(condition.places());
    }

    @Override
    public Truth test(S subject, AsOf at) {
        Fact<V> fact = place.in(subject);
        return fact.isKnown() ? condition.test(fact.value().orElseThrow(), at) : fact.exists();
    }

    @Override
    public List<Pointer> places() {
        return places;
    }

    @Override
    public List<Pointer> telling(S subject, AsOf at) {
        Fact<V> fact = place.in(subject);
        return fact.isKnown() ? inside(condition.telling(fact.value().orElseThrow(), at)) : places;
    }

    @Override
    public List<Pointer> open(S subject, AsOf at) {
        Fact<V> fact = place.in(subject);
        if (fact.isKnown()) {
            return append(condition.open(fact.value().orElseThrow(), at));
        }
        return fact.isUnknown() ? places : ImmutableList.of();
    }

    /** The place itself tells, if nothing in it does. */
    private ImmutableList<Pointer> inside(List<Pointer> within) {
        return within.isEmpty() ? ImmutableList.of(place.pointer()) : append(within);
    }

    private ImmutableList<Pointer> append(List<Pointer> within) {
        return within.stream().map(place.pointer()::append).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return place + " is " + condition;
    }
}
