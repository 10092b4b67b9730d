package acme.rules;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.rule.Rule;
import java.lang.reflect.Field;
import java.time.LocalDate;
import net.jqwik.api.Example;

class LawlessRulesTest {

    /** Takes what is not known for what is not so. */
    private static final Rule<RegionalTaskForce> RETRACTED = RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-003")
            .require(Condition.asked((gtd, at) -> Truth.of(gtd.secretary().isKnown()), Reads.of(TaskForce.SECRETARY)))
            .build();

    /** Takes the day out of the check date, which then cannot note until when its answer holds. */
    private static final Rule<RegionalTaskForce> OUTDATED = RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-004")
            .require(Condition.asked((gtd, at) -> Truth.of(dayOf(at).getYear() < 2025), Reads.of(TaskForce.SECRETARY)))
            .build();

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
