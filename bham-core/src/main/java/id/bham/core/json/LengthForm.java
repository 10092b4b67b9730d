package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import java.time.Period;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A length of time in years, months and days, longer than zero. */
record LengthForm(String name) implements Form<Period> {

    /** A regular expression that the text of every length matches as a whole, and no other text. */
    static final String PATTERN = "P(?=.*[1-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}D)?";

    private static final Pattern LENGTH = Pattern.compile(PATTERN);

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Period> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "length");
        } else if (!LENGTH.matcher(text.text).matches()) {
            reading.report(node.offset, ProblemCode.MALFORMED_LENGTH, "found", Quotation.of(text.text));
        } else {
            setter.accept(target, Period.parse(text.text));
        }
    }
}
