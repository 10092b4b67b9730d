package id.bham.core.condition;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;

/** A condition that many share; it is asked once for each record and check date. */
final class Named<S> extends Condition<S> {

    private final String name;
    private final Condition<S> condition;

    Named(String name, Condition<S> condition) {
        this.name = name;
        this.condition = condition;
    }

    @Override
    public Truth test(S subject, AsOf at) {
        return at.once(this, subject, () -> condition.test(subject, at));
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
