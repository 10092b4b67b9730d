package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void linesEndAtTheLastSpaceThatFits() {
        var breaks = new LineBreaks(10, 3);

        assertEquals(List.of("* one two", "   three"), breaks.of("* ", "one two three"));
        assertEquals(List.of("1234567890"), breaks.of("", "1234567890"));
        assertEquals(List.of("12345", "   67890"), breaks.of("", "12345 67890"));
        assertEquals(List.of("1234 67890"), breaks.of("", "1234 67890"));
    }

    @Test
    void aWordThatIsTooLongIsNotBroken() {
        assertEquals(List.of("a", " 1234567890123", " b"), new LineBreaks(10, 1).of("", "a 1234567890123 b"));
        assertEquals(List.of("1234567890123"), new LineBreaks(10, 1).of("", "1234567890123"));
        assertEquals(List.of("lead", " 12345678"), new LineBreaks(10, 1).of("lead  ", "12345678"));
    }

    @Test
    void theLastColumnOfATableIsBroken() {
        var table = new Table(
                List.of("N", "What"),
                List.of(List.of("1", "some words that are rather long for one line"), List.of("12", "few")),
                Set.of(0));

        assertEquals(
                List.of(" N  What", " 1  some words that are rather", "    long for one line", "12  few"),
                table.lines(30));
    }

    @Test
    void aTableThatLeavesTooLittleToItsLastColumnIsToldRowByRow() {
        var table = new Table(
                List.of("Who", "Where", "What"),
                List.of(List.of("somebody", "a place far away", "does something or other"), List.of("nobody", "", "")),
                Set.of());

        assertEquals(
                List.of("somebody", "  Where: a place far away; What: does", "  something or other", "nobody"),
                table.lines(40));
    }
}
