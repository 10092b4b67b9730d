package id.bham.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataLineTest {

    private static final String GOOD = """
            # What is told, and how.

            law: 7
              day: 2023-09-26

              to: a; b: c
              place: x
                note:
            """;

    /** A law, of which all is asked. */
    private static List<Object> law(DataLine file) {
        return file.get(
                "law",
                law -> List.of(
                        Integer.valueOf(law.value()),
                        law.get("day", day -> LocalDate.parse(day.value())),
                        law.get("to", to -> to.items(item -> item)),
                        law.each(place -> place.key() + place.value() + place.text("note"), "place", "part"),
                        law.find("end", DataLine::value)));
    }

    private static void assertRefused(String place, String value, String content) {
        String message = Refusal.of(() -> DataLine.parse("law.txt", content, DataLineTest::law));

        assertTrue(message.startsWith(place), message);
        assertTrue(message.substring(place.length()).contains(value), message);
    }

    @Test
    void whatStandsInAFileIsRead() {
        assertEquals(
                List.of(7, LocalDate.of(2023, 9, 26), List.of("a", "b: c"), List.of("placex"), Optional.empty()),
                DataLine.parse("law.txt", GOOD, DataLineTest::law));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '  day: 2023-09-26' | '  day: 26 September' | 4 | 26 September
                    '  day: 2023-09-26' | ''                    | 3 | day
                    '  day: 2023-09-26' | '  dai: 2023-09-26'   | 3 | day
                    '  place: x'        | '  plaice: x'         | 7 | plaice
                    '    note:'         | '    nota:'           | 7 | note
                    '    note:'         | '    note:  '         | 8 | note:
                    '    note:'         | '    note'            | 8 | note
                    '    note:'         | '    note: \uFFFD'    | 8 | UTF-8
                    '    note:'         | '   note:'            | 8 | 3
                    '    note:'         | '        note:'       | 8 | 8
                    'law: 7'            | 'law: seven'          | 3 | seven
                    'law: 7'            | ' law: 7'             | 3 | 1
                    """)
    void whatIsBrokenIsRefusedWithFileAndLine(String good, String broken, int line, String value) {
        assertRefused("law.txt, line " + line + ": ", value, GOOD.replace(good, broken));
    }

    @Test
    void whatIsToldOnceIsNotToldTwice() {
        assertRefused("law.txt, line 3: ", "'day'", GOOD + "  day: 2023-09-26\n");
        assertRefused("law.txt: ", "'law'", GOOD + GOOD);
        assertRefused("law.txt: ", "'law'", "");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertTrue(Refusal.of(() -> DataLine.read(DataLineTest.class, "none.txt", DataLineTest::law))
                .contains("none.txt"));
    }
}
