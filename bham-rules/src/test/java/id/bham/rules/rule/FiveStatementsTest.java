package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.law.Citation;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiveStatementsTest {

    private static RuleBuilder<RegionalTaskForce> secretaryNamed() {
        return Rule.forEach(RegionalTaskForce.class)
                .id("JABAR-GTD-001")
                .should()
                .because("Kebijakan daerah.", "Regional policy.")
                .duty("Sekretaris disebut.", "The secretary is named.");
    }

    private static Rule<RegionalTaskForce> built(RuleBuilder<RegionalTaskForce> builder) {
        return builder.require(Condition.exists(TaskForce.SECRETARY)).build();
    }

    @Test
    void fiveStatementsMakeARule() {
        RuleDescription rule = built(secretaryNamed()).description();

        assertEquals("jabar-gtd-001", rule.slug());
        assertEquals("1", rule.since());
        assertEquals(Strength.INFERRED, rule.strength());
        assertEquals(ValidityPeriod.always(), rule.inForce());
        assertEquals(Set.copyOf(RuleDescription.TEXT_KEYS), rule.texts().keySet());
        assertEquals(new LocalizedText("Sekretaris disebut", "The secretary is named"), rule.title());
        assertEquals(
                new LocalizedText(
                        "Kewajiban ini tidak terpenuhi: Sekretaris disebut.",
                        "This duty is not met: The secretary is named."),
                rule.text("violated"));
    }

    @Test
    void whatIsSaidCounts() {
        RuleDescription rule = built(secretaryNamed()
                        .slug("secretary-named")
                        .since("2")
                        .strength(Strength.PRACTICE)
                        .cite("Pergub Jawa Barat 10/2024 Pasal 3")
                        .text("violated", "Tidak ada.", "There is none."))
                .description();

        assertEquals("secretary-named", rule.slug());
        assertEquals("2", rule.since());
        assertEquals(Strength.PRACTICE, rule.strength());
        assertEquals(List.of(Citation.parse("Pergub Jawa Barat 10/2024 Pasal 3")), rule.citations());
        assertEquals(new LocalizedText("Tidak ada.", "There is none."), rule.text("violated"));
    }

    @Test
    void noneOfTheFiveMayBeMissing() {
        var noDuty = assertThrows(
                IllegalArgumentException.class,
                () -> built(Rule.forEach(RegionalTaskForce.class)
                        .id("JABAR-GTD-001")
                        .should()
                        .because("Kebijakan.", "Policy.")));
        var noReason = assertThrows(
                IllegalArgumentException.class,
                () -> built(Rule.forEach(RegionalTaskForce.class)
                        .id("JABAR-GTD-001")
                        .should()
                        .duty("Sekretaris disebut.", "The secretary is named.")));
        var noForce = assertThrows(
                IllegalStateException.class,
                () -> built(Rule.forEach(RegionalTaskForce.class)
                        .id("JABAR-GTD-001")
                        .because("Kebijakan.", "Policy.")
                        .duty("Sekretaris disebut.", "The secretary is named.")));

        assertTrue(String.valueOf(noDuty.getMessage()).contains("it needs the text 'duty'"), noDuty.getMessage());
        assertTrue(
                String.valueOf(noReason.getMessage()).contains("it needs a citation, a source or a reasoning"),
                noReason.getMessage());
        assertTrue(String.valueOf(noForce.getMessage()).contains("force"), noForce.getMessage());
    }
}
