package id.bham.core.body;

import com.google.common.collect.ImmutableList;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Purpose;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import org.immutables.value.Value;

/**
 * A regional task force (Gugus Tugas Daerah, GTD BHAM) of a province, formed by a decree of its governor. A province may have had
 * one of the first generation, before Perpres 60/2023, and one of the second; each is a record of its own.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class RegionalTaskForce implements TaskForce {

    RegionalTaskForce() {}

    /**
     * Starts one.
     *
     * @return a builder that needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The province that is its jurisdiction; absent if it is the task force of something else, such as a city.
     *
     * @return the province
     */
    @Value.Default
    public Fact<Province> province() {
        return Fact.unknown();
    }

    /**
     * The duties that are assigned to it.
     *
     * @return the duties
     */
    @Value.Default
    public Listing<Duty> duties() {
        return Listing.unknown();
    }

    /**
     * What it was formed for, as told before Perpres 60/2023.
     *
     * @return the purposes
     */
    @Value.Default
    public Listing<Purpose> purposes() {
        return Listing.unknown();
    }

    /**
     * The steps by which it came, or is to come, about.
     *
     * @return the steps
     */
    @Value.Default
    public Listing<FormationStep> formation() {
        return Listing.unknown();
    }

    @Override
    public String kind() {
        return "regionalTaskForce";
    }

    @Override
    @Value.Lazy
    public List<Property> properties() {
        return ImmutableList.of(
                new Property("id", id()),
                new Property("name", name()),
                new Property("province", province()),
                new Property("status", status()),
                new Property("decree", decree()),
                new Property("inauguration", inauguration()),
                new Property("period", period()),
                new Property("lastDay", lastDay()),
                new Property("replaces", replaces()),
                new Property("chair", chair()),
                new Property("viceChairs", viceChairs()),
                new Property("secretary", secretary()),
                new Property("deputySecretaries", deputySecretaries()),
                new Property("members", members()),
                new Property("workingGroups", workingGroups()),
                new Property("duties", duties()),
                new Property("purposes", purposes()),
                new Property("formation", formation()),
                new Property("workPlans", workPlans()),
                new Property("evaluationStart", evaluationStart()),
                new Property("evaluations", evaluations()),
                new Property("reports", reports()),
                new Property("answersTo", answersTo()));
    }

    /**
     * Whether it is the task force of a province.
     *
     * @param of the province
     * @return the answer in three values
     */
    public Truth governs(Province of) {
        return province().isEqualTo(of);
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

    /** Builds a {@link RegionalTaskForce}; what is not set is unknown. */
    public static final class Builder extends ImmutableRegionalTaskForce.Builder {
        Builder() {}

        /**
         * Sets {@link RegionalTaskForce#name()} to a known value.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            return name(Fact.known(name));
        }

        /**
         * Sets {@link RegionalTaskForce#province()} to a known value.
         *
         * @param province the province
         * @return this builder
         */
        public Builder province(Province province) {
            return province(Fact.known(province));
        }

        /**
         * Sets {@link RegionalTaskForce#status()} to a known value.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(BodyStatus status) {
            return status(Fact.known(status));
        }

        /**
         * Sets {@link RegionalTaskForce#decree()} to a known value.
         *
         * @param decree the decree
         * @return this builder
         */
        public Builder decree(Decree decree) {
            return decree(Fact.known(decree));
        }

        /**
         * Sets {@link RegionalTaskForce#inauguration()} to a known value.
         *
         * @param inauguration the ceremony
         * @return this builder
         */
        public Builder inauguration(Inauguration inauguration) {
            return inauguration(Fact.known(inauguration));
        }

        /**
         * Sets {@link RegionalTaskForce#period()} to a known value.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(ValidityPeriod period) {
            return period(Fact.known(period));
        }

        /**
         * Sets {@link RegionalTaskForce#lastDay()} to a known value.
         *
         * @param lastDay the last day
         * @return this builder
         */
        public Builder lastDay(PartialDate lastDay) {
            return lastDay(Fact.known(lastDay));
        }

        /**
         * Sets {@link RegionalTaskForce#replaces()} to a known value.
         *
         * @param replaces the id of the body before it
         * @return this builder
         */
        public Builder replaces(String replaces) {
            return replaces(Fact.known(replaces));
        }

        /**
         * Sets {@link RegionalTaskForce#chair()} to a known value.
         *
         * @param chair the seat
         * @return this builder
         */
        public Builder chair(Seat chair) {
            return chair(Fact.known(chair));
        }

        /**
         * Sets {@link RegionalTaskForce#secretary()} to a known value.
         *
         * @param secretary the seat
         * @return this builder
         */
        public Builder secretary(Seat secretary) {
            return secretary(Fact.known(secretary));
        }

        /**
         * Sets {@link RegionalTaskForce#evaluationStart()} to a known value.
         *
         * @param evaluationStart the day
         * @return this builder
         */
        public Builder evaluationStart(PartialDate evaluationStart) {
            return evaluationStart(Fact.known(evaluationStart));
        }

        /**
         * Sets {@link RegionalTaskForce#answersTo()} to a known value.
         *
         * @param answersTo the id of that body
         * @return this builder
         */
        public Builder answersTo(String answersTo) {
            return answersTo(Fact.known(answersTo));
        }
    }
}
