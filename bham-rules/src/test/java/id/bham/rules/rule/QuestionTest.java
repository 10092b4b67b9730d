package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
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
    void aDutyThatAppliesOnlyIfSomethingElseHoldsAsksThatFirst() {
        Question<RegionalTaskForce> question = Question.<RegionalTaskForce>when(Condition.exists(TaskForce.DECREE))
                .require(Condition.exists(TaskForce.PERIOD))
                .onlyWhen(Condition.exists(TaskForce.CHAIR));

        assertEquals(pointers("/chair", "/decree"), question.applies().places());
        assertEquals(pointers("/period"), question.holds().places());
        assertEquals(Truth.UNKNOWN, question.applies().test(GTD, AT));
        assertEquals(
                Truth.FALSE,
                question.applies().test(GTD.toBuilder().chair(Fact.absent()).build(), AT));
    }

    @Test
    void valuesForMessagesAreComputedByName() {
        Question<RegionalTaskForce> question = Question.<RegionalTaskForce>require(Condition.never())
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

        assertEquals(List.of(place), question.sourced());
        assertEquals(List.of(), question.applies().places());
        assertEquals(List.of(), question.holds().places());
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
