package id.bham.core.body;

import id.bham.core.check.Contradiction;
import id.bham.core.check.Contradiction.Kind;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a task force came about and how long it was there, as far as it follows from what a record says; and what cannot be. */
final class Formation {

    /** The greatest number of years, of months or of days in a length of time. */
    private static final int LONGEST = 9999;

    private Formation() {}

    /** The day on which it was formed: it was by every day on which it was seen at work. */
    static Fact<PartialDate> day(TaskForce taskForce) {
        Fact<PartialDate> recorded = recordedDay(taskForce);
        if (recorded.isAbsent()) {
            return recorded;
        }
        Optional<LocalDate> bound = taskForce.seenAtWork().items().stream()
                .flatMap(seen -> seen.latest().stream())
                .min(LocalDate::compareTo);
        return bound.map(latest -> Fact.known(
                        recorded.value().map(day -> notAfter(day, latest)).orElse(PartialDate.onOrBefore(latest))))
                .orElse(recorded);
    }

    /** As {@link #day} has it, by decree and ceremony alone. */
    private static Fact<PartialDate> recordedDay(TaskForce taskForce) {
        if (isPlan(taskForce)) {
            return Fact.absent();
        }
        if (taskForce.decree().isAbsent() && taskForce.inauguration().isAbsent()) {
            return Fact.unknown();
        }
        return earlier(decreeDay(taskForce), ceremonyDay(taskForce));
    }

    /** The day of the act that founded it. */
    static Fact<PartialDate> foundingAct(TaskForce taskForce) {
        if (isPlan(taskForce)) {
            return Fact.absent();
        }
        if (!taskForce.decree().isAbsent()) {
            return decreeDay(taskForce);
        }
        return taskForce.inauguration().isAbsent() ? Fact.unknown() : ceremonyDay(taskForce);
    }

    /**
     * Its last day, not before any on which it was seen at work. Where it is not recorded, there may be none; if there is one, it lies
     * within these bounds.
     */
    static Fact<PartialDate> lastDay(TaskForce taskForce) {
        Fact<PartialDate> recorded = taskForce.lastDay();
        if (recorded.isAbsent()) {
            return recorded;
        }
        Optional<LocalDate> bound = taskForce.seenAtWork().items().stream()
                .flatMap(seen -> seen.earliest().stream())
                .max(LocalDate::compareTo);
        return bound.map(earliest -> Fact.known(
                        recorded.value().map(day -> notBefore(day, earliest)).orElse(PartialDate.onOrAfter(earliest))))
                .orElse(recorded);
    }

    static boolean isPlan(TaskForce taskForce) {
        return taskForce.status().isEqualTo(BodyStatus.PLANNED).isTrue();
    }

    static Truth isPlanned(TaskForce taskForce, AsOf at) {
        return taskForce
                .status()
                .isEqualTo(BodyStatus.PLANNED)
                .and(() -> taskForce
                                .plannedAsOf()
                                .is(day -> at.reached(day).and(at.passed(day).not()))
                                .isTrue()
                        ? Truth.TRUE
                        : Truth.UNKNOWN);
    }

    static Truth existsThroughout(TaskForce taskForce, ValidityPeriod period) {
        return taskForce
                .formedOn()
                .is(formed -> beginsNotBefore(Fact.known(formed), period))
                .or(() -> taskForce.period().is(named -> beginsNotBefore(named.firstDay(), period)))
                .and(() -> endsNotBefore(taskForce, period));
    }

    private static Truth beginsNotBefore(Fact<PartialDate> day, ValidityPeriod period) {
        return ValidityPeriod.of(day, Fact.absent()).encloses(period);
    }

    /** Where the last day is not known, a body that was seen at work may have none. */
    private static Truth endsNotBefore(TaskForce taskForce, ValidityPeriod period) {
        Truth within = ValidityPeriod.of(Fact.absent(), lastDay(taskForce)).encloses(period);
        return taskForce.lastDay().isUnknown() ? within.or(Truth.UNKNOWN) : within;
    }

    private static Fact<PartialDate> decreeDay(TaskForce taskForce) {
        return taskForce.decree().flatMap(decree -> undatedIsUnknown(decree.issuedOn()));
    }

    private static Fact<PartialDate> ceremonyDay(TaskForce taskForce) {
        return taskForce.inauguration().flatMap(inauguration -> undatedIsUnknown(inauguration.on()));
    }

    /** What happened has a date, also where none is recorded. */
    static Fact<PartialDate> undatedIsUnknown(Fact<PartialDate> date) {
        return date.isAbsent() ? Fact.unknown() : date;
    }

    private static Fact<PartialDate> earlier(Fact<PartialDate> one, Fact<PartialDate> other) {
        if (one.isAbsent() || other.isAbsent()) {
            return one.isAbsent() ? other : one;
        }
        if (one.isUnknown() || other.isUnknown()) {
            return (one.isUnknown() ? other : one).flatMap(PartialDate::orEarlier);
        }
        return one.flatMap(first -> other.map(first::orEarlier));
    }

