package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** As many conditions as have come by the check date, joined by and, or by or. */
final class Several<C, S> extends Condition<S> {

    private static final int KEPT = 30;

    private final ImmutableList<C> of;
    private final BiPredicate<? super C, AsOf> hasCome;
    private final Function<? super C, Condition<S>> about;
    private final List<Pointer> places;

    /** Those that are asked again and again: the first ones. */
    private final ImmutableList<Condition<S>> first;

    /** The answer of one that settles the whole: no for and, yes for or. */
    private final Truth settling;

    Several(List<C> of, BiPredicate<? super C, AsOf> hasCome, Function<? super C, Condition<S>> about, Truth settling) {
        this.of = ImmutableList.copyOf(of);
        this.hasCome = hasCome;
        this.about = about;
        this.settling = settling;
        first = this.of.stream().limit(KEPT).<Condition<S>>map(about).collect(ImmutableList.toImmutableList());
        places = first.isEmpty() ? ImmutableList.of() : first.get(0).places();
    }

    private Condition<S> condition(int number) {
        return number < first.size() ? first.get(number) : about.apply(of.get(number));
    }

    @Override
    public Truth test(S subject, AsOf at) {
        Truth answer = settling.not();
        for (int i = 0; i < of.size() && hasCome.test(of.get(i), at) && answer != settling; i++) {
            Truth next = condition(i).test(subject, at);
            answer = settling.isFalse() ? answer.and(next) : answer.or(next);
        }
        return answer;
    }

    @Override
    public List<Pointer> places() {
        return places;
    }

    @Override
    public List<Pointer> telling(S subject, AsOf at) {
        List<Pointer> told = ofEach(at, condition -> condition.telling(subject, at));
        return told.isEmpty() ? places : told;
    }

    @Override
    public List<Pointer> open(S subject, AsOf at) {
        return test(subject, at).isUnknown()
                ? ofEach(at, condition -> condition.open(subject, at))
                : ImmutableList.of();
    }

    private List<Pointer> ofEach(AsOf at, Function<Condition<S>, List<Pointer>> found) {
        return of.stream()
                .takeWhile(each -> hasCome.test(each, at))
                .flatMap(each -> found.apply(about.apply(each)).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return (settling.isFalse() ? "all of " : "any of ") + places;
    }
}
