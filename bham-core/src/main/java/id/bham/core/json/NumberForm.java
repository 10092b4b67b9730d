package id.bham.core.json;

import id.bham.core.json.Node.NumberNode;
import java.util.function.BiConsumer;

/**
 * A whole number, written as digits alone.
 *
 * @param name what the form is called
 * @param type what messages call it
 * @param least the least number there can be, not negative
 * @param greatest the greatest one
 */
record NumberForm(String name, String type, int least, int greatest) implements Form<Integer> {

    /** Nothing that is counted here has more digits; longer numbers need not be computed. */
    private static final int MOST_DIGITS = 4;

    /** A year. */
    static NumberForm year(String name) {
        return new NumberForm(name, "year", 1, 9999);
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Integer> setter) {
        if (!(node instanceof NumberNode number)) {
            reading.wrongType(node, type);
        } else if (!number.isWhole()) {
            reading.report(node.offset, ProblemCode.NOT_A_WHOLE_NUMBER, "found", Quotation.of(number.literal));
        } else {
            int found = number.literal.length() > MOST_DIGITS ? -1 : Integer.parseInt(number.literal);
            if (found >= least && found <= greatest) {
                setter.accept(target, found);
            } else {
                reading.report(
                        node.offset,
                        ProblemCode.NUMBER_OUT_OF_RANGE,
                        "found",
                        Quotation.of(number.literal),
                        "least",
                        Integer.toString(least),
                        "greatest",
                        Integer.toString(greatest));
            }
        }
    }
}
