package id.bham.rules.benchmark;

import id.bham.core.knowledge.Truth;
import id.bham.rules.rule.Outcome;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The outcomes of one record, as plain numbers: which rule, for which element, with which outcome. Used again for the next record.
 */
@SuppressWarnings("EnumOrdinal") // the numbers live as long as the process
final class Outcomes {

    private static final int RULE_SHIFT = 52;
    private static final int OUTCOME_SHIFT = 48;
    private static final int OUTER_SHIFT = 24;
    private static final int NUMBER = (1 << OUTER_SHIFT) - 1;

    private static final Dozen[] RULES = Dozen.values();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private long[] codes = new long[256];
    private int size;

    /** The place of an element, told by up to two numbers; none of them is a place of the record as a whole. */
    @FunctionalInterface
    interface Places {
        String place(Dozen rule, int outer, int inner);
    }

    void clear() {
        size = 0;
    }

    /** Adds what comes of a rule for the record as a whole. */
    void add(Dozen rule, Truth stands, Truth applies, Truth met) {
        add(rule, -1, -1, stands, applies, met);
    }

    /** Adds what comes of a rule for an element that two numbers tell. */
    void add(Dozen rule, int outer, int inner, Truth stands, Truth applies, Truth met) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = ((long) rule.ordinal() << RULE_SHIFT)
                | ((long) outcome(stands, applies, met).ordinal() << OUTCOME_SHIFT)
                | ((outer + 1L) << OUTER_SHIFT)
                | (inner + 1L);
    }

    /** What comes of a rule: the first answer that is not a plain yes settles it; a no to the second does so in any case. */
    private static Outcome outcome(Truth stands, Truth applies, Truth met) {
        if (stands == Truth.FALSE) {
            return Outcome.NOT_IN_FORCE;
        }
        if (applies == Truth.FALSE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (stands == Truth.UNKNOWN || applies == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        return met == Truth.TRUE ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static Outcome outcome(long code) {
        return OUTCOMES[(int) (code >> OUTCOME_SHIFT) & 0xF];
    }

    /** What has been added since the last clearing. */
    long[] toArray() {
        return Arrays.copyOf(codes, size);
    }

    int size() {
        return size;
    }

    /** Whether something was violated since so many were there. */
    boolean anyViolatedFrom(int first) {
        for (int i = first; i < size; i++) {
            if (outcome(codes[i]) == Outcome.VIOLATED) {
                return true;
            }
        }
        return false;
    }

    /** The rules that are violated, as bits by their numbers. */
    static long violated(long[] codes) {
        long rules = 0;
        for (long code : codes) {
            if (outcome(code) == Outcome.VIOLATED) {
                rules |= 1L << (code >> RULE_SHIFT);
            }
        }
        return rules;
    }

    /** The same as text. */
    static Stream<String> asText(long[] codes, Places places) {
        return LongStream.of(codes).mapToObj(code -> {
            Dozen rule = RULES[(int) (code >> RULE_SHIFT)];
            int outer = (int) (code >> OUTER_SHIFT & NUMBER) - 1;
            int inner = (int) (code & NUMBER) - 1;
            return asText(rule.id(), inner < 0 ? "" : places.place(rule, outer, inner), outcome(code));
        });
    }

    /** An outcome as text: rule, place, outcome. */
    static String asText(String rule, String place, Outcome outcome) {
        return rule + " " + place + " " + outcome;
    }
}
