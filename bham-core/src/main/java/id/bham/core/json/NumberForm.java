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

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Integer> setter) {
        if (!(node instanceof NumberNode number)) {
            reading.wrongType(node, type);
        } else if (!number.isWhole()) {
            reading.report(node.offset, ProblemCode.NOT_A_WHOLE_NUMBER, "found", Quotation.of(number.literal));
        } else {
            // What has more digits than the greatest need not be computed.
            boolean isLong =
                    number.literal.length() > Integer.toString(greatest).length();
            int found = isLong ? -1 : Integer.parseInt(number.literal);
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
