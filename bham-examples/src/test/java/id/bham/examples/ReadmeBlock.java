package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a README.
 *
 * @param line the line of its fence, from 1
 * @param section how many headings of the second level stand before it
 * @param language what stands after the fence
 * @param text what stands between the fences
 */
record ReadmeBlock(int line, int section, String language, String text) {

    private static final Pattern FENCE = Pattern.compile(" *(?:```+|~~~+)(.*)");

    /** All blocks of a README, in their order. */
    static List<ReadmeBlock> of(Path readme) throws IOException {
        var blocks = new ArrayList<ReadmeBlock>();
        List<String> lines = Files.readAllLines(readme);
        int section = 0;
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                section += start < 0 && lines.get(i).startsWith("## ") ? 1 : 0;
            } else if (start < 0) {
                start = i;
            } else {
                String language = lines.get(start).replaceAll("[ `~]", "");
                String text = String.join("\n", lines.subList(start + 1, i)) + "\n";
                blocks.add(new ReadmeBlock(start + 1, section, language, text));
                start = -1;
            }
        }
        assertFalse(start >= 0, () -> "a block is not closed in " + readme);
        return blocks;
    }

    /** Whether it shows a part of a class that stands elsewhere. */
    boolean isExcerpt() {
        return Pattern.compile("\\s*(@|/\\*\\*|public |private |class |package |import )")
                .matcher(text)
                .lookingAt();
    }

    /** Whether it declares something, and is not a sequence of statements. */
    boolean isMember() {
        return text.strip().startsWith("static ");
    }
}
