package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.law.Citation.Level;
import id.bham.core.law.Citation.Segment;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final InstrumentId STRATEGY = InstrumentId.of("Perpres", "60", 2023);

    @Test
    void namesOfInstrumentsAreRead() {
        assertEquals(STRATEGY, InstrumentId.parse("Perpres 60/2023"));
        assertEquals(STRATEGY, InstrumentId.parse("Perpres 60 Tahun 2023"));
        assertEquals(
                new InstrumentId("Kepmenkumham", "M.HH-01.HA.01.07", OptionalInt.of(2021)),
                InstrumentId.parse("Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"));
        assertEquals(
                new InstrumentId("Kepgub", "300.1.6/Kep.29-Huk/2024", OptionalInt.empty()),
                InstrumentId.parse("Kepgub 300.1.6/Kep.29-Huk/2024"));
        assertEquals(
                new InstrumentId("Kepgub", "180/173", OptionalInt.of(2023)),
                InstrumentId.parse("Kepgub 180/173 Tahun 2023"));
    }

    @ParameterizedTest
    @CsvSource({
        "Perpres 60/2023, Perpres 60/2023",
        "Perpres 60 Tahun 2023, Perpres 60/2023",
        "Perpres 60, Perpres 60",
        "Kepgub 180/173 Tahun 2023, Kepgub 180/173 Tahun 2023",
        "Kepgub 180/173, Kepgub 180/173",
    })
    void namesOfInstrumentsAreWrittenAsIsCustomary(String text, String written) {
        assertEquals(written, InstrumentId.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Perpres",
                "Perpres ",
                "60/2023",
                "Perpres  60/2023",
                " Perpres 60/2023",
                "Perpres 60/2023 ",
                "Perpres 60 /2023",
                "Perpres 60/0999",
                "Perpres 60 Tahun 999",
                "Perpres 60 Tahun",
                "Perpres 60 tahun 2023",
                "Perpres60/2023",
                "P3 60/2023",
                "Perpres Nomor 60 Tahun 2023",
                "Perpres tentang BHAM",
                "Perpres Pasal",
                "Perpres ayat Tahun 2023"
            })
    void otherTextsNameNoInstrument(String text) {
        assertThrows(IllegalArgumentException.class, () -> InstrumentId.parse(text));
    }

    @Test
    void partsThatCouldNotBeReadBackAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("", "60", OptionalInt.of(2023)));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("P 3", "60", OptionalInt.of(2023)));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("Perpres", "", OptionalInt.of(2023)));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("Perpres", "6 0", OptionalInt.of(2023)));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("Perpres", "60/2023", OptionalInt.empty()));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("Perpres", "60", OptionalInt.of(999)));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("Perpres", "60", OptionalInt.of(10000)));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentId("Perpres", "Pasal", OptionalInt.empty()));
    }

    @Test
    void citationsAreRead() {
        assertEquals(new Citation(STRATEGY, List.of()), Citation.parse("Perpres 60/2023"));
        assertEquals(
                new Citation(STRATEGY, List.of(new Segment(Level.PASAL, "1"), new Segment(Level.ANGKA, "7"))),
                Citation.parse("Perpres 60/2023 Pasal 1 angka 7"));
        assertEquals(
                new Citation(
                        InstrumentId.of("Perpres", "53", 2021),
                        List.of(new Segment(Level.PASAL, "8"), new Segment(Level.AYAT, "(1)"))),
                Citation.parse("Perpres 53/2021 Pasal 8 ayat (1)"));
        assertEquals(
                List.of(
                        new Segment(Level.BAB, "IV"),
                        new Segment(Level.PASAL, "12A"),
                        new Segment(Level.AYAT, "(2a)"),
                        new Segment(Level.HURUF, "ab"),
                        new Segment(Level.ANGKA, "10")),
                Citation.parse("Contoh 1/2000 Bab IV Pasal 12A ayat (2a) huruf ab angka 10")
                        .segments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Perpres 60/2023 pasal 7",
                "Perpres 60/2023 Pasal",
                "Perpres 60/2023 Pasal ",
                "Contoh 1/2000 Pasal 0",
                "Contoh 1/2000 Pasal 07",
                "Perpres 60/2023 Pasal VII",
                "Perpres 60/2023 Pasal 7 ",
                "Contoh 1/2000 Pasal 7 8",
                "Perpres 60/2023  Pasal 7",
                "Perpres 60/2023 Pasal 7 ayat 1",
                "Perpres 60/2023 Pasal 7 ayat ()",
                "Perpres 60/2023 Pasal 7 huruf A",
                "Contoh 1/2000 Bab 4",
                "Perpres 60/2023 ayat (1) Pasal 7",
                "Contoh 1/2000 Pasal 7 Pasal 8",
                "Perpres 60/2023 Pasal 7, ayat (1)",
                "Contoh 1/2000 Pasal ayat (1)",
                "Contoh 1/2000 angka Bab IV"
            })
    void otherTextsAreNoCitations(String text) {
        assertThrows(IllegalArgumentException.class, () -> Citation.parse(text));
    }

    @Test
    void theRefusalNamesThePart() {
        String message = Refusal.of(() -> Citation.parse("Perpres 60/2023 Pasal 7 ayat x"));
        assertTrue(message.contains("'x'"), message);
        message = Refusal.of(() -> Citation.parse("Perpres 60/2023 ayat (1) Pasal 7"));
        assertTrue(message.contains("Pasal 7") && message.contains("ayat (1)"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "Perpres 60/2023, Perpres 60/2023, true",
        "Perpres 60/2023, Perpres 60/2023 Pasal 7, true",
        "Perpres 60/2023 Pasal 1, Perpres 60/2023 Pasal 1 angka 7, true",
        "Perpres 60/2023 Pasal 7, Perpres 60/2023, false",
        "Contoh 1/2000 Pasal 1, Contoh 1/2000 Pasal 12, false",
        "Perpres 60/2023 Pasal 1, Contoh 1/2000 Pasal 1, false",
        "Contoh 1/2000 Pasal 1, Contoh 1/2000 Bab I Pasal 1, false",
    })
    void aPlaceContainsThoseThatBeginWithIt(String outer, String inner, boolean contains) {
        assertEquals(contains, Citation.parse(outer).contains(Citation.parse(inner)));
    }

    @Test
    void theYearOfAnInstrumentHasFourDigits() {
        for (int year : new int[] {1000, 9999}) {
            InstrumentId id = InstrumentId.of("Contoh", "1", year);
            assertEquals(id, InstrumentId.parse(id.toString()));
        }
        for (int year : new int[] {999, 10_000}) {
            Refusal.of(() -> InstrumentId.of("Contoh", "1", year));
        }
    }
}
