package id.bham.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.check.Circles;
import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The governance of business and human rights in the nation (tata kelola Bisnis dan HAM), as far as it is known: its bodies of
 * all times and how they answer to each other.
 *
 * <p>Every reference from one body to another leads to a body in it, and following references never comes back to where it
 * began; else it cannot be built.
 */
@Value.Immutable
@ValueStyle
public abstract class Governance implements Subject {

    private static final RecordType.Declaration<Governance, Builder> RECORD = RecordType.declare(
            "governance", Governance.class, Governance::builder, Governance::toBuilder, Builder::build);

    /** Where {@link #id()} stands. */
    public static final Place<Governance, String> ID = RECORD.id(Governance::id, Builder::id);

    /** Where {@link #focalPoints()} stand. */
    public static final Items<Governance, NationalFocalPoint> FOCAL_POINTS =
            RECORD.listing("focalPoints", NationalFocalPoint.TYPE, Governance::focalPoints, Builder::focalPoints);

    /** Where {@link #nationalTaskForces()} stand. */
    public static final Items<Governance, NationalTaskForce> NATIONAL_TASK_FORCES = RECORD.listing(
            "nationalTaskForces", NationalTaskForce.TYPE, Governance::nationalTaskForces, Builder::nationalTaskForces);

    /** Where {@link #regionalTaskForces()} stand. */
    public static final Items<Governance, RegionalTaskForce> REGIONAL_TASK_FORCES = RECORD.listing(
            "regionalTaskForces", RegionalTaskForce.TYPE, Governance::regionalTaskForces, Builder::regionalTaskForces);

    /** Where {@link #evaluations()} stand. */
    public static final Items<Governance, Evaluation> EVALUATIONS =
            RECORD.listing("evaluations", Evaluation.TYPE, Governance::evaluations, Builder::evaluations);

    /** What a governance can state. */
    public static final RecordType<Governance> TYPE = RECORD.type(Builder::evidence);

    Governance() {}

    /**
     * Starts one.
     *
     * @return a builder that needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id by which reports name it; no body in it has the same.
     *
     * @return the id: 1 to 100 letters, digits, and {@code . _ -}
     */
    @Override
    public abstract String id();

    /**
     * The focal points (NFP), one for each ministry that was named.
     *
     * @return the focal points
     */
    public abstract Listing<NationalFocalPoint> focalPoints();

    /**
     * The national task forces (GTN), one for each generation.
     *
     * @return the national task forces
     */
    public abstract Listing<NationalTaskForce> nationalTaskForces();

    /**
     * The regional task forces (GTD) and the plans for them, of all provinces and generations.
     *
     * @return the regional task forces
     */
    public abstract Listing<RegionalTaskForce> regionalTaskForces();

    /**
     * The evaluations of the national actions (evaluasi Aksi BHAM) that are recorded at no body of it. What a task force evaluates itself
     * stands in its own record.
     *
     * @return the evaluations
     */
    public abstract Listing<Evaluation> evaluations();

    @Override
    public abstract Evidence evidence();

    @Override
    public String kind() {
        return "governance";
    }

    @Override
    public RecordType<Governance> type() {
        return TYPE;
    }

    /**
     * {@inheritDoc}
     *
     * <p>For a statement about a body in it, what the body's own record says of its sources; if that says nothing, its own.
     */
    @Override
    public List<Source> sourcesOf(Pointer place) {
        return locate(place)
                .filter(located -> !located.body().hasSource(located.place()).isUnknown())
                .map(located -> located.body().sourcesOf(located.place()))
                .orElseGet(() -> Subject.super.sourcesOf(place));
    }

    /**
     * {@inheritDoc}
     *
     * <p>For a place in a body in it, what the body's own record tells; if that tells nothing, its own.
     */
    @Override
    public List<Claim> claimsAt(Pointer place) {
        return locate(place)
                .map(located -> located.body().claimsAt(located.place()))
                .filter(claims -> !claims.isEmpty())
                .orElseGet(() -> Subject.super.claimsAt(place));
    }

    /**
     * {@inheritDoc}
     *
     * <p>For a statement about a body in it, also what the body's own record tells.
     */
    @Override
    public boolean isInferred(Pointer place) {
        return Subject.super.isInferred(place)
                || locate(place)
                        .filter(located -> located.body().isInferred(located.place()))
                        .isPresent();
    }

    /**
     * A place in a body of this governance.
     *
     * @param body the body
     * @param place the place in it; the whole for the body itself
     */
    public record Located(Body body, Pointer place) {}

