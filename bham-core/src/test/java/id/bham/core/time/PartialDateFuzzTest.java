package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must hold of any text that is read as a date. */
class PartialDateFuzzTest {

    private static final Pattern FORMS = Pattern.compile(PartialDate.PATTERN);

    @FuzzTest
    void parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<PartialDate> expected = dateThatIsMeant(text);
        if (expected.isEmpty()) {
            var thrown = assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
            assertEquals(text, thrown.getParsedString());
            assertTrue(thrown.getErrorIndex() >= 0 && thrown.getErrorIndex() <= text.length());
            return;
        }
        PartialDate date = PartialDate.parse(text);
        assertEquals(expected.get(), date);
        assertTrue(FORMS.matcher(text).matches());
        assertEquals(date, PartialDate.parse(date.toString()));
        assertEquals(date.toString(), PartialDate.parse(date.toString()).toString());
        date.earliest().ifPresent(first -> date.latest().ifPresent(last -> assertFalse(last.isBefore(first))));
    }

    /** Says the same in another way: with a pattern and the types of the JDK. */
    private static Optional<PartialDate> dateThatIsMeant(String text) {
        if (!FORMS.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] ends = text.replaceAll("[\\[\\]]", "").split("\\.\\.", -1);
        String from = ends[0];
        String to = ends[ends.length - 1];
        try {
            if (from.isEmpty()) {
                return Optional.of(PartialDate.onOrBefore(last(to)));
            }
            return Optional.of(
                    to.isEmpty() ? PartialDate.onOrAfter(first(from)) : between(first(from), first(to), last(to)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PartialDate between(LocalDate earliest, LocalDate firstOfTheLast, LocalDate latest) {
        assertFalse(firstOfTheLast.isAfter(latest));
        return PartialDate.between(earliest, latest);
    }

    private static LocalDate first(String end) {
        return switch (end.length()) {
            case 4 -> Year.parse(end).atDay(1);
            case 7 -> YearMonth.parse(end).atDay(1);
            default -> LocalDate.parse(end);
        };
    }

    private static LocalDate last(String end) {
        return switch (end.length()) {
            case 4 -> LocalDate.of(Year.parse(end).getValue(), 12, 31);
            case 7 -> YearMonth.parse(end).atEndOfMonth();
            default -> LocalDate.parse(end);
        };
    }
}
