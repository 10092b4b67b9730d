package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import id.bham.core.body.HeldSeats;
import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.ElementQuestion;
import id.bham.rules.rule.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Whose membership runs (masa keanggotaan). Terms follow the action period: with its last day those of all members end, also those that
 * name no end, and only who is appointed for a later time is a member afterwards, be it in a body that is formed afterwards.
 */
final class Membership<S extends TaskForce> {

    /** Whether a seat has a term of membership that ends. */
    private static final Condition<Seat> HAS_TERM_THAT_ENDS =
            Condition.is(Seat.TERM, term -> term.lastDay().exists());

    static final List<Parameter<?>> PERIODS = List.of(Parameters.ACTION_PERIOD);

    private final DatedValues<ValidityPeriod> periods;

    /** The last days of these, in their order. */
    private final ImmutableList<Fact<PartialDate>> lastDays;

    private final BiFunction<TaskForce, AsOf, Optional<HeldSeats>> heldByMembers = this::heldByMembers;
    private final List<Reads<? super S>> readingElements;
    private final List<Reads<? super S>> readingTerms;

    private Membership(
            DatedValues<ValidityPeriod> periods,
            List<Reads<? super S>> readingElements,
            List<Reads<? super S>> readingFurtherTerms) {
        this.periods = periods;
        lastDays = periods.values().stream()
                .map(set -> set.value().map(ActionPeriods::days).flatMap(ValidityPeriod::lastDay))
                .collect(ImmutableList.toImmutableList());
        this.readingElements = readingElements;
        this.readingTerms = ImmutableList.<Reads<? super S>>builder()
                .addAll(readingFurtherTerms)
                .add(Reads.<TaskForce>of(TaskForce.FORMED)
                        .narrowed(body -> mayFollowAPeriod(body) ? TaskForce.FORMED.places() : List.of()))
                .addAll(Seats.OF_EVERY_TASK_FORCE.stream()
                        .map(seats -> Reads.of(seats, Seat.TERM))
                        .toList())
                .build();
    }

    /** Membership of a regional task force. */
    static Membership<RegionalTaskForce> inProvince(DatedValues<ValidityPeriod> periods) {
        return new Membership<>(periods, List.copyOf(Seats.READING_ELEMENTS), List.of());
    }

    /** Membership of the national task force. */
    static Membership<NationalTaskForce> inNation(DatedValues<ValidityPeriod> periods) {
        return new Membership<>(
                periods,
                Seats.READING_ELEMENTS_IN_NATION,
                List.of(Reads.of(NationalTaskForce.EXECUTIVE_CHAIR.then(Seat.TERM))));
    }

    /** What says of the seats of a body whether their membership runs. */
    List<Reads<? super S>> readingTerms() {
        return readingTerms;
    }

    /** Whether a body may have been formed after some action period; of one that was not, its day says nothing of members. */
    private boolean mayFollowAPeriod(TaskForce body) {
        return lastDays.stream()
                .anyMatch(lastDay ->
                        !lastDay.is(over -> isAfter(body.formedOn(), over)).isFalse());
    }

    /** The last day of the last action period that is over. */
    private Optional<PartialDate> lastOver(AsOf at) {
        Optional<PartialDate> last = Optional.empty();
        for (Fact<PartialDate> lastDay : lastDays.subList(0, periods.setBy(at).size())) {
            Optional<PartialDate> over =
                    lastDay.value().filter(day -> at.passed(day).isTrue());
            if (over.isPresent() && (last.isEmpty() || latest(over).isAfter(latest(last)))) {
                last = over;
            }
        }
        return last;
    }

    private static LocalDate latest(Optional<PartialDate> over) {
        return over.flatMap(PartialDate::latest).orElseThrow();
    }

    /** Whether a period has been set that follows the last one that is over. */
    private Truth isNextSet(AsOf at) {
        return Truth.any(
                lastDays.subList(0, periods.setBy(at).size()),
                lastDay -> at.passed(lastDay).not());
    }