    /**
     * The body to which a place leads.
     *
     * @param place a place of this governance
     * @return the body with the place in it; empty if the place leads to no body, or to one that is not recorded
     */
    public Optional<Located> locate(Pointer place) {
        List<String> segments = place.segments();
        if (segments.size() >= 2
                && at(new Pointer(segments.subList(0, 2))).value().orElse("") instanceof Body body) {
            return Optional.of(new Located(body, new Pointer(segments.subList(2, segments.size()))));
        }
        return Optional.empty();
    }

    /**
     * The place of a body of this governance.
     *
     * @param id the id of the body
     * @return its place; empty if none has that id
     */
    public Optional<Pointer> placeOf(String id) {
        return Stream.of("/focalPoints/*", "/nationalTaskForces/*", "/regionalTaskForces/*")
                .flatMap(pattern -> places(Pointer.parse(pattern)).stream())
                .filter(place -> locate(place).stream()
                        .anyMatch(located -> located.body().id().equals(id)))
                .findFirst();
    }

    @Value.Lazy
    ImmutableMap<String, Body> bodiesById() {
        return bodies().collect(ImmutableMap.toImmutableMap(Body::id, body -> body));
    }

    @Value.Lazy
    ImmutableSetMultimap<String, Body> childrenById() {
        var children = ImmutableSetMultimap.<String, Body>builder().orderValuesBy(Comparator.comparing(Body::id));
        bodies().forEach(body -> body.answersTo().value().ifPresent(parent -> children.put(parent, body)));
        return children.build();
    }

