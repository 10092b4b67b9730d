package id.bham.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.building.WholeSources;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Declaration;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The governance of business and human rights in the nation (tata kelola Bisnis dan HAM), as far as it is known: its bodies of
 * all times and how they answer to each other.
 *
 * <p>Every reference from one body to another leads to a body in it, and following references never comes back to where it
 * began; else it cannot be built.
 *
 * <pre>{@code
 * Governance indonesia = Governance.builder()
 *         .id("indonesia")
 *         .regionalTaskForces(Listing.partial(banten)) // Listing.complete would say that the other provinces have none
 *         .build();
 * Optional<Body> body = indonesia.body("gtd-banten");
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Governance implements Subject {

    private static final Declaration<Governance, Builder> RECORD = RecordType.declare(
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

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static Governance bound(Object document) {
        return Binding.read(Governance.class, document);
    }

    /** {@return a builder that needs an id} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id by which reports name it: 1 to 100 letters, digits, and {@code . _ -}; no body in it has the same} */
    @Override
    public abstract String id();

    /** {@return the focal points (NFP), one for each ministry that was named} */
    public abstract Listing<NationalFocalPoint> focalPoints();

    /** {@return the national task forces (GTN), one for each generation} */
    public abstract Listing<NationalTaskForce> nationalTaskForces();

    /** {@return the regional task forces (GTD) and the plans for them, of all provinces and generations} */
    public abstract Listing<RegionalTaskForce> regionalTaskForces();

    /**
     * {@return the evaluations of the national actions (evaluasi Aksi BHAM) that are recorded at no body of it} What a task force
     * evaluates itself stands in its own record.
     */
    public abstract Listing<Evaluation> evaluations();

    @Override
    public abstract Evidence evidence();

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
                || locate(place).stream().anyMatch(located -> located.body().isInferred(located.place()));
    }

    /**
     * A place in a body of this governance.
     *
     * @param body the body
     * @param place the place in it; the whole for the body itself
     */
    public record Located(Body body, Pointer place) implements Bindable {}

    /**
     * The body to which a place leads.
     *
     * @param place a place of this governance
     * @return the body with the place in it; empty if the place leads to no body, or to one that is not recorded
     */
    public Optional<Located> locate(Pointer place) {
        return hierarchy().locate(place);
    }

    /**
     * {@return the place of a body of this governance; empty if none has that id}
     *
     * @param id the id of the body
     */
    public Optional<Pointer> placeOf(String id) {
        return hierarchy().placeOf(id);
    }

    @Value.Lazy
    Hierarchy hierarchy() {
        return new Hierarchy(this);
    }

    @Value.Lazy
    Succession succession() {
        return new Succession(this);
    }

    @Value.Check
    void check() {
        References.check(this);
    }

    /** {@return all known bodies: focal points, national task forces, regional task forces, each in the order of its listing} */
    public Stream<Body> bodies() {
        return Stream.concat(focalPoints().items().stream(), taskForces());
    }

    /** {@return all known task forces: the national ones, then the regional ones, each in the order of its listing} */
    public Stream<TaskForce> taskForces() {
        return Stream.concat(nationalTaskForces().items().stream(), regionalTaskForces().items().stream());
    }

    /**
     * {@return the body with an id, or empty if none has it}
     *
     * @param id the id
     */
    public Optional<Body> body(String id) {
        return hierarchy().body(id);
    }

    /**
     * The bodies that exist on the check date.
     *
     * @param at the check date
     * @return those that certainly exist; complete if of no other body it is open whether it exists, and there are no other
     *     bodies than those listed
     */
    public Listing<Body> bodiesOn(AsOf at) {
        return hierarchy().existing(at);
    }

    /**
     * {@return the body to which a body answers; absent if it answers to none, unknown if that is not known}
     *
     * @param body a body of this governance
     * @throws IllegalArgumentException if it answers to a body that is not here, which one of this governance does not
     */
    public Fact<Body> parent(Body body) {
        return hierarchy().parent(body);
    }

    /**
     * {@return the bodies that are known to answer to a body, sorted by id}
     *
     * @param body a body of this governance
     */
    public List<Body> children(Body body) {
        return hierarchy().children(body);
    }

    /**
     * The way from a body to the one that answers to nobody, as far as it is known.
     *
     * @param body a body of this governance
     * @return the body itself, the one it answers to, and so on
     */
    public List<Body> pathToRoot(Body body) {
        return hierarchy().pathToRoot(body);
    }

    /**
     * The task forces of a province, of all generations, and the plans for them.
     *
     * @param province the province
     * @return those that are known to be of that province, in the order of their listing; complete if there can be no others
     */
    public Listing<RegionalTaskForce> taskForcesOf(Province province) {
        return succession().ofProvince(province);
    }

    /**
     * {@return whether a task force is in office on the check date, in three values: it exists, none that replaces it has been formed,
     * and it has not {@linkplain #hasGivenWay given way} to one under Perpres 60/2023}
     *
     * @param taskForce a task force of this governance
     * @param at the check date
     */
    public Truth isInOffice(TaskForce taskForce, AsOf at) {
        return taskForce
                .exists(at)
                .and(() -> succession().isReplaced(taskForce, at).not())
                .and(() -> hasGivenWay(taskForce, at).not());
    }

    /**
     * {@return whether a task force has given way on the check date to one that was formed under Perpres 60/2023 (Pasal 14), in three
     * values: it is an older one, and one of its province, or of the nation, rests on a decree under the regulation that has been
     * issued} Neither record need say that one replaces the other.
     *
     * @param taskForce a task force of this governance
     * @param at the check date
     */
    public Truth hasGivenWay(TaskForce taskForce, AsOf at) {
        return succession().hasGivenWay(taskForce, at);
    }

    /** {@return everything that can be looked at on its own: this, then all its bodies} */
    public Stream<Subject> walk() {
        return Stream.concat(Stream.of(this), bodies());
    }

    /**
     * {@return this governance with a body; a listing that was complete is complete with it; of a known number of bodies, one that
     * comes is one of those that were not listed}
     *
     * @param body the body, which takes the place of the one with its id; if there is none, or it is of another type, it comes last
     *     among those of its type
     * @throws IllegalArgumentException if it cannot be built so; the message names all that stands against it
     */
    public Governance with(Body body) {
        return toBuilder()
                .focalPoints(BodyListings.with(focalPoints(), NationalFocalPoint.class, body))
                .nationalTaskForces(BodyListings.with(nationalTaskForces(), NationalTaskForce.class, body))
                .regionalTaskForces(BodyListings.with(regionalTaskForces(), RegionalTaskForce.class, body))
                .build();
    }

    /**
     * {@return this governance without a body, or an equal one if no body has the id; a listing that was complete is complete without
     * it, and one of a known number of bodies is of one less}
     *
     * @param id the id of the body
     * @throws IllegalArgumentException if another body refers to it; the message names all that do
     */
    public Governance without(String id) {
        return toBuilder()
                .focalPoints(BodyListings.without(focalPoints(), id))
                .nationalTaskForces(BodyListings.without(nationalTaskForces(), id))
                .regionalTaskForces(BodyListings.without(regionalTaskForces(), id))
                .build();
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Governance}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Governance#id() id} (text, not blank; required): the id by which reports name it: 1 to 100 letters, digits, and
     *       {@code . _ -}; no body in it has the same.
     *   <li>{@link Governance#focalPoints() focalPoints} (each: {@link id.bham.core.body.NationalFocalPoint}; unknown if left out):
     *       the focal points (NFP), one for each ministry that was named.
     *   <li>{@link Governance#nationalTaskForces() nationalTaskForces} (each: {@link id.bham.core.body.NationalTaskForce}; unknown
     *       if left out): the national task forces (GTN), one for each generation.
     *   <li>{@link Governance#regionalTaskForces() regionalTaskForces} (each: {@link id.bham.core.body.RegionalTaskForce}; unknown
     *       if left out): the regional task forces (GTD) and the plans for them, of all provinces and generations.
     *   <li>{@link Governance#evaluations() evaluations} (each: {@link id.bham.core.evaluation.Evaluation}; unknown if left out):
     *       the evaluations of the national actions (evaluasi Aksi BHAM) that are recorded at no body of it. What a task force
     *       evaluates itself stands in its own record.
     *   <li>{@link Governance#evidence() evidence} ({@link id.bham.core.knowledge.Evidence}; may be left out): which source
     *       supports which statement, if any does. It says how things are known, and that can be learnt as well: see {@link
     *       id.bham.core.knowledge.Subject#isRefinedBy(Described)}.
     * </ul>
     */
    public static final class Builder extends ImmutableGovernance.Builder {
        private final WholeSources sources = new WholeSources();

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
         * {@return the record}
         *
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it cannot be so; the message says what and why
         */
        @Override
        public Governance build() {
            return sources.of(TYPE, super.build());
        }
    }
}
