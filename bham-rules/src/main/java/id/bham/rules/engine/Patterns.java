package id.bham.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.report.AlikeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Patterns of places, of which none names what another one names as well. */
final class Patterns {

    static final String EVERY = "*";

    /** Of so many patterns all are looked at. */
    private static final int FEW = 64;

    private final Set<Pointer> all;
    private final boolean isOfPlaces;

    /** All by their first two steps, or by the only one. */
    private final Supplier<ImmutableListMultimap<List<String>, Pointer>> byBeginning;

    private Patterns(Set<Pointer> all, boolean isOfPlaces) {
        this.all = all;
        this.isOfPlaces = isOfPlaces;
        this.byBeginning = Suppliers.memoize(() -> Multimaps.index(
                all,
                pattern -> List.copyOf(pattern.segments()
                        .subList(0, Math.min(2, pattern.segments().size())))));
    }

    /** Of some patterns those that name what no other one does, in their order. */
    static Patterns of(Collection<Pointer> patterns) {
        var given = new LinkedHashSet<>(patterns);
        if (given.stream().noneMatch(Patterns::isOfMany)) {
            return new Patterns(given, true);
        }
        var wider = new LinkedHashSet<Pointer>();
        for (Pointer pattern : given) {
            if (!hasIndex(pattern) || !isWithinAnother(pattern, given)) {
                wider.add(pattern);
            }
        }
        return new Patterns(wider, false);
    }

    Set<Pointer> all() {
        return all;
    }

    /** The kinds of facts at the places of each pattern, but for those that another pattern, or the same kind before, names as well. */
    <F> List<AlikeFacts<F>> each(Function<Pointer, List<AlikeFacts<F>>> kinds) {
        List<AlikeFacts<F>> each = new ArrayList<>();
        List<AlikeFacts<F>> beyond = new ArrayList<>();
        for (Pointer pattern : all) {
            List<AlikeFacts<F>> further = new ArrayList<>();
            for (AlikeFacts<F> kind : kinds.apply(pattern)) {
                if (kind.places().equals(pattern)) {
                    each.add(kind);
                } else if (!isAmong(beyond, kind.places()) && !names(kind.places())) {
                    each.add(kind);
                    further.add(kind);
                }
            }
            beyond.addAll(further);
        }
        for (AlikeFacts<F> kind : beyond) {
            leaveToIt(kind, each);
        }
        nameOnce(each);
        return ImmutableList.copyOf(each);
    }

    /** Of two patterns, of which neither is wider, both can name a place, as {@code /a/0/b/*} and {@code /a/*}{@code /b/0}: the first has it. */
    private static <F> void nameOnce(List<AlikeFacts<F>> kinds) {
        long shapes = kinds.stream()
                .map(AlikeFacts::places)
                .filter(places -> isOfMany(places) && hasIndex(places))
                .map(places -> places.segments().stream().map(EVERY::equals).toList())
                .distinct()
                .count();
        if (shapes < 2) {
            return;
        }
        Set<F> named = new HashSet<>();
        ListIterator<AlikeFacts<F>> each = kinds.listIterator();
        while (each.hasNext()) {
            AlikeFacts<F> kind = each.next();
            List<F> others = kind.facts().stream().filter(named::add).toList();
            if (others.isEmpty()) {
                each.remove();
            } else if (others.size() < kind.facts().size()) {
                each.set(new AlikeFacts<>(kind.places(), others));
            }
        }
    }

    private static boolean isAmong(List<? extends AlikeFacts<?>> kinds, Pointer places) {
        return kinds.stream().anyMatch(kind -> kind.places().equals(places));
    }

    /** Takes from other kinds what is in one that is wider. */
    private static <F> void leaveToIt(AlikeFacts<F> wider, List<AlikeFacts<F>> kinds) {
        boolean isWiderThanAny = kinds.stream()
                .anyMatch(kind -> !kind.places().equals(wider.places()) && covers(wider.places(), kind.places()));
        if (!isWiderThanAny) {
            return;
        }
        Set<F> facts = new HashSet<>(wider.facts());
        ListIterator<AlikeFacts<F>> each = kinds.listIterator();
        while (each.hasNext()) {
            AlikeFacts<F> kind = each.next();
            if (!kind.places().equals(wider.places()) && covers(wider.places(), kind.places())) {
                List<F> others = kind.facts().stream()
                        .filter(fact -> !facts.contains(fact))
                        .toList();
                if (others.isEmpty()) {
                    each.remove();
                } else if (others.size() < kind.facts().size()) {
                    each.set(new AlikeFacts<>(kind.places(), others));
                }
            }
        }
    }

