package id.bham.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.binding.Binding;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.InstrumentId;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.Period;
import java.util.List;
import org.immutables.value.Value;

/** A task force for business and human rights (gugus tugas): the national one or that of a province. */
public sealed interface TaskForce extends Body permits NationalTaskForce, RegionalTaskForce {

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static TaskForce bound(Object document) {
        return Binding.read(TaskForce.class, document);
    }

    /** Where {@link #status()} stands. */
    Place<TaskForce, BodyStatus> STATUS = Place.fact("status", BodyStatus.class, TaskForce::status);

    /** Where {@link #plannedAsOf()} stands. */
    Place<TaskForce, PartialDate> PLANNED_AS_OF = Place.fact("plannedAsOf", PartialDate.class, TaskForce::plannedAsOf);

    /** Where {@link #decree()} stands. */
    Place<TaskForce, Decree> DECREE = Place.fact("decree", Decree.TYPE, TaskForce::decree);

    /** Where {@link #inauguration()} stands. */
    Place<TaskForce, Inauguration> INAUGURATION =
            Place.fact("inauguration", Inauguration.TYPE, TaskForce::inauguration);

    /** Where {@link #seenAtWork()} stand. */
    Items<TaskForce, PartialDate> SEEN_AT_WORK = Items.of("seenAtWork", PartialDate.class, TaskForce::seenAtWork);

    /** Where {@link #formedUnder()} stands. */
    Place<TaskForce, InstrumentId> FORMED_UNDER = Place.fact("formedUnder", InstrumentId.class, TaskForce::formedUnder);

    /** Where {@link #period()} stands. */
    Place<TaskForce, ValidityPeriod> PERIOD = Place.fact("period", ValidityPeriod.TYPE, TaskForce::period);

    /** Where {@link #lastDay()} stands. */
    Place<TaskForce, PartialDate> LAST_DAY = Place.fact("lastDay", PartialDate.class, TaskForce::lastDay);

    /** Where {@link #replaces()} stands. */
    Place<TaskForce, String> REPLACES = Place.reference("replaces", TaskForce::replaces);

    /** Where {@link #chair()} stands. */
    Place<TaskForce, Seat> CHAIR = Place.fact("chair", Seat.TYPE, TaskForce::chair);

    /** Where {@link #viceChairs()} stand. */
    Items<TaskForce, Seat> VICE_CHAIRS = Items.of("viceChairs", Seat.TYPE, TaskForce::viceChairs);

    /** Where {@link #secretary()} stands. */
    Place<TaskForce, Seat> SECRETARY = Place.fact("secretary", Seat.TYPE, TaskForce::secretary);

    /** Where {@link #deputySecretaries()} stand. */
    Items<TaskForce, Seat> DEPUTY_SECRETARIES = Items.of("deputySecretaries", Seat.TYPE, TaskForce::deputySecretaries);

    /** Where {@link #secretariat()} stands. */
    Place<TaskForce, Secretariat> SECRETARIAT = Place.fact("secretariat", Secretariat.TYPE, TaskForce::secretariat);

    /** Where {@link #members()} stand. */
    Items<TaskForce, Seat> MEMBERS = Items.of("members", Seat.TYPE, TaskForce::members);

    /** Where {@link #workingGroups()} stand. */
    Items<TaskForce, WorkingGroup> WORKING_GROUPS =
            Items.of("workingGroups", WorkingGroup.TYPE, TaskForce::workingGroups);

    /** Where {@link #dutiesInOtherWords()} stand. */
    Items<TaskForce, String> DUTIES_IN_OTHER_WORDS =
            Items.of("dutiesInOtherWords", String.class, TaskForce::dutiesInOtherWords);

    /** Where {@link #workPlans()} stand. */
    Items<TaskForce, WorkPlan> WORK_PLANS = Items.of("workPlans", WorkPlan.TYPE, TaskForce::workPlans);

    /** Where {@link #plannedActions()} stand. */
    Items<TaskForce, PriorityAction> PLANNED_ACTIONS =
            WORK_PLANS.each(WorkPlan.ACTIONS).gathered(TaskForce::plannedActions);

    /** Where {@link #evaluationStart()} stands. */
    Place<TaskForce, PartialDate> EVALUATION_START =
            Place.fact("evaluationStart", PartialDate.class, TaskForce::evaluationStart);

    /** Where {@link #evaluationInterval()} stands. */
    Place<TaskForce, Period> EVALUATION_INTERVAL =
            Place.fact("evaluationInterval", Period.class, TaskForce::evaluationInterval);

