package id.bham.rules;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one rule said of one subject, as far as a monitor keeps it. Bodies of which a rule says the same share one answer.
 *
 * @param places the places that it spoke of, in the order in which it did
 * @param outcomes the outcome at each place
 * @param verdict the verdict if there were no other rule
 * @param horizon the epoch day before which none of the outcomes changes
 */
record Answer(ImmutableList<Pointer> places, ImmutableList<Outcome> outcomes, Verdict verdict, int horizon) {

    /** The horizon of what never changes. No check date comes near it. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final ImmutableList<Pointer> WHOLE = ImmutableList.of(Pointer.WHOLE);

    static Answer of(List<Finding> findings) {
        int horizon = NEVER;
        for (Finding finding : findings) {
            Optional<LocalDate> until = finding.validUntil();
            if (until.isPresent()) {
                horizon = Math.min(horizon, epochDay(until.get()));
            }
        }
        boolean isWhole = findings.size() == 1 && findings.get(0).place().isWhole();
        return new Answer(
                isWhole ? WHOLE : findings.stream().map(Finding::place).collect(ImmutableList.toImmutableList()),
                findings.stream().map(Finding::outcome).collect(ImmutableList.toImmutableList()),
                Verdict.on(findings),
                horizon);
    }

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The day that a horizon stands for. */
    static Optional<LocalDate> day(int horizon) {
        return horizon == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }
}
