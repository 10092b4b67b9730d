package id.bham.core.condition;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;

/** The opposite of a condition. */
final class Not<S> extends Condition<S> {

    private final Condition<S> condition;

    Not(Condition<S> condition) {
        this.condition = condition;
    }

    @Override
    public Truth test(S subject, AsOf at) {
        return condition.test(subject, at).not();
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
        return "not " + condition;
    }
}