    private boolean names(Pointer places) {
        return wider(places.segments()).stream().anyMatch(all::contains);
    }

    private static boolean hasIndex(Pointer pattern) {
        List<String> steps = pattern.segments();
        for (int i = 0; i < steps.size(); i++) {
            if (isIndex(steps.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && Character.isDigit(step.charAt(0));
    }

    private static boolean isWithinAnother(Pointer pattern, Set<Pointer> given) {
        Set<Pointer> wider = wider(pattern.segments());
        wider.remove(pattern);
        return wider.stream().anyMatch(given::contains);
    }

    /** The patterns that name places around some of those that a pattern names. */
    List<Pointer> around(Pointer pattern) {
        List<String> steps = pattern.segments();
        if (steps.size() == 1) {
            return ImmutableList.of();
        }
        if (all.size() <= FEW) {
            return aroundAmong(all, steps);
        }
        return isOfMany(pattern) ? aroundAmong(beginningAs(steps), steps) : aroundByName(pattern);
    }

    /** Those of all that may have one beginning with others of two steps or more, found by these two. */
    private Collection<Pointer> beginningAs(List<String> steps) {
        String first = steps.get(0);
        String second = steps.get(1);
        if (first.equals(EVERY) || second.equals(EVERY)) {
            return all;
        }
        ImmutableListMultimap<List<String>, Pointer> beginning = byBeginning.get();
        return Stream.of(
                        List.of(first),
                        List.of(EVERY),
                        List.of(first, second),
                        List.of(first, EVERY),
                        List.of(EVERY, second),
                        List.of(EVERY, EVERY))
                .flatMap(steppingSo -> beginning.get(steppingSo).stream())
                .toList();
    }

    private static List<Pointer> aroundAmong(Collection<Pointer> some, List<String> steps) {
        var around = ImmutableList.<Pointer>builder();
        for (Pointer other : some) {
            List<String> others = other.segments();
            if (others.size() < steps.size() && haveOneBeginning(others, steps)) {
                around.add(other);
            }
        }
        return around.build();
    }

    /** Whether the one names places at the beginning of those that the other names. */
    private static boolean haveOneBeginning(List<String> shorter, List<String> longer) {
        for (int i = 0; i < shorter.size(); i++) {
            String step = shorter.get(i);
            String other = longer.get(i);
            if (!step.equals(other) && !step.equals(EVERY) && !other.equals(EVERY)) {
                return false;
            }
        }
        return true;
    }

    private List<Pointer> aroundByName(Pointer pattern) {
        var around = ImmutableList.<Pointer>builder();
        for (int length = 1; length < pattern.segments().size(); length++) {
            Pointer prefix = prefix(pattern, length);
            for (Pointer wider : isOfPlaces ? Set.of(prefix) : wider(prefix.segments())) {
                if (all.contains(wider)) {
                    around.add(wider);
                }
            }
        }
        return around.build();
    }

    private static Pointer prefix(Pointer pattern, int length) {
        return new Pointer(pattern.segments().subList(0, length));
    }

    private static boolean isOfMany(Pointer pattern) {
        return pattern.segments().contains(EVERY);
    }

    /** Whether a pattern names all that another one, or a place, names. */
    static boolean covers(Pointer pattern, Pointer other) {
        List<String> steps = pattern.segments();
        List<String> others = other.segments();
        if (steps.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals(EVERY) && !steps.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** All patterns that cover one: itself, and those with every item in place of some of its indexes. */
    private static Set<Pointer> wider(List<String> steps) {
        List<List<String>> wider = new ArrayList<>();
        wider.add(List.of());
        for (String step : steps) {
            boolean isIndex = isIndex(step);
            int before = wider.size();
            for (int i = 0; i < before; i++) {
                if (isIndex) {
                    wider.add(with(wider.get(i), EVERY));
                }
                wider.set(i, with(wider.get(i), step));
            }
        }
        Set<Pointer> pointers = new HashSet<>();
        wider.forEach(segments -> pointers.add(new Pointer(segments)));
        return pointers;
    }

    private static List<String> with(List<String> steps, String step) {
        return ImmutableList.<String>builder().addAll(steps).add(step).build();
    }
}
