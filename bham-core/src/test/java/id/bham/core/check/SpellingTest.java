package id.bham.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> WORDS = List.of("chair", "chairs", "members", "decree");

    @Test
    void theNearestWordIsMeant() {
        assertEquals(Optional.of("chairs"), Spelling.nearest("chiars", WORDS));
        assertEquals(Optional.of("chair"), Spelling.nearest("CHAIR", WORDS));
        assertEquals(List.of("chair", "chairs"), Spelling.near("chair", WORDS));
        assertEquals(List.of("chairs", "chair"), Spelling.near("chairss", WORDS));
    }

    @Test
    void whatIsFarFromAllOfThemMeansNone() {
        assertEquals(Optional.empty(), Spelling.nearest("secretary", WORDS));
        assertEquals(List.of(), Spelling.near("x", WORDS));
        assertEquals("chair, chairs, members, decree", Spelling.expected("secretary", WORDS));
        assertEquals("decree", Spelling.expected("dekree", WORDS));
    }
}
