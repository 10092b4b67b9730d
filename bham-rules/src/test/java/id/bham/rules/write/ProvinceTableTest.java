package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProvinceTableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static final RegionalTaskForce BALI = RegionalTaskForce.builder()
            .id("gtd-bali")
            .province(Province.of("ID-BA"))
            .decree(Decree.builder()
                    .issuer(Office.governorOf("ID-BA"))
                    .issuedOn(PartialDate.parse("2024-01-02"))
                    .build())
            .lastDay(Fact.absent())
            .replaces(Fact.absent())
            .build();

    private static final Governance NATION = Governance.builder()
            .id("nation")
            .regionalTaskForces(Listing.complete(BALI))
            .build();

    @Test
    void eachProvinceHasARowWithWhatTheRulesSayAndItsTaskForces() {
        ComplianceReport report = Compliance.check(NATION, DAY);
        Table table = ReportTables.provinces(NATION, report, ENGLISH);

        assertEquals(38, table.rows().size());
        assertEquals(
                List.of("BHAM-GTD-013", "BHAM-HRK-001", "BHAM-HRK-004"),
                table.header().subList(2, table.header().size() - 1));
        assertEquals(
                List.of(
                        "ID-BA",
                        "Bali",
                        ENGLISH.value(Outcome.SATISFIED),
                        ENGLISH.value(Outcome.SATISFIED),
                        ENGLISH.value(Outcome.SATISFIED),
                        "gtd-bali: " + ENGLISH.value(report.verdictOn(BALI))),
                row(table, "ID-BA"));
        assertEquals(ENGLISH.value(Outcome.VIOLATED), row(table, "ID-BT").get(3));
        assertEquals(ENGLISH.value(Outcome.NOT_APPLICABLE), row(table, "ID-BT").get(4));
        assertEquals("", row(table, "ID-BT").get(5));
    }

    private static List<String> row(Table table, String code) {
        return table.rows().stream()
                .filter(row -> row.get(0).equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void peopleSeeItForANationAlone() {
        String heading = ENGLISH.word("table.taskForces");
        ComplianceReport nation = Compliance.check(NATION, DAY);
        ComplianceReport body = Compliance.check(BALI, DAY);

        assertTrue(PageForm.report(Locale.ENGLISH).write(nation).contains(heading));
        assertTrue(PageForm.report(Locale.ENGLISH).asMarkdown().write(nation).contains("| " + heading + " |"));
        assertFalse(PageForm.report(Locale.ENGLISH).write(body).contains(heading));
        assertFalse(PageForm.report(Locale.ENGLISH).asMarkdown().write(body).contains(heading));
    }
}
