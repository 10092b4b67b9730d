package id.bham.rules;

import id.bham.core.binding.Bindable;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.engine.Subjects;
import id.bham.rules.engine.Waivers;
import id.bham.rules.engine.period.DeadlineSearch;
import id.bham.rules.engine.period.TimelineWalk;
import id.bham.rules.engine.suppose.MissingFactSearch;
import id.bham.rules.engine.suppose.Possibilities;
import id.bham.rules.engine.suppose.WhatIf;
import id.bham.rules.engine.watch.Watching;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.RankedFact;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.timeline.RuleTimeline;
import id.bham.rules.whatif.Possibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks records against a rule set (pemeriksa kepatuhan). Immutable; safe for use by many threads.
 *
 * <p>A rule that throws gives an outcome ERROR for its subject, and the others go on.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas().atLeast(Strength.OFFICIAL));
 * ComplianceReport report = checker.check(nation, LocalDate.of(2024, 12, 31));
 * Deadlines due = checker.deadlines(nation, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
 * }</pre>
 */
public final class ComplianceChecker implements Bindable {

    private final RuleSet rules;
    private final RuleBook book;
    private final Receipts receipts;

    private ComplianceChecker(RuleSet rules, Waivers waivers) {
        this.rules = rules;
        this.book = new RuleBook(rules.rules(), rules.corpus(), waivers);
        this.receipts = new Receipts(rules, waivers.all());
    }

    /**
     * A checker for a rule set.
     *
     * @param rules the rules
     * @return the checker
     */
    public static ComplianceChecker of(RuleSet rules) {
        return new ComplianceChecker(rules, Waivers.NONE);
    }

    /**
     * This checker, considering waivers (dispensasi). A violation stays visible as WAIVED for as long as its waiver holds.
     *
     * @param granted the waivers, in place of those that were considered before
     * @return the checker
     * @throws IllegalArgumentException if a waiver names a rule that is not in the rule set, or two for the same rule and subject
     *     overlap; the message names them all
     */
    public ComplianceChecker waiving(Collection<Waiver> granted) {
        // A waiver of a rule that tailoring left out does no harm.
        Set<String> known = Stream.concat(
                        rules.ids().stream(), rules.changes().stream().flatMap(change -> change.rules().stream()))
                .collect(Collectors.toSet());
        return new ComplianceChecker(rules, Waivers.of(granted, known));
    }

    /**
     * The rules that it applies.
     *
     * @return the rule set
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Checks a subject: a body by itself, of which the rules over the nation are not asked; or the nation with its bodies, each by itself,
     * and the whole.
     *
     * @param subject the body or the nation
     * @param on the check date
     * @return the report
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     */
    public ComplianceReport check(Subject subject, LocalDate on) {
        return checkEach(Subjects.of(subject), on);
    }

    /**
     * Checks several bodies, each by itself; the rules over the nation are not asked.
     *
     * @param bodies the bodies
     * @param on the check date
     * @return one report on all of them
     * @throws IllegalArgumentException if one of them is a nation, which is checked alone; if two have one id, the message naming
     *     all such ids; or if the check date is not within the years 1 to 9999
     */
    public ComplianceReport check(Collection<? extends Subject> bodies, LocalDate on) {
        return checkEach(Subjects.ofBodies(bodies, "checked", "check(nation, day)"), on);
    }

    /** Checks subjects with different ids, each by itself. */
    private ComplianceReport checkEach(List<Subject> subjects, LocalDate on) {
        refuseUnreachable(on);
        Receipt receipt = receipts.on(on);
        return new ComplianceReport(subjects, book.findings(subjects, on), receipt);
    }

    /**
     * Checks any number of bodies, each by itself, while the stream is used and no further. Nothing is kept of a body or its report
     * after the report was handed on. So bodies that share an id are not refused; rules over the nation are not asked.
     *
     * <p>The stream is as the given one is: sequential or parallel, ordered or not, closed with it. A parallel stream whose end asks for
     * the order, such as {@code forEachOrdered}, holds reports back until it is their turn; one that is collected by
     * {@link id.bham.rules.summary.ComplianceSummary#collector(int)} holds none.
     *
     * @param bodies the bodies
     * @param on the check date
     * @return a report for each body
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     */
    public Stream<ComplianceReport> checkAll(Stream<? extends Body> bodies, LocalDate on) {
        return checkAll(bodies, on, checked -> {});
    }

    /**
     * Checks any number of bodies as {@link #checkAll(Stream, LocalDate)} does, and tells how far it has come.
     *
     * @param bodies the bodies
     * @param on the check date
     * @param listener is told of each body that was checked
     * @return a report for each body
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     */
    public Stream<ComplianceReport> checkAll(Stream<? extends Body> bodies, LocalDate on, CheckListener listener) {
        refuseUnreachable(on);
        var checked = new AtomicLong();
        return bodies.map(body -> {
            ComplianceReport report = check(body, on);
            listener.checked(checked.incrementAndGet());
            return report;
        });
    }

