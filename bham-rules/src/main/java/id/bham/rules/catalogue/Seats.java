package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import id.bham.core.body.Appointment;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Items;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of all seats of a task force. */
final class Seats {

    static final List<Items<TaskForce, Seat>> OF_EVERY_TASK_FORCE = List.of(
            Items.at(TaskForce.CHAIR),
            Items.at(TaskForce.SECRETARY),
            TaskForce.VICE_CHAIRS,
            TaskForce.DEPUTY_SECRETARIES,
            TaskForce.MEMBERS);

    /** To which element of the membership the seats belong. */
    static final List<Reads<? super TaskForce>> READING_ELEMENTS = List.of(
            Reads.of(TaskForce.MEMBERS, Seat.ELEMENT),
            Reads.of(TaskForce.CHAIR.then(Seat.ELEMENT)),
            Reads.of(TaskForce.VICE_CHAIRS, Seat.ELEMENT),
            Reads.of(TaskForce.SECRETARY.then(Seat.ELEMENT)),
            Reads.of(TaskForce.DEPUTY_SECRETARIES, Seat.ELEMENT));

    /** The same of the national task force. */
    static final List<Reads<? super NationalTaskForce>> READING_ELEMENTS_IN_NATION =
            ImmutableList.<Reads<? super NationalTaskForce>>builder()
                    .addAll(READING_ELEMENTS)
                    .add(Reads.of(NationalTaskForce.EXECUTIVE_CHAIR.then(Seat.ELEMENT)))
                    .build();

    private Seats() {}

    /** Who fills some seats, and when. */
    static List<Reads<TaskForce>> whoFills(List<Items<TaskForce, Seat>> seats) {
        return seats.stream()
                .flatMap(each -> Stream.of(
                        Reads.of(each),
                        Reads.of(
                                each.each(Seat.APPOINTMENTS),
                                Appointment.PERSON,
                                Appointment.PERIOD,
                                Appointment.CAPACITY)))
                .toList();
    }

    /** To whom the seats of a task force are given. */
    static List<Reads<TaskForce>> readingHolders() {
        return OF_EVERY_TASK_FORCE.stream()
                .flatMap(seats -> Stream.of(
                        Reads.of(seats, Seat.OFFICE, Seat.INSTITUTION), Reads.of(seats.each(Seat.APPOINTMENTS))))
                .toList();
    }

    /** How the seats of a task force, or those who sit in them, are called. */
    static List<Reads<TaskForce>> readingNames() {
        return OF_EVERY_TASK_FORCE.stream()
                .map(seats -> Reads.of(
                        seats,
                        Seat.INSTITUTION,
                        Seat.INSTITUTION.then(Institution.NAME),
                        Seat.OFFICE,
                        Seat.OFFICE.then(Office.NAME)))
                .toList();
    }
}
