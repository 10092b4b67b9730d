package id.bham.rules.diff;

import com.google.common.collect.Comparators;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.rules.diff.DifferenceCause.FactDiffers;
import id.bham.rules.diff.PairedPlaces.Paired;
import id.bham.rules.report.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two records of one subject, compared place by place. */
final class RecordComparison {

    /** Segment by segment, so that what is within a place follows it; indexes by their number. */
    private static final Comparator<Pointer> IN_ORDER = Comparator.comparing(
            Pointer::segments,
            Comparators.lexicographical(Comparator.<String>comparingInt(
                            segment -> segment.chars().allMatch(Character::isDigit) ? segment.length() : 0)
                    .thenComparing(Comparator.naturalOrder())));

    private final Subject before;
    private final Subject after;
    private final PairedPlaces places;
    private final boolean isSame;
    private final List<FactDiffers> all;

    RecordComparison(Subject before, Subject after) {
        this.before = before;
        this.after = after;
        this.places = new PairedPlaces(before, after);
        this.isSame = after.equals(before);
        var differing = new Differing();
        if (!isSame) {
            differing.compare(Pointer.WHOLE, Fact.known(before), Fact.known(after));
        }
        this.all = differing.found();
    }

    /** Whether the records are equal, in their evidence as well. */
    boolean isSame() {
        return isSame;
    }

    /** What tells the place of a finding about the earlier record. */
    Pointer toldBefore(Finding finding) {
        return places.ofBefore(finding.place()).told();
    }

    /** All in which the records differ, at the innermost places that tell it. */
    List<FactDiffers> all() {
        return all;
    }

    /** In what the records differ that tells what there is: listings, and facts of which one record alone says something. */
    List<FactDiffers> whatThereIs() {
        return all.stream()
                .filter(fact -> fact.before().value().orElse("") instanceof Listing
                        || fact.after().value().orElse("") instanceof Listing
                        || fact.before().isKnown() != fact.after().isKnown())
                .toList();
    }

    /**
     * The facts that differ among those on which either of two findings about this subject relies. Where one report alone has a
     * finding, they tell which elements there are.
     *
     * @param listings the listings in which the elements stand about which the rule is asked, in either record
     */
    List<DifferenceCause> reliedUpon(
            Optional<Finding> earlier, Optional<Finding> later, Supplier<Set<Pointer>> listings) {
        if (isSame) {
            return List.of();
        }
        NavigableSet<Pointer> names = names(earlier, later);
        var differing = new Differing();
        if (earlier.isEmpty() || later.isEmpty()) {
            listings.get().forEach(place -> differing.compareRoughly(place));
            later.map(Finding::place).ifPresent(element -> differing.compareRoughly(element));
            earlier.map(this::toldBefore).ifPresent(element -> differing.compareRoughly(element));
        }
        for (Pointer name : names) {
            Pointer next = names.higher(name);
            if (next != null && isWithin(next, name)) {
                differing.compareRoughly(name);
            } else {
                differing.compareWholly(name);
            }
        }
        return Stream.concat(differing.found().stream(), sources(earlier, later))
                .toList();
    }

    /**
     * What differs around the facts on which two findings rely, where these are alike: a decree that is not signed and no decree at all
     * both have no day of issue.
     */
    List<FactDiffers> around(Optional<Finding> earlier, Optional<Finding> later) {
        var differing = new Differing();
        if (!isSame) {
            for (Pointer name : names(earlier, later)) {
                for (int length = 1; length < name.segments().size(); length++) {
                    differing.compareRoughly(new Pointer(name.segments().subList(0, length)));
                }
            }
        }
        return differing.found();
    }

    /** What tells the places on which two findings rely, in order. */
    private NavigableSet<Pointer> names(Optional<Finding> earlier, Optional<Finding> later) {
        var names = new TreeSet<Pointer>(IN_ORDER);
        earlier.ifPresent(finding -> finding.facts()
                .forEach(fact -> names.add(places.ofBefore(fact.place()).told())));
        later.ifPresent(finding -> finding.facts().forEach(fact -> names.add(fact.place())));
        return names;
    }

    /** What a record says at a place; empty if records of this type have no such place. */
    private Optional<Fact<Object>> said(Subject record, Paired place, Function<Paired, Optional<Pointer>> standing) {
        try {
            return Optional.of(standing.apply(place)
                    .map(record::at)
                    .orElseGet(() -> ofItemThatIsNotListed(record, place.told().parent(), standing)));
        } catch (IllegalArgumentException e) {
            // A rule may name its elements by what stands in no record.
            return Optional.empty();
        }
    }

    private Fact<Object> ofItemThatIsNotListed(
            Subject record, Pointer around, Function<Paired, Optional<Pointer>> standing) {
        Optional<Pointer> place = standing.apply(places.told(around));
        if (place.isEmpty()) {
            return ofItemThatIsNotListed(record, around.parent(), standing);
        }
        Fact<Object> said = record.at(place.get());
        boolean isNone = said.isAbsent() || (said.value().orElse("") instanceof Listing<?> list && list.isComplete());
        return isNone ? Fact.absent() : Fact.unknown();
    }

    private static boolean holdsBodies(Fact<Object> said) {
        return said.value().orElse("") instanceof Listing<?> list
                && list.items().stream().anyMatch(Body.class::isInstance);
    }

