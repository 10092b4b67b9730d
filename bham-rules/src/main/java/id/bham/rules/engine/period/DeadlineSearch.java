package id.bham.rules.engine.period;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadline.State;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.timeline.Deadlines.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the terms of rules make due, and whether it is coming or overdue on the first day of a period. That something lacks is for
 * the rule to say, for it knows of the law's end and of waivers; it is asked once for each day.
 */
public final class DeadlineSearch {

    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);

    private static final Set<Outcome> LACKING = Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED);

    private final RuleBook book;
    private final Prospect period;
    private final List<Deadline> coming = new ArrayList<>();
    private final List<Deadline> overdue = new ArrayList<>();
    private final List<Deadlines.NothingDue> nothingDue = new ArrayList<>();

    /** A search from a first to a last day. */
    public DeadlineSearch(RuleBook book, LocalDate from, LocalDate to) {
        this.book = book;
        this.period = new Prospect(book.law(), from, to);
    }

    /** What was found. */
    public Deadlines found() {
        return new Deadlines(period.firstDay(), period.lastDay(), coming, overdue, nothingDue);
    }

    private ValidityPeriod days() {
        return ValidityPeriod.of(period.firstDay(), period.lastDay());
    }

    /** Looks for what a rule makes due for a subject. */
    public <S extends Subject> void ask(Rule<S> rule, Subject subject) {
        var terms = new OfRule<>(rule, rule.subjectType().cast(subject));
        boolean isAnswered = TermsAsked.of(rule, subject, period, terms::look, false);
        if (!isAnswered || terms.hasFailed) {
            nothingDue.add(terms.nothing(Why.FAILED));
        }
        terms.found.forEach(deadline -> (deadline.state() == State.COMING ? coming : overdue).add(deadline));
    }

    /** What a rule makes due for a subject. */
    private final class OfRule<S extends Subject> {
        private final Rule<S> rule;
        private final S subject;
        private final ValidityPeriod inForce;
        private final Map<LocalDate, Map<Pointer, Finding>> findings = new HashMap<>();
        private final List<Deadline> found = new ArrayList<>();
        private boolean hasFailed;

        OfRule(Rule<S> rule, S subject) {
            this.rule = rule;
            this.subject = subject;
            this.inForce = rule.description().inForce(book.law());
        }

        boolean look(List<Term<S>> terms) {
            List<Deadline> due =
                    terms.stream().flatMap(term -> find(term).stream()).toList();
            found.addAll(due);
            boolean isComing = due.stream().anyMatch(deadline -> deadline.state() == State.COMING);
            if (!isComing && rule.description().hasTerms()) {
                Why why = why(terms);
                if (!hasFailed && (due.isEmpty() || why == Why.NO_PERIOD_SET)) {
                    nothingDue.add(nothing(why));
                }
            }
            return true;
        }

        Deadlines.NothingDue nothing(Why why) {
            return new Deadlines.NothingDue(
                    rule.description(), subject, why, book.law().isPresumed(inForce, period.lastDay()));
        }

        private Optional<Deadline> find(Term<S> term) {
            Optional<LocalDate> last = term.lastDay().latest().filter(LAST_OF_ALL::isAfter);
            if (last.isEmpty() || !mayBeDueOn(term, last.get())) {
                return Optional.empty();
            }
            if (last.get().isBefore(period.firstDay())) {
                return lacking(term, period.firstDay())
                        .filter(finding -> !isDone(term, period.firstDay()).isTrue())
                        .map(finding -> deadline(State.OVERDUE, term, finding, period.firstDay()));
            }
            if (days().contains(term.lastDay()).isFalse() || isDoneInTime(term)) {
                return Optional.empty();
            }
            return lacking(term, last.get().plusDays(1))
                    .map(finding -> deadline(State.COMING, term, finding, last.get()));
        }

        /** Whether it may be owed on its last day; nothing is due on a day on which the duty, or who owes it, is yet to begin. */
        private boolean mayBeDueOn(Term<S> term, LocalDate last) {
            return !inForce.contains(PartialDate.of(last)).isFalse()
                    && !term.owed().test(subject, AsOf.on(last)).isFalse();
        }

        private boolean isDoneInTime(Term<S> term) {
            return term.lastDay()
                    .earliest()
                    .filter(day -> isDone(term, day).isTrue())
                    .isPresent();
        }

        private Truth isDone(Term<S> term, LocalDate on) {
            return term.done().test(subject, AsOf.on(on));
        }

        /** What is found about a term on a day, if it is that something lacks or may lack. */
        private Optional<Finding> lacking(Term<S> term, LocalDate on) {
            return Optional.ofNullable(on(on).get(term.place())).filter(finding -> LACKING.contains(finding.outcome()));
        }

        /** What comes of the rule on a day, by places. */
        private Map<Pointer, Finding> on(LocalDate day) {
            return findings.computeIfAbsent(day, this::assess);
        }

        private Map<Pointer, Finding> assess(LocalDate on) {
            var byPlace = new HashMap<Pointer, Finding>();
            for (Finding finding : book.findings(rule, subject, on)) {
                byPlace.putIfAbsent(finding.place(), finding);
                hasFailed |= finding.outcome() == Outcome.ERROR;
            }
            return byPlace;
        }

        private Deadline deadline(State state, Term<S> term, Finding lacking, LocalDate on) {
            boolean isSure = lacking.outcome() == Outcome.VIOLATED
                    && term.owed().test(subject, AsOf.on(on)).isTrue()
                    && isDone(term, on).isFalse();
            Deadline.Miss miss = isSure ? Deadline.Miss.VIOLATED : Deadline.Miss.PERHAPS_VIOLATED;
            boolean isLawUnknown = lacking.openBecause().equals(Optional.of(OpenBecause.LAW_UNKNOWN));
            return new Deadline(state, term, isLawUnknown ? Deadline.Miss.LAW_UNKNOWN : miss, lacking);
        }

        private Why why(List<Term<S>> terms) {
            if (inForce.overlaps(days()).isFalse()) {
                boolean isOver = inForce.lastDay()
                        .is(day -> day.isBefore(PartialDate.of(period.firstDay())))
                        .isTrue();
                return isOver ? Why.ENDED : Why.NOT_YET_IN_FORCE;
            }
            if (book.law().stands(inForce, AsOf.on(period.lastDay())).isUnknown()) {
                return Why.LAW_UNKNOWN;
            }
            boolean areAllOver = terms.stream()
                    .allMatch(term -> term.lastDay()
                            .latest()
                            .filter(day -> day.isBefore(period.firstDay()))
                            .isPresent());
            if (areAllOver
                    && rule.description().history().contains(Parameters.ACTION_PERIOD)
                    && outlastsActionPeriods()) {
                return Why.NO_PERIOD_SET;
            }
            if (terms.stream().anyMatch(this::isWithoutLastDay)) {
                return Why.NOT_KNOWN;
            }
            boolean mayBeOwed = terms.isEmpty()
                    && Stream.of(period.firstDay(), period.lastDay())
                            .flatMap(day -> on(day).values().stream())
                            .anyMatch(finding -> finding.outcome() == Outcome.UNDETERMINED);
            return mayBeOwed ? Why.NOT_KNOWN : Why.NOTHING_OWED;
        }

        /** Whether some of the days come after all action periods that are set. */
        private boolean outlastsActionPeriods() {
            return book.law().values(Parameters.ACTION_PERIOD).setBy(AsOf.on(period.lastDay())).stream()
                    .allMatch(set -> set.value()
                            .flatMap(ValidityPeriod::lastDay)
                            .is(day -> day.isBefore(PartialDate.of(period.lastDay())))
                            .isTrue());
        }

        /** Whether it may be due on any day after some day, and so on none for certain. */
        private boolean isWithoutLastDay(Term<S> term) {
            return term.lastDay().latest().isEmpty()
                    && !term.owed().test(subject, AsOf.on(period.lastDay())).isFalse()
                    && !isDone(term, period.lastDay()).isTrue();
        }
    }
}