    /** Whether who has a seat is a member on a day. */
    private Truth runs(TaskForce body, Seat seat, AsOf at) {
        return lastOver(at)
                .map(over ->
                        isAfter(body.formedOn(), over).or(() -> seat.term().is(term -> isAfter(term.firstDay(), over))))
                .orElse(Truth.TRUE);
    }

    private static Truth isAfter(Fact<PartialDate> day, PartialDate over) {
        return day.is(known -> known.isAfter(over));
    }

    /** Those whose membership runs for sure, and perhaps others. */
    private Truth anyRuns(TaskForce body, AsOf at) {
        return lastOver(at).isEmpty() ? Truth.TRUE : body.seats().any(seat -> runs(body, seat, at));
    }

    /** The members of a day; empty where nobody is known to be one, so that it is open. */
    private Optional<Listing<Seat>> members(TaskForce body, AsOf at) {
        if (lastOver(at).isEmpty()) {
            return Optional.of(body.seats());
        }
        if (!anyRuns(body, at).isTrue()) {
            return Optional.empty();
        }
        var members = new ArrayList<Seat>();
        boolean complete = body.seats().isComplete();
        for (Seat seat : body.seats().items()) {
            Truth runs = runs(body, seat, at);
            if (runs.isTrue()) {
                members.add(seat);
            }
            complete &= !runs.isUnknown();
        }
        return Optional.of(complete ? Listing.complete(members) : Listing.partial(members));
    }

    /** To whom the seats of the members of a day are given. */
    private Optional<HeldSeats> heldByMembers(TaskForce body, AsOf at) {
        return members(body, at).map(HeldSeats::of);
    }

    /** Whether one of the members of a day is given to the same as some seat. */
    Truth isAnyMemberHeldAs(Seat seat, TaskForce body, AsOf at) {
        return at.once(body, heldByMembers)
                .map(members -> members.isAnyHeldAs(seat))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether each of some elements has a seat among the members. */
    Question<S> hasEach(List<MemberElement> elements) {
        List<Reads<? super S>> reads = ImmutableList.<Reads<? super S>>builder()
                .addAll(readingElements)
                .addAll(readingTerms)
                .build();
        return Question.<S>require(Condition.<S>asked(
                        (body, at) -> Truth.all(elements, element -> hasSeat(body, element, at)), reads))
                .argument(
                        "lacking",
                        (body, at) -> elements.stream()
                                .filter(element -> hasSeat(body, element, at).isFalse())
                                .toList());
    }

    private Truth hasSeat(TaskForce body, MemberElement element, AsOf at) {
        return members(body, at)
                .map(members -> members.any(seat -> seat.element().isEqualTo(element)))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether a body has a member after an action period, which can be told once the next one has been set. */
    Question<S> isRenewed() {
        return Question.<S>when(Condition.byDay(at -> Truth.of(lastOver(at).isPresent())))
                .require(Condition.<S>asked(this::anyRuns, readingTerms))
                .whereLawSays(this::isNextSet);
    }

    /** Whether a term of membership that states its end does not outlast the action period in which it begins. */
    static <S extends TaskForce> ElementQuestion<S, Seat> endsInTime(LegalCorpus law) {
        DatedValues<ValidityPeriod> periods = law.values(Parameters.ACTION_PERIOD);
        return new ElementQuestion<>(
                ElementCondition.of(HAS_TERM_THAT_ENDS),
                ElementCondition.of(Condition.isOn(Seat.TERM, ActionPeriods.staysWithin(periods))));
    }

    /** Whether the period that a body names does not outlast the action period in which it begins. */
    static <S extends TaskForce> Question<S> namesPeriodInTime(DatedValues<ValidityPeriod> periods) {
        return Question.require(Condition.isOn(TaskForce.PERIOD, ActionPeriods.staysWithin(periods)));
    }
}
