package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.rules.rule.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The outcomes of one body, as plain numbers: which rule, for which element, with which outcome. Used again for the next body.
 */
@SuppressWarnings("EnumOrdinal") // the numbers live as long as the process
final class Outcomes {

    /** The body as a whole. */
    static final int WHOLE = 0;

    /** The kinds of seats, as the first half of a seat's place. */
    static final int CHAIR = 0;

    static final int VICE_CHAIR = 1;
    static final int SECRETARY = 2;
    static final int DEPUTY_SECRETARY = 3;
    static final int MEMBER = 4;

    private static final int RULE_SHIFT = 24;
    private static final int OUTCOME_SHIFT = 20;
    private static final int FIRST_SHIFT = 9;
    private static final int PLACE_MASK = (1 << OUTCOME_SHIFT) - 1;

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final List<String> SEATS =
            List.of("chair", "viceChairs", "secretary", "deputySecretaries", "members");

    private int[] codes = new int[256];
    private int size;

    /** The place of an item of a listing. */
    static int item(int index) {
        return item(0, index);
    }

    /** The place of an item of the listing that is, or stands in, something numbered. */
    static int item(int first, int index) {
        return 1 + ((first << FIRST_SHIFT) | index);
    }

    void clear() {
        size = 0;
    }

    void add(AskedRule rule, int place, Outcome outcome) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = (rule.ordinal() << RULE_SHIFT) | (outcome.ordinal() << OUTCOME_SHIFT) | place;
    }

    void add(AskedRule rule, int place, Truth stands, Truth applies, Truth met) {
        add(rule, place, outcome(stands, applies, met));
    }

    /** What comes of a rule: the first answer that is not a plain yes settles it; a no to the second does so in any case. */
    static Outcome outcome(Truth stands, Truth applies, Truth met) {
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

    /** What has been added since the last clearing. */
    int[] toArray() {
        return Arrays.copyOf(codes, size);
    }

    int size() {
        return size;
    }

    /** Whether something was violated since so many were there. */
    boolean anyViolatedFrom(int first) {
        for (int i = first; i < size; i++) {
            if (((codes[i] >> OUTCOME_SHIFT) & 7) == Outcome.VIOLATED.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** The rules that are violated, as bits by their numbers. */
    static long violated(int[] codes) {
        long rules = 0;
        for (int code : codes) {
            if (((code >> OUTCOME_SHIFT) & 7) == Outcome.VIOLATED.ordinal()) {
                rules |= 1L << (code >>> RULE_SHIFT);
            }
        }
        return rules;
    }

    /** The same as text, sorted: rule, place, outcome. */
    static List<String> asText(int[] codes, RegionalTaskForce gtd) {
        return IntStream.of(codes)
                .mapToObj(code -> {
                    AskedRule rule = AskedRule.ALL.get(code >>> RULE_SHIFT);
                    Outcome outcome = OUTCOMES[(code >> OUTCOME_SHIFT) & 7];
                    return asText(rule.id(), place(rule, code & PLACE_MASK, gtd), outcome);
                })
                .sorted()
                .toList();
    }

    static String asText(String rule, String place, Outcome outcome) {
        return rule + " " + place + " " + outcome;
    }

    private static String place(AskedRule rule, int place, RegionalTaskForce gtd) {
        if (place == WHOLE) {
            return "";
        }
        int first = (place - 1) >> FIRST_SHIFT;
        int index = (place - 1) & ((1 << FIRST_SHIFT) - 1);
        return switch (rule) {
            case GTD_011 -> seat(first, index);
            case PKJ_003, PKJ_004 -> "/workingGroups/" + index;
            case ACT_002, ACT_003, ACT_004, ACT_005 -> "/workPlans/" + first + "/actions/" + index;
            case RPT_003, RPT_006 -> "/reports/" + index;
            case EVL_002 -> "/evaluations/" + index;
            case SRC_003 -> "/" + properties(gtd).get(index);
            default -> throw new IllegalArgumentException(rule + " is asked of the whole, not of place " + place);
        };
    }

    private static List<String> properties(RegionalTaskForce gtd) {
        return gtd.properties().stream().map(Property::name).toList();
    }

    private static String seat(int kind, int index) {
        String seat = "/" + SEATS.get(kind);
        return switch (kind) {
            case VICE_CHAIR, DEPUTY_SECRETARY, MEMBER -> seat + "/" + index;
            default -> seat;
        };
    }
}
