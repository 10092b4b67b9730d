package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class DatedValuesProperties {

    private static final Source SOURCE = Source.builder().id("S0").title("S0").build();
    private static final Source OTHER = Source.builder().id("S4").title("S4").build();
    private static final LocalDate BEGIN = LocalDate.of(2023, 9, 20);
    private static final int DAYS = 20;

    private static Stream<LocalDate> days() {
        return Stream.iterate(BEGIN.minusDays(2), day -> day.plusDays(1)).limit(DAYS + 4);
    }

    private static Optional<Integer> on(DatedValues<Integer> values, LocalDate day) {
        return values.on(AsOf.on(day)).flatMap(dated -> dated.value().value());
    }

    /** Histories with gaps; the first value may have always been set, the last may hold for good. */
    @Provide
    Arbitrary<DatedValues<Integer>> histories() {
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(0, DAYS).list().uniqueElements().ofMaxSize(6);
        return Combinators.combine(cuts, Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as(DatedValuesProperties::history);
    }

    private static DatedValues<Integer> history(List<Integer> cuts, boolean openStart, boolean openEnd) {
        List<Integer> sorted = cuts.stream().sorted().toList();
        DatedValues<Integer> history = DatedValues.none();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            LocalDate first = BEGIN.plusDays(sorted.get(i));
            LocalDate last = BEGIN.plusDays(sorted.get(i + 1));
            ValidityPeriod period = ValidityPeriod.of(first, last);
            if (openStart && i == 0) {
                period = ValidityPeriod.until(last);
            } else if (openEnd && i + 3 >= sorted.size()) {
                period = ValidityPeriod.from(first);
            }
            history = history.with(i, period, SOURCE);
        }
        return history;
    }

    @Property
    void anAmendmentIsSetFromItsDayOnAndNothingElseChanges(
            @ForAll("histories") DatedValues<Integer> history, @ForAll @IntRange(max = DAYS) int offset) {
        LocalDate amendment = BEGIN.plusDays(offset);
        DatedValues<Integer> amended = history.amended(99, amendment, SOURCE, Strength.INFERRED);

        days().forEach(day -> assertEquals(
                day.isBefore(amendment) ? on(history, day) : Optional.of(99), on(amended, day), day::toString));
    }

    @Provide
    Arbitrary<ValidityPeriod> periods() {
        Arbitrary<Fact<PartialDate>> ends =
                Arbitraries.integers().between(0, DAYS).map(day -> Fact.known(PartialDate.of(BEGIN.plusDays(day))));
        Arbitrary<Fact<PartialDate>> openOrNot =
                Arbitraries.frequencyOf(Tuple.of(4, ends), Tuple.of(1, Arbitraries.just(Fact.absent())));
        return Combinators.combine(openOrNot, openOrNot).as((one, other) -> {
            boolean reversed = one.is(first -> other.is(first::isAfter)).isTrue();
            return reversed ? ValidityPeriod.of(other, one) : ValidityPeriod.of(one, other);
        });
    }

    @Property
    void anAmendmentIsSetInItsPeriodAndNothingElseChanges(
            @ForAll("histories") DatedValues<Integer> history,
            @ForAll("periods") ValidityPeriod period,
            @ForAll boolean known) {
        Fact<Integer> value = known ? Fact.known(99) : Fact.unknown();
        DatedValues<Integer> amended = history.amended(value, period, OTHER, Strength.INFERRED);

        days().forEach(day -> {
            Optional<DatedValues.Dated<Integer>> before = history.on(AsOf.on(day));
            Optional<DatedValues.Dated<Integer>> after = amended.on(AsOf.on(day));
            boolean within = period.contains(day).isTrue();
            assertEquals(
                    within ? Optional.of(value) : before.map(DatedValues.Dated::value),
                    after.map(DatedValues.Dated::value));
            assertEquals(
                    within ? Optional.of(OTHER) : before.map(DatedValues.Dated::source),
                    after.map(DatedValues.Dated::source));
        });
    }

    @Property
    void periodsFollowEachOtherAndNeverOverlap(
            @ForAll("histories") DatedValues<Integer> history, @ForAll("periods") ValidityPeriod period) {
        List<DatedValues.Dated<Integer>> values = history.amended(Fact.known(99), period, OTHER, Strength.INFERRED)
                .values();

        for (int i = 1; i < values.size(); i++) {
            PartialDate end = values.get(i - 1).period().lastDay().value().orElseThrow();
            PartialDate start = values.get(i).period().firstDay().value().orElseThrow();
            assertTrue(end.isBefore(start).isTrue(), values::toString);
        }
    }

    @Property
    void theOrderInWhichValuesAreGivenDoesNotMatter(@ForAll("histories") DatedValues<Integer> history) {
        DatedValues<Integer> backwards = DatedValues.none();
        for (int i = history.values().size() - 1; i >= 0; i--) {
            DatedValues.Dated<Integer> dated = history.values().get(i);
            backwards = backwards.with(dated.value().value().orElseThrow(), dated.period(), dated.source());
        }
        assertEquals(history, backwards);
        assertEquals(history.hashCode(), backwards.hashCode());
    }

    @Property
    void theValueHoldsUntilTheDayThatIsNoted(
            @ForAll("histories") DatedValues<Integer> history, @ForAll @IntRange(max = DAYS) int offset) {
        LocalDate day = BEGIN.plusDays(offset);
        AsOf at = AsOf.on(day);
        Optional<Integer> value = history.on(at).flatMap(dated -> dated.value().value());
        Optional<LocalDate> firstOther = days().filter(later -> later.isAfter(day))
                .filter(later -> !on(history, later).equals(value))
                .findFirst();

        assertEquals(firstOther, at.validUntil().filter(until -> !until.isAfter(BEGIN.plusDays(DAYS + 1))));
    }
}