    /**
     * What holds from when to when for a subject: a body by itself, or the nation with its bodies, each by itself, and the whole.
     *
     * @param subject the body or the nation
     * @param from the first day
     * @param to the last day, inclusive
     * @return the timeline
     * @throws IllegalArgumentException if the last day is before the first, or one is not within the years 1 to 9999
     */
    public ComplianceTimeline timeline(Subject subject, LocalDate from, LocalDate to) {
        return timelineOfEach(Subjects.of(subject), from, to);
    }

    /**
     * What holds from when to when for several bodies, each by itself.
     *
     * @param bodies the bodies
     * @param from the first day
     * @param to the last day, inclusive
     * @return one timeline of all of them
     * @throws IllegalArgumentException if one of them is a nation, whose timeline is made alone; if two have one id, the message
     *     naming all such ids; or if the last day is before the first, or one is not within the years 1 to 9999
     */
    public ComplianceTimeline timeline(Collection<? extends Subject> bodies, LocalDate from, LocalDate to) {
        return timelineOfEach(Subjects.ofBodies(bodies, "looked at", "timeline(nation, from, to)"), from, to);
    }

    private ComplianceTimeline timelineOfEach(List<Subject> subjects, LocalDate from, LocalDate to) {
        refusePeriod(from, to);
        var walk = new TimelineWalk(book);
        var timelines = new ArrayList<RuleTimeline>();
        for (Subject subject : subjects) {
            book.about(subject).forEach(rule -> timelines.addAll(walk.timelines(rule, subject, from, to)));
        }
        return new ComplianceTimeline(from, to, subjects, timelines, receipts.on(to));
    }

    /**
     * What is due for a subject: a body by itself, or the nation with its bodies, each by itself, and the whole.
     *
     * @param subject the body or the nation
     * @param from the first day
     * @param to the last day, inclusive
     * @return what is coming, of which a possible due day lies in the period; what is overdue on its first day; and why each other duty
     *     with terms has nothing due
     * @throws IllegalArgumentException if the last day is before the first, or one is not within the years 1 to 9999
     */
    public Deadlines deadlines(Subject subject, LocalDate from, LocalDate to) {
        return deadlinesOfEach(Subjects.of(subject), from, to);
    }

    /**
     * What is due for several bodies, each by itself, as {@link #deadlines(Subject, LocalDate, LocalDate)} has it for one.
     *
     * @param bodies the bodies
     * @param from the first day
     * @param to the last day, inclusive
     * @return what is coming, overdue, and why nothing is due, as for one subject
     * @throws IllegalArgumentException if one of them is a nation, whose deadlines are found alone; if two have one id, the message
     *     naming all such ids; or if the last day is before the first, or one is not within the years 1 to 9999
     */
    public Deadlines deadlines(Collection<? extends Subject> bodies, LocalDate from, LocalDate to) {
        return deadlinesOfEach(Subjects.ofBodies(bodies, "looked at", "deadlines(nation, from, to)"), from, to);
    }

    private Deadlines deadlinesOfEach(List<Subject> subjects, LocalDate from, LocalDate to) {
        refusePeriod(from, to);
        var search = new DeadlineSearch(book, from, to);
        for (Subject subject : subjects) {
            book.about(subject).forEach(rule -> search.ask(rule, subject));
        }
        return search.found();
    }

    /**
     * Watches a subject: a body by itself, or the nation with its bodies, each by itself, and the whole.
     *
     * @param subject the body or the nation
     * @param on the first check date
     * @return the monitor, after a check on that day
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     */
    public ComplianceMonitor monitor(Subject subject, LocalDate on) {
        refuseUnreachable(on);
        return Watching.of(book, this::checkEach, subject, on);
    }

    /**
     * Watches several bodies, each by itself.
     *
     * @param bodies the bodies; there may be none yet
     * @param on the first check date
     * @return the monitor, after a check on that day
     * @throws IllegalArgumentException if one of them is a nation, which is watched alone; if two have one id, the message naming
     *     all such ids; or if the check date is not within the years 1 to 9999
     */
    public ComplianceMonitor monitor(Collection<? extends Subject> bodies, LocalDate on) {
        refuseUnreachable(on);
        return Watching.ofBodies(book, this::checkEach, bodies, on);
    }

    // What if

