package acme.rules;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Strength;
import id.bham.core.time.AsOf;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.text.LocalizedText;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Example;

class LawlessRulesTest {

    /** Takes what is not known for what is not so. */
    private static final Rule<RegionalTaskForce> RETRACTED = rule("ACME-GTD-003")
            .require((gtd, at) -> Truth.of(gtd.secretary().isKnown()), "/secretary")
            .build();

    /** Takes the day out of the check date, which then cannot note until when its answer holds. */
    private static final Rule<RegionalTaskForce> OUTDATED = rule("ACME-GTD-004")
            .require((gtd, at) -> Truth.of(dayOf(at).getYear() < 2025), "/secretary")
            .build();

    private static RuleBuilder<RegionalTaskForce> rule(String id) {
        return Rule.forEach(RegionalTaskForce.class)
                .id(id)
                .slug(id.toLowerCase(Locale.ROOT))
                .should()
                .strength(Strength.INFERRED)
                .reasoning(new LocalizedText("Kebiasaan Acme.", "A custom at Acme."))
                .since("1")
                .text("title", "Sekretaris disebut", "Secretary named")
                .text("duty", "Sekretaris disebut.", "The secretary is named.")
                .text("satisfied", "Sekretaris disebut.", "The secretary is named.")
                .text("violated", "Tidak ada sekretaris.", "There is no secretary.")
                .text("notApplicable", "Belum dibentuk.", "Not formed yet.")
                .text("remedy", "Sebut sekretaris.", "Name a secretary.");
    }

    private static LocalDate dayOf(AsOf at) {
        try {
            Field day = AsOf.class.getDeclaredField("day");
            day.setAccessible(true);
            return LocalDate.ofEpochDay(day.getInt(at));
        } catch (ReflectiveOperationException hidden) {
            throw new AssertionError(hidden);
        }
    }

    @Example
    void learningContradictsIt() {
        RuleLaws.verify(RETRACTED);
    }

    @Example
    void itsOutcomeEndsBeforeItsHorizon() {
        RuleLaws.verify(OUTDATED);
    }
}
