package id.bham.rules.engine.watch;

import com.google.common.collect.Maps;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.Answer;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceState;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A state that holds what each rule last said of each subject, and no findings. */
record WatchedState(Watching.Reports reports, LocalDate on, WatchList watches) implements ComplianceState {

    /** The state with other watches on a day. */
    WatchedState with(LocalDate day, WatchList others) {
        return new WatchedState(reports, day, others);
    }

    @Override
    public Stream<Subject> subjects() {
        return watches.stream().map(Watch::subject);
    }

    @Override
    public Stream<Subject> subjects(Verdict verdict) {
        return watches.stream().filter(watch -> watch.verdict() == verdict).map(Watch::subject);
    }

    @Override
    public Optional<Subject> subject(String id) {
        return watches.find(id).map(Watch::subject);
    }

    @Override
    public Verdict verdict() {
        // Of all findings that table says what it says first of those of one subject; verdicts stand in its order.
        return Stream.of(Verdict.values())
                .filter(verdict -> watches.count(verdict) > 0)
                .findFirst()
                .orElse(Verdict.NOTHING_ASSESSED);
    }

    @Override
    public Optional<Verdict> verdictOn(String id) {
        return watches.find(id).map(Watch::verdict);
    }

    @Override
    public Map<Verdict, Integer> verdicts() {
        return Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(Verdict.class), watches::count));
    }

    @Override
    public Map<Outcome, Integer> counts() {
        return Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(Outcome.class), watches::count));
    }

    @Override
    public Optional<LocalDate> validUntil() {
        return Answer.day(watches.horizon());
    }

    @Override
    public Optional<LocalDate> validUntil(String id) {
        return watches.find(id).flatMap(watch -> Answer.day(watch.horizon()));
    }

    @Override
    public ComplianceReport report() {
        return reports.on(subjects().toList(), on);
    }

    @Override
    public Optional<ComplianceReport> report(String id) {
        return subject(id).map(subject -> reports.on(List.of(subject), on));
    }

    @Override
    public ComplianceChange changeSince(ComplianceState earlier) {
        return Changes.between((WatchedState) earlier, this);
    }

    @Override
    public String toString() {
        return verdict() + " on " + on + " " + counts();
    }
}
