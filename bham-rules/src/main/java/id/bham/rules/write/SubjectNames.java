package id.bham.rules.write;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what name people tell some subjects from each other: a regional task force by its province, a national one by the year in which it was
 * founded, a focal point by its institution, the nation as such. The id is told where that is not known, and where it is the same of several.
 */
final class SubjectNames {

    private final Map<String, String> byId = new HashMap<>();
    private final Wording wording;

    SubjectNames(Collection<? extends Subject> subjects, Wording wording) {
        this.wording = wording;
        var times = new HashMap<String, Integer>();
        Map<String, Subject> all = new HashMap<>();
        subjects.forEach(subject -> all.put(subject.id(), subject));
        for (Subject subject : all.values()) {
            byId.put(subject.id(), name(subject));
            times.merge(name(subject), 1, Integer::sum);
        }
        byId.replaceAll((id, name) -> times.getOrDefault(name, 0) > 1 ? withId(name, id) : name);
    }

    /** The names of one that is alone. */
    static SubjectNames ofOne(Subject subject, Wording wording) {
        return new SubjectNames(List.of(subject), wording);
    }

    private String name(Subject subject) {
        return subject instanceof Governance
                ? kind(subject)
                : own(subject).orElseGet(() -> wording.value(subject.id()));
    }

    /** What tells it from the others of its kind, if it is known. */
    private Optional<String> own(Subject subject) {
        if (subject instanceof RegionalTaskForce taskForce) {
            return taskForce.province().value().map(wording::value);
        }
        if (subject instanceof TaskForce taskForce) {
            return year(taskForce.foundedOn())
                    .or(() -> year(taskForce.formedOn()))
                    .map(year -> wording.word("kind.nationalTaskForce.short") + " " + year);
        }
        return subject instanceof NationalFocalPoint focalPoint
                ? focalPoint.institution().value().map(institution -> wording.gist(Fact.known(institution)))
                : Optional.empty();
    }

    private static Optional<Integer> year(Fact<PartialDate> date) {
        Optional<Integer> first = date.value().flatMap(PartialDate::earliest).map(LocalDate::getYear);
        Optional<Integer> last = date.value().flatMap(PartialDate::latest).map(LocalDate::getYear);
        return first.filter(year -> last.equals(Optional.of(year)));
    }

    private String kind(Subject subject) {
        return wording.word("kind." + subject.kind());
    }

    private String withId(String name, String id) {
        return name + " (" + wording.value(id) + ")";
    }

    /** Where the kind goes without saying. */
    String of(Subject subject) {
        return of(subject.id());
    }

    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /** With the kind. */
    String title(Subject subject) {
        if (subject instanceof Governance) {
            return of(subject);
        }
        return own(subject).isPresent() ? kind(subject) + ", " + of(subject) : withId(kind(subject), subject.id());
    }

    /** With the kind, and with the id in any case. */
    String titleWithId(Subject subject) {
        String title = title(subject);
        String id = wording.value(subject.id());
        return title.endsWith("(" + id + ")") ? title : withId(title, subject.id());
    }
}
