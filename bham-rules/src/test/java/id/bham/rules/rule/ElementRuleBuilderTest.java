package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.knowledge.Items;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementRuleBuilderTest {

    private static final Items<TaskForce, Seat> CHAIR = Items.at(TaskForce.CHAIR);

    private static ElementRuleBuilder<RegionalTaskForce, Seat> seats() {
        return Rule.forEach(RegionalTaskForce.class).<Seat>ofEach(CHAIR, TaskForce.MEMBERS);
    }

    private static void require(
            ElementRuleBuilder<RegionalTaskForce, Seat> builder, List<Items<TaskForce, Seat>> some) {
        builder.requireOf(some, ElementCondition.<RegionalTaskForce, Seat>of(Condition.always()));
    }

    @Test
    void onlyOfPlacesThatElementsHaveSomethingIsRequiredAlone() {
        assertThrows(
                IllegalArgumentException.class, () -> require(seats(), List.of(CHAIR, TaskForce.DEPUTY_SECRETARIES)));
    }

    @Test
    void ofAPlaceSomethingIsRequiredAloneOnce() {
        assertThrows(IllegalArgumentException.class, () -> require(seats(), List.of(CHAIR, CHAIR)));
    }
}
