package id.bham.rules;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Strength;
import id.bham.core.time.Conclusions;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Results;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What came of a check, two numbers for each outcome. A finding is made of them by asking its rule once more, when somebody wants
 * to see it. A brief one counts what is satisfied and does not list it.
 */
@SuppressWarnings("EnumOrdinal") // the numbers do not outlive the report
final class Ledger implements Results {

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Force[] FORCES = Force.values();
    private static final Strength[] STRENGTHS = Strength.values();
    private static final int KINDS_OF_DUTY = FORCES.length * STRENGTHS.length;
    private static final int BITS_OF_OUTCOME = 3;
    /** Room for what comes of one body, as a rule; each report holds it. */
    private static final int INITIAL_SIZE = 48;

    private static final int INITIAL_MATTERS = 3 * 36;

    private final ComplianceChecker checker;
    private final LawOfDay law;
    private final List<? extends Subject> subjects;
    private final boolean isBrief;

    /** For each outcome the first day on which it may be another one. */
    private int[] untils = new int[INITIAL_SIZE];

    /** For each outcome what it is, and the index among those of its rule for its subject. */
    private int[] outcomes = new int[INITIAL_SIZE];

    private int size;

    /** For each rule asked about a subject of which something is listed: the first outcome, the subject, the rule. */
    private int[] matters = new int[INITIAL_MATTERS];

    private int matterCount;

    /** For each subject how many satisfied outcomes are not listed, by force and strength; and until when they hold. */
    private final int[] unlisted;

    private final int[] unlistedUntil;

    private int subject = -1;
    private int rule;
    private int kindOfDuty;
    private int nth;
    private int sizeBefore;
    private int mattersBefore;
    private int unlistedBefore;
    private int unlistedUntilBefore;

    Ledger(ComplianceChecker checker, LawOfDay law, List<? extends Subject> subjects, boolean isBrief) {
        this.checker = checker;
        this.law = law;
        this.subjects = subjects;
        this.isBrief = isBrief;
        this.unlisted = new int[isBrief ? subjects.size() * KINDS_OF_DUTY : 0];
        this.unlistedUntil = new int[isBrief ? subjects.size() : 0];
        Arrays.fill(unlistedUntil, Conclusions.NEVER);
    }

    // Writing

    /** Turns to the next subject. */
    void beginSubject() {
        subject++;
    }

    /** The subject whose turn it is. */
    Subject subject() {
        return subjects.get(subject);
    }

    /** Turns to the next rule. */
    void beginRule(int index, int kind) {
        rule = index;
        kindOfDuty = subject * KINDS_OF_DUTY + kind;
        nth = 0;
        sizeBefore = size;
        mattersBefore = matterCount;
        if (isBrief) {
            unlistedBefore = unlisted[kindOfDuty];
            unlistedUntilBefore = unlistedUntil[subject];
        }
    }

    /** Which of the counters of satisfied outcomes belongs to a rule. */
    static int kindOfDuty(RuleDescription rule) {
        return rule.force().ordinal() * STRENGTHS.length + rule.strength().ordinal();
    }

    void add(Outcome outcome, int until) {
        if (isBrief && outcome == Outcome.SATISFIED) {
            unlisted[kindOfDuty]++;
            unlistedUntil[subject] = Math.min(unlistedUntil[subject], until);
        } else {
            list(outcome, until);
        }
        nth++;
    }

    private void list(Outcome outcome, int until) {
        if (matterCount == mattersBefore) {
            beginMatter();
        }
        if (size == outcomes.length) {
            outcomes = Arrays.copyOf(outcomes, 2 * size);
            untils = Arrays.copyOf(untils, 2 * size);
        }
        outcomes[size] = nth << BITS_OF_OUTCOME | outcome.ordinal();
        untils[size] = until;
        size++;
    }

    private void beginMatter() {
        int at = 3 * matterCount;
        if (at + 3 > matters.length) {
            matters = Arrays.copyOf(matters, 2 * matters.length);
        }
        matters[at] = size;
        matters[at + 1] = subject;
        matters[at + 2] = rule;
        matterCount++;
    }

