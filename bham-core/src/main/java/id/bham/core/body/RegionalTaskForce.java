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

    /**
     * Builds a {@link RegionalTaskForce}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link RegionalTaskForce#id() id} (text, not blank; required): the id by which other records refer to it: 1 to 100
     *       letters, digits, and {@code . _ -}; opaque, unique in a {@code Governance}.
     *   <li>{@link RegionalTaskForce#province() province} ({@link id.bham.core.province.Province}; unknown if left out): the
     *       province that is its jurisdiction; absent if it is the task force of something else, such as a city.
     *   <li>{@link RegionalTaskForce#duties() duties} (each: {@link id.bham.core.mandate.Duty}; unknown if left out): the duties
     *       that are assigned to it.
     *   <li>{@link RegionalTaskForce#dutiesInOtherWords() dutiesInOtherWords} (each: text, not blank; unknown if left out): what
     *       the decree, or a source, tells of its duties in words that match none of the duties that the regulation names (tugas
     *       dengan kata lain), such as a sentence on planning, as it is written. Whether one of those is meant, a person must
     *       judge; so a list of duties beside such words is partial.
     *   <li>{@link RegionalTaskForce#purposes() purposes} (each: {@link id.bham.core.mandate.Purpose}; unknown if left out): what
     *       it was formed for, as told before Perpres 60/2023.
     *   <li>{@link RegionalTaskForce#formation() formation} (each: {@link id.bham.core.body.FormationStep}; unknown if left out):
     *       the steps by which it came, or is to come, about.
     *   <li>{@link RegionalTaskForce#evidence() evidence} ({@link id.bham.core.knowledge.Evidence}; may be left out): which source
     *       supports which statement, if any does. It says how things are known, and that can be learnt as well: see {@link
     *       id.bham.core.knowledge.Subject#isRefinedBy(Described)}.
     *   <li>{@link RegionalTaskForce#answersTo() answersTo} (text, not blank; unknown if left out): the id of the body to which it
     *       answers: a regional task force to the national one, that to the focal point; absent if it answers to none.
     *   <li>{@link RegionalTaskForce#chair() chair} ({@link id.bham.core.body.Seat}; unknown if left out): the seat of the chair
     *       (ketua); absent if there is none.
     *   <li>{@link RegionalTaskForce#decree() decree} ({@link id.bham.core.body.Decree}; unknown if left out): the founding
     *       instrument (Keputusan); absent if it rests on none.
     *   <li>{@link RegionalTaskForce#deputySecretaries() deputySecretaries} (each: {@link id.bham.core.body.Seat}; unknown if left
     *       out): the seats of the deputy secretaries (wakil sekretaris).
     *   <li>{@link RegionalTaskForce#evaluationInterval() evaluationInterval} ({@link java.time.Period}; unknown if left out): how
     *       often it evaluates its priority actions, as it has set itself (selang evaluasi): years, months and days, each 0 to 9999
     *       and together more than zero; absent if it has set no interval, and the regulation sets none.
     *   <li>{@link RegionalTaskForce#evaluationStart() evaluationStart} ({@link id.bham.core.time.PartialDate} in the years 1 to
     *       9999; unknown if left out): the day from which the intervals between evaluations of its priority actions are counted;
     *       absent if it has none to evaluate.
     *   <li>{@link RegionalTaskForce#evaluations() evaluations} (each: {@link id.bham.core.evaluation.Evaluation}; unknown if left
     *       out): the evaluations of its priority actions.
     *   <li>{@link RegionalTaskForce#formedUnder() formedUnder} ({@link id.bham.core.law.InstrumentId}; unknown if left out): the
     *       instrument under which it was formed (landasan pembentukan), as its decree or a source names it: "berdasarkan Perpres
     *       60/2023"; absent if it was formed under none. It tells the generation where no day does.
     *   <li>{@link RegionalTaskForce#inauguration() inauguration} ({@link id.bham.core.body.Inauguration}; unknown if left out):
     *       the ceremony that put it into office (pengukuhan); absent if there was none.
     *   <li>{@link RegionalTaskForce#lastDay() lastDay} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if
     *       left out): the last day of its existence, inclusive; absent if it goes on.
     *   <li>{@link RegionalTaskForce#members() members} (each: {@link id.bham.core.body.Seat}; unknown if left out): the seats of
     *       the members (anggota), without those who lead.
     *   <li>{@link RegionalTaskForce#name() name} (text, not blank; unknown if left out): how the sources name it.
     *   <li>{@link RegionalTaskForce#period() period} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; unknown if
     *       left out): the period that it names for itself, which may begin before the decree; absent if it names none.
     *   <li>{@link RegionalTaskForce#plannedAsOf() plannedAsOf} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999;
     *       unknown if left out): the day as of which a source tells that it is a plan (rencana per tanggal); absent if no source
     *       tells of it as a plan. A plan of that day says nothing of later ones: whether anything was formed since is not known
     *       from it.
     *   <li>{@link RegionalTaskForce#replaces() replaces} (text, not blank; unknown if left out): the id of the task force of an
     *       earlier generation that it replaces; absent if it replaces none.
     *   <li>{@link RegionalTaskForce#reports() reports} (each: {@link id.bham.core.evaluation.ProgressReport}; unknown if left
     *       out): the reports on the results of the actions.
     *   <li>{@link RegionalTaskForce#secretariat() secretariat} ({@link id.bham.core.body.Secretariat}; unknown if left out): the
     *       secretariat (sekretariat); absent if it is known that there is none. A decree that names none does not mean that there
     *       is none.
     *   <li>{@link RegionalTaskForce#secretary() secretary} ({@link id.bham.core.body.Seat}; unknown if left out): the seat of the
     *       secretary (sekretaris); absent if there is none.
     *   <li>{@link RegionalTaskForce#seenAtWork() seenAtWork} (each: {@link id.bham.core.time.PartialDate} in the years 1 to 9999;
     *       unknown if left out): days on which a source saw it at work (terlihat bekerja): at a meeting, with a report, anything
     *       that a body does that is there. By each of them it was formed, and it had not ended. A day before its formation or
     *       after its last day is another body's, and refused.
     *   <li>{@link RegionalTaskForce#status() status} ({@link id.bham.core.body.BodyStatus}; unknown if left out): whether the
     *       record tells of a task force or of the plan for one. A plan has no decree, no inauguration and no day on which it was
     *       seen at work; a record that says otherwise is refused.
     *   <li>{@link RegionalTaskForce#viceChairs() viceChairs} (each: {@link id.bham.core.body.Seat}; unknown if left out): the
     *       seats of the vice-chairs (wakil ketua).
     *   <li>{@link RegionalTaskForce#workPlans() workPlans} (each: {@link id.bham.core.action.WorkPlan}; unknown if left out): the
     *       work plans (rencana kerja), one for each year that has one.
     *   <li>{@link RegionalTaskForce#workingGroups() workingGroups} (each: {@link id.bham.core.body.WorkingGroup}; unknown if left
     *       out): the working groups (kelompok kerja).
     * </ul>
     */
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
