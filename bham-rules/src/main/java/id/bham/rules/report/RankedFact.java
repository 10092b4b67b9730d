package id.bham.rules.report;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An open fact and how much hangs on it.
 *
 * @param fact the open fact
 * @param openFindings the number of undetermined findings that turn on it
 */
public record RankedFact(OpenFact fact, int openFindings) implements Bindable {

    /**
     * Ranks the facts of findings by how much hangs on them, the greatest number first, then by subject and place. A fact about a body of
     * the nation is the body's, whether it is the body or the nation that was asked about.
     *
     * @param findings the findings
     * @param facts gives the facts of a finding that count, each in one of its kinds
     * @return the facts, ranked
     */
    public static List<RankedFact> ranked(
            Collection<Finding> findings, Function<? super Finding, List<AlikeFacts<OpenFact>>> facts) {
        Map<OpenFact, Integer> ranks = new TreeMap<>(Comparator.comparing(OpenFact::subjectId)
                .thenComparing(fact -> fact.place().toString())
                .thenComparing(OpenFact::need));
        IdentityHashMap<AlikeFacts<OpenFact>, Named> named = new IdentityHashMap<>();
        List<Named> inOrder = new ArrayList<>();
        for (Finding finding : findings) {
            for (AlikeFacts<OpenFact> kind : facts.apply(finding)) {
                if (kind.isSingle()) {
                    ranks.merge(kind.first().ofBody(finding.subject()), 1, Integer::sum);
                    continue;
                }
                named.computeIfAbsent(kind, first -> {
                            var found = new Named(finding.subject(), kind);
                            inOrder.add(found);
                            return found;
                        })
                        .times++;
            }
        }
        for (Named kind : inOrder) {
            for (OpenFact fact : kind.facts.facts()) {
                ranks.merge(fact.ofBody(kind.subject), kind.times, Integer::sum);
            }
        }
        return ranks.entrySet().stream()
                .map(rank -> new RankedFact(rank.getKey(), rank.getValue()))
                .sorted(Comparator.comparingInt(RankedFact::openFindings).reversed())
                .toList();
    }

    /** Facts of one kind, and how many findings name them. */
    private static final class Named {
        final Subject subject;
        final AlikeFacts<OpenFact> facts;
        int times;

        Named(Subject subject, AlikeFacts<OpenFact> facts) {
            this.subject = subject;
            this.facts = facts;
        }
    }
}
