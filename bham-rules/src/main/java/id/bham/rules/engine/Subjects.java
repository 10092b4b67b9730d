package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.knowledge.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What is looked at together, each by itself: one body, a nation with all its bodies, or several bodies. */
public final class Subjects {

    private static final Comparator<Subject> BY_ID = Comparator.comparing(Subject::id);

    private Subjects() {}

    /** A body, or the nation with all its bodies; sorted by id. */
    public static List<Subject> of(Subject subject) {
        return subject instanceof Governance nation
                ? ImmutableList.sortedCopyOf(BY_ID, nation.walk().toList())
                : List.of(subject);
    }

    /**
     * Several bodies, sorted by id.
     *
     * @param verb what is done to them, such as {@code checked}
     * @param call by which it is done to a nation, such as {@code check(nation, day)}
     * @throws IllegalArgumentException if one of them is a nation, or two have one id
     */
    public static List<Subject> ofBodies(Collection<? extends Subject> bodies, String verb, String call) {
        List<Subject> sorted = ImmutableList.sortedCopyOf(BY_ID, bodies);
        var shared = new TreeSet<String>();
        for (int i = 0; i < sorted.size(); i++) {
            Subject body = sorted.get(i);
            if (body instanceof Governance) {
                throw new IllegalArgumentException("a collection of bodies was expected, but it holds the nation '"
                        + body.id() + "'; a nation is " + verb + " alone, with all its bodies: " + call);
            }
            if (i > 0 && body.id().equals(sorted.get(i - 1).id())) {
                shared.add(body.id());
            }
        }
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException("bodies that are " + verb
                    + " together have different ids, but more than one has each of these: " + shared);
        }
        return sorted;
    }
}
