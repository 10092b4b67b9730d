package id.bham.core.body;

import id.bham.core.action.WorkPlan;
import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.RecordType;
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

    /** What a regional task force can state. */
    public static final RecordType<RegionalTaskForce> TYPE = RecordType.of(
                    RegionalTaskForce.class,
                    RegionalTaskForce::builder,
                    RegionalTaskForce::toBuilder,
                    RegionalTaskForce.Builder::build)
            .value("id", String.class, RegionalTaskForce::id, RegionalTaskForce.Builder::id)
            .fact("name", String.class, RegionalTaskForce::name, RegionalTaskForce.Builder::name)
            .fact("province", Province.class, RegionalTaskForce::province, RegionalTaskForce.Builder::province)
            .fact("status", BodyStatus.class, RegionalTaskForce::status, RegionalTaskForce.Builder::status)
            .fact("decree", Decree.TYPE, RegionalTaskForce::decree, RegionalTaskForce.Builder::decree)
            .fact(
                    "inauguration",
                    Inauguration.TYPE,
                    RegionalTaskForce::inauguration,
                    RegionalTaskForce.Builder::inauguration)
            .fact("period", ValidityPeriod.TYPE, RegionalTaskForce::period, RegionalTaskForce.Builder::period)
            .fact("lastDay", PartialDate.class, RegionalTaskForce::lastDay, RegionalTaskForce.Builder::lastDay)
            .reference("replaces", RegionalTaskForce::replaces, RegionalTaskForce.Builder::replaces)
            .fact("chair", Seat.TYPE, RegionalTaskForce::chair, RegionalTaskForce.Builder::chair)
            .listing("viceChairs", Seat.TYPE, RegionalTaskForce::viceChairs, RegionalTaskForce.Builder::viceChairs)
            .fact("secretary", Seat.TYPE, RegionalTaskForce::secretary, RegionalTaskForce.Builder::secretary)
            .listing(
                    "deputySecretaries",
                    Seat.TYPE,
                    RegionalTaskForce::deputySecretaries,
                    RegionalTaskForce.Builder::deputySecretaries)
            .listing("members", Seat.TYPE, RegionalTaskForce::members, RegionalTaskForce.Builder::members)
            .listing(
                    "workingGroups",
                    WorkingGroup.TYPE,
                    RegionalTaskForce::workingGroups,
                    RegionalTaskForce.Builder::workingGroups)
            .listing("duties", Duty.class, RegionalTaskForce::duties, RegionalTaskForce.Builder::duties)
            .listing("purposes", Purpose.class, RegionalTaskForce::purposes, RegionalTaskForce.Builder::purposes)
            .listing(
                    "formation", FormationStep.TYPE, RegionalTaskForce::formation, RegionalTaskForce.Builder::formation)
            .listing("workPlans", WorkPlan.TYPE, RegionalTaskForce::workPlans, RegionalTaskForce.Builder::workPlans)
            .fact(
                    "evaluationStart",
                    PartialDate.class,
                    RegionalTaskForce::evaluationStart,
                    RegionalTaskForce.Builder::evaluationStart)
            .listing(
                    "evaluations",
                    Evaluation.TYPE,
                    RegionalTaskForce::evaluations,
                    RegionalTaskForce.Builder::evaluations)
            .listing("reports", ProgressReport.TYPE, RegionalTaskForce::reports, RegionalTaskForce.Builder::reports)
            .reference("answersTo", RegionalTaskForce::answersTo, RegionalTaskForce.Builder::answersTo)
            .evidence(RegionalTaskForce.Builder::evidence)
            .type();

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
    public abstract Fact<Province> province();

    /**
     * The duties that are assigned to it.
     *
     * @return the duties
     */
    public abstract Listing<Duty> duties();

    /**
     * What it was formed for, as told before Perpres 60/2023.
     *
     * @return the purposes
     */
    public abstract Listing<Purpose> purposes();

    /**
     * The steps by which it came, or is to come, about.
     *
     * @return the steps
     */
    public abstract Listing<FormationStep> formation();

    @Override
    public String kind() {
        return "regionalTaskForce";
    }

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
        Builder() {
            evidence(Evidence.none());
        }
    }
}
