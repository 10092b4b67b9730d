package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Truth;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void learningMoreMayChangeWhatIsOpenOrFailed() {
        for (Outcome outcome : Outcome.values()) {
            assertEquals(
                    !EnumSet.of(Outcome.UNDETERMINED, Outcome.ERROR).contains(outcome),
                    outcome.isDecided(),
                    outcome.name());
        }
    }

    @Test
    void aDutyIsMetOrNotOrThatIsOpen() {
        assertEquals(Outcome.SATISFIED, Outcome.of(Truth.TRUE));
        assertEquals(Outcome.VIOLATED, Outcome.of(Truth.FALSE));
        assertEquals(Outcome.UNDETERMINED, Outcome.of(Truth.UNKNOWN));
    }
}
