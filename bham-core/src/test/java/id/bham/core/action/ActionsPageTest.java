package id.bham.core.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of national actions is the one made from them; {@code -Dactions.write=true} writes it anew. */
class ActionsPageTest {

    private static final Path PAGE = Path.of("ACTIONS.md");

    @Test
    void isAsCommitted() throws IOException {
        String made = ActionsPage.write(NationalActions.standard());
        if (Boolean.getBoolean("actions.write")) {
            Files.writeString(PAGE, made);
        }
        assertEquals(
                Files.readString(PAGE),
                made,
                "bham-core/ACTIONS.md is not what the actions give; -Dactions.write=true writes it anew");
    }

    @Test
    void eachSubActionIsThereWithItsDoubts() {
        String made = ActionsPage.write(NationalActions.standard());

        for (SubAction sub : NationalActions.standard().subActions()) {
            String part = made.substring(made.indexOf("### " + sub.id() + "\n"));
            part = part.substring(0, part.indexOf("\n#", 1));
            assertEquals(
                    sub.doubts().size(),
                    part.lines().filter(line -> line.startsWith("- Keraguan")).count());
            assertEquals(
                    sub.criteria().size(),
                    part.lines().filter(line -> line.startsWith("- Kriteria")).count());
        }
        assertTrue(made.contains("\\[...\\]"));
    }
}
