package id.bham.core.json;

import id.bham.core.json.Node.NumberNode;
import java.util.function.BiConsumer;

/** A year, written as a number of digits alone. */
record YearForm(String name) implements Form<Integer> {

    static final int LEAST = 1;
    static final int GREATEST = 9999;

    /** No year has more digits; longer numbers need not be computed. */
    private static final int MOST_DIGITS = 4;

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Integer> setter) {
        if (!(node instanceof NumberNode number)) {
            reading.wrongType(node, "year");
        } else if (!number.isWhole()) {
            reading.report(node.offset, ProblemCode.NOT_A_WHOLE_NUMBER, "found", Quotation.of(number.literal));
        } else {
            int year = number.literal.length() > MOST_DIGITS ? 0 : Integer.parseInt(number.literal);
            if (year >= LEAST) {
                setter.accept(target, year);
            } else {
                reading.report(
                        node.offset,
                        ProblemCode.NUMBER_OUT_OF_RANGE,
                        "found",
                        Quotation.of(number.literal),
                        "least",
                        Integer.toString(LEAST),
                        "greatest",
                        Integer.toString(GREATEST));
            }
        }
    }
}
