package id.bham.rules.report;

import static id.bham.rules.fixtures.ComplianceReportAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.MadeUp;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportAssertionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static final ComplianceReport LATE = Compliance.check(
            RegionalTaskForce.builder()
                    .id("gtd-x")
                    .status(BodyStatus.FORMED)
                    .decree(Decree.builder()
                            .issuedOn(PartialDate.parse("2024-05-01"))
                            .build())
                    .inauguration(Inauguration.on("2024-04-03"))
                    .build(),
            DAY);

    @Test
    void whatHoldsPasses(@MadeUp RegionalTaskForce inOrder) {
        assertThat(Compliance.check(inOrder, DAY))
                .isCompliant()
                .hasNothingViolated()
                .hasSatisfied("BHAM-GTD-006", "BHAM-GTD-007");
        assertThat(LATE)
                .hasVerdict(Verdict.INCONCLUSIVE)
                .hasViolated("BHAM-GTD-006")
                .has(Outcome.UNDETERMINED, "BHAM-GTD-010")
                .isOpenForWantOf("/members");
    }

    @Test
    void whatDoesNotHoldFailsAndTellsWhatDoes() {
        assertFails(
                report -> report.isCompliant(),
                "expected COMPLIANT on 2024-12-31, but it is INCONCLUSIVE; violated: BHAM-");
        assertFails(report -> report.hasNothingViolated(), "expected nothing violated, but found BHAM-");
        assertFails(
                report -> report.hasViolated("BHAM-GTD-010"),
                "expected BHAM-GTD-010 VIOLATED, but found BHAM-GTD-010 gtd-x");
        assertFails(
                report -> report.hasSatisfied("BHAM-GTD-006"),
                "expected BHAM-GTD-006 SATISFIED, but found BHAM-GTD-006");
        assertFails(
                report -> report.isOpenForWantOf("/decree/issuedOn"),
                "expected something open for want of /decree/issuedOn");
    }

    @Test
    void anIdThatThereIsNotIsRefused() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> assertThat(LATE).hasViolated("BHAM-GTD-0007"));

        assertTrue(String.valueOf(refused.getMessage()).contains("BHAM-GTD-007"), refused.getMessage());
    }

    private static void assertFails(
            Consumer<id.bham.rules.fixtures.ComplianceReportAssert> expectation, String message) {
        var failure = assertThrows(AssertionError.class, () -> expectation.accept(assertThat(LATE)));

        assertTrue(String.valueOf(failure.getMessage()).contains(message), failure.getMessage());
    }

    @Test
    void madeUpRecordsAreThoseInOrder(
            @MadeUp Governance nation, @MadeUp NationalFocalPoint focalPoint, @MadeUp NationalTaskForce taskForce) {
        assertEquals(InOrder.nation(), nation);
        assertEquals(InOrder.nationalFocalPoint(), focalPoint);
        assertEquals(InOrder.nationalTaskForceUnderThePerpres(), taskForce);
    }
}
