package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of rules in this module is the one made from the rules; {@code -Drules.write=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("RULES.md");

    @Test
    void isAsCommitted() throws IOException {
        String made = PageForm.catalogue().write(RuleSets.stranas());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, made);
        }
        assertEquals(
                Files.readString(PAGE),
                made,
                "bham-rules/RULES.md is not what the rules and their texts give; -Drules.write=true writes it anew");
    }
}
