package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.binding.Bindable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sources of a record, and which of them support which of its statements; of what it leaves open, what sources claim that
 * disagree; and what somebody inferred though no source says it.
 */
public final class Evidence implements Bindable {

    private static final Comparator<Map.Entry<Pointer, ?>> BY_PLACE =
            Comparator.comparing(entry -> entry.getKey().toString());

    private static final Comparator<Claim> BY_SOURCE = Comparator.<Claim, String>comparing(
                    claim -> claim.source().id())
            .thenComparing(claim -> claim.said().toString());

    private static final Evidence NONE =
            new Evidence(ImmutableList.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSortedSet.of());

    private final ImmutableList<Source> sources;
    private final ImmutableMap<String, ImmutableList<String>> support;
    private final ImmutableMap<String, ImmutableList<Claim>> claims;
    private final ImmutableSortedSet<String> inferred;
    private final Optional<ImmutableList<String>> ofWhole;

    private Evidence(
            ImmutableList<Source> sources,
            ImmutableMap<String, ImmutableList<String>> support,
            ImmutableMap<String, ImmutableList<Claim>> claims,
            ImmutableSortedSet<String> inferred) {
        this.sources = sources;
        this.support = support;
        this.claims = claims;
        this.inferred = inferred;
        this.ofWhole = Optional.ofNullable(support.get(Pointer.WHOLE.toString()));
    }

    /** {@return the evidence without any source} */
    public static Evidence none() {
        return NONE;
    }

