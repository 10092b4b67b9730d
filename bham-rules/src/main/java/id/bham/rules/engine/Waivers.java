package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.RuleDescription;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The waivers that a checker considers, by the rule and the subject that they are about. */
public final class Waivers {

    /** No waivers. */
    public static final Waivers NONE = new Waivers(ImmutableListMultimap.of());

    /** A rule and a subject. */
    private record About(String rule, String subject) {
        static About of(Waiver waiver) {
            return new About(waiver.rule(), waiver.subject());
        }
    }

    private static final Comparator<Waiver> BY_FIRST_DAY =
            Comparator.comparing(waiver -> waiver.period().firstDay().toString());

    private final ImmutableListMultimap<About, Waiver> waivers;

    private Waivers(ImmutableListMultimap<About, Waiver> waivers) {
        this.waivers = waivers;
    }

    /**
     * Waivers that are considered, of rules that may be waived.
     *
     * @throws IllegalArgumentException if a waiver names another rule, or two for one rule and subject overlap
     */
    public static Waivers of(Collection<Waiver> granted, Collection<String> rules) {
        if (granted.isEmpty()) {
            return NONE;
        }
        var waivers = new Waivers(granted.stream()
                .sorted(Comparator.comparing(Waiver::rule)
                        .thenComparing(Waiver::subject)
                        .thenComparing(waiver ->
                                waiver.element().map(PlaceName::toString).orElse(""))
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
                    if (overlap(sameMatter.get(i), other)) {
                        problems.add("two waivers of " + about.rule() + " for '" + about.subject() + "' overlap: "
                                + told(sameMatter.get(i)) + " and " + told(other));
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return waivers;
    }

    /** Whether both waive the duty on some day for one element; that of all of a subject is for each of its elements. */
    private static boolean overlap(Waiver one, Waiver other) {
        boolean areOfOneElement = one.element().isEmpty()
                || other.element().isEmpty()
                || one.element().equals(other.element());
        return areOfOneElement && one.period().overlaps(other.period()).isTrue();
    }

    private static String told(Waiver waiver) {
        return waiver.period() + waiver.element().map(name -> " of " + name).orElse("");
    }

    /** All of them, by rule and subject. */
    public List<Waiver> all() {
        return waivers.values().asList();
    }

    /**
     * The waiver that holds for an element on the check date; the check date notes when one begins or ends.
     *
     * @param element the name of the element; asked for only where a waiver names one
     */
    Optional<Waiver> find(RuleDescription rule, Subject subject, Supplier<PlaceName> element, AsOf at) {
        Optional<Waiver> holding = Optional.empty();
        for (Waiver waiver : covering(rule, subject, element)) {
            if (at.within(waiver.period()).isTrue()) {
                holding = Optional.of(waiver);
            }
        }
        return holding;
    }

    /**
     * The waivers for an element that have ended by the check date, the earliest first: with them a violation came back.
     *
     * @param element the name of the element; asked for only where a waiver names one
     */
    List<Waiver> ended(RuleDescription rule, Subject subject, Supplier<PlaceName> element, AsOf at) {
        return covering(rule, subject, element).stream()
                .filter(waiver -> at.passed(waiver.period().lastDay()).isTrue())
                .sorted(BY_FIRST_DAY)
                .toList();
    }

    /** The waivers for all of the subject and for this element of it. */
    private List<Waiver> covering(RuleDescription rule, Subject subject, Supplier<PlaceName> element) {
        if (waivers.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Waiver> granted = waivers.get(new About(rule.id(), subject.id()));
        if (granted.stream().allMatch(waiver -> waiver.element().isEmpty())) {
            return granted;
        }
        PlaceName name = element.get();
        return granted.stream()
                .filter(waiver ->
                        waiver.element().filter(other -> !other.equals(name)).isEmpty())
                .toList();
    }
}
