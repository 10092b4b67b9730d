package id.bham.core.body;

import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The persons who are named in the leading seats of a task force (pemimpin), and which of them fill two on a day. */
final class Leaders {

    private final AsOf at;

    /** The appointments of each person, by seat. */
    private final Map<String, List<List<Appointment>>> byName = new HashMap<>();

    private final Map<String, Truth> twice = new HashMap<>();

    private Leaders(Listing<Seat> seats, AsOf at) {
        this.at = at;
        for (Seat seat : seats.items()) {
            Map<String, List<Appointment>> inSeat = new HashMap<>();
            for (Appointment appointment : seat.appointments().items()) {
                appointment
                        .person()
                        .value()
                        .ifPresent(person -> inSeat.computeIfAbsent(person, none -> new ArrayList<>())
                                .add(appointment));
            }
            inSeat.forEach((person, appointments) ->
                    byName.computeIfAbsent(person, none -> new ArrayList<>()).add(appointments));
        }
    }

    /** Whether one of them fills two seats; a seat that somebody fills who is not named leaves that open by itself. */
    static Truth isOneTwiceIn(Listing<Seat> seats, AsOf at) {
        var leaders = new Leaders(seats, at);
        return seats.any(seat -> seat.isFilledBySomebody(leaders::isTwice, at));
    }

    /** Those who fill two seats for sure, in the order of their names. */
    static List<String> twiceIn(Listing<Seat> seats, AsOf at) {
        var leaders = new Leaders(seats, at);
        return leaders.byName.keySet().stream()
                .filter(person -> leaders.isTwice(person).isTrue())
                .sorted()
                .toList();
    }

    /** Whether a person fills two of the seats in which it is named. */
    private Truth isTwice(String person) {
        return twice.computeIfAbsent(
                person,
                none -> Listing.complete(byName.getOrDefault(person, List.of()))
                        .atLeastTwo(inSeat -> Truth.any(inSeat, appointment -> appointment.fillsSeat(at))));
    }
}
