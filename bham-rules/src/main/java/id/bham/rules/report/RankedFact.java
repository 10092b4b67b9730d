package id.bham.rules.report;

import java.util.Collection;
import java.util.Comparator;
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
public record RankedFact(OpenFact fact, int openFindings) {

    /**
     * Ranks the facts of findings by how much hangs on them, the greatest number first, then by subject and place. A fact about a body of
     * the nation is the body's, whether it is the body or the nation that was asked about.
     *
     * @param findings the findings
     * @param facts gives the facts of a finding that count
     * @return the facts, ranked
     */
    public static List<RankedFact> ranked(
            Collection<Finding> findings, Function<? super Finding, ? extends Collection<OpenFact>> facts) {
        Map<OpenFact, Integer> ranks = new TreeMap<>(Comparator.comparing(OpenFact::subjectId)
                .thenComparing(fact -> fact.place().toString())
                .thenComparing(OpenFact::need));
        findings.stream()
                .flatMap(finding -> facts.apply(finding).stream()
                        .map(fact -> fact.ofBody(finding.subject()))
                        .distinct())
                .forEach(fact -> ranks.merge(fact, 1, Integer::sum));
        return ranks.entrySet().stream()
                .map(rank -> new RankedFact(rank.getKey(), rank.getValue()))
                .sorted(Comparator.comparingInt(RankedFact::openFindings).reversed())
                .toList();
    }
}
