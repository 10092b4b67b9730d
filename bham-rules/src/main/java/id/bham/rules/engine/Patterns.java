package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.report.AlikeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Patterns of places, of which none names what another one names as well. */
final class Patterns {

    static final String EVERY = "*";

    private final Set<Pointer> all;
    private final boolean isOfPlaces;

    private Patterns(Set<Pointer> all, boolean isOfPlaces) {
        this.all = all;
        this.isOfPlaces = isOfPlaces;
    }

    /** Of some patterns those that name what no other one does, in their order. */
    static Patterns of(Collection<Pointer> patterns) {
        var given = new LinkedHashSet<>(patterns);
        if (given.stream().noneMatch(Patterns::isOfMany)) {
            return new Patterns(given, true);
        }
        var wider = new LinkedHashSet<Pointer>();
        for (Pointer pattern : given) {
            Set<Pointer> generalized = wider(pattern.segments());
            generalized.remove(pattern);
            if (generalized.stream().noneMatch(given::contains)) {
                wider.add(pattern);
            }
        }
        return new Patterns(wider, false);
    }

    Set<Pointer> all() {
        return all;
    }

    /** The kinds of facts at the places of each pattern, but for those that another pattern, or the same kind before, names as well. */
    <F> Stream<AlikeFacts<F>> each(Function<Pointer, List<AlikeFacts<F>>> kinds) {
        Set<Pointer> beyond = new HashSet<>();
        return all.stream().flatMap(pattern -> {
            List<AlikeFacts<F>> found = kinds.apply(pattern);
            List<AlikeFacts<F>> own = found.stream()
                    .filter(kind ->
                            kind.places().equals(pattern) || (!beyond.contains(kind.places()) && !names(kind.places())))
                    .toList();
            own.stream()
                    .map(AlikeFacts::places)
                    .filter(places -> !places.equals(pattern))
                    .forEach(beyond::add);
            return own.stream();
        });
    }

    private boolean names(Pointer places) {
        return wider(places.segments()).stream().anyMatch(all::contains);
    }

    /** The patterns that name places around some of those that a pattern names. */
    List<Pointer> around(Pointer pattern) {
        var around = new ArrayList<Pointer>();
        List<String> steps = pattern.segments();
        for (int length = 1; length < steps.size(); length++) {
            Pointer prefix = prefix(pattern, length);
            for (Pointer wider : isOfPlaces ? Set.of(prefix) : wider(prefix.segments())) {
                if (all.contains(wider)) {
                    around.add(wider);
                }
            }
        }
        if (isOfMany(pattern)) {
            for (Pointer other : all) {
                int length = other.segments().size();
                if (length < steps.size() && !around.contains(other) && covers(prefix(pattern, length), other)) {
                    around.add(other);
                }
            }
        }
        return ImmutableList.copyOf(around);
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
            boolean isIndex = !step.isEmpty() && Character.isDigit(step.charAt(0));
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
