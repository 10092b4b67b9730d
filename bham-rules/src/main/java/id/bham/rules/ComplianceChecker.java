package id.bham.rules;

import id.bham.core.body.Body;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Recheck;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.timeline.RuleTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks records against a rule set (pemeriksa kepatuhan). Immutable; safe for use by many threads.
 *
 * <p>A rule that throws gives an outcome ERROR for its subject, and the others go on. Findings are made when they are asked for,
 * by asking the rule once more.
 */
public final class ComplianceChecker {

    private static final Logger LOG = LoggerFactory.getLogger(ComplianceChecker.class);

    private final RuleSet rules;
    private final Waivers waivers;
    private final boolean isBrief;
    private final Map<Class<?>, RulesAbout> rulesByType = new ConcurrentHashMap<>();

    /** The law of the day that was last asked about; many subjects are checked on one day. */
    private volatile Optional<DayChecked> last = Optional.empty();

    private record DayChecked(LawOfDay law, Receipt receipt) {}

    private ComplianceChecker(RuleSet rules, Waivers waivers, boolean isBrief) {
        this.rules = rules;
        this.waivers = waivers;
        this.isBrief = isBrief;
    }

    /**
     * A checker for a rule set.
     *
     * @param rules the rules
     * @return the checker
     */
    public static ComplianceChecker of(RuleSet rules) {
        return new ComplianceChecker(rules, Waivers.NONE, false);
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
        return new ComplianceChecker(rules, Waivers.of(granted, rules), isBrief);
    }

    /**
     * This checker, whose reports do not list what is satisfied: they count it, and it takes no room. For those who check many and
     * look at what is wrong or open.
     *
     * @return the checker
     */
    public ComplianceChecker briefly() {
        return new ComplianceChecker(rules, waivers, true);
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
    ComplianceReport checkEach(List<Subject> subjects, LocalDate on) {
        return new ComplianceReport(
                subjects, ledger(subjects, on), dayChecked(on).receipt(), new SameDay(this, on));
    }

    /** Asks the rules of a report again, on its day. */
    private record SameDay(ComplianceChecker checker, LocalDate on) implements Recheck {

        @Override
        public ComplianceReport report(List<Subject> subjects) {
            return checker.checkEach(subjects, on);
        }

        @Override
        public List<Finding> findings(Subject subject, Predicate<? super RuleDescription> which) {
            return checker.rulesAbout(subject).stream()
                    .filter(rule -> which.test(rule.description()))
                    .flatMap(rule -> checker.assess(rule, subject, on).stream())
                    .toList();
        }

        @Override
        public Optional<Finding> finding(Subject subject, RuleDescription rule, Pointer place) {
            return checker.rulesAbout(subject).stream()
                    .filter(asked -> asked.description().equals(rule))
                    .findFirst()
                    .flatMap(asked -> checker.assessAt(place, asked, subject, on));
        }

        @Override
        public LegalCorpus law() {
            return checker.rules().corpus();
        }
    }

    RulesAbout rulesAbout(Class<?> subjectType) {
        return rulesByType.computeIfAbsent(subjectType, type -> new RulesAbout(rules, type));
    }

    Waivers waivers() {
        return waivers;
    }

    /** What comes of all rules for subjects, each by itself. */
    Ledger ledger(List<Subject> subjects, LocalDate on) {
        LawOfDay law = dayChecked(on).law();
        var ledger = new Ledger(this, law, subjects, isBrief);
        var inquiry = new OutcomeInquiry(rules, waivers, law, ledger);
        for (Subject subject : subjects) {
            inquiry.askAboutNext(rulesAbout(subject.getClass()));
        }
        return ledger;
    }

    private DayChecked dayChecked(LocalDate on) {
        Optional<DayChecked> known = last;
        if (known.isPresent() && known.get().law().day().equals(on)) {
            return known.get();
        }
        refuseUnreachable(on);
        var checked = new DayChecked(new LawOfDay(rules, on), receipt(on));
        last = Optional.of(checked);
        return checked;
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
        var walk = new TimelineWalk(this);
        var timelines = new ArrayList<RuleTimeline>();
        for (Subject subject : subjects) {
            for (Rule<?> rule : rulesAbout(subject)) {
                walk.moments(rule, subject, from, to)
                        .forEach(moments -> timelines.add(walk.timeline(rule, moments, to)));
            }
        }
        return new ComplianceTimeline(from, to, subjects, timelines, receipt(to));
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
        var search = new DeadlineSearch(this, from, to);
        for (Subject subject : subjects) {
            rulesAbout(subject).forEach(rule -> search.ask(rule, subject));
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
        return ComplianceMonitor.of(this, subject, on);
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
        return ComplianceMonitor.ofBodies(this, bodies, on);
    }

    /** The rules that are asked about a subject, sorted by id. */
    List<Rule<?>> rulesAbout(Subject subject) {
        return rules.rules().stream()
                .filter(rule -> rule.subjectType().isInstance(subject)
                        && rule.description().keptByModel().isEmpty())
                .toList();
    }

    /** What every report of a day shows of how it was made. */
    Receipt receipt(LocalDate on) {
        return new Receipt(
                LibraryVersion.current(),
                rules.coordinates(),
                rules.catalogueVersion(),
                rules.corpus().reading(),
                rules.corpus().isPresuming(),
                on,
                actionPeriodEndedOn(on),
                rules.changes(),
                rules.unreadOn(on),
                waivers.all(),
                List.of());
    }

    private Optional<LocalDate> actionPeriodEndedOn(LocalDate on) {
        return rules.values(Parameters.ACTION_PERIOD).setBy(AsOf.on(on)).stream()
                .flatMap(set -> set.value().flatMap(ValidityPeriod::lastDay).value().stream())
                .flatMap(lastDay -> lastDay.latest().stream())
                .max(Comparator.naturalOrder())
                .filter(on::isAfter);
    }

    static void refuseUnreachable(LocalDate on) {
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

    /** What comes of one rule for one subject on a day: one finding, or one for each element. */
    <S extends Subject> List<Finding> assess(Rule<S> rule, Subject subject, LocalDate on) {
        var findings = new ArrayList<Finding>();
        Assessment<S> assessment = assessment(rule, subject, on, findings);
        return failure(rule, subject, assessment, assessment)
                .map(List::of)
                .orElseGet(() -> findings.isEmpty() ? List.of(assessment.unasked()) : findings);
    }

    /** What comes of one rule at one place of a subject on a day; empty if it asks nothing there. */
    private <S extends Subject> Optional<Finding> assessAt(Pointer place, Rule<S> rule, Subject subject, LocalDate on) {
        var findings = new ArrayList<Finding>();
        Assessment<S> assessment = assessment(rule, subject, on, findings);
        return failure(rule, subject, assessment, new OnlyAt(place, Pointer.WHOLE, assessment))
                .or(() -> findings.stream().findFirst());
    }

    private <S extends Subject> Assessment<S> assessment(
            Rule<S> rule, Subject subject, LocalDate on, List<Finding> findings) {
        return Assessment.of(rule, rule.subjectType().cast(subject), on, rules, waivers, findings::add);
    }

    /** Has a rule ask by an inquiry that leads to an assessment, and says that it failed if it did. */
    private static <S extends Subject> Optional<Finding> failure(
            Rule<S> rule, Subject subject, Assessment<S> assessment, Inquiry by) {
        try {
            rule.assess(rule.subjectType().cast(subject), by);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            LOG.warn("rule {} failed for {}", rule.description().id(), subject.id(), failure);
            return Optional.of(assessment.failed(failure));
        }
    }
}
