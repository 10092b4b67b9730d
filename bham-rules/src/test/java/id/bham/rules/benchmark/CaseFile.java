package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;

/**
 * The file on one record (berkas), in which the rules by hand are asked: it keeps their outcomes as numbers, and nothing else: no
 * horizon, no explanation. A general engine works through it rule by rule, and has it take note of the rules of which the engine says
 * that they are violated. Public, since engines call it; one object serves one thread.
 *
 * @param <S> the type of the record
 */
public abstract class CaseFile<S extends Subject> {

    private static final Dozen[] RULES = Dozen.values();

    final LawOfDay law;
    final Outcomes outcomes = new Outcomes();
    private final List<Dozen> rules;
    private long violated;

    CaseFile(LocalDate day, List<Dozen> rules) {
        law = new LawOfDay(day);
        this.rules = rules;
    }

    /** Takes up a record, with what several rules ask of it. */
    abstract void begin(S subject);

    /** Asks a rule by hand, and adds its outcomes. */
    abstract void ask(Dozen rule);

    /** The place of an element of the record at hand. */
    abstract String place(Dozen rule, int outer, int inner);

    /** The rules that it can be asked. */
    final List<Dozen> rules() {
        return rules;
    }

    final LocalDate day() {
        return law.day;
    }

    final CaseFile<S> open(S subject) {
        violated = 0;
        outcomes.clear();
        begin(subject);
        return this;
    }

    /** Asks all rules of a record by hand. */
    final long[] askAll(S subject) {
        open(subject);
        for (int i = 0; i < rules.size(); i++) {
            ask(rules.get(i));
        }
        return outcomes.toArray();
    }

    /**
     * Asks a rule, and keeps its outcomes.
     *
     * @param rule the number of the rule
     * @return whether it is violated, by the record or by an element of it
     */
    public final boolean breaks(int rule) {
        int first = outcomes.size();
        ask(RULES[rule]);
        return outcomes.anyViolatedFrom(first);
    }

    /**
     * Takes note of a rule that is violated.
     *
     * @param rule the number of the rule
     */
    public final void note(int rule) {
        violated |= 1L << rule;
    }

    /** The outcomes, once every rule has been asked and every violation noted. */
    final long[] close() {
        long[] found = outcomes.toArray();
        if (violated != Outcomes.violated(found)) {
            throw new IllegalStateException("the engine noted other violations than there are");
        }
        return found;
    }

    /** What is said of elements that are not listed, or where there are none. */
    final void rest(Dozen rule, Truth stands, Truth applies, boolean complete, boolean none) {
        if (!complete) {
            outcomes.add(rule, stands, applies, Truth.UNKNOWN);
        } else if (none) {
            outcomes.add(rule, stands, Truth.FALSE, Truth.UNKNOWN);
        }
    }
}
