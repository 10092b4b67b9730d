package id.bham.rules;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.Conclusions;
import id.bham.rules.ComplianceChange.SubjectChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Watches a nation, or bodies, and what the rules say of them while days pass and records change (pemantau kepatuhan).
 *
 * <p>After every call its state is that of a full check of the same subjects on the same day by the same checker, but only rules
 * are asked again of which the answer can have changed: those whose horizon is reached, those about a record that changed, and,
 * when a body of a nation changed, those about the nation. A rule over a nation is asked about all of it.
 *
 * <p>A monitor of a nation holds the nation and its bodies: a body that is updated or removed is so in the nation too. A monitor of
 * bodies holds each by itself, and no nation.
 *
 * <p>A call that is refused or fails leaves the state as it was. Safe for use by many threads: {@link #state()} never waits and
 * always gives a whole state; calls that change it wait for each other.
 */
public final class ComplianceMonitor {

    private final Optional<String> nationId;
    private Watcher watcher;
    private volatile ComplianceState state;

    private ComplianceMonitor(
            Optional<String> nationId, ComplianceChecker checker, List<Subject> subjects, LocalDate on) {
        ComplianceChecker.refuseUnreachable(on);
        this.nationId = nationId;
        this.watcher = new Watcher(checker, on);
        List<Watch> watches = subjects.stream().map(watcher::watch).toList();
        this.state = new ComplianceState(checker, on, WatchList.of(watches));
    }

    static ComplianceMonitor of(ComplianceChecker checker, Subject subject, LocalDate on) {
        Optional<String> nationId = subject instanceof Governance ? Optional.of(subject.id()) : Optional.empty();
        return new ComplianceMonitor(nationId, checker, Subjects.of(subject), on);
    }

    static ComplianceMonitor ofBodies(ComplianceChecker checker, Collection<? extends Subject> bodies, LocalDate on) {
        return new ComplianceMonitor(Optional.empty(), checker, bodiesAlone(bodies), on);
    }

    private static List<Subject> bodiesAlone(Collection<? extends Subject> bodies) {
        return Subjects.ofBodies(bodies, "watched", "monitor(nation, day)");
    }

    /**
     * What it holds now.
     *
     * @return the state after the last call that changed it
     */
    public ComplianceState state() {
        return state;
    }

    /**
     * Goes on to a day. Asks only rules whose horizon is reached; days between are not looked at. To an earlier day it goes back by
     * asking all rules about all subjects, for horizons tell nothing of the past.
     *
     * @param on the check date
     * @return what became different
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     */
    public synchronized ComplianceChange advanceTo(LocalDate on) {
        ComplianceChecker.refuseUnreachable(on);
        boolean isBack = on.isBefore(state.on());
        int due = isBack ? Conclusions.NEVER : Answer.epochDay(on);
        watcher.turnTo(on);
        var changes = new ArrayList<SubjectChange>();
        WatchList advanced = state.watches().advance(due, watch -> {
            Watch after = isBack ? watcher.watch(watch.subject()) : watcher.advance(watch);
            SubjectChange.between(Optional.of(watch), Optional.of(after)).ifPresent(changes::add);
            return after;
        });
        return change(new ComplianceState(state.checker(), on, advanced), changes);
    }

    /**
     * Adds a body, or puts a subject in place of the one with its id.
     *
     * @param subject a body or, in place of the nation that is held, a nation with the same id and with all its bodies
     * @return what became different
     * @throws IllegalArgumentException if it is a nation and another one, or none, is held; or a body with which the nation that is
     *     held cannot be built
     */
    public synchronized ComplianceChange update(Subject subject) {
        if (nationId.isEmpty()) {
            return replace(bodiesAlone(List.of(subject)), List.of());
        }
        Governance nation = nation();
        if (subject instanceof Body body) {
            return replace(List.of(body, nation.with(body)), List.of());
        }
        if (subject instanceof Governance other && other.id().equals(nation.id())) {
            List<String> gone = nation.bodies()
                    .map(Body::id)
                    .filter(id -> other.body(id).isEmpty())
                    .toList();
            return replace(other.walk().toList(), gone);
        }
        throw new IllegalArgumentException("a monitor of the nation '" + nation.id()
                + "' takes its bodies and that nation, but '" + subject.id() + "' is a " + subject.kind());
    }

    /**
     * Removes a subject; does nothing if there is none with the id.
     *
     * @param id its id
     * @return what became different
     * @throws IllegalArgumentException if the id is that of the nation that is held, or of a body of it to which another one
     *     refers
     */
    public synchronized ComplianceChange remove(String id) {
        if (nationId.isEmpty() || state.subject(id).isEmpty()) {
            return replace(List.of(), List.of(id));
        }
        if (nationId.get().equals(id)) {
            throw new IllegalArgumentException("a monitor of the nation '" + id + "' keeps it; remove its bodies");
        }
        return replace(List.of(nation().without(id)), List.of(id));
    }

    /**
     * Takes another checker, with other rules or other waivers, and asks all its rules about all subjects.
     *
     * @param checker the checker
     * @return what became different
     */
    public synchronized ComplianceChange setRules(ComplianceChecker checker) {
        var asking = new Watcher(checker, state.on());
        var changes = new ArrayList<SubjectChange>();
        WatchList asked = state.watches().advance(Conclusions.NEVER, watch -> {
            Watch after = asking.watch(watch.subject());
            SubjectChange.between(Optional.of(watch), Optional.of(after)).ifPresent(changes::add);
            return after;
        });
        watcher = asking;
        return change(new ComplianceState(checker, state.on(), asked), changes);
    }

    private Governance nation() {
        return (Governance) state.subject(nationId.orElseThrow()).orElseThrow();
    }

    /** Takes subjects in place of those with their ids, and leaves out others. */
    private ComplianceChange replace(List<? extends Subject> subjects, List<String> gone) {
        watcher.turnTo(state.on());
        WatchList watches = state.watches();
        var changes = new TreeMap<String, SubjectChange>();
        for (String id : gone) {
            Optional<Watch> before = watches.find(id);
            watches = watches.without(id);
            SubjectChange.between(before, Optional.empty()).ifPresent(change -> changes.put(id, change));
        }
        for (Subject subject : subjects) {
            Optional<Watch> before = watches.find(subject.id());
            Watch after = before.filter(watch -> watch.subject().equals(subject))
                    .map(watch -> watch.about(subject))
                    .orElseGet(() -> watcher.watch(subject));
            watches = watches.with(after);
            SubjectChange.between(before, Optional.of(after)).ifPresent(change -> changes.put(subject.id(), change));
        }
        return change(new ComplianceState(state.checker(), state.on(), watches), List.copyOf(changes.values()));
    }

    private ComplianceChange change(ComplianceState next, List<SubjectChange> changes) {
        ComplianceState before = state;
        state = next;
        return new ComplianceChange(before.on(), next.on(), before.verdict(), next.verdict(), changes);
    }
}
