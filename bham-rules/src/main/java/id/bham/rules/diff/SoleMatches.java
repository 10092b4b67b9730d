package id.bham.rules.diff;

import id.bham.core.knowledge.Described;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which records of two listings suit each other and no other one: one could be the other with more known of it.
 *
 * <p>Not each is compared with each. Two that {@linkplain DecidedStatements decide} a statement otherwise suit each other never, so both
 * listings are sorted by what they decide, statement by statement while that saves half of the comparisons; those that leave the
 * statement open are compared with all. Where more than {@value #MOST} comparisons are left even so, nothing suits: that is a safe
 * answer, for it says of no two records that they are the same.
 */
final class SoleMatches {

    /** The greatest number of comparisons that are made for two listings. */
    static final int MOST = 200_000;

    /** So few are compared at once. */
    private static final int FEW = 16;

    private final List<Together> blocks = new ArrayList<>();
    private long comparisons;

    private SoleMatches() {}

    /** A record, and how many of the other listing suit it, as far as that matters. */
    private static final class One {
        private final int index;
        private final Described record;
        private final DecidedStatements decided;
        private int suiting;

        /** The last of the other listing that suits it. */
        private Optional<One> suited = Optional.empty();

        One(int index, Described record) {
            this.index = index;
            this.record = record;
            decided = DecidedStatements.of(record);
        }

        static List<One> of(Map<Integer, Described> records) {
            var all = new ArrayList<One>(records.size());
            records.forEach((index, record) -> all.add(new One(index, record)));
            return all;
        }

        void compareWith(One other) {
            if ((suiting < 2 || other.suiting < 2) && suits(other)) {
                suiting++;
                suited = Optional.of(other);
                other.suiting++;
                other.suited = Optional.of(this);
            }
        }

        private boolean suits(One other) {
            return decided.agreeWith(other.decided)
                    && (record.isRefinedBy(other.record) || other.record.isRefinedBy(record));
        }
    }

    /** Some of one listing and some of the other, each of which may suit each. */
    private record Together(List<One> ones, List<One> others) {

        static long comparisons(List<One> ones, List<One> others) {
            return (long) ones.size() * others.size();
        }

        long comparisons() {
            return comparisons(ones, others);
        }

        void compare() {
            for (One one : ones) {
                others.forEach(one::compareWith);
            }
        }

        /** The statement that saves most comparisons, if one saves half of them. */
        Optional<Sorted> sorted() {
            Optional<Sorted> best = Optional.empty();
            long fewest = comparisons() / 2;
            for (String place : placesDecided()) {
                var sorted = new Sorted(Side.of(ones, place), Side.of(others, place));
                long comparisons = sorted.comparisons();
                if (comparisons <= fewest) {
                    best = Optional.of(sorted);
                    fewest = comparisons - 1;
                }
            }
            return best;
        }

        private Set<String> placesDecided() {
            var places = new LinkedHashSet<String>();
            ones.forEach(one -> places.addAll(one.decided.places()));
            return places;
        }
    }

    /** Some of a listing, by what they decide at a place. */
    private record Side(List<One> all, Map<Object, List<One>> byValue, List<One> deciding, List<One> open) {

        static Side of(List<One> all, String place) {
            var side = new Side(all, new HashMap<>(), new ArrayList<>(), new ArrayList<>());
            for (One one : all) {
                Optional<Object> value = one.decided.at(place);
                (value.isPresent() ? side.deciding : side.open).add(one);
                value.ifPresent(decided -> side.byValue
                        .computeIfAbsent(decided, none -> new ArrayList<>())
                        .add(one));
            }
            return side;
        }
    }

    /** Some of both listings, by what they decide at a place. */
    private record Sorted(Side ones, Side others) {

        long comparisons() {
            long comparisons =
                    Together.comparisons(ones.open, others.all) + Together.comparisons(ones.deciding, others.open);
            for (Map.Entry<Object, List<One>> value : ones.byValue.entrySet()) {
                comparisons +=
                        Together.comparisons(value.getValue(), others.byValue.getOrDefault(value.getKey(), List.of()));
            }
            return comparisons;
        }

        List<Together> parts() {
            var parts = new ArrayList<Together>();
            ones.byValue.forEach(
                    (value, same) -> parts.add(new Together(same, others.byValue.getOrDefault(value, List.of()))));
            parts.add(new Together(ones.open, others.all));
            parts.add(new Together(ones.deciding, others.open));
            return parts;
        }
    }

    /** The indexes of those that suit each other and no other one, of either side. */
    static Map<Integer, Integer> among(Map<Integer, Described> records, Map<Integer, Described> others) {
        List<One> ones = One.of(records);
        var search = new SoleMatches();
        search.plan(new Together(ones, One.of(others)));
        return search.comparisons > MOST ? Map.of() : search.matches(ones);
    }

    private void plan(Together together) {
        long here = together.comparisons();
        Optional<Sorted> sorted = here > FEW ? together.sorted() : Optional.empty();
        if (sorted.isPresent()) {
            sorted.get().parts().forEach(this::plan);
        } else if (here > 0) {
            comparisons += here;
            blocks.add(together);
        }
    }

    private Map<Integer, Integer> matches(List<One> ones) {
        blocks.forEach(Together::compare);
        Map<Integer, Integer> matches = new HashMap<>();
        for (One one : ones) {
            one.suited
                    .filter(other -> one.suiting == 1 && other.suiting == 1)
                    .ifPresent(other -> matches.put(one.index, other.index));
        }
        return matches;
    }
}
