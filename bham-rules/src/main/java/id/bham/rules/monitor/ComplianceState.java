package id.bham.rules.monitor;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a monitor holds at one moment: subjects, a check date, and what the rules say of the subjects on it (keadaan kepatuhan).
 * It never changes, and nothing that the monitor does later is seen in it; safe for use by many threads.
 *
 * <p>Verdicts, counts and horizons are at hand. Findings are not kept: {@link #report()} and {@link #report(String)} make them
 * anew, and are exactly what a check gives of them.
 */
public interface ComplianceState extends Bindable {

    /**
     * The check date.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * The subjects that are watched.
     *
     * @return the subjects, sorted by id; of a nation itself and its bodies
     */
    Stream<Subject> subjects();

    /**
     * The subjects with a verdict.
     *
     * @param verdict the verdict
     * @return the subjects, sorted by id
     */
    Stream<Subject> subjects(Verdict verdict);

    /**
     * The subject with an id.
     *
     * @param id the id
     * @return the subject, or empty if none that is watched has it
     */
    Optional<Subject> subject(String id);

    /**
     * The verdict on all subjects.
     *
     * @return the verdict, by the table at {@link Verdict}
     */
    Verdict verdict();

    /**
     * The verdict on one subject.
     *
     * @param id its id
     * @return the verdict, or empty if no subject that is watched has the id
     */
    Optional<Verdict> verdictOn(String id);

    /**
     * How many subjects have each verdict.
     *
     * @return the number for every verdict, zero included, in the order of {@link Verdict}
     */
    Map<Verdict, Integer> verdicts();

    /**
     * How many findings have each outcome.
     *
     * @return the number for every outcome, zero included, in the order of {@link Outcome}
     */
    Map<Outcome, Integer> counts();

    /**
     * The day before which no outcome changes if no record does: there is no need to go on to an earlier one.
     *
     * @return the first day on which one may be another; empty if none ever is
     */
    Optional<LocalDate> validUntil();

    /**
     * The day before which no outcome about one subject changes.
     *
     * @param id its id
     * @return the first day on which one may be another; empty if none ever is, or no subject that is watched has the id
     */
    Optional<LocalDate> validUntil(String id);

    /**
     * The report on all subjects. It takes a full check.
     *
     * @return the report
     */
    ComplianceReport report();

    /**
     * The report on one subject; of a nation, on the whole without its bodies. It takes a check of that subject.
     *
     * @param id its id
     * @return the report, or empty if no subject that is watched has the id
     */
    Optional<ComplianceReport> report(String id);

    /**
     * What is different now from another state, of this monitor or of one with other rules or waivers.
     *
     * @param earlier the other state, of a monitor that a checker of this library made
     * @return the change from that state to this one
     */
    ComplianceChange changeSince(ComplianceState earlier);
}
