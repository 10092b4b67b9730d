package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.time.PartialDate;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date as far as it is known. */
record DateForm(String name) implements Form<PartialDate> {

    /** The form of the digits alone: tells a date that does not exist from a text that is no date. */
    private static final String DIGITS = "([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)";

    private static final Pattern ONE_OF_A_SET =
            Pattern.compile("\\[(?:" + DIGITS + "\\.\\." + DIGITS + "?|\\.\\." + DIGITS + ")]");

    /** What a stretch of time has where one of a set has two dots; an end of it can be open. */
    private static final String SLASH = "(\\.\\.)?/(\\.\\.)?";

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
                report(text, reading);
            }
        } else {
            reading.wrongType(node, "date");
        }
    }

    private static void report(TextNode text, Reading reading) {
        String found = Quotation.of(text.text);
        String oneOfASet = "[" + text.text.replaceFirst(SLASH, "..") + "]";
        if (text.text.contains("/") && isDate(oneOfASet)) {
            reading.report(text.offset, ProblemCode.STRETCH_OF_TIME, "found", found, "expected", oneOfASet);
        } else {
            reading.report(text.offset, code(text.text), "found", found);
        }
    }

    private static ProblemCode code(String text) {
        if (text.matches(DIGITS)) {
            return ProblemCode.IMPOSSIBLE_DATE;
        }
        Matcher ends = ONE_OF_A_SET.matcher(text);
        if (!ends.matches()) {
            return ProblemCode.MALFORMED_DATE;
        }
        boolean allExist = Stream.of(1, 2, 3)
                .flatMap(group -> Stream.ofNullable(ends.group(group)))
                .allMatch(DateForm::isDate);
        return allExist ? ProblemCode.REVERSED_DATE : ProblemCode.IMPOSSIBLE_DATE;
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
