package id.bham.rules.catalogue;

import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.TaskForce;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.Map;

/** One duty of all bodies, for which other places tell of a task force than of a focal point. */
record OfEitherKind(Rule<TaskForce> ofTaskForces, Rule<NationalFocalPoint> ofFocalPoints) implements Rule<Body> {

    @Override
    public RuleDescription description() {
        return ofTaskForces.description();
    }

    @Override
    public Class<Body> subjectType() {
        return Body.class;
    }

    @Override
    public void assess(Body body, Inquiry inquiry) {
        if (body instanceof TaskForce taskForce) {
            ofTaskForces.assess(taskForce, inquiry);
        } else if (body instanceof NationalFocalPoint focalPoint) {
            ofFocalPoints.assess(focalPoint, inquiry);
        }
    }

    @Override
    public Map<String, Object> arguments(Body body, AsOf at) {
        if (body instanceof TaskForce taskForce) {
            return ofTaskForces.arguments(taskForce, at);
        }
        return body instanceof NationalFocalPoint focalPoint ? ofFocalPoints.arguments(focalPoint, at) : Map.of();
    }

    @Override
    public String toString() {
        return description().id();
    }
}
