package id.bham.rules.benchmark;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Subject;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import java.util.Arrays;
import java.util.List;

/**
 * The twelve rules that all contenders check. Together they show every mechanism that a rule of the catalogue makes use of; each is named
 * for the one that it shows.
 */
enum Dozen {
    /** A fact must be so: the chair is the governor. */
    FACT("BHAM-GTD-007", RegionalTaskForce.class),
    /** Asked only when something holds, and comparing two dates: the decree comes before the inauguration. */
    TWO_DATES_WHEN_BOTH_HAVE_COME("BHAM-GTD-006", RegionalTaskForce.class),
    /** What the law sets on the day: whose head of regional office is the secretary. */
    PARAMETER("BHAM-GTD-008", RegionalTaskForce.class),
    /** What the law has set over time: the window for the report of each year. */
    PARAMETER_HISTORY("BHAM-RPT-002", RegionalTaskForce.class),
    /** Owed for each year anew, by a day: a report. */
    YEARLY_DUTY("BHAM-RPT-001", RegionalTaskForce.class),
    /** Each element, and a finding of its own about some of them together: no seat filled twice, and nobody in two seats that lead. */
    ELEMENTS_AND_MORE_OF_SOME("BHAM-GTD-011", RegionalTaskForce.class),
    /** Each element against what the law sets: the national actions in the action period. */
    ELEMENTS_WITH_PARAMETER("BHAM-ACT-003", RegionalTaskForce.class),
    /** Counts over listings: one working group for each strategy. */
    COUNTS("BHAM-PKJ-002", RegionalTaskForce.class),
    /** A cycle, as long as the body or the law has set: an evaluation in each stretch. */
    CYCLE("BHAM-EVL-001", RegionalTaskForce.class),
    /** The evidence of a record: every statement has a source. */
    EVIDENCE("BHAM-SRC-003", RegionalTaskForce.class),
    /** The nation, province by province, by a day that is known to lie between two: each has a task force. */
    NATION_BY_PROVINCE("BHAM-HRK-001", Governance.class),
    /** The nation, element by element: no report later than the minister's. */
    NATION_BY_ELEMENT("BHAM-RPT-005", Governance.class);

    private final String id;
    private final Class<? extends Subject> subject;

    Dozen(String id, Class<? extends Subject> subject) {
        this.id = id;
        this.subject = subject;
    }

    /** The id that it has in the catalogue. */
    String id() {
        return id;
    }

    /** Those that are asked of subjects of a type, in the order of this list. */
    static List<Dozen> about(Class<? extends Subject> subject) {
        return Arrays.stream(values()).filter(rule -> rule.subject == subject).toList();
    }

    /** The catalogue restricted to some of them. */
    static RuleSet ruleSet(List<Dozen> rules) {
        return RuleSets.stranas().only(rules.stream().map(Dozen::id).toList());
    }
}
