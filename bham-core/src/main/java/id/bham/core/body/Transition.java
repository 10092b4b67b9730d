package id.bham.core.body;

import id.bham.core.binding.Bindable;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues.Dated;
import id.bham.core.law.Eligible;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The transition to Perpres 60/2023 (ketentuan peralihan, Pasal 14 and 15): which task forces are older than it, which are younger, and
 * which were formed under it.
 *
 * <p>An older body was founded, inaugurated or seen at work before the regulation came into force; it works on until one that was formed
 * under it takes its place. A younger one was founded on that day or later, or says that the regulation is what it was formed under.
 * Nobody is both: a record that shows a body before that day and founds it later is refused. Where neither is known, what depends on it is
 * open. None of this changes with the check date, except whether the decree has been issued on which a body rests.
 */
public final class Transition implements Bindable {

    private static final InstrumentId STRATEGY = InstrumentId.parse("Perpres 60/2023");
    private static final Transition TO_STRATEGY = new Transition(LegalCorpus.standard());

    private final PartialDate firstDay;
    private final List<Dated<Eligible<OfficeTitle>>> ministers;
    private final Condition<TaskForce> older;
    private final Condition<TaskForce> younger;
    private final Condition<TaskForce> formedUnder;

    private Transition(LegalCorpus corpus) {
        firstDay = corpus.find(STRATEGY)
                .map(LegalInstrument::inForce)
                .flatMap(inForce -> inForce.firstDay().value())
                .orElseThrow();
        ministers = corpus.values(Parameters.MINISTER).values();
        older = reading("older than the Perpres", (taskForce, at) -> isOlder(taskForce));
        younger = reading("younger than the Perpres", (taskForce, at) -> isYounger(taskForce));
        formedUnder = Condition.<TaskForce>asked(
                        this::isFormedUnder, Reads.of(younger), Reads.of(TaskForce.DECREE.then(Decree.ISSUER)))
                .named("formed under the Perpres");
    }

    private Condition<TaskForce> reading(String name, Condition.Question<TaskForce> question) {
        return Condition.<TaskForce>asked(
                        question,
                        Reads.of(TaskForce.STATUS),
                        Reads.of(TaskForce.DECREE.then(Decree.ISSUED_ON)),
                        Reads.of(TaskForce.INAUGURATION.then(Inauguration.ON)),
                        Reads.<TaskForce>ofValues(TaskForce.SEEN_AT_WORK).narrowed(this::placesOfWorkThatMayBeOlder),
                        Reads.of(TaskForce.FORMED_UNDER))
                .named(name);
    }

    /** Other days could show it before the regulation, and so could those that are known in part, if they may lie there. */
    private List<Pointer> placesOfWorkThatMayBeOlder(TaskForce taskForce) {
        Stream<Pointer> days = Stream.of(TaskForce.SEEN_AT_WORK.each())
                .filter(each -> taskForce.seenAtWork().items().stream()
                        .anyMatch(day -> !day.notBefore(firstDay).isTrue()));
        return Stream.concat(TaskForce.SEEN_AT_WORK.listings().stream(), days).toList();
    }

    /** {@return the transition to the regulation on the National Strategy, Perpres 60/2023, by the law as this library knows it} */
    public static Transition standard() {
        return TO_STRATEGY;
    }

    /** {@return the name of the regulation, Perpres 60/2023} */
    public InstrumentId instrument() {
        return STRATEGY;
    }

    /** {@return the day on which the regulation came into force} */
    public LocalDate firstDay() {
        return firstDay.earliest().orElseThrow();
    }

    /** {@return the condition that {@link #isOlder(TaskForce)} asks} */
    public Condition<TaskForce> older() {
        return older;
    }

    /** {@return the condition that {@link #isYounger(TaskForce)} asks} */
    public Condition<TaskForce> younger() {
        return younger;
    }

    /** {@return the condition that {@link #isFormedUnder(TaskForce, AsOf)} asks} */
    public Condition<TaskForce> formedUnder() {
        return formedUnder;
    }

    /**
     * {@return whether a task force is older than the regulation (dibentuk sebelum Perpres), in three values: its founding act, its
     * ceremony or a day on which it was seen at work lies before it; false for a plan}
     *
     * @param taskForce the task force
     */
    public Truth isOlder(TaskForce taskForce) {
        if (Formation.isPlan(taskForce)) {
            return Truth.FALSE;
        }
        if (isShownBefore(taskForce)) {
            return Truth.TRUE;
        }
        return isFoundedSince(taskForce) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * {@return whether a task force is younger than the regulation (dibentuk sejak Perpres), in three values: its founding act lies on
     * its first day or later, or it was formed under it; of a plan, whether it is to be formed under the regulation}
     *
     * @param taskForce the task force
     */
    public Truth isYounger(TaskForce taskForce) {
        return Formation.isPlan(taskForce)
                ? taskForce.formedUnder().isEqualTo(STRATEGY)
                : isOlder(taskForce).not();
    }

    /**
     * {@return whether a task force was formed under the regulation (dibentuk berdasarkan Perpres), in three values: it is a younger
     * one and rests on a decree that has been issued by the check date, of a governor or, for the national one, of the Minister; false
     * for a plan} That a decree names another instrument, perhaps besides, makes it no other body.
     *
     * @param taskForce the task force
     * @param at the check date
     */
    public Truth isFormedUnder(TaskForce taskForce, AsOf at) {
        return Formation.isPlan(taskForce)
                ? Truth.FALSE
                : isYounger(taskForce)
                        .and(() -> taskForce
                                .decree()
                                .is(decree -> decree.isIssued(at).and(() -> rests(taskForce, decree))));
    }

    private Truth rests(TaskForce taskForce, Decree decree) {
        return taskForce instanceof NationalTaskForce
                ? decree.issuer().is(issuer -> isMinisters(issuer, Formation.undatedIsUnknown(decree.issuedOn())))
                : decree.issuer().is(Office::isGovernor);
    }

    /** Whether an office is that of the Minister on a day. */
    private Truth isMinisters(Office office, Fact<PartialDate> day) {
        return Truth.any(
                ministers,
                set -> day.is(set.period()::contains)
                        .and(() -> set.value().is(minister -> minister.accepts(office::isAnyOf))));
    }

    /** Whether something certainly shows it before the regulation. */
    private boolean isShownBefore(TaskForce taskForce) {
        return isBefore(taskForce.foundedOn())
                || isBefore(taskForce.inauguratedOn())
                || taskForce.seenAtWork().any(seen -> seen.isBefore(firstDay)).isTrue();
    }

    private boolean isBefore(Fact<PartialDate> date) {
        return date.is(day -> day.isBefore(firstDay)).isTrue();
    }

    /** Whether it was certainly founded since the regulation, be it that it says so without a day. */
    private boolean isFoundedSince(TaskForce taskForce) {
        return taskForce.foundedOn().is(day -> day.notBefore(firstDay)).isTrue()
                || taskForce.formedUnder().isEqualTo(STRATEGY).isTrue();
    }

    /** Whether a record shows a body before the regulation and says that it was founded since: it tells of two. */
    boolean isContradicted(TaskForce taskForce) {
        return isFoundedSince(taskForce) && isShownBefore(taskForce);
    }

    /** {@return the regulation and its first day, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return "to " + STRATEGY.shortForm() + " on " + firstDay;
    }
}
