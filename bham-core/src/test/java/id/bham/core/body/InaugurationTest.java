package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class InaugurationTest {

    private static final Inauguration HELD = Inauguration.on("2024-07-10");

    @Test
    void aCeremonyIsHeldForSomebodyOrInOnesOwnName() {
        OfficeHolder governor = OfficeHolder.builder()
                .office(Office.governorOf("ID-LA"))
                .capacity(Capacity.PJ)
                .build();
        Inauguration forGovernor = HELD.toBuilder().onBehalfOf(governor).build();
        Inauguration forNobody = HELD.toBuilder().onBehalfOf(Fact.absent()).build();

        assertTrue(HELD.onBehalfOf().isUnknown());
        assertEquals(Fact.known(governor), forGovernor.at(Pointer.parse("/onBehalfOf")));
        assertEquals(Fact.absent(), forNobody.at(Pointer.parse("/onBehalfOf/office")));
        assertTrue(HELD.isRefinedBy(forGovernor));
        assertTrue(HELD.isRefinedBy(forNobody));
        assertFalse(forGovernor.isRefinedBy(forNobody));
    }

    @Test
    void aCeremonyIsOnADateThatIsKnownSoFar() {
        PartialDate july = PartialDate.parse("2024-07");

        assertEquals(Fact.known(july), Inauguration.on(july).on());
        assertEquals(Inauguration.on("2024-07"), Inauguration.on(july));
        assertTrue(Inauguration.on(july).isRefinedBy(HELD));
    }

    @Test
    void aCeremonyIsHeldByAnInstitution() {
        Institution ministry =
                Institution.builder().kind(InstitutionKind.MINISTRY).build();
        Inauguration held = HELD.toBuilder().byInstitution(ministry).build();

        assertTrue(HELD.byInstitution().isUnknown());
        assertTrue(held.by().isUnknown());
        assertEquals(Fact.known(InstitutionKind.MINISTRY), held.at(Pointer.parse("/byInstitution/kind")));
        assertTrue(HELD.isRefinedBy(held));
        assertFalse(
                held.isRefinedBy(HELD.toBuilder().byInstitution(Fact.absent()).build()));
    }
}
