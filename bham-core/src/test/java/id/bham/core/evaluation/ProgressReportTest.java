package id.bham.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    @Test
    void itIsFiledUnderItsCode() {
        ProgressReport filed = ProgressReport.builder().code("b08 ").build();

        assertEquals(Truth.TRUE, filed.isFiledUnder("B08"));
        assertEquals(Truth.FALSE, filed.isFiledUnder("B04"));
        assertEquals(Truth.FALSE, filed.toBuilder().code(Fact.absent()).build().isFiledUnder("B08"));
        assertEquals(Truth.UNKNOWN, ProgressReport.builder().build().isFiledUnder("B08"));
    }

    private static Truth isFor2024(Fact<Integer> year, Fact<PartialDate> submittedOn) {
        return ProgressReport.builder()
                .year(year)
                .submittedOn(submittedOn)
                .build()
                .isFor(2024);
    }

    private static Fact<PartialDate> on(String day) {
        return Fact.known(PartialDate.parse(day));
    }

    @Test
    void itIsOfTheYearThatItNamesIfItWasHandedInInThatYear() {
        assertEquals(Truth.TRUE, isFor2024(Fact.known(2024), on("2024-12-31")));
        assertEquals(Truth.UNKNOWN, isFor2024(Fact.known(2024), on("2025-01-01")));
        assertEquals(Truth.UNKNOWN, isFor2024(Fact.known(2023), on("2024-01-01")));
        assertEquals(Truth.FALSE, isFor2024(Fact.known(2023), on("2023-12-31")));
        assertEquals(Truth.UNKNOWN, isFor2024(Fact.known(2024), Fact.unknown()));
        assertEquals(Truth.UNKNOWN, isFor2024(Fact.known(2023), Fact.unknown()));
    }

    @Test
    void oneThatNamesNoYearIsOfThatInWhichItWasHandedIn() {
        assertEquals(Truth.TRUE, isFor2024(Fact.absent(), on("2024-01-01")));
        assertEquals(Truth.FALSE, isFor2024(Fact.absent(), on("2025-01-01")));
        assertEquals(Truth.UNKNOWN, isFor2024(Fact.absent(), Fact.unknown()));
        assertEquals(Truth.UNKNOWN, isFor2024(Fact.unknown(), on("2024-01-01")));
    }
}