    /** Where {@link #evaluations()} stand. */
    Items<TaskForce, Evaluation> EVALUATIONS = Items.of("evaluations", Evaluation.TYPE, TaskForce::evaluations);

    /** Where {@link #reports()} stand. */
    Items<TaskForce, ProgressReport> REPORTS = Items.of("reports", ProgressReport.TYPE, TaskForce::reports);

    /** Whether it {@linkplain #isFormed has been formed} (terbentuk). */
    Condition<TaskForce> FORMED = Condition.<TaskForce>asked(
                    TaskForce::isFormed,
                    Reads.of(STATUS),
                    Reads.of(DECREE.then(Decree.ISSUED_ON)),
                    Reads.of(INAUGURATION.then(Inauguration.ON)),
                    Reads.ofValues(SEEN_AT_WORK))
            .named("formed");

    /** Whether it {@linkplain #exists exists}: it has been formed, and its last day is not over. */
    Condition<TaskForce> EXISTING = FORMED.and(
                    Condition.<TaskForce>asked(TaskForce::hasEnded, Reads.of(LAST_DAY), Reads.ofValues(SEEN_AT_WORK))
                            .not())
            .named("existing");

    /**
     * {@return whether the record tells of a task force or of the plan for one} A plan has no decree, no inauguration and no day on
     * which it was seen at work; a record that says otherwise is refused.
     */
    Fact<BodyStatus> status();

    /**
     * {@return the day as of which a source tells that it is a plan (rencana per tanggal); absent if no source tells of it as a plan} A
     * plan of that day says nothing of later ones: whether anything was formed since is not known from it.
     */
    Fact<PartialDate> plannedAsOf();

    /** {@return the founding instrument (Keputusan); absent if it rests on none} */
    Fact<Decree> decree();

    /** {@return the ceremony that put it into office (pengukuhan); absent if there was none} */
    Fact<Inauguration> inauguration();

    /**
     * {@return days on which a source saw it at work (terlihat bekerja): at a meeting, with a report, anything that a body does that is
     * there} By each of them it was formed, and it had not ended. A day before its formation or after its last day is another body's,
     * and refused.
     */
    Listing<PartialDate> seenAtWork();

    /**
     * {@return the instrument under which it was formed (landasan pembentukan), as its decree or a source names it: "berdasarkan
     * Perpres 60/2023"; absent if it was formed under none} It tells the generation where no day does.
     */
    Fact<InstrumentId> formedUnder();

    /** {@return the period that it names for itself, which may begin before the decree; absent if it names none} */
    Fact<ValidityPeriod> period();

    /** {@return the last day of its existence, inclusive; absent if it goes on} */
    Fact<PartialDate> lastDay();

    /** {@return the id of the task force of an earlier generation that it replaces; absent if it replaces none} */
    Fact<String> replaces();

    /** {@return the seat of the chair (ketua); absent if there is none} */
    Fact<Seat> chair();

    /** {@return the seats of the vice-chairs (wakil ketua)} */
    Listing<Seat> viceChairs();

    /** {@return the seat of the secretary (sekretaris); absent if there is none} */
    Fact<Seat> secretary();

    /** {@return the seats of the deputy secretaries (wakil sekretaris)} */
    Listing<Seat> deputySecretaries();

    /**
     * {@return the secretariat (sekretariat); absent if it is known that there is none} A decree that names none does not mean that
     * there is none.
     */
    Fact<Secretariat> secretariat();

    /** {@return the seats of the members (anggota), without those who lead} */
    Listing<Seat> members();

    /** {@return the working groups (kelompok kerja)} */
    Listing<WorkingGroup> workingGroups();

    /**
     * {@return what the decree, or a source, tells of its duties in words that match none of the duties that the regulation names
     * (tugas dengan kata lain), such as a sentence on planning, as it is written} Whether one of those is meant, a person must judge;
     * so a list of duties beside such words is partial.
     */
    Listing<String> dutiesInOtherWords();

    /** {@return the work plans (rencana kerja), one for each year that has one} */
    Listing<WorkPlan> workPlans();

    /**
     * {@return the day from which the intervals between evaluations of its priority actions are counted; absent if it has none to
     * evaluate}
     */
    Fact<PartialDate> evaluationStart();

    /**
     * {@return how often it evaluates its priority actions, as it has set itself (selang evaluasi): years, months and days, each 0 to
     * 9999 and together more than zero; absent if it has set no interval, and the regulation sets none}
     */
    Fact<Period> evaluationInterval();

    /** {@return the evaluations of its priority actions} */
    Listing<Evaluation> evaluations();

