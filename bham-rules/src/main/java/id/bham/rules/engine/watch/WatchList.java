package id.bham.rules.engine.watch;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import id.bham.rules.engine.Answer;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Watches, sorted by the ids of their subjects, and what they come to. Immutable: a change makes another list, which copies the
 * chunk that it changes and shares all others.
 */
final class WatchList {

    private static final int CHUNK_SIZE = 64;

    private final ImmutableList<Chunk> chunks;
    private final Tally tally;

    /** Neighbours, never none, with the first epoch day on which an outcome of one of them may change. */
    private record Chunk(ImmutableList<Watch> watches, int horizon) {

        static Chunk of(List<Watch> watches) {
            int horizon = watches.stream().mapToInt(Watch::horizon).min().orElse(Answer.NEVER);
            return new Chunk(ImmutableList.copyOf(watches), horizon);
        }

        String firstId() {
            return watches.get(0).id();
        }
    }

    /** How many findings have each outcome, and how many subjects each verdict. */
    private record Tally(EnumMultiset<Outcome> outcomes, EnumMultiset<Verdict> verdicts) {

        static Tally of(Collection<Watch> watches) {
            var tally = new Tally(EnumMultiset.create(Outcome.class), EnumMultiset.create(Verdict.class));
            watches.forEach(tally::add);
            return tally;
        }

        Tally copy() {
            return new Tally(
                    EnumMultiset.create(outcomes, Outcome.class), EnumMultiset.create(verdicts, Verdict.class));
        }

        void add(Watch watch) {
            verdicts.add(watch.verdict());
            watch.answers().forEach(answer -> answer.outcomes().forEach(outcomes::add));
        }

        void subtract(Watch watch) {
            verdicts.remove(watch.verdict());
            watch.answers().forEach(answer -> answer.outcomes().forEach(outcomes::remove));
        }
    }

    private WatchList(List<Chunk> chunks, Tally tally) {
        this.chunks = ImmutableList.copyOf(chunks);
        this.tally = tally;
    }

    /** Watches in any order, of which each has an id of its own. */
    static WatchList of(Collection<Watch> watches) {
        List<Watch> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Watch::id), watches);
        return new WatchList(
                Lists.partition(sorted, CHUNK_SIZE).stream().map(Chunk::of).toList(), Tally.of(watches));
    }

    Stream<Watch> stream() {
        return chunks.stream().flatMap(chunk -> chunk.watches().stream());
    }

    Optional<Watch> find(String id) {
        int place = chunkOf(id);
        int item = place < 0 ? -1 : itemIn(chunks.get(place), id);
        return item < 0
                ? Optional.empty()
                : Optional.of(chunks.get(place).watches().get(item));
    }

    /** This list with a watch, in place of the one with its id. */
    WatchList with(Watch watch) {
        if (chunks.isEmpty()) {
            return of(List.of(watch));
        }
        var counted = tally.copy();
        int place = Math.max(0, chunkOf(watch.id()));
        var watches = new ArrayList<Watch>(chunks.get(place).watches());
        int item = itemIn(chunks.get(place), watch.id());
        if (item < 0) {
            watches.add(-item - 1, watch);
        } else {
            counted.subtract(watches.set(item, watch));
        }
        counted.add(watch);
        return new WatchList(replaced(place, watches), counted);
    }

    /** This list without the watch with an id. */
    WatchList without(String id) {
        int place = chunkOf(id);
        int item = place < 0 ? -1 : itemIn(chunks.get(place), id);
        if (item < 0) {
            return this;
        }
        var counted = tally.copy();
        var watches = new ArrayList<Watch>(chunks.get(place).watches());
        counted.subtract(watches.remove(item));
        return new WatchList(replaced(place, watches), counted);
    }

    /** The chunks with others in place of one: none if it became empty, two if it became large. */
    private List<Chunk> replaced(int place, List<Watch> watches) {
        var others = new ArrayList<Chunk>(chunks);
        others.remove(place);
        int size = watches.size() > 2 * CHUNK_SIZE ? CHUNK_SIZE + 1 : 2 * CHUNK_SIZE;
        List<List<Watch>> parts = Lists.partition(watches, size);
        others.addAll(place, parts.stream().map(Chunk::of).toList());
        return others;
    }

    /** This list with others in place of those watches of which an outcome may change on or before an epoch day. */
    WatchList advance(int day, UnaryOperator<Watch> step) {
        var counted = tally.copy();
        var advanced = new ArrayList<Chunk>(chunks);
        advanced.replaceAll(chunk -> chunk.horizon() > day ? chunk : advance(chunk, day, step, counted));
        return new WatchList(advanced, counted);
    }

    private static Chunk advance(Chunk chunk, int day, UnaryOperator<Watch> step, Tally counted) {
        var watches = new ArrayList<Watch>(chunk.watches());
        watches.replaceAll(watch -> {
            if (watch.horizon() > day) {
                return watch;
            }
            Watch next = step.apply(watch);
            counted.subtract(watch);
            counted.add(next);
            return next;
        });
        return Chunk.of(watches);
    }

    /** The first epoch day on which an outcome may change. */
    int horizon() {
        return chunks.stream().mapToInt(Chunk::horizon).min().orElse(Answer.NEVER);
    }

    int count(Outcome outcome) {
        return tally.outcomes().count(outcome);
    }

    int count(Verdict verdict) {
        return tally.verdicts().count(verdict);
    }

    /** The chunk in which an id stands if it stands in any; -1 if it would stand before the first. */
    private int chunkOf(String id) {
        int found = Collections.binarySearch(Lists.transform(chunks, Chunk::firstId), id);
        return found < 0 ? -found - 2 : found;
    }

    /** Where an id stands in a chunk; if it does not, minus the place where it would stand, minus one. */
    private static int itemIn(Chunk chunk, String id) {
        return Collections.binarySearch(Lists.transform(chunk.watches(), Watch::id), id);
    }
}
