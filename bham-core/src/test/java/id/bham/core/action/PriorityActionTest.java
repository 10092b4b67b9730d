package id.bham.core.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import org.junit.jupiter.api.Test;

class PriorityActionTest {

    @Test
    void aFreeNameIsRefinedByWhatItTurnsOutToBe() {
        ActionParty named = ActionParty.named("Biro Hukum");

        assertEquals(Fact.unknown(), named.kind());
        assertTrue(named.isRefinedBy(ActionParty.of(PartyKind.SEAT, "Biro Hukum")));
        assertFalse(named.isRefinedBy(ActionParty.of(PartyKind.SEAT, "Biro Umum")));
        assertTrue(ActionParty.of(PartyKind.SEAT).isRefinedBy(ActionParty.of(PartyKind.SEAT, "Biro Umum")));
    }

    @Test
    void anActionMayHaveSeveralWhoAnswerForItAndSeveralYears() {
        PriorityAction action = PriorityAction.builder()
                .subAction("S2-1.1")
                .responsible(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT), ActionParty.named("Biro Hukum"))
                .targetYears(2024, 2025)
                .build();

        assertEquals(2, action.responsible().items().size());
        assertEquals(Listing.complete(2024, 2025), action.targetYears());
        assertEquals(Listing.unknown(), action.related());
    }

    @Test
    void aYearThatNoDateCanHaveIsRefused() {
        String refusal =
                Refusal.of(() -> PriorityAction.builder().targetYears(2024, 0).build());

        assertTrue(refusal.contains("1 to 9999, but is 0"), refusal);
    }
}
