package id.bham.rules;

import com.google.common.collect.Maps;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a monitor holds at one moment: subjects, a check date, and what the rules say of the subjects on it (keadaan kepatuhan).
 * It never changes, and nothing that the monitor does later is seen in it; safe for use by many threads.
 *
 * <p>Verdicts, counts and horizons are at hand. Findings are not kept: {@link #report()} and {@link #report(String)} make them
 * anew, and are exactly what {@link ComplianceChecker#check(Subject, LocalDate)} gives of them.
 */
public final class ComplianceState {

    private final ComplianceChecker checker;
    private final LocalDate on;
    private final WatchList watches;

    ComplianceState(ComplianceChecker checker, LocalDate on, WatchList watches) {
        this.checker = checker;
        this.on = on;
        this.watches = watches;
    }

    WatchList watches() {
        return watches;
    }

    /**
     * The check date.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Who asks the rules.
     *
     * @return the checker, with its rules and waivers
     */
    public ComplianceChecker checker() {
        return checker;
    }

    /**
     * The subjects that are watched.
     *
     * @return the subjects, sorted by id; of a nation itself and its bodies
     */
    public Stream<Subject> subjects() {
        return watches.stream().map(Watch::subject);
    }

    /**
     * The subjects with a verdict.
     *
     * @param verdict the verdict
     * @return the subjects, sorted by id
     */
    public Stream<Subject> subjects(Verdict verdict) {
        return watches.stream().filter(watch -> watch.verdict() == verdict).map(Watch::subject);
    }

    /**
     * The subject with an id.
     *
     * @param id the id
     * @return the subject, or empty if none that is watched has it
     */
    public Optional<Subject> subject(String id) {
        return watches.find(id).map(Watch::subject);
    }

    /**
     * The verdict on all subjects.
     *
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict() {
        // Of all findings that table says what it says first of those of one subject; verdicts stand in its order.
        return Stream.of(Verdict.values())
                .filter(verdict -> watches.count(verdict) > 0)
                .findFirst()
                .orElse(Verdict.NOTHING_ASSESSED);
    }

    /**
     * The verdict on one subject.
     *
     * @param id its id
     * @return the verdict, or empty if no subject that is watched has the id
     */
    public Optional<Verdict> verdictOn(String id) {
        return watches.find(id).map(Watch::verdict);
    }

    /**
     * How many subjects have each verdict.
     *
     * @return the number for every verdict, zero included, in the order of {@link Verdict}
     */
    public Map<Verdict, Integer> verdicts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, watches.count(verdict));
        }
        return Maps.immutableEnumMap(counts);
    }

    /**
     * How many findings have each outcome.
     *
     * @return the number for every outcome, zero included, in the order of {@link Outcome}
     */
    public Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, watches.count(outcome));
        }
        return Maps.immutableEnumMap(counts);
    }

    /**
     * The day before which no outcome changes if no record does: there is no need to go on to an earlier one.
     *
     * @return the first day on which one may be another; empty if none ever is
     */
    public Optional<LocalDate> validUntil() {
        return Answer.day(watches.horizon());
    }

    /**
     * The day before which no outcome about one subject changes.
     *
     * @param id its id
     * @return the first day on which one may be another; empty if none ever is, or no subject that is watched has the id
     */
    public Optional<LocalDate> validUntil(String id) {
        return watches.find(id).flatMap(watch -> Answer.day(watch.horizon()));
    }

    /**
     * The report on all subjects. It takes a full check.
     *
     * @return the report
     */
    public ComplianceReport report() {
        return checker.checkEach(subjects().toList(), on);
    }

    /**
     * The report on one subject; of a nation, on the whole without its bodies. It takes a check of that subject.
     *
     * @param id its id
     * @return the report, or empty if no subject that is watched has the id
     */
    public Optional<ComplianceReport> report(String id) {
        return subject(id).map(subject -> checker.checkEach(List.of(subject), on));
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return verdict, check date and counts
     */
    @Override
    public String toString() {
        return verdict() + " on " + on + " " + counts();
    }
}
