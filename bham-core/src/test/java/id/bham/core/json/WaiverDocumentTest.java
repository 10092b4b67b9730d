package id.bham.core.json;

import static id.bham.core.json.DocumentTexts.summaries;
import static id.bham.core.json.DocumentTexts.toldInBothLanguages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaiverDocumentTest {

    private static final DocumentReader READER = DocumentReader.standard();

    private static final Set<String> RULES = Set.of("BHAM-GTD-006", "BHAM-GTD-007", "BHAM-PKJ-001");

    private static final String START = "\"subject\": \"gtd\", \"authority\": \"a\", \"because\": \"b\", ";

    /** A document of these waivers, each on a line of its own from line 5 on. */
    private static String waivers(String... waivers) {
        return "{\n\"schemaVersion\": 1,\n\"kind\": \"waivers\",\n\"waivers\": [\n" + String.join(",\n", waivers)
                + "\n]\n}\n";
    }

    private static String waiver(String rule, String days) {
        return "{\"rule\": \"" + rule + "\", " + START + days + "}";
    }

    private static String days(String firstDay, String lastDay) {
        return "\"firstDay\": \"" + firstDay + "\", \"lastDay\": \"" + lastDay + "\"";
    }

    private static List<Problem> problems(String document) {
        return toldInBothLanguages(
                assertThrows(InvalidDocumentException.class, () -> READER.read(Documents.waivers(RULES), document)));
    }

    private static List<String> told(String... waivers) {
        return summaries(problems(waivers(waivers)));
    }

    @Test
    void waiversAreReadInTheirOrder() {
        List<Waiver> read = READER.read(
                Documents.waivers(RULES),
                waivers(
                        "{\"rule\": \"BHAM-GTD-007\", \"subject\": \"gtd-banten\", \"authority\": \"Gubernur Banten\","
                                + " \"because\": \"the seat is vacant\", \"firstDay\": \"2024-05-01\","
                                + " \"lastDay\": \"2024-12-31\", \"source\": {\"id\": \"S4\", \"title\": \"t\"}}",
                        waiver("BHAM-GTD-006", "\"firstDay\": \"2024-05-01\", \"lastDay\": null, \"source\": null")));

        Waiver.Builder first = Waiver.builder()
                .rule("BHAM-GTD-007")
                .subject("gtd-banten")
                .authority("Gubernur Banten")
                .because("the seat is vacant")
                .period(ValidityPeriod.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 12, 31)))
                .source(Source.builder().id("S4").title("t").build());
        Waiver.Builder second = Waiver.builder()
                .rule("BHAM-GTD-006")
                .subject("gtd")
                .authority("a")
                .because("b")
                .period(ValidityPeriod.from(LocalDate.of(2024, 5, 1)))
                .source(Fact.absent());
        assertEquals(List.of(first.build(), second.build()), read);
        assertEquals(List.of(), READER.read(Documents.waivers(RULES), waivers()));
        assertEquals(
                Fact.unknown(),
                READER.read(Documents.waivers(RULES), waivers(waiver("BHAM-GTD-006", days("2024-05-01", "2024-05-01"))))
                        .get(0)
                        .source());
    }

    @Test
    void textBytesAndStreamGiveTheSame() throws IOException {
        String document = waivers(waiver("BHAM-GTD-006", days("2024-05-01", "2024-05-31")));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<Waiver> read = READER.read(Documents.waivers(RULES), document);
        assertEquals(1, read.size());
        assertEquals(read, READER.read(Documents.waivers(RULES), bytes));
        assertEquals(read, READER.read(Documents.waivers(RULES), new ByteArrayInputStream(bytes)));
    }

    @Test
    void exampleInTheReadmeIsRead() throws IOException {
        List<Waiver> read = READER.read(Documents.waivers(RULES), DocumentTexts.exampleInReadme("waivers"));
        assertEquals(List.of("gtd-banten"), read.stream().map(Waiver::subject).toList());
    }

    @Test
    void unknownRuleNamesTheNearestOrAll() {
        List<Problem> problems = problems(waivers(
                waiver("BHAM-GTD-077", days("2024-05-01", "2024-05-31")),
                waiver("bham-pkj-001", days("2024-05-01", "2024-05-31")),
                waiver("nonsense", days("2024-05-01", "2024-05-31"))));
        assertEquals(
                List.of(
                        "UNKNOWN_RULE /waivers/0/rule 5:10",
                        "UNKNOWN_RULE /waivers/1/rule 6:10",
                        "UNKNOWN_RULE /waivers/2/rule 7:10"),
                summaries(problems));
        assertEquals(
                Map.of("found", "BHAM-GTD-077", "nearest", "BHAM-GTD-007"),
                problems.get(0).arguments());
        assertEquals("BHAM-PKJ-001", problems.get(1).arguments().get("nearest"));
        assertEquals(
                "BHAM-GTD-006, BHAM-GTD-007, BHAM-PKJ-001",
                problems.get(2).arguments().get("expected"));
    }

    @Test
    void overlapsAreToldAtTheLater() {
        List<Problem> problems = problems(waivers(
                waiver("BHAM-GTD-006", days("2024-05-01", "2024-05-31")),
                waiver("BHAM-GTD-007", days("2024-05-01", "2024-05-31")),
                "{\"subject\": \"other\", \"authority\": \"a\", \"because\": \"b\", \"rule\": \"BHAM-GTD-006\","
                        + days("2024-05-01", "2024-05-31") + "}",
                waiver("BHAM-GTD-006", days("2024-06-01", "2024-06-30")),
                waiver("BHAM-GTD-006", "\"firstDay\": \"2024-06-30\", \"lastDay\": null"),
                waiver("BHAM-GTD-006", days("2024-04-01", "2024-04-30")),
                waiver("BHAM-GTD-006", days("2024-04-30", "2024-05-01")),
                waiver("BHAM-GTD-006", days("9999-12-31", "9999-12-31"))));
        assertEquals(
                List.of(
                        "OVERLAPPING_PERIODS /waivers/4 9:1",
                        "OVERLAPPING_PERIODS /waivers/6 11:1",
                        "OVERLAPPING_PERIODS /waivers/7 12:1"),
                summaries(problems));
        assertEquals(
                List.of("/waivers/3", "/waivers/5", "/waivers/4"),
                problems.stream()
                        .map(problem -> problem.arguments().get("other"))
                        .toList());
    }

    private static String ofElement(String element, String days) {
        return "{\"rule\": \"BHAM-GTD-006\", \"element\": \"" + element + "\", " + START + days + "}";
    }

    @Test
    void aWaiverCanNameAnElement() {
        List<Waiver> read = READER.read(
                Documents.waivers(RULES),
                waivers(
                        ofElement("/workingGroups/name=Kelompok I", days("2024-05-01", "2024-05-31")),
                        waiver("BHAM-GTD-007", days("2024-05-01", "2024-05-31"))));
        assertEquals(
                List.of(Optional.of(PlaceName.parse("/workingGroups/name=Kelompok I")), Optional.empty()),
                read.stream().map(Waiver::element).toList());
    }

    @Test
    void anElementIsWrittenAsAPointerIs() {
        assertEquals(
                List.of(
                        "MALFORMED_POINTER /waivers/0/element 5:37",
                        "MALFORMED_POINTER /waivers/1/element 6:37",
                        "BLANK_TEXT /waivers/2/element 7:37",
                        "WRONG_TYPE /waivers/3/element 8:37"),
                told(
                        ofElement("workingGroups", days("2024-05-01", "2024-05-31")),
                        ofElement("/a~2", days("2025-05-01", "2025-05-31")),
                        ofElement("", days("2026-05-01", "2026-05-31")),
                        ofElement("", days("2027-05-01", "2027-05-31")).replace("\"\"", "null")));
    }

    @Test
    void allOfASubjectOverlapsWithEachOfItsElementsAndTheseWithThemselves() {
        String may = days("2024-05-01", "2024-05-31");
        String june = days("2024-06-01", "2024-06-30");
        List<Problem> problems = problems(waivers(
                ofElement("/a", may),
                ofElement("/b", may),
                ofElement("/a", june),
                ofElement("/a", days("2024-05-31", "2024-05-31")),
                waiver("BHAM-GTD-006", days("2024-06-30", "2024-07-31")),
                ofElement("/c", days("2024-07-31", "2024-07-31")),
                waiver("BHAM-GTD-007", may)));
        assertEquals(
                List.of(
                        "OVERLAPPING_PERIODS /waivers/3 8:1",
                        "OVERLAPPING_PERIODS /waivers/4 9:1",
                        "OVERLAPPING_PERIODS /waivers/5 10:1"),
                summaries(problems));
        assertEquals(
                List.of("/waivers/0", "/waivers/2", "/waivers/4"),
                problems.stream()
                        .map(problem -> problem.arguments().get("other"))
                        .toList());
    }

    @Test
    void otherProblemsHideNeitherOverlapNorReversal() {
        assertEquals(
                List.of(
                        "BLANK_TEXT /waivers/0/because 5:73",
                        "OVERLAPPING_PERIODS /waivers/1 6:1",
                        "UNKNOWN_KEY /waivers/1/until 6:129",
                        "MISSING_KEY /waivers/2 7:1",
                        "REVERSED_PERIOD /waivers/2 7:1"),
                told(
                        "{\"rule\": \"BHAM-GTD-006\", \"subject\": \"gtd\", \"authority\": \"a\", \"because\": \"\","
                                + days("2024-05-01", "2024-05-31") + "}",
                        waiver("BHAM-GTD-006", days("2024-05-31", "2024-06-30") + ", \"until\": 1"),
                        "{\"rule\": \"BHAM-GTD-006\", \"subject\": \"gtd\", \"authority\": \"a\", "
                                + days("2024-05-31", "2024-05-30") + "}"));
    }

    @Test
    void aReversedPeriodOverlapsNothing() {
        assertEquals(
                List.of("REVERSED_PERIOD /waivers/1 6:1"),
                told(
                        waiver("BHAM-GTD-006", days("2024-05-01", "2024-05-31")),
                        waiver("BHAM-GTD-006", days("2024-05-20", "2024-05-10"))));
    }

    @Test
    void daysAreWhollyKnownAndBothAreGiven() {
        assertEquals(
                List.of(
                        "IMPOSSIBLE_DATE /waivers/0/firstDay 5:90",
                        "MALFORMED_DAY /waivers/0/lastDay 5:115",
                        "WRONG_TYPE /waivers/1/firstDay 6:90",
                        "WRONG_TYPE /waivers/1/lastDay 6:107",
                        "MISSING_KEY /waivers/2 7:1",
                        "MISSING_KEY /waivers/2 7:1"),
                told(
                        waiver("BHAM-GTD-006", days("2024-02-30", "2024-12")),
                        waiver("BHAM-GTD-006", "\"firstDay\": null, \"lastDay\": 2024"),
                        waiver("BHAM-GTD-006", "\"source\": null")));
    }

    @Test
    void allProblemsAreFoundInOneRun() {
        assertEquals(
                List.of(
                        "MISSING_KEY /waivers/0 5:1",
                        "WRONG_TYPE /waivers/0/rule 5:10",
                        "MALFORMED_ID /waivers/0/subject 5:24",
                        "WRONG_TYPE /waivers/0/authority 5:51",
                        "BLANK_TEXT /waivers/1/rule 6:10",
                        "MISSING_KEY /waivers/1/source 6:128",
                        "WRONG_TYPE /waivers/2 7:1",
                        "WRONG_TYPE /waivers/3 8:1"),
                told(
                        "{\"rule\": 7, \"subject\": \"gtd banten\", \"authority\": null, "
                                + days("2024-05-01", "2024-05-31") + "}",
                        waiver(" ", days("2024-05-01", "2024-05-31") + ", \"source\": {\"id\": \"S4\"}"),
                        "null",
                        "[]"));
    }

    @Test
    void theListIsAnArrayAndThere() {
        String start = "{\"schemaVersion\": 1, \"kind\": \"waivers\"";
        assertEquals(List.of("MISSING_KEY  1:1"), summaries(problems(start + "}")));
        for (String other : List.of("null", "{\"partial\": []}", "\"none\"")) {
            assertEquals(
                    List.of("WRONG_TYPE /waivers 1:52"), summaries(problems(start + ", \"waivers\": " + other + "}")));
        }
        assertEquals(
                List.of("UNKNOWN_KEY /sources 1:41"),
                summaries(problems(start + ", \"sources\": [], \"waivers\": []}")));
    }

    @Test
    void otherKindsAreNotWaiversAndWaiversAreNoSubject() {
        assertEquals(List.of("UNEXPECTED_KIND /kind 3:9"), summaries(problems(DocumentTexts.regional())));
        assertEquals(List.of("UNEXPECTED_KIND /kind 3:9"), summaries(waivers()));
        assertEquals(
                List.of("UNEXPECTED_KIND /kind 1:30"), summaries("{\"schemaVersion\": 1, \"kind\": \"parameters\"}"));
        assertEquals(
                List.of("UNEXPECTED_KIND /kind 1:30"),
                summaries(problems("{\"schemaVersion\": 1, \"kind\": \"parameters\", \"values\": []}")));
    }

    @Test
    void manyWaiversOfOneRule() {
        String apart = IntStream.range(0, 30_000)
                .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i).toString())
                .map(day -> waiver("BHAM-GTD-006", days(day, day)))
                .collect(Collectors.joining(","));
        assertEquals(
                30_000, READER.read(Documents.waivers(RULES), waivers(apart)).size());
        String same = (waiver("BHAM-GTD-006", days("2024-05-01", "2024-05-31")) + ",").repeat(30_000);
        assertEquals(
                1001, problems(waivers(same.substring(0, same.length() - 1))).size());
    }
}
