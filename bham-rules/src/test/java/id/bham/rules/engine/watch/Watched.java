package id.bham.rules.engine.watch;

import id.bham.core.Governance;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.monitor.ComplianceState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A monitor of which the place is taken by one with other rules. */
final class Watched {

    private ComplianceMonitor monitor;

    Watched(ComplianceMonitor monitor) {
        this.monitor = monitor;
    }

    ComplianceMonitor monitor() {
        return monitor;
    }

    WatchedState state() {
        return (WatchedState) monitor.state();
    }

    ComplianceChange setRules(ComplianceChecker checker) {
        ComplianceState before = monitor.state();
        LocalDate on = before.on();
        List<Subject> subjects = before.subjects().toList();
        Optional<Subject> nation =
                subjects.stream().filter(Governance.class::isInstance).findFirst();
        ComplianceMonitor other =
                nation.isPresent() ? checker.monitor(nation.get(), on) : checker.monitor(subjects, on);
        monitor = other;
        return other.state().changeSince(before);
    }
}
