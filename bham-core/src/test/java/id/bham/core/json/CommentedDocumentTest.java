package id.bham.core.json;

import static id.bham.core.json.DocumentTexts.problems;
import static id.bham.core.json.DocumentTexts.regional;
import static id.bham.core.json.DocumentTexts.summaries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Subject;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.OfficeTitle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments, documents to fill in, and what is meant by a document that says it otherwise. */
class CommentedDocumentTest {

    private static final DocumentReader READER = DocumentReader.standard();

    @Test
    void commentsAreNotRead() {
        assertEquals(
                READER.read(Documents.SUBJECT, regional("\"decree\": {\"number\": \"1\"}")),
                READER.read(
                        Documents.SUBJECT,
                        regional(
                                "\"//\": [1, {\"x\": null}],",
                                "\"//chair\": \"\",",
                                "\"decree\": {\"// why\": true, \"number\": \"1\"}")));
    }

    @Test
    void commentsStandInRecordsAlone() {
        assertEquals(
                List.of("UNKNOWN_KEY /members/~1~1 5:28", "UNKNOWN_KEY /x 6:1", "DUPLICATE_KEY /~1~1 7:10"),
                summaries(regional("\"members\": {\"partial\": [], \"//\": 1},", "\"x\": 1,", "\"//\": 1, \"//\": 2")));
    }

    static Stream<Subject> subjects() {
        return Stream.of(
                RegionalTaskForce.builder().id("gtd").build(),
                NationalTaskForce.builder().id("gtn").build(),
                NationalFocalPoint.builder().id("nfp").build(),
                Governance.builder().id("indonesia").build(),
                READER.read(Documents.SUBJECT, DocumentTexts.resource("regional-task-force.json")));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aDocumentToFillInSaysWhatIsKnown(Subject subject) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            String template = DocumentWriter.standard().writeTemplate(subject, locale);
            assertEquals(subject, READER.read(Documents.SUBJECT, template));
            Objects.requireNonNull(Forms.SUBJECTS.kinds().get(subject.kind()))
                    .parts()
                    .forEach(part -> {
                        boolean isThere = template.contains("\"" + part.name() + "\"")
                                || template.contains("\"//" + part.name() + "\"");
                        assertTrue(isThere, part.name());
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "province, Banten, ID-BT",
        "province, provinsi banten, ID-BT",
        "province, Bantem, ID-BT",
        "province, NTB, ID-NB",
        "province, id-bt, ID-BT",
        "status, dibentuk, formed",
        "status, Sudah Dibentuk, formed",
        "status, RENCANA, planned",
        "status, formd, formed",
    })
    void theConstantThatIsMeantIsAskedFor(String key, String written, String meant) {
        Problem problem =
                problems(regional("\"" + key + "\": \"" + written + "\"")).get(0);
        assertEquals(ProblemCode.UNKNOWN_CONSTANT, problem.code());
        assertEquals(Map.of("found", written, "nearest", meant), problem.arguments());
    }

    @Test
    void everyConstantHasAnIndonesianWordThatLeadsBackToIt() {
        List<ConstantForm<?>> forms = List.of(
                ConstantForm.ofEnum(BodyStatus.class),
                ConstantForm.ofEnum(Capacity.class),
                ConstantForm.ofEnum(OfficeTitle.class),
                ConstantForm.ofEnum(Duty.class),
                ConstantForm.ofProvinces("province"));
        for (ConstantForm<?> form : forms) {
            form.constants()
                    .keySet()
                    .forEach(constant -> ConstantWords.words(form, constant)
                            .forEach(word -> assertEquals(
                                    constant, ConstantWords.constant(form, word).orElseThrow(), word)));
        }
    }

    @Test
    void aKindThatIsUnknownHidesNoFault() {
        String rest = "\"schemaVersion\": 1, \"id\": \"a b\", \"provinsi\": \"ID-BT\", \"status\": \"dibentuk\"}";
        List<String> faults = List.of("MALFORMED_ID", "UNKNOWN_KEY", "UNKNOWN_CONSTANT");
        assertEquals(join("MISSING_KEY", faults), codes("{" + rest));
        assertEquals(join("UNKNOWN_CONSTANT", faults), codes("{\"kind\": \"regionalTaskFroce\", " + rest));
        assertEquals(join("UNKNOWN_CONSTANT", faults), codes("{\"kind\": \"gugusTugasDaerah\", " + rest));
        assertEquals(join("WRONG_TYPE", faults), codes("{\"kind\": 7, " + rest));
        assertEquals(List.of("UNEXPECTED_KIND"), codes("{\"kind\": \"waivers\", " + rest));
    }

    @Test
    void whatStandsUnderAMisspeltKeyIsLookedAt() {
        assertEquals(
                List.of("UNKNOWN_KEY", "IMPOSSIBLE_DATE"),
                codes(regional("\"decre\": {\"issuedOn\": \"2023-02-30\"}")));
    }

    @Test
    void aStrayCharacterOfControlIsNamedItself() {
        for (String document : List.of(
                "{\n\"id\": \"a\tb\"}", "{\n\"id\": \"a\nb\"}", "{\n\"id\": \"\u0001\"}", "{\n\u0001\"id\": 1}")) {
            Problem problem = problems(document).get(0);
            assertEquals(ProblemCode.SYNTAX_ERROR, problem.code());
            char control = document.substring(2)
                    .chars()
                    .filter(c -> c < ' ')
                    .mapToObj(c -> (char) c)
                    .findFirst()
                    .orElseThrow();
            assertEquals(VisibleText.escaped(control), problem.arguments().get("found"));
            assertEquals(2, problem.line());
            assertEquals(document.substring(2).indexOf(control) + 1, problem.column());
        }
    }

    private static List<String> join(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static List<String> codes(String document) {
        return problems(document).stream().map(problem -> problem.code().name()).toList();
    }
}
