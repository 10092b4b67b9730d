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
import id.bham.core.mandate.NationalDuty;
import java.util.List;
import org.immutables.value.Value;

/**
 * The National Task Force (Gugus Tugas Nasional, GTN BHAM), formed by a decision of the minister.
 *
 * <pre>{@code
 * NationalTaskForce gtn = NationalTaskForce.builder()
 *         .id("gtn")
 *         .decree(Decree.builder().issuedOn(PartialDate.parse("2021")).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class NationalTaskForce implements TaskForce {

    private static final Declaration<NationalTaskForce, Builder> RECORD = RecordType.declare(
            "nationalTaskForce",
            NationalTaskForce.class,
            NationalTaskForce::builder,
            NationalTaskForce::toBuilder,
            Builder::build);

    static {
        TaskForceStatements.identity(RECORD);
        TaskForceStatements.foundation(RECORD);
    }

    /** Where {@link #executiveChair()} stands. */
    public static final Place<NationalTaskForce, Seat> EXECUTIVE_CHAIR =
            RECORD.fact("executiveChair", Seat.TYPE, NationalTaskForce::executiveChair, Builder::executiveChair);

    static {
        TaskForceStatements.seats(RECORD);
    }

    /** Where {@link #duties()} stand. */
    public static final Items<NationalTaskForce, NationalDuty> DUTIES =
            RECORD.listing("duties", NationalDuty.class, NationalTaskForce::duties, Builder::duties);

    static {
        RECORD.state(DUTIES_IN_OTHER_WORDS, Builder::dutiesInOtherWords);
        TaskForceStatements.work(RECORD);
    }

    /** What a national task force can state. */
    public static final RecordType<NationalTaskForce> TYPE = RECORD.type(Builder::evidence);

    NationalTaskForce() {}

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static NationalTaskForce bound(Object document) {
        return Binding.read(NationalTaskForce.class, document);
    }

    /** {@return a builder that needs an id} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the executive chair (ketua pelaksana)} */
    public abstract Fact<Seat> executiveChair();

    /** {@return the duties that are assigned to it} */
    public abstract Listing<NationalDuty> duties();

    @Override
    public RecordType<NationalTaskForce> type() {
        return TYPE;
    }

    /** {@inheritDoc} Kept, for it is asked for with every check. */
    @Override
    @Value.Lazy
    public List<Property> properties() {
        return TYPE.properties(this);
    }

    @Override
    @Value.Lazy
    public Listing<Seat> leadingSeats() {
        return TaskForce.super.leadingSeats().and(Listing.of(executiveChair()));
    }

    @Value.Check
    void check() {
        Formation.check(this, duties());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link NationalTaskForce}; what is not set is unknown. */
    public static final class Builder extends ImmutableNationalTaskForce.Builder implements TaskForceBuilder<Builder> {
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
        public NationalTaskForce build() {
            return sources.of(TYPE, super.build());
        }
    }
}
