package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.law.DatedValues;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of which many are held in hash tables are told apart there. */
class HashCodeTest {

    private static final int HOW_MANY = 50;

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final Source SOURCE = Source.builder().id("S0").title("S0").build();

    static Stream<IntFunction<Object>> kinds() {
        return Stream.of(
                Fact::known,
                Listing::complete,
                n -> new Pointer(List.of("members", Integer.toString(n))),
                n -> Evidence.of(List.of(SOURCE), Map.of(Pointer.WHOLE.child(n), List.of("S0"))),
                n -> PartialDate.of(DAY.plusDays(n)),
                n -> ValidityPeriod.from(DAY.plusDays(n)),
                n -> DatedValues.none().with(n, ValidityPeriod.always(), SOURCE));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void valuesThatDifferInANumberHaveDifferentHashCodes(IntFunction<Object> kind) {
        assertEquals(
                HOW_MANY,
                IntStream.range(0, HOW_MANY)
                        .map(n -> kind.apply(n).hashCode())
                        .distinct()
                        .count());
    }
}
