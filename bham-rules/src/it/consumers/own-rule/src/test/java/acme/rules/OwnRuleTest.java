package acme.rules;

import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.Strength;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.core.text.LocalizedText;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OwnRuleTest {

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

    private static final ComplianceChecker OWN = ComplianceChecker.of(RuleSets.stranas().plus(SECRETARY_NAMED));

    @Example
    void keepsTheLaws() {
        RuleLaws.verify(SECRETARY_NAMED);
    }

    @Property(tries = 100)
    boolean isNeverViolatedWithASecretary(@ForAll RegionalTaskForce gtd) {
        RegionalTaskForce named = gtd.toBuilder()
                .secretary(Fact.known(Seat.of(Office.governorOf("ID-BT"))))
                .build();
        return OWN.check(named, LocalDate.of(2024, 12, 31)).findings(Outcome.VIOLATED).stream()
                .noneMatch(finding -> finding.rule().id().equals("ACME-GTD-001"));
    }
}
