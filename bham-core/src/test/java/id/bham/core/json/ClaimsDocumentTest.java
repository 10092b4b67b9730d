package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.mandate.Duty;
import id.bham.core.time.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that disagree, and statements that are inferred, as documents hold them. */
class ClaimsDocumentTest {

    private static final DocumentReader READER = DocumentReader.standard();
    private static final Source ONE = Source.of("S4", "Berita");
    private static final Source OTHER = Source.of("X", "Laman");
    private static final Pointer ISSUED_ON = Pointer.parse("/decree/issuedOn");

    private static final RegionalTaskForce DISPUTED = RegionalTaskForce.builder()
            .id("gtd")
            .decree(Decree.builder().number("1/2024").build())
            .members(Listing.complete(Seat.builder().title("Anggota").build()))
            .evidence(Evidence.of(List.of(ONE, OTHER), Map.of())
                    .withClaims(
                            ISSUED_ON,
                            List.of(
                                    Claim.of(PartialDate.parse("2024-01-26"), OTHER),
                                    Claim.of(PartialDate.parse("2024-01-25"), ONE)))
                    .withClaims(
                            Pointer.parse("/duties"),
                            List.of(
                                    Claim.of(Listing.complete(Duty.REPORT), ONE),
                                    Claim.of(Listing.partial(Duty.COORDINATE).outOf(3), OTHER)))
                    .withClaims(
                            Pointer.parse("/members/0/office"),
                            List.of(Claim.of(Fact.absent(), ONE), Claim.of(Fact.absent(), OTHER), chair()))
                    .withInferred(List.of(Pointer.parse("/decree"), Pointer.parse("/members/0/title"))))
            .build();

    private static Claim chair() {
        return Claim.of(Office.governorOf("ID-BT"), OTHER);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String document = DocumentWriter.standard().write(DISPUTED);
        assertEquals(DISPUTED, READER.read(Documents.BODY, document));
        assertEquals(document, DocumentWriter.standard().write(READER.read(Documents.BODY, document)));
    }

    @Test
    void claimsAreReadWhereverTheyStand() {
        Body read = READER.read(Documents.BODY, document("""
                        "claims": {"/decree/issuedOn": [
                          {"source": "X", "value": null}, {"value": "2024-01", "source": "S4"}]},
                        "decree": {"number": "1/2024"},
                        """));
        assertEquals(
                List.of(Claim.of(PartialDate.parse("2024-01"), ONE), Claim.of(Fact.absent(), OTHER)),
                read.claimsAt(ISSUED_ON));
        assertEquals(Fact.unknown(), read.at(ISSUED_ON));
    }

    private static String document(String members) {
        return "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"gtd\",\n" + members
                + "\"sources\": [{\"id\": \"S4\", \"title\": \"Berita\"}, {\"id\": \"X\", \"title\": \"Laman\"}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "decree": {"issuedOn": "2024"}, | "/decree/issuedOn": [{"value": "2024", "source": "S4"}, {"value": "2023", "source": "X"}] | SETTLED_CLAIMS /claims/~1decree~1issuedOn
            "decree": {"issuedOn": null},   | "/decree/issuedOn": [{"value": "2024", "source": "S4"}, {"value": "2023", "source": "X"}] | SETTLED_CLAIMS /claims/~1decree~1issuedOn
            "decree": null,                 | "/decree/issuedOn": [{"value": "2024", "source": "S4"}, {"value": "2023", "source": "X"}] | SETTLED_CLAIMS /claims/~1decree~1issuedOn
            "duties": {"partial": [], "count": 3}, | "/duties": [{"value": [], "source": "S4"}, {"value": ["report"], "source": "X"}]    | SETTLED_CLAIMS /claims/~1duties
            "members": {"partial": []},     | "/members/0/title": [{"value": "A", "source": "S4"}, {"value": "B", "source": "X"}]      | SETTLED_CLAIMS /claims/~1members~10~1title
            "members": [{}],                | "/members/0": [{"value": {}, "source": "S4"}, {"value": {"title": "B"}, "source": "X"}] | UNKNOWN_PLACE /claims/~1members~10
            ``                              | "": [{"value": {}, "source": "S4"}, {"value": {"name": "B"}, "source": "X"}]           | UNKNOWN_PLACE /claims/
            ``                              | "/decree/issued": [{"value": "2024", "source": "S4"}, {"value": "2023", "source": "X"}]  | UNKNOWN_PLACE /claims/~1decree~1issued
            ``                              | "decree": [{"value": "2024", "source": "S4"}, {"value": "2023", "source": "X"}]          | MALFORMED_POINTER /claims/decree
            ``                              | "/name": [{"value": "A", "source": "S4"}, {"value": "A", "source": "X"}]               | AGREEING_CLAIMS /claims/~1name
            ``                              | "/name": [{"value": "A", "source": "S4"}]                                              | AGREEING_CLAIMS /claims/~1name
            ``                              | "/name": [{"value": "A", "source": "S4"}, {"value": "B", "source": "Y"}]               | UNKNOWN_SOURCE /claims/~1name/1/source
            ``                              | "/name": [{"value": 7, "source": "S4"}, {"value": "B", "source": "X"}]                 | WRONG_TYPE /claims/~1name/0/value
            ``                              | "/name": [{"source": "S4"}, {"value": "B", "source": "X"}]                             | MISSING_KEY /claims/~1name/0
            ``                              | "/duties": [{"source": "S4"}, {"value": [], "source": "X"}]                            | MISSING_KEY /claims/~1duties/0
            ``                              | "/duties": [{"value": {"partial": []}, "source": "S4"}, {"value": [], "source": "X"}]  | REFUSED /claims/~1duties/0
            ``                              | "/name": [{"value": "A", "source": "S4", "x": 1}, {"value": "B", "source": "X"}]       | UNKNOWN_KEY /claims/~1name/0/x
            ``                              | "/name": {"value": "A", "source": "S4"}                                                | WRONG_TYPE /claims/~1name
            """)
    void claimsThatCannotBeAreRefusedInTheirPlace(String statements, String claims, String problem) {
        assertEquals(
                List.of(problem), problems((statements == null ? "" : statements) + "\"claims\": {" + claims + "},"));
    }

    private static List<String> problems(String members) {
        try {
            READER.read(Documents.BODY, document(members));
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems().stream()
                    .map(problem -> problem.code() + " " + problem.pointer())
                    .toList();
        }
    }

    @Test
    void aClaimWithinWhatIsWrittenAsAListIsToldWithTheList() {
        assertEquals(List.of("WRONG_TYPE /decree", "SETTLED_CLAIMS /claims/~1decree~1issuedOn"), problems("""
                        "decree": [],
                        "claims": {"/decree/issuedOn": [
                          {"value": "2024", "source": "S4"}, {"value": "2023", "source": "X"}]},
                        """));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertEquals(
                List.of(
                        "WRONG_TYPE /claims/~1name/0/value",
                        "UNKNOWN_SOURCE /claims/~1name/1/source",
                        "UNKNOWN_PLACE /claims/~1nam",
                        "WRONG_TYPE /inferred/0",
                        "UNKNOWN_PLACE /inferred/1"),
                problems("""
                        "claims": {
                          "/name": [{"value": 7, "source": "S4"}, {"value": "B", "source": "Y"}],
                          "/nam": []
                        },
                        "inferred": [1, "/decree/issued", "/decree", ""],
                        """));
        assertEquals(
                List.of("WRONG_TYPE /claims", "WRONG_TYPE /inferred"), problems("\"claims\": [], \"inferred\": {},"));
    }
}
