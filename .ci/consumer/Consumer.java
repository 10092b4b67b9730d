package acme;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
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
import id.bham.rules.catalogue.Parameters;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Explanation;
import id.bham.rules.report.Finding;
import id.bham.rules.report.TextCatalogue;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** A program of somebody else, with a rule of its own. */
public final class Consumer {

    private Consumer() {}

    private static final Rule<RegionalTaskForce> SECRETARY_NAMED = Rule.forEach(RegionalTaskForce.class)
            .id("ACME-GTD-001")
            .slug("secretary-named")
            .should()
            .strength(Strength.INFERRED)
            .since("1")
            .reasoning(new id.bham.rules.text.LocalizedText("Kebiasaan Acme.", "A custom at Acme."))
            .text("title", "Sekretaris disebut", "Secretary named")
            .text("duty", "Sekretaris disebut.", "The secretary is named.")
            .text("satisfied", "Sekretaris disebut.", "The secretary is named.")
            .text("violated", "Tidak ada sekretaris.", "There is no secretary.")
            .text("notApplicable", "Belum dibentuk.", "Not formed yet.")
            .text("remedy", "Sebut sekretaris.", "Name a secretary.")
            .when(RegionalTaskForce::isFormed, "/decree/signedOn", "/inauguration/on")
            .require((gtd, at) -> gtd.secretary().exists(), "/secretary")
            .build();

    /**
     * Prints a report.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        RegionalTaskForce banten = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(Province.of("ID-BT"))
                .decree(Decree.builder()
                        .issuer(Office.governorOf("ID-BT"))
                        .signedOn(PartialDate.parse("2024-02"))
                        .build())
                .chair(Seat.of(Office.governorOf("ID-BT")))
                .members(Listing.unknown())
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
        ComplianceReport report = ComplianceChecker.of(rules)
                .waiving(List.of(waiver))
                .check(banten.toBuilder().secretary(Fact.absent()).build(), LocalDate.of(2024, 12, 31));
        Finding waived = report.finding("ACME-GTD-001").orElseThrow();
        System.out.println(waived.outcome() + " " + report.receipt().changes().size());
        System.out.println(Explanation.of(waived, report.receipt()).render(Locale.ENGLISH));
        System.out.println(TextCatalogue.in(Locale.ENGLISH).write(rules.rules()).contains("ACME-GTD-001"));
        System.out.println(report.verdict());
        System.out.println(report.render(Locale.forLanguageTag("id")));
        System.out.println(banten.toBuilder().id("gtd-banten-2").build().equals(banten));
    }
}
