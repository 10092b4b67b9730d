package id.bham.rules;

import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadline.State;
import id.bham.rules.timeline.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the terms of rules make due, and whether it is coming or overdue on the first day of a period. */
final class DeadlineSearch {

    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);

    private static final Set<Outcome> LACKING = Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    private final ComplianceChecker checker;
    private final PeriodProspect period;
    private final List<Deadline> coming = new ArrayList<>();
    private final List<Deadline> overdue = new ArrayList<>();
    private final List<Deadlines.NothingDue> nothingDue = new ArrayList<>();

    DeadlineSearch(ComplianceChecker checker, LocalDate from, LocalDate to) {
        this.checker = checker;
        this.period = new PeriodProspect(checker.rules(), from, to);
    }

    Deadlines found() {
        return new Deadlines(period.firstDay(), period.lastDay(), coming, overdue, nothingDue);
    }

    <S extends Subject> void ask(Rule<S> rule, Subject subject) {
        S fitting = rule.subjectType().cast(subject);
        period.ofTerms(
                        rule,
                        fitting,
                        terms -> {
                            List<Deadline> found = terms.stream()
                                    .flatMap(term -> find(rule, fitting, term).stream())
                                    .toList();
                            if (found.isEmpty() && rule.description().hasTerms()) {
                                nothingDue.add(new Deadlines.NothingDue(
                                        rule.description(), subject, why(rule, fitting, terms)));
                            }
                            return found;
                        },
                        List.<Deadline>of())
                .forEach(deadline -> (deadline.state() == State.COMING ? coming : overdue).add(deadline));
    }

    private <S extends Subject> Optional<Deadline> find(Rule<S> rule, S subject, Term<S> term) {
        Optional<LocalDate> last = term.lastDay().latest().filter(LAST_OF_ALL::isAfter);
        if (last.isEmpty() || !isOwed(subject, term, last.get())) {
            return Optional.empty();
        }
        if (last.get().isBefore(period.firstDay())) {
            AsOf first = AsOf.on(period.firstDay());
            return lacking(rule, subject, term, period.firstDay())
                    .filter(finding -> !term.done().test(subject, first).isTrue())
                    .map(finding -> deadline(State.OVERDUE, subject, term, finding, first));
        }
        return Optional.of(last.get())
                .filter(day -> period.mayHold(term.lastDay()) && !isDoneInTime(subject, term))
                .flatMap(day -> lacking(rule, subject, term, day.plusDays(1)))
                .map(finding -> deadline(State.COMING, subject, term, finding, AsOf.on(last.get())));
    }

    private static <S> boolean isOwed(S subject, Term<S> term, LocalDate last) {
        return !term.owed().test(subject, AsOf.on(last.plusDays(1))).isFalse();
    }

    private static <S> boolean isDoneInTime(S subject, Term<S> term) {
        return term.lastDay()
                .earliest()
                .filter(day -> term.done().test(subject, AsOf.on(day)).isTrue())
                .isPresent();
    }

    /** What is found on a day, if it is that something lacks or may lack. */
    private <S extends Subject> Optional<Finding> lacking(Rule<S> rule, S subject, Term<S> term, LocalDate on) {
        return checker.assess(rule, subject, on).stream()
                .filter(finding -> finding.place().equals(term.place()) && LACKING.contains(finding.outcome()))
                .findFirst();
    }

    private static <S> Deadline deadline(State state, S subject, Term<S> term, Finding lacking, AsOf at) {
        boolean isSure = lacking.outcome() == Outcome.VIOLATED
                && term.owed().test(subject, at).isTrue()
                && term.done().test(subject, at).isFalse();
        Deadline.Miss miss = isSure ? Deadline.Miss.VIOLATED : Deadline.Miss.PERHAPS_VIOLATED;
        return new Deadline(
                state,
                term,
                lacking.openBecause().equals(Optional.of(OpenBecause.LAW_UNKNOWN)) ? Deadline.Miss.LAW_UNKNOWN : miss,
                lacking);
    }

    private <S extends Subject> Deadlines.Why why(Rule<S> rule, S subject, List<Term<S>> terms) {
        ValidityPeriod inForce = checker.rules().inForce(rule.description());
        ValidityPeriod asked = ValidityPeriod.of(period.firstDay(), period.lastDay());
        if (inForce.overlaps(asked).isFalse()) {
            boolean isOver = inForce.lastDay()
                    .is(day -> day.isBefore(PartialDate.of(period.firstDay())))
                    .isTrue();
            return isOver ? Deadlines.Why.ENDED : Deadlines.Why.NOT_YET_IN_FORCE;
        }
        if (checker.rules().corpus().stands(inForce, AsOf.on(period.firstDay())).isUnknown()) {
            return Deadlines.Why.LAW_UNKNOWN;
        }
        boolean hasOneToCome = terms.stream()
                .anyMatch(term -> !term.lastDay()
                        .latest()
                        .filter(day -> day.isBefore(period.firstDay()))
                        .isPresent());
        if (!hasOneToCome && rule.description().history().contains(Parameters.ACTION_PERIOD)) {
            return Deadlines.Why.NO_PERIOD_SET;
        }
        boolean mayBeOwed = terms.isEmpty()
                && checker.assess(rule, subject, period.firstDay()).stream()
                        .anyMatch(finding -> finding.outcome() == Outcome.UNDETERMINED);
        return mayBeOwed ? Deadlines.Why.NOT_KNOWN : Deadlines.Why.NOTHING_OWED;
    }
}
