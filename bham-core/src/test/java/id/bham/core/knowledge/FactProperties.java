package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Generated;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactProperties {

    @Provide
    Arbitrary<Fact<Integer>> numbers() {
        return Generated.fact(Arbitraries.integers().between(-3, 3));
    }

    @Provide
    Arbitrary<Fact<Truth>> answers() {
        return Generated.fact(Generated.truth());
    }

    @Provide
    Arbitrary<Function<Integer, Fact<Integer>>> steps() {
        return Arbitraries.of(
                n -> Fact.known(n + 1),
                n -> n > 0 ? Fact.known(n) : Fact.absent(),
                n -> n > 0 ? Fact.unknown() : Fact.known(-n));
    }

    @Property
    void aFactIsInOneOfThreeStates(@ForAll("numbers") Fact<Integer> fact) {
        int states = (fact.isKnown() ? 1 : 0) + (fact.isAbsent() ? 1 : 0) + (fact.isUnknown() ? 1 : 0);
        assertEquals(1, states);
        assertEquals(fact.isKnown(), fact.value().isPresent());
        assertEquals(fact.isKnown(), fact.exists().isTrue());
        assertEquals(fact.isAbsent(), fact.exists().isFalse());
        assertEquals(fact.isUnknown(), fact.exists().isUnknown());
    }

    @Property
    void mapChangesTheValueAndNothingElse(@ForAll("numbers") Fact<Integer> fact) {
        assertEquals(fact, fact.map(n -> n));
        assertEquals(fact.map(n -> "n" + (n + 1)), fact.map(n -> n + 1).map(n -> "n" + n));
        assertEquals(fact.exists(), fact.map(n -> n + 1).exists());
        assertEquals(fact.value().map(n -> n + 1), fact.map(n -> n + 1).value());
    }

    @Property
    void flatMapFollowsAFactThroughAFurtherOne(
            @ForAll("numbers") Fact<Integer> fact,
            @ForAll("steps") Function<Integer, Fact<Integer>> one,
            @ForAll("steps") Function<Integer, Fact<Integer>> other) {
        assertEquals(fact, fact.flatMap(Fact::known));
        assertEquals(
                fact.flatMap(one).flatMap(other), fact.flatMap(n -> one.apply(n).flatMap(other)));
        assertEquals(fact.isKnown() ? fact.value().map(one).orElseThrow() : fact, fact.flatMap(one));
    }

    @Property
    void questionsAreAskedOfKnownValuesAlone(@ForAll("answers") Fact<Truth> fact) {
        Truth expected = fact.value().orElse(fact.isAbsent() ? Truth.FALSE : Truth.UNKNOWN);
        assertEquals(expected, fact.is(answer -> answer));
    }

    @Property
    void conditionsAndEqualityAreQuestionsInTwoValues(@ForAll("numbers") Fact<Integer> fact) {
        assertEquals(fact.is(n -> Truth.of(n > 0)), fact.matches(n -> n > 0));
        assertEquals(fact.is(n -> Truth.of(n == 1)), fact.isEqualTo(1));
    }

    @Property
    void questionsKeepTheOrderOfRefinement(
            @ForAll("answers") Fact<Truth> less,
            @ForAll("answers") Fact<Truth> more,
            @ForAll Truth forTrue,
            @ForAll Truth forFalse) {
        // Whatever is asked, it may not decide what an unknown value leaves open.
        Truth forUnknown = forTrue == forFalse ? forTrue : Truth.UNKNOWN;
        Function<Truth, Truth> question = value -> switch (value) {
            case TRUE -> forTrue;
            case FALSE -> forFalse;
            case UNKNOWN -> forUnknown;
        };
        if (less.isRefinedBy(more)) {
            assertTrue(less.is(question).isRefinedBy(more.is(question)));
            assertTrue(less.exists().isRefinedBy(more.exists()));
            assertTrue(less.map(question).isRefinedBy(more.map(question)));
        }
    }

    @Property
    void refinementIsAnOrder(
            @ForAll("answers") Fact<Truth> a, @ForAll("answers") Fact<Truth> b, @ForAll("answers") Fact<Truth> c) {
        assertTrue(a.isRefinedBy(a));
        assertEquals(a.equals(b), a.isRefinedBy(b) && b.isRefinedBy(a));
        if (a.isRefinedBy(b) && b.isRefinedBy(c)) {
            assertTrue(a.isRefinedBy(c));
        }
    }

    @Property
    void refinementNeverChangesWhatIsSettled(@ForAll("answers") Fact<Truth> fact) {
        assertTrue(Fact.<Truth>unknown().isRefinedBy(fact));
        assertEquals(fact.isAbsent(), Fact.<Truth>absent().isRefinedBy(fact));
        assertEquals(
                fact.value().equals(Optional.of(Truth.TRUE)),
                Fact.known(Truth.TRUE).isRefinedBy(fact));
        assertEquals(fact.isKnown(), Fact.known(Truth.UNKNOWN).isRefinedBy(fact));
    }

    @Property
    void valuesThatCannotBePartlyKnownAreRefinedByEqualOnesAlone(@ForAll("numbers") Fact<Integer> fact) {
        assertEquals(fact.equals(Fact.known(2)), Fact.known(2).isRefinedBy(fact));
        assertFalse(Fact.known(2).isRefinedBy(Fact.known(3)));
    }
}
