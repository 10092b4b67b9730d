package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.check.Spelling;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.ValidityPeriod;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A legal instrument (peraturan perundang-undangan, keputusan), the days on which it is in force and what stands in it.
 *
 * @param id how it is named
 * @param subject what it is about, in Indonesian
 * @param inForce from its first day in force to its last, both inclusive; the last is unknown where nobody has said, as of the
 *     day to which the law is known, that it ended or that it goes on for good
 * @param provisions what stands in it, in its order; complete if every place is listed that can be cited
 * @param sources where this is known from
 */
public record LegalInstrument(
        InstrumentId id, String subject, ValidityPeriod inForce, Listing<Provision> provisions, List<Source> sources)
        implements Bindable {

    private static final int MOST_NAMED = 10;

    /**
     * An instrument.
     *
     * @param id how it is named
     * @param subject what it is about
     * @param inForce the days on which it is in force
     * @param provisions what stands in it
     * @param sources where this is known from
     * @throws IllegalArgumentException if a provision stands in another instrument, or two stand at one place; the message names all
     *     of these
     */
    public LegalInstrument {
        checkPlaces(id, provisions);
        sources = ImmutableList.copyOf(sources);
    }

    /**
     * An instrument of which it is not known what stands in it.
     *
     * @param id how it is named
     * @param subject what it is about
     * @param inForce the days on which it is in force
     * @param sources where this is known from
     */
    public LegalInstrument(InstrumentId id, String subject, ValidityPeriod inForce, List<Source> sources) {
        this(id, subject, inForce, Listing.unknown(), sources);
    }

    private static void checkPlaces(InstrumentId id, Listing<Provision> provisions) {
        Set<String> places = new HashSet<>();
        List<String> wrong = provisions.items().stream()
                .map(Provision::place)
                .filter(place -> !Objects.equals(place.instrument(), id) || !places.add(place.place()))
                .map(Citation::toString)
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("what stands in " + id
                    + " stands at places of it, once at each, but these are of another instrument or come twice: "
                    + wrong);
        }
    }

    /**
     * {@return what stands at a place, or empty if none is listed at exactly this place, though there may be some within it}
     *
     * @param place the place
     */
    public Optional<Provision> provision(Citation place) {
        return provisions.items().stream()
                .filter(provision -> provision.place().equals(place))
                .findFirst();
    }

    /**
     * What stands at a place and within it, such as all paragraphs of an article.
     *
     * @param place the place
     * @return the provisions in their order; none if the place leads nowhere
     */
    public List<Provision> provisionsIn(Citation place) {
        return provisions.items().stream()
                .filter(provision -> place.contains(provision.place()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether there is such a place in it: the instrument itself, one with a provision, or one that contains some.
     *
     * @param place the place
     * @return the answer; unknown for a place that is not listed while the provisions are known in part
     */
    public Truth has(Citation place) {
        if (!place.instrument().equals(id)) {
            return Truth.FALSE;
        }
        return place.isWhole() ? Truth.TRUE : provisions.any(provision -> Truth.of(place.leadsTo(provision.place())));
    }

    /**
     * The places that somebody may have meant who cited one that there is not.
     *
     * @param place the place that there is not
     * @return those that are spelled nearly so, else those that stand side by side in the innermost place on the way that there is, or this place;
     *     ten at most
     */
    public List<Citation> nearest(Citation place) {
        Map<String, Citation> places = provisions.items().stream()
                .flatMap(provision -> provision.place().way())
                .distinct()
                .collect(Collectors.toMap(
                        Citation::shortForm, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<String> near = Spelling.near(place.shortForm(), places.keySet());
        if (!near.isEmpty()) {
            return near.stream()
                    .limit(MOST_NAMED)
                    .flatMap(form -> Optional.ofNullable(places.get(form)).stream())
                    .toList();
        }
        Citation reached = place.way()
                .filter(step -> places.containsKey(step.shortForm()))
                .reduce(Citation.ofWhole(id), (one, deeper) -> deeper);
        List<Citation> within = places.values().stream()
                .filter(other -> reached.contains(other)
                        && other.segments().size() == reached.segments().size() + 1)
                .limit(MOST_NAMED)
                .toList();
        return within.isEmpty() ? List.of(reached) : within;
    }
}
