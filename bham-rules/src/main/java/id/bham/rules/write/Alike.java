package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.OpenFact;
import id.bham.rules.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What people are told of facts of one kind: of all at once, where the same is to be told of them wherever they stand in a record; else of
 * the first.
 *
 * @param told what is told
 * @param others of how many others nothing is told
 */
record Alike(List<String> told, int others) {

    /** Of how many facts of one kind people are told one by one: the office of each member, say. */
    static final int MOST = 10;

    Alike {
        told = ImmutableList.copyOf(told);
    }

    /** The same in other words. */
    Alike each(UnaryOperator<String> words) {
        return new Alike(told.stream().map(words).toList(), others);
    }

    String onOneLine(Wording wording) {
        String joined = String.join("; ", told);
        return others == 0 ? joined : wording.phrase("report.alike", Map.of("first", joined, "others", others));
    }

    List<String> onLines(Wording wording) {
        var lines = ImmutableList.<String>builder().addAll(told);
        if (others > 0) {
            lines.add(wording.phrase("explanation.others", Map.of("others", others)));
        }
        return lines.build();
    }

    /** What is needed of the facts of some kinds. */
    static List<Alike> needs(List<AlikeFacts<OpenFact>> kinds, Subject subject, Wording wording) {
        return new Telling<OpenFact>(
                        subject,
                        kind -> kind.first().need(),
                        kind -> kind.facts().stream()
                                .allMatch(fact ->
                                        fact.claims().equals(kind.first().claims())),
                        OpenFact::place,
                        (places, fact) -> FindingField.need(places, fact, wording))
                .of(kinds);
    }

    /** What a record says of the facts of some kinds. At once is told what it leaves unknown: of what it does not list it says nothing else. */
    static List<Alike> statements(List<AlikeFacts<FactUsed>> kinds, Subject subject, Wording wording) {
        return new Telling<FactUsed>(
                        subject,
                        kind -> "",
                        kind -> kind.facts().stream().allMatch(Alike::isUnknown),
                        FactUsed::place,
                        (places, fact) -> FindingField.statement(places, fact, wording))
                .of(kinds);
    }

    private static boolean isUnknown(FactUsed fact) {
        boolean isUnknownList = fact.state()
                .matches(value -> value instanceof Listing<?> listing && listing.isUnknown())
                .isTrue();
        return fact.claims().isEmpty() && (fact.state().isUnknown() || isUnknownList);
    }

    /** The pattern of a place, or of places, in every item of each list. */
    static Pointer inEveryItem(Pointer places) {
        Pointer pattern = Pointer.WHOLE;
        for (String step : places.segments()) {
            pattern = pattern.child(step.chars().allMatch(Character::isDigit) ? "*" : step);
        }
        return pattern;
    }

    /**
     * How facts are told.
     *
     * @param subject in whose record they stand
     * @param further what kinds that are told together have in common, beside their places in every item
     * @param areSame whether the same is to be told of each fact of a kind
     * @param place where a fact stands
     * @param words what is told of a fact at a place, or of all alike ones at the places of a pattern
     */
    private record Telling<F>(
            Subject subject,
            Function<AlikeFacts<F>, Object> further,
            Predicate<AlikeFacts<F>> areSame,
            Function<F, Pointer> place,
            BiFunction<Pointer, F, String> words) {

        List<Alike> of(List<AlikeFacts<F>> kinds) {
            ImmutableListMultimap<List<Object>, AlikeFacts<F>> alike = Multimaps.index(kinds, this::likenessOf);
            Map<List<Object>, Optional<AlikeFacts<F>>> together = new HashMap<>();
            alike.asMap().forEach((likeness, several) -> together.put(likeness, together(several)));
            var told = new ArrayList<Alike>();
            var seen = new HashSet<List<Object>>();
            for (AlikeFacts<F> kind : kinds) {
                List<Object> likeness = likenessOf(kind);
                Optional<AlikeFacts<F>> all = together.getOrDefault(likeness, Optional.empty());
                if (seen.add(likeness) || all.isEmpty()) {
                    told.add(told(all.orElse(kind)));
                }
            }
            return told;
        }

        private List<Object> likenessOf(AlikeFacts<F> kind) {
            return List.of(inEveryItem(kind.places()), further.apply(kind));
        }

        /** Kinds of which each stands in an item of its own are one, if they are many or can be told at once. */
        private Optional<AlikeFacts<F>> together(Collection<AlikeFacts<F>> alike) {
            if (alike.size() == 1) {
                return Optional.empty();
            }
            Pointer places = inEveryItem(alike.iterator().next().places());
            return Optional.of(new AlikeFacts<>(places, AlikeFacts.all(alike)))
                    .filter(all -> all.facts().size() > MOST || isToldAtOnce(all));
        }

        private Alike told(AlikeFacts<F> kind) {
            if (isToldAtOnce(kind)) {
                return new Alike(List.of(words.apply(kind.places(), kind.first())), 0);
            }
            return new Alike(
                    kind.facts().stream()
                            .limit(MOST)
                            .map(fact -> words.apply(place.apply(fact), fact))
                            .toList(),
                    Math.max(0, kind.facts().size() - MOST));
        }

        /** Whether the same is to be told of several facts, and there are no others of their kind. */
        private boolean isToldAtOnce(AlikeFacts<F> kind) {
            return !kind.isSingle()
                    && areSame.test(kind)
                    && subject.places(kind.places()).size() == kind.facts().size();
        }
    }
}
