package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.time.AsOf;
import java.util.List;

/** Something that is asked of a whole record, with what it reads. */
abstract class Whole<S> extends Condition<S> {

    private final ImmutableList<Reads<? super S>> reads;
    private final ImmutableList<Pointer> places;

    Whole(ImmutableList<Reads<? super S>> reads) {
        this.reads = reads;
        places = reads.stream()
                .flatMap(read -> read.places().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public final List<Pointer> places() {
        return places;
    }

    @Override
    public final List<Pointer> telling(S subject, AsOf at) {
        return reads.stream()
                .flatMap(read -> read.in(subject).stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return places.toString();
    }
}
