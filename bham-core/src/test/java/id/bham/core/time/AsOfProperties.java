package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AsOfProperties {

    private static final LocalDate BEGIN = LocalDate.of(2023, 12, 20);
    private static final LocalDate END = BEGIN.plusDays(40);

    /** What can be asked of a check date. */
    record Question(String words, Function<AsOf, Truth> asked) {

        Truth on(LocalDate day) {
            return asked.apply(AsOf.on(day));
        }

        Optional<LocalDate> validUntil(LocalDate day) {
            AsOf at = AsOf.on(day);
            Truth answered = asked.apply(at);
            assertEquals(answered, on(day));
            return at.validUntil();
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(BEGIN::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(2, 38);
        Arbitrary<PartialDate> bounded = Combinators.combine(offsets, offsets)
                .as((one, other) -> PartialDate.between(
                        BEGIN.plusDays(Math.min(one, other)), BEGIN.plusDays(Math.max(one, other))));
        return Arbitraries.frequencyOf(
                Tuple.of(4, bounded),
                Tuple.of(1, offsets.map(BEGIN::plusDays).map(PartialDate::onOrAfter)),
                Tuple.of(1, offsets.map(BEGIN::plusDays).map(PartialDate::onOrBefore)));
    }

    private Arbitrary<Fact<PartialDate>> ends() {
        return Generated.fact(dates());
    }

    @Provide
    Arbitrary<ValidityPeriod> periods() {
        return Combinators.combine(ends(), ends())
                .filter((first, last) -> !first.is(day -> last.is(day::isAfter)).isTrue())
                .as(ValidityPeriod::of);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.oneOf(
                dates().map(date -> new Question("reached " + date, at -> at.reached(date))),
                dates().map(date -> new Question("passed " + date, at -> at.passed(date))),
                ends().map(date -> new Question("reached, perhaps, " + date, at -> at.reached(date))),
                ends().map(date -> new Question("passed, perhaps, " + date, at -> at.passed(date))),
                periods().map(period -> new Question("within " + period, at -> at.within(period))),
                periods().map(period -> new Question("begun " + period, at -> at.begun(period))));
    }

    @Property
    void answersAreThoseOfAComparisonWithTheDay(
            @ForAll("days") LocalDate day,
            @ForAll("dates") PartialDate date,
            @ForAll("periods") ValidityPeriod period) {
        assertEquals(
                Possibilities.answer(Days.of(date).map(possible -> !possible.isAfter(day))),
                AsOf.on(day).reached(date));
        assertEquals(
                Possibilities.answer(Days.of(date).map(possible -> possible.isBefore(day))),
                AsOf.on(day).passed(date));
        assertEquals(period.contains(day), AsOf.on(day).within(period));
    }

    /** All dates lie within the days that are looked at, so an answer that never changes must stay to their end. */
    @Property(tries = 3000)
    void aSingleAnswerHoldsUntilJustTheDayThatIsNoted(
            @ForAll("questions") Question question, @ForAll("days") LocalDate day) {
        Optional<LocalDate> validUntil = question.validUntil(day);
        LocalDate lastDay = validUntil.map(until -> until.minusDays(1)).orElse(END);

        Days.from(day, lastDay).forEach(later -> assertEquals(question.on(day), question.on(later), later::toString));
        validUntil.ifPresent(until -> {
            assertTrue(until.isAfter(day));
            assertNotEquals(question.on(day), question.on(until));
        });
    }

    @Property(tries = 1500)
    void severalAnswersHoldUntilTheFirstOfThemChanges(
            @ForAll("questions") Question one, @ForAll("questions") Question other, @ForAll("days") LocalDate day) {
        AsOf at = AsOf.on(day);
        assertEquals(one.on(day), one.asked().apply(at));
        assertEquals(other.on(day), other.asked().apply(at));

        assertEquals(
                Days.from(day, END)
                        .filter(later -> one.on(later) != one.on(day) || other.on(later) != other.on(day))
                        .findFirst(),
                at.validUntil());
    }

    @Property
    void whatIsNotAskedIsNotNoted(@ForAll("questions") Question question, @ForAll("days") LocalDate day) {
        AsOf at = AsOf.on(day);
        Truth settled = Truth.FALSE.and(() -> question.asked().apply(at));

        assertEquals(Truth.FALSE, settled);
        assertEquals(Optional.empty(), at.validUntil());
    }

    @Example
    void theDayItselfIsReachedAndNotPassed() {
        PartialDate date = PartialDate.parse("2023-09-26");

        for (String text : List.of("2023-09-25 FALSE FALSE", "2023-09-26 TRUE FALSE", "2023-09-27 TRUE TRUE")) {
            String[] parts = text.split(" ", -1);
            AsOf at = AsOf.on(LocalDate.parse(parts[0]));
            assertEquals(Truth.valueOf(parts[1]), at.reached(date), text);
            assertEquals(Truth.valueOf(parts[2]), at.passed(date), text);
        }
    }

    @Example
    void theNextChangeIsNoted() {
        PartialDate date = PartialDate.parse("2023-09-26");
        PartialDate month = PartialDate.parse("2023-09");

        assertEquals("2023-09-26", changeAfter("2023-09-25", at -> at.reached(date)));
        assertEquals("never", changeAfter("2023-09-26", at -> at.reached(date)));
        assertEquals("2023-09-27", changeAfter("2023-09-26", at -> at.passed(date)));
        assertEquals("2023-09-01", changeAfter("2023-08-31", at -> at.reached(month)));
        assertEquals("2023-09-30", changeAfter("2023-09-01", at -> at.reached(month)));
        assertEquals("2023-09-02", changeAfter("2023-09-01", at -> at.passed(month)));
        assertEquals("2023-10-01", changeAfter("2023-09-02", at -> at.passed(month)));
        assertEquals(
                "2024-01-01",
                changeAfter("2023-09-26", at -> at.within(ValidityPeriod.until(LocalDate.of(2023, 12, 31)))));
        assertEquals("never", changeAfter("2023-09-26", at -> at.reached(Fact.unknown())));
        assertEquals("never", changeAfter("2023-09-26", at -> at.reached(PartialDate.onOrAfter("2023-09-26"))));
        assertEquals("never", changeAfter("2023-09-27", at -> at.passed(PartialDate.onOrAfter("2023-09-26"))));
        assertEquals("2023-09-26", changeAfter("0001-01-01", at -> at.reached(PartialDate.onOrBefore("2023-09-26"))));
        assertEquals("2023-09-27", changeAfter("0001-01-01", at -> at.passed(PartialDate.onOrBefore("2023-09-26"))));
        assertEquals("never", changeAfter("2023-09-26", at -> at.within(ValidityPeriod.always())));
    }

    private static String changeAfter(String day, Function<AsOf, Truth> question) {
        return new Question("", question)
                .validUntil(LocalDate.parse(day))
                .map(LocalDate::toString)
                .orElse("never");
    }

    @Example
    void theDayCannotBeReadFromTheText() {
        AsOf at = AsOf.on(LocalDate.of(2024, 4, 3));

        assertTrue(!at.toString().contains("2024"), at::toString);
    }
}