    /** Refuses bodies with one id, references that lead nowhere and circles of references; the message names them all. */
    @Value.Check
    void check() {
        Names.checkId(id());
        var problems = new TreeSet<String>();
        var seen = new TreeSet<String>();
        seen.add(id());
        bodies().filter(body -> !seen.add(body.id()))
                .forEach(body -> problems.add("the id '" + body.id() + "' is given more than once"));
        checkReferences("answers to", bodies(), Body::answersTo, problems);
        checkReferences("replaces", taskForces(), TaskForce::replaces, problems);
        checkProvincesOfReplaced(problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** A task force takes the place of one of its own province. */
    private void checkProvincesOfReplaced(Set<String> problems) {
        var byId = new TreeMap<String, RegionalTaskForce>();
        regionalTaskForces().items().forEach(gtd -> byId.put(gtd.id(), gtd));
        for (RegionalTaskForce gtd : regionalTaskForces().items()) {
            gtd.replaces()
                    .value()
                    .map(byId::get)
                    .filter(replaced -> areOfTwoProvinces(replaced, gtd))
                    .ifPresent(replaced -> problems.add("'" + gtd.id() + "' of " + gtd.province() + " replaces '"
                            + replaced.id() + "' of " + replaced.province()
                            + "; expected one of the same province"));
        }
    }

    private <B extends Body> void checkReferences(
            String verb, Stream<B> from, Function<B, Fact<String>> reference, Set<String> problems) {
        Set<String> ids = bodies().map(Body::id).collect(Collectors.toSet());
        var references = new TreeMap<String, String>();
        from.forEach(body -> reference.apply(body).value().ifPresent(target -> {
            references.put(body.id(), target);
            if (!ids.contains(target)) {
                problems.add("'" + body.id() + "' " + verb + " '" + target + "', which is no body here");
            }
        }));
        for (List<String> circle : Circles.among(references)) {
            problems.add("the references go in a circle: '" + String.join("' " + verb + " '", circle) + "'");
        }
    }

    /**
     * All bodies: focal points, national task forces, regional task forces, each in the order of its listing.
     *
     * @return a stream over the known bodies
     */
    public Stream<Body> bodies() {
        return Stream.concat(focalPoints().items().stream(), taskForces());
    }

    /**
     * All task forces: the national ones, then the regional ones, each in the order of its listing.
     *
     * @return a stream over the known task forces
     */
    public Stream<TaskForce> taskForces() {
        return Stream.concat(nationalTaskForces().items().stream(), regionalTaskForces().items().stream());
    }

    /**
     * The body with an id.
     *
     * @param id the id
     * @return the body, or empty if none has it
     */
    public Optional<Body> body(String id) {
        return Optional.ofNullable(bodiesById().get(id));
    }

    /**
     * The bodies that exist on the check date.
     *
     * @param at the check date
     * @return those that certainly exist; complete if of no other body it is open whether it exists, and there are no other
     *     bodies than those listed
     */
    public Listing<Body> bodiesOn(AsOf at) {
        var existing = ImmutableList.<Body>builder();
        boolean complete = focalPoints().isComplete()
                && nationalTaskForces().isComplete()
                && regionalTaskForces().isComplete();
        for (Body body : bodiesById().values()) {
            Truth exists = body.exists(at);
            if (exists.isTrue()) {
                existing.add(body);
            }
            complete &= !exists.isUnknown();
        }
        return complete ? Listing.complete(existing.build()) : Listing.partial(existing.build());
    }

    /**
     * The body to which a body answers.
     *
     * @param body a body of this governance
     * @return the body; absent if it answers to none, unknown if that is not known
     * @throws IllegalArgumentException if it answers to a body that is not here, which one of this governance does not
     */
    public Fact<Body> parent(Body body) {
        return body.answersTo()
                .map(id -> body(id).orElseThrow(() -> new IllegalArgumentException(
                        "'" + body.id() + "' answers to '" + id + "', which is no body here")));
    }

    /**
     * The bodies that are known to answer to a body.
     *
     * @param body a body of this governance
     * @return the bodies, sorted by id
     */
    public List<Body> children(Body body) {
        return childrenById().get(body.id()).asList();
    }

    /**
     * The way from a body to the one that answers to nobody, as far as it is known.
     *
     * @param body a body of this governance
     * @return the body itself, the one it answers to, and so on
     */
    public List<Body> pathToRoot(Body body) {
        var path = new ArrayList<Body>();
        for (Optional<Body> next = Optional.of(body);
                next.isPresent();
                next = parent(next.get()).value()) {
            path.add(next.get());
        }
        return List.copyOf(path);
    }

    /**
     * The task forces of a province, of all generations, and the plans for them.
     *
     * @param province the province
     * @return those that are known to be of that province, in the order of their listing; complete if there can be no others
     */
    public Listing<RegionalTaskForce> taskForcesOf(Province province) {
        List<RegionalTaskForce> certain = regionalTaskForces().items().stream()
                .filter(taskForce -> taskForce.governs(province).isTrue())
                .toList();
        boolean complete = regionalTaskForces().isComplete()
                && regionalTaskForces()
                        .all(taskForce -> Truth.of(!taskForce.province().isUnknown()))
                        .isTrue();
        return complete ? Listing.complete(certain) : Listing.partial(certain);
    }

    /**
     * Whether a task force is in office on the check date: it exists, none that replaces it has been formed, and it has not {@linkplain
     * #hasGivenWay given way} to one under Perpres 60/2023.
     *
     * @param taskForce a task force of this governance
     * @param at the check date
     * @return the answer in three values
     */
    public Truth isInOffice(TaskForce taskForce, AsOf at) {
        return taskForce
                .exists(at)
                .and(() -> isReplaced(taskForce, at).not())
                .and(() -> hasGivenWay(taskForce, at).not());
    }

    /** Whether both are known to be of provinces, and of different ones; then neither takes the place of the other. */
    private static boolean areOfTwoProvinces(TaskForce one, TaskForce other) {
        return one instanceof RegionalTaskForce regional
                && other instanceof RegionalTaskForce successor
                && regional.province().isKnown()
                && successor.province().isKnown()
                && !regional.province().equals(successor.province());
    }

    private Truth isReplaced(TaskForce taskForce, AsOf at) {
        boolean isNational = taskForce instanceof NationalTaskForce;
        Listing<? extends TaskForce> ofItsKind = isNational ? nationalTaskForces() : regionalTaskForces();
        Truth answer = ofItsKind.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        for (TaskForce successor : Iterables.concat(successorsById().get(taskForce.id()), possibleSuccessors())) {
            if (successor instanceof NationalTaskForce == isNational
                    && !successor.id().equals(taskForce.id())
                    && !areOfTwoProvinces(taskForce, successor)
                    && !answer.isTrue()) {
                answer = answer.or(successor.replaces().exists().and(successor.isFormed(at)));
            }
        }
        return answer;
    }

    /**
     * Whether a task force has given way on the check date to one that was formed under Perpres 60/2023 (Pasal 14): it is an older one, and
     * one of its province, or of the nation, rests on a decree under the regulation that has been issued. Neither record need say that one
     * replaces the other.
     *
     * @param taskForce a task force of this governance
     * @param at the check date
     * @return the answer in three values
     */
    public Truth hasGivenWay(TaskForce taskForce, AsOf at) {
        return Transition.standard()
                .isOlder(taskForce)
                .and(() -> taskForce instanceof RegionalTaskForce regional
                        ? isOneOfItsProvinceFormedUnder(regional, at)
                        : isOneFormedUnder(nationalTaskForces(), taskForce, at));
    }

    private Truth isOneOfItsProvinceFormedUnder(RegionalTaskForce regional, AsOf at) {
        if (regional.province().isUnknown()) {
            return isOneFormedUnder(regionalTaskForces(), regional, at).and(Truth.UNKNOWN);
        }
        return regional.province()
                .is(province -> isOneFormedUnder(
                                Listing.complete(regionalTaskForcesByProvince().get(province)), regional, at)
                        .or(() -> isOneFormedUnder(ofUnknownProvince(), regional, at)
                                .and(Truth.UNKNOWN)));
    }

    private Truth isOneFormedUnder(Listing<? extends TaskForce> among, TaskForce but, AsOf at) {
        return among.any(other -> Truth.of(!other.id().equals(but.id()))
                .and(() -> Transition.standard().isFormedUnder(other, at)));
    }

    /** Those that may be of any province, and those that are not listed. */
    @Value.Lazy
    Listing<RegionalTaskForce> ofUnknownProvince() {
        List<RegionalTaskForce> unknown = regionalTaskForces().items().stream()
                .filter(other -> other.province().isUnknown())
                .toList();
        return regionalTaskForces().isComplete() ? Listing.complete(unknown) : Listing.partial(unknown);
    }

    @Value.Lazy
    ImmutableListMultimap<Province, RegionalTaskForce> regionalTaskForcesByProvince() {
        var byProvince = ImmutableListMultimap.<Province, RegionalTaskForce>builder();
        regionalTaskForces()
                .items()
                .forEach(body -> body.province().value().ifPresent(province -> byProvince.put(province, body)));
        return byProvince.build();
    }

    @Value.Lazy
    ImmutableListMultimap<String, TaskForce> successorsById() {
        var successors = ImmutableListMultimap.<String, TaskForce>builder();
        taskForces().forEach(body -> body.replaces().value().ifPresent(id -> successors.put(id, body)));
        return successors.build();
    }

    /** The task forces of which it is not known whether, and whom, they replace. */
    @Value.Lazy
    ImmutableList<TaskForce> possibleSuccessors() {
        return taskForces().filter(body -> body.replaces().isUnknown()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Everything that can be looked at on its own: this, then all its bodies.
     *
     * @return a stream
     */
    public Stream<Subject> walk() {
        return Stream.concat(Stream.of(this), bodies());
    }

    /**
     * This governance with a body.
     *
     * @param body the body, which takes the place of the one with its id; if there is none, or it is of another type, it comes last
     *     among those of its type
     * @return the changed governance; a listing that was complete is complete with it; of a known number of bodies,
     *     one that comes is one of those that were not listed
     * @throws IllegalArgumentException if it cannot be built so; the message names all that stands against it
     */
    public Governance with(Body body) {
        return toBuilder()
                .focalPoints(with(focalPoints(), NationalFocalPoint.class, body))
                .nationalTaskForces(with(nationalTaskForces(), NationalTaskForce.class, body))
                .regionalTaskForces(with(regionalTaskForces(), RegionalTaskForce.class, body))
                .build();
    }

    private static <B extends Body> Listing<B> with(Listing<B> listing, Class<B> type, Body body) {
        if (!type.isInstance(body)) {
            return without(listing, body.id());
        }
        B said = type.cast(body);
        return listing.items().stream().anyMatch(old -> old.id().equals(body.id()))
                ? listing.map(old -> old.id().equals(body.id()) ? said : old)
                : listing.with(said);
    }

    /**
     * This governance without a body.
     *
     * @param id the id of the body
     * @return the changed governance, or an equal one if no body has the id; a listing that was complete is complete without it, and one of a
     *     known number of bodies is of one less
     * @throws IllegalArgumentException if another body refers to it; the message names all that do
     */
    public Governance without(String id) {
        return toBuilder()
                .focalPoints(without(focalPoints(), id))
                .nationalTaskForces(without(nationalTaskForces(), id))
                .regionalTaskForces(without(regionalTaskForces(), id))
                .build();
    }

    private static <B extends Body> Listing<B> without(Listing<B> listing, String id) {
        List<B> bodies =
                listing.items().stream().filter(body -> !body.id().equals(id)).toList();
        Listing<B> rest = Listing.partial(bodies);
        OptionalInt number = listing.size().atMost();
        return number.isPresent()
                ? rest.outOf(number.getAsInt() - listing.items().size() + bodies.size())
                : rest;
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Governance}; what is not set is unknown. */
    public static final class Builder extends ImmutableGovernance.Builder {
        private final List<Source> sources = new ArrayList<>();

        Builder() {
            evidence(Evidence.none());
        }

        /**
         * Adds a source of the whole record: of all that {@link Governance#evidence()} names no source for.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        /**
         * The record.
         *
         * @return what is described
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it cannot be so; the message says what and why
         */
        @Override
        public Governance build() {
            Governance built = super.build();
            Evidence evidence =
                    (sources.isEmpty() ? built.evidence() : built.evidence().and(sources)).openIn(built);
            return evidence.equals(built.evidence())
                    ? built
                    : new Builder().from(built).evidence(evidence).build();
        }
    }
}