    /**
     * {@return the sources of a record and what they support}
     *
     * @param sources each source once; they are kept sorted by id
     * @param support for the place of a statement the ids of the sources that support it and all that it encloses; a place
     *     without ids is known to have no source
     * @throws IllegalArgumentException if two sources have one id, or support names an id that no source has; the message
     *     names all of them
     */
    public static Evidence of(Collection<Source> sources, Map<Pointer, ? extends Collection<String>> support) {
        var problems = new TreeSet<String>();
        var ids = new HashSet<String>();
        for (Source source : sources) {
            if (!ids.add(source.id())) {
                problems.add("two sources have the id '" + source.id() + "'");
            }
        }
        support.forEach((place, supporting) -> {
            for (String id : supporting) {
                if (!ids.contains(id)) {
                    problems.add("the evidence for '" + place + "' names '" + id + "', which is no source");
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        var sortedSupport = ImmutableMap.<String, ImmutableList<String>>builderWithExpectedSize(support.size());
        for (Map.Entry<Pointer, ? extends Collection<String>> each :
                ImmutableList.sortedCopyOf(BY_PLACE, support.entrySet())) {
            sortedSupport.put(each.getKey().toString(), sortedIds(each.getValue()));
        }
        return new Evidence(
                ImmutableList.sortedCopyOf(Comparator.comparing(Source::id), sources),
                sortedSupport.buildOrThrow(),
                ImmutableMap.of(),
                ImmutableSortedSet.of());
    }

    private static ImmutableList<String> sortedIds(Collection<String> ids) {
        return ids.size() < 2
                ? ImmutableList.copyOf(ids)
                : ImmutableSortedSet.copyOf(ids).asList();
    }

    /**
     * {@return this evidence, with other support for one place}
     *
     * @param place the place of a statement
     * @param supporting the sources that support it, and no others; empty if it is known to have none
     * @throws IllegalArgumentException if one of them has the id of another source
     */
    public Evidence with(Pointer place, Collection<Source> supporting) {
        var all = new LinkedHashSet<Source>(sources);
        all.addAll(supporting);
        Map<Pointer, List<String>> supported = supported();
        supported.put(place, supporting.stream().map(Source::id).toList());
        return of(all, supported).holding(claims, inferred);
    }

    private Evidence holding(
            ImmutableMap<String, ImmutableList<Claim>> otherClaims, ImmutableSortedSet<String> otherInferred) {
        return otherClaims.isEmpty() && otherInferred.isEmpty()
                ? this
                : new Evidence(sources, support, otherClaims, otherInferred);
    }

    /**
     * {@return this evidence, with claims of sources that disagree on one place} The record leaves open what stands there; a record
     * that states it, whatever it is, has {@linkplain #openIn(Subject) settled} that.
     *
     * @param place the place of the statement
     * @param claiming what the sources say; at least two different things. A source may be new
     * @throws IllegalArgumentException if they do not say different things, or a source has the id of another one
     */
    public Evidence withClaims(Pointer place, Collection<Claim> claiming) {
        return withClaims(Map.of(place, claiming));
    }

    /**
     * This evidence, with claims of sources that disagree on some places, as {@link #withClaims(Pointer, Collection)} has it for one.
     *
     * @param claiming what the sources say, by place; at least two different things for each
     * @return the other evidence
     * @throws IllegalArgumentException if they do not say different things, or a source has the id of another one
     */
    public Evidence withClaims(Map<Pointer, ? extends Collection<Claim>> claiming) {
        if (claiming.isEmpty()) {
            return this;
        }
        var all = new LinkedHashSet<Source>(sources);
        var claimed = new TreeMap<String, ImmutableList<Claim>>(claims);
        claiming.forEach((place, of) -> {
            if (of.stream().map(Claim::said).distinct().count() < 2) {
                throw new IllegalArgumentException(
                        "claims about '" + place + "' disagree; expected two that differ, but they are " + of);
            }
            of.forEach(claim -> all.add(claim.source()));
            claimed.put(
                    place.toString(),
                    of.stream().distinct().sorted(BY_SOURCE).collect(ImmutableList.toImmutableList()));
        });
        return of(all, supported()).holding(ImmutableMap.copyOf(claimed), inferred);
    }

    private Map<Pointer, List<String>> supported() {
        var supported = new LinkedHashMap<Pointer, List<String>>();
        support.forEach((text, ids) -> supported.put(Pointer.parse(text), ids));
        return supported;
    }

    /**
     * {@return this evidence, where these statements and what they enclose are somebody's inference (kesimpulan) from their sources,
     * which do not say so themselves}
     *
     * @param places the places of the statements, beside those that are said to be so already
     */
    public Evidence withInferred(Collection<Pointer> places) {
        if (places.isEmpty()) {
            return this;
        }
        var all = new TreeSet<String>(inferred);
        places.forEach(place -> all.add(place.toString()));
        return holding(claims, ImmutableSortedSet.copyOf(all));
    }

    /**
     * This evidence as far as a record leaves open what is claimed. What it states it has decided, and its claims are left out, as are
     * those about items that it does not list.
     *
     * @param record the record
     * @return this evidence or one without the claims that are settled
     * @throws IllegalArgumentException if something is claimed about a place that such a record does not have, or something that
     *     cannot stand there
     */
    public Evidence openIn(Subject record) {
        if (claims.isEmpty()) {
            return this;
        }
        var open = ImmutableMap.<String, ImmutableList<Claim>>builder();
        claims.forEach((text, claiming) -> {
            Pointer place = Pointer.parse(text);
            claiming.forEach(claim -> record.type().checkFits(place, claim.said()));
            if (Places.isOpen(record, place)) {
                open.put(text, claiming);
            }
        });
        return new Evidence(sources, support, open.buildOrThrow(), inferred);
    }

    /**
     * {@return this evidence and further sources of the whole record, which support all that has no source of its own}
     *
     * @param ofWhole the further sources
     * @throws IllegalArgumentException if one of them has the id of another source
     */
    public Evidence and(Collection<Source> ofWhole) {
        var supporting = new LinkedHashSet<Source>(sourcesOf(Pointer.WHOLE));
        supporting.addAll(ofWhole);
        return with(Pointer.WHOLE, supporting);
    }

    /** {@return all sources, an unmodifiable list sorted by id} */
    public List<Source> sources() {
        return sources;
    }

    /**
     * {@return what was said to be supported by which sources, an unmodifiable map sorted by its keys: the text of a pointer to the ids of
     * sources, sorted as well; there are none for what is known to have no source}
     */
    public Map<String, ? extends List<String>> support() {
        return support;
    }

    /**
     * {@return what sources say that disagree, an unmodifiable map sorted by its keys: the text of a pointer to the claims about that
     * place, sorted by their sources}
     */
    public Map<String, ? extends List<Claim>> claims() {
        return claims;
    }

    /**
     * {@return what sources say of one place that disagree on it, sorted by their sources; empty if none were told}
     *
     * @param place the place
     */
    public List<Claim> claimsAt(Pointer place) {
        return claims.isEmpty() ? ImmutableList.of() : claims.getOrDefault(place.toString(), ImmutableList.of());
    }

    /** {@return the places of what was said to be somebody's inference, as the texts of pointers; an unmodifiable set, sorted} */
    public Set<String> inferred() {
        return inferred;
    }

    /**
     * Whether a statement was said to be somebody's inference, or a place around it was. It weakens nothing that is decided; no
     * condition should ask for it, for it can be learnt as well that a source says so.
     *
     * @param place the place of the statement
     * @return true if that was said; false if nothing was said of it
     */
    public boolean isInferred(Pointer place) {
        for (Pointer around = place; !inferred.isEmpty(); around = around.parent()) {
            if (inferred.contains(around.toString()) || around.isWhole()) {
                return inferred.contains(around.toString());
            }
        }
        return false;
    }

    /**
     * The sources of a place: those that were said to support it or, if nothing was said of it, the nearest place that encloses
     * it. Whether the record makes a statement there at all only the record tells: see {@link Subject#sourcesOf(Pointer)}.
     *
     * @param place the place of the statement
     * @return the sources, sorted by id; empty if it is known to have none, or nothing was said
     */
    public List<Source> sourcesOf(Pointer place) {
        List<String> ids = idsFor(place).orElse(ImmutableList.of());
        return sources.stream().filter(source -> ids.contains(source.id())).toList();
    }

    /**
     * Whether a place has a source. Whether the record makes a statement there at all only the record tells: see
     * {@link Subject#hasSource(Pointer)}.
     *
     * @param place the place of the statement
     * @return true if a source is named for it or, if nothing was said of it, for the nearest place that encloses it; false if
     *     it is known that there is none; unknown if nothing was said
     */
    public Truth hasSource(Pointer place) {
        ImmutableList<String> ids = support.get(place.toString());
        return ids == null ? around(place) : Truth.of(!ids.isEmpty());
    }

    /** Whether a statement of a record has a source; what is said of the whole record is no source of what it does not state. */
    Truth hasSource(Pointer place, Subject record) {
        ImmutableList<String> ids = support.get(place.toString());
        if (ids != null) {
            return Truth.of(!ids.isEmpty());
        }
        Truth ofWhatIsAround = around(place);
        return ofWhatIsAround.isUnknown() || Places.isStated(record, place) ? ofWhatIsAround : Truth.UNKNOWN;
    }

    private Truth around(Pointer place) {
        Optional<ImmutableList<String>> ids = place.segments().size() == 1 ? ofWhole : idsFor(place);
        return ids.isEmpty() ? Truth.UNKNOWN : Truth.of(!ids.get().isEmpty());
    }

    private Optional<ImmutableList<String>> idsFor(Pointer place) {
        if (support.isEmpty()) {
            return Optional.empty();
        }
        String here = place.toString();
        while (true) {
            Optional<ImmutableList<String>> ids = Optional.ofNullable(support.get(here));
            if (ids.isPresent() || here.isEmpty()) {
                return ids;
            }
            int slash = here.lastIndexOf('/');
            here = slash == 0 ? "" : here.substring(0, slash);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && sources.equals(that.sources)
                && support.equals(that.support)
                && claims.equals(that.claims)
                && inferred.equals(that.inferred);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, support, claims, inferred);
    }

    @Override
    public String toString() {
        return "Evidence" + support
                + (claims.isEmpty() ? "" : ", claims " + claims)
                + (inferred.isEmpty() ? "" : ", inferred " + inferred);
    }
}
