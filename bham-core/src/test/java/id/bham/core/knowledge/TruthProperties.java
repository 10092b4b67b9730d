package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.bham.core.check.Possibilities;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** All of these are checked for every combination of answers. */
class TruthProperties {

    @Property
    void connectivesAnswerAsFarAsTheOperandsSettleIt(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(overAllCases(a, b, (x, y) -> x && y), a.and(b));
        assertEquals(overAllCases(a, b, (x, y) -> x || y), a.or(b));
        assertEquals(overAllCases(a, b, (x, y) -> !x || y), a.implies(b));
        assertEquals(overAllCases(a, b, (x, y) -> !x), a.not());
    }

    private static Truth overAllCases(Truth a, Truth b, BinaryOperator<Boolean> connective) {
        return Possibilities.answer(cases(a).flatMap(x -> cases(b).map(y -> connective.apply(x, y))));
    }

    private static Stream<Boolean> cases(Truth truth) {
        return switch (truth) {
            case TRUE -> Stream.of(true);
            case FALSE -> Stream.of(false);
            case UNKNOWN -> Stream.of(true, false);
        };
    }

    @Property
    void negationTurnsConjunctionIntoDisjunction(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(a.not().or(b.not()), a.and(b).not());
        assertEquals(a.not().and(b.not()), a.or(b).not());
        assertEquals(a, a.not().not());
    }

    @Property
    void eachConnectiveDistributesOverTheOther(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertEquals(a.and(b).or(a.and(c)), a.and(b.or(c)));
        assertEquals(a.or(b).and(a.or(c)), a.or(b.and(c)));
    }

    @Property
    void orderAndGroupingOfOperandsDoNotMatter(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertEquals(a.and(b), b.and(a));
        assertEquals(a.or(b), b.or(a));
        assertEquals(a.and(b).and(c), a.and(b.and(c)));
        assertEquals(a.or(b).or(c), a.or(b.or(c)));
    }

    @Property
    void everyConnectiveKeepsTheOrderOfRefinement(
            @ForAll Truth a, @ForAll Truth moreOfA, @ForAll Truth b, @ForAll Truth moreOfB) {
        if (a.isRefinedBy(moreOfA) && b.isRefinedBy(moreOfB)) {
            assertTrue(a.not().isRefinedBy(moreOfA.not()));
            assertTrue(a.and(b).isRefinedBy(moreOfA.and(moreOfB)));
            assertTrue(a.or(b).isRefinedBy(moreOfA.or(moreOfB)));
            assertTrue(a.implies(b).isRefinedBy(moreOfA.implies(moreOfB)));
        }
    }

    @Property
    void refinementIsAnOrderWithTheUnknownBelowAll(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertTrue(a.isRefinedBy(a));
        assertTrue(Truth.UNKNOWN.isRefinedBy(a));
        assertEquals(a == b, a.isRefinedBy(b) && b.isRefinedBy(a));
        if (a.isRefinedBy(b) && b.isRefinedBy(c)) {
            assertTrue(a.isRefinedBy(c));
        }
    }

    @Property
    void lazyConnectivesAnswerAsTheOthers(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(a.and(b), a.and(() -> b));
        assertEquals(a.or(b), a.or(() -> b));
    }

    @Example
    void lazyConnectivesAskNoFurtherOnceSettled() {
        assertEquals(Truth.FALSE, Truth.FALSE.and(() -> fail()));
        assertEquals(Truth.TRUE, Truth.TRUE.or(() -> fail()));
    }

    @Property
    void predicatesTellTheThreeAnswersApart(@ForAll Truth a, @ForAll boolean value) {
        assertEquals(a == Truth.TRUE, a.isTrue());
        assertEquals(a == Truth.FALSE, a.isFalse());
        assertEquals(a == Truth.UNKNOWN, a.isUnknown());
        assertEquals(value, Truth.of(value).isTrue());
        assertEquals(!value, Truth.of(value).isFalse());
    }

    @Property
    void severalAreAskedAsIfJoined(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        List<Truth> things = List.of(a, b, c);
        assertEquals(a.and(b).and(c), Truth.all(things, thing -> thing));
        assertEquals(a.or(b).or(c), Truth.any(things, thing -> thing));
    }

    @Example
    void ofNothingAllIsTrueAndAnyIsFalse() {
        assertEquals(Truth.TRUE, Truth.all(List.<Truth>of(), thing -> thing));
        assertEquals(Truth.FALSE, Truth.any(List.<Truth>of(), thing -> thing));
    }

    @Example
    void severalAreAskedNoFurtherOnceSettled() {
        Function<Optional<Truth>, Truth> question = thing -> thing.orElseGet(() -> fail());
        assertEquals(Truth.FALSE, Truth.all(List.of(Optional.of(Truth.FALSE), Optional.empty()), question));
        assertEquals(Truth.TRUE, Truth.any(List.of(Optional.of(Truth.TRUE), Optional.empty()), question));
    }
}
