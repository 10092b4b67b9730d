package id.bham.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceLineTest {

    private static String shown(String line, int column) {
        return SourceLine.of(List.of(line), 1, column).orElseThrow().toString();
    }

    @Test
    void theMarkStandsBelowThePlace() {
        assertEquals("  1 | {\"a\": 1}\n    |       ^\n", shown("{\"a\": 1}", 7));
        assertEquals("  1 | {\"a\"\n    |     ^\n", shown("    {\"a\"", 9));
    }

    @Test
    void tabsAreOneWideAndWhatIsHiddenIsShown() {
        assertEquals("  1 | a b\n    |   ^\n", shown("\ta\tb", 4));
        assertEquals("  1 | \\u202Eab\n    |        ^\n", shown("\u202eab", 3));
        assertEquals("  1 | \\u0001\n    | ^\n", shown("\u0001", 1));
        assertEquals("  1 | \uD83D\uDE00ab\n    |   ^\n", shown("\uD83D\uDE00ab", 4));
    }

    @Test
    void aLongLineIsCutOnBothSides() {
        String line = "x".repeat(100_000) + "y" + "z".repeat(100_000);
        String[] rows = shown(line, 100_001).split("\n", -1);
        assertTrue(rows[0].length() <= 80, rows[0]);
        assertEquals('y', rows[0].charAt(rows[1].indexOf('^')));
    }

    @Test
    void whatIsBehindTheTextIsNotShown() {
        assertEquals(Optional.empty(), SourceLine.of(List.of("a"), 2, 1));
        assertEquals(Optional.empty(), SourceLine.of(List.of("a"), 1, 3));
    }
}
