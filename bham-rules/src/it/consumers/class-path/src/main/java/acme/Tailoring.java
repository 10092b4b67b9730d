package acme;

import id.bham.rules.write.PageForm;
import id.bham.rules.write.ReportPage;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.core.law.Parameters;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.Explanation;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Rule;
import id.bham.core.text.LocalizedText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A program of somebody else with a rule of its own, a waiver, and changes of the catalogue. */
public final class Tailoring {

    private static final Rule<RegionalTaskForce> SECRETARY_NAMED = Rule.forEach(RegionalTaskForce.class)
            .id("ACME-GTD-001")
            .slug("secretary-named")
            .should()
            .strength(Strength.INFERRED)
            .reasoning(new LocalizedText("Kebiasaan Acme.", "A custom at Acme."))
            .since("1")
            .text("title", "Sekretaris disebut", "Secretary named")
            .text("duty", "Sekretaris disebut.", "The secretary is named.")
            .text("satisfied", "Sekretaris disebut.", "The secretary is named.")
            .text("violated", "Tidak ada sekretaris.", "There is no secretary.")
            .text("notApplicable", "Belum dibentuk.", "Not formed yet.")
            .text("remedy", "Sebut sekretaris.", "Name a secretary.")
            .when(TaskForce.FORMED)
            .require(Condition.exists(TaskForce.SECRETARY))
            .build();

    private Tailoring() {}

    /**
     * Checks and compares.
     *
     * @param arguments the version of Java that is expected
     */
    public static void main(String[] arguments) {
        RegionalTaskForce banten = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(Province.of("ID-BT"))
                .decree(Decree.builder()
                        .issuer(Office.governorOf("ID-BT"))
                        .issuedOn(PartialDate.parse("2024-02"))
                        .build())
                .chair(Seat.of(Office.governorOf("ID-BT")))
                .members(Listing.unknown())
                .secretary(Fact.absent())
                .build();
        RuleSet rules = RuleSets.stranas()
                .plus(SECRETARY_NAMED)
                .changedBy("Acme", "Uji coba")
                .without("BHAM-GTD-014", "No ceremonies here")
                .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2024, 1, 1));
        Waiver waiver = Waiver.builder()
                .rule("ACME-GTD-001")
                .subject("gtd-banten")
                .authority("Gubernur Banten")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31)))
                .build();
        ComplianceChecker checker = ComplianceChecker.of(rules).waiving(List.of(waiver));
        ComplianceReport report = checker.check(banten, LocalDate.of(2024, 12, 31));
        ComplianceReport dayAfter = checker.check(banten, LocalDate.of(2025, 1, 1));
        Finding waived = report.finding("gtd-banten", "ACME-GTD-001");
        String explained = PageForm.explanation(Locale.ENGLISH).write(Explanation.of(waived, report, List.of()));
        List<String> told = Stream.of(
                        Runtime.version().feature(),
                        report.verdict(),
                        waived,
                        dayAfter.finding("gtd-banten", "ACME-GTD-001"),
                        report.finding("gtd-banten", "BHAM-GTD-007"),
                        rules.rule("BHAM-GTD-014"),
                        report.receipt().changes().size(),
                        explained.contains("ACME-GTD-001"),
                        PageForm.report(ReportPage.in(Locale.forLanguageTag("id")).inDetail()).write(report).contains("GTD-007 "),
                        PageForm.rules(Locale.ENGLISH).write(rules.rules()).contains("ACME-GTD-001"),
                        Tailoring.class.getModule().isNamed(),
                        hasJackson())
                .map(String::valueOf)
                .toList();
        List<String> expected = List.of(
                arguments[0],
                "INCONCLUSIVE",
                "ACME-GTD-001 gtd-banten WAIVED until 2025-01-01",
                "ACME-GTD-001 gtd-banten VIOLATED",
                "BHAM-GTD-007 gtd-banten SATISFIED",
                "Optional.empty",
                "3",
                "true",
                "true",
                "true",
                "false",
                "false");
        if (!told.equals(expected)) {
            throw new IllegalStateException("expected " + expected + "\n but told " + told);
        }
    }

    private static boolean hasJackson() {
        try {
            Class.forName("com.fasterxml.jackson.core.JsonFactory");
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
