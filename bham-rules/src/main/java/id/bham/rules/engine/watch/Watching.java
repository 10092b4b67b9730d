package id.bham.rules.engine.watch;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.check.Years;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.Answer;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.engine.Subjects;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceChange.SubjectChange;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.monitor.ComplianceState;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A monitor that asks again only rules of which the answer can have changed. */
public final class Watching implements ComplianceMonitor {

    private final Optional<String> nationId;
    private final RuleBook book;
    private final Interner<Answer> answers = Interners.newWeakInterner();
    private volatile WatchedState state;

    private Watching(Optional<String> nationId, RuleBook book, Reports reports, List<Subject> subjects, LocalDate on) {
        this.nationId = nationId;
        this.book = book;
        List<Watch> watches =
                subjects.stream().map(subject -> watch(subject, on, List.of())).toList();
        this.state = new WatchedState(reports, on, WatchList.of(watches));
    }

    /** Makes the reports of a state. */
    @FunctionalInterface
    public interface Reports {

        /** The report on subjects with different ids, each by itself, on a day. */
        ComplianceReport on(List<Subject> subjects, LocalDate day);
    }

    /** A monitor of a body, or of the nation with its bodies. */
    public static Watching of(RuleBook book, Reports reports, Subject subject, LocalDate on) {
        Optional<String> nationId = subject instanceof Governance ? Optional.of(subject.id()) : Optional.empty();
        return new Watching(nationId, book, reports, Subjects.of(subject), on);
    }

    /** A monitor of several bodies, each by itself. */
    public static Watching ofBodies(
            RuleBook book, Reports reports, Collection<? extends Subject> bodies, LocalDate on) {
        return new Watching(Optional.empty(), book, reports, bodiesAlone(bodies), on);
    }

    private static List<Subject> bodiesAlone(Collection<? extends Subject> bodies) {
        return Subjects.ofBodies(bodies, "watched", "monitor(nation, day)");
    }

    /**
     * Asks rules about a subject on a day.
     *
     * @param known what they said on an earlier day; of those whose answer still holds, none is asked again. Empty to ask all
     */
    private Watch watch(Subject subject, LocalDate day, List<Answer> known) {
        return Watch.of(
                subject,
                book,
                book.answers(subject, day, known).stream().map(answers::intern).collect(toImmutableList()));
    }

    @Override
    public ComplianceState state() {
        return state;
    }

    @Override
    public synchronized ComplianceChange advanceTo(LocalDate on) {
        Years.check("year of a check date", on.getYear());
        boolean isBack = on.isBefore(state.on());
        int due = isBack ? Answer.NEVER : Answer.epochDay(on);
        var changes = new ArrayList<SubjectChange>();
        WatchList advanced = state.watches().advance(due, watch -> {
            Watch after = watch(watch.subject(), on, isBack ? List.of() : watch.answers());
            Changes.between(Optional.of(watch), Optional.of(after)).ifPresent(changes::add);
            return after;
        });
        return change(state.with(on, advanced), changes);
    }

    @Override
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

    @Override
    public synchronized ComplianceChange remove(String id) {
        if (nationId.isEmpty() || state.subject(id).isEmpty()) {
            return replace(List.of(), List.of(id));
        }
        if (nationId.get().equals(id)) {
            throw new IllegalArgumentException("a monitor of the nation '" + id + "' keeps it; remove its bodies");
        }
        return replace(List.of(nation().without(id)), List.of(id));
    }

    private Governance nation() {
        return (Governance) state.subject(nationId.orElseThrow()).orElseThrow();
    }

    /** Takes subjects in place of those with their ids, and leaves out others. */
    private ComplianceChange replace(List<? extends Subject> subjects, List<String> gone) {
        WatchList watches = state.watches();
        var changes = new TreeMap<String, SubjectChange>();
        for (String id : gone) {
            Optional<Watch> before = watches.find(id);
            watches = watches.without(id);
            Changes.between(before, Optional.empty()).ifPresent(change -> changes.put(id, change));
        }
        for (Subject subject : subjects) {
            Optional<Watch> before = watches.find(subject.id());
            Watch after = before.filter(watch -> watch.subject().equals(subject))
                    .map(watch -> watch.about(subject))
                    .orElseGet(() -> watch(subject, state.on(), List.of()));
            watches = watches.with(after);
            Changes.between(before, Optional.of(after)).ifPresent(change -> changes.put(subject.id(), change));
        }
        return change(state.with(state.on(), watches), List.copyOf(changes.values()));
    }

    private ComplianceChange change(WatchedState next, List<SubjectChange> changes) {
        WatchedState before = state;
        state = next;
        return Changes.between(before, next, changes);
    }
}
