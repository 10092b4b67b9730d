package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Bindable;
import id.bham.core.law.Citation;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Provision;
import id.bham.rules.rule.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rules ask whether a provision of the law is kept, or why none does (cakupan hukum): each provision of a corpus has the one or
 * the other.
 */
public final class LawCoverage implements Bindable {

    private final ImmutableList<Line> lines;
    private final ImmutableMap<Citation, Line> byPlace;

    private LawCoverage(ImmutableList<Line> lines) {
        this.lines = lines;
        byPlace = lines.stream()
                .collect(ImmutableMap.toImmutableMap(
                        line -> line.provision().place(), line -> line, (first, again) -> first));
    }

    /**
     * A provision with its rules.
     *
     * @param provision the provision
     * @param rules the rules that cite its place, or one that contains it, sorted by id
     * @param noRule why there is no rule; empty if there is one
     */
    public record Line(Provision provision, List<Rule<?>> rules, Optional<NoRule> noRule) implements Bindable {

        /**
         * A provision with its rules.
         *
         * @param provision the provision
         * @param rules the rules
         * @param noRule why there is no rule
         * @throws IllegalArgumentException if there are rules and a reason why there is none, or neither
         */
        public Line {
            if (rules.isEmpty() == noRule.isEmpty()) {
                throw new IllegalArgumentException("a provision has rules or a reason why it has none, but "
                        + provision.place() + " has " + rules + " and " + noRule);
            }
            rules = ImmutableList.copyOf(rules);
        }
    }

    /**
     * What rules ask of a corpus.
     *
     * @param rules the rules, in any order
     * @param corpus the corpus
     * @return the coverage of all provisions that the corpus holds
     */
    public static LawCoverage of(Collection<? extends Rule<?>> rules, LegalCorpus corpus) {
        List<Rule<?>> sorted = rules.stream()
                .<Rule<?>>map(rule -> rule)
                .sorted(Comparator.comparing(rule -> rule.description().id()))
                .toList();
        return new LawCoverage(corpus.instruments().stream()
                .sorted(Comparator.comparing(LegalInstrument::id, InstrumentId.byRank()))
                .map(LegalInstrument::provisions)
                .flatMap(provisions -> provisions.items().stream())
                .map(provision -> line(provision, sorted))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Line line(Provision provision, List<Rule<?>> rules) {
        List<Rule<?>> citing = rules.stream()
                .filter(rule -> rule.description().citations().stream()
                        .anyMatch(cited -> !cited.isWhole() && cited.contains(provision.place())))
                .toList();
        return new Line(
                provision, citing, citing.isEmpty() ? Optional.of(NoRule.about(provision.place())) : Optional.empty());
    }

    /**
     * The provisions with their rules.
     *
     * @return the lines, by instrument ({@link InstrumentId#byRank}), and within it in the order of the instrument
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The provision at a place with its rules.
     *
     * @param place the place
     * @return the line, or empty if the corpus holds no provision at exactly this place
     */
    public Optional<Line> line(Citation place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}
