package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The answers of periods within a few days, against all periods that they can turn out to be. */
class ValidityPeriodProperties {

    private static final LocalDate BEGIN = LocalDate.of(2024, 2, 26);
    private static final LocalDate END = BEGIN.plusDays(7);

    /** An end that is unknown may lie outside of the days that are looked at. */
    private static final int MARGIN = 2;

    /** Stand for open ends: further away than any day of a case. */
    private static final LocalDate ALWAYS_BEFORE = BEGIN.minusYears(100);

    private static final LocalDate ALWAYS_AFTER = END.plusYears(100);

    /** A period whose ends are wholly known. */
    private record Exact(LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean encloses(Exact other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }

        boolean overlaps(Exact other) {
            return !other.last.isBefore(first) && !other.first.isAfter(last);
        }
    }

    private static List<Exact> cases(ValidityPeriod period) {
        return ends(period.firstDay(), ALWAYS_BEFORE)
                .flatMap(first -> ends(period.lastDay(), ALWAYS_AFTER)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Exact(first, last)))
                .toList();
    }

    private static Stream<LocalDate> ends(Fact<PartialDate> end, LocalDate open) {
        if (end.isKnown()) {
            return end.value().stream().flatMap(date -> Days.of(date, BEGIN.minusDays(MARGIN), END.plusDays(MARGIN)));
        }
        Stream<LocalDate> any =
                end.isUnknown() ? Days.from(BEGIN.minusDays(MARGIN), END.plusDays(MARGIN)) : Stream.empty();
        return Stream.concat(any, Stream.of(open));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 7).map(BEGIN::plusDays);
        Arbitrary<PartialDate> bounded = Combinators.combine(
                        days, Arbitraries.integers().between(0, 3))
                .as((day, length) -> {
                    LocalDate latest = day.plusDays(length);
                    return PartialDate.between(day, latest.isAfter(END) ? END : latest);
                });
        return Arbitraries.frequencyOf(
                Tuple.of(4, bounded),
                Tuple.of(1, days.map(PartialDate::onOrAfter)),
                Tuple.of(1, days.map(PartialDate::onOrBefore)));
    }

    @Provide
    Arbitrary<ValidityPeriod> periods() {
        Arbitrary<Fact<PartialDate>> ends = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(List.of(Fact.unknown(), Fact.absent()))),
                Tuple.of(3, dates().map(Fact::known)));
        return Combinators.combine(ends, ends)
                .filter((first, last) -> !first.is(day -> last.is(day::isAfter)).isTrue())
                .as(ValidityPeriod::of);
    }

    @Provide
    Arbitrary<ValidityPeriod> drawnPeriods() {
        return Generated.validityPeriod();
    }

    @Property(tries = 1500)
    void aDayIsContainedAsFarAsTheEndsSettleIt(@ForAll("periods") ValidityPeriod period) {
        List<Exact> cases = cases(period);
        Days.from(BEGIN, END)
                .forEach(day -> assertEquals(
                        Possibilities.answer(cases.stream().map(exact -> exact.contains(day))), period.contains(day)));
    }

    @Property(tries = 1500)
    void aPeriodHasBegunAsFarAsTheEndsSettleIt(@ForAll("periods") ValidityPeriod period) {
        List<Exact> cases = cases(period);
        Days.from(BEGIN, END)
                .forEach(day -> assertEquals(
                        Possibilities.answer(
                                cases.stream().map(exact -> !exact.first().isAfter(day))),
                        AsOf.on(day).begun(period)));
    }

    @Property(tries = 1500)
    void aDateIsContainedAsFarAsTheEndsSettleIt(
            @ForAll("periods") ValidityPeriod period, @ForAll("dates") PartialDate date) {
        List<Exact> cases = cases(period);
        assertEquals(
                Possibilities.answer(Days.of(date, BEGIN.minusDays(MARGIN), END.plusDays(MARGIN))
                        .flatMap(day -> cases.stream().map(exact -> exact.contains(day)))),
                period.contains(date));
    }

    private static Truth overAllCases(ValidityPeriod one, ValidityPeriod other, BiPredicate<Exact, Exact> relation) {
        List<Exact> others = cases(other);
        return Possibilities.answer(cases(one).stream()
                .flatMap(exact -> others.stream().map(otherExact -> relation.test(exact, otherExact))));
    }

    @Property(tries = 4000)
    void onePeriodEnclosesTheOtherAsFarAsTheEndsSettleIt(
            @ForAll("periods") ValidityPeriod one, @ForAll("periods") ValidityPeriod other) {
        assertEquals(overAllCases(one, other, Exact::encloses), one.encloses(other));
    }

    @Property(tries = 4000)
    void twoPeriodsOverlapAsFarAsTheEndsSettleIt(
            @ForAll("periods") ValidityPeriod one, @ForAll("periods") ValidityPeriod other) {
        assertEquals(overAllCases(one, other, Exact::overlaps), one.overlaps(other));
    }

    @Property(tries = 1500)
    void answersKeepTheOrderOfRefinement(
            @ForAll("drawnPeriods") ValidityPeriod one,
            @ForAll("drawnPeriods") ValidityPeriod other,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        ValidityPeriod less = Forgetting.less(one, random);
        ValidityPeriod otherLess = Forgetting.less(other, random);
        assertTrue(less.isRefinedBy(one));
        assertTrue(less.contains(day).isRefinedBy(one.contains(day)));
        assertTrue(less.encloses(otherLess).isRefinedBy(one.encloses(other)));
        assertTrue(less.overlaps(otherLess).isRefinedBy(one.overlaps(other)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Generated.day();
    }
}
