package id.bham.core.json;

import static id.bham.core.json.DocumentTexts.summaries;
import static id.bham.core.json.DocumentTexts.toldInBothLanguages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Capacity;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameter;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterDocumentTest {

    private static final DocumentReader READER = DocumentReader.standard();

    private static final Parameter<Period> INTERVAL = Parameter.of("evaluationInterval", Period.class);
    private static final Parameter<MonthDay> DEADLINE = Parameter.of("reportingDeadline", MonthDay.class);
    private static final Parameter<ValidityPeriod> STRATEGY = Parameter.of("strategyPeriod", ValidityPeriod.class);
    private static final Parameter<Eligible<Capacity>> CAPACITIES = Parameter.someOf("chairCapacities", Capacity.class);
    private static final Parameter<Integer> GROUPS = Parameter.of("workingGroups", Integer.class);
    private static final List<Parameter<?>> PARAMETERS = List.of(INTERVAL, DEADLINE, STRATEGY, CAPACITIES, GROUPS);

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Source SOURCE = Source.builder().id("S4").title("t").build();

    private static final String REST =
            "\"firstDay\": null, \"lastDay\": null, \"source\": {\"id\": \"S4\", \"title\": \"t\"}}";

    /** A document of these values, each on a line of its own from line 5 on. */
    private static String parameters(String... values) {
        return "{\n\"schemaVersion\": 1,\n\"kind\": \"parameters\",\n\"values\": [\n" + String.join(",\n", values)
                + "\n]\n}\n";
    }

    private static String value(String parameter, String value) {
        return "{\"parameter\": \"" + parameter + "\", \"value\": " + value + ", " + REST;
    }

    private static String interval(String days) {
        return "{\"parameter\": \"evaluationInterval\", " + days + ", \"source\": {\"id\": \"S4\", \"title\": \"t\"}}";
    }

    private static List<Amendment<?>> read(String... values) {
        return READER.read(Documents.amendments(PARAMETERS), parameters(values));
    }

    private static List<Problem> problems(String document) {
        return toldInBothLanguages(assertThrows(
                InvalidDocumentException.class, () -> READER.read(Documents.amendments(PARAMETERS), document)));
    }

    private static List<String> told(String... values) {
        return summaries(problems(parameters(values)));
    }

    private static <T> Amendment<T> always(Parameter<T> parameter, T value) {
        return new Amendment<>(parameter, Fact.known(value), ValidityPeriod.always(), SOURCE);
    }

    @Test
    void theFormOfAValueIsThatOfItsParameter() {
        assertEquals(
                List.of(
                        always(INTERVAL, Period.ofYears(2)),
                        always(DEADLINE, MonthDay.of(9, 30)),
                        always(
                                STRATEGY,
                                ValidityPeriod.of(
                                        Fact.known(PartialDate.parse("2023-09-26")),
                                        Fact.known(PartialDate.parse("2025")))),
                        always(CAPACITIES, Eligible.only(Capacity.HOLDER, Capacity.PLT))),
                read(
                        value("evaluationInterval", "\"P2Y\""),
                        value("reportingDeadline", "\"--09-30\""),
                        value("strategyPeriod", "{\"firstDay\": \"2023-09-26\", \"lastDay\": \"2025\"}"),
                        value("chairCapacities", "[\"plt\", \"holder\"]")));
    }

    @Test
    void theOrderOfConstantsDoesNotMatter() {
        Object forth = read(value("chairCapacities", "[\"plt\", \"holder\", \"pj\"]"))
                .get(0)
                .value()
                .value()
                .orElseThrow();
        assertEquals("[HOLDER, PJ, PLT]", forth.toString());
    }

    @Test
    void aValueIsSetForDaysThatAreGiven() {
        List<Amendment<?>> read = read(
                interval("\"value\": \"P1Y\", \"firstDay\": null, \"lastDay\": \"2023-12-31\""),
                interval("\"firstDay\": \"2024-01-01\", \"lastDay\": \"2024-06-30\""),
                interval("\"value\": \"P3Y\", \"firstDay\": \"2024-07-01\", \"lastDay\": null"));
        assertEquals(
                List.of(
                        new Amendment<>(
                                INTERVAL,
                                Fact.known(Period.ofYears(1)),
                                ValidityPeriod.until(FIRST.minusDays(1)),
                                SOURCE),
                        new Amendment<>(
                                INTERVAL, Fact.unknown(), ValidityPeriod.of(FIRST, LocalDate.of(2024, 6, 30)), SOURCE),
                        new Amendment<>(
                                INTERVAL,
                                Fact.known(Period.ofYears(3)),
                                ValidityPeriod.from(LocalDate.of(2024, 7, 1)),
                                SOURCE)),
                read);
    }

    @Test
    void textBytesAndStreamGiveTheSame() throws IOException {
        String document = parameters(value("evaluationInterval", "\"P2Y\""));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<Amendment<?>> read = READER.read(Documents.amendments(PARAMETERS), document);
        assertEquals(1, read.size());
        assertEquals(read, READER.read(Documents.amendments(Set.of(INTERVAL)), bytes));
        assertEquals(
                read, READER.read(Documents.amendments(List.of(INTERVAL, INTERVAL)), new ByteArrayInputStream(bytes)));
    }

    @Test
    void exampleInTheReadmeIsRead() throws IOException {
        List<Amendment<?>> read =
                READER.read(Documents.amendments(PARAMETERS), DocumentTexts.exampleInReadme("parameters"));
        assertEquals(List.of(INTERVAL), read.stream().map(Amendment::parameter).toList());
    }

    @Test
    void lengthsAreLongerThanZero() {
        for (String length : List.of("P2Y", "P6M", "P90D", "P1Y6M", "P0Y1M", "P9999Y9999M9999D", "P02Y")) {
            assertEquals(
                    Fact.known(Period.parse(length)),
                    read(value("evaluationInterval", "\"" + length + "\""))
                            .get(0)
                            .value());
        }
        for (String length : List.of(
                "P", "P0Y", "P0Y0M0D", "P-2Y", "-P2Y", "P2Y-1M", "+P2Y", "2Y", "p2y", "P2W", "P2M1Y", "PT1H", "P2Y ",
                "P10000Y", "P1.5Y", "P٢Y", "P2Y\\n", "")) {
            assertEquals(
                    List.of("MALFORMED_LENGTH /values/0/value 5:46"),
                    told(value("evaluationInterval", "\"" + length + "\"")),
                    length);
        }
    }

    @Test
    void monthDaysExist() {
        for (String day : List.of("--02-29", "--12-31", "--01-01")) {
            assertEquals(
                    Fact.known(MonthDay.parse(day)),
                    read(value("reportingDeadline", "\"" + day + "\"")).get(0).value());
        }
        for (String day : List.of("09-30", "--9-30", "2024-09-30", "--09-30 ", "--09", "", "---09-30")) {
            assertEquals(
                    List.of("MALFORMED_MONTH_DAY /values/0/value 5:45"),
                    told(value("reportingDeadline", "\"" + day + "\"")),
                    day);
        }
        for (String day : List.of("--02-30", "--09-31", "--13-01", "--00-01", "--01-00")) {
            assertEquals(
                    List.of("IMPOSSIBLE_MONTH_DAY /values/0/value 5:45"),
                    told(value("reportingDeadline", "\"" + day + "\"")),
                    day);
        }
    }

    @Test
    void constantsAreOneOrMoreEachOnce() {
        assertEquals(List.of("EMPTY_SET /values/0/value 5:43"), told(value("chairCapacities", "[]")));
        assertEquals(
                List.of("DUPLICATE_CONSTANT /values/0/value/2 5:57"),
                told(value("chairCapacities", "[\"plt\", \"pj\", \"plt\"]")));
        assertEquals(
                List.of(
                        "UNKNOWN_CONSTANT /values/0/value/0 5:44",
                        "WRONG_TYPE /values/0/value/1 5:51",
                        "DUPLICATE_CONSTANT /values/0/value/3 5:64"),
                told(value("chairCapacities", "[\"Plt\", null, \"plt\", \"plt\"]")));
    }

    @Test
    void periodsAreWrittenAsInOtherDocuments() {
        assertEquals(
                List.of("REVERSED_PERIOD /values/0/value 5:42"),
                told(value("strategyPeriod", "{\"firstDay\": \"2025\", \"lastDay\": \"2023\"}")));
        assertEquals(
                List.of("IMPOSSIBLE_DATE /values/0/value/lastDay 5:54", "UNKNOWN_KEY /values/0/value/until 5:68"),
                told(value("strategyPeriod", "{\"lastDay\": \"2023-02-29\", \"until\": 1}")));
        assertEquals(
                Fact.known(ValidityPeriod.of(Fact.unknown(), Fact.absent())),
                read(value("strategyPeriod", "{\"lastDay\": null}")).get(0).value());
    }

    @Test
    void aValueOfAnotherTypeIsAProblem() {
        for (String parameter :
                List.of("evaluationInterval", "reportingDeadline", "strategyPeriod", "chairCapacities")) {
            for (String value : List.of("null", "2", "true")) {
                List<Problem> problems = problems(parameters(value(parameter, value)));
                assertEquals(List.of("WRONG_TYPE /values/0/value 5:" + (28 + parameter.length())), summaries(problems));
            }
        }
        assertEquals(List.of("WRONG_TYPE /values/0/value 5:46"), told(value("evaluationInterval", "[\"P2Y\"]")));
        assertEquals(List.of("WRONG_TYPE /values/0/value 5:43"), told(value("chairCapacities", "\"plt\"")));
    }

    @Test
    void unknownParameterNamesTheNearestOrAll() {
        List<Problem> problems = problems(parameters(
                value("evaluationinterval", "\"P2Y\""), value("evalInterval", "[7]"), value(" ", "\"P2Y\"")));
        assertEquals(
                List.of(
                        "UNKNOWN_PARAMETER /values/0/parameter 5:15",
                        "UNKNOWN_PARAMETER /values/1/parameter 6:15",
                        "BLANK_TEXT /values/2/parameter 7:15"),
                summaries(problems));
        assertEquals(
                Map.of("found", "evaluationinterval", "nearest", "evaluationInterval"),
                problems.get(0).arguments());
        assertEquals(
                "chairCapacities, evaluationInterval, reportingDeadline, strategyPeriod, workingGroups",
                problems.get(1).arguments().get("expected"));
    }

    @Test
    void aParameterThatDocumentsCannotGiveIsAProblem() {
        List<Problem> problems = problems(parameters(value("workingGroups", "3")));
        assertEquals(List.of("UNWRITABLE_PARAMETER /values/0/parameter 5:15"), summaries(problems));
        assertEquals(Map.of("found", "workingGroups"), problems.get(0).arguments());
    }

    @Test
    void twoParametersOfOneNameAreRefused() {
        Parameter<MonthDay> other = Parameter.of("evaluationInterval", MonthDay.class);
        String message = Refusal.of(() -> READER.read(Documents.amendments(List.of(INTERVAL, other)), parameters()));
        assertTrue(message.contains("evaluationInterval"), message);
    }

    @Test
    void overlapsAreToldAtTheLater() {
        List<Problem> problems = problems(parameters(
                interval("\"firstDay\": \"2024-01-01\", \"lastDay\": \"2024-06-30\""),
                interval("\"value\": 7, \"firstDay\": null, \"lastDay\": \"2024-01-01\""),
                value("reportingDeadline", "\"--09-30\""),
                interval("\"firstDay\": \"2024-07-01\", \"lastDay\": null"),
                interval("\"firstDay\": null, \"lastDay\": null")));
        assertEquals(
                List.of(
                        "OVERLAPPING_PERIODS /values/1 6:1",
                        "WRONG_TYPE /values/1/value 6:46",
                        "OVERLAPPING_PERIODS /values/4 9:1"),
                summaries(problems));
        assertEquals("/values/0", problems.get(0).arguments().get("other"));
    }

    @Test
    void allProblemsAreFoundInOneRun() {
        assertEquals(
                List.of(
                        "MISSING_KEY /values/0 5:1",
                        "MISSING_KEY /values/0 5:1",
                        "MISSING_KEY /values/0 5:1",
                        "MALFORMED_LENGTH /values/0/value 5:46",
                        "REVERSED_PERIOD /values/1 6:1",
                        "WRONG_TYPE /values/1/parameter 6:15",
                        "UNKNOWN_KEY /values/1/valu 6:18",
                        "WRONG_TYPE /values/1/source 6:90",
                        "IMPOSSIBLE_DATE /values/2/firstDay 7:49",
                        "MALFORMED_DAY /values/2/lastDay 7:74",
                        "MISSING_KEY /values/2/source 7:92",
                        "WRONG_TYPE /values/3 8:1"),
                told(
                        "{\"parameter\": \"evaluationInterval\", \"value\": \"2 years\"}",
                        "{\"parameter\": 1, \"valu\": 2, \"firstDay\": \"2024-02-01\", \"lastDay\": \"2024-01-01\", \"source\": null}",
                        "{\"parameter\": \"evaluationInterval\", \"firstDay\": \"2024-02-30\", \"lastDay\": \"2024\", \"source\": {\"id\": \"S4\"}}",
                        "\"P2Y\""));
    }

    @Test
    void otherKindsAreNoParameters() {
        assertEquals(List.of("UNEXPECTED_KIND /kind 3:9"), summaries(problems(DocumentTexts.regional())));
        assertEquals(List.of("UNEXPECTED_KIND /kind 3:9"), summaries(parameters()));
        assertEquals(
                List.of("WRONG_TYPE /values 1:54"),
                summaries(problems("{\"schemaVersion\": 1, \"kind\": \"parameters\", \"values\": null}")));
    }
}
