package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of each year, such as the one by which to report. */
record MonthDayForm(String name) implements Form<MonthDay> {

    /** A regular expression that the text of every day of a year matches as a whole, and no other text. */
    static final String PATTERN = "--((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|[12][0-9]))";

    private static final Pattern DIGITS = Pattern.compile("--([0-9]{2})-([0-9]{2})");

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super MonthDay> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "monthDay");
            return;
        }
        Matcher digits = DIGITS.matcher(text.text);
        if (!digits.matches()) {
            reading.report(node.offset, ProblemCode.MALFORMED_MONTH_DAY, "found", Quotation.of(text.text));
            return;
        }
        MonthDay day;
        try {
            day = MonthDay.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)));
        } catch (DateTimeException e) {
            reading.report(node.offset, ProblemCode.IMPOSSIBLE_MONTH_DAY, "found", text.text);
            return;
        }
        setter.accept(target, day);
    }
}
