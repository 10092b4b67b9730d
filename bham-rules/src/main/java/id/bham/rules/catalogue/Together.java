package id.bham.rules.catalogue;

import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One duty that is asked in several ways: of bodies of different kinds, for which other places tell of it, or of each of some elements and of
 * parts that no record holds. A subject is asked in the ways that are for its type.
 */
record Together<S extends Subject>(Class<S> subjectType, List<Rule<? extends S>> ways) implements Rule<S> {

    Together {
        ways = List.copyOf(ways);
    }

    @Override
    public RuleDescription description() {
        return ways.get(0).description();
    }

    @Override
    public void assess(S subject, Inquiry inquiry) {
        ways.forEach(way -> assess(way, subject, inquiry));
    }

    private static <W extends Subject> void assess(Rule<W> way, Subject subject, Inquiry inquiry) {
        if (way.subjectType().isInstance(subject)) {
            way.assess(way.subjectType().cast(subject), inquiry);
        }
    }

    @Override
    public boolean asksAlikeEachDay() {
        return ways.stream().allMatch(Rule::asksAlikeEachDay);
    }

    @Override
    public Map<String, Object> arguments(S subject, AsOf at) {
        var values = new LinkedHashMap<String, Object>();
        ways.forEach(way -> values.putAll(arguments(way, subject, at)));
        return values;
    }

    private static <W extends Subject> Map<String, Object> arguments(Rule<W> way, Subject subject, AsOf at) {
        return way.subjectType().isInstance(subject)
                ? way.arguments(way.subjectType().cast(subject), at)
                : Map.of();
    }

    @Override
    public String toString() {
        return description().id();
    }
}
