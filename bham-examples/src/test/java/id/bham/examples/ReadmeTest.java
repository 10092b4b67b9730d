package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what was compiled, and what it says is printed is what is printed. */
class ReadmeTest {

    @Test
    void theProgramIsTheOneThatIsCompiled() throws IOException {
        String source = Files.readString(Path.of("src/main/java/id/bham/examples/Quickstart.java"));
        Matcher body =
                Pattern.compile(" *// begin\n(.*?) *// end", Pattern.DOTALL).matcher(source);
        assertEquals(true, body.find());
        assertEquals(body.group(1).replaceAll("(?m)^ {8}", ""), block("java"));
    }

    @Test
    void theOutputIsTheRealOne() throws IOException {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertEquals(printed.toString(StandardCharsets.UTF_8), block("text"));
    }

    private static String block(String language) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertEquals(true, block.find());
        return block.group(1);
    }
}
