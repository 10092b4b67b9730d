package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.OpenFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts of a record, kind by kind. Those that a pattern names are found once, however many findings rest on them. Safe for use by several
 * threads at once.
 */
final class Kinds {

    private final Subject subject;
    private final Map<Pointer, List<AlikeFacts<FactUsed>>> used = new ConcurrentHashMap<>();
    private final Map<Open, List<AlikeFacts<OpenFact>>> open = new ConcurrentHashMap<>();

    /** What is open at places, apart from what stands within open facts around them. */
    private record Open(Pointer places, List<Pointer> around) {}

    /** What tells a kind of facts: where they stand, and what else they have in common. */
    private record Kind(Pointer places, Object further) {}

    Kinds(Subject subject) {
        this.subject = subject;
    }

    /**
     * The facts at places.
     *
     * @param places a pattern
     * @param element the element that is asked about; what stands in it no other finding names
     */
    List<AlikeFacts<FactUsed>> used(Pointer places, Pointer element) {
        return isShared(places, element) ? used.computeIfAbsent(places, this::findUsed) : findUsed(places);
    }

    private List<AlikeFacts<FactUsed>> findUsed(Pointer places) {
        return byKind(
                places, places(places).map(place -> FactUsed.in(subject, place)).toList(), FactUsed::place, fact -> "");
    }

    /**
     * What is open at places; for each need a kind.
     *
     * @param places a pattern
     * @param around patterns of facts that enclose some of the places: who says what stands there says what stands in it
     * @param element the element that is asked about
     */
    List<AlikeFacts<OpenFact>> open(Pointer places, List<Pointer> around, Pointer element) {
        var asked = new Open(places, around);
        return isShared(places, element) ? open.computeIfAbsent(asked, this::findOpen) : findOpen(asked);
    }

    private List<AlikeFacts<OpenFact>> findOpen(Open asked) {
        return byKind(
                asked.places(),
                places(asked.places())
                        .filter(place -> asked.around().isEmpty() || !isWithinOpen(place, asked.around()))
                        .flatMap(place -> OpenFact.in(subject, place).stream())
                        .toList(),
                OpenFact::place,
                OpenFact::need);
    }

    /** The places that a pattern names; itself, and no equal object, where it is a place. */
    private Stream<Pointer> places(Pointer pattern) {
        return subject.places(pattern).stream().map(place -> place.equals(pattern) ? pattern : place);
    }

    /** Where it is not known what stands on the way to some items, the place of their listing is named in place of theirs. */
    private static <F> List<AlikeFacts<F>> byKind(
            Pointer places, List<F> facts, Function<F, Pointer> place, Function<F, Object> further) {
        if (facts.isEmpty()) {
            return ImmutableList.of();
        }
        List<String> steps = places.segments();
        if (facts.size() == 1 && place.apply(facts.get(0)).segments().size() == steps.size()) {
            return ImmutableList.of(new AlikeFacts<>(places, facts));
        }
        Map<Kind, List<F>> kinds = new LinkedHashMap<>();
        for (F fact : facts) {
            var named =
                    new Pointer(steps.subList(0, place.apply(fact).segments().size()));
            kinds.computeIfAbsent(new Kind(named, further.apply(fact)), none -> new ArrayList<>())
                    .add(fact);
        }
        return kinds.entrySet().stream()
                .map(kind -> new AlikeFacts<>(kind.getKey().places(), kind.getValue()))
                .toList();
    }

    private boolean isWithinOpen(Pointer place, List<Pointer> around) {
        for (Pointer enclosing = place.parent(); !enclosing.isWhole(); enclosing = enclosing.parent()) {
            Pointer at = enclosing;
            if (around.stream().anyMatch(pattern -> Patterns.covers(pattern, at))
                    && OpenFact.in(subject, at)
                            .filter(fact -> fact.need() == OpenFact.Need.VALUE)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(Pointer places, Pointer element) {
        int depth = element.segments().size();
        return places.segments().contains(Patterns.EVERY)
                && (element.isWhole()
                        || places.segments().size() < depth
                        || !places.segments().subList(0, depth).equals(element.segments()));
    }
}
