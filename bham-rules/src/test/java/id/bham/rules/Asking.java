package id.bham.rules;

import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.function.BiConsumer;

/**
 * A rule that says nothing of itself but its id, and of which the tests say how it asks.
 *
 * @param id its id
 * @param questions how it asks
 * @param asksAlikeEachDay whether it says that it asks alike on each day
 */
public record Asking(String id, BiConsumer<RegionalTaskForce, Inquiry> questions, boolean asksAlikeEachDay)
        implements Rule<RegionalTaskForce> {

    /**
     * A rule that may ask otherwise on another day.
     *
     * @param id its id
     * @param questions how it asks
     */
    public Asking(String id, BiConsumer<RegionalTaskForce, Inquiry> questions) {
        this(id, questions, false);
    }

    @Override
    public RuleDescription description() {
        return RuleDraft.description(id).build();
    }

    @Override
    public Class<RegionalTaskForce> subjectType() {
        return RegionalTaskForce.class;
    }

    @Override
    public void assess(RegionalTaskForce subject, Inquiry inquiry) {
        questions.accept(subject, inquiry);
    }
}
