package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.time.PartialDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date as far as it is known. */
record DateForm(String name) implements TextForm<PartialDate> {

    /** The form of the digits alone: tells a date that does not exist from a text that is no date. */
    private static final String DIGITS = "([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)";

    private static final Pattern ONE_OF_A_SET =
            Pattern.compile("\\[(?:" + DIGITS + "\\.\\." + DIGITS + "?|\\.\\." + DIGITS + ")]");

    /** What a stretch of time has where one of a set has two dots; an end of it can be open. */
    private static final String SLASH = "(\\.\\.)?/(\\.\\.)?";

    @Override
    public String type() {
        return "date";
    }

    @Override
    public Optional<PartialDate> value(String text) {
        return date(text);
    }

    /** The date that is written, if it is one. */
    static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public void refuse(TextNode text, Reading reading) {
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
        return date(text).isPresent();
    }
}
