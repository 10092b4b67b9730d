package id.bham.rules.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * The document of a regional task force as records into which a JSON library binds it: texts, numbers and lists as they stand there,
 * nothing checked, null for what is not there.
 */
@NullUnmarked
record PlainDocument(
        int schemaVersion,
        String kind,
        String id,
        String name,
        String province,
        String status,
        Decree decree,
        Inauguration inauguration,
        Period period,
        String lastDay,
        String replaces,
        Seat chair,
        Items<Seat> viceChairs,
        Seat secretary,
        Items<Seat> deputySecretaries,
        Items<Seat> members,
        Items<WorkingGroup> workingGroups,
        Items<String> duties,
        Items<String> purposes,
        Items<FormationStep> formation,
        Items<WorkPlan> workPlans,
        String evaluationStart,
        Items<Evaluation> evaluations,
        Items<Report> reports,
        String answersTo,
        List<Source> sources,
        Map<String, List<String>> evidence) {

    boolean hasMembers(int number) {
        return (members == null ? 0 : members.items().size()) == number;
    }

    record Decree(String number, String title, Office issuer, String issuedOn, OfficeHolder issuedBy) {}

    record Inauguration(String on, String weekday, OfficeHolder by, String place) {}

    record OfficeHolder(Office office, String person, String capacity) {}

    record Period(String firstDay, String lastDay) {}

    record Seat(
            String title, Office office, Institution institution, String element, Items<Appointment> appointments) {}

    record Office(String title, String province, Institution institution, String name) {}

    record Institution(String kind, String name, String ministry, Items<String> provinces) {}

    record Appointment(String person, String capacity, Period period) {}

    record WorkingGroup(String name, Items<String> strategies, Seat lead, Items<Seat> members, Items<Task> tasks) {}

    record Task(String description, String strategy) {}

    record FormationStep(String stage, String on) {}

    record WorkPlan(String title, Integer year, String adoptedOn, Items<Action> actions) {}

    record Action(
            String title,
            String strategy,
            String responsible,
            Period period,
            String closedOn,
            String explanation,
            Items<String> pillars,
            Items<String> obligations) {}

    record Evaluation(String title, Period period, String completedOn) {}

    record Report(Integer year, String submittedOn, String recipient, String code) {}

    record Source(String id, String title, String publisher, String url, String publishedOn) {}

    /** An array, or an object with the items of a partial listing. */
    @NullUnmarked
    static final class Items<T> {
        private final List<T> items;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Items(List<T> items) {
            this.items = items;
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Items(@JsonProperty("partial") Collection<T> partial) {
            items = List.copyOf(partial);
        }

        List<T> items() {
            return items;
        }
    }
}
