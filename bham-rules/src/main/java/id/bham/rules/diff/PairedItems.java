package id.bham.rules.diff;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Which items of two listings are the same: those of one name; of what is left over those that say the very same; and then, for the name
 * itself may have been learnt, those of which one could be the other with more known of it, if neither could be another one.
 */
final class PairedItems {

    private static final int NONE = -1;

    /** Stands before the index of an item that the earlier listing does not list, where the later lists one of that index. */
    private static final String BEYOND = "+";

    private final List<?> items;
    private final List<?> others;
    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Integer> after;
    private final List<Integer> before;

    private PairedItems(List<?> items, List<String> names, List<?> others) {
        this.items = items;
        this.names = names;
        this.others = others;
        this.after = new ArrayList<>(Collections.nCopies(items.size(), NONE));
        this.before = new ArrayList<>(Collections.nCopies(others.size(), NONE));
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), i);
        }
    }

    static PairedItems of(List<?> items, List<String> names, List<?> others, List<String> otherNames) {
        var paired = new PairedItems(items, names, others);
        for (int other = 0; other < others.size(); other++) {
            Optional.ofNullable(paired.byName.get(otherNames.get(other))).ifPresent(paired.with(other));
        }
        paired.pairEqual();
        paired.pairCompatible();
        return paired;
    }

    private Consumer<Integer> with(int other) {
        return item -> pair(item, other);
    }

    private void pair(int item, int other) {
        after.set(item, other);
        before.set(other, item);
    }

    private static List<Integer> left(List<Integer> partners) {
        return IntStream.range(0, partners.size())
                .filter(i -> partners.get(i) == NONE)
                .boxed()
                .toList();
    }

    private void pairEqual() {
        Map<Object, Deque<Integer>> equal = new HashMap<>();
        left(after)
                .forEach(item -> equal.computeIfAbsent(items.get(item), none -> new ArrayDeque<>())
                        .add(item));
        for (int other : left(before)) {
            Optional.ofNullable(equal.get(others.get(other)))
                    .flatMap(same -> Optional.ofNullable(same.poll()))
                    .ifPresent(with(other));
        }
    }

    private void pairCompatible() {
        List<Integer> leftItems = left(after);
        List<Integer> leftOthers = left(before);
        Map<Integer, List<Integer>> candidates = new HashMap<>();
        Multiset<Integer> suiting = HashMultiset.create();
        for (int item : leftItems) {
            List<Integer> compatible = leftOthers.stream()
                    .filter(other -> isCompatible(items.get(item), others.get(other)))
                    .toList();
            candidates.put(item, compatible);
            suiting.addAll(compatible);
        }
        candidates.forEach((item, compatible) -> {
            if (compatible.size() == 1 && suiting.count(compatible.get(0)) == 1) {
                pair(item, compatible.get(0));
            }
        });
    }

    /** Whether one could be the other with more known of it. What has an id is another one if that is. */
    private static boolean isCompatible(Object item, Object other) {
        return item instanceof Described one
                && other instanceof Described two
                && !(one instanceof Subject)
                && (one.isRefinedBy(two) || two.isRefinedBy(one));
    }

    /** Whether each item is one of the other listing. */
    boolean areAllPaired() {
        return left(after).isEmpty() && left(before).isEmpty();
    }

    /** The items of the earlier listing that the later one has, each with its index there. */
    Map<Integer, Integer> pairs() {
        var pairs = new HashMap<Integer, Integer>();
        for (int item = 0; item < after.size(); item++) {
            if (after.get(item) != NONE) {
                pairs.put(item, after.get(item));
            }
        }
        return pairs;
    }

    /** What tells an item of the earlier listing. */
    String toldOfBefore(String index) {
        Optional<Integer> item = index(index, items.size());
        if (item.isPresent()) {
            int other = after.get(item.get());
            return other == NONE ? names.get(item.get()) : Integer.toString(other);
        }
        return index(index, others.size()).isPresent() ? BEYOND + index : index;
    }

    /** The index that an item has in the earlier listing; empty if that does not list it. */
    Optional<String> before(String told) {
        if (told.startsWith(BEYOND)) {
            return Optional.of(told.substring(BEYOND.length()));
        }
        Optional<Integer> item = Optional.ofNullable(byName.get(told));
        Optional<Integer> other = index(told, others.size());
        if (other.isPresent()) {
            item = other.map(before::get).filter(index -> index != NONE);
        } else if (item.isEmpty() && index(told, items.size()).isEmpty()) {
            return Optional.of(told);
        }
        return item.map(index -> Integer.toString(index));
    }

    /** The index that an item has in the later listing; empty if that does not list it. */
    Optional<String> after(String told) {
        return told.startsWith(BEYOND) || byName.containsKey(told) ? Optional.empty() : Optional.of(told);
    }

    /** The number of a step that leads to one of so many items. */
    static Optional<Integer> index(String step, int size) {
        boolean isNumber = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(Character::isDigit);
        return isNumber ? Optional.of(Integer.parseInt(step)).filter(index -> index < size) : Optional.empty();
    }
}
