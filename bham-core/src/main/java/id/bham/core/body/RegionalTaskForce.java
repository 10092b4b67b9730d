package id.bham.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.binding.Binding;
import id.bham.core.building.WholeSources;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Purpose;
import id.bham.core.province.Province;
import java.util.List;
import org.immutables.value.Value;

/**
 * A regional task force (Gugus Tugas Daerah, GTD BHAM) of a province, formed by a decree of its governor. A province may have had
 * one of the first generation, before Perpres 60/2023, and one of the second; each is a record of its own.
 *
 * <pre>{@code
 * RegionalTaskForce banten = RegionalTaskForce.builder()
 *         .id("gtd-banten")
 *         .province(Province.named("Banten"))
 *         .decree(Decree.builder().issuedOn(PartialDate.parse("2024-02")).build())
 *         .inauguration(Inauguration.on("2024-04-03"))
 *         .members(Listing.partial(Seat.of(Office.governorOf("ID-BT")))) // and perhaps others
 *         .secretary(Fact.absent()) // it is known that there is none
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class RegionalTaskForce implements TaskForce {

    private static final Declaration<RegionalTaskForce, Builder> RECORD = RecordType.declare(
            "regionalTaskForce",
            RegionalTaskForce.class,
            RegionalTaskForce::builder,
            RegionalTaskForce::toBuilder,
            Builder::build);

    static {
        TaskForceStatements.identity(RECORD);
    }

    /** Where {@link #province()} stands. */
    public static final Place<RegionalTaskForce, Province> PROVINCE =
            RECORD.fact("province", Province.class, RegionalTaskForce::province, Builder::province);

    static {
        TaskForceStatements.foundation(RECORD);
        TaskForceStatements.seats(RECORD);
    }

    /** Where {@link #duties()} stand. */
    public static final Items<RegionalTaskForce, Duty> DUTIES =
            RECORD.listing("duties", Duty.class, RegionalTaskForce::duties, Builder::duties);

    static {
        RECORD.state(DUTIES_IN_OTHER_WORDS, Builder::dutiesInOtherWords);
    }

    /** Where {@link #purposes()} stand. */
    public static final Items<RegionalTaskForce, Purpose> PURPOSES =
            RECORD.listing("purposes", Purpose.class, RegionalTaskForce::purposes, Builder::purposes);

    /** Where {@link #formation()} stand. */
    public static final Items<RegionalTaskForce, FormationStep> FORMATION =
            RECORD.listing("formation", FormationStep.TYPE, RegionalTaskForce::formation, Builder::formation);

    static {
        TaskForceStatements.work(RECORD);
    }

    /** What a regional task force can state. */
    public static final RecordType<RegionalTaskForce> TYPE = RECORD.type(Builder::evidence);

    RegionalTaskForce() {}

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static RegionalTaskForce bound(Object document) {
        return Binding.read(RegionalTaskForce.class, document);
    }

    /** {@return a builder that needs an id} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the province that is its jurisdiction; absent if it is the task force of something else, such as a city} */
    public abstract Fact<Province> province();

    /** {@return the duties that are assigned to it} */
    public abstract Listing<Duty> duties();

    /** {@return what it was formed for, as told before Perpres 60/2023} */
    public abstract Listing<Purpose> purposes();

    /** {@return the steps by which it came, or is to come, about} */
    public abstract Listing<FormationStep> formation();

    @Override
    public RecordType<RegionalTaskForce> type() {
        return TYPE;
    }

    /** {@inheritDoc} Kept, for it is asked for with every check. */
    @Override
    @Value.Lazy
    public List<Property> properties() {
        return TYPE.properties(this);
    }

    /**
     * {@return whether it is the task force of a province, in three values}
     *
     * @param of the province
     */
    public Truth governs(Province of) {
        return province().isEqualTo(of);
    }

    @Value.Check
    void check() {
        Formation.check(this, duties());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link RegionalTaskForce}; what is not set is unknown. */
    public static final class Builder extends ImmutableRegionalTaskForce.Builder implements TaskForceBuilder<Builder> {
        private final WholeSources sources = new WholeSources();

        Builder() {
            evidence(Evidence.none());
        }

        @Override
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
        public RegionalTaskForce build() {
            return sources.of(TYPE, super.build());
        }
    }
}
