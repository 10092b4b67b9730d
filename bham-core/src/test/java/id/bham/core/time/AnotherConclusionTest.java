package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnotherConclusionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 3);
    private static final Optional<LocalDate> TOMORROW = Optional.of(DAY.plusDays(1));

    @Test
    void eachConclusionNotesItsOwnChange() {
        AsOf at = AsOf.on(DAY);
        assertEquals(Truth.FALSE, at.reached(PartialDate.of(DAY.plusDays(1))));
        assertEquals(TOMORROW, at.validUntil());
        assertEquals(DAY.plusDays(1).toEpochDay(), at.horizon());

        at.turnToAnother();
        assertEquals(Optional.empty(), at.validUntil());
        assertEquals(Truth.TRUE, at.reached(PartialDate.of(DAY)));
        assertEquals(Optional.empty(), at.validUntil());
        assertEquals(Integer.MAX_VALUE, at.horizon());
    }

    @Test
    void whatRestsOnAnotherConclusionHoldsNoLongerThanThat() {
        AsOf inAWeek = AsOf.on(DAY);
        inAWeek.reached(PartialDate.of(DAY.plusDays(7)));
        AsOf later = AsOf.on(DAY);
        later.reached(PartialDate.of(DAY.plusDays(9)));

        AsOf at = AsOf.on(DAY);
        at.restOn(inAWeek);
        at.restOn(later);
        assertEquals(Optional.of(DAY.plusDays(7)), at.validUntil());
        assertEquals(Truth.FALSE, at.passed(PartialDate.of(DAY)));
        assertEquals(TOMORROW, at.validUntil());
    }

    @Test
    void onALaterDayIsAskedAgainOnlyWhatMayHaveChanged() {
        var asked = new AtomicInteger();
        BiFunction<String, AsOf, Truth> untilTomorrow = (subject, at) -> {
            asked.incrementAndGet();
            return at.reached(PartialDate.of(DAY.plusDays(1)));
        };
        AsOf at = AsOf.on(DAY.minusDays(1));
        assertEquals(Truth.FALSE, at.once("body", untilTomorrow));

        AsOf next = at.then(DAY);
        assertEquals(Optional.empty(), next.validUntil());
        assertEquals(Truth.FALSE, next.once("body", untilTomorrow));
        assertEquals(TOMORROW, next.validUntil());
        assertEquals(1, asked.get());

        AsOf after = next.then(DAY.plusDays(1));
        assertEquals(Truth.TRUE, after.once("body", untilTomorrow));
        assertEquals(2, asked.get());

        assertEquals(Truth.FALSE, after.then(DAY).once("body", untilTomorrow));
        assertEquals(3, asked.get());
        assertThrows(IllegalArgumentException.class, () -> at.then(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void aCheckDateLiesInTheYearsOfDates() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1)}) {
            assertThrows(IllegalArgumentException.class, () -> AsOf.on(day));
        }
        assertTrue(AsOf.on(LocalDate.of(9999, 12, 31)).validUntil().isEmpty());
    }

    @Test
    void theTextTellsUntilWhenTheAnswersHold() {
        AsOf at = AsOf.on(DAY);
        String unasked = at.toString();
        at.passed(PartialDate.of(DAY));
        assertTrue(at.toString().contains("2024-04-04") && !unasked.contains("2024"), at::toString);
    }

    @Test
    void whatWasAskedOnceIsKeptForOtherConclusionsOfTheDay() {
        var asked = new AtomicInteger();
        BiFunction<String, AsOf, Truth> question = (record, at) -> {
            asked.incrementAndGet();
            return at.reached(PartialDate.of(DAY.plusDays(1)));
        };
        AsOf day = AsOf.on(DAY);

        for (int i = 0; i < 2; i++) {
            day.turnToAnother();
            assertEquals(Truth.FALSE, day.once("record", question));
            assertEquals(TOMORROW, day.validUntil());
        }
        assertEquals(1, asked.get());
        assertEquals(Truth.FALSE, AsOf.on(DAY).once("record", question));
        assertEquals(2, asked.get());
    }

    @Test
    void whatIsGatheredOnceHoldsAsLongAsTheAnswersItWasGatheredBy() {
        BiFunction<String, AsOf, List<Truth>> gathering =
                (record, at) -> List.of(at.reached(PartialDate.of(DAY.plusDays(1))));
        AsOf at = AsOf.on(DAY);
        List<Truth> gathered = at.once("record", gathering);
        at.turnToAnother();

        assertSame(gathered, at.once("record", gathering));
        assertEquals(TOMORROW, at.validUntil());
    }

    @Test
    void ofManyRecordsTheAnswersAreTheirOwn() {
        List<String> records = IntStream.range(0, 30).mapToObj(String::valueOf).toList();
        BiFunction<String, AsOf, Truth> isShort = (record, at) -> Truth.of(record.length() == 1);
        AsOf at = AsOf.on(DAY);

        for (int i = 0; i < 2; i++) {
            records.forEach(record -> {
                assertEquals(Truth.of(record.length() == 1), at.once(record, isShort));
                assertEquals(Truth.of(record.length() == 1), at.once(record, isShort));
            });
        }
    }
}
