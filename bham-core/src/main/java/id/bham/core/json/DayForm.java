package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.time.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A day that is wholly known. */
record DayForm(String name) implements Form<LocalDate> {

    /** How long the text of a day is; a date of that length is known to the day. */
    private static final int LENGTH = 10;

    /** Tells a day that does not exist from a text that is no day. */
    private static final String DIGITS = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    @Override
    public LocalDate read(Tokens tokens) throws IOException {
        return day(tokens.text()).orElseThrow(tokens::giveUp);
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super LocalDate> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "day");
            return;
        }
        Optional<LocalDate> day = day(text.text);
        if (day.isPresent()) {
            setter.accept(target, day.get());
        } else if (text.text.matches(DIGITS)) {
            reading.report(node.offset, ProblemCode.IMPOSSIBLE_DATE, "found", text.text);
        } else {
            reading.report(node.offset, ProblemCode.MALFORMED_DAY, "found", Quotation.of(text.text));
        }
    }

    /** The day that is written, if it is one. */
    static Optional<LocalDate> day(Node node) {
        return node instanceof TextNode text ? day(text.text) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return PartialDate.parse(text).earliest();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