    /** {@return the reports on the results of the actions} */
    Listing<ProgressReport> reports();

    /**
     * Whether it is a plan on the check date. A record of a plan tells that for the day as of which it is known, and leaves all others open.
     *
     * @param at the check date
     * @return true on that day, if it is known to the day; false for a task force that is more than a plan; else unknown
     */
    default Truth isPlanned(AsOf at) {
        return Formation.isPlanned(this, at);
    }

    /** {@return the day of its inauguration; absent if there was no ceremony or its day is recorded nowhere} */
    default Fact<PartialDate> inauguratedOn() {
        return inauguration().flatMap(Inauguration::on);
    }

    /**
     * {@return the seats that lead it: chair, vice-chairs, secretary, deputy secretaries and, for the national one, the executive
     * chair}
     */
    @Value.Lazy
    default Listing<Seat> leadingSeats() {
        return Listing.of(chair())
                .and(viceChairs())
                .and(Listing.of(secretary()))
                .and(deputySecretaries());
    }

    /** {@return all seats: those that lead, then the members} */
    @Value.Lazy
    default Listing<Seat> seats() {
        return leadingSeats().and(members());
    }

    /** {@return the actions of all its work plans (aksi), in their order; complete if it is known of every plan what it holds} */
    @Value.Lazy
    default Listing<PriorityAction> plannedActions() {
        return Parts.ACTIONS.in(this);
    }

    /**
     * {@return whether one person fills two leading seats on the check date, in three values} A name that is spelled differently is
     * that of another person.
     *
     * @param at the check date
     */
    default Truth isLedTwiceByOne(AsOf at) {
        return Leaders.isOneTwiceIn(leadingSeats(), at);
    }

    /**
     * {@return the names of those who fill two leading seats for sure, sorted}
     *
     * @param at the check date
     */
    default List<String> leadingTwice(AsOf at) {
        return Leaders.twiceIn(leadingSeats(), at);
    }

    /**
     * {@return whether it has been formed on the check date, whatever became of it since, in three values; unless it is a plan or was
     * seen at work, unknown for a task force of which it is known that it has neither decree nor inauguration} It starts with its
     * decree; one that was put into office without a decree, as those of the first generation were, starts with its inauguration. By a
     * day on which it was seen at work it has been formed. A plan is not formed.
     *
     * @param at the check date
     */
    default Truth isFormed(AsOf at) {
        return at.reached(formedOn());
    }

    /**
     * The day on which it was formed: that of its decree or of its inauguration, whichever is earlier, and no later one than any on which
     * it was seen at work.
     *
     * @return the day, as far as it is known; absent for a plan; unknown also for a task force of which it is known that it has
     *     neither decree nor inauguration, and which was not seen at work
     */
    @Value.Lazy
    default Fact<PartialDate> formedOn() {
        return Formation.day(this);
    }

    /**
     * The day of the act that founded it: that of its decree; that of its inauguration only if it is known that there is no decree. It tells
     * the generation and whether a task force was formed in time; whether it is there, {@link #formedOn()} tells.
     *
     * @return the day, as far as it is known; absent for a plan; unknown also for a task force of which it is known that it has
     *     neither decree nor inauguration
     */
    @Value.Lazy
    default Fact<PartialDate> foundedOn() {
        return Formation.foundingAct(this);
    }

    /**
     * Whether it has ended on the check date: its last day is over. On a day on which it was seen at work, and before, it had not.
     *
     * @param at the check date
     * @return the answer in three values
     */
    default Truth hasEnded(AsOf at) {
        return at.passed(Formation.lastDay(this));
    }

    /**
     * {@return whether a period lies in its life, in three values: it begins not before the task force was formed or, if that is
     * earlier, the period that it names for itself, and ends not after its last day}
     *
     * @param other the period
     */
    default Truth existsThroughout(ValidityPeriod other) {
        return Formation.existsThroughout(this, other);
    }

    /**
     * {@return whether it has a part of a name, in three values: itself, one of its working groups, or an institution or office to
     * which a seat in it belongs}
     *
     * @param name the name; capital letters and white space do not matter
     */
    default Truth hasPartNamed(String name) {
        return Parts.isNamed(this, name);
    }

    /**
     * The names of its parts: its own, those of its working groups, and those of the institutions and offices to which the seats
     * in it belong.
     *
     * @return the names as the record spells them; complete if the record tells of every part which name it has, if any
     */
    @Value.Lazy
    default Listing<String> partNames() {
        return Parts.names(this);
    }

    @Override
    default Truth exists(AsOf at) {
        return EXISTING.test(this, at);
    }
}
