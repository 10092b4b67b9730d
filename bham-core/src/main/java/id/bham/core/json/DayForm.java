package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** A day that is wholly known. */
record DayForm(String name) implements TextForm<LocalDate> {

    /** How long the text of a day is; a date of that length is known to the day. */
    private static final int LENGTH = 10;

    /** Tells a day that does not exist from a text that is no day. */
    private static final String DIGITS = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    @Override
    public String type() {
        return "day";
    }

    @Override
    public Optional<LocalDate> value(String text) {
        return day(text);
    }

    @Override
    public void refuse(TextNode text, Reading reading) {
        if (text.text.matches(DIGITS)) {
            reading.report(text.offset, ProblemCode.IMPOSSIBLE_DATE, "found", text.text);
        } else {
            reading.report(text.offset, ProblemCode.MALFORMED_DAY, "found", Quotation.of(text.text));
        }
    }

    /** The day that is written, if it is one. */
    static Optional<LocalDate> day(Node node) {
        return node instanceof TextNode text ? day(text.text) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return text.length() == LENGTH ? DateForm.date(text).flatMap(PartialDate::earliest) : Optional.empty();
    }
}
