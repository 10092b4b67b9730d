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
    public Optional<LocalDate> parse(TextNode text, Reading reading) {
        return day(text)
                .or(() -> text.text.matches(DIGITS)
                        ? reading.refuse(text, ProblemCode.IMPOSSIBLE_DATE, "found", text.text)
                        : reading.refuse(text, ProblemCode.MALFORMED_DAY, "found", Quotation.of(text.text)));
    }

    /** The day that is written, if it is one. */
    static Optional<LocalDate> day(Node node) {
        return node instanceof TextNode text && text.text.length() == LENGTH
                ? DateForm.date(text.text).flatMap(PartialDate::earliest)
                : Optional.empty();
    }
}
