package id.bham.core.body;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The persons who are named in the leading seats of a task force (pemimpin), and which of them fill two on a day. */
final class Leaders {

    /** So many names are compared each with each. */
    private static final int FEW = 16;

    private static final BiFunction<Listing<Seat>, AsOf, Map<String, Named>> BY_NAME = Leaders::byName;

    private final AsOf at;
    private final Map<String, Named> byName;
    private final Map<String, Truth> fillingTwo = new HashMap<>();

    /** The appointments of one person, by seat. */
    private static final class Named {
        private final List<List<Appointment>> bySeat = new ArrayList<>(1);
        private int seat = -1;

        void add(int to, Appointment appointment) {
            if (seat != to) {
                seat = to;
                bySeat.add(new ArrayList<>(1));
            }
            bySeat.get(bySeat.size() - 1).add(appointment);
        }

        /** Whether it fills two of them. */
        Truth fillsTwo(AsOf at) {
            return Listing.complete(bySeat)
                    .atLeastTwo(inSeat -> Truth.any(inSeat, appointment -> appointment.fillsSeat(at)));
        }
    }

    private Leaders(Listing<Seat> seats, AsOf at) {
        this.at = at;
        this.byName = at.once(seats, BY_NAME);
    }

    /** Those who are named in seats, on whichever day. */
    private static Map<String, Named> byName(Listing<Seat> seats, AsOf at) {
        var byName = new HashMap<String, Named>();
        for (int seat = 0; seat < seats.items().size(); seat++) {
            List<Appointment> inSeat = seats.items().get(seat).appointments().items();
            for (int i = 0; i < inSeat.size(); i++) {
                Appointment appointment = inSeat.get(i);
                if (appointment.person().isKnown()) {
                    byName.computeIfAbsent(appointment.person().value().orElseThrow(), none -> new Named())
                            .add(seat, appointment);
                }
            }
        }
        return byName;
    }

    /** Whether one of them fills two seats; a seat that somebody fills who is not named leaves that open by itself. */
    static Truth isOneTwiceIn(Listing<Seat> seats, AsOf at) {
        if (areNamedInOneSeatEach(seats.items())) {
            return seats.any(seat -> seat.isFilledBySomebody(person -> Truth.FALSE, at));
        }
        var leaders = new Leaders(seats, at);
        return seats.any(seat -> seat.isFilledBySomebody(leaders::isTwice, at));
    }

    /** Whether few are named, and none of them in two seats: so it is with most task forces, and told without looking names up. */
    private static boolean areNamedInOneSeatEach(List<Seat> seats) {
        var names = new String[FEW];
        int named = 0;
        for (int seat = 0; seat < seats.size(); seat++) {
            List<Appointment> inSeat = seats.get(seat).appointments().items();
            int before = named;
            for (int i = 0; i < inSeat.size(); i++) {
                Fact<String> person = inSeat.get(i).person();
                if (person.isKnown()) {
                    String name = person.value().orElseThrow();
                    if (named == FEW || isAmong(names, before, name)) {
                        return false;
                    }
                    names[named++] = name;
                }
            }
        }
        return true;
    }

    private static boolean isAmong(String[] names, int first, String name) {
        for (int i = 0; i < first; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Those who fill two seats for sure, in the order of their names. */
    static List<String> twiceIn(Listing<Seat> seats, AsOf at) {
        var leaders = new Leaders(seats, at);
        return leaders.byName.keySet().stream()
                .filter(person -> leaders.isTwice(person).isTrue())
                .sorted()
                .toList();
    }

    /** Whether a person fills two of the seats in which it is named; asked once for the day. */
    private Truth isTwice(String person) {
        Named named = byName.get(person);
        if (named == null || named.bySeat.size() < 2) {
            return Truth.FALSE;
        }
        return fillingTwo.computeIfAbsent(person, who -> named.fillsTwo(at));
    }
}
