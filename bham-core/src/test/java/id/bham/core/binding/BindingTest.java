package id.bham.core.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.NationalActions;
import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.Problem;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BindingTest {

    /** Something is known to be absent, and a list to be empty: what says so is null or empty. */
    private static final RegionalTaskForce BANTEN = RegionalTaskForce.builder()
            .id("gtd-banten")
            .province(Province.of("ID-BT"))
            .decree(Decree.builder()
                    .title(Fact.absent())
                    .issuedOn(PartialDate.parse("2024-02"))
                    .build())
            .secretary(Fact.absent())
            .members(Listing.complete())
            .viceChairs(Listing.unknown())
            .workingGroups(WorkingGroup.builder().name(Fact.absent()).build())
            .source(Source.of("S4", "Al Muktabar Kukuhkan Gugus Tugas Daerah"))
            .build();

    private static final Governance NATION = Governance.builder()
            .id("indonesia")
            .nationalTaskForces(NationalTaskForce.builder().id("gtn").build())
            .regionalTaskForces(Listing.partial(BANTEN))
            .build();

    /** A program's own types. */
    record Entry(String note, RegionalTaskForce body, List<Body> others, Map<String, Subject> byName) {}

    static class Bean {
        public @Nullable TaskForce taskForce;
        public @Nullable Governance nation;
    }

    private static final Entry ENTRY = new Entry("n", BANTEN, List.of(BANTEN), Map.of("nation", NATION));

    private static Stream<Arguments> subjects() {
        return Stream.of(Mapper.values())
                .flatMap(mapper -> Stream.<Subject>of(BANTEN, NATION).map(subject -> Arguments.of(mapper, subject)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aSubjectIsWrittenAsItsDocument(Mapper mapper, Subject subject) throws Exception {
        assertEquals(DocumentWriter.standard().writeLine(subject), mapper.write(subject) + "\n");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aSubjectIsReadFromItsDocument(Mapper mapper, Subject subject) throws Exception {
        String document = DocumentWriter.standard().write(subject);

        assertEquals(subject, mapper.read(document, Subject.class));
    }

    @ParameterizedTest
    @EnumSource
    void aSubjectIsReadAsWhatIsAskedFor(Mapper mapper) throws Exception {
        String banten = DocumentWriter.standard().write(BANTEN);

        assertEquals(BANTEN, mapper.read(banten, RegionalTaskForce.class));
        assertEquals(BANTEN, mapper.read(banten, TaskForce.class));
        assertEquals(BANTEN, mapper.read(banten, Body.class));
        assertEquals(NATION, mapper.read(DocumentWriter.standard().write(NATION), Governance.class));
        assertEquals(
                List.of("UNEXPECTED_KIND /kind"),
                problems(() -> mapper.read(banten, NationalTaskForce.class)),
                "a document of another kind");
    }

    @ParameterizedTest
    @EnumSource
    void subjectsStandInTypesOfPrograms(Mapper mapper) throws Exception {
        assertEquals(ENTRY, mapper.read(mapper.write(ENTRY), Entry.class));

        var bean = new Bean();
        bean.taskForce = BANTEN;
        Bean read = mapper.read(mapper.write(bean), Bean.class);
        assertEquals(BANTEN, read.taskForce);
        assertEquals(null, read.nation);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKnownToBeAbsentIsWrittenWhereNullsAreNot(Mapper mapper) throws Exception {
        assertEquals(DocumentWriter.standard().writeLine(BANTEN), mapper.writeSparingly(BANTEN) + "\n");
        assertEquals(ENTRY, mapper.read(mapper.writeSparingly(ENTRY), Entry.class));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAddedWhereFieldsAreWritten(Mapper mapper) throws Exception {
        assertEquals(DocumentWriter.standard().writeLine(BANTEN), mapper.writeAllThatIsThere(BANTEN) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void subjectsBecomeTreesAndComeBack(Mapper mapper) throws Exception {
        assertEquals(DocumentWriter.standard().writeLine(BANTEN), mapper.node(BANTEN) + "\n");
        assertEquals(BANTEN, mapper.convert(mapper.node(BANTEN), RegionalTaskForce.class));
        assertEquals(DocumentWriter.standard().tree(BANTEN), mapper.convert(BANTEN, Map.class));
        assertEquals(BANTEN, mapper.convert(DocumentWriter.standard().tree(BANTEN), Body.class));
    }

    @ParameterizedTest
    @EnumSource
    void nationalActionsAreBound(Mapper mapper) throws Exception {
        NationalActions actions = NationalActions.standard();
        String written = mapper.write(actions);

        String document = DocumentWriter.standard().write(actions);
        assertEquals(mapper.node(mapper.read(document, Map.class)), mapper.node(mapper.read(written, Map.class)));
        NationalActions read = mapper.read(written, NationalActions.class);
        assertEquals(document, DocumentWriter.standard().write(read));
    }

    @ParameterizedTest
    @EnumSource
    void allProblemsOfADocumentAreTheCause(Mapper mapper) {
        String body = """
                {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "gtd banten", "decree": {"issuedOn": "2024-02-30"}, "chiar": null,
                 "members": {"partial": [], "count": 1.5}}""";
        List<String> expected = List.of(
                "MALFORMED_ID /id",
                "IMPOSSIBLE_DATE /decree/issuedOn",
                "UNKNOWN_KEY /chiar",
                "NOT_A_WHOLE_NUMBER /members/count");

        assertEquals(expected, problems(() -> mapper.read(body, RegionalTaskForce.class)));
        assertEquals(expected, problems(() -> mapper.read("{\"others\": [" + body + "]}", Entry.class)), "nested");
        assertEquals(List.of("WRONG_TYPE "), problems(() -> mapper.read("\"gtd-banten\"", Body.class)));
    }

    /** The codes and places of the problems that are the cause of a failure. */
    private static List<String> problems(Reading reading) {
        Throwable failure = assertThrows(Exception.class, reading::run);
        while (!(failure instanceof InvalidDocumentException)) {
            failure = Objects.requireNonNull(failure.getCause(), "a cause");
        }
        return ((InvalidDocumentException) failure)
                .problems().stream()
                        .map(problem -> problem.code() + " " + problem.pointer())
                        .toList();
    }

    @FunctionalInterface
    private interface Reading {
        void run() throws Exception;
    }

    private static Stream<Arguments> refused() {
        Problem problem = assertThrows(
                        InvalidDocumentException.class,
                        () -> DocumentReader.standard().readTree(Documents.BODY, "none"))
                .problems()
                .get(0);
        return Stream.of(Mapper.values())
                .flatMap(mapper -> Stream.of(
                                BANTEN.decree(),
                                BANTEN.decree().value().orElseThrow(),
                                BANTEN.members(),
                                BANTEN.type(),
                                PartialDate.parse("2024"),
                                Pointer.parse("/decree"),
                                TaskForce.DECREE,
                                TaskForce.FORMED,
                                problem,
                                Map.of("decree", BANTEN.decree()),
                                List.of(BANTEN.members()))
                        .map(value -> Arguments.of(mapper, value)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatHasNoDocumentIsRefusedInOneSentence(Mapper mapper, Object value) {
        var failure = assertThrows(Exception.class, () -> mapper.writeLeniently(value));

        assertTrue(
                String.valueOf(failure.getMessage())
                        .matches(
                                "(?s).*: a (Fact|Decree|Listing|RecordType|PartialDate|Pointer|Place|Condition|Problem)"
                                        + " has no document of its own, .*"),
                failure.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aSubjectIsNoKey(Mapper mapper) {
        var failure = assertThrows(Exception.class, () -> mapper.write(Map.of(BANTEN, 1)));

        assertTrue(
                String.valueOf(failure.getMessage()).contains(": a RegionalTaskForce is no key"), failure.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void severalInALineAreEachBound(Mapper mapper) throws Exception {
        List<RegionalTaskForce> several = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            several.add(RegionalTaskForce.builder().id("gtd-" + i).build());
        }

        assertEquals(several, List.of(mapper.read(mapper.write(several), RegionalTaskForce[].class)));
    }
}
