package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;

/** Two conditions joined by and, or by or. Once the first settles it, the second is not asked. */
final class Connective<S> extends Condition<S> {

    private final Condition<? super S> first;
    private final Condition<? super S> second;

    /** The answer of one that settles the whole: no for and, yes for or. */
    private final Truth settling;

    private final ImmutableList<Pointer> places;

    private Connective(Condition<? super S> first, Condition<? super S> second, Truth settling) {
        this.first = first;
        this.second = second;
        this.settling = settling;
        places = union(first.places(), second.places());
    }

    static <S> Condition<S> and(Condition<S> first, Condition<? super S> second) {
        if (second.equals(Constant.ALWAYS)) {
            return first;
        }
        return first.equals(Constant.ALWAYS) ? narrowed(second) : new Connective<>(first, second, Truth.FALSE);
    }

    static <S> Condition<S> or(Condition<S> first, Condition<? super S> second) {
        if (second.equals(Constant.NEVER)) {
            return first;
        }
        return first.equals(Constant.NEVER) ? narrowed(second) : new Connective<>(first, second, Truth.TRUE);
    }

    @SuppressWarnings("unchecked") // a condition only takes records
    private static <S> Condition<S> narrowed(Condition<? super S> condition) {
        return (Condition<S>) condition;
    }

    @Override
    public Truth test(S subject, AsOf at) {
        Truth answer = first.test(subject, at);
        if (answer == settling) {
            return answer;
        }
        return settling.isFalse() ? answer.and(second.test(subject, at)) : answer.or(second.test(subject, at));
    }

    @Override
    public List<Pointer> places() {
        return places;
    }

    @Override
    public List<Pointer> telling(S subject, AsOf at) {
        return union(first.telling(subject, at), second.telling(subject, at));
    }

    @Override
    public List<Pointer> open(S subject, AsOf at) {
        return test(subject, at).isUnknown()
                ? union(first.open(subject, at), second.open(subject, at))
                : ImmutableList.of();
    }

    @Override
    public String toString() {
        return "(" + first + (settling.isFalse() ? " and " : " or ") + second + ")";
    }
}
