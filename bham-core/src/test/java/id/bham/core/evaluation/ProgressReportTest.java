package id.bham.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
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
}