    /** The listings in which elements stand, in either record. */
    Set<Pointer> listings(Set<Pointer> elements) {
        var listings = new TreeSet<Pointer>(IN_ORDER);
        for (Pointer element : elements) {
            Pointer pattern = Pointer.WHOLE;
            for (String segment : element.segments()) {
                boolean isItem = segment.chars().allMatch(Character::isDigit);
                if (isItem) {
                    before.places(pattern)
                            .forEach(
                                    place -> listings.add(places.ofBefore(place).told()));
                    listings.addAll(after.places(pattern));
                }
                pattern = pattern.child(isItem ? "*" : segment);
            }
        }
        return listings;
    }

    private Stream<DifferenceCause> sources(Optional<Finding> earlier, Optional<Finding> later) {
        return Stream.concat(
                        earlier.stream()
                                .flatMap(finding -> finding.sourced().stream())
                                .map(places::ofBefore),
                        later.stream()
                                .flatMap(finding -> finding.sourced().stream())
                                .map(places::told))
                .distinct()
                .map(place -> new DifferenceCause.SourcesDiffer(
                        after.id(), standing(place), sources(before, place.before()), sources(after, place.after())))
                .filter(sources -> !sources.before().equals(sources.after()))
                .map(DifferenceCause.class::cast);
    }

    private static Pointer standing(Paired place) {
        return place.after().or(place::before).orElse(place.told());
    }

    private static Fact<List<Source>> sources(Subject subject, Optional<Pointer> place) {
        return place.map(of -> sources(subject, of)).orElseGet(Fact::unknown);
    }

    private static Fact<List<Source>> sources(Subject subject, Pointer place) {
        return switch (subject.hasSource(place)) {
            case TRUE -> Fact.known(subject.sourcesOf(place));
            case FALSE -> Fact.absent();
            case UNKNOWN -> Fact.unknown();
        };
    }

    private static boolean isWithin(Pointer inner, Pointer outer) {
        int depth = outer.segments().size();
        return inner.segments().size() > depth
                && inner.segments().subList(0, depth).equals(outer.segments());
    }

    private boolean isAlikeWithoutParts(Pointer name, Fact<Object> one, Fact<Object> other) {
        if (!one.isKnown() || !other.isKnown()) {
            return one.equals(other);
        }
        Object value = one.value().orElseThrow();
        Object otherValue = other.value().orElseThrow();
        if (value instanceof Listing<?> list && otherValue instanceof Listing<?> otherList) {
            return hasSameItems(name, list, otherList);
        }
        return (value instanceof Described && value.getClass() == otherValue.getClass()) || value.equals(otherValue);
    }

    private boolean hasSameItems(Pointer name, Listing<?> one, Listing<?> other) {
        return one.size().equals(other.size()) && places.items(name, one, other).areAllPaired();
    }

    private static Fact<Object> said(Object content) {
        return content instanceof Fact<?> fact ? fact.map(value -> value) : Fact.known(content);
    }

    /** Places at which the records differ, and in what. */
    private final class Differing {
        private final Map<Pointer, FactDiffers> found = new LinkedHashMap<>();

        List<FactDiffers> found() {
            return List.copyOf(found.values());
        }

        /** Whether there is as much at a place, whatever the parts of it say, of which other places tell. */
        void compareRoughly(Pointer name) {
            compare(name, (one, other) -> {
                if (!isAlikeWithoutParts(name, one, other)) {
                    note(name, one, other);
                }
            });
        }

        /** What a place says with all its parts; what the bodies of the nation say is told at places of their own. */
        void compareWholly(Pointer name) {
            compare(name, (one, other) -> {
                if (!holdsBodies(one) && !holdsBodies(other)) {
                    compare(name, one, other);
                } else if (!isAlikeWithoutParts(name, one, other)) {
                    note(name, one, other);
                }
            });
        }

        private void compare(Pointer name, BiConsumer<Fact<Object>, Fact<Object>> comparison) {
            if (!found.containsKey(name)) {
                Paired place = places.told(name);
                said(before, place, Paired::before)
                        .ifPresent(one ->
                                said(after, place, Paired::after).ifPresent(other -> comparison.accept(one, other)));
            }
        }

        void compare(Pointer name, Fact<Object> one, Fact<Object> other) {
            if (one.equals(other)) {
                return;
            }
            Object value = one.value().orElse("");
            Object otherValue = other.value().orElse("");
            if (value instanceof Described record
                    && otherValue instanceof Described otherRecord
                    && record.getClass() == otherRecord.getClass()) {
                compareProperties(name, record, otherRecord);
            } else if (value instanceof Listing<?> list && otherValue instanceof Listing<?> otherList) {
                if (!hasSameItems(name, list, otherList)) {
                    note(name, one, other);
                }
                compareItems(name, list, otherList);
            } else {
                note(name, one, other);
            }
        }

        private void compareProperties(Pointer name, Described record, Described other) {
            List<Property> others = other.properties();
            int index = 0;
            for (Property property : record.properties()) {
                compare(
                        name.child(property.name()),
                        said(property.content()),
                        said(others.get(index++).content()));
            }
        }

        private void compareItems(Pointer name, Listing<?> list, Listing<?> other) {
            places.items(name, list, other)
                    .pairs()
                    .forEach((item, index) -> compare(
                            name.child(index),
                            said(list.items().get(item)),
                            said(other.items().get(index))));
        }

        private void note(Pointer name, Fact<Object> one, Fact<Object> other) {
            found.put(name, new FactDiffers(after.id(), standing(places.told(name)), one, other));
        }
    }
}
