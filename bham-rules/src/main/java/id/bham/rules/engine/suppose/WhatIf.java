package id.bham.rules.engine.suppose;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Assumption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an assumption to what was checked. A nation and the bodies that were checked with it go on to say the same. */
public final class WhatIf {

    private WhatIf() {}

    /**
     * The subjects if it were so; those of which it changes nothing are the same objects as before.
     *
     * @throws IllegalArgumentException if it is about nobody here, or a record is refused
     */
    public static List<Subject> applied(Assumption assumption, List<Subject> subjects) {
        Subject before = find(assumption.subjectId(), subjects);
        Subject after = assumption.appliedTo(before);
        if (!after.id().equals(before.id())) {
            throw new IllegalArgumentException(
                    "what is assumed of '" + before.id() + "' cannot make it '" + after.id() + "'");
        }
        if (after.equals(before)) {
            return subjects;
        }
        return after instanceof Governance nation
                ? withNation((Governance) before, nation, subjects)
                : withBody(before, after, subjects);
    }

    /** The subject with an id, or the body of a nation. */
    public static Subject find(String id, List<Subject> subjects) {
        return Stream.concat(
                        subjects.stream(),
                        subjects.stream()
                                .filter(Governance.class::isInstance)
                                .flatMap(nation -> ((Governance) nation).bodies()))
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing that was checked has the id '" + id + "'"));
    }

    private static List<Subject> withBody(Subject before, Subject after, List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> {
                    if (subject.equals(before)) {
                        return after;
                    }
                    boolean isIn = subject instanceof Governance nation
                            && nation.body(before.id()).filter(before::equals).isPresent();
                    return isIn ? ((Governance) subject).with((Body) after) : subject;
                })
                .toList();
    }

    /** Bodies that were checked as the nation records them follow it; if all were, those that are new are checked too. */
    private static List<Subject> withNation(Governance before, Governance after, List<Subject> subjects) {
        Set<String> checked = subjects.stream().map(Subject::id).collect(Collectors.toSet());
        boolean isWhole = before.bodies().map(Body::id).allMatch(checked::contains);
        var changed = ImmutableList.<Subject>builder();
        for (Subject subject : subjects) {
            boolean follows = before.body(subject.id()).filter(subject::equals).isPresent();
            if (subject.equals(before)) {
                changed.add(after);
            } else if (follows) {
                Optional<Body> body = after.body(subject.id());
                body.map(then -> then.equals(subject) ? subject : then).ifPresent(changed::add);
            } else {
                changed.add(subject);
            }
        }
        if (isWhole) {
            after.bodies().filter(body -> !checked.contains(body.id())).forEach(changed::add);
        }
        return changed.build();
    }
}
