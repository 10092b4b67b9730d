package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckAllTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(RuleSets.stranas().only(Set.of("BHAM-GTD-002", "BHAM-GTD-007", "BHAM-HRK-001")));
    private static final List<RegionalTaskForce> BODIES = Province.all().stream()
            .map(province -> InOrder.regionalTaskForce(province).toBuilder()
                    .id("gtd-" + province.iso())
                    .build())
            .toList();

    private static List<ComplianceReport> oneByOne() {
        return BODIES.stream().map(body -> CHECKER.check(body, DAY)).toList();
    }

    @Test
    void eachBodyHasAReportAsIfCheckedByItself() {
        assertEquals(oneByOne(), CHECKER.checkAll(BODIES.stream(), DAY).toList());
    }

    @Test
    void aParallelStreamKeepsTheOrderThatIsAskedFor() {
        assertEquals(oneByOne(), CHECKER.checkAll(BODIES.parallelStream(), DAY).toList());
        var inTurn = Collections.synchronizedList(new ArrayList<ComplianceReport>());
        CHECKER.checkAll(BODIES.parallelStream(), DAY).forEachOrdered(inTurn::add);
        assertEquals(oneByOne(), inTurn);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theStreamIsAsTheGivenOneIsAndClosedWithIt(boolean parallel) {
        var closed = new AtomicInteger();
        Stream<RegionalTaskForce> bodies = BODIES.stream().onClose(closed::incrementAndGet);
        Stream<RegionalTaskForce> given = parallel ? bodies.parallel() : bodies;
        try (Stream<ComplianceReport> reports = CHECKER.checkAll(given, DAY)) {
            assertEquals(parallel, reports.isParallel());
            assertEquals(0, closed.get());
        }
        assertEquals(1, closed.get());
    }

    @Test
    void noBodyIsTakenBeforeItsReportIsAskedFor() {
        var taken = new AtomicInteger();
        Stream<RegionalTaskForce> endless = Stream.generate(() -> BODIES.get(taken.getAndIncrement() % BODIES.size()));
        Iterator<ComplianceReport> reports = CHECKER.checkAll(endless, DAY).iterator();
        assertEquals(0, taken.get());
        for (int i = 0; i < 100; i++) {
            assertEquals(
                    BODIES.get(i % BODIES.size()).id(),
                    reports.next().subjects().get(0).id());
            assertEquals(i + 1, taken.get());
        }
    }

    @Test
    void bodiesThatShareAnIdAreCheckedEachByItself() {
        assertEquals(
                List.of(oneByOne().get(0), oneByOne().get(0)),
                CHECKER.checkAll(Stream.of(BODIES.get(0), BODIES.get(0)), DAY).toList());
    }

    @Test
    void theListenerIsToldOfEachBodyBeforeItsReportIsHandedOn() {
        var told = new ArrayList<Long>();
        CHECKER.checkAll(BODIES.stream(), DAY, told::add).forEach(report -> assertFalse(told.isEmpty()));
        assertEquals(LongStream.rangeClosed(1, BODIES.size()).boxed().toList(), told);
    }

    @Test
    void manyThreadsTellTheListenerEachNumberOnce() {
        var told = Collections.synchronizedList(new ArrayList<Long>());
        assertEquals(
                BODIES.size(),
                CHECKER.checkAll(BODIES.parallelStream(), DAY, told::add)
                        .toList()
                        .size());
        assertEquals(
                LongStream.rangeClosed(1, BODIES.size()).boxed().toList(),
                told.stream().sorted().toList());
    }

    @Test
    void aDayOutOfRangeIsRefusedAtOnce() {
        Stream<RegionalTaskForce> bodies = BODIES.stream();
        assertThrows(IllegalArgumentException.class, () -> CHECKER.checkAll(bodies, LocalDate.of(0, 12, 31)));
        assertTrue(bodies.findFirst().isPresent());
    }
}
