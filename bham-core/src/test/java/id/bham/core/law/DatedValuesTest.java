package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedValuesTest {

    private static final Source S0 = Source.builder().id("S0").title("S0").build();
    private static final Source S4 = Source.builder().id("S4").title("S4").build();

    private static final LocalDate FIRST = LocalDate.of(2021, 4, 5);
    private static final LocalDate CHANGE = LocalDate.of(2023, 9, 26);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final DatedValues<Integer> HISTORY = DatedValues.<Integer>none()
            .with(1, ValidityPeriod.of(CHANGE, LAST), S4)
            .with(2, ValidityPeriod.of(FIRST, CHANGE.minusDays(1)), S0);

    private static <T> Optional<T> on(DatedValues<T> values, LocalDate day) {
        return values.on(AsOf.on(day)).flatMap(dated -> dated.value().value());
    }

    @Test
    void eachDayHasItsValueOrNone() {
        assertEquals(Optional.empty(), on(HISTORY, FIRST.minusDays(1)));
        assertEquals(Optional.of(2), on(HISTORY, FIRST));
        assertEquals(Optional.of(2), on(HISTORY, CHANGE.minusDays(1)));
        assertEquals(Optional.of(1), on(HISTORY, CHANGE));
        assertEquals(Optional.of(1), on(HISTORY, LAST));
        assertEquals(Optional.empty(), on(HISTORY, LAST.plusDays(1)));
        assertEquals(Optional.empty(), on(DatedValues.none(), CHANGE));
    }

    @Test
    void theValuesStandInTheirOrderWithTheirSources() {
        assertEquals(
                List.of(
                        new DatedValues.Dated<>(
                                Fact.known(2), ValidityPeriod.of(FIRST, CHANGE.minusDays(1)), S0, Strength.INFERRED),
                        new DatedValues.Dated<>(Fact.known(1), ValidityPeriod.of(CHANGE, LAST), S4, Strength.INFERRED)),
                HISTORY.values());
    }

    @Test
    void anAmendmentKeepsWhatWasSetForEarlierDays() {
        LocalDate amendment = LocalDate.of(2025, 7, 1);
        DatedValues<Integer> amended = HISTORY.amended(3, amendment, S4, Strength.INFERRED);

        assertEquals(Optional.of(2), on(amended, FIRST));
        assertEquals(Optional.of(1), on(amended, CHANGE));
        assertEquals(Optional.of(1), on(amended, amendment.minusDays(1)));
        assertEquals(Optional.of(3), on(amended, amendment));
        assertEquals(Optional.of(3), on(amended, LAST.plusYears(20)));
        assertEquals(Optional.of(1), on(HISTORY, amendment));
        assertEquals(
                HISTORY.values().get(0), amended.values().get(0), "what the amendment does not touch stays as it was");
    }

    @Test
    void anAmendmentDisplacesWhatWasSetForLaterDays() {
        DatedValues<Integer> amended = HISTORY.amended(3, FIRST, S4, Strength.INFERRED);

        assertEquals(
                List.of(new DatedValues.Dated<>(Fact.known(3), ValidityPeriod.from(FIRST), S4, Strength.INFERRED)),
                amended.values());
    }

    @Test
    void aValueForADayThatHasOneIsRefused() {
        String message = Refusal.of(() -> HISTORY.with(3, ValidityPeriod.of(LAST, LAST.plusDays(1)), S4));
        assertTrue(message.contains("2025-12-31..2026-01-01") && message.contains("2023-09-26..2025-12-31"), message);

        assertThrows(IllegalArgumentException.class, () -> HISTORY.with(3, ValidityPeriod.always(), S4));
        assertThrows(IllegalArgumentException.class, () -> HISTORY.with(3, ValidityPeriod.until(FIRST), S4));
        assertEquals(
                Optional.of(3),
                on(HISTORY.with(3, ValidityPeriod.until(FIRST.minusDays(1)), S4), LocalDate.of(1900, 1, 1)));
    }

    @Test
    void aValueForDaysThatAreNotKnownIsRefused() {
        Fact<PartialDate> day = Fact.known(PartialDate.of(FIRST));
        for (ValidityPeriod period : List.of(
                ValidityPeriod.ofYears(2023, 2025),
                ValidityPeriod.of(day, Fact.unknown()),
                ValidityPeriod.of(Fact.unknown(), day),
                ValidityPeriod.of(day, Fact.known(PartialDate.parse("2025"))))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> DatedValues.<Integer>none().with(1, period, S0),
                    period::toString);
        }
    }

    @Test
    void aLengthOfTimeIsLongerThanZero() {
        DatedValues<Period> none = DatedValues.none();

        for (Period length : List.of(Period.ZERO, Period.ofYears(-1), Period.of(1, -12, 1))) {
            assertThrows(IllegalArgumentException.class, () -> none.with(length, ValidityPeriod.from(FIRST), S0));
            assertThrows(IllegalArgumentException.class, () -> none.amended(length, FIRST, S0, Strength.INFERRED));
        }
    }

    @Test
    void itMayBeUnknownWhatIsSet() {
        DatedValues<Integer> values = DatedValues.<Integer>none().withUnknown(ValidityPeriod.from(FIRST), S0);

        assertEquals(
                Optional.of(Fact.<Integer>unknown()), values.on(AsOf.on(FIRST)).map(DatedValues.Dated::value));
        assertThrows(IllegalArgumentException.class, () -> values.with(1, ValidityPeriod.from(LAST), S4));
    }

    @Test
    void aValueThatSpansTheAmendedPeriodIsSplitInTwo() {
        ValidityPeriod year = ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        DatedValues<Integer> amended = HISTORY.amended(Fact.unknown(), year, S0, Strength.INFERRED);

        assertEquals(
                List.of(
                        HISTORY.values().get(0),
                        new DatedValues.Dated<>(
                                Fact.known(1),
                                ValidityPeriod.of(CHANGE, LocalDate.of(2023, 12, 31)),
                                S4,
                                Strength.INFERRED),
                        new DatedValues.Dated<>(Fact.unknown(), year, S0, Strength.INFERRED),
                        new DatedValues.Dated<>(
                                Fact.known(1),
                                ValidityPeriod.of(LocalDate.of(2025, 1, 1), LAST),
                                S4,
                                Strength.INFERRED)),
                amended.values());
    }

    @Test
    void anAmendmentOfAllDaysThatThereAreLeavesNothing() {
        DatedValues<Integer> always = DatedValues.<Integer>none().with(1, ValidityPeriod.always(), S0);
        ValidityPeriod all = ValidityPeriod.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

        for (ValidityPeriod period : List.of(all, ValidityPeriod.always())) {
            assertEquals(
                    List.of(new DatedValues.Dated<>(Fact.known(2), period, S4, Strength.INFERRED)),
                    always.amended(Fact.known(2), period, S4, Strength.INFERRED).values());
        }
        assertEquals(
                3,
                always.amended(Fact.known(2), ValidityPeriod.of(FIRST, LAST), S4, Strength.INFERRED)
                        .values()
                        .size());
    }

    @Test
    void anAmendmentIsOfAValueForDaysThatAreKnown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> HISTORY.amended(Fact.absent(), ValidityPeriod.from(FIRST), S4, Strength.INFERRED));
        for (DatedValues<Integer> history : List.of(HISTORY, DatedValues.<Integer>none())) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> history.amended(Fact.known(3), ValidityPeriod.ofYears(2023, 2025), S4, Strength.INFERRED));
        }
    }

    @Test
    void theTextTellsValuesAndPeriods() {
        String text = HISTORY.toString();
        assertTrue(text.contains("2023-09-26..2025-12-31") && text.contains("S4"), text);
    }

    @Test
    void valuesThatDifferMakeDifferentHistories() {
        assertNotEquals(HISTORY, DatedValues.none());
        assertNotEquals(HISTORY, HISTORY.amended(1, LAST.plusDays(1), S4, Strength.INFERRED));
        assertEquals(
                HISTORY,
                DatedValues.<Integer>none()
                        .with(2, ValidityPeriod.of(FIRST, CHANGE.minusDays(1)), S0)
                        .with(1, ValidityPeriod.of(CHANGE, LAST), S4));
    }
}
