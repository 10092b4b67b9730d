package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;

/** A question with what it reads. */
final class Whole<S> extends Condition<S> {

    private final Question<? super S> question;
    private final ImmutableList<Reads<? super S>> reads;
    private final ImmutableList<Pointer> places;

    Whole(Question<? super S> question, ImmutableList<Reads<? super S>> reads) {
        this.question = question;
        this.reads = reads;
        places = reads.stream()
                .flatMap(read -> read.places().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Truth test(S subject, AsOf at) {
        return question.ask(subject, at);
    }

    @Override
    public List<Pointer> places() {
        return places;
    }

    @Override
    public List<Pointer> telling(S subject, AsOf at) {
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
