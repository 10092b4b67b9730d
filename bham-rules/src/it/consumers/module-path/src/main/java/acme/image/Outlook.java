package acme.image;

import id.bham.rules.write.PageForm;
import id.bham.rules.write.ReportPage;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.mandate.Duty;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.Compliance;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A program of somebody else that looks at a task force over time. */
public final class Outlook {

    private Outlook() {}

    /**
     * Checks and compares.
     *
     * @param arguments the version of Java that is expected
     */
    public static void main(String[] arguments) {
        RegionalTaskForce banten = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(Province.of("ID-BT"))
                .status(BodyStatus.FORMED)
                .decree(Decree.builder()
                        .number("300.1.6/Kep.29-Huk/2024")
                        .issuer(Office.governorOf("ID-BT"))
                        .issuedOn(PartialDate.between("2024-02-21", "2024-04-03"))
                        .build())
                .inauguration(Inauguration.on("2024-04-03"))
                .period(ValidityPeriod.ofYears(2023, 2025))
                .duties(Duty.values())
                .build();
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        List<String> told = Stream.of(
                        Runtime.version().feature(),
                        report.verdict(),
                        report.validUntil(),
                        report.findings(Outcome.SATISFIED).size(),
                        report.finding("gtd-banten", "BHAM-GTD-006"),
                        Compliance.missingFacts(report).get(0).fact().place(),
                        checker.timeline(banten, first, last).timelinesOf("BHAM-GTD-001"),
                        checker.deadlines(banten, first, last).coming().get(0).dueDay(),
                        checker.deadlines(banten, first, last).coming().get(0).rule().id(),
                        PageForm.report(ReportPage.in(Locale.ENGLISH).inDetail()).write(report).contains("GTD-001 "),
                        Outlook.class.getModule().getName(),
                        ModuleLayer.boot().findModule("com.fasterxml.jackson.core"))
                .map(String::valueOf)
                .toList();
        List<String> expected = List.of(
                arguments[0],
                "INCONCLUSIVE",
                "Optional[2025-01-01]",
                "10",
                "BHAM-GTD-006 gtd-banten SATISFIED",
                "/workPlans",
                "[BHAM-GTD-001 gtd-banten [2024-01-01..2024-02-20 NOT_APPLICABLE, 2024-02-21..2024-04-02 UNDETERMINED,"
                        + " 2024-04-03..2026-12-31 SATISFIED]]",
                "2024-09-30",
                "BHAM-RPT-001",
                "true",
                "acme.image",
                "Optional.empty");
        if (!told.equals(expected)) {
            throw new IllegalStateException("expected " + expected + "\n but told " + told);
        }
    }
}
