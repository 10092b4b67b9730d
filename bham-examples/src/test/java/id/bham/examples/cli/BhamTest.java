package id.bham.examples.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.rules.RuleSets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BhamTest {

    private static final String BANTEN = "data/banten.json";
    private static final String BANGKA_BELITUNG = "data/bangka-belitung.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What a call printed and returned. */
    private record Result(int status, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    private static Result bham(boolean terminal, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Bham.run(new PrintWriter(out), new PrintWriter(err), terminal, arguments);
        return new Result(status, out.toString(), err.toString());
    }

    private static Result bham(String... arguments) {
        return bham(false, arguments);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void speaksIndonesianUnlessToldOtherwise() {
        Result unsaid = bham("check", BANTEN, "--on", "2024-12-31");
        assertEquals(bham("check", BANTEN, "--on", "2024-12-31", "--lang", "id"), unsaid);
        assertFalse(unsaid.equals(bham("check", BANTEN, "--on", "2024-12-31", "--lang", "en")));
    }

    @Test
    void theVerdictComesFirstAndGivesTheStatus() throws IOException {
        Path violated = file("violated.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "late", "decree": {"signedOn": "2024-05-01"},
                 "inauguration": {"on": "2024-04-03"}}
                """);
        Path compliant = file("compliant.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "fine", "decree": {"signedOn": "2021-05-01"},
                 "inauguration": {"on": "2021-06-03"}}
                """);
        assertAll(
                () -> assertEquals(
                        1,
                        bham("check", violated.toString(), "--on", "2024-12-31").status()),
                () -> assertEquals(
                        0,
                        bham("check", compliant.toString(), "--on", "2022-01-01")
                                .status()),
                () -> assertEquals(
                        2, bham("check", BANTEN, "--on", "2024-12-31").status()),
                () -> assertEquals(
                        2, bham("check", BANGKA_BELITUNG, "--on", "2024-12-31").status()),
                () -> assertEquals(
                        1,
                        bham("check", BANTEN, violated.toString(), "--on", "2024-12-31")
                                .status()),
                () -> assertTrue(bham("check", BANTEN, "--on", "2024-12-31", "--lang", "en")
                        .out()
                        .startsWith("Verdict: INCONCLUSIVE\n")));
    }

    @Test
    void theJsonReportHasTheKeysOfTheContract() {
        JsonNode report = bham("check", BANTEN, BANGKA_BELITUNG, "--on", "2024-12-31", "--format", "json")
                .json();
        assertEquals(
                Set.of(
                        "schemaVersion",
                        "on",
                        "validUntil",
                        "verdict",
                        "counts",
                        "subjects",
                        "findings",
                        "missingFacts",
                        "receipt"),
                keys(report));
        assertEquals("2024-12-31", report.at("/on").textValue());
        assertEquals("2025-01-01", report.at("/validUntil").textValue());
        assertEquals("INCONCLUSIVE", report.at("/verdict").textValue());
        assertEquals(22, report.at("/findings").size());
        for (JsonNode finding : report.at("/findings")) {
            assertTrue(keys(finding)
                    .containsAll(Set.of(
                            "rule",
                            "outcome",
                            "subject",
                            "path",
                            "strength",
                            "citation",
                            "message",
                            "missing",
                            "facts",
                            "validUntil")));
            assertEquals(Set.of("id", "en"), keys(finding.at("/message")));
        }
        int counted = 0;
        for (JsonNode count : report.at("/counts")) {
            counted += count.intValue();
        }
        assertEquals(22, counted);
        assertEquals(
                Set.of("library", "ruleSet", "catalogue", "lawKnownTo", "beyondKnownLaw", "on"),
                keys(report.at("/receipt")));
    }

    private static Set<String> keys(JsonNode object) {
        var keys = new TreeSet<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void fiveFaultsGetFiveMessagesInOneRunAndNothingIsChecked() throws IOException {
        Path broken = file("broken.json", """
                {
                  "schemaVersion": 1,
                  "kind": "regionalTaskForce",
                  "id": "gtd-broken",
                  "provinsi": "ID-BT",
                  "decree": {"signedOn": "2023-02-30"},
                  "duties": "report",
                  "members": null,
                  "status": "forming"
                }
                """);
        Result text = bham("check", BANTEN, broken.toString(), "--on", "2024-12-31", "--lang", "en");
        assertEquals(65, text.status());
        assertEquals("", text.err());
        List<String> lines = text.out().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.startsWith(broken.toString())));

        JsonNode problems = bham("check", broken.toString(), "--on", "2024-12-31", "--format", "json")
                .json()
                .at("/problems");
        var found = new ArrayList<String>();
        problems.forEach(problem -> found.add(problem.at("/code").textValue() + " "
                + problem.at("/path").textValue() + " " + problem.at("/line").intValue() + ":"
                + problem.at("/column").intValue()));
        assertEquals(
                List.of(
                        "UNKNOWN_KEY /provinsi 5:3",
                        "IMPOSSIBLE_DATE /decree/signedOn 6:26",
                        "WRONG_TYPE /duties 7:13",
                        "NULL_LISTING /members 8:14",
                        "UNKNOWN_CONSTANT /status 9:13"),
                found);
    }

    @Test
    void filesThatCannotBeReadOrShareAnIdAreBadData() {
        assertEquals(
                65, bham("check", "no-such-file.json", "--on", "2024-12-31").status());
        assertEquals(65, bham("check", "data", "--on", "2024-12-31").status());
        JsonNode shared = bham("check", BANTEN, BANTEN, "--on", "2024-12-31", "--format", "json")
                .json();
        assertEquals("SHARED_ID", shared.at("/problems/0/code").textValue());
    }

    @Test
    void wrongUseIsToldOnStandardError() {
        for (String[] wrong : new String[][] {
            {"check", BANTEN},
            {"check", "--on", "2024-12-31"},
            {"check", BANTEN, "--on", "2023-02-30"},
            {"check", BANTEN, "--on", "2024-12-31", "--lang", "fr"},
            {"check", BANTEN, "--on", "2024-12-31", "--format", "xml"},
            {"chekc"},
            {}
        }) {
            Result result = bham(wrong);
            assertEquals(64, result.status(), String.join(" ", wrong));
            assertEquals("", result.out());
            assertFalse(result.err().isEmpty());
        }
    }

    @Test
    void aNationBringsItsBodiesAlong() throws IOException {
        Path nation = file("nation.json", """
                {"schemaVersion": 1, "kind": "governance", "id": "indonesia",
                 "regionalTaskForces": [{"id": "gtd-bali", "province": "ID-BA", "decree": {"signedOn": "2024-01-02"}}]}
                """);
        JsonNode report = bham("check", nation.toString(), "--on", "2024-12-31", "--format", "json")
                .json();
        assertEquals(2, report.at("/subjects").size());
        assertEquals("NON_COMPLIANT", report.at("/verdict").textValue());
        assertEquals(37, report.at("/counts/VIOLATED").intValue());
    }

    @Test
    void colourOnlyOnATerminal() {
        assertFalse(bham(false, "check", BANTEN, "--on", "2024-12-31").out().contains("\u001b"));
        assertTrue(bham(true, "check", BANTEN, "--on", "2024-12-31").out().contains("\u001b"));
        assertFalse(bham(true, "check", BANTEN, "--on", "2024-12-31", "--format", "json")
                .out()
                .contains("\u001b"));
    }

    @Test
    void progressIsToldForManyFilesAlone() throws IOException {
        var many = new ArrayList<>(List.of("check", "--on", "2024-12-31"));
        for (int i = 0; i < 45; i++) {
            many.add(file("f" + i, "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd-" + i + "\"}")
                    .toString());
        }
        assertEquals(
                List.of("bham: 20/45", "bham: 40/45", "bham: 45/45"),
                bham(many.toArray(String[]::new)).err().lines().toList());
        assertEquals("", bham("check", BANTEN, "--on", "2024-12-31").err());
    }

    @Test
    void theCatalogueHasEveryRuleInBothForms() {
        Result text = bham("catalogue");
        JsonNode json = bham("catalogue", "--format", "json").json();
        assertEquals(0, text.status());
        assertEquals(RuleSets.stranas().rules().size(), json.at("/rules").size());
        json.at("/rules")
                .forEach(rule -> assertTrue(text.out().contains(rule.at("/id").textValue())));
    }
}
