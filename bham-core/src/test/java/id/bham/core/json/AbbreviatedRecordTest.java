package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.ActionParty;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A party of an action of which the name alone is known is a plain text in documents. */
class AbbreviatedRecordTest {

    private static final String PARTIES = "/workPlans/0/actions/0/responsible";

    private static String document(String parties) {
        return """
                {"schemaVersion":1,"kind":"nationalTaskForce","id":"gtn","workPlans":{"partial":[{"year":2024,"actions":{"partial":[
                {"title":"3.1 diseminasi dan pelatihan","strategy":"understanding","responsible":%s}]}}]}}""".replace("%s", parties);
    }

    private static Object read(String parties) {
        return DocumentReader.standard()
                .read(Documents.BODY, document(parties))
                .at(Pointer.parse(PARTIES))
                .value()
                .orElseThrow();
    }

    private static List<Problem> problems(String parties) {
        return assertThrows(
                        InvalidDocumentException.class,
                        () -> DocumentReader.standard().read(Documents.BODY, document(parties)))
                .problems();
    }

    private static NationalTaskForce with(ActionParty... parties) {
        return NationalTaskForce.builder()
                .id("gtn")
                .workPlans(WorkPlan.builder()
                        .actions(PriorityAction.builder().responsible(parties).build())
                        .build())
                .build();
    }

    @Test
    void severalNamesAreSeveralParties() {
        assertEquals(
                Listing.complete(
                        ActionParty.named("Kementerian BUMN"),
                        ActionParty.named("Kementerian Koperasi dan UKM"),
                        ActionParty.named("Kementerian Hukum dan HAM")),
                read("[\"Kementerian BUMN\",\"Kementerian Koperasi dan UKM\",\"Kementerian Hukum dan HAM\"]"));
    }

    @Test
    void aTextSaysTheNameAloneAndAnObjectMore() {
        assertEquals(
                Listing.partial(
                        ActionParty.named("a"),
                        ActionParty.named("b"),
                        ActionParty.of(PartyKind.MINISTRY, "c"),
                        ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)),
                read(
                        "{\"partial\":[\"a\",{\"name\":\"b\"},{\"name\":\"c\",\"kind\":\"ministry\"},{\"kind\":\"regionalGovernment\"}]}"));
    }

    @Test
    void onlyWhatATextCanSayIsWrittenAsOne() {
        ActionParty nobody = ActionParty.builder().kind(Fact.absent()).name("c").build();
        String written = DocumentWriter.standard()
                .writeFragment(with(
                                ActionParty.named("a"),
                                ActionParty.of(PartyKind.AGENCY, "b"),
                                nobody,
                                ActionParty.builder().build())
                        .at(Pointer.parse(PARTIES)));

        assertEquals("[\"a\",{\"kind\":\"agency\",\"name\":\"b\"},{\"kind\":null,\"name\":\"c\"},{}]", written);
        assertEquals("\"a\"", DocumentWriter.standard().writeFragment(Fact.known(ActionParty.named("a"))));
    }

    @Test
    void whatIsNeitherIsAProblemWhereItStands() {
        Problem number = problems("[\"a\",1]").get(0);
        assertEquals(ProblemCode.WRONG_TYPE, number.code());
        assertEquals(Pointer.parse("/workPlans/partial/0/actions/partial/0/responsible/1"), number.pointer());
        assertEquals(ProblemCode.BLANK_TEXT, problems("[\" \"]").get(0).code());
        assertEquals(
                ProblemCode.UNKNOWN_CONSTANT,
                problems("[{\"kind\":\"kementerian\"}]").get(0).code());
        assertEquals(ProblemCode.WRONG_TYPE, problems("\"a\"").get(0).code());
    }

    @Test
    void evidenceNamesAPlaceInItHoweverItIsWritten() {
        assertTrue(DocumentReader.standard()
                .read(
                        Documents.BODY,
                        document("[\"a\"]")
                                .replace(
                                        "\"id\":\"gtn\"",
                                        "\"id\":\"gtn\",\"sources\":[{\"id\":\"S\",\"title\":\"t\"}],\"evidence\":{\""
                                                + PARTIES + "/0/name\":[\"S\"]}"))
                .evidence()
                .support()
                .containsKey(PARTIES + "/0/name"));
    }
}
