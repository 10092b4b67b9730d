package id.bham.rules;

import com.google.common.base.Suppliers;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import id.bham.rules.timeline.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the deadlines of one rule for one subject: the days before its outcome turns to violated or may do so, and the ends of the
 * terms that the rule names.
 */
final class DeadlineSearch {

    private static final LocalDate FIRST_OF_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);

    /** On how many days before the period, and on how many after it, a rule is asked at most. */
    private static final int MOST_DAYS_OUTSIDE = 400;

    private static final Set<Outcome> WELL =
            Set.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE, Outcome.NOT_IN_FORCE, Outcome.WAIVED);

    private static final Set<Outcome> DECISIONS = Set.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);

    private final ComplianceChecker checker;
    private final TimelineWalk walk;
    private final LocalDate from;
    private final LocalDate to;

    DeadlineSearch(ComplianceChecker checker, LocalDate from, LocalDate to) {
        this.checker = checker;
        this.walk = TimelineWalk.ofReasons(checker);
        this.from = from;
        this.to = to;
    }

    /** How things stand from a day on. */
    private record State(LocalDate firstDay, Finding finding) {

        static State of(TimelineWalk.Moment moment) {
            return new State(moment.day(), moment.finding());
        }

        boolean isViolated() {
            return finding.outcome() == Outcome.VIOLATED;
        }

        /** Whether it is open for another reason than that the law is not known. */
        boolean isOpen() {
            return finding.outcome() == Outcome.UNDETERMINED && !isLawUnknown();
        }

        boolean isLawUnknown() {
            return finding.openBecause().equals(Optional.of(OpenBecause.LAW_UNKNOWN));
        }

        boolean isLike(State other) {
            return finding.outcome() == other.finding.outcome()
                    && finding.waiver().equals(other.finding.waiver())
                    && isLawUnknown() == other.isLawUnknown();
        }
    }

    /** What is due in the period; terms outside it are asked for as far as a turn that may lie in it reaches. */
    <S extends Subject> List<Deadline> of(Rule<S> rule, Subject subject) {
        S fitting = rule.subjectType().cast(subject);
        List<Deadline> turns = turns(rule, subject);
        List<Deadline> declared = declared(rule, fitting, around(turns));
        var deadlines = new ArrayList<Deadline>();
        for (Deadline turn : turns) {
            if (!turn.place().isWhole()) {
                deadlines.add(turn);
            } else if (declared.stream().noneMatch(term -> tellsOf(term, turn))) {
                List<Deadline> begun =
                        declared.stream().filter(term -> begins(term, turn)).toList();
                declared = declared.stream()
                        .map(term -> begun.contains(term) ? dueAs(term, turn) : term)
                        .toList();
                if (begun.isEmpty()) {
                    deadlines.add(turn);
                }
            }
        }
        deadlines.addAll(declared);
        return deadlines.stream().filter(deadline -> isInPeriod(deadline.due())).toList();
    }

    /** The period, widened to the days of the turns. */
    private PeriodProspect around(List<Deadline> turns) {
        LocalDate firstDay = from;
        LocalDate lastDay = to;
        for (Deadline turn : turns) {
            LocalDate firstDue = turn.due().earliest().orElse(FIRST_OF_ALL);
            firstDay = firstDue.isBefore(firstDay) ? firstDue : firstDay;
            lastDay = turn.lastDueDay().isAfter(lastDay) ? turn.lastDueDay() : lastDay;
        }
        return new PeriodProspect(checker.rules(), firstDay, lastDay);
    }

    /** Whether a term tells of all that a turn of the outcome does. */
    private static boolean tellsOf(Deadline term, Deadline turn) {
        return term.lastDueDay().equals(turn.lastDueDay())
                || (turn.ifMissed() == Deadline.Miss.PERHAPS_VIOLATED
                        && term.due().earliest().equals(turn.due().earliest()));
    }

    /** Whether a turn of the outcome may lie on the day of a term or later. */
    private static boolean begins(Deadline term, Deadline turn) {
        return term.due().earliest().equals(turn.due().earliest())
                && term.lastDueDay().isBefore(turn.lastDueDay());
    }

    private static Deadline dueAs(Deadline term, Deadline turn) {
        return new Deadline(turn.due(), term.usefulFrom(), term.arguments(), turn.ifMissed(), turn.finding());
    }

    private boolean isInPeriod(PartialDate due) {
        return !ValidityPeriod.of(from, to).contains(due).isFalse();
    }

    // Turns of the outcome

    /** The turns that may lie in the period, on all the days on which they may lie. */
    private List<Deadline> turns(Rule<?> rule, Subject subject) {
        LocalDate end = to.isBefore(LAST_OF_ALL) ? to.plusDays(1) : to;
        var deadlines = new ArrayList<Deadline>();
        var around = new Around(rule, subject, end);
        for (List<TimelineWalk.Moment> moments :
                walk.days(rule, subject, from, end).byPlace()) {
            List<State> states = states(moments);
            around.addAfterward(states);
            around.addBeforehand(states);
            for (int i = 1; i < states.size(); i++) {
                turn(states, i).filter(deadline -> isInPeriod(deadline.due())).ifPresent(deadlines::add);
            }
        }
        return deadlines;
    }

    private static Optional<Deadline> turn(List<State> states, int i) {
        State before = states.get(i - 1);
        State now = states.get(i);
        LocalDate eve = now.firstDay().minusDays(1);
        if (now.isViolated()) {
            boolean wasViolated = i > 1 && states.get(i - 2).isViolated();
            PartialDate due = before.isOpen() ? due(before, wasViolated, eve) : PartialDate.of(eve);
            return Optional.of(deadline(due, Deadline.Miss.VIOLATED, now));
        }
        boolean staysOpen = i == states.size() - 1
                || (!states.get(i + 1).isViolated()
                        && !DECISIONS.contains(states.get(i + 1).finding().outcome()));
        return now.isOpen() && WELL.contains(before.finding().outcome()) && staysOpen
                ? Optional.of(deadline(PartialDate.of(eve), Deadline.Miss.PERHAPS_VIOLATED, now))
                : Optional.empty();
    }

    /** The days of which each may be the last good one before or in an open stretch; a violated day is not good. */
    private static PartialDate due(State open, boolean wasViolated, LocalDate eve) {
        if (open.firstDay().equals(FIRST_OF_ALL)) {
            return PartialDate.onOrBefore(eve);
        }
        LocalDate firstGood = wasViolated ? open.firstDay() : open.firstDay().minusDays(1);
        return PartialDate.between(firstGood, eve);
    }

    private static Deadline deadline(PartialDate due, Deadline.Miss miss, State after) {
        return new Deadline(due, Optional.empty(), Map.of(), miss, after.finding());
    }

    private static List<State> states(List<TimelineWalk.Moment> moments) {
        var states = new ArrayList<State>();
        for (TimelineWalk.Moment moment : moments) {
            State state = State.of(moment);
            if (states.isEmpty() || !states.get(states.size() - 1).isLike(state)) {
                states.add(state);
            }
        }
        return states;
    }

    /** How things stand before and after the period; found out once for all places, and only if one of them is open at its edge. */
    private final class Around {
        private final Rule<?> rule;
        private final Subject subject;
        private final Supplier<Optional<Map<Pointer, List<State>>>> before = Suppliers.memoize(this::before);
        private final TimelineWalk.Days after;

        private Around(Rule<?> rule, Subject subject, LocalDate end) {
            this.rule = rule;
            this.subject = subject;
            this.after = walk.days(rule, subject, end, LAST_OF_ALL, MOST_DAYS_OUTSIDE);
        }

        /** What follows on the period, if it ends with something open. */
        private void addAfterward(List<State> states) {
            State last = states.get(states.size() - 1);
            if (last.isOpen()) {
                after.at(last.finding().place())
                        .map(State::of)
                        .filter(state -> !state.isLike(last))
                        .findFirst()
                        .ifPresent(states::add);
            }
        }

        /** Since when it is open, if the period begins with something open. */
        private void addBeforehand(List<State> states) {
            State first = states.get(0);
            if (first.isOpen() && from.isAfter(FIRST_OF_ALL)) {
                states.remove(0);
                states.addAll(
                        0,
                        before.get()
                                .map(found -> preceding(found, first))
                                .orElseGet(() -> List.of(ofUnknownBeginning(first, states))));
            }
        }

        /** The last two states up to the period; a place of which nothing is said before has been open from the first day on. */
        private static List<State> preceding(Map<Pointer, List<State>> found, State first) {
            List<State> states =
                    found.getOrDefault(first.finding().place(), List.of(new State(FIRST_OF_ALL, first.finding())));
            return states.subList(Math.max(0, states.size() - 2), states.size());
        }

        /** A state of which it takes too long to find out since when it lasts: it gives no more days than the eve of the next. */
        private static State ofUnknownBeginning(State first, List<State> following) {
            return following.isEmpty() ? first : new State(following.get(0).firstDay(), first.finding());
        }

        /** How things stand before the period, unless it takes too long to find out. */
        private Optional<Map<Pointer, List<State>>> before() {
            TimelineWalk.Days days = walk.days(rule, subject, FIRST_OF_ALL, from, MOST_DAYS_OUTSIDE);
            if (!days.isWhole()) {
                return Optional.empty();
            }
            var byPlace = new HashMap<Pointer, List<State>>();
            days.byPlace()
                    .forEach(moments ->
                            byPlace.putIfAbsent(moments.get(0).finding().place(), states(moments)));
            return Optional.of(byPlace);
        }
    }

    // Terms

    /** A rule that fails to name its terms has none; what its outcomes tell is told all the same. */
    private <S extends Subject> List<Deadline> declared(Rule<S> rule, S subject, PeriodProspect asked) {
        return asked.ofTerms(
                rule,
                subject,
                terms -> terms.stream()
                        .filter(term -> asked.mayHold(term.lastDay()))
                        .flatMap(term -> term.lastDay().latest().stream()
                                .filter(LAST_OF_ALL::isAfter)
                                .flatMap(last -> deadline(rule, subject, term, last).stream()))
                        .toList(),
                List.of());
    }

    /** A term of which it is known by when it ends at the latest; without that day nothing is certain to be due. */
    private <S extends Subject> Optional<Deadline> deadline(Rule<S> rule, S subject, Term<S> term, LocalDate last) {
        PartialDate due = term.lastDay();
        Optional<LocalDate> first = due.earliest();
        Truth owed = term.owed().test(subject, AsOf.on(last.plusDays(1)));
        boolean isDone = first.filter(
                        day -> term.done().test(subject, AsOf.on(day)).isTrue())
                .isPresent();
        if (owed.isFalse() || isDone) {
            return Optional.empty();
        }
        Optional<Finding> afterLast = after(rule, subject, last);
        Optional<Finding> after =
                afterLast.or(() -> due.isDay() ? Optional.empty() : first.flatMap(day -> after(rule, subject, day)));
        boolean isLacking = afterLast.isPresent()
                && owed.isTrue()
                && term.done().test(subject, AsOf.on(last)).isFalse();
        return after.map(
                finding -> new Deadline(due, term.firstDay(), term.arguments(), missed(finding, isLacking), finding));
    }

    private static Deadline.Miss missed(Finding after, boolean isLacking) {
        if (after.openBecause().equals(Optional.of(OpenBecause.LAW_UNKNOWN))) {
            return Deadline.Miss.LAW_UNKNOWN;
        }
        return isLacking && after.outcome() == Outcome.VIOLATED
                ? Deadline.Miss.VIOLATED
                : Deadline.Miss.PERHAPS_VIOLATED;
    }

    /** What is found on the day after, unless that is well. */
    private Optional<Finding> after(Rule<?> rule, Subject subject, LocalDate due) {
        Collection<Finding> findings = checker.assess(rule, subject, due.plusDays(1));
        return findings.stream()
                .filter(finding -> finding.place().isWhole() && !WELL.contains(finding.outcome()))
                .findFirst();
    }
}
