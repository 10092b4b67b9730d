package id.bham.examples;

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
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;

/** The first fifteen lines: describe a task force as far as it is known, name a day, read the answer. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints what is known of one task force on one day.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // begin
        RegionalTaskForce banten = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(Province.named("Banten"))
                .status(BodyStatus.FORMED)
                .decree(Decree.builder()
                        .number("300.1.6/Kep.29-Huk/2024")
                        .issuer(Office.governorOf("ID-BT"))
                        .issuedOn(PartialDate.between("2024-01-01", "2024-04-03"))
                        .build())
                .inauguration(Inauguration.on("2024-04-03"))
                .period(ValidityPeriod.ofYears(2023, 2025))
                .duties(Duty.values())
                .build();
        ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
        System.out.println(report.verdict() + ", no outcome changes before "
                + report.validUntil().orElseThrow());
        report.findings(Outcome.SATISFIED).forEach(System.out::println);
        Compliance.missingFacts(report).stream()
                .limit(5)
                .forEach(open -> System.out.println(
                        open.openFindings() + " open for want of " + open.fact().place()));
        // end
    }
}
