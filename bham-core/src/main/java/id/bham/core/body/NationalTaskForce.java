package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.RecordType;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import org.immutables.value.Value;

/** The National Task Force (Gugus Tugas Nasional, GTN BHAM), formed by a decision of the minister. */
@Value.Immutable
@ValueStyle
public abstract non-sealed class NationalTaskForce implements TaskForce {

    private static final RecordType.Declaration<NationalTaskForce, Builder> RECORD = RecordType.declare(
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
        TaskForceStatements.work(RECORD);
    }

    /** What a national task force can state. */
    public static final RecordType<NationalTaskForce> TYPE = RECORD.type(Builder::evidence);

    NationalTaskForce() {}

    /**
     * Starts one.
     *
     * @return a builder that needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The executive chair (ketua pelaksana).
     *
     * @return the seat
     */
    public abstract Fact<Seat> executiveChair();

    /**
     * The duties that are assigned to it.
     *
     * @return the duties
     */
    public abstract Listing<NationalDuty> duties();

    @Override
    public String kind() {
        return "nationalTaskForce";
    }

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
        Names.checkId(id());
        Names.checkNotBlank("name", name());
        Names.checkNotBlank("replaces", replaces());
        Names.checkNotBlank("answersTo", answersTo());
        Formation.check(this);
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link NationalTaskForce}; what is not set is unknown. */
    public static final class Builder extends ImmutableNationalTaskForce.Builder implements TaskForceBuilder<Builder> {
        Builder() {
            name(Fact.unknown());
            answersTo(Fact.unknown());
            evidence(Evidence.none());
            status(Fact.unknown());
            decree(Fact.unknown());
            inauguration(Fact.unknown());
            period(Fact.unknown());
            lastDay(Fact.unknown());
            replaces(Fact.unknown());
            chair(Fact.unknown());
            viceChairs(Listing.unknown());
            secretary(Fact.unknown());
            deputySecretaries(Listing.unknown());
            members(Listing.unknown());
            workingGroups(Listing.unknown());
            workPlans(Listing.unknown());
            evaluationStart(Fact.unknown());
            evaluations(Listing.unknown());
            reports(Listing.unknown());
            executiveChair(Fact.unknown());
            duties(Listing.unknown());
        }

        /**
         * Sets {@link NationalTaskForce#name()} to a known value.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            return name(Fact.known(name));
        }

        /**
         * Sets {@link NationalTaskForce#status()} to a known value.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(BodyStatus status) {
            return status(Fact.known(status));
        }

        /**
         * Sets {@link NationalTaskForce#decree()} to a known value.
         *
         * @param decree the decree
         * @return this builder
         */
        public Builder decree(Decree decree) {
            return decree(Fact.known(decree));
        }

        /**
         * Sets {@link NationalTaskForce#inauguration()} to a known value.
         *
         * @param inauguration the ceremony
         * @return this builder
         */
        public Builder inauguration(Inauguration inauguration) {
            return inauguration(Fact.known(inauguration));
        }

        /**
         * Sets {@link NationalTaskForce#period()} to a known value.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(ValidityPeriod period) {
            return period(Fact.known(period));
        }

        /**
         * Sets {@link NationalTaskForce#lastDay()} to a known value.
         *
         * @param lastDay the last day
         * @return this builder
         */
        public Builder lastDay(PartialDate lastDay) {
            return lastDay(Fact.known(lastDay));
        }

        /**
         * Sets {@link NationalTaskForce#replaces()} to a known value.
         *
         * @param replaces the id of the body before it
         * @return this builder
         */
        public Builder replaces(String replaces) {
            return replaces(Fact.known(replaces));
        }

        /**
         * Sets {@link NationalTaskForce#chair()} to a known value.
         *
         * @param chair the seat
         * @return this builder
         */
        public Builder chair(Seat chair) {
            return chair(Fact.known(chair));
        }

        /**
         * Sets {@link NationalTaskForce#executiveChair()} to a known value.
         *
         * @param executiveChair the seat
         * @return this builder
         */
        public Builder executiveChair(Seat executiveChair) {
            return executiveChair(Fact.known(executiveChair));
        }

        /**
         * Sets {@link NationalTaskForce#secretary()} to a known value.
         *
         * @param secretary the seat
         * @return this builder
         */
        public Builder secretary(Seat secretary) {
            return secretary(Fact.known(secretary));
        }

        /**
         * Sets {@link NationalTaskForce#evaluationStart()} to a known value.
         *
         * @param evaluationStart the day
         * @return this builder
         */
        public Builder evaluationStart(PartialDate evaluationStart) {
            return evaluationStart(Fact.known(evaluationStart));
        }

        /**
         * Sets {@link NationalTaskForce#answersTo()} to a known value.
         *
         * @param answersTo the id of that body
         * @return this builder
         */
        public Builder answersTo(String answersTo) {
            return answersTo(Fact.known(answersTo));
        }
    }
}
