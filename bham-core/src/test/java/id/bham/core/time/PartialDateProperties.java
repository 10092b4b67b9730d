package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PartialDateProperties {

    private static final LocalDate BEGIN = LocalDate.of(2024, 2, 26);

    /** Beyond all days of the dates that are close. */
    private static final LocalDate LONG_BEFORE = BEGIN.minusDays(20);

    private static final LocalDate LONG_AFTER = BEGIN.plusDays(30);

    @Provide
    Arbitrary<PartialDate> dates() {
        return Generated.partialDate();
    }

    /** Dates so close to each other that all cases can be looked at. */
    @Provide
    Arbitrary<PartialDate> closeDates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 6).map(BEGIN::plusDays);
        Arbitrary<PartialDate> bounded = Combinators.combine(
                        days, Arbitraries.integers().between(0, 4))
                .as((day, length) -> PartialDate.between(day, day.plusDays(length)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, bounded),
                Tuple.of(1, days.map(PartialDate::onOrAfter)),
                Tuple.of(1, days.map(PartialDate::onOrBefore)));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(-2, 14);
        return Combinators.combine(Arbitraries.integers().between(-2, 5), parts, parts)
                .as(Period::of);
    }

    /** The days on which it can have been, up to days beyond all others that are looked at. */
    private static Stream<LocalDate> days(PartialDate date) {
        return Days.of(date, LONG_BEFORE, LONG_AFTER);
    }

    private static Truth overAllCases(
            PartialDate one, PartialDate other, BiPredicate<LocalDate, LocalDate> comparison) {
        return Possibilities.answer(days(one)
                .flatMap(day -> days(other).map(otherDay -> comparison.test(day, otherDay))));
    }

    @Property(tries = 1500)
    void comparisonsAnswerAsFarAsTheDatesSettleIt(
            @ForAll("closeDates") PartialDate one, @ForAll("closeDates") PartialDate other) {
        assertEquals(overAllCases(one, other, LocalDate::isBefore), one.isBefore(other));
        assertEquals(overAllCases(one, other, LocalDate::isAfter), one.isAfter(other));
        assertEquals(overAllCases(one, other, (day, otherDay) -> !day.isAfter(otherDay)), one.notAfter(other));
        assertEquals(overAllCases(one, other, (day, otherDay) -> !day.isBefore(otherDay)), one.notBefore(other));
        days(other).forEach(day -> assertEquals(one.notBefore(PartialDate.of(day)), one.notBefore(day)));
    }

    @Property
    void theEarlierOfTwoLiesOnTheDaysThatArePossible(
            @ForAll("closeDates") PartialDate one, @ForAll("closeDates") PartialDate other) {
        Set<LocalDate> possible = days(one)
                .flatMap(day -> days(other).map(otherDay -> day.isBefore(otherDay) ? day : otherDay))
                .collect(Collectors.toSet());
        assertEquals(possible, days(one.orEarlier(other)).collect(Collectors.toSet()));
    }

    @Property
    void theEarlierOfADateAndAnyOtherIsNotAfterIt(
            @ForAll("dates") PartialDate date, @ForAll("dates") PartialDate other) {
        Fact<PartialDate> earlier = date.orEarlier();
        assertEquals(date.latest().map(PartialDate::onOrBefore), earlier.value());
        assertTrue(earlier.isRefinedBy(Fact.known(date.orEarlier(other))));
    }

    @Property(tries = 1500)
    void refinementLeavesNoFurtherDayPossible(
            @ForAll("closeDates") PartialDate less, @ForAll("closeDates") PartialDate more) {
        List<LocalDate> possible = days(less).toList();
        assertEquals(days(more).allMatch(possible::contains), less.isRefinedBy(more));
    }

    @Property(tries = 1500)
    void comparisonsKeepTheOrderOfRefinement(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other, @ForAll Random random) {
        PartialDate less = Forgetting.less(one, random);
        PartialDate otherLess = Forgetting.less(other, random);
        assertTrue(less.isRefinedBy(one));
        assertTrue(less.isBefore(otherLess).isRefinedBy(one.isBefore(other)));
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
        List<LocalDate> sums = days(date).map(day -> day.plus(period)).toList();
        PartialDate sum = date.plus(period);
        assertEquals(date.earliest().flatMap(day -> sums.stream().min(Comparator.naturalOrder())), sum.earliest());
        assertEquals(date.latest().flatMap(day -> sums.stream().max(Comparator.naturalOrder())), sum.latest());
    }
}