    /** Whether nothing came of the present rule for the present subject yet. */
    boolean isEmpty() {
        return nth == 0;
    }

    /** Forgets what came of the present rule for the present subject. */
    void takeBack() {
        size = sizeBefore;
        matterCount = mattersBefore;
        nth = 0;
        if (isBrief) {
            unlisted[kindOfDuty] = unlistedBefore;
            unlistedUntil[subject] = unlistedUntilBefore;
        }
    }

    // Reading

    /** What came of the present rule for the present subject. */
    Answer answer() {
        var said = ImmutableList.<Outcome>builderWithExpectedSize(size - sizeBefore);
        int horizon = Conclusions.NEVER;
        for (int i = sizeBefore; i < size; i++) {
            said.add(outcome(i));
            horizon = Math.min(horizon, untils[i]);
        }
        return new Answer(said.build(), horizon);
    }

    /** The first day on which one of the outcomes may be another one. */
    int until(int entry) {
        return untils[entry];
    }

    private Outcome outcome(int entry) {
        return OUTCOMES[outcomes[entry] & ((1 << BITS_OF_OUTCOME) - 1)];
    }

    private int nth(int entry) {
        return outcomes[entry] >>> BITS_OF_OUTCOME;
    }

    private int first(int matter) {
        return matter == matterCount ? size : matters[3 * matter];
    }

    private Subject subject(int matter) {
        return subjects.get(matters[3 * matter + 1]);
    }

    private Rule<?> rule(int matter) {
        return law.rules().get(matters[3 * matter + 2]);
    }

    @Override
    public Set<String> ruleIds() {
        return checker.rules().ids();
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int matter = 0; matter < matterCount; matter++) {
            Subject of = subject(matter);
            RuleDescription by = rule(matter).description();
            for (int i = first(matter); i < first(matter + 1); i++) {
                visitor.visit(of, by.force(), by.strength(), outcome(i), untils[i], 1);
            }
        }
        for (int i = 0; i < unlisted.length; i++) {
            if (unlisted[i] > 0) {
                visitor.visit(
                        subjects.get(i / KINDS_OF_DUTY),
                        FORCES[i % KINDS_OF_DUTY / STRENGTHS.length],
                        STRENGTHS[i % STRENGTHS.length],
                        Outcome.SATISFIED,
                        unlistedUntil[i / KINDS_OF_DUTY],
                        unlisted[i]);
            }
        }
    }

    @Override
    public void forEachListed(RuleVisitor visitor) {
        for (int matter = 0; matter < matterCount; matter++) {
            Subject of = subject(matter);
            RuleDescription by = rule(matter).description();
            for (int i = first(matter); i < first(matter + 1); i++) {
                visitor.visit(of, by, outcome(i));
            }
        }
    }

    @Override
    public List<Finding> findings(Predicate<Outcome> wanted) {
        var findings = new ArrayList<Finding>();
        for (int matter = 0; matter < matterCount; matter++) {
            boolean any = false;
            for (int i = first(matter); i < first(matter + 1); i++) {
                any |= wanted.test(outcome(i));
            }
            if (any) {
                List<Finding> found = checker.assess(rule(matter), subject(matter), law.day());
                for (int i = first(matter); i < first(matter + 1); i++) {
                    if (wanted.test(outcome(i))) {
                        findings.add(same(found, matter, i));
                    }
                }
            }
        }
        return findings;
    }

    private Finding same(List<Finding> found, int matter, int entry) {
        if (nth(entry) >= found.size() || found.get(nth(entry)).outcome() != outcome(entry)) {
            throw answeredOtherwise(rule(matter), subject(matter));
        }
        return found.get(nth(entry));
    }

    /** What to throw if a rule does not say again what it said before. */
    static IllegalStateException answeredOtherwise(Rule<?> rule, Subject subject) {
        return new IllegalStateException(
                "the rule " + rule.description().id() + " answered otherwise when it was asked again about '"
                        + subject.id() + "'; a rule answers the same for the same record and day");
    }
}
