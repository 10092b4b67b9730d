package id.bham.core.body;

import com.google.common.collect.ImmutableList;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.mandate.NationalDuty;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import org.immutables.value.Value;

/** The National Task Force (Gugus Tugas Nasional, GTN BHAM), formed by a decision of the minister. */
@Value.Immutable
@ValueStyle
public abstract non-sealed class NationalTaskForce implements TaskForce {

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
    @Value.Default
    public Fact<Seat> executiveChair() {
        return Fact.unknown();
    }

    /**
     * The duties that are assigned to it.
     *
     * @return the duties
     */
    @Value.Default
    public Listing<NationalDuty> duties() {
        return Listing.unknown();
    }

    @Override
    public String kind() {
        return "nationalTaskForce";
    }

    @Override
    @Value.Lazy
    public List<Property> properties() {
        return ImmutableList.of(
                new Property("id", id()),
                new Property("name", name()),
                new Property("status", status()),
                new Property("decree", decree()),
                new Property("inauguration", inauguration()),
                new Property("period", period()),
                new Property("lastDay", lastDay()),
                new Property("replaces", replaces()),
                new Property("chair", chair()),
                new Property("executiveChair", executiveChair()),
                new Property("viceChairs", viceChairs()),
                new Property("secretary", secretary()),
                new Property("deputySecretaries", deputySecretaries()),
                new Property("members", members()),
                new Property("workingGroups", workingGroups()),
                new Property("duties", duties()),
                new Property("workPlans", workPlans()),
                new Property("evaluationStart", evaluationStart()),
                new Property("evaluations", evaluations()),
                new Property("reports", reports()),
                new Property("answersTo", answersTo()));
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
    public static final class Builder extends ImmutableNationalTaskForce.Builder {
        Builder() {}

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
