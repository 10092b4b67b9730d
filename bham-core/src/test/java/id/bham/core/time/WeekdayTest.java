package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Truth;
import java.time.DayOfWeek;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayTest {

    @ParameterizedTest
    @CsvSource({
        // 2023-09-26 is a Tuesday.
        "2023-09-26, TUESDAY, TRUE",
        "2023-09-26, MONDAY, FALSE",
        "[2023-09-26..2023-09-27], TUESDAY, UNKNOWN",
        "[2023-09-26..2023-09-27], WEDNESDAY, UNKNOWN",
        "[2023-09-26..2023-09-27], MONDAY, FALSE",
        "[2023-09-26..2023-09-27], THURSDAY, FALSE",
        "[2023-09-27..2023-10-02], TUESDAY, FALSE",
        "[2023-09-27..2023-10-03], TUESDAY, UNKNOWN",
        "2023-09, TUESDAY, UNKNOWN",
        "2023, SUNDAY, UNKNOWN",
        "9999-12-31, FRIDAY, TRUE",
        "9999-12-31, SATURDAY, FALSE",
    })
    void aDateFallsOnAWeekdayIfItCan(String date, DayOfWeek weekday, Truth answer) {
        assertEquals(answer, PartialDate.parse(date).fallsOn(weekday));
    }

    @Test
    void theAnswerIsExact() {
        var generator = Generated.partialDate().generator(1000);
        var random = new Random(20230926);
        for (int n = 0; n < 500; n++) {
            PartialDate date = generator.next(random).value();
            for (DayOfWeek weekday : DayOfWeek.values()) {
                Stream<Boolean> possible = Days.of(date).limit(8).map(day -> day.getDayOfWeek() == weekday);
                assertEquals(Possibilities.answer(possible), date.fallsOn(weekday), date + " " + weekday);
            }
        }
    }
}
