package acme;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.mandate.Duty;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BantenTest {

    @Example
    boolean allDutiesAreAssigned() {
        RegionalTaskForce banten = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(Province.of("ID-BT"))
                .status(BodyStatus.FORMED)
                .decree(Decree.builder()
                        .issuedOn(PartialDate.between("2024-01-01", "2024-04-03"))
                        .build())
                .inauguration(Inauguration.on("2024-04-03"))
                .duties(Duty.values())
                .build();
        ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
        return report.verdict() == Verdict.INCONCLUSIVE
                && report.findings(Outcome.SATISFIED).stream()
                        .map(finding -> finding.rule().id().toString())
                        .toList()
                        .containsAll(List.of("BHAM-DTY-001", "BHAM-DTY-002"));
    }

    @Property(tries = 100)
    boolean whatIsViolatedIsTold(@ForAll RegionalTaskForce gtd) {
        ComplianceReport report = Compliance.check(gtd, LocalDate.of(2025, 6, 30));
        return report.verdict() != Verdict.NON_COMPLIANT
                || !report.findings(Outcome.VIOLATED).isEmpty();
    }
}
