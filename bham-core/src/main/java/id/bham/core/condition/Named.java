package id.bham.core.condition;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.function.BiFunction;

/** A condition that many share; its answer about a record is kept for a while. */
final class Named<S> extends Condition<S> {

    private final String name;
    private final Condition<S> condition;
    private final BiFunction<S, AsOf, Truth> asking;

    Named(String name, Condition<S> condition) {
        this.name = name;
        this.condition = condition;
        this.asking = condition::test;
    }

    /** It is asked once, by whichever way. */
    @Override
    BiFunction<S, AsOf, Truth> asking() {
        return asking;
    }

    @Override
    public Truth test(S subject, AsOf at) {
        return at.once(subject, asking);
    }

    @Override
    public List<Pointer> places() {
        return condition.places();
    }

    @Override
    public List<Pointer> telling(S subject, AsOf at) {
        return condition.telling(subject, at);
    }

    @Override
    public List<Pointer> open(S subject, AsOf at) {
        return condition.open(subject, at);
    }

    @Override
    public String toString() {
        return name;
    }
}
