package id.bham.core.json;

import id.bham.core.json.LineSource.Line;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines from a source that all parts share, so that a part holds no lines that it is not at work on. One part alone takes
 * them in their order.
 */
final class LineSpliterator implements Spliterator<Line> {

    private final LineSource source;

    /** As if the number were known and halved with each split, which is when splitting ends. */
    private long estimate;

    LineSpliterator(LineSource source) {
        this(source, Long.MAX_VALUE);
    }

    private LineSpliterator(LineSource source, long estimate) {
        this.source = source;
        this.estimate = estimate;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        Optional<Line> line = source.next();
        line.ifPresent(action);
        return line.isPresent();
    }

    @Override
    public void forEachRemaining(Consumer<? super Line> action) {
        for (List<Line> lines = source.several(); !lines.isEmpty(); lines = source.several()) {
            lines.forEach(action);
        }
    }

    @Override
    public @Nullable Spliterator<Line> trySplit() {
        if (estimate < 2) {
            return null;
        }
        estimate >>>= 1;
        return new LineSpliterator(source, estimate);
    }

    @Override
    public long estimateSize() {
        return estimate;
    }

    /** No order is promised to streams: parts take turns as they come. */
    @Override
    public int characteristics() {
        return Spliterator.NONNULL | Spliterator.IMMUTABLE;
    }
}
