package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-03, 2024-04-03, 2024-04-03, 2024-04-03",
        "2024-02, 2024-02-01, 2024-02-29, 2024-02",
        "2023-02, 2023-02-01, 2023-02-28, 2023-02",
        "2024, 2024-01-01, 2024-12-31, 2024",
        "[2024-02-21..2024-04-03], 2024-02-21, 2024-04-03, [2024-02-21..2024-04-03]",
        "[2023..2025], 2023-01-01, 2025-12-31, [2023..2025]",
        "[2023-12..2024-02], 2023-12-01, 2024-02-29, [2023-12..2024-02]",
        "[2024..2024-06], 2024-01-01, 2024-06-30, [2024-01..2024-06]",
        "[2024-02-21..2024-04], 2024-02-21, 2024-04-30, [2024-02-21..2024-04-30]",
        "[2024-04-01..2024-04-30], 2024-04-01, 2024-04-30, 2024-04",
        "[2024-01..2024-12], 2024-01-01, 2024-12-31, 2024",
        "[2024..2024], 2024-01-01, 2024-12-31, 2024",
        "[2024-04-03..2024-04-03], 2024-04-03, 2024-04-03, 2024-04-03",
        "2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29",
        "0001, 0001-01-01, 0001-12-31, 0001",
        "[0001..9999], 0001-01-01, 9999-12-31, [0001..9999]",
        "[2024-02-21..], 2024-02-21, , [2024-02-21..]",
        "[2024-02-01..], 2024-02-01, , [2024-02..]",
        "[2024-02..], 2024-02-01, , [2024-02..]",
        "[2024-01-01..], 2024-01-01, , [2024..]",
        "[9999..], 9999-01-01, , [9999..]",
        "[..2024-04-03], , 2024-04-03, [..2024-04-03]",
        "[..2024-02-29], , 2024-02-29, [..2024-02]",
        "[..2023], , 2023-12-31, [..2023]",
        "[..2023-12-30], , 2023-12-30, [..2023-12-30]",
        "[..0001], , 0001-12-31, [..0001]",
    })
    void textsAreReadAndPrintedInTheShortestForm(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, String printed) {
        PartialDate date = PartialDate.parse(text);

        assertEquals(Optional.ofNullable(earliest), date.earliest());
        assertEquals(Optional.ofNullable(latest), date.latest());
        assertEquals(printed, date.toString());
        assertEquals(Objects.equals(earliest, latest), date.isDay());
        assertTrue(text.matches(PartialDate.PATTERN));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-04-03, [2024-01-01..2024-04-03]",
        "2023-12/2025-06, [2023-12..2025-06]",
        "2024-01-01/.., [2024-01-01..]",
        "2024-01-01/, [2024-01-01..]",
        "../2024, [..2024]",
        "/2024, [..2024]",
    })
    void aStretchOfTimeIsNoDayAndTheRightFormIsNamed(String text, String expected) {
        var thrown = assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));

        assertTrue(thrown.toString().contains("expected " + expected), thrown::toString);
        assertTrue(expected.matches(PartialDate.PATTERN));
        assertEquals(text.indexOf('/'), thrown.getErrorIndex());
        assertFalse(text.matches(PartialDate.PATTERN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024 ",
                " 2024",
                "24",
                "24-1-1",
                "024",
                "12024",
                "+2024",
                "-2024",
                "0000",
                "0000-01",
                "0000-01-01",
                "[0000..2024]",
                "2023/2025",
                "2024-02-21/2024-04-03",
                "2024-4",
                "2024-4-3",
                "2024-00",
                "2023-13",
                "2024-04-00",
                "2024-04-31",
                "2024-01-32",
                "2024-04-3",
                "2024-04-003",
                "2024-04-03T00:00",
                "2024-04-03Z",
                "20240403",
                "2024-W14-3",
                "2024-094",
                "2024/",
                "/2024",
                "/",
                "2024//2025",
                "2024/2025/2026",
                "2024-04-03/",
                "2024-04-03/..",
                "2024-04-03/04",
                "2024 / 2025",
                "2024..2025",
                "2024..",
                "..2024",
                "[..]",
                "[]",
                "[",
                "]",
                "[2024]",
                "[2024-04-03]",
                "[2024, 2025]",
                "[2024..2025",
                "2024..2025]",
                "[2024...2025]",
                "[2024..2025..]",
                "[2024 .. 2025]",
                "[2024.2025]",
                "[2024/2025]",
                "{2024..2025}",
                "[2024..2025]]",
                "[[2024..2025]",
                "[2024-13..]",
                "[..2024-04-31]",
                "2024\n",
                "2024~",
                "2024?",
                "unknown",
                "\uff12\uff10\uff12\uff14",
                "\u0662\u0660\u0662\u0664",
                "2024\u201304"
            })
    void otherTextsAreRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
        assertFalse(text.matches(PartialDate.PATTERN));
    }

    /** A regular expression cannot know the leap years nor compare two dates. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "1900-02-29", "[2024..2023]", "[2024-04-03..2024-04-02]", "[2024-05..2024-04]"})
    void daysThatDoNotExistAndBackwardIntervalsAreRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
        assertTrue(text.matches(PartialDate.PATTERN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2024-02-30", "2023-02-31"})
    void daysThatNoFebruaryHasAreRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
        assertFalse(text.matches(PartialDate.PATTERN));
    }

    @ParameterizedTest
    @CsvSource({
        "[2024-13..2025], 1",
        "[2024..2025-13], 7",
        "[2024..2023], 7",
        "[..2025-13], 3",
        "2024/2023, 4",
        "2024-04-31, 0"
    })
    void theMistakeIsLocated(String text, int index) {
        assertEquals(
                index,
                assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text))
                        .getErrorIndex());
    }

    @Test
    void factoriesGiveWhatTheTextsGive() {
        assertEquals(PartialDate.parse("2024-04-03"), PartialDate.of(LocalDate.of(2024, 4, 3)));
        assertEquals(PartialDate.parse("2024-02"), PartialDate.of(YearMonth.of(2024, 2)));
    }

    @ParameterizedTest
    @CsvSource({"3 April 2024, 2024-04-03", "April 2024, 2024-04", "2024, 2024", "29 Februari 2024, 2024-02-29"})
    void aFormatterReadsWhatPeopleWrite(String written, String date) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("[[d ]MMMM ]uuuu", Locale.forLanguageTag("id"))
                .withResolverStyle(ResolverStyle.STRICT);

        assertEquals(PartialDate.parse(date), formatter.parse(written, PartialDate::from));
        assertThrows(DateTimeException.class, () -> formatter.parse("30 Februari 2024", PartialDate::from));
    }

    @Test
    void whatTellsNoYearIsNoDate() {
        assertThrows(DateTimeException.class, () -> PartialDate.from(MonthDay.of(4, 3)));
        assertThrows(DateTimeException.class, () -> PartialDate.from(LocalTime.NOON));
        assertEquals(PartialDate.parse("2024-04-03"), PartialDate.from(LocalDateTime.of(2024, 4, 3, 9, 0)));
        assertEquals(PartialDate.parse("2024"), PartialDate.of(Year.of(2024)));
        assertEquals(PartialDate.parse("[2024-02-21..2024-04-03]"), PartialDate.between("2024-02-21", "2024-04-03"));
        assertEquals(
                PartialDate.parse("2024").hashCode(),
                PartialDate.of(Year.of(2024)).hashCode());
    }

    @Test
    void aDateCanHaveOneEndAlone() {
        PartialDate since = PartialDate.onOrAfter("2024-02-21");
        PartialDate until = PartialDate.onOrBefore("2024-04-03");

        assertEquals(PartialDate.parse("[2024-02-21..]"), since);
        assertEquals(PartialDate.parse("[..2024-04-03]"), until);
        assertEquals(since, PartialDate.onOrAfter(LocalDate.of(2024, 2, 21)));
        assertEquals(until, PartialDate.onOrBefore(LocalDate.of(2024, 4, 3)));
        assertFalse(since.isDay() || until.isDay());
        assertNotEquals(since, PartialDate.between("2024-02-21", "9999-12-31"));
        assertNotEquals(until, PartialDate.between("0001-01-01", "2024-04-03"));
        assertTrue(since.isRefinedBy(PartialDate.parse("2024-05-03")));
        assertTrue(since.isRefinedBy(PartialDate.onOrAfter("2024-02-22")));
        assertTrue(since.isRefinedBy(PartialDate.between("2024-02-21", "9999-12-31")));
        assertFalse(since.isRefinedBy(PartialDate.onOrAfter("2024-02-20")));
        assertFalse(PartialDate.between("2024-02-21", "9999-12-31").isRefinedBy(since));
        assertFalse(since.isRefinedBy(until));
        assertEquals(Truth.FALSE, PartialDate.onOrAfter("2024-04-04").isBefore(until));
        assertEquals(Truth.TRUE, until.isBefore(PartialDate.onOrAfter("2024-04-04")));
        assertEquals(Truth.UNKNOWN, since.isBefore(since));
        assertEquals(Fact.unknown(), since.orEarlier());
    }

    @ParameterizedTest
    @CsvSource({
        "id, 3 April 2024, 2024-04-03",
        "id, 31 desember 2023, 2023-12-31",
        "id, Mei 2024, 2024-05",
        "id, 2024, 2024",
        "id, paling lambat 3 April 2024, [..2024-04-03]",
        "id, Paling lambat Mei 2024, [..2024-05]",
        "id, pada atau sebelum 2024, [..2024]",
        "id, paling awal 3 April 2024, [2024-04-03..]",
        "id, pada atau sesudah Agustus 2024, [2024-08..]",
        "id, antara 21 Februari 2024 dan 3 April 2024, [2024-02-21..2024-04-03]",
        "id, antara 2024 dan Maret 2025, [2024-01-01..2025-03-31]",
        "en, 3 April 2024, 2024-04-03",
        "en, August 2024, 2024-08",
        "en, on or before 3 April 2024, [..2024-04-03]",
        "en, on or after May 2024, [2024-05..]",
        "en, between 21 February 2024 and 3 April 2024, [2024-02-21..2024-04-03]",
        "de, May 2024, 2024-05",
    })
    void datesAreReadAsPeopleWriteThem(String language, String text, String date) {
        assertEquals(PartialDate.parse(date), PartialDate.parse(text, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({
        "id, 30 Februari 2024",
        "id, 0 Mei 2024",
        "id, Mei 0000",
        "id, May 2024",
        "en, Mei 2024",
        "id, sekitar Maret 2024",
        "id, paling lambat",
        "id, paling lambat paling awal 2024",
        "id, antara 2024 dan 2023",
        "id, antara 2024",
        "id, Maret",
        "id, 3/4/2024",
        "id, 24",
        "id, ' 2024'",
        "id, on or before 2024",
        "en, paling lambat 2024",
        "en, 'April 3, 2024'",
        "en, ''",
    })
    void whatNobodyWouldReadAsADateIsRefused(String language, String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text, Locale.forLanguageTag(language)));
    }

    @Test
    void aRefusalShowsTheFormsOfItsLanguage() {
        var refused = assertThrows(
                DateTimeParseException.class, () -> PartialDate.parse("sekitar 2024", Locale.forLanguageTag("id")));

        assertEquals(
                "'sekitar 2024' is not a date of the form 3 April 2024, April 2024, 2024 or paling lambat 3 April 2024",
                refused.getMessage());
    }

    @Test
    void factoriesRefuseWhatIsNoDate() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.onOrAfter(LocalDate.of(10000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.onOrBefore(LocalDate.of(0, 12, 31)));
        assertThrows(DateTimeParseException.class, () -> PartialDate.onOrAfter("2024-04"));
        assertThrows(DateTimeParseException.class, () -> PartialDate.onOrBefore("2024"));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(Year.of(0)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(Year.of(10000)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(LocalDate.of(0, 12, 31)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.between("2024-04-03", "2024-04-02"));
        assertThrows(DateTimeParseException.class, () -> PartialDate.between("2024-04", "2024-05-01"));
        assertThrows(DateTimeParseException.class, () -> PartialDate.between("2024-04-01", "2024"));
    }

    @Test
    void anIntervalMayEndOnTheDayItBegins() {
        assertTrue(PartialDate.between("2024-04-03", "2024-04-03").isDay());
    }

    @Test
    void aMonthIsNotKnownToBeBeforeItself() {
        PartialDate april = PartialDate.parse("2024-04");

        assertEquals(Truth.UNKNOWN, april.isBefore(april));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-29, P2Y, 2026-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2024-01-31, P1M, 2024-02-29",
        "2024-01-31, P2M, 2024-03-31",
        "2024-01-31, P1M1D, 2024-03-01",
        "2024-02, P1Y, [2025-02-01..2025-02-28]",
        "2023-02, P1Y, [2024-02-01..2024-02-28]",
        "2024, P2Y, 2026",
        "[2024-02-29..], P1Y, [2025-02-28..]",
        "[..2024-02-29], P1Y, [..2025-02-28]",
        "2024-04-03, P-3D, 2024-03-31",
        "[2024-02-28..2024-02-29], P1Y, 2025-02-28",
    })
    void aPeriodIsCountedFromEachPossibleDay(String date, Period period, String expected) {
        assertEquals(PartialDate.parse(expected), PartialDate.parse(date).plus(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, TRUE",
        "2024-12-31, TRUE",
        "2024, TRUE",
        "2023-12-31, FALSE",
        "2025-01-01, FALSE",
        "[2023-12-31..2024-01-01], UNKNOWN",
        "[2024-12-31..2025-01-01], UNKNOWN",
        "[2023..2025], UNKNOWN",
        "[2024..], UNKNOWN",
        "[2025..], FALSE",
        "[..2024], UNKNOWN",
        "[..2023], FALSE",
    })
    void aDateLiesInAYearOrMayLieInIt(String date, Truth expected) {
        assertEquals(expected, PartialDate.parse(date).isIn(Year.of(2024)));
    }

    @Test
    void theEndsOfACycleAreCountedFromItsStart() {
        PartialDate start = PartialDate.parse("2024-02-29");
        Period twoYears = Period.ofYears(2);

        assertEquals(PartialDate.parse("2028-02-29"), start.plus(twoYears.multipliedBy(2)));
        assertEquals(PartialDate.parse("2028-02-28"), start.plus(twoYears).plus(twoYears));
    }

    @Test
    void sumsMayLieBeyondAllCheckDates() {
        PartialDate beyond = PartialDate.parse("9999-12-31").plus(Period.ofDays(1));
        assertEquals(Optional.of(LocalDate.of(10000, 1, 1)), beyond.earliest());
        assertEquals(Truth.FALSE, AsOf.on(LocalDate.of(9999, 12, 31)).reached(beyond));
        assertEquals(
                "[9999-01-01..+10000-12-31]",
                PartialDate.parse("[9998..9999]").plus(Period.ofYears(1)).toString());
        assertThrows(DateTimeException.class, () -> PartialDate.parse("9999").plus(Period.ofYears(Integer.MAX_VALUE)));
    }
}
