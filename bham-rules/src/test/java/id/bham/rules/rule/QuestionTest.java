package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final AsOf AT = AsOf.on(LocalDate.of(2024, 12, 31));
    private static final RegionalTaskForce GTD =
            RegionalTaskForce.builder().id("gtd").build();

    @Test
    void aPlaceThatSettlesItWhileSomethingIsOpenIsMissingOnlyThen() {
        Question<RegionalTaskForce> question =
                Question.<RegionalTaskForce>require((gtd, at) -> Truth.UNKNOWN, "/decree", "/period", "/members");

        assertEquals(pointers("/decree", "/period", "/members"), question.openPlaces(GTD, AT));
        assertEquals(
                pointers("/decree", "/period", "/members"),
                question.whileOpen((gtd, at) -> Truth.UNKNOWN, "/period").openPlaces(GTD, AT));
        assertEquals(
                pointers("/decree", "/members"),
                question.whileOpen((gtd, at) -> Truth.TRUE, "/period").openPlaces(GTD, AT));
        assertEquals(
                pointers("/decree"),
                question.whileOpen((gtd, at) -> Truth.TRUE, "/period")
                        .whileOpen((gtd, at) -> Truth.FALSE, "/members")
                        .openPlaces(GTD, AT));
    }

    @Test
    void valuesForMessagesAreComputedByName() {
        Question<RegionalTaskForce> question = Question.<RegionalTaskForce>require((gtd, at) -> Truth.FALSE)
                .argument("id", (gtd, at) -> gtd.id())
                .argument("number", (gtd, at) -> 1)
                .argument("number", (gtd, at) -> 2);

        assertEquals(Map.of("id", "gtd", "number", 2), question.arguments(GTD, AT));
    }

    @Test
    void aSourceIsAskedForAtItsPlace() {
        Pointer place = Pointer.parse("/decree");
        Question<RegionalTaskForce> question = Question.requireSource(place);
        Source source = Source.builder().id("page").title("Page").build();

        assertEquals(List.of(place), question.sourcedPlaces());
        assertEquals(List.of(place), question.appliesPlaces());
        assertEquals(List.of(), question.holdsPlaces());
        assertEquals(Truth.TRUE, question.applies().test(GTD, AT));
        assertEquals(Truth.UNKNOWN, question.holds().test(GTD, AT));
        assertEquals(Truth.TRUE, question.holds().test(supported(source, List.of("page")), AT));
        assertEquals(Truth.FALSE, question.holds().test(supported(source, List.of()), AT));
    }

    private static RegionalTaskForce supported(Source source, List<String> ids) {
        return GTD.toBuilder()
                .evidence(Evidence.of(List.of(source), Map.of(Pointer.parse("/decree"), ids)))
                .build();
    }

    private static List<Pointer> pointers(String... places) {
        return List.of(places).stream().map(Pointer::parse).toList();
    }
}
