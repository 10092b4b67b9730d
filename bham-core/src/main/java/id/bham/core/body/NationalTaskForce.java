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
import id.bham.core.mandate.NationalDuty;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import org.immutables.value.Value;

/** The National Task Force (Gugus Tugas Nasional, GTN BHAM), formed by a decision of the minister. */
@Value.Immutable
@ValueStyle
public abstract non-sealed class NationalTaskForce implements TaskForce {

    /** What a national task force can state. */
    public static final RecordType<NationalTaskForce> TYPE = RecordType.of(
                    NationalTaskForce.class,
                    NationalTaskForce::builder,
                    NationalTaskForce::toBuilder,
                    NationalTaskForce.Builder::build)
            .value("id", String.class, NationalTaskForce::id, NationalTaskForce.Builder::id)
            .fact("name", String.class, NationalTaskForce::name, NationalTaskForce.Builder::name)
            .fact("status", BodyStatus.class, NationalTaskForce::status, NationalTaskForce.Builder::status)
            .fact("decree", Decree.TYPE, NationalTaskForce::decree, NationalTaskForce.Builder::decree)
            .fact(
                    "inauguration",
                    Inauguration.TYPE,
                    NationalTaskForce::inauguration,
                    NationalTaskForce.Builder::inauguration)
            .fact("period", ValidityPeriod.TYPE, NationalTaskForce::period, NationalTaskForce.Builder::period)
            .fact("lastDay", PartialDate.class, NationalTaskForce::lastDay, NationalTaskForce.Builder::lastDay)
            .reference("replaces", NationalTaskForce::replaces, NationalTaskForce.Builder::replaces)
            .fact("chair", Seat.TYPE, NationalTaskForce::chair, NationalTaskForce.Builder::chair)
            .fact(
                    "executiveChair",
                    Seat.TYPE,
                    NationalTaskForce::executiveChair,
                    NationalTaskForce.Builder::executiveChair)
            .listing("viceChairs", Seat.TYPE, NationalTaskForce::viceChairs, NationalTaskForce.Builder::viceChairs)
            .fact("secretary", Seat.TYPE, NationalTaskForce::secretary, NationalTaskForce.Builder::secretary)
            .listing(
                    "deputySecretaries",
                    Seat.TYPE,
                    NationalTaskForce::deputySecretaries,
                    NationalTaskForce.Builder::deputySecretaries)
            .listing("members", Seat.TYPE, NationalTaskForce::members, NationalTaskForce.Builder::members)
            .listing(
                    "workingGroups",
                    WorkingGroup.TYPE,
                    NationalTaskForce::workingGroups,
                    NationalTaskForce.Builder::workingGroups)
            .listing("duties", NationalDuty.class, NationalTaskForce::duties, NationalTaskForce.Builder::duties)
            .listing("workPlans", WorkPlan.TYPE, NationalTaskForce::workPlans, NationalTaskForce.Builder::workPlans)
            .fact(
                    "evaluationStart",
                    PartialDate.class,
                    NationalTaskForce::evaluationStart,
                    NationalTaskForce.Builder::evaluationStart)
            .listing(
                    "evaluations",
                    Evaluation.TYPE,
                    NationalTaskForce::evaluations,
                    NationalTaskForce.Builder::evaluations)
            .listing("reports", ProgressReport.TYPE, NationalTaskForce::reports, NationalTaskForce.Builder::reports)
            .reference("answersTo", NationalTaskForce::answersTo, NationalTaskForce.Builder::answersTo)
            .evidence(NationalTaskForce.Builder::evidence)
            .type();

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
    public static final class Builder extends ImmutableNationalTaskForce.Builder {
        Builder() {
            evidence(Evidence.none());
        }
    }
}
