package id.bham.rules.catalogue;

import id.bham.core.body.Body;
import id.bham.core.body.Inauguration;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Area SRC: the quality of the record itself. */
final class RecordRules {

    static final Rule<TaskForce> WEEKDAY_AGREES = Shipped.inferred(
                    TaskForce.class, "BHAM-SRC-001", "weekday-agrees-with-the-calendar")
            .when(TaskForce.FORMED.and(Condition.at(
                    TaskForce.INAUGURATION,
                    Condition.exists(Inauguration.WEEKDAY).and(Condition.exists(Inauguration.ON)))))
            .require(Condition.are(
                    TaskForce.INAUGURATION.then(Inauguration.WEEKDAY),
                    TaskForce.INAUGURATION.then(Inauguration.ON),
                    (weekday, day) -> day.fallsOn(weekday)))
            .build();

    static final Rule<TaskForce> PLAN_DOES_NOT_EXIST =
            Shipped.keptByModel(TaskForce.class, "BHAM-SRC-002", "plan-does-not-count-as-existing", Sources.S0);

    static final List<Rule<?>> ALL = List.of(WEEKDAY_AGREES, PLAN_DOES_NOT_EXIST, new EveryStatementHasASource());

    private RecordRules() {}

    /**
     * Gives an outcome for each property of a body that says something. A record that says nothing is open: what it will say may
     * have a source or none.
     */
    private static final class EveryStatementHasASource implements Rule<Body> {

        private static final String ID = "BHAM-SRC-003";

        private final RuleDescription description =
                Shipped.inferred(ID, "every-statement-has-a-source").build();

        private final Map<RecordType<?>, List<Statement>> statements = new ConcurrentHashMap<>();

        @Override
        public RuleDescription description() {
            return description;
        }

        @Override
        public Class<Body> subjectType() {
            return Body.class;
        }

        @Override
        public boolean asksAlikeEachDay() {
            return true;
        }

        @Override
        public void assess(Body body, Inquiry inquiry) {
            List<Statement> ofType = statements.computeIfAbsent(
                    body.type(),
                    type -> type.names().stream().map(Statement::of).toList());
            List<Property> properties = body.properties();
            boolean saysNothing = true;
            for (int i = 0; i < properties.size(); i++) {
                if (says(properties.get(i).content())) {
                    saysNothing = false;
                    inquiry.about(ofType.get(i).place()).ask(body, ofType.get(i).question());
                }
            }
            if (saysNothing) {
                inquiry.ask(body, Question.require(Condition.asked((record, at) -> Truth.UNKNOWN, statements(body))));
            }
        }

        /** The statement of a name, in whichever body. */
        private record Statement(Pointer place, Question<Body> question) {
            static Statement of(String name) {
                Pointer place = Pointer.WHOLE.child(name);
                return new Statement(place, Question.requireSource(place));
            }
        }

        /** Whether a property says something that can be known from a source; what a record cannot be without is no such thing. */
        private static boolean says(Object content) {
            return (content instanceof Fact<?> fact && !fact.isUnknown())
                    || (content instanceof Listing<?> listing && !listing.isUnknown());
        }

        private static Reads<Body> statements(Body body) {
            return Reads.at(body.properties().stream()
                    .filter(property -> property.content() instanceof Fact || property.content() instanceof Listing)
                    .map(property -> Pointer.WHOLE.child(property.name()))
                    .toList());
        }

        @Override
        public String toString() {
            return ID;
        }
    }
}