    /** The date, of which it is learnt that it lies not after a day; a record in which it does is refused. */
    private static PartialDate notAfter(PartialDate date, LocalDate latest) {
        if (date.latest().filter(day -> !day.isAfter(latest)).isPresent()) {
            return date;
        }
        return date.earliest()
                .map(earliest -> PartialDate.between(earliest, latest))
                .orElse(PartialDate.onOrBefore(latest));
    }

    /** The date, of which it is learnt that it lies not before a day. */
    private static PartialDate notBefore(PartialDate date, LocalDate earliest) {
        if (date.earliest().filter(day -> !day.isBefore(earliest)).isPresent()) {
            return date;
        }
        return date.latest()
                .map(latest -> PartialDate.between(earliest, latest))
                .orElse(PartialDate.onOrAfter(earliest));
    }

    /**
     * Refuses blank words, a plan from which something has come, a body at work while it was not there, two generations in one record, and
     * a complete list of duties that leaves some out. Whatever of this a record says, one that says more says it as well.
     */
    static void check(TaskForce taskForce, Listing<?> duties) {
        Names.checkId(taskForce.id());
        Names.checkNotBlank("name", taskForce.name().value());
        Names.checkNotBlank("replaces", taskForce.replaces().value());
        Names.checkNotBlank("answersTo", taskForce.answersTo().value());
        taskForce.dutiesInOtherWords().items().forEach(words -> Names.checkNotBlank("dutiesInOtherWords", words));
        taskForce.evaluationInterval().value().ifPresent(Formation::checkInterval);
        checkPlan(taskForce);
        checkGeneration(taskForce);
        checkWork(taskForce);
        checkDuties(taskForce, duties);
    }

    /** Refuses a length of time that is not longer than zero or that no document can hold. */
    private static void checkInterval(Period length) {
        boolean inBounds = IntStream.of(length.getYears(), length.getMonths(), length.getDays())
                .allMatch(part -> 0 <= part && part <= LONGEST);
        if (length.isZero() || !inBounds) {
            throw new IllegalArgumentException(
                    "evaluationInterval is longer than zero, with years, months and days of 0 to " + LONGEST
                            + " each, such as P2Y, but is '" + length + "'");
        }
    }

    private static void checkGeneration(TaskForce taskForce) {
        if (Transition.standard().isContradicted(taskForce)) {
            throw new Contradiction(
                    Kind.TWO_GENERATIONS,
                    "the record of the task force '" + taskForce.id() + "' shows a body before "
                            + Transition.standard().firstDay() + ", founded on " + taskForce.foundedOn() + " under "
                            + taskForce.formedUnder() + ", inaugurated on " + taskForce.inauguratedOn()
                            + ", seen at work on " + taskForce.seenAtWork()
                            + "; expected two records: the later one as a body that replaces the first");
        }
    }

    /** What is told in other words is a duty too; a list of duties that leaves it out is not complete. */
    private static void checkDuties(TaskForce taskForce, Listing<?> duties) {
        if (duties.isComplete() && !taskForce.dutiesInOtherWords().items().isEmpty()) {
            throw new Contradiction(
                    Kind.FURTHER_DUTIES,
                    "the duties of the task force '" + taskForce.id() + "' are said to be " + duties
                            + " and no others, but some are told in other words: " + taskForce.dutiesInOtherWords()
                            + "; expected a partial list of duties");
        }
    }

    private static void checkPlan(TaskForce taskForce) {
        if (isPlan(taskForce)
                && (taskForce.decree().isKnown()
                        || taskForce.inauguration().isKnown()
                        || !taskForce.seenAtWork().items().isEmpty())) {
            throw new Contradiction(
                    Kind.PLAN_CARRIED_OUT,
                    "the task force '" + taskForce.id()
                            + "' has a decree, an inauguration or a day on which it was seen at work, but its status is"
                            + " PLANNED; expected FORMED");
        }
    }

    private static void checkWork(TaskForce taskForce) {
        Fact<PartialDate> formed = recordedDay(taskForce);
        for (PartialDate seen : taskForce.seenAtWork().items()) {
            if (formed.is(seen::isBefore).isTrue()) {
                throw seenOutsideItsLife(taskForce, seen, "not before " + formed + ", when it was formed");
            }
            if (taskForce.lastDay().is(seen::isAfter).isTrue()) {
                throw seenOutsideItsLife(taskForce, seen, "not after " + taskForce.lastDay() + ", its last day");
            }
        }
    }

    private static Contradiction seenOutsideItsLife(TaskForce taskForce, PartialDate seen, String expected) {
        return new Contradiction(
                Kind.SEEN_OUTSIDE_ITS_LIFE,
                "the task force '" + taskForce.id() + "' was seen at work on " + seen + "; expected a day " + expected
                        + ". What worked on another day is another body, with a record of its own");
    }
}
