package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import org.junit.jupiter.api.Test;

class SecretariatTest {

    private static final Institution KANWIL =
            Institution.builder().kind(InstitutionKind.REGIONAL_OFFICE).build();

    @Test
    void itIsAnotherThingThanTheSecretary() {
        RegionalTaskForce none =
                RegionalTaskForce.builder().id("gtd").secretary(Fact.absent()).build();
        RegionalTaskForce some =
                none.toBuilder().secretariat(Secretariat.at(KANWIL)).build();

        assertTrue(none.secretariat().isUnknown());
        assertTrue(none.isRefinedBy(some));
        assertEquals(Fact.known(InstitutionKind.REGIONAL_OFFICE), some.at(Pointer.parse("/secretariat/at/kind")));
        assertTrue(some.at(Pointer.parse("/secretariat/runBy")).isUnknown());
    }

    @Test
    void thatThereIsNoneIsKnownAboutAllOfIt() {
        NationalTaskForce without =
                NationalTaskForce.builder().id("gtn").secretariat(Fact.absent()).build();

        assertEquals(Fact.absent(), without.at(Pointer.parse("/secretariat/runBy")));
        assertFalse(without.isRefinedBy(
                without.toBuilder().secretariat(Secretariat.at(KANWIL)).build()));
    }
}
