package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "Banten, 6, Banten",
        "Banten, 5, Ban\u2026n",
        "Jawa Tengah (gtd-jawa-tengah-lama), 20, Jawa Tengah (\u2026-lama)",
        "Jawa Tengah (gtd-jawa-tengah-baru), 20, Jawa Tengah (\u2026-baru)"
    })
    void whatIsTooLongIsCutInItsMidst(String text, int characters, String cut) {
        assertEquals(cut, Figure.cut(text, characters));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String faces = "\ud83d\ude00".repeat(10);

        for (int characters = 4; characters <= 20; characters++) {
            String cut = Figure.cut(faces, characters);
            assertEquals("", cut.replace("\ud83d\ude00", "").replace("\u2026", ""));
        }
    }
}
