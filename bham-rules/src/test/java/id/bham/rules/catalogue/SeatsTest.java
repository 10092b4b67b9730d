package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.TaskForce;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Pointer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void whoFillsASeatIsToldWithWhenAndHow() {
        assertEquals(
                List.of(
                        "/chair",
                        "/chair/appointments",
                        "/chair/appointments/*/person",
                        "/chair/appointments/*/period",
                        "/chair/appointments/*/capacity",
                        "/viceChairs",
                        "/viceChairs",
                        "/viceChairs/*/appointments",
                        "/viceChairs/*/appointments/*/person",
                        "/viceChairs/*/appointments/*/period",
                        "/viceChairs/*/appointments/*/capacity"),
                places(Seats.whoFills(List.of(Items.at(TaskForce.CHAIR), TaskForce.VICE_CHAIRS))));
    }

    @Test
    void aSeatIsGivenToAnOfficeAnInstitutionOrAPerson() {
        assertEquals(
                inEachSeat(seat -> Stream.of(seat + "/office", seat + "/institution", seat + "/appointments")),
                Set.copyOf(places(Seats.readingHolders())));
    }

    @Test
    void aSeatIsCalledAsTheOfficeOrTheInstitutionToWhichItIsGiven() {
        assertEquals(
                inEachSeat(seat -> Stream.of(
                        seat + "/institution", seat + "/institution/name", seat + "/office", seat + "/office/name")),
                Set.copyOf(places(Seats.readingNames())));
    }

    private static Set<String> inEachSeat(Function<String, Stream<String>> places) {
        Stream<String> one =
                Stream.of("/chair", "/secretary").flatMap(seat -> Stream.concat(Stream.of(seat), places.apply(seat)));
        Stream<String> several = Stream.of("/viceChairs", "/deputySecretaries", "/members")
                .flatMap(seats -> Stream.concat(Stream.of(seats), places.apply(seats + "/*")));
        return Stream.concat(one, several).collect(Collectors.toSet());
    }

    private static List<String> places(List<? extends Reads<?>> read) {
        return read.stream()
                .flatMap(reads -> reads.places().stream())
                .map(Pointer::toString)
                .toList();
    }
}
