package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.Problem;
import id.bham.core.json.ProblemCode;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Duties that no record can break: what the model does with a record that would. */
class KeptByTheModelTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void theCatalogueSaysWhichTheyAre() {
        Set<String> kept = RuleCatalogue.standard().rules().stream()
                .map(Rule::description)
                .filter(rule -> rule.keptByModel().isPresent())
                .map(rule -> rule.id())
                .collect(Collectors.toSet());

        assertEquals(Set.of("BHAM-HRK-003", "BHAM-SRC-002"), kept);
    }

    // BHAM-HRK-003

    @Test
    void anIdThatIsGivenTwiceIsRefused() {
        assertRefused(
                ProblemCode.DUPLICATE_ID,
                "\"focalPoints\": [{\"id\": \"a\"}], \"nationalTaskForces\": [{\"id\": \"a\"}]");
        assertRefused(ProblemCode.DUPLICATE_ID, "\"focalPoints\": [{\"id\": \"nation\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answersTo", "replaces"})
    void aReferenceThatLeadsNowhereIsRefused(String reference) {
        assertRefused(
                ProblemCode.UNKNOWN_BODY,
                "\"regionalTaskForces\": [{\"id\": \"a\", \"" + reference + "\": \"nowhere\"}]");
    }

    private static void assertRefused(ProblemCode code, String content) {
        String document = "{\"schemaVersion\": 1, \"kind\": \"governance\", \"id\": \"nation\", " + content + "}";

        InvalidDocumentException refusal = assertThrows(
                InvalidDocumentException.class, () -> DocumentReader.standard().read(Documents.GOVERNANCE, document));
        assertEquals(
                List.of(code), refusal.problems().stream().map(Problem::code).toList());
    }

    // BHAM-SRC-002

    @ParameterizedTest
    @CsvSource({"2019-01-01", "2024-12-31", "9999-12-31"})
    void aPlanIsNeitherFormedNorExistsWhateverElseIsUnknown(LocalDate day) {
        for (TaskForce plan : List.of(
                plan(),
                NationalTaskForce.builder().id("gtn").status(BodyStatus.PLANNED).build())) {
            assertEquals(Truth.FALSE, plan.isFormed(AsOf.on(day)));
            assertEquals(Truth.FALSE, plan.exists(AsOf.on(day)));
        }
    }

    @Test
    void aPlanIsNotAmongTheBodiesOfADay() {
        Listing<?> existing = nation(plan()).bodiesOn(AsOf.on(DAY));

        assertEquals(Listing.complete(), existing);
    }

    @Test
    void aProvinceWithAPlanHasNoTaskForce() {
        Trial.of("BHAM-HRK-001")
                .on(DAY.toString(), nation(plan()), "/provinces/ID-SS")
                .is(Outcome.VIOLATED);
    }

    @Test
    void aPlanWithADecreeIsRefused() {
        String document =
                "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd\", \"status\": \"planned\","
                        + " \"decree\": {}}";

        InvalidDocumentException refusal = assertThrows(
                InvalidDocumentException.class, () -> DocumentReader.standard().read(Documents.SUBJECT, document));
        assertTrue(!refusal.problems().isEmpty());
    }

    private static RegionalTaskForce plan() {
        return RegionalTaskForce.builder()
                .id("gtd")
                .province(Province.of("ID-SS"))
                .status(BodyStatus.PLANNED)
                .build();
    }

    private static Governance nation(RegionalTaskForce taskForce) {
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete())
                .nationalTaskForces(Listing.complete())
                .regionalTaskForces(Listing.complete(taskForce))
                .build();
    }
}
