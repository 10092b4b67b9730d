package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Generated;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountProperties {

    /** Greater than every number that is compared here; stands for all that follow. */
    private static final int MANY = 20;

    @Provide
    Arbitrary<Count> counts() {
        return Generated.count();
    }

    private static Stream<Integer> cases(Count count) {
        return IntStream.rangeClosed(count.atLeast(), count.atMost().orElse(MANY))
                .boxed();
    }

    @Property
    void comparisonsAnswerAsFarAsTheBoundsSettleIt(@ForAll("counts") Count count, @ForAll @IntRange(max = 10) int n) {
        assertEquals(Possibilities.answer(cases(count).map(number -> number >= n)), count.isAtLeast(n));
        assertEquals(Possibilities.answer(cases(count).map(number -> number <= n)), count.isAtMost(n));
        assertEquals(Possibilities.answer(cases(count).map(number -> number == n)), count.isExactly(n));
    }

    @Property
    void refinementLeavesNoFurtherNumberPossible(@ForAll("counts") Count less, @ForAll("counts") Count more) {
        boolean within = cases(more).allMatch(number -> cases(less).anyMatch(number::equals));
        assertEquals(within, less.isRefinedBy(more));
    }

    @Example
    void theGreatestIntIsANumberAsAnyOther() {
        assertEquals(Truth.TRUE, Count.exactly(3).isAtMost(Integer.MAX_VALUE));
        assertEquals(Truth.TRUE, Count.exactly(Integer.MAX_VALUE).isExactly(Integer.MAX_VALUE));
        assertEquals(Truth.UNKNOWN, Count.atLeast(3).isExactly(Integer.MAX_VALUE));
    }

    @Example
    void boundsThatNoNumberMeetsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Count(-1, OptionalInt.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Count(3, OptionalInt.of(2)));
        assertThrows(IllegalArgumentException.class, () -> Count.exactly(-1));
    }
}
