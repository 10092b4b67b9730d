package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthTest {

    @Test
    void theOrderIsFromTheSurestToTheLeastSure() {
        assertEquals(
                List.of(Strength.STATUTE, Strength.OFFICIAL, Strength.PRACTICE, Strength.INFERRED),
                List.of(Strength.values()));
    }
}
