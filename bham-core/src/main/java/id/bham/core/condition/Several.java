package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.function.Function;

/** As many conditions as there are by the check date, joined by and, or by or. */
final class Several<C, S> extends Condition<S> {

    private final Function<AsOf, ? extends List<C>> of;
    private final Function<? super C, Condition<S>> about;
    private final List<Pointer> places;

    /** The answer of one that settles the whole: no for and, yes for or. */
    private final Truth settling;

    Several(
            Function<AsOf, ? extends List<C>> of,
            Function<? super C, Condition<S>> about,
            List<Pointer> places,
            Truth settling) {
        this.of = of;
        this.about = about;
        this.places = places;
        this.settling = settling;
    }

    @Override
    public Truth test(S subject, AsOf at) {
        Truth answer = settling.not();
        for (C each : of.apply(at)) {
            Truth next = about.apply(each).test(subject, at);
            answer = settling.isFalse() ? answer.and(next) : answer.or(next);
            if (answer == settling) {
                return answer;
            }
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
        return of.apply(at).stream()
                .flatMap(each -> found.apply(about.apply(each)).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return (settling.isFalse() ? "all of " : "any of ") + places;
    }
}
