package id.bham.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;

/** The text forms of partial dates, those of EDTF. */
final class DateText {

    /** A regular expression for the text of one end; it knows the length of each month but not the leap years. */
    private static final String ONE_END =
            "((?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?|(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                    + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9])))";

    static final String PATTERN =
            "(" + ONE_END + "|\\[" + ONE_END + "\\.\\." + ONE_END + "?\\]|\\[\\.\\." + ONE_END + "\\])";

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    /** What stands between two ends. */
    private static final String TO = "..";

    /** A part of a date that is not written: any can be meant. */
    private static final int ALL = -1;

    /** A part of a date that is written as none is. */
    private static final int MALFORMED = -2;

    private DateText() {}

    static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            throw stretchOfTime(text, slash);
        }
        return text.startsWith("[") ? parseOneOfASet(text) : parseEnd(text, 0, text.length());
    }

    static LocalDate parseDay(String text) {
        return Optional.of(parse(text))
                .filter(PartialDate::isDay)
                .flatMap(PartialDate::earliest)
                .orElseThrow(() -> new DateTimeParseException("'" + text + "' is not a single day", text, 0));
    }

    private static PartialDate parseOneOfASet(String text) {
        int dots = text.indexOf(TO);
        int afterDots = dots + TO.length();
        int bracket = text.length() - 1;
        boolean isForm = dots > 0 && afterDots <= bracket && text.charAt(bracket) == ']';
        if (!isForm || text.equals("[..]")) {
            throw malformed(text, 0);
        }
        Optional<LocalDate> earliest =
                dots == 1 ? Optional.empty() : parseEnd(text, 1, dots).earliest();
        Optional<LocalDate> latest = afterDots == bracket
                ? Optional.empty()
                : parseEnd(text, afterDots, bracket).latest();
        var date = new PartialDate(earliest, latest);
        if (date.last() < date.first()) {
            throw new DateTimeParseException("'" + text + "' ends before it begins", text, afterDots);
        }
        return date;
    }

    /** Two ends with a slash between them are all the days from one to the other, and not one day among them. */
    private static DateTimeParseException stretchOfTime(String text, int slash) {
        String oneDayOfIt = "[" + text.replaceFirst("(\\.\\.)?/(\\.\\.)?", TO) + "]";
        try {
            parseOneOfASet(oneDayOfIt);
        } catch (DateTimeParseException e) {
            return malformed(text, slash);
        }
        return new DateTimeParseException(
                "'" + text + "' is a stretch of time; expected " + oneDayOfIt + ", which is one day of it",
                text,
                slash);
    }

    private static DateTimeParseException malformed(String text, int index) {
        return new DateTimeParseException(
                "'" + text + "' is not a date of the form 2024-04-03, 2024-04, 2024, [2024-02-21..2024-04-03],"
                        + " [2024-02-21..] or [..2024-04-03]",
                text,
                index);
    }

    /** Read by hand: documents are full of dates, and a formatter takes many times as long. */
    private static PartialDate parseEnd(String text, int from, int to) {
        int length = to - from;
        int year = number(text, from, from + 4, to);
        int month = length == 4 ? ALL : part(text, from + 4, to);
        int day = length <= 7 ? ALL : part(text, from + 7, to);
        if (year == MALFORMED || month == MALFORMED || day == MALFORMED || length > 10) {
            throw malformed(text, from);
        }
        try {
            if (month == ALL) {
                return PartialDate.of(Year.of(year));
            }
            return day == ALL
                    ? PartialDate.of(YearMonth.of(year, month))
                    : PartialDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException(
                    "'" + text.substring(from, to) + "' is no date that exists", text, from, e);
        }
    }

    /** The two digits after a hyphen. */
    private static int part(String text, int hyphen, int end) {
        return hyphen < end && text.charAt(hyphen) == '-' ? number(text, hyphen + 1, hyphen + 3, end) : MALFORMED;
    }

    private static int number(String text, int from, int to, int end) {
        if (to > end) {
            return MALFORMED;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return MALFORMED;
            }
            number = 10 * number + (digit - '0');
        }
        return number;
    }

    /** The shortest form. */
    static String of(PartialDate date) {
        String from = date.earliest().map(day -> shortest(day, date)).orElse("");
        String to = date.latest().map(day -> shortest(day, date)).orElse("");
        return from.equals(to) ? from : "[" + from + TO + to + "]";
    }

    /** A bound, as long as it takes for both to be understood. */
    private static String shortest(LocalDate bound, PartialDate of) {
        String text = bound.toString();
        boolean isWhole = of.isDay()
                || isEither(of, day -> day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
                || of.earliest().filter(day -> day.getDayOfMonth() > 1).isPresent()
                || of.latest()
                        .filter(day -> day.getDayOfMonth() < day.lengthOfMonth())
                        .isPresent();
        if (isWhole) {
            return text;
        }
        boolean isMonth = of.earliest().filter(day -> day.getMonthValue() > 1).isPresent()
                || of.latest().filter(day -> day.getMonthValue() < 12).isPresent();
        return text.substring(0, isMonth ? "2024-04".length() : "2024".length());
    }

    private static boolean isEither(PartialDate date, Predicate<LocalDate> condition) {
        return date.earliest().filter(condition).isPresent()
                || date.latest().filter(condition).isPresent();
    }
}
