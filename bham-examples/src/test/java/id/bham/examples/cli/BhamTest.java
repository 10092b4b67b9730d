package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static id.bham.examples.cli.Call.bhamInto;
import static id.bham.examples.cli.Call.bhamOnTerminal;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.bham.core.json.DocumentSchema;
import id.bham.core.law.Strength;
import id.bham.rules.RuleSets;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BhamTest {

    private static final String BANTEN = "data/banten.json";
    private static final String BANGKA_BELITUNG = "data/bangka-belitung.json";
    private static final String NATION = "data/nasional.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void speaksIndonesianUnlessToldOtherwise() {
        Call unsaid = bham("check", BANTEN, "--on", "2024-12-31");
        assertEquals(bham("check", BANTEN, "--on", "2024-12-31", "--lang", "id"), unsaid);
        assertFalse(unsaid.equals(bham("check", BANTEN, "--on", "2024-12-31", "--lang", "en")));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void whatTheMachineLacksIsAFailureAndNoVerdict(Error error) {
        var out = new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                throw error;
            }
        };
        Call call = bhamInto(out, "check", BANTEN, "--on", "2024-12-31");

        assertEquals(70, call.status());
        assertEquals("bham: " + error + System.lineSeparator(), call.err());
    }

    static Stream<Error> errors() {
        return Stream.of(
                new OutOfMemoryError("Java heap space"), new StackOverflowError(), new NoClassDefFoundError("Missing"));
    }

    @Test
    void theVerdictComesFirstAndGivesTheStatus() throws IOException {
        Path violated = file("violated.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "late", "decree": {"issuedOn": "2024-05-01"},
                 "inauguration": {"on": "2024-04-03"}, "chair": null}
                """);
        Path compliant = file("compliant.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "fine",
                 "decree": {"issuedOn": "2024-05-01", "issuer": {"title": "governor", "province": "ID-BT"}}}
                """);
        assertAll(
                () -> assertEquals(
                        1,
                        bham("check", violated.toString(), "--on", "2024-12-31").status()),
                () -> assertEquals(
                        0,
                        bham("check", compliant.toString(), "--on", "2024-12-31", "--rules", "BHAM-GTD-002")
                                .status()),
                () -> assertEquals(
                        2, bham("check", BANTEN, "--on", "2024-12-31").status()),
                () -> assertEquals(
                        2, bham("check", BANGKA_BELITUNG, "--on", "2024-12-31").status()),
                () -> assertEquals(
                        1,
                        bham("check", BANTEN, violated.toString(), "--on", "2024-12-31")
                                .status()),
                () -> assertEquals(
                        List.of(2L),
                        bham("check", BANTEN, "--on", "2024-12-31", "--lang", "en")
                                .out()
                                .lines()
                                .limit(10)
                                .filter(line -> line.startsWith("Verdict: INCONCLUSIVE. "))
                                .map(line -> 2L)
                                .toList()));
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
                        "presumedSince",
                        "counts",
                        "subjects",
                        "findings",
                        "openFacts",
                        "unusedWaivers",
                        "receipt",
                        "rules",
                        "facts",
                        "sources"),
                keys(report));
        assertEquals("2024-12-31", report.at("/on").textValue());
        assertEquals("2025-01-01", report.at("/validUntil").textValue());
        assertEquals("INCONCLUSIVE", report.at("/verdict").textValue());
        assertTrue(report.at("/findings").size() > 60);
        for (JsonNode finding : report.at("/findings")) {
            assertTrue(keys(finding)
                    .containsAll(Set.of(
                            "rule",
                            "outcome",
                            "subject",
                            "path",
                            "strength",
                            "message",
                            "open",
                            "facts",
                            "validUntil")));
            assertEquals(Set.of("id", "en"), keys(finding.at("/message")));
        }
        for (JsonNode rule : report.at("/rules")) {
            assertEquals(Set.of("id", "title", "force", "strength", "citations", "sources"), keys(rule));
        }
        int counted = 0;
        for (JsonNode count : report.at("/counts")) {
            counted += count.intValue();
        }
        assertEquals(report.at("/findings").size(), counted);
        assertEquals(
                Set.of(
                        "library",
                        "ruleSet",
                        "catalogue",
                        "lawKnownTo",
                        "lawReadWithStrength",
                        "lawReadingNote",
                        "beyondKnownLaw",
                        "presumedSince",
                        "on",
                        "actionPeriodEndedOn",
                        "changes",
                        "unread",
                        "waivers"),
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
                  "decree": {"issuedOn": "2023-02-30"},
                  "duties": "report",
                  "members": null,
                  "status": "forming"
                }
                """);
        Call text = bham("check", BANTEN, broken.toString(), "--on", "2024-12-31", "--lang", "en");
        assertEquals(65, text.status());
        assertEquals("", text.out());
        List<String> lines = text.err().lines().toList();
        assertEquals(
                5,
                lines.stream()
                        .filter(line -> line.startsWith(broken.toString()))
                        .count());
        assertEquals(List.of("  5 | \"provinsi\": \"ID-BT\",", "    | ^"), lines.subList(1, 3));

        Call json = bham("check", broken.toString(), "--on", "2024-12-31", "--format", "json");
        assertEquals("", json.out());
        JsonNode problems = json.problems();
        var found = new ArrayList<String>();
        problems.forEach(problem -> found.add(problem.at("/code").textValue() + " "
                + problem.at("/path").textValue() + " " + problem.at("/line").intValue() + ":"
                + problem.at("/column").intValue()));
        assertEquals(
                List.of(
                        "UNKNOWN_KEY /provinsi 5:3",
                        "IMPOSSIBLE_DATE /decree/issuedOn 6:26",
                        "WRONG_TYPE /duties 7:13",
                        "NULL_LISTING /members 8:14",
                        "UNKNOWN_CONSTANT /status 9:13"),
                found);
    }

    @Test
    void filesThatCannotBeReadOrShareAnIdAreBadData() throws IOException {
        Path other =
                file("other.json", "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd-banten\"}");
        assertEquals(
                65, bham("check", "no-such-file.json", "--on", "2024-12-31").status());
        JsonNode shared = bham("check", BANTEN, other.toString(), "--on", "2024-12-31", "--format", "json")
                .problems();
        assertEquals("SHARED_ID", shared.at("/0/code").textValue());
        assertEquals(other.toString(), shared.at("/0/file").textValue());
    }

    @Test
    void aNationIsCheckedAlone() throws IOException {
        Path body = file("body.json", "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd-lain\"}");
        Path nation = file("nation.json", """
                {"schemaVersion": 1, "kind": "governance", "id": "lain", "focalPoints": [{"id": "nfp-lain"}]}
                """);
        String[] period = {"--from", "2024-01-01", "--to", "2024-12-31"};
        for (Call call : List.of(
                bham("check", NATION, body.toString(), nation.toString(), "--on", "2024-12-31", "--format", "json"),
                bham(with(
                        new String[] {"deadlines", body.toString(), NATION, nation.toString(), "--format", "json"},
                        period)))) {
            assertEquals(65, call.status());
            Set<String> refused = new TreeSet<>();
            call.problems()
                    .forEach(problem -> refused.add(problem.at("/code").textValue() + " "
                            + problem.at("/file").textValue()));
            assertEquals(Set.of("BESIDE_NATION " + body, "BESIDE_NATION " + nation), refused);
        }
    }

    @Test
    void theSameRecordInTwoFilesIsCheckedOnce() {
        assertEquals(bham("check", BANTEN, "--on", "2024-12-31"), bham("check", BANTEN, BANTEN, "--on", "2024-12-31"));
    }

    @Test
    void aFolderIsTheDocumentsInIt() throws IOException {
        JsonNode report =
                bham("check", "data", "--on", "2024-12-31", "--format", "json").json();
        JsonNode nation =
                bham("check", NATION, "--on", "2024-12-31", "--format", "json").json();
        assertEquals(nation.at("/findings"), report.at("/findings"));

        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call none = bham("check", empty.toString(), "--on", "2024-12-31", "--format", "json");
        assertEquals(65, none.status());
        assertEquals("EMPTY_FOLDER", none.problems().at("/0/code").textValue());
    }

    @Test
    void rulesAreChosenByIdAndStrength() {
        JsonNode chosen = bham(
                        "check",
                        BANTEN,
                        "--on",
                        "2024-12-31",
                        "--format",
                        "json",
                        "--rules",
                        "BHAM-GTD-007,BHAM-GTD-001")
                .json();
        assertEquals(List.of("BHAM-GTD-001", "BHAM-GTD-007"), chosen.findValuesAsText("rule"));
        assertEquals("LIMITED_TO_RULES", chosen.at("/receipt/changes/0/kind").textValue());
        JsonNode strong = bham("check", BANTEN, "--on", "2024-12-31", "--format", "json", "--min-strength", "statute")
                .json();
        assertEquals(Set.of("MUST"), Set.copyOf(strong.findValuesAsText("force")));
        assertTrue(RuleSets.stranas().atLeast(Strength.STATUTE).ids().containsAll(strong.findValuesAsText("rule")));
        assertEquals(
                64,
                bham("check", BANTEN, "--on", "2024-12-31", "--rules", "BHAM-GTD-999")
                        .status());
    }

    @Test
    void aWaiverIsConsidered() throws IOException {
        Path late = file("late.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "late", "decree": {"issuedOn": "2024-05-01"},
                 "inauguration": {"on": "2024-04-03"}, "chair": null}
                """);
        Path waivers = file("waivers.json", """
                {"schemaVersion": 1, "kind": "waivers", "waivers": [
                  {"rule": "BHAM-GTD-007", "subject": "late", "authority": "Menteri HAM", "because": "Masa peralihan",
                   "firstDay": "2024-05-01", "lastDay": "2024-12-31"}]}
                """);
        String[] rule = {"check", late.toString(), "--rules", "BHAM-GTD-007", "--waivers", waivers.toString(), "--on"};
        assertEquals(2, bham(with(rule, "2024-12-31")).status());
        assertEquals(1, bham(with(rule, "2025-01-01")).status());
        JsonNode report = bham(with(rule, "2024-12-31", "--format", "json")).json();
        assertEquals("WAIVED", report.at("/findings/0/outcome").textValue());
        assertEquals("2025-01-01", report.at("/findings/0/validUntil").textValue());
        assertEquals("Menteri HAM", report.at("/findings/0/waiver/authority").textValue());
        assertEquals("late", report.at("/receipt/waivers/0/subject").textValue());
        JsonNode sarif = bham(with(rule, "2024-12-31", "--format", "sarif")).json();
        assertEquals(
                "accepted", sarif.at("/runs/0/results/0/suppressions/0/status").textValue());
    }

    @Test
    void aWaiverForAnIdThatNoCheckedBodyHasIsNoted() throws IOException {
        Path waivers = file("waivers.json", """
                {"schemaVersion": 1, "kind": "waivers", "waivers": [
                  {"rule": "BHAM-GTD-006", "subject": "gtd-bantem", "authority": "Menteri HAM", "because": "Masa peralihan",
                   "firstDay": "2024-05-01", "lastDay": null},
                  {"rule": "BHAM-GTD-006", "subject": "gtd-banten", "authority": "Menteri HAM", "because": "Masa peralihan",
                   "firstDay": "2024-05-01", "lastDay": null}]}
                """);
        Path banten = file("banten.jsonl", Files.readString(Path.of(BANTEN)).replaceAll("\\R", " ") + "\n");
        for (String command : List.of(
                "check " + BANTEN + " --on 2024-12-31",
                "check " + banten + " --on 2024-12-31",
                "explain " + BANTEN + " --on 2024-12-31 --rule BHAM-GTD-006",
                "diff " + BANTEN + " --on 2024-12-30 --on 2024-12-31",
                "timeline " + BANTEN + " --from 2024-12-30 --to 2024-12-31",
                "deadlines " + BANTEN + " --from 2024-12-30 --to 2024-12-31")) {
            String[] words = command.split(" ", -1);
            Call noted = bham(with(words, "--waivers", waivers.toString()));
            List<String> notes = noted.err().lines().toList();
            assertEquals(1, notes.size(), command + notes);
            assertTrue(notes.get(0).contains("BHAM-GTD-006") && notes.get(0).contains("'gtd-bantem'"), notes.get(0));
            assertEquals(bham(words).status(), noted.status(), command);
        }
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void aParameterIsSetFromADayOn() throws IOException {
        Path gtd = file("gtd.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "gtd", "chair": null, "decree": {"issuedOn": "2024-01-10"},
                 "evaluationStart": "2024-01-10", "evaluationInterval": null, "evaluations": []}
                """);
        Path parameters = file("parameters.json", """
                {"schemaVersion": 1, "kind": "parameters", "values": [
                  {"parameter": "evaluationInterval", "value": "P6M", "firstDay": "2024-07-01", "lastDay": null,
                   "source": {"id": "amendment", "title": "Perubahan"}}]}
                """);
        String[] rule = {"check", gtd.toString(), "--rules", "BHAM-EVL-001", "--format", "json", "--on"};
        assertEquals("NOT_APPLICABLE", outcome(bham(with(rule, "2025-01-02"))));
        assertEquals("VIOLATED", outcome(bham(with(rule, "2025-01-02", "--params", parameters.toString()))));
        assertEquals("NOT_APPLICABLE", outcome(bham(with(rule, "2025-01-01", "--params", parameters.toString()))));
        JsonNode change = bham(with(rule, "2024-12-31", "--params", parameters.toString()))
                .json()
                .at("/receipt/changes/0");
        assertEquals("PARAMETER_SET", change.at("/kind").textValue());
        assertEquals("P6M", change.at("/value").textValue());
        assertEquals("Perubahan", change.at("/because").textValue());
    }

    @Test
    void aValueThatNoRuleReadsIsNotedOnStandardError() throws IOException {
        Path parameters = file("parameters.json", """
                {"schemaVersion": 1, "kind": "parameters", "values": [
                  {"parameter": "focalPointHolder", "value": ["law"], "firstDay": "2024-01-01", "lastDay": "2024-02-01",
                   "strength": "practice", "source": {"id": "made-up", "title": "Percobaan"}}]}
                """);
        String[] check = {"check", BANTEN, "--params", parameters.toString(), "--on"};
        assertEquals("", bham(with(check, "2024-02-01")).err());
        Call later = bham(with(check, "2024-02-02"));
        assertTrue(later.err().lines().allMatch(line -> line.contains("focalPointHolder")), later::err);
        assertEquals(1, later.err().lines().count());
    }

    @Test
    void afterTheLawWasReadOutcomesArePresumedUnlessThatIsRefused() {
        String[] check = {"check", BANTEN, "--rules", "BHAM-GTD-002", "--format", "json", "--on", "2026-04-23"};
        JsonNode presumed = bham(check).json();
        assertEquals("2026-04-23", presumed.at("/presumedSince").textValue());
        assertEquals("SATISFIED", presumed.at("/findings/0/outcome").textValue());
        assertTrue(presumed.at("/findings/0/presumed").booleanValue());
        assertEquals("INFERRED", presumed.at("/findings/0/strength").textValue());
        JsonNode open = bham(with(check, "--no-presumption")).json();
        assertTrue(open.at("/presumedSince").isNull());
        assertEquals("UNDETERMINED", open.at("/findings/0/outcome").textValue());
        assertEquals("LAW_UNKNOWN", open.at("/findings/0/openBecause").textValue());
    }

    private static String outcome(Call result) {
        return result.json().at("/findings/0/outcome").textValue();
    }

    @Test
    void allThatIsWrongWithWaiversAndParametersIsToldAtOnceAndNothingIsChecked() throws IOException {
        Path waivers = file("waivers.json", """
                {"schemaVersion": 1, "kind": "waivers", "waivers": [
                  {"rule": "BHAM-GTD-999", "subject": "gtd", "authority": "A", "because": "B",
                   "firstDay": "2024-02-30", "lastDay": null},
                  {"rule": "BHAM-GTD-007", "subject": "gtd", "authority": "A", "because": "B",
                   "firstDay": "2024-01-01", "lastDay": null},
                  {"rule": "BHAM-GTD-007", "subject": "gtd", "authority": "A", "because": "B",
                   "firstDay": "2024-12-31", "lastDay": "2025-01-01"}]}
                """);
        Path parameters = file("parameters.json", """
                {"schemaVersion": 1, "kind": "parameters", "values": [
                  {"parameter": "evaluationIntervall", "value": "P1Y", "firstDay": null, "lastDay": null,
                   "source": {"id": "a", "title": "A"}},
                  {"parameter": "evaluationInterval", "value": 2, "firstDay": "2024-01-01", "lastDay": null,
                   "source": {"id": "a", "title": "A"}}]}
                """);
        Call result = bham(
                "check",
                BANTEN,
                "--on",
                "2024-12-31",
                "--format",
                "json",
                "--waivers",
                waivers.toString(),
                "--params",
                parameters.toString());

        assertEquals(65, result.status());
        assertEquals("", result.out());
        var found = new ArrayList<String>();
        result.problems()
                .forEach(problem ->
                        found.add(Path.of(problem.at("/file").textValue()).getFileName() + " "
                                + problem.at("/code").textValue() + " "
                                + problem.at("/line").intValue() + ":"
                                + problem.at("/column").intValue()));
        assertEquals(
                List.of(
                        "parameters.json UNKNOWN_PARAMETER 2:17",
                        "parameters.json WRONG_TYPE 4:48",
                        "waivers.json UNKNOWN_RULE 2:12",
                        "waivers.json IMPOSSIBLE_DATE 3:16",
                        "waivers.json OVERLAPPING_PERIODS 6:3"),
                found);
    }

    @ParameterizedTest
    @CsvSource({
        "report, check data/nasional.json --on 2024-12-31 --format json",
        "report, check data/banten.json data/bangka-belitung.json --on 2026-11-28 --format json",
        "timeline, timeline data/nasional.json --from 2023-01-01 --to 2026-12-31 --format json",
        "deadlines, deadlines data/nasional.json --from 2024-01-01 --to 2025-12-31 --format json",
        "diff, diff data/nasional.json data/banten.json --on 2024-12-31 --format json",
        "diff, diff data/banten.json --on 2023-09-25 --on 2024-12-31 --format json",
        "catalogue, catalogue --format json",
        "coverage, catalogue --by-provision --format json",
        "document, actions --format json",
        "document, actions --for regional --year 2024 --format json",
        "actions, actions data/nasional.json --on 2024-12-31 --format json",
    })
    void whatIsPrintedIsValidByTheSchemaThatIsPrinted(String kind, String command) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(bham("schema", kind).out());
        assertEquals(Set.of(), schema.validate(bham(command.split(" ", -1)).json()));
    }

    @Test
    void theSchemaOfDocumentsIsPrinted() {
        assertEquals(DocumentSchema.text(), bham("schema", "document").out());
        assertEquals(bham("schema", "document"), bham("schema"));
        assertEquals(bham("schema", "document"), bham("schema", "waivers"));
    }

    @Test
    void theCatalogueIsPrintedAsTheCommittedPage() throws IOException {
        assertEquals(
                Files.readString(Path.of("../bham-rules/RULES.md")),
                bham("catalogue", "--format", "md").out());
    }

    @ParameterizedTest
    @EnumSource(CheckCommand.Format.class)
    void everyFormatIsPrinted(CheckCommand.Format format) {
        Call result = bham("check", BANTEN, "--on", "2024-12-31", "--format", format.name());
        assertEquals(2, result.status());
        assertEquals("", result.err());
        assertTrue(result.out().contains("GTD-007"));
    }

    @Test
    void sarifPointsIntoTheFile() {
        JsonNode sarif =
                bham("check", NATION, "--on", "2024-12-31", "--format", "sarif").json();
        var lines = new TreeSet<Integer>();
        for (JsonNode result : sarif.at("/runs/0/results")) {
            JsonNode physical = result.at("/locations/0/physicalLocation");
            assertEquals(NATION, physical.at("/artifactLocation/uri").textValue());
            lines.add(physical.at("/region/startLine").intValue());
        }
        assertTrue(lines.size() > 20, lines.toString());
    }

    @Test
    void aRuleIsExplained() {
        Call explained = bham("explain", BANTEN, "--rule", "BHAM-GTD-006", "--on", "2024-12-31", "--lang", "en");
        assertEquals(0, explained.status());
        assertEquals(
                5,
                explained
                        .out()
                        .lines()
                        .filter(line -> line.matches("[1-5]\\. .*"))
                        .count());
        assertTrue(explained.out().contains("decree, day of issue"));
        assertFalse(explained.equals(bham("explain", BANTEN, "--rule", "BHAM-GTD-006", "--on", "2024-12-31")));
        assertEquals(
                3,
                bham("explain", BANTEN, "--rule", "BHAM-PKJ-003", "--on", "2024-12-31")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("1. "))
                        .count());
        assertEquals(
                0,
                bham("explain", BANTEN, "--rule", "BHAM-SRC-002", "--on", "2024-12-31")
                        .status());
        Call ofNothing = bham("explain", BANTEN, "--rule", "BHAM-HRK-001", "--on", "2024-12-31", "--lang", "en");
        assertEquals(2, ofNothing.status());
        assertEquals("The rule BHAM-HRK-001 asks about nothing that these documents describe.\n", ofNothing.out());
        assertEquals(
                64,
                bham("explain", BANTEN, "--rule", "BHAM-GTD-999", "--on", "2024-12-31")
                        .status());
        assertEquals(
                65,
                bham("explain", "no-such-file.json", "--rule", "BHAM-GTD-006", "--on", "2024-12-31")
                        .status());
    }

    @Test
    void twoDaysAreCompared() {
        Call diff = bham("diff", NATION, "--on", "2024-10-20", "--on", "2024-11-05", "--format", "json");
        assertEquals(
                bham("check", NATION, "--on", "2024-11-05").status(),
                diff.status(),
                "the status is that of the second report");
        assertEquals("2024-10-20", diff.json().at("/before/on").textValue());
        assertEquals("2024-11-05", diff.json().at("/after/on").textValue());
        assertTrue(diff.json().at("/counts/changed").intValue() > 0);
        assertEquals(0, diff.json().at("/counts/introduced").intValue());
        for (JsonNode difference : diff.json().at("/differences")) {
            assertEquals("TIME", difference.at("/causes/0/kind").textValue());
            assertEquals(1, difference.at("/causes").size());
        }
        assertTrue(bham("diff", NATION, "--on", "2024-10-20", "--on", "2024-11-05")
                .out()
                .contains("GTN-003 "));
    }

    @Test
    void twoDocumentsAreCompared() throws IOException {
        Path before = file("before.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "gtd", "chair": null, "decree": {"issuedOn": "2024-01-10"}}
                """);
        Path after = file("after.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "gtd", "chair": null, "decree": {"issuedOn": "2024-01-10"},
                 "inauguration": {"on": "2024-01-09"}}
                """);
        String[] compared = {"diff", before.toString(), after.toString(), "--on", "2024-12-31", "--format"};
        JsonNode diff = bham(with(compared, "json")).json();
        assertEquals(1, bham(with(compared, "text")).status());
        var causes = new TreeSet<String>();
        diff.at("/differences")
                .forEach(difference -> difference
                        .at("/causes")
                        .forEach(cause -> causes.add(cause.at("/kind").textValue() + " "
                                + cause.at("/path").textValue())));
        assertEquals(Set.of("FACTS /inauguration", "FACTS /inauguration/on"), causes);
        assertEquals("/inauguration", diff.at("/facts/0/path").textValue());
        assertEquals("/inauguration/on", diff.at("/facts/1/path").textValue());
        for (String form : List.of("text", "md")) {
            String text = bham(with(compared, form)).out();
            assertTrue(text.contains("GTD-006 ") && text.contains("pengukuhan, tanggal"), text);
        }
        assertEquals(
                65,
                bham("diff", before.toString(), "no-such-file.json", "--on", "2024-12-31")
                        .status());
    }

    @Test
    void changesAreToldDayByDay() {
        String[] period = {"--from", "2021-01-01", "--to", "2027-01-01"};
        Call text = bham(with(new String[] {"timeline", NATION, "--lang", "en"}, period));
        assertEquals(0, text.status());
        List<String> days =
                text.out().lines().filter(line -> line.matches("[0-9].*")).toList();
        for (String day : List.of("26 September 2023", "5 November 2024", "1 January 2025")) {
            assertEquals(
                    1, days.stream().filter(line -> line.startsWith(day + ":")).count(), day);
        }
        JsonNode json = bham(with(new String[] {"timeline", NATION, "--format", "json"}, period))
                .json();
        var boundaries = new TreeSet<String>();
        for (JsonNode outcome : json.at("/outcomes")) {
            String next = "2021-01-01";
            for (JsonNode range : outcome.at("/ranges")) {
                assertEquals(next, range.at("/firstDay").textValue());
                boundaries.add(next);
                assertEquals(next.equals("2021-01-01"), range.at("/causes").isEmpty());
                next = LocalDate.parse(range.at("/lastDay").textValue())
                        .plusDays(1)
                        .toString();
            }
            assertEquals("2027-01-02", next);
        }
        boundaries.remove("2021-01-01");
        assertEquals(days.size(), boundaries.size());
        Call detailed = bham(with(new String[] {"timeline", NATION, "--details"}, period));
        assertTrue(detailed.out().length() > text.out().length());
        assertTrue(bham("timeline", BANTEN, "--from", "2022-01-01", "--to", "2022-01-02")
                        .status()
                == 0);
    }

    @Test
    void deadlinesAreToldInEveryForm() {
        String[] asked = {"deadlines", NATION, "--from", "2024-01-01", "--to", "2025-12-31", "--format"};
        JsonNode json = bham(with(asked, "json")).json();
        String calendar = bham(with(asked, "ics")).out();
        Calendars.assertValid(calendar);
        assertTrue(json.at("/coming").size() > 0);
        assertEquals(json.at("/coming").size(), Calendars.takenIn(calendar).size());
        String text = bham(with(asked, "text")).out();
        List<JsonNode> deadlines = new ArrayList<>();
        json.at("/overdue").forEach(deadlines::add);
        json.at("/coming").forEach(deadlines::add);
        deadlines.forEach(deadline -> {
            assertTrue(text.contains(deadline.at("/rule").textValue().replace("BHAM-", "")));
            assertEquals(Set.of("id", "en"), keys(deadline.at("/message")));
            assertEquals(
                    deadline.at("/certain").booleanValue(),
                    deadline.at("/firstDueDay").equals(deadline.at("/lastDueDay")));
        });
    }

    @Test
    void aCalendarThatIsTakenInTwiceHoldsEachDeadlineOnce() {
        String[] asked = {"deadlines", NATION, "--to", "2025-12-31", "--format", "ics", "--from"};
        String first = bham(with(asked, "2024-01-01")).out();
        assertEquals(first, bham(with(asked, "2024-01-01")).out());
        String later = bham(with(asked, "2024-10-01")).out();
        String english = bham(with(asked, "2024-01-01", "--lang", "en", "--alarm-days", "0"))
                .out();
        Set<String> held = Calendars.takenIn(first).keySet();
        assertEquals(held, Calendars.takenIn(first, first, later, english).keySet());
        assertTrue(held.size() > Calendars.takenIn(later).size());
        assertTrue(Calendars.takenIn(later).size() > 0);
    }

    private static Set<String> dueEvents(Path file) {
        String[] period = {"--from", "2023-09-26", "--to", "2026-12-31", "--format", "ics"};
        return Calendars.takenIn(bham(with(new String[] {"deadlines", file.toString()}, period))
                        .out())
                .keySet();
    }

    @Test
    void aDeadlineKeepsItsEventWhereverThingsStandAndWhateverDayIsLearnt() throws IOException {
        ObjectNode nation = (ObjectNode) new ObjectMapper().readTree(Files.readString(Path.of(NATION)));
        ArrayNode bodies = (ArrayNode) nation.at("/regionalTaskForces/partial");
        Set<String> held = dueEvents(Path.of(NATION));
        assertTrue(held.size() > 5);

        List<JsonNode> reversed = new ArrayList<>();
        bodies.forEach(body -> reversed.add(0, body));
        bodies.removeAll().addAll(reversed);
        assertEquals(held, dueEvents(file("another-name.json", nation.toString())));

        bodies.insertObject(0).put("id", "gtd-baru").put("province", "ID-BA").put("status", "planned");
        assertTrue(dueEvents(file("inserted.json", nation.toString())).containsAll(held));
        bodies.remove(0);

        for (JsonNode body : bodies) {
            if (body.at("/id").asText().equals("gtd-banten")) {
                ((ObjectNode) body.get("decree")).put("issuedOn", "2024-02-01");
            }
        }
        assertEquals(held, dueEvents(file("learnt.json", nation.toString())));
    }

    @Test
    void whatIsDueOfFaultyFilesIsNoCalendar() {
        String[] period = {"--from", "2024-01-01", "--to", "2024-12-31"};
        Call calendar = bham(with(new String[] {"deadlines", "no-such-file.json", "--format", "ics"}, period));
        assertEquals(65, calendar.status());
        assertEquals("", calendar.out());
        assertTrue(calendar.err().contains("no-such-file.json"));
        Call timeline = bham(with(new String[] {"timeline", "no-such-file.json", "--format", "json"}, period));
        assertEquals(65, timeline.status());
        assertEquals("", timeline.out());
        assertEquals(1, timeline.problems().size());
    }

    @Test
    void wrongUseIsToldOnStandardError() {
        for (String[] wrong : new String[][] {
            {"check", BANTEN},
            {"check", "--on", "2024-12-31"},
            {"check", BANTEN, "--on", "2023-02-30"},
            {"check", BANTEN, "--on", "0000-01-01"},
            {"check", BANTEN, "--on", "+10000-01-01"},
            {"check", BANTEN, "--on", "2024-12-31", "--rules", ","},
            {"check", BANTEN, "--on", "2024-12-31", "--lang", "fr"},
            {"check", BANTEN, "--on", "2024-12-31", "--format", "xml"},
            {"diff", BANTEN, "--on", "2024-12-31"},
            {"diff", BANTEN, BANTEN, BANTEN, "--on", "2024-12-31"},
            {"diff", BANTEN, "--on", "2024-01-01", "--on", "2024-01-02", "--on", "2024-01-03"},
            {"diff", BANTEN, BANTEN},
            {"timeline", BANTEN, "--from", "2024-01-02", "--to", "2024-01-01"},
            {"timeline", BANTEN, "--from", "2024-01-02"},
            {"deadlines", BANTEN, "--from", "2024-01-02", "--to", "2024-01-01"},
            {"deadlines", BANTEN, "--from", "2024-01-01", "--to", "2024-01-02", "--alarm-days", "-1"},
            {"deadlines", BANTEN, "--from", "2024-01-01", "--to", "2024-01-02", "--format", "sarif"},
            {"actions", BANTEN},
            {"actions", BANTEN, "--on", "2024-12-31", "--for", "gtd-bali"},
            {"actions", "--for", "Kementerian Sihir"},
            {"actions", "--for", "kementerian"},
            {"actions", "--on", "2024-12-31"},
            {"actions", "--year", "2026"},
            {"chekc"},
            {}
        }) {
            Call result = bham(wrong);
            assertEquals(64, result.status(), String.join(" ", wrong));
            assertEquals("", result.out());
            assertFalse(result.err().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--limit, check data/banten.json --on 2024-12-31 --limit 20",
        "--limit, check data/banten.json --on 2024-12-31 --limit 5 --format json",
        "--alarm-days, deadlines data/banten.json --from 2024-01-01 --to 2024-12-31 --alarm-days 7",
        "--alarm-days, deadlines data/banten.json --from 2024-01-01 --to 2024-12-31 --alarm-days 0 --format json",
        "--details, timeline data/banten.json --from 2024-01-01 --to 2024-12-31 --details --format json",
    })
    void anOptionThatWouldDoNothingIsRefused(String option, String command) {
        Call refused = bham(command.split(" ", -1));
        assertEquals(64, refused.status());
        assertEquals("", refused.out());
        String message = refused.err().lines().findFirst().orElseThrow();
        assertTrue(message.startsWith("bham: " + option), message);
    }

    @Test
    void aTextThatIsNoDayIsToldFromADayThatDoesNotExist() {
        for (String day : List.of("2024-02-30", "0000-01-01", "2024-13-01")) {
            assertTrue(told("check", BANTEN, "--lang", "en", "--on", day).contains("there is no day '" + day + "'"));
        }
        for (String text : List.of("31/12/2024", "2024-1-1", "+10000-01-01", "")) {
            String told = told("check", BANTEN, "--lang", "en", "--on", text);
            assertTrue(told.contains("'" + text + "'") && told.contains("YYYY-MM-DD"), told);
            assertFalse(told.contains("there is no day"), told);
        }
    }

    @Test
    void rulesGoByTheirShortNamesInAnyCase() {
        for (String name : List.of("BHAM-GTD-006", "bham-gtd-006", "GTD-006", "gtd-6", " gtd 6 ", "GTD6")) {
            assertEquals(
                    bham("explain", BANTEN, "--on", "2024-12-31", "--rule", "BHAM-GTD-006"),
                    bham("explain", BANTEN, "--on", "2024-12-31", "--rule", name),
                    name);
        }
        assertEquals(
                bham("check", BANTEN, "--on", "2024-12-31", "--rules", "BHAM-GTD-001,BHAM-PKJ-003"),
                bham("check", BANTEN, "--on", "2024-12-31", "--rules", "pkj-3, gtd-001"));
    }

    @Test
    void whereARuleIsNoneTheNearestIsAskedFor() {
        String[] asked = {"explain", BANTEN, "--on", "2024-12-31", "--rule", "gtd-099"};
        assertTrue(told(asked).contains("BHAM-GTD-009?"), told(asked));
        assertEquals(told("check", BANTEN, "--on", "2024-12-31", "--rules", "gtd-099"), told(asked));
        String among = told("explain", BANTEN, "--on", "2024-12-31", "--rule", "GTD-002", "--rules", "GTD-001");
        assertTrue(among.contains("BHAM-GTD-002") && among.contains("BHAM-GTD-001"), among);
    }

    /** The first line on standard error. */
    private static String told(String... wrong) {
        Call result = bham(wrong);
        assertEquals(64, result.status());
        return result.err().lines().findFirst().orElseThrow();
    }

    @Test
    void namesOfFilesCannotControlATerminal() {
        Call result = bham("check", "no\u001b[31msuch\u0085file\u202e.json", "--on", "2024-12-31");
        assertEquals(65, result.status());
        assertTrue(result.err().contains("such")
                && result.err().chars().noneMatch(c -> c == 0x1b || c == 0x85 || c == 0x202e));
        assertFalse(bham("check", BANTEN, "--on", "\u001b[31m").err().contains("\u001b"));
    }

    @Test
    void formsThatHoldReportsAloneHoldNoProblems() {
        for (String format : List.of("sarif", "junit", "html")) {
            Call result = bham("check", "no-such-file.json", "--on", "2024-12-31", "--format", format);
            assertEquals(65, result.status());
            assertEquals("", result.out());
            assertTrue(result.err().contains("no-such-file.json"));
        }
    }

    @Test
    void aNationBringsItsBodiesAlong() throws IOException {
        Path nation = file("nation.json", """
                {"schemaVersion": 1, "kind": "governance", "id": "indonesia",
                 "regionalTaskForces": [{"id": "gtd-bali", "province": "ID-BA", "decree": {"issuedOn": "2024-01-02"}}]}
                """);
        JsonNode report = bham("check", nation.toString(), "--on", "2024-12-31", "--format", "json")
                .json();
        assertEquals(2, report.at("/subjects").size());
        assertEquals("NON_COMPLIANT", report.at("/verdict").textValue());
        assertEquals(37, report.at("/counts/VIOLATED").intValue());
    }

    @Test
    void colourOnlyOnATerminal() {
        assertFalse(bham("check", BANTEN, "--on", "2024-12-31").out().contains("\u001b"));
        assertTrue(bhamOnTerminal("check", BANTEN, "--on", "2024-12-31").out().contains("\u001b"));
        assertFalse(bhamOnTerminal("check", BANTEN, "--on", "2024-12-31", "--format", "json")
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
        Call text = bham("catalogue");
        JsonNode json = bham("catalogue", "--format", "json").json();
        assertEquals(0, text.status());
        assertEquals(RuleSets.stranas().rules().size(), json.at("/rules").size());
        json.at("/rules")
                .forEach(rule -> assertTrue(text.out().contains(rule.at("/id").textValue())));
    }

    @Test
    void theCatalogueTellsOfEachProvisionItsRules() {
        JsonNode json = bham("catalogue", "--format", "json").json();
        Call text = bham("catalogue", "--by-provision");
        String told = text.out().replaceAll("\\s+", " ");
        assertEquals(0, text.status());
        assertTrue(json.at("/provisions").size() > 80);
        json.at("/provisions").forEach(provision -> {
            assertTrue(told.contains(provision.at("/gist/id").textValue()));
            provision.at("/rules").forEach(rule -> assertTrue(told.contains(rule.textValue())));
        });
        assertTrue(bham("catalogue", "--by-provision", "--lang", "en")
                .out()
                .replaceAll("\\s+", " ")
                .contains(json.at("/provisions/0/gist/en").textValue()));
        assertEquals(64, bham("catalogue", "--by-provision", "--format", "md").status());
        assertEquals(
                json.at("/provisions"),
                bham("catalogue", "--by-provision", "--format", "json").json().at("/provisions"));
    }

    @Test
    void sarifNamesFilesByTheirSchemeOrAsTheyWereNamed() {
        for (String file : List.of(BANTEN, Path.of(BANTEN).toAbsolutePath().toString())) {
            JsonNode sarif = bham("check", file, "--on", "2024-12-31", "--format", "sarif")
                    .json();
            String expected =
                    file.equals(BANTEN) ? BANTEN : Path.of(file).toUri().toString();
            assertEquals(
                    Set.of(expected),
                    sarif.findValues("artifactLocation").stream()
                            .map(location -> location.get("uri").textValue())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void failuresOnlyAreForSarif() throws IOException {
        Path late = file("late.json", """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "late", "chair": null, "decree": {"issuedOn": "2024-05-01"},
                 "inauguration": {"on": "2024-04-01"}}
                """);
        JsonNode all = bham("check", late.toString(), "--on", "2024-12-31", "--format", "sarif")
                .json();
        JsonNode failures = bham("check", late.toString(), "--on", "2024-12-31", "--format", "sarif", "--failures-only")
                .json();
        assertEquals(
                Collections.nCopies(all.at("/runs/0/properties/counts/VIOLATED").intValue(), "fail"),
                failures.at("/runs/0/results").findValuesAsText("ruleId").stream()
                        .map(rule -> "fail")
                        .toList());
        failures.at("/runs/0/results")
                .forEach(result -> assertEquals("fail", result.get("kind").textValue()));
        assertFalse(failures.at("/runs/0/results").isEmpty());
        assertTrue(all.at("/runs/0/results").size()
                > failures.at("/runs/0/results").size());
        assertEquals(
                64,
                bham("check", BANTEN, "--on", "2024-12-31", "--failures-only").status());
    }
}
