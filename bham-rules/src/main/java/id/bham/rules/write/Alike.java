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
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The facts of one kind of which people are told: one in place of all, if the same is to be told of all that there are; else the first.
 *
 * @param told the facts that are told; one that stands for all has their pattern for its place
 * @param others of how many others nothing is told
 * @param <F> the type of a fact
 */
record Alike<F>(List<F> told, int others) {

    Alike {
        told = ImmutableList.copyOf(told);
    }

    /** A line for each fact that is told and, if there are others, one with their number. */
    List<String> lines(Function<F, String> line, Wording wording) {
        var lines = ImmutableList.<String>builder();
        told.forEach(fact -> lines.add(line.apply(fact)));
        if (others > 0) {
            lines.add(wording.phrase("explanation.others", Map.of("others", others)));
        }
        return lines.build();
    }

    /** Of open facts about a subject those that are told, kind by kind. */
    static List<Alike<OpenFact>> needs(List<AlikeFacts<OpenFact>> kinds, Subject subject) {
        return new Telling<OpenFact>(
                        subject,
                        OpenFact::need,
                        (one, other) -> one.claims().equals(other.claims()),
                        (places, fact) -> new OpenFact(fact.subjectId(), places, fact.need(), fact.claims()))
                .of(kinds);
    }

    /** Of what the record of a subject says that which is told, kind by kind. One stands for all only where they are unknown. */
    static List<Alike<FactUsed>> statements(List<AlikeFacts<FactUsed>> kinds, Subject subject) {
        return new Telling<FactUsed>(
                        subject,
                        fact -> "",
                        (one, other) -> isUnknown(one) && at(Pointer.WHOLE, one).equals(at(Pointer.WHOLE, other)),
                        Alike::at)
                .of(kinds);
    }

    private static FactUsed at(Pointer places, FactUsed fact) {
        return new FactUsed(places, fact.state(), fact.sources(), fact.claims(), fact.isInferred());
    }

    private static boolean isUnknown(FactUsed fact) {
        return fact.state().isUnknown()
                || fact.state()
                        .matches(value -> value instanceof Listing<?> listing && listing.isUnknown())
                        .isTrue();
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
     * How it is found what is told.
     *
     * @param subject in whose record the facts stand
     * @param further what facts that are told together have in common, beside their place in every item
     * @param areSame whether one of two facts can stand for the other
     * @param at a fact that stands for all at the places of a pattern
     */
    private record Telling<F>(
            Subject subject, Function<F, Object> further, BiPredicate<F, F> areSame, BiFunction<Pointer, F, F> at) {

        List<Alike<F>> of(List<AlikeFacts<F>> kinds) {
            ImmutableListMultimap<List<Object>, AlikeFacts<F>> alike = Multimaps.index(kinds, this::likeness);
            Map<List<Object>, Optional<Alike<F>>> together = new HashMap<>();
            alike.asMap().forEach((likeness, several) -> together.put(likeness, together(several)));
            var told = new ArrayList<Alike<F>>();
            var seen = new HashSet<List<Object>>();
            for (AlikeFacts<F> kind : kinds) {
                List<Object> likeness = likeness(kind);
                Optional<Alike<F>> all = together.getOrDefault(likeness, Optional.empty());
                if (seen.add(likeness) || all.isEmpty()) {
                    told.add(all.orElseGet(() -> told(kind)));
                }
            }
            return told;
        }

        private List<Object> likeness(AlikeFacts<F> kind) {
            return List.of(inEveryItem(kind.places()), further.apply(kind.first()));
        }

        /** Kinds of which each stands in an item of its own are one, if one fact can stand for all or not all are told. */
        private Optional<Alike<F>> together(Collection<AlikeFacts<F>> alike) {
            if (alike.size() == 1) {
                return Optional.empty();
            }
            Pointer places = inEveryItem(alike.iterator().next().places());
            return Optional.of(told(new AlikeFacts<>(places, AlikeFacts.all(alike))))
                    .filter(all -> all.told().size() == 1 || all.others() > 0);
        }

        private Alike<F> told(AlikeFacts<F> kind) {
            List<F> facts = kind.facts();
            if (doesOneStandForAll(kind)) {
                return new Alike<>(List.of(at.apply(kind.places(), kind.first())), 0);
            }
            int first = Math.min(facts.size(), FindingField.MOST_ALIKE);
            return new Alike<>(facts.subList(0, first), facts.size() - first);
        }

        /** Whether the same is to be told of several facts, and it is known that there are no others of their kind in the whole record. */
        private boolean doesOneStandForAll(AlikeFacts<F> kind) {
            boolean isOfWholeRecord = kind.places().equals(inEveryItem(kind.places()));
            if (kind.isSingle()
                    || !isOfWholeRecord
                    || !kind.facts().stream().allMatch(fact -> areSame.test(kind.first(), fact))) {
                return false;
            }
            List<String> steps = kind.places().segments();
            var items = new Pointer(steps.subList(0, steps.lastIndexOf("*") + 1));
            return subject.elements(items).isComplete()
                    && subject.places(kind.places()).size() == kind.facts().size();
        }
    }
}
