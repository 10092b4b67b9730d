package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.Ministry;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.knowledge.Truth;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.Set;

/** Area NFP: the National Focal Point. */
final class FocalPointRules {

    static final Rule<Governance> ONE_FOCAL_POINT = Shipped.practice(
                    Governance.class, "BHAM-NFP-001", "one-focal-point")
            .cite(Sources.S0, Sources.TIRTO)
            .inForce(Eras.SINCE_FIRST_TASK_FORCE)
            .given(Parameters.FOCAL_POINT_HOLDER, FocalPointRules::question)
            .build();

    static final List<Rule<?>> ALL = List.of(ONE_FOCAL_POINT);

    private FocalPointRules() {}

    private static Question<Governance> question(Set<Ministry> holder) {
        return Question.require(
                (nation, at) -> nation.focalPoints()
                        .count(focalPoint -> focalPoint.exists(at))
                        .isExactly(1)
                        .and(() -> nation.focalPoints()
                                .all(focalPoint -> focalPoint.exists(at).implies(() -> isHeldBy(focalPoint, holder)))),
                "/focalPoints",
                "/focalPoints/*/period",
                "/focalPoints/*/institution",
                "/focalPoints/*/institution/ministry");
    }

    private static Truth isHeldBy(NationalFocalPoint focalPoint, Set<Ministry> holder) {
        return focalPoint.institution().is(institution -> institution.belongsToAnyOf(holder));
    }
}
