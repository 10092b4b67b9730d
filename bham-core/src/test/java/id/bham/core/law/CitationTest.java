package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.law.Citation.Level;
import id.bham.core.law.Citation.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                new InstrumentId("Kepgub", Optional.of("Banten"), "300.1.6/Kep.29-Huk/2024", OptionalInt.empty()),
                InstrumentId.parse("Kepgub Banten 300.1.6/Kep.29-Huk/2024"));
        assertEquals(
                new InstrumentId("Kepgub", Optional.of("Jawa Tengah"), "180/173", OptionalInt.of(2023)),
                InstrumentId.parse("Kepgub Jawa Tengah 180/173 Tahun 2023"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Perpres 60/2023 | Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 Pasal 7 | Pasal 7 Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 Pasal 7; Perpres 60/2023 Pasal 8"
                        + " | Pasal 7 dan Pasal 8 Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 Pasal 8 ayat (1); Perpres 60/2023 Pasal 8 ayat (2); Perpres 60/2023 Pasal 12 ayat (1)"
                        + " | Pasal 8 ayat (1) dan ayat (2) serta Pasal 12 ayat (1) Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 Pasal 8 ayat (1); Perpres 60/2023 Pasal 8"
                        + " | Pasal 8 ayat (1) dan Pasal 8 Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 Lampiran matriks; Perpres 60/2023 Lampiran huruf G"
                        + " | Lampiran matriks dan Lampiran huruf G Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 Pasal 7; Perpres 53/2021 Pasal 8; Perpres 53/2021 Pasal 9"
                        + " | Pasal 7 Peraturan Presiden Nomor 60 Tahun 2023; Pasal 8 dan Pasal 9 Peraturan Presiden Nomor 53"
                        + " Tahun 2021",
            })
    void severalPlacesAreToldInOneGo(String citations, String together) {
        assertEquals(
                together,
                Citation.together(Arrays.stream(citations.split("; "))
                        .map(Citation::parse)
                        .toList()));
    }

    @Test
    void ofNoPlaceNothingIsTold() {
        assertEquals("", Citation.together(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Perpres 60/2023, Perpres 60/2023, Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60 Tahun 2023, Perpres 60/2023, Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres Nomor 60 Tahun 2023, Perpres 60/2023, Peraturan Presiden Nomor 60 Tahun 2023",
        "Peraturan Presiden 60/2023, Perpres 60/2023, Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60, Perpres 60, Peraturan Presiden Nomor 60",
        "UU 29/2022, UU 29/2022, Undang-Undang Nomor 29 Tahun 2022",
        "PP 1/2000, PP 1/2000, Peraturan Pemerintah Nomor 1 Tahun 2000",
        "Permenkumham 1/2000, Permenkumham 1/2000, Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 1 Tahun 2000",
        "Kepmenkumham M.HH-01 Tahun 2021, Kepmenkumham M.HH-01 Tahun 2021, "
                + "Keputusan Menteri Hukum dan Hak Asasi Manusia Nomor M.HH-01 Tahun 2021",
        "Pergub Jawa Barat 10/2024, Pergub Jawa Barat 10/2024, Peraturan Gubernur Jawa Barat Nomor 10 Tahun 2024",
        "Perda Provinsi Banten 1/2000, Perda Provinsi Banten 1/2000, Peraturan Daerah Provinsi Banten Nomor 1 Tahun 2000",
        "Kepgub Banten 180/173, Kepgub Banten 180/173, Keputusan Gubernur Banten Nomor 180/173",
        "Contoh 1/2000, Contoh 1/2000, Contoh Nomor 1 Tahun 2000",
        "Contoh Jawa Barat 1/2000, Contoh Jawa Barat 1/2000, Contoh Jawa Barat Nomor 1 Tahun 2000",
    })
    void namesOfInstrumentsAreWrittenInTwoForms(String text, String brief, String official) {
        InstrumentId id = InstrumentId.parse(text);
        assertEquals(brief, id.shortForm());
        assertEquals(official, id.toString());
        assertEquals(id, InstrumentId.parse(brief));
        assertEquals(id, InstrumentId.parse(official));
    }

    @Test
    void whatEachRegionHasOfItsOwnNamesTheRegionAndNothingElseDoes() {
        String message = Refusal.of(() -> InstrumentId.parse("Pergub 10/2024"));
        assertTrue(message.contains("Pergub") && message.contains("'10'"), message);
        message = Refusal.of(() -> InstrumentId.parse("Peraturan Gubernur Nomor 10 Tahun 2024"));
        assertTrue(message.contains("Pergub"), message);
        message = Refusal.of(() -> InstrumentId.parse("Perpres Jawa Barat 60/2023"));
        assertTrue(message.contains("'Jawa Barat'"), message);
        for (String region : List.of("", "jawa barat", "Jawa  Barat", "Jawa 2", "Nomor", "Pasal", "Jawa Tahun")) {
            Refusal.of(() -> new InstrumentId("Pergub", Optional.of(region), "10", OptionalInt.of(2024)));
        }
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
                "Perpres Nomor 60 Tahun",
                "Perpres Nomor",
                "Peraturan 60/2023",
                "Peraturan Bupati 1/2000",
                "Keputusan Presiden Nomor 1 Tahun 2000",
                "Tahun 1/2000",
                "Pasal 1/2000",
                "XII 1/2000",
                "Perpres 60 Tahun 2023 tentang BHAM",
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
    @CsvSource({
        "Perpres 60/2023, Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Pasal 7 ayat (2), Pasal 7 ayat (2) Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Pasal 7 ayat (4) huruf a, Pasal 7 ayat (4) huruf a Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Lampiran huruf H angka 1 huruf b, "
                + "Lampiran huruf H angka 1 huruf b Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Lampiran matriks, Lampiran matriks Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Lampiran huruf G strategi 2, Lampiran huruf G strategi 2 Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Lampiran huruf G bagian akhir, "
                + "Lampiran huruf G bagian akhir Peraturan Presiden Nomor 60 Tahun 2023",
        "Perpres 60/2023 Lampiran, Lampiran Peraturan Presiden Nomor 60 Tahun 2023",
        "Contoh 1/2000 Lampiran II huruf a, Lampiran II huruf a Contoh Nomor 1 Tahun 2000",
        "Contoh 1/2000 Pasal 1 angka 2 huruf a, Pasal 1 angka 2 huruf a Contoh Nomor 1 Tahun 2000",
        "Pergub Jawa Barat 10/2024 Pasal 3, Pasal 3 Peraturan Gubernur Jawa Barat Nomor 10 Tahun 2024",
    })
    void citationsAreReadAndWrittenInTwoForms(String brief, String official) {
        Citation citation = Citation.parse(brief);
        assertEquals(brief, citation.shortForm());
        assertEquals(official, citation.toString());
        assertEquals(citation, Citation.parse(official));
        assertEquals(
                citation.isWhole() ? official : citation.place() + " " + citation.instrument(), citation.toString());
    }

    @Test
    void theShortNameOfAnInstrumentMayFollowThePlace() {
        assertEquals(Citation.parse("Perpres 60/2023 Pasal 7"), Citation.parse("Pasal 7 Perpres 60/2023"));
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
                "Contoh 1/2000 angka Bab IV",
                "Pasal 7",
                "Pasal 7 ",
                "Pasal Peraturan Presiden Nomor 60 Tahun 2023",
                "Pasal 7 Peraturan Presiden Nomor 60 Tahun 2023 ayat (1)",
                "Pasal 7  Peraturan Presiden Nomor 60 Tahun 2023",
                "Perpres 60/2023 matriks",
                "Perpres 60/2023 huruf H",
                "Perpres 60/2023 Pasal 1 strategi 1",
                "Perpres 60/2023 Pasal 1 bagian akhir",
                "Perpres 60/2023 Lampiran Lampiran",
                "Perpres 60/2023 Lampiran ",
                "Perpres 60/2023 Lampiran IIA",
                "Perpres 60/2023 Lampiran matriks ",
                "Perpres 60/2023 Lampiran matriks 1",
                "Perpres 60/2023 Lampiran angka 1 huruf H",
                "Perpres 60/2023 Lampiran huruf G strategi",
                "Perpres 60/2023 Lampiran huruf G bagian",
                "Perpres 60/2023 Lampiran huruf G bagian tengah"
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
            assertEquals(id, InstrumentId.parse(id.shortForm()));
        }
        for (int year : new int[] {999, 10_000}) {
            Refusal.of(() -> InstrumentId.of("Contoh", "1", year));
        }
    }
}
