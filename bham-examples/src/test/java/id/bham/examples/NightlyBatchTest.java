package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.body.Body;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.rules.Compliance;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.JsonForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBatchTest {

    /** On the day after it a report is due. */
    private static final String DAY = "2024-09-29";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<Body> bodies = List.of();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void readTheNation() throws IOException {
        bodies = DocumentReader.standard()
                .read(Documents.GOVERNANCE, Files.readAllBytes(Path.of("data/nasional.json")))
                .regionalTaskForces()
                .items()
                .stream()
                .map(Body.class::cast)
                .toList();
    }

    private Path file(String... more) throws IOException {
        Stream<String> lines = bodies.stream()
                .map(body -> DocumentWriter.standard().writeLine(body).strip());
        return Files.write(
                folder.resolve("bodies.jsonl"),
                Stream.concat(lines, Stream.of(more)).toList());
    }

    private int run(String... arguments) {
        return NightlyBatch.run(new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private JsonNode summary() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("summary-" + DAY + ".json").toFile());
    }

    @Test
    void writesWhatTheChecksComeToAndWhatIsDue() throws IOException {
        LocalDate day = LocalDate.parse(DAY);
        int status = run(file().toString(), DAY, folder.toString());

        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(bodies.size(), summary().at("/checked").intValue());
        boolean isAnyNonCompliant = bodies.stream()
                .anyMatch(body -> Compliance.check(body, day).verdict().name().equals("NON_COMPLIANT"));
        assertEquals(isAnyNonCompliant ? 1 : 0, status);
        var due = ComplianceChecker.of(RuleSets.stranas()).deadlines(bodies, day, day.plusDays(1));
        assertTrue(due.coming().size() > 0);
        assertEquals(
                JsonForm.DEADLINES.write(new Deadlines(day, day.plusDays(1), due.coming(), due.overdue(), List.of())),
                Files.readString(folder.resolve("due-" + DAY + ".json")));
    }

    @Test
    void aBadLineIsToldAndDoesNotStopTheOthers() throws IOException {
        assertEquals(65, run(file("nonsense").toString(), DAY, folder.toString()));
        assertEquals(bodies.size(), summary().at("/checked").intValue());
        assertEquals(1, summary().at("/refused").intValue());
        assertTold(folder.resolve("bodies.jsonl").toString(), "line " + (bodies.size() + 1), "column 1");
    }

    @Test
    void aSecondRunGivesTheSameAndReplacesWhatABrokenOneLeft() throws IOException {
        String file = file().toString();
        run(file, DAY, folder.toString());
        Path summary = folder.resolve("summary-" + DAY + ".json");
        byte[] first = Files.readAllBytes(summary);
        Files.writeString(folder.resolve("summary-" + DAY + ".json.unfinished"), "half");
        Files.delete(summary);
        run(file, DAY, folder.toString());
        assertArrayEquals(first, Files.readAllBytes(summary));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void aFileOrFolderThatIsNotThereIsAFailure() throws IOException {
        String file = file().toString();
        String noFile = folder.resolve("none.jsonl").toString();
        String noFolder = folder.resolve("none").toString();
        assertEquals(70, run(noFile, DAY, folder.toString()));
        assertTold(noFile + ": ");
        assertEquals(70, run(folder.toString(), DAY, folder.toString()));
        assertTold(folder + ": ");
        assertEquals(70, run(file, DAY, noFolder));
        assertTold(noFolder + ": ");
        assertEquals(70, run(file, DAY, file));
        assertTold(file + ": ");
    }

    @Test
    void aDayThatDoesNotExistIsNamed() throws IOException {
        String file = file().toString();
        for (String day : List.of("2024-02-30", "31/12/2024", "0000-01-01")) {
            assertEquals(64, run(file, day, folder.toString()));
            assertTold("'" + day + "'", "2024-12-31");
        }
        assertEquals(64, run(file, "2024-\u001b[31m", folder.toString()));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("\u001b"));
    }

    /** One line with these parts, and no class of an exception. */
    private void assertTold(String... parts) {
        String told = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, told.lines().count(), told);
        for (String part : parts) {
            assertTrue(told.contains(part), told);
        }
        assertFalse(told.contains("Exception"), told);
        err.reset();
    }

    @Test
    void wrongUseIsTold() throws IOException {
        String file = file().toString();
        for (String[] wrong : new String[][] {
            {}, {file, DAY}, {file, "2025-02-30", folder.toString()}, {file, "+10000-01-01", folder.toString()}
        }) {
            err.reset();
            assertEquals(64, run(wrong));
            assertTrue(err.size() > 0);
        }
    }
}
