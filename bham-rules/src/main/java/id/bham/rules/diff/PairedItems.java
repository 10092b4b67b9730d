package id.bham.rules.diff;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Which items of two listings are the same: those of one name; of what is left over those that say the very same; and then, for the name
 * itself may have been learnt, those of which one could be the other with more known of it, if neither could be another one. Where
 * {@linkplain SoleMatches too many} would have to be compared for that, what is left over stays unpaired: one is gone, another is new.
 */
final class PairedItems {

    /** Stands before the index of an item that the earlier listing does not list, where the later lists one of that index. */
    private static final String BEYOND = "+";

    private final List<?> items;
    private final List<?> others;
    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();

    /** Those of the earlier listing, each with the one of the later that it is. */
    private final BiMap<Integer, Integer> pairs = HashBiMap.create();

    private PairedItems(List<?> items, List<String> names, List<?> others) {
        this.items = items;
        this.names = names;
        this.others = others;
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
        return item -> pairs.put(item, other);
    }

    private List<Integer> leftItems() {
        return left(items, pairs.keySet());
    }

    private List<Integer> leftOthers() {
        return left(others, pairs.values());
    }

    private static List<Integer> left(List<?> all, Set<Integer> paired) {
        return IntStream.range(0, all.size())
                .filter(i -> !paired.contains(i))
                .boxed()
                .toList();
    }

    private void pairEqual() {
        Map<Object, Deque<Integer>> equal = new HashMap<>();
        leftItems()
                .forEach(item -> equal.computeIfAbsent(items.get(item), none -> new ArrayDeque<>())
                        .add(item));
        for (int other : leftOthers()) {
            Optional.ofNullable(equal.get(others.get(other)))
                    .flatMap(same -> Optional.ofNullable(same.poll()))
                    .ifPresent(with(other));
        }
    }

    private void pairCompatible() {
        pairs.putAll(SoleMatches.among(records(items, leftItems()), records(others, leftOthers())));
    }

    /** Those that can be another one with more known of it, by their indexes. What has an id is another one if that is. */
    private static Map<Integer, Described> records(List<?> all, List<Integer> indexes) {
        var records = new LinkedHashMap<Integer, Described>();
        for (int index : indexes) {
            if (all.get(index) instanceof Described record && !(record instanceof Subject)) {
                records.put(index, record);
            }
        }
        return records;
    }

    /** Whether each item is one of the other listing. */
    boolean areAllPaired() {
        return pairs.size() == items.size() && pairs.size() == others.size();
    }

    /** The items of the earlier listing that the later one has, each with its index there. */
    Map<Integer, Integer> pairs() {
        return new TreeMap<>(pairs);
    }

    /** What tells an item of the earlier listing. */
    String toldOfBefore(String index) {
        Optional<Integer> item = index(index, items.size());
        if (item.isPresent()) {
            Integer other = pairs.get(item.get());
            return other == null ? names.get(item.get()) : Integer.toString(other);
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
            item = other.map(pairs.inverse()::get);
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
