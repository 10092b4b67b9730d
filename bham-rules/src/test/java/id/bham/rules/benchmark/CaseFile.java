package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import java.time.LocalDate;

/**
 * The file on one body that a general engine works through (berkas): it is asked rule by rule, by the methods of {@link RuleByRule},
 * keeps their outcomes, and takes note of the rules of which the engine says that they are violated. Public, since engines call it.
 */
public final class CaseFile {

    private final RuleByRule.Method[] methods;
    private final Outcomes outcomes = new Outcomes();
    private RegionalTaskForce gtd = RegionalTaskForce.builder().id("none").build();
    private long violated;

    CaseFile(LocalDate day) {
        var rules = new RuleByRule(day);
        methods = AskedRule.ALL.stream().map(rules::of).toArray(RuleByRule.Method[]::new);
    }

    /** Begins with a body. */
    CaseFile open(RegionalTaskForce next) {
        gtd = next;
        violated = 0;
        outcomes.clear();
        return this;
    }

    /**
     * Asks a rule, and keeps its outcomes.
     *
     * @param rule the number of the rule
     * @return whether it is violated, by the body or by an element of it
     */
    public boolean breaks(int rule) {
        int first = outcomes.size();
        methods[rule].ask(gtd, outcomes);
        return outcomes.anyViolatedFrom(first);
    }

    /**
     * Takes note of a rule that is violated.
     *
     * @param rule the number of the rule
     */
    public void note(int rule) {
        violated |= 1L << rule;
    }

    /** The outcomes, once every rule has been asked and every violation noted. */
    int[] close() {
        int[] found = outcomes.toArray();
        if (violated != Outcomes.violated(found)) {
            throw new IllegalStateException("the engine noted other violations for " + gtd.id() + " than there are");
        }
        return found;
    }
}
