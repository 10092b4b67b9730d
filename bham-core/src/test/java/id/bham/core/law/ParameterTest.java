package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final Parameter<Period> INTERVAL = Parameter.of("interval", Period.class);

    @Test
    void itTellsWhatItsValuesAre() {
        assertEquals("interval", INTERVAL.name());
        assertEquals("interval", INTERVAL.toString());
        assertEquals(Period.class, INTERVAL.type());
        assertFalse(INTERVAL.isSeveralAllowed());
        assertTrue(Parameter.someOf("strengths", Strength.class).isSeveralAllowed());
    }

    @Test
    void whatDiffersInNameTypeOrNumberOfValuesIsAnotherParameter() {
        List<Parameter<?>> different = List.of(
                Parameter.of("strength", Strength.class),
                Parameter.of("other", Strength.class),
                Parameter.of("strength", Period.class),
                Parameter.someOf("strength", Strength.class));
        for (Parameter<?> parameter : different) {
            for (Parameter<?> other : different.subList(different.indexOf(parameter) + 1, different.size())) {
                assertNotEquals(parameter, other);
            }
        }
        assertEquals(INTERVAL, Parameter.of("interval", Period.class));
        assertEquals(INTERVAL.hashCode(), Parameter.of("interval", Period.class).hashCode());
        var hashCodes = new HashSet<Integer>();
        different.forEach(parameter -> hashCodes.add(parameter.hashCode()));
        assertTrue(hashCodes.size() > 1, hashCodes::toString);
    }
}
