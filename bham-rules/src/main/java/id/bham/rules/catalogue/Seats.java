package id.bham.rules.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** The places of the seats that every task force has. */
final class Seats {

    private static final List<String> SINGLE = List.of("/chair", "/secretary");

    private static final List<String> LISTED = List.of("/viceChairs", "/deputySecretaries", "/members");

    private Seats() {}

    /** These places, and what stands within each seat. */
    static String[] placesOf(Stream<String> others, String... withinSeat) {
        return Stream.of(
                        others,
                        SINGLE.stream(),
                        LISTED.stream(),
                        SINGLE.stream().flatMap(seat -> within(seat, withinSeat)),
                        LISTED.stream().flatMap(seats -> within(seats + "/*", withinSeat)))
                .flatMap(places -> places)
                .toArray(String[]::new);
    }

    private static Stream<String> within(String seat, String... places) {
        return Stream.of(places).map(place -> seat + place);
    }
}
