package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementRuleBuilderTest {

    private static ElementRuleBuilder<RegionalTaskForce, Seat> seats() {
        return Rule.forEach(RegionalTaskForce.class).ofEach(Seat.class, "/chair", "/members/*");
    }

    private static void require(ElementRuleBuilder<RegionalTaskForce, Seat> builder, String... patterns) {
        builder.requireOf(List.of(patterns), (gtd, seat, at) -> Truth.TRUE);
    }

    @Test
    void onlyOfPlacesThatElementsHaveSomethingIsRequiredAlone() {
        assertThrows(IllegalArgumentException.class, () -> require(seats(), "/chair", "/secretary"));
    }

    @Test
    void ofAPlaceSomethingIsRequiredAloneOnce() {
        assertThrows(IllegalArgumentException.class, () -> require(seats(), "/chair", "/chair"));
    }
}
