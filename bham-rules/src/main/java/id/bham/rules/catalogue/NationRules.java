package id.bham.rules.catalogue;

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
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.util.List;

/** Area HRK: how the bodies of the nation stand to each other. */
final class NationRules {

    static final Rule<Governance> EVERY_PROVINCE_HAS_A_TASK_FORCE = Shipped.statute(
                    Governance.class,
                    "BHAM-HRK-001",
                    "every-province-has-a-task-force",
                    "Pasal 7 ayat (1)",
                    "Pasal 7 ayat (2)",
                    "Pasal 15")
            .cite(Sources.PALPOS)
            .requireEach(
                    FormationTerm.PARAMETERS,
                    law -> FormationTerm.in(law).stream()
                            .flatMap(lastDay -> Provinces.eachBy(province -> formed(province, lastDay)).stream())
                            .toList())
            .build();

    static final Rule<Governance> FORMED_IN_TIME = Shipped.statute(
                    Governance.class, "BHAM-HRK-004", "formed-in-time", "Pasal 15", "Pasal 7 ayat (1)")
            .requireEach(
                    FormationTerm.PARAMETERS,
                    law -> FormationTerm.in(law).stream()
                            .flatMap(lastDay -> Provinces.each(province -> formedInTime(province, lastDay)).stream())
                            .toList())
            .build();

    static final Rule<Governance> ANSWERS_UPWARDS = Shipped.inferred(
                    Governance.class,
                    "BHAM-HRK-002",
                    "answers-to-the-body-above-it",
                    "Pasal 7 ayat (5) huruf c",
                    "Lampiran huruf H angka 1 huruf b")
            .cite(Sources.KALTENG)
            .under(Eras.STRATEGY)
            .<RegionalTaskForce>ofEach(Governance.REGIONAL_TASK_FORCES)
            .when(TaskForceRules.YOUNGER)
            .require(ElementCondition.<Governance, RegionalTaskForce>asked(
                    (nation, taskForce, at) -> nation.parent(taskForce).is(parent -> isAbove(nation, parent, at)),
                    List.of(Reads.of(Body.ANSWERS_TO)),
                    List.of(
                            Reads.inEach(Governance.FOCAL_POINTS, NationalFocalPoint.PERIOD),
                            Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.EXISTING),
                            Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForceRules.TRANSITION.formedUnder()),
                            Reads.of(Governance.NATIONAL_TASK_FORCES, TaskForce.REPLACES))))
            .build();

    static final Rule<Governance> IDS_AND_REFERENCES =
            Shipped.keptByModel(Governance.class, "BHAM-HRK-003", "unique-ids-and-references");

    static final List<Rule<?>> ALL =
            List.of(EVERY_PROVINCE_HAS_A_TASK_FORCE, ANSWERS_UPWARDS, IDS_AND_REFERENCES, FORMED_IN_TIME);

    private NationRules() {}

    /** That a province has a task force formed under the Perpres; of a province that was made later, the Perpres does not say by when. */
    private static Term<Governance> formed(Province province, PartialDate lastDay) {
        Truth wasThere = province.existence()
                .contains(TaskForceRules.TRANSITION.firstDay())
                .or(Truth.UNKNOWN);
        return Term.until(
                lastDay,
                Provinces.exists(province).and(Condition.byDay(at -> wasThere)),
                Provinces.anyIn(province, Condition.both(TaskForceRules.TRANSITION.formedUnder(), TaskForce.EXISTING)));
    }

    /** The first one counts: a later one in time would have made it needless. */
    private static Question<Governance> formedInTime(Province province, PartialDate lastDay) {
        Condition<TaskForce> formed = TaskForceRules.TRANSITION.formedUnder();
        return Question.<Governance>when(Provinces.anyIn(province, formed))
                .require(Provinces.anyIn(province, formed.and(FormationTerm.foundedBy(lastDay))));
    }

    /** Whether a regional task force may answer to a body: the national one in office, one that it may have replaced, or the ministry. */
    private static Truth isAbove(Governance nation, Body parent, AsOf at) {
        if (parent instanceof NationalTaskForce national) {
            return nation.isInOffice(national, at)
                    .or(() -> isReplaced(nation, national, at))
                    .or(() -> national.isFormed(at).and(Truth.UNKNOWN));
        }
        return parent instanceof NationalFocalPoint focalPoint ? focalPoint.hasBegun(at) : Truth.FALSE;
    }

    private static Truth isReplaced(Governance nation, NationalTaskForce national, AsOf at) {
        return nation.nationalTaskForces()
                .any(other -> other.replaces().isEqualTo(national.id()).and(() -> nation.isInOffice(other, at)));
    }
}
