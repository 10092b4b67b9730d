package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final Parameter<Period> INTERVAL = Parameter.of("evaluationInterval", Period.class);
    private static final Source S4 = Source.builder().id("S4").title("S4").build();
    private static final ValidityPeriod PERIOD = ValidityPeriod.from(LocalDate.of(2024, 1, 1));

    @Test
    void theValueIsKnownOrUnknown() {
        assertEquals(
                Fact.known(Period.ofYears(1)),
                new Amendment<>(INTERVAL, Fact.known(Period.ofYears(1)), PERIOD, S4).value());
        assertEquals(Fact.unknown(), new Amendment<>(INTERVAL, Fact.unknown(), PERIOD, S4).value());
        assertThrows(IllegalArgumentException.class, () -> new Amendment<>(INTERVAL, Fact.absent(), PERIOD, S4));
    }

    @Test
    void theDaysAreKnown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Amendment<>(INTERVAL, Fact.unknown(), ValidityPeriod.ofYears(2024, 2025), S4));
    }
}
