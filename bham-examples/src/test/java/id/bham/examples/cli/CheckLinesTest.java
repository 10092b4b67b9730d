package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.bham.core.json.DocumentWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLinesTest {

    private static final int BODIES = 30;
    private static final List<String> LINES = LongStream.range(0, BODIES)
            .mapToObj(number -> DocumentWriter.standard().writeLine(new MadeUpBodies(7).body(number)))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Call check(Object... words) {
        return bham(Stream.concat(Stream.of("check", "--on", "2024-12-31"), Stream.of(words))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private static Call checkAsJson(Object... words) {
        return check(
                Stream.concat(Stream.of("--format", "json"), Stream.of(words)).toArray());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", lines));
    }

    private Path file(String name) throws IOException {
        return file(name, LINES.toArray(String[]::new));
    }

    @Test
    void theSummaryCountsWhatTheReportOnTheSameBodiesCounts() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 0; i < BODIES; i++) {
            Files.writeString(documents.resolve(i + ".json"), LINES.get(i));
        }
        Call report = checkAsJson(documents);
        Call summary = checkAsJson(file("bodies.jsonl"));

        assertEquals(report.status(), summary.status());
        assertEquals("", summary.err());
        for (String key : List.of("on", "validUntil", "verdict", "counts", "receipt")) {
            assertEquals(report.json().get(key), summary.json().get(key), key);
        }
        assertEquals(BODIES, summary.json().at("/read").intValue());
        assertEquals(BODIES, summary.json().at("/checked").intValue());
        assertEquals(0, summary.json().at("/refused").intValue());
        long violating = Stream.of(report.json().at("/subjects"))
                .flatMap(subjects -> IntStream.range(0, subjects.size()).mapToObj(subjects::get))
                .filter(subject -> subject.at("/verdict").textValue().equals("NON_COMPLIANT"))
                .count();
        assertEquals(violating, summary.json().at("/verdicts/NON_COMPLIANT").intValue());
        assertEquals(violating, summary.json().at("/nonCompliant").size());
    }

    @Test
    void whatStandsAtAFaultIsShownWithTheNumberOfItsLine() throws IOException {
        Path file =
                file("some.jsonl", "\uFEFF", LINES.get(0), "\r\n", "{\"schemaVersion\": 1, \"kind\": \"nothing\"}\n");

        String told = check(file, "--lang", "en").err();

        assertTrue(
                told.contains(
                        "  3 | {\"schemaVersion\": 1, \"kind\": \"nothing\"}\n    |                              ^\n"),
                told);
    }

    @Test
    void theSummaryHoldsTheWidthOfAPage() throws IOException {
        for (String language : List.of("id", "en")) {
            List<String> lines = check(file("bodies.jsonl"), "--lang", language)
                    .out()
                    .lines()
                    .toList();

            assertTrue(lines.stream().anyMatch(line -> line.contains("GTD-010")), lines::toString);
            assertEquals(
                    List.of(), lines.stream().filter(line -> line.length() > 80).toList());
        }
    }

    @Test
    void ofALineThatIsTooLongNothingIsShown() throws IOException {
        String tooLong = "{\"name\": \"" + "x".repeat(11_000_000) + "\"}\n";

        String told =
                check(file("long.jsonl", tooLong, "bad\n"), "--lang", "en").err();

        assertFalse(told.contains(" | "), told);
        assertTrue(told.contains("some.jsonl") || told.contains("long.jsonl"), told);
    }

    @Test
    void theSummaryIsValidByTheSchemaThatIsPrinted() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(bham("schema", "summary").out());
        assertEquals(Set.of(), schema.validate(checkAsJson(file("bodies.jsonl")).json()));
        assertEquals(
                Set.of(), schema.validate(checkAsJson(file("empty.jsonl", "")).json()));
    }

    @Test
    void badLinesAreToldInTheirOrderAndTheRestIsChecked() throws IOException {
        var lines = new ArrayList<>(LINES);
        lines.add(20, "{\"schemaVersion\":1,\"kind\":\"regionalTaskForce\",\"id\":\"a\",\"provinsi\":\"ID-BT\"}\r\n");
        lines.add(5, "\n");
        lines.add(5, "nonsense\n");
        Path file = file("bodies.ndjson", lines.toArray(String[]::new));
        Call result = check(file, "--lang", "en", "--format", "json");

        assertEquals(65, result.status());
        List<String> told =
                result.err().lines().filter(line -> !line.startsWith(" ")).toList();
        assertEquals(2, told.size());
        assertTrue(told.get(0).startsWith(file + ": ") && told.get(0).contains("line 6, column 1)"), told.get(0));
        assertTrue(told.get(1).startsWith(file + ": ") && told.get(1).contains("line 23, column 56)"), told.get(1));
        assertEquals(BODIES + 2, result.json().at("/read").intValue());
        assertEquals(BODIES, result.json().at("/checked").intValue());
        assertEquals(2, result.json().at("/refused").intValue());
        assertEquals(
                checkAsJson(file("good.jsonl")).json().at("/counts"),
                result.json().at("/counts"));
    }

    @Test
    void ofVeryManyBadLinesTheFirstAreTold() throws IOException {
        Path file = file("bad.jsonl", "bad\n".repeat(1234));
        Call result = checkAsJson(file, "--lang", "en");
        assertEquals(65, result.status());
        assertEquals(1234, result.json().at("/refused").intValue());
        List<String> told =
                result.err().lines().filter(line -> !line.startsWith(" ")).toList();
        assertEquals(1001, told.size());
        assertEquals(1001 + 2 * 20, result.err().lines().count());
        for (int i = 0; i < 1000; i++) {
            assertTrue(told.get(i).contains("line " + (i + 1) + ","), told.get(i));
        }
        assertTrue(told.get(1000).contains("234"), told.get(1000));
    }

    @Test
    void theLimitSaysHowManyAreNamed() throws IOException {
        Path file = file("bodies.jsonl");
        JsonNode all = checkAsJson(file).json().at("/nonCompliant");
        assertTrue(all.size() > 2);
        JsonNode two = checkAsJson(file, "--limit", "2").json().at("/nonCompliant");
        assertEquals(List.of(all.get(0), all.get(1)), List.of(two.get(0), two.get(1)));
        assertEquals(2, two.size());
        assertEquals(
                0, checkAsJson(file, "--limit", "0").json().at("/nonCompliant").size());
    }

    @Test
    void everyRunPrintsTheSameAndTheTextIsInBothLanguages() throws IOException {
        Path file = file("bodies.jsonl");
        Call once = check(file, "--lang", "en");
        assertEquals(once, check(file, "--lang", "en"));
        Call indonesian = check(file);
        assertEquals(once.status(), indonesian.status());
        assertNotEquals(once.out(), indonesian.out());
        assertTrue(once.out().contains("BHAM-GTD-002"));
        assertTrue(indonesian.out().contains("BHAM-GTD-002"));
        assertFalse(once.out().contains("\u001b"));
    }

    @Test
    void theStatusIsThatOfTheVerdict() throws IOException {
        assertEquals(2, check(file("empty.jsonl", "")).status());
        String compliant = """
                {"schemaVersion":1,"kind":"regionalTaskForce","id":"fine",\
                "decree":{"issuedOn":"2024-05-01","issuer":{"title":"governor","province":"ID-BT"}}}
                """;
        assertEquals(
                0,
                bham("check", file("fine.jsonl", compliant).toString(), "--on", "2024-12-31", "--rules", "BHAM-GTD-002")
                        .status());
        assertEquals(1, check(file("bodies.jsonl")).status());
    }

    @Test
    void severalFilesAreOneSummary() throws IOException {
        Path first = file("first.jsonl", LINES.subList(0, 11).toArray(String[]::new));
        Path second = file("second.jsonl", LINES.subList(11, BODIES).toArray(String[]::new));
        assertEquals(check(file("bodies.jsonl")), check(first, second));
        Call partly = checkAsJson(first, folder.resolve("none.jsonl"), second);
        assertEquals(65, partly.status());
        assertEquals(BODIES, partly.json().at("/checked").intValue());
        assertEquals(1, partly.err().lines().count());
    }

    @Test
    void rulesAreTailoredAsForDocuments() throws IOException {
        JsonNode rules = checkAsJson(file("bodies.jsonl"), "--rules", "BHAM-GTD-002,BHAM-GTD-007")
                .json()
                .at("/rules");
        assertEquals(List.of("BHAM-GTD-002", "BHAM-GTD-007"), rules.findValuesAsText("rule"));
    }

    @Test
    void otherNamesNeedTheOption() throws IOException {
        Path file = file("bodies.txt");
        assertEquals(checkAsJson(file("bodies.jsonl")), checkAsJson(file, "--lines"));
        assertEquals(65, check(file).status());
    }

    @Test
    void aFileThatIsNotThereIsBadData() {
        Call result = checkAsJson(folder.resolve("none.jsonl"));
        assertEquals(65, result.status());
        assertEquals("UNREADABLE", result.problems().at("/0/code").textValue());
        assertEquals("", result.out());
    }

    @Test
    void wrongUseIsTold() throws IOException {
        Path file = file("bodies.jsonl");
        for (Object[] wrong : new Object[][] {
            {file, "data/banten.json"},
            {file, "--format", "md"},
            {file, "--format", "sarif"},
            {file, "--format", "html"},
            {file, "--format", "junit"},
            {file, "--limit", "-1"},
        }) {
            Call result = check(wrong);
            assertEquals(64, result.status(), result::err);
            assertEquals("", result.out());
            assertFalse(result.err().isEmpty());
        }
    }

    @Test
    void aBarIsShownOnATerminalAlone() throws IOException {
        Path file = file("bodies.jsonl");
        Call shown = Call.bhamOnTerminal("check", file.toString(), "--on", "2024-12-31");
        assertTrue(shown.err().contains("\r") && shown.err().contains("100%"), shown.err());
        assertTrue(shown.out().contains("\u001b"));
        assertEquals("", check(file).err());
    }

    @Test
    void namesThatLookLikeLines() {
        assertEquals(
                List.of("a.jsonl", "b.NDJSON", "c.x.JSONL"),
                Stream.of("a.jsonl", "b.NDJSON", "c.x.JSONL", "d.json", "jsonl", "e.jsonl.gz")
                        .filter(name -> LineCheck.isFor(Path.of(name)))
                        .collect(Collectors.toList()));
    }
}
