package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.mandate.Ministry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsTest {

    private static final String BANTEN = "data/banten.json";
    private static final PartyNames NAMES = PartyNames.of(NationalActions.standard());

    private static List<String> ids(JsonNode document) {
        var ids = new ArrayList<String>();
        document.at("/actions")
                .forEach(action -> action.at("/subActions")
                        .forEach(subAction -> ids.add(subAction.at("/id").textValue())));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kementerian Hukum dan Hak Asasi Manusia",
                "kementerian hukum dan HAM",
                "LAW_AND_HUMAN_RIGHTS",
                "law-and-human-rights",
                "Ministry of Law and Human Rights"
            })
    void aMinistryIsFoundHoweverItIsSpelled(String name) {
        assertEquals(
                ActionParty.ministry(Ministry.LAW_AND_HUMAN_RIGHTS),
                NAMES.party(name).orElseThrow());
    }

    @Test
    void othersAreFoundByWhatTheyAreCalled() {
        assertEquals(
                ActionParty.of(PartyKind.REGIONAL_GOVERNMENT),
                NAMES.party("regional").orElseThrow());
        assertEquals(
                ActionParty.of(PartyKind.REGIONAL_GOVERNMENT),
                NAMES.party("Pemerintah Daerah").orElseThrow());
        assertEquals(
                ActionParty.of(PartyKind.NATIONAL_TASK_FORCE),
                NAMES.party("GTN").orElseThrow());
        assertEquals(
                ActionParty.ministry(Ministry.HUMAN_RIGHTS),
                NAMES.party("kementerian ham").orElseThrow());
        assertEquals(
                NAMES.party("Kementerian Badan Usaha Milik Negara").orElseThrow(),
                NAMES.party("bumn").orElseThrow());
    }

    @Test
    void whoIsMisspelledIsNotGuessedButTold() {
        String misspelled = "Kementrian Ketenagakerjan";

        assertEquals(Optional.empty(), NAMES.party(misspelled));
        assertEquals(List.of("Kementerian Ketenagakerjaan"), NAMES.called(misspelled));
    }

    @Test
    void thoseOfSomebodyAreChosen() {
        assertEquals(
                List.of("S2-1.1", "S2-2.2", "S2-2.3", "S2-3", "S3-1.1", "S3-2.3"),
                ids(bham("actions", "--for", "regional", "--format", "json").json()).stream()
                        .filter(id -> NationalActions.standard()
                                .subAction(id)
                                .orElseThrow()
                                .isAnsweredForBy(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT))
                                .isTrue())
                        .toList());
        assertTrue(ids(bham("actions", "--for", "regional", "--year", "2024", "--format", "json")
                                .json())
                        .size()
                <= ids(bham("actions", "--for", "regional", "--format", "json").json())
                        .size());
    }

    /** The matrix has the names of 2023. */
    @Test
    void whoCarriesOnTheAffairsOfAMinistryIsFoundOnADay() {
        String before =
                bham("actions", "--for", "kementerian ham", "--lang", "en").out();
        String after = bham("actions", "--for", "kementerian ham", "--on", "2025-06-30", "--lang", "en")
                .out();
        assertTrue(before.startsWith("National actions 2023\u20132025: 0 "), before);
        assertTrue(!after.startsWith("National actions 2023\u20132025: 0 "), after);
    }

    @Test
    void aDocumentIsToldBodyByBody() {
        JsonNode json = bham("actions", BANTEN, "--on", "2024-12-31", "--format", "json")
                .json();
        assertEquals(1, json.at("/bodies").size());
        assertEquals("gtd-banten", json.at("/bodies/0/id").textValue());
        assertTrue(json.at("/bodies/0/counts/OPEN").intValue() > 0);
        Call text = bham("actions", BANTEN, "--on", "2024-12-31");
        assertEquals(0, text.status());
        assertTrue(text.out().contains("S2-1.1"));
        assertTrue(bham("actions", BANTEN, "--on", "2024-12-31", "--format", "md")
                .out()
                .startsWith("# "));
    }

    @Test
    void aNationCanBeAskedAboutOneBody() {
        JsonNode json = bham(
                        "actions",
                        "data/nasional.json",
                        "--on",
                        "2024-12-31",
                        "--for",
                        "gtd-banten",
                        "--format",
                        "json")
                .json();
        assertEquals(1, json.at("/bodies").size());
    }

    @Test
    void faultsOfDocumentsAreTold() {
        Call refused = bham("actions", Path.of("no-such.json").toString(), "--on", "2024-12-31");
        assertEquals(65, refused.status());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("no-such.json"));
    }
}
