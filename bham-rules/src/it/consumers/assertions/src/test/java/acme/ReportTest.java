package acme;

import static id.bham.rules.fixtures.ComplianceReportAssert.assertThat;

import id.bham.core.Governance;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.MadeUp;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void aNationInOrderIsCompliant(@MadeUp Governance nation) {
        assertThat(Compliance.check(nation, DAY)).hasNothingViolated();
    }

    @Test
    void aCeremonyBeforeTheDecreeIsSeen(@MadeUp RegionalTaskForce gtd) {
        RegionalTaskForce early = gtd.toBuilder()
                .inauguration(Inauguration.on("2024-01-03"))
                .members(Listing.unknown())
                .build();

        assertThat(Compliance.check(early, DAY)).hasViolated("BHAM-GTD-006").isOpenForWantOf("/members");
    }
}
