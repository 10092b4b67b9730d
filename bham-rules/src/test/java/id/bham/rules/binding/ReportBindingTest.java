package id.bham.rules.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.action.NationalActions;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.LegalCorpus;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.write.JsonForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ReportBindingTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    /** With facts that are known to be absent, a list that is known in part, and one that is empty. */
    private static final RegionalTaskForce BANTEN = RegionalTaskForce.builder()
            .id("gtd-banten")
            .province(Province.of("ID-BT"))
            .decree(Decree.builder()
                    .number(Fact.absent())
                    .issuedOn(PartialDate.parse("2024-02"))
                    .build())
            .inauguration(Inauguration.on("2024-01-03"))
            .secretary(Fact.absent())
            .members(Listing.complete())
            .workingGroups(
                    Listing.partial(WorkingGroup.builder().name("Kelompok I").build()))
            .build();

    private static final ComplianceReport REPORT = CHECKER.check(BANTEN, DAY);

    private static Stream<Arguments> documents() {
        ComplianceReport later = CHECKER.check(BANTEN, DAY.plusYears(2));
        return Stream.of(
                document(JsonForm.REPORT, REPORT),
                document(JsonForm.SUMMARY, Stream.of(REPORT).collect(ComplianceSummary.collector(3))),
                document(JsonForm.TIMELINE, CHECKER.timeline(BANTEN, DAY, DAY.plusYears(1))),
                document(JsonForm.DEADLINES, CHECKER.deadlines(BANTEN, DAY, DAY.plusYears(1))),
                document(JsonForm.DIFF, ReportDiff.between(REPORT, later)),
                document(
                        JsonForm.ACTIONS,
                        ActionProgress.of(List.of(BANTEN), NationalActions.standard(), LegalCorpus.standard(), DAY)),
                document(JsonForm.CATALOGUE, RuleSets.stranas()));
    }

    private static <T> Arguments document(JsonForm<T> form, T value) {
        return Arguments.of(value, form.write(value), form.tree(value));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachIsWrittenAsItsDocument(Object value, String document, Map<String, ?> tree) throws Exception {
        JsonNode expected = JACKSON_2.readTree(document);

        assertEquals(expected, JACKSON_2.readTree(JACKSON_2.writeValueAsString(value)), "Jackson 2");
        assertEquals(expected, JACKSON_2.readTree(JACKSON_3.writeValueAsString(value)), "Jackson 3");
        assertEquals(JACKSON_2.readValue(document, Map.class), tree, "plain");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachIsWrittenWholeWhereNullAndEmptyAreLeftOut(Object value, String document, Map<String, ?> tree)
            throws Exception {
        JsonNode expected = JACKSON_2.readTree(document);
        ObjectMapper sparing2 = JACKSON_2.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        JsonMapper sparing3 = JACKSON_3
                .rebuild()
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                        .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                .build();

        assertEquals(expected, JACKSON_2.readTree(sparing2.writeValueAsString(value)), "Jackson 2");
        assertEquals(expected, JACKSON_2.readTree(sparing3.writeValueAsString(value)), "Jackson 3");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachStandsInTypesOfPrograms(Object value, String document, Map<String, ?> tree) throws Exception {
        record Answer(String to, Object what, List<Object> more) {}
        var answer = new Answer("you", value, List.of(value));
        JsonNode expected =
                JACKSON_2.readTree("{\"to\": \"you\", \"what\": " + document + ", \"more\": [" + document + "]}");

        assertEquals(expected, JACKSON_2.readTree(JACKSON_2.writeValueAsString(answer)), "Jackson 2");
        assertEquals(expected, JACKSON_2.readTree(JACKSON_3.writeValueAsString(answer)), "Jackson 3");
        assertEquals(expected, JACKSON_2.valueToTree(answer), "a tree of Jackson 2");
        assertEquals(JACKSON_3.readTree(expected.toString()), JACKSON_3.valueToTree(answer), "a tree of Jackson 3");
    }

    private static Stream<Object> refused() {
        return Stream.of(
                REPORT.findings().get(0),
                REPORT.receipt(),
                REPORT.openFacts().get(0),
                Map.of("findings", REPORT.findings()),
                RuleSets.stranas().rules().iterator().next(),
                CHECKER);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatHasNoDocumentIsRefusedInOneSentence(Object value) {
        for (Exception failure : List.of(
                assertThrows(Exception.class, () -> JACKSON_2.writeValueAsString(value)),
                assertThrows(Exception.class, () -> JACKSON_3.writeValueAsString(value)))) {
            assertTrue(
                    String.valueOf(failure.getMessage())
                            .matches(
                                    "(?s).*: a ((Recorded)?Finding|Receipt|RankedFact|Rule|ComplianceChecker|RuleDescription)"
                                            + " has no document of its own, .*"),
                    failure.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noneIsReadFromItsDocument(Object value, String document, Map<String, ?> tree) {
        Class<?> type = value instanceof ComplianceSummary ? ComplianceSummary.class : value.getClass();
        for (Exception failure : List.of(
                assertThrows(Exception.class, () -> JACKSON_2.readValue(document, type)),
                assertThrows(Exception.class, () -> JACKSON_3.readValue(document, type)),
                assertThrows(Exception.class, () -> JACKSON_2.convertValue(tree, type)),
                assertThrows(Exception.class, () -> JACKSON_3.readValue("[" + document + "]", type.arrayType())))) {
            assertTrue(
                    String.valueOf(failure.getMessage())
                            .contains(
                                    "a " + type.getSimpleName() + " is written as a document and not read from one: "),
                    failure.getMessage());
        }
    }
}
