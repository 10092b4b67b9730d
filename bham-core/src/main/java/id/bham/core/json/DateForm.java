package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.time.PartialDate;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;

/** A date as far as it is known. */
record DateForm(String name) implements Form<PartialDate> {

    /** The form of the digits alone: tells a date that does not exist from a text that is no date. */
    private static final String DIGITS = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

    @Override
    public PartialDate read(Tokens tokens) throws IOException {
        try {
            return PartialDate.parse(tokens.text());
        } catch (DateTimeParseException e) {
            throw tokens.giveUp();
        }
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super PartialDate> setter) {
        if (node instanceof TextNode text) {
            try {
                setter.accept(target, PartialDate.parse(text.text));
            } catch (DateTimeParseException e) {
                reading.report(node.offset, code(text.text), "found", Quotation.of(text.text));
            }
        } else {
            reading.wrongType(node, "date");
        }
    }

    private static ProblemCode code(String text) {
        if (!text.matches(DIGITS)) {
            return ProblemCode.MALFORMED_DATE;
        }
        int slash = text.indexOf('/');
        boolean bothExist = slash > 0 && exists(text.substring(0, slash)) && exists(text.substring(slash + 1));
        return bothExist ? ProblemCode.REVERSED_DATE : ProblemCode.IMPOSSIBLE_DATE;
    }

    private static boolean exists(String end) {
        try {
            PartialDate.parse(end);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
