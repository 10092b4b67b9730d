package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConclusionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 3);
    private static final int TOMORROW = Math.toIntExact(DAY.toEpochDay()) + 1;

    @Test
    void eachConclusionNotesItsOwnChange() {
        Conclusions conclusions = Conclusions.on(DAY);

        AsOf first = conclusions.next();
        assertEquals(Truth.FALSE, first.reached(PartialDate.of(DAY.plusDays(1))));
        assertEquals(TOMORROW, conclusions.change());

        AsOf second = conclusions.next();
        assertEquals(Conclusions.NEVER, conclusions.change());
        assertEquals(Truth.TRUE, second.reached(PartialDate.of(DAY)));
        assertEquals(Conclusions.NEVER, conclusions.change());
    }

    @Test
    void whatWasConcludedBeforeHoldsNoLongerThanItDid() {
        Conclusions conclusions = Conclusions.on(DAY);
        AsOf at = conclusions.next();

        conclusions.hold(TOMORROW + 7);
        conclusions.hold(TOMORROW + 9);
        assertEquals(TOMORROW + 7, conclusions.change());
        assertEquals(Truth.FALSE, at.passed(PartialDate.of(DAY)));
        assertEquals(TOMORROW, conclusions.change());
    }

    @Test
    void aCheckDateLiesInTheYearsOfDates() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1)}) {
            assertThrows(IllegalArgumentException.class, () -> AsOf.on(day));
            assertThrows(IllegalArgumentException.class, () -> Conclusions.on(day));
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
    void whatWasAskedOnceIsKeptUntilAnotherRecordIsLookedAt() {
        var asked = new AtomicInteger();
        BiFunction<String, AsOf, Truth> question = (record, at) -> {
            asked.incrementAndGet();
            return at.reached(PartialDate.of(DAY.plusDays(1)));
        };
        Conclusions conclusions = Conclusions.on(DAY);

        for (int i = 0; i < 2; i++) {
            assertEquals(Truth.FALSE, conclusions.next().once("record", question));
            assertEquals(TOMORROW, conclusions.change());
        }
        assertEquals(1, asked.get());
        conclusions.turn();
        assertEquals(Truth.FALSE, conclusions.next().once("record", question));
        assertEquals(2, asked.get());
    }

    @Test
    void ofManyRecordsTheAnswersAreTheirOwn() {
        List<String> records = IntStream.range(0, 30).mapToObj(String::valueOf).toList();
        BiFunction<String, AsOf, Truth> isShort = (record, at) -> Truth.of(record.length() == 1);
        AsOf at = Conclusions.on(DAY).next();

        for (int i = 0; i < 2; i++) {
            records.forEach(record -> {
                assertEquals(Truth.of(record.length() == 1), at.once(record, isShort));
                assertEquals(Truth.of(record.length() == 1), at.once(record, isShort));
            });
        }
    }
}
