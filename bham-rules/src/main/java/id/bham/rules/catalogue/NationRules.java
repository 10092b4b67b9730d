package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.INFERRED;
import static id.bham.core.law.Strength.STATUTE;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.time.AsOf;
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
                    .addCitations(
                            Citation.parse(Shipped.inPerpres("Pasal 7 ayat (1)")),
                            Citation.parse(Shipped.inPerpres("Pasal 15")))
                    .addSources(Sources.PALPOS)
                    .under(Eras.STRATEGY)
                    .build(),
            province -> Question.<Governance>when(EachProvince.exists(province))
                    .require(Condition.any(
                            Governance.REGIONAL_TASK_FORCES,
                            EachProvince.ofProvince(province),
                            Condition.<RegionalTaskForce>both(
                                    Condition.isEqual(RegionalTaskForce.PROVINCE, province), TaskForce.EXISTING))));

    static final Rule<Governance> ANSWERS_UPWARDS = Shipped.inferred(
                    Governance.class, "BHAM-HRK-002", "answers-to-the-body-above-it")
            .cite(Shipped.inPerpres("Pasal 7 ayat (5) huruf c"))
            .cite(Sources.KALTENG)
            .under(Eras.STRATEGY)
            .<TaskForce>ofEach(Governance.REGIONAL_TASK_FORCES, Governance.NATIONAL_TASK_FORCES)
            .when(ElementCondition.<Governance, TaskForce>asked(
                    Governance::isInOffice,
                    List.of(Reads.of(TaskForce.EXISTING)),
                    List.of(
                            Reads.of(Governance.REGIONAL_TASK_FORCES, TaskForce.REPLACES),
                            Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.REPLACES))))
            .require(ElementCondition.<Governance, TaskForce>asked(
                    (nation, taskForce, at) ->
                            nation.parent(taskForce).is(parent -> isAbove(nation, parent, taskForce, at)),
                    List.of(Reads.of(Body.ANSWERS_TO)),
                    List.of(
                            Reads.inEach(Governance.FOCAL_POINTS, NationalFocalPoint.PERIOD),
                            Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.EXISTING),
                            Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.REPLACES))))
            .build();

    private static final String UNIQUE_IDS = "BHAM-HRK-003";

    static final Rule<Governance> IDS_AND_REFERENCES = Rule.keptByModel(
            Governance.class,
            Shipped.describe(UNIQUE_IDS, "unique-ids-and-references")
                    .force(Force.SHOULD)
                    .strength(INFERRED)
                    .reasoning(Shipped.reasoning(UNIQUE_IDS))
                    .keptByModel(Shipped.keptByModel(UNIQUE_IDS))
                    .build());

    static final List<Rule<?>> ALL = List.of(EVERY_PROVINCE_HAS_A_TASK_FORCE, ANSWERS_UPWARDS, IDS_AND_REFERENCES);

    private NationRules() {}

    /**
     * Whether a body is the national task force in office, or the focal point, to which a task force answers. To whom it answers is
     * recorded without a date: of one that has been there and is not any more, a person must judge when the record was made.
     */
    private static Truth isAbove(Governance nation, Body parent, TaskForce taskForce, AsOf at) {
        if (taskForce instanceof RegionalTaskForce && parent instanceof NationalTaskForce national) {
            return isOrWas(nation.isInOffice(national, at), national.isFormed(at));
        }
        return taskForce instanceof NationalTaskForce && parent instanceof NationalFocalPoint focalPoint
                ? isOrWas(focalPoint.exists(at), focalPoint.hasBegun(at))
                : Truth.FALSE;
    }

    private static Truth isOrWas(Truth is, Truth hasBegun) {
        return is.or(() -> hasBegun.and(Truth.UNKNOWN));
    }
}
