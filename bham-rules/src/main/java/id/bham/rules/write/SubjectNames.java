package id.bham.rules.write;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.text.Wording;
import java.util.HashMap;
import java.util.Map;

/**
 * By what name people tell the subjects of a report from each other: a regional task force by its province, with its id where there are
 * several in one; the nation as such; others by their ids.
 */
final class SubjectNames {

    private final Map<String, String> byId = new HashMap<>();

    SubjectNames(ComplianceReport report, Wording wording) {
        var times = new HashMap<String, Integer>();
        for (Subject subject : report.subjects()) {
            byId.put(subject.id(), name(subject, wording));
            times.merge(name(subject, wording), 1, Integer::sum);
        }
        byId.replaceAll((id, name) -> times.getOrDefault(name, 0) > 1 && !name.equals(wording.value(id))
                ? name + " (" + wording.value(id) + ")"
                : name);
    }

    private static String name(Subject subject, Wording wording) {
        if (subject instanceof RegionalTaskForce taskForce
                && taskForce.province().isKnown()) {
            return wording.value(taskForce.province());
        }
        return subject instanceof Governance ? wording.word("kind." + subject.kind()) : wording.value(subject.id());
    }

    String of(Subject subject) {
        return of(subject.id());
    }

    String of(String id) {
        return byId.getOrDefault(id, id);
    }
}
