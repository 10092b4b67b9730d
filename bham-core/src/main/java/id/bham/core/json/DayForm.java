package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A day that is wholly known. */
record DayForm(String name) implements Form<LocalDate> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super LocalDate> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "day");
        } else if (!DIGITS.matcher(text.text).matches()) {
            reading.report(node.offset, ProblemCode.MALFORMED_DAY, "found", Quotation.of(text.text));
        } else {
            day(node)
                    .ifPresentOrElse(
                            day -> setter.accept(target, day),
                            () -> reading.report(node.offset, ProblemCode.IMPOSSIBLE_DATE, "found", text.text));
        }
    }

    /** The day that is written, if it is one. */
    static Optional<LocalDate> day(Node node) {
        if (!(node instanceof TextNode text && DIGITS.matcher(text.text).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text.text).earliest());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
