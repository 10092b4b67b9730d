package id.bham.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the commands about time print on the data files, compared byte for byte; they name no version of the library.
 * {@code -Dgolden.write=true} writes it anew.
 */
class GoldenTimeTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "diff-banten.id.txt, diff data/banten.json --on 2024-12-31 --on 2026-01-01",
        "diff-banten.en.txt, diff data/banten.json --on 2024-12-31 --on 2026-01-01 --lang en",
        "diff-nasional.en.md, diff data/nasional.json --on 2025-12-31 --on 2026-01-01 --lang en --format md",
        "timeline-banten.id.txt, timeline data/banten.json --from 2021-01-01 --to 2027-01-01 --details",
        "timeline-nasional.id.txt, timeline data/nasional.json --from 2021-01-01 --to 2027-01-01",
        "timeline-nasional.en.txt, timeline data/nasional.json --from 2021-01-01 --to 2027-01-01 --lang en",
        "deadlines-banten.id.txt, deadlines data/banten.json --from 2023-09-26 --to 2026-12-31",
        "deadlines-banten.en.txt, deadlines data/banten.json --from 2023-09-26 --to 2026-12-31 --lang en",
        "deadlines-banten.ics, deadlines data/banten.json --from 2023-09-26 --to 2026-12-31 --format ics",
    })
    void isAsCommitted(String file, String command) throws IOException {
        String text = Call.bham(command.split(" ", -1)).out();
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }
}
