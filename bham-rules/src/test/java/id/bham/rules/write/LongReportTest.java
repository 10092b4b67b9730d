package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Listing;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report can be far longer than the record that it is about; who writes it can bound it. */
class LongReportTest {

    private static ComplianceReport report(int groups, int members) {
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .workingGroups(Listing.complete(Collections.nCopies(
                        groups,
                        WorkingGroup.builder().lead(Seat.builder().build()).build())))
                .members(Listing.complete(
                        Collections.nCopies(members, Seat.builder().build())))
                .build();
        return Compliance.check(body, LocalDate.of(2024, 12, 31));
    }

    private static long length(int groups, int members) {
        return JsonForm.REPORT.write(report(groups, members)).length();
    }

    /** What each group and each member add is the same, however many there are of the other. */
    @Test
    void theLengthGrowsWithGroupsAndWithMembersAndNotWithTheirProduct() {
        long none = length(2, 2);
        long groups = length(42, 2) - none;
        long members = length(2, 42) - none;
        long both = length(42, 42) - none - groups - members;
        assertTrue(groups > 40 && members > 40, groups + " " + members);
        assertTrue(Math.abs(both) < Math.min(groups, members) / 10, both + " " + groups + " " + members);
    }

    @Test
    void aReportThatIsTooLongIsNotWritten() {
        ComplianceReport report = report(5, 5);
        String whole = JsonForm.REPORT.write(report);
        assertEquals(Optional.of(whole), JsonForm.REPORT.write(report, whole.length()));
        for (int longest : List.of(0, 1, 10_000, whole.length() - 1)) {
            assertEquals(Optional.empty(), JsonForm.REPORT.write(report, longest));
        }
    }

    /** In full it has many times as many. */
    @Test
    void noMoreIsMadeOfALongReportThanShowsThatItIsTooLong() {
        assertEquals(Optional.empty(), JsonForm.REPORT.write(report(2000, 2000), 1_000_000));
    }
}
