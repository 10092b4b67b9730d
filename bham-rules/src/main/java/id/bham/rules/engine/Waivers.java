package id.bham.rules.engine;

import com.google.common.collect.ImmutableListMultimap;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.RuleDescription;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The waivers that a checker considers, by the rule and the subject that they are about. */
public final class Waivers {

    public static final Waivers NONE = new Waivers(ImmutableListMultimap.of());

    /** A rule and a subject. */
    private record About(String rule, String subject) {
        static About of(Waiver waiver) {
            return new About(waiver.rule(), waiver.subject());
        }
    }

    private final ImmutableListMultimap<About, Waiver> waivers;

    private Waivers(ImmutableListMultimap<About, Waiver> waivers) {
        this.waivers = waivers;
    }

    /**
     * Waivers that are considered.
     *
     * @param granted the waivers
     * @param rules the ids of the rules that may be waived
     * @throws IllegalArgumentException if a waiver names another rule, or two for one rule and subject overlap
     */
    public static Waivers of(Collection<Waiver> granted, Collection<String> rules) {
        if (granted.isEmpty()) {
            return NONE;
        }
        var waivers = new Waivers(granted.stream()
                .sorted(Comparator.comparing(Waiver::rule)
                        .thenComparing(Waiver::subject)
                        .thenComparing(waiver -> waiver.period().toString()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(About::of, waiver -> waiver)));
        var problems = new TreeSet<String>();
        for (About about : waivers.waivers.keySet()) {
            if (!rules.contains(about.rule())) {
                problems.add(
                        "a waiver for '" + about.subject() + "' names " + about.rule() + ", which is no rule here");
            }
            List<Waiver> sameMatter = waivers.waivers.get(about);
            for (int i = 0; i < sameMatter.size(); i++) {
                for (Waiver other : sameMatter.subList(i + 1, sameMatter.size())) {
                    if (sameMatter.get(i).period().overlaps(other.period()).isTrue()) {
                        problems.add("two waivers of " + about.rule() + " for '" + about.subject() + "' overlap: "
                                + sameMatter.get(i).period() + " and " + other.period());
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return waivers;
    }

    /** All of them, by rule and subject. */
    public List<Waiver> all() {
        return waivers.values().asList();
    }

    /** The waiver that holds on the check date; the check date notes when one begins or ends. */
    Optional<Waiver> find(RuleDescription rule, Subject subject, AsOf at) {
        Optional<Waiver> holding = Optional.empty();
        for (Waiver waiver : waivers.get(new About(rule.id(), subject.id()))) {
            if (at.within(waiver.period()).isTrue()) {
                holding = Optional.of(waiver);
            }
        }
        return holding;
    }
}
