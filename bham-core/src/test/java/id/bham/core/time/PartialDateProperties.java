package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

    private static final LocalDate BEGIN = LocalDate.of(2024, 2, 26);

    @Provide
    Arbitrary<PartialDate> dates() {
        return Generated.partialDate();
    }

    /** Dates so close to each other that all cases can be looked at. */
    @Provide
    Arbitrary<PartialDate> closeDates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4))
                .as((offset, length) -> PartialDate.between(
                        BEGIN.plusDays(offset), BEGIN.plusDays(offset).plusDays(length)));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(-2, 14);
        return Combinators.combine(Arbitraries.integers().between(-2, 5), parts, parts)
                .as(Period::of);
    }

    private static Truth overAllCases(
            PartialDate one, PartialDate other, BiPredicate<LocalDate, LocalDate> comparison) {
        return Possibilities.answer(Days.of(one)
                .flatMap(day -> Days.of(other).map(otherDay -> comparison.test(day, otherDay))));
    }

    @Property(tries = 1500)
    void comparisonsAnswerAsFarAsTheDatesSettleIt(
            @ForAll("closeDates") PartialDate one, @ForAll("closeDates") PartialDate other) {
        assertEquals(overAllCases(one, other, LocalDate::isBefore), one.isBefore(other));
        assertEquals(overAllCases(one, other, LocalDate::isAfter), one.isAfter(other));
        assertEquals(overAllCases(one, other, (day, otherDay) -> !day.isAfter(otherDay)), one.notAfter(other));
        assertEquals(overAllCases(one, other, (day, otherDay) -> !day.isBefore(otherDay)), one.notBefore(other));
        assertEquals(overAllCases(one, other, LocalDate::equals), one.isSameDayAs(other));
        LocalDate day = other.latest();
        assertEquals(one.notBefore(PartialDate.of(day)), one.notBefore(day));
    }

    @Property
    void theEarlierOfTwoLiesOnTheDaysThatArePossible(
            @ForAll("closeDates") PartialDate one, @ForAll("closeDates") PartialDate other) {
        Set<LocalDate> possible = Days.of(one)
                .flatMap(day -> Days.of(other).map(otherDay -> day.isBefore(otherDay) ? day : otherDay))
                .collect(Collectors.toSet());
        assertEquals(possible, Days.of(one.orEarlier(other)).collect(Collectors.toSet()));
    }

    @Property
    void theEarlierOfADateAndAnyOtherIsNotAfterIt(
            @ForAll("dates") PartialDate date, @ForAll("dates") PartialDate other) {
        PartialDate earlier = date.orEarlier();
        assertEquals(date.latest(), earlier.latest());
        assertTrue(earlier.isRefinedBy(date.orEarlier(other)));
    }

    @Property(tries = 1500)
    void refinementLeavesNoFurtherDayPossible(
            @ForAll("closeDates") PartialDate less, @ForAll("closeDates") PartialDate more) {
        List<LocalDate> possible = Days.of(less).toList();
        assertEquals(Days.of(more).allMatch(possible::contains), less.isRefinedBy(more));
    }

    @Property(tries = 1500)
    void comparisonsKeepTheOrderOfRefinement(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other, @ForAll Random random) {
        PartialDate less = Forgetting.less(one, random);
        PartialDate otherLess = Forgetting.less(other, random);
        assertTrue(less.isRefinedBy(one));
        assertTrue(less.isBefore(otherLess).isRefinedBy(one.isBefore(other)));
        assertTrue(less.isSameDayAs(otherLess).isRefinedBy(one.isSameDayAs(other)));
    }

    @Property(tries = 2000)
    void theTextIsReadBackAndMatchesThePattern(@ForAll("dates") PartialDate date) {
        String text = date.toString();
        assertEquals(date, PartialDate.parse(text));
        assertTrue(text.matches(PartialDate.PATTERN), text);
    }

    @Property
    void textsOfCloseDatesAreReadBack(@ForAll("closeDates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property(tries = 1500)
    void aSumIsPossibleIfItIsTheSumForAPossibleDay(
            @ForAll("closeDates") PartialDate date, @ForAll("periods") Period period) {
        List<LocalDate> sums = Days.of(date).map(day -> day.plus(period)).toList();
        PartialDate sum = date.plus(period);
        assertEquals(sums.stream().min(Comparator.naturalOrder()).orElseThrow(), sum.earliest());
        assertEquals(sums.stream().max(Comparator.naturalOrder()).orElseThrow(), sum.latest());
    }
}
