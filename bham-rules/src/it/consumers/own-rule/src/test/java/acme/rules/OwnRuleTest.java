package acme.rules;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.law.Strength;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.rule.Rule;
import id.bham.rules.text.LocalizedText;
import net.jqwik.api.Example;

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
            .when(RegionalTaskForce::isFormed, "/status", "/decree/signedOn", "/inauguration/on")
            .require((gtd, at) -> gtd.secretary().exists(), "/secretary")
            .build();

    @Example
    void keepsTheLaws() {
        RuleLaws.of(SECRETARY_NAMED).holdFor(200, 1);
    }
}
