package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whether a period overlaps another of several, found among all in order, is what each of the others answers. */
class PeriodsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** Ends that lie near each other, of which some are open, unknown or known to some days only. */
    @Provide
    Arbitrary<Listing<Fact<ValidityPeriod>>> near() {
        Arbitrary<PartialDate> dates = Combinators.combine(
                        Arbitraries.integers().between(0, 30), Arbitraries.of(0, 0, 0, 1, 5))
                .as((first, more) -> PartialDate.between(DAY.plusDays(first), DAY.plusDays(first + more)));
        Arbitrary<Fact<PartialDate>> end = Arbitraries.frequencyOf(
                Tuple.of(20, dates.map(Fact::known)),
                Tuple.of(
                        1,
                        dates.map(date ->
                                Fact.known(PartialDate.onOrAfter(date.earliest().orElseThrow())))),
                Tuple.of(
                        1,
                        dates.map(date ->
                                Fact.known(PartialDate.onOrBefore(date.latest().orElseThrow())))),
                Tuple.of(1, Arbitraries.of(List.of(Fact.absent(), Fact.unknown()))));
        Arbitrary<ValidityPeriod> periods = Combinators.combine(end, end).as(PeriodsProperties::between);
        return listing(periods, 19);
    }

    private static ValidityPeriod between(Fact<PartialDate> one, Fact<PartialDate> other) {
        return one.is(first -> other.is(first::isAfter)).isTrue()
                ? ValidityPeriod.of(other, one)
                : ValidityPeriod.of(one, other);
    }

    @Provide
    Arbitrary<Listing<Fact<ValidityPeriod>>> any() {
        return listing(Generated.validityPeriod(), 5);
    }

    private static Arbitrary<Listing<Fact<ValidityPeriod>>> listing(Arbitrary<ValidityPeriod> periods, int known) {
        Arbitrary<Fact<ValidityPeriod>> facts = Arbitraries.frequencyOf(
                Tuple.of(known, periods.map(Fact::known)),
                Tuple.of(1, Arbitraries.of(List.of(Fact.absent(), Fact.unknown()))));
        return Combinators.combine(
                        facts.list().ofMaxSize(6), Arbitraries.integers().between(0, 4))
                .as((listed, kind) -> kind == 0 ? Listing.partial(listed) : Listing.complete(listed));
    }

    @Property
    void onePeriodIsFoundToOverlapAnotherAsByAskingEach(@ForAll("near") Listing<Fact<ValidityPeriod>> periods) {
        assertFoundPlainly(periods);
    }

    @Property
    void theSameOfAllPeriods(@ForAll("any") Listing<Fact<ValidityPeriod>> periods) {
        assertFoundPlainly(periods);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-2, 40).map(DAY::plusDays);
    }

    @Property
    void thoseThatMayContainADayAreFoundAsByAskingEach(
            @ForAll("near") Listing<Fact<ValidityPeriod>> some,
            @ForAll("any") Listing<Fact<ValidityPeriod>> others,
            @ForAll("day") LocalDate day) {
        List<Fact<ValidityPeriod>> periods =
                Stream.concat(some.items().stream(), others.items().stream()).toList();
        AsOf at = AsOf.on(day);
        Set<Integer> found = Set.copyOf(at.mayBeWithin(Periods.of(Listing.complete(periods))));
        AsOf plainly = AsOf.on(day);

        assertEquals(
                IntStream.range(0, periods.size())
                        .filter(i -> !periods.get(i).isKnown()
                                || !periods.get(i).is(plainly::within).isFalse())
                        .boxed()
                        .collect(Collectors.toSet()),
                found);
        Optional<LocalDate> next = periods.stream()
                .flatMap(period -> period.value().stream())
                .filter(period ->
                        period.begun(Math.toIntExact(day.toEpochDay())).isFalse())
                .map(period -> LocalDate.ofEpochDay(period.firstEarliest))
                .min(Comparator.naturalOrder());
        assertEquals(next, at.validUntil());
    }

    private static void assertFoundPlainly(Listing<Fact<ValidityPeriod>> periods) {
        var together = Periods.of(periods);
        for (int i = 0; i < periods.items().size(); i++) {
            Fact<ValidityPeriod> one = periods.items().get(i);
            if (one.isKnown()) {
                ValidityPeriod period = one.value().orElseThrow();
                assertEquals(overlapsAnother(period, i, periods), together.overlapsAnother(period), period::toString);
            }
        }
    }

    private static Truth overlapsAnother(ValidityPeriod one, int number, Listing<Fact<ValidityPeriod>> periods) {
        Truth answer = periods.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        for (int i = 0; i < periods.items().size(); i++) {
            answer = i == number ? answer : answer.or(periods.items().get(i).is(one::overlaps));
        }
        return answer;
    }
}