    /**
     * What a report would be if something else were known, or something happened. Nothing that is recorded changes; the receipt of the
     * report says what was assumed.
     *
     * @param report a report of this checker
     * @param assumptions what is assumed, in this order; each of the records as the earlier ones make them
     * @return the report on the same day
     * @throws IllegalArgumentException if an assumption is about nobody there, about a place that such a record does not have, or
     *     makes a record that is refused; or if the report rests on other rules, another law or other waivers than this checker's
     */
    public ComplianceReport whatIf(ComplianceReport report, Assumption... assumptions) {
        refuseOther(report);
        List<Subject> subjects = report.subjects();
        for (Assumption assumption : assumptions) {
            subjects = WhatIf.applied(assumption, subjects);
        }
        return new ComplianceReport(
                subjects, book.findings(subjects, report.on()), report.receipt().assuming(List.of(assumptions)));
    }

    /**
     * What a report would be if a record said other things.
     *
     * @param report a report of this checker
     * @param subjectId the id of the record
     * @param type its type
     * @param change gives the record as it is assumed to be
     * @param <S> its type
     * @return the report on the same day
     * @throws IllegalArgumentException if nobody of that type there has that id, or the other record is refused; or if the report
     *     rests on other rules, another law or other waivers than this checker's
     */
    public <S extends Subject> ComplianceReport whatIf(
            ComplianceReport report, String subjectId, Class<S> type, UnaryOperator<S> change) {
        Subject subject = WhatIf.find(subjectId, report.subjects());
        if (!type.isInstance(subject)) {
            throw new IllegalArgumentException(
                    "'" + subjectId + "' is a " + subject.kind() + ", not a " + type.getSimpleName());
        }
        return whatIf(report, new Assumption.Stated(subjectId, Pointer.WHOLE, change.apply(type.cast(subject))));
    }

    /**
     * The missing facts: those that a report leaves open and of which some value, alone or with other missing ones, would decide an
     * undetermined finding; those that could decide most first. They are searched for by asking the rules some hundred times about each, and
     * so many thousand times about one subject; what is not searched for then counts as one.
     *
     * @param report a report of this checker
     * @return the missing facts
     * @throws IllegalArgumentException if the report rests on other rules, another law or other waivers than this checker's
     */
    public List<RankedFact> missingFacts(ComplianceReport report) {
        refuseOther(report);
        return RankedFact.ranked(report.findings(Outcome.UNDETERMINED), new MissingFactSearch(book, report)::found);
    }

    /**
     * The missing facts of a finding: those that it leaves open and of which some value, alone or with other missing ones, would decide
     * it. A fact of which that is not settled in some hundred tries counts as one.
     *
     * @param report a report of this checker
     * @param finding one of its findings
     * @return the missing facts in the order in which they stand open; none of a finding that is not undetermined, and where a
     *     person must judge or the law is not known
     * @throws IllegalArgumentException if the report rests on other rules, another law or other waivers than this checker's
     */
    public List<OpenFact> missingFacts(ComplianceReport report, Finding finding) {
        refuseOther(report);
        return AlikeFacts.all(new MissingFactSearch(book, report).found(finding));
    }

    /**
     * What could turn out about a missing fact, and which outcomes each of these possibilities would decide. It is worked out when
     * it is asked for, by asking the rules again.
     *
     * <p>Told are: that there is none; of constants and provinces each; of dates all days, in ranges that decide the same; of a
     * list that it is whole as it is, that one more or all constants belong to it; of bodies to which a statement may refer each;
     * of years those around the check date; that there is a source or none; and of texts, periods and records examples. What no
     * record can say is left out.
     *
     * <p>Told are outcomes alone. Where a finding lacks several facts one of them may decide nothing; and of the rest of a list
     * nothing is open any more once the list is whole, which is no outcome either.
     *
     * <p>Each outcome told is certain for the possibility, and for each of its days. That a day in a range decides no more than is
     * told was tried for some days only. An outcome that changes from day to day, as where weekdays are compared, is told for an
     * example of a day.
     *
     * @param report a report of this checker
     * @param fact one of the missing facts
     * @return the possibilities in a fixed order
     * @throws IllegalArgumentException if it is about nobody here or such a record has no such place; or if the
     *     report rests on other rules, another law or other waivers than this checker's
     */
    public List<Possibility> possibilities(ComplianceReport report, OpenFact fact) {
        refuseOther(report);
        return new Possibilities(book, report, fact).all();
    }

    private void refuseOther(ComplianceReport report) {
        List<String> other = receipts.differencesFrom(report.receipt());
        if (!other.isEmpty()) {
            throw new IllegalArgumentException(
                    "a report is looked into by a checker with the same rules, law and waivers, but this one has other "
                            + String.join(", ", other));
        }
    }

    private static void refuseUnreachable(LocalDate on) {
        if (on.getYear() < 1 || on.getYear() > 9999) {
            throw new IllegalArgumentException("a check date lies in the years 1 to 9999, but is " + on);
        }
    }

    private static void refusePeriod(LocalDate from, LocalDate to) {
        refuseUnreachable(from);
        refuseUnreachable(to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a period begins before it ends, but its first day is " + from + " and its last " + to);
        }
    }
}
