package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.MemberElement;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final List<String> OF_EVERY_TASK_FORCE = List.of(
            "/members",
            "/members/*/element",
            "/chair/element",
            "/viceChairs",
            "/viceChairs/*/element",
            "/secretary/element",
            "/deputySecretaries",
            "/deputySecretaries/*/element");

    @Test
    void everySeatAndEachListOfSeatsTells() {
        assertEquals(OF_EVERY_TASK_FORCE, places(Seats.hasSeatOf(MemberElement.NON_GOVERNMENT)));
    }

    @Test
    void inTheNationTheExecutiveChairTellsAsWell() {
        assertEquals(
                Stream.concat(OF_EVERY_TASK_FORCE.stream(), Stream.of("/executiveChair/element"))
                        .toList(),
                places(Seats.hasSeatInNation(MemberElement.NON_GOVERNMENT)));
    }

    private static List<String> places(Condition<?> condition) {
        return condition.places().stream().map(Pointer::toString).toList();
    }
}
