package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** What must hold of any text that is read as a citation. */
class CitationFuzzTest {

    @FuzzTest
    void parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Citation citation;
        try {
            citation = Citation.parse(text);
        } catch (IllegalArgumentException e) {
            assertEquals(IllegalArgumentException.class, e.getClass());
            return;
        }
        assertEquals(citation, Citation.parse(citation.toString()));
        assertEquals(citation.toString(), Citation.parse(citation.toString()).toString());
        assertEquals(citation, Citation.parse(citation.shortForm()));
        assertEquals(
                citation.instrument(), InstrumentId.parse(citation.instrument().toString()));
        assertEquals(
                citation.instrument(), InstrumentId.parse(citation.instrument().shortForm()));
        var whole = Citation.ofWhole(citation.instrument());
        assertTrue(whole.contains(citation));
        assertEquals(citation.segments().isEmpty(), citation.contains(whole));
        String segments =
                citation.shortForm().substring(whole.shortForm().length()).trim();
        assertTrue(text.startsWith(segments) || text.endsWith(segments));
    }
}
