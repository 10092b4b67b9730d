package id.bham.core.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PillarTest {

    @ParameterizedTest
    @CsvSource({"1, PROTECT", "10, PROTECT", "11, RESPECT", "24, RESPECT", "25, REMEDY", "31, REMEDY"})
    void everyPrincipleStandsUnderAPillar(int principle, Pillar pillar) {
        assertEquals(pillar, Pillar.ofPrinciple(principle));
    }

    @Test
    void thePillarsFollowEachOtherWithoutAGap() {
        int next = 1;
        for (Pillar pillar : Pillar.values()) {
            assertEquals(next, pillar.firstPrinciple());
            next = pillar.lastPrinciple() + 1;
        }
        assertEquals(32, next);
    }

    @Test
    void thereAreThirtyOnePrinciples() {
        assertThrows(IllegalArgumentException.class, () -> Pillar.ofPrinciple(0));
        assertThrows(IllegalArgumentException.class, () -> Pillar.ofPrinciple(32));
    }
}
