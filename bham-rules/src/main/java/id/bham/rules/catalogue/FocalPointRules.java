package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Rule;
import java.util.List;

/** Area NFP: the National Focal Point. */
final class FocalPointRules {

    static final Rule<Governance> ONE_FOCAL_POINT = Shipped.practice(
                    Governance.class, "BHAM-NFP-001", "one-focal-point")
            .cite(Sources.S0, Sources.TIRTO)
            .inForce(Eras.SINCE_FIRST_TASK_FORCE)
            .argument("holders", FocalPointRules::holders)
            .requireGiven(Parameters.FOCAL_POINT_HOLDER, FocalPointRules::oneHeldBy)
            .build();

    static final List<Rule<?>> ALL = List.of(ONE_FOCAL_POINT);

    private FocalPointRules() {}

    private static Condition<Governance> oneHeldBy(Eligible<Ministry> holder) {
        return Condition.count(Governance.FOCAL_POINTS, NationalFocalPoint.EXISTING, number -> number.isExactly(1))
                .and(Condition.every(
                        Governance.FOCAL_POINTS,
                        NationalFocalPoint.EXISTING.not().or(heldBy(holder))));
    }

    /** Who holds the part on a day, or may. */
    private static Object holders(Governance nation, AsOf at) {
        List<Fact<Institution>> holders = nation.focalPoints().items().stream()
                .filter(focalPoint -> !focalPoint.exists(at).isFalse())
                .map(NationalFocalPoint::institution)
                .toList();
        return holders.isEmpty() ? Fact.absent() : holders;
    }

    private static Condition<NationalFocalPoint> heldBy(Eligible<Ministry> holder) {
        return Condition.is(
                NationalFocalPoint.INSTITUTION,
                institution -> holder.accepts(institution::belongsToAnyOf),
                Institution.MINISTRY);
    }
}
