package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.STATUTE;

import id.bham.core.Governance;
import id.bham.core.law.Citation;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.List;

/** Area HRK: the hierarchy and the nation as a whole. */
final class NationRules {

    /** A task force counts from its formation to its last day. */
    static final Rule<Governance> EVERY_PROVINCE_HAS_A_TASK_FORCE = new EachProvince(
            Shipped.describe("BHAM-HRK-001", "every-province-has-a-task-force")
                    .force(Force.MUST)
                    .strength(STATUTE)
                    .addCitations(Citation.parse("Perpres 60/2023 Pasal 7"))
                    .addSources(Sources.PALPOS)
                    .inForce(Eras.FIRST_ACTION_PERIOD)
                    .build(),
            (province, nation) -> Question.<Governance>when((all, at) -> province.exists(at))
                    .require(
                            (all, at) -> all.regionalTaskForces()
                                    .any(gtd -> gtd.governs(province).and(() -> gtd.exists(at))),
                            EachProvince.placesThatTellWhatExists(province, nation)));

    static final List<Rule<?>> ALL = List.of(EVERY_PROVINCE_HAS_A_TASK_FORCE);

    private NationRules() {}
}
