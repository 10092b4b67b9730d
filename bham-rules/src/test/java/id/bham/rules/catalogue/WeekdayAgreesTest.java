package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.UNDETERMINED;

import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayAgreesTest {

    private static final Trial RULE = Trial.of("BHAM-SRC-001");
    private static final String DAY = "2024-12-31";

    @ParameterizedTest
    @CsvSource({
        // 2024-04-03 is a Wednesday.
        "2024-04-03, WEDNESDAY, SATISFIED",
        "2024-04-03, TUESDAY, VIOLATED",
        "2024-04-03, THURSDAY, VIOLATED",
        "[2024-04-02..2024-04-03], MONDAY, VIOLATED",
        "[2024-04-02..2024-04-03], WEDNESDAY, UNDETERMINED",
        "2024-04, WEDNESDAY, UNDETERMINED",
    })
    void theDateFallsOnTheWeekdayThatIsPrinted(String on, DayOfWeek weekday, Outcome outcome) {
        PartialDate date = PartialDate.parse(on);

        RULE.on(DAY, with(Fact.known(date), Fact.known(weekday)))
                .is(outcome)
                .forGood()
                .says("inauguration.on", date)
                .says("inauguration.weekday", weekday);
    }

    @Test
    void aDateThatIsNotExactLacksItsDay() {
        RULE.on(DAY, with(Fact.known(PartialDate.parse("2024")), Fact.known(DayOfWeek.MONDAY)))
                .is(UNDETERMINED)
                .lacks("/inauguration/on EXACT_DATE");
    }

    @Test
    void withoutAWeekdayOrADateThereIsNothingToCompare() {
        Fact<PartialDate> date = Fact.known(PartialDate.parse("2024-04-03"));
        Fact<DayOfWeek> weekday = Fact.known(DayOfWeek.MONDAY);

        RULE.on(DAY, with(date, Fact.absent())).is(NOT_APPLICABLE);
        RULE.on(DAY, with(Fact.absent(), weekday)).is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .inauguration(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE);
        RULE.on(DAY, with(date, Fact.unknown())).is(UNDETERMINED).lacks("/inauguration/weekday VALUE");
        RULE.on(DAY, with(Fact.unknown(), weekday)).is(UNDETERMINED).lacks("/inauguration/on VALUE");
    }

    private static RegionalTaskForce with(Fact<PartialDate> on, Fact<DayOfWeek> weekday) {
        return InOrder.regionalTaskForce().toBuilder()
                .inauguration(Inauguration.builder().on(on).weekday(weekday).build())
                .build();
    }
}
