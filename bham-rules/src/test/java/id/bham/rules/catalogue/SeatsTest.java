package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void everySeatAndEachListOfSeatsTells() {
        assertEquals(
                List.of(
                        "./lead",
                        "/chair",
                        "/secretary",
                        "/viceChairs",
                        "/deputySecretaries",
                        "/members",
                        "/chair/office",
                        "/chair/institution",
                        "/secretary/office",
                        "/secretary/institution",
                        "/viceChairs/*/office",
                        "/viceChairs/*/institution",
                        "/deputySecretaries/*/office",
                        "/deputySecretaries/*/institution",
                        "/members/*/office",
                        "/members/*/institution"),
                List.of(Seats.placesOf(Stream.of("./lead"), "/office", "/institution")));
    }
}
