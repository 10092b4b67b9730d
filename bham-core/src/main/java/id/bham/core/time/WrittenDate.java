package id.bham.core.time;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Partial dates in the words of a language, as registers have them and reports tell them. The names of months stand here, since those
 * that Java knows depend on its version and on what it was installed with.
 */
final class WrittenDate {

    private static final WrittenDate INDONESIAN = new WrittenDate(
            "paling lambat|pada atau sebelum",
            "paling awal|pada atau sesudah",
            "antara (.+) dan (.+)",
            "paling lambat 3 April 2024",
            ImmutableList.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember"));

    private static final WrittenDate ENGLISH = new WrittenDate(
            "on or before",
            "on or after",
            "between (.+) and (.+)",
            "on or before 3 April 2024",
            ImmutableList.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));

    /** As locales name it, which depends on the version of Java. */
    private static final String LANGUAGE = Locale.forLanguageTag("id").getLanguage();

    private static final Pattern ONE_DATE = Pattern.compile("(?:(?:([0-9]{1,2}) )?(\\p{L}+) )?([0-9]{4})");

    private final Pattern onOrBefore;
    private final Pattern onOrAfter;
    private final Pattern between;
    private final String example;
    private final List<String> months;

    private WrittenDate(String onOrBefore, String onOrAfter, String between, String example, List<String> months) {
        this.onOrBefore = ignoringCase("(?:" + onOrBefore + ") (.+)");
        this.onOrAfter = ignoringCase("(?:" + onOrAfter + ") (.+)");
        this.between = ignoringCase(between);
        this.example = example;
        this.months = months;
    }

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    static WrittenDate in(Locale locale) {
        return locale.getLanguage().equals(LANGUAGE) ? INDONESIAN : ENGLISH;
    }

    PartialDate parse(String text) {
        Matcher before = onOrBefore.matcher(text);
        if (before.matches()) {
            return new PartialDate(
                    Optional.empty(), oneDate(before.group(1), text).latest());
        }
        Matcher after = onOrAfter.matcher(text);
        if (after.matches()) {
            return new PartialDate(oneDate(after.group(1), text).earliest(), Optional.empty());
        }
        Matcher ends = between.matcher(text);
        if (!ends.matches()) {
            return oneDate(text, text);
        }
        var date = new PartialDate(
                oneDate(ends.group(1), text).earliest(),
                oneDate(ends.group(2), text).latest());
        if (date.last() < date.first()) {
            throw new DateTimeParseException("'" + text + "' ends before it begins", text, ends.start(2));
        }
        return date;
    }

    /** A day, a month or a year. */
    private PartialDate oneDate(String date, String text) {
        Matcher parts = ONE_DATE.matcher(date);
        if (!parts.matches()) {
            throw malformed(text);
        }
        Optional<String> day = Optional.ofNullable(parts.group(1));
        Optional<Integer> month = Optional.ofNullable(parts.group(2)).map(name -> month(name, text));
        int year = Integer.parseInt(parts.group(3));
        try {
            if (month.isEmpty()) {
                return PartialDate.of(Year.of(year));
            }
            return day.isEmpty()
                    ? PartialDate.of(YearMonth.of(year, month.get()))
                    : PartialDate.of(LocalDate.of(year, month.get(), Integer.parseInt(day.get())));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException("'" + date + "' is no date that exists", text, 0, e);
        }
    }

    private int month(String name, String text) {
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        throw malformed(text);
    }

    private DateTimeParseException malformed(String text) {
        return new DateTimeParseException(
                "'" + text + "' is not a date of the form 3 April 2024, April 2024, 2024 or " + example, text, 0);
    }
}
