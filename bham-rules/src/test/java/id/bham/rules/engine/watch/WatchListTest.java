package id.bham.rules.engine.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableList;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.engine.Answer;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.engine.Waivers;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchListTest {

    private static final RuleBook RULES = new RuleBook(
            List.of(RuleDraft.of(RegionalTaskForce.class, "ACME-A-001")
                    .require(Condition.always())
                    .build()),
            LegalCorpus.standard(),
            Waivers.NONE);

    /** What is held of a subject of which one outcome is known until a day, counted from the epoch. */
    static Watch watch(String id, Outcome outcome, int horizon) {
        var answer = new Answer(ImmutableList.of(outcome), horizon);
        return Watch.of(RegionalTaskForce.builder().id(id).build(), RULES, ImmutableList.of(answer));
    }

    private static Watch satisfied(String id) {
        return watch(id, Outcome.SATISFIED, Answer.NEVER);
    }

    private static List<String> ids(WatchList list) {
        return list.stream().map(Watch::id).toList();
    }

    @Test
    void aListThatIsEmptyTakesTheFirst() {
        WatchList list = WatchList.of(List.of()).with(satisfied("b"));

        assertEquals(List.of("b"), ids(list));
        assertEquals(List.of("a", "b", "c"), ids(list.with(satisfied("c")).with(satisfied("a"))));
    }

    @Test
    void anIdHasOneWatch() {
        Watch violated = watch("b", Outcome.VIOLATED, 7);
        WatchList list = WatchList.of(List.of(satisfied("c"), satisfied("a"), satisfied("b")))
                .with(violated);

        assertEquals(List.of("a", "b", "c"), ids(list));
        assertSame(violated, list.find("b").orElseThrow());
        assertEquals(2, list.count(Outcome.SATISFIED));
        assertEquals(1, list.count(Outcome.VIOLATED));
        assertEquals(7, list.horizon());
        assertEquals(List.of("a", "c"), ids(list.without("b")));
        assertEquals(0, list.without("b").count(Outcome.VIOLATED));
        assertEquals(List.of("b", "c"), ids(list.without("a")));
        assertSame(list, list.without("0"));
        assertSame(list, list.without("bb"));
        assertEquals(Optional.empty(), list.find("0"));
        assertEquals(Optional.empty(), list.find("bb"));
    }

    @Test
    void manyComeAndGoInWhateverOrder() {
        var expected = new TreeMap<String, Watch>();
        WatchList list = WatchList.of(List.of());
        for (int i : IntStream.range(0, 1000).map(i -> i * 619 % 1000).toArray()) {
            Watch watch = watch("gtd-" + i, i % 3 == 0 ? Outcome.VIOLATED : Outcome.SATISFIED, i);
            expected.put(watch.id(), watch);
            list = list.with(watch);
        }
        assertEquals(List.copyOf(expected.keySet()), ids(list));
        assertEquals(334, list.count(Outcome.VIOLATED));
        assertEquals(0, list.horizon());

        var due = new ArrayList<String>();
        WatchList advanced = list.advance(10, watch -> {
            due.add(watch.id());
            return watch(watch.id(), Outcome.SATISFIED, 2000);
        });
        assertEquals(11, due.size());
        assertEquals(11, advanced.horizon());
        assertEquals(330, advanced.count(Outcome.VIOLATED));
        for (String id : List.copyOf(expected.keySet())) {
            list = list.without(id);
        }
        assertEquals(List.of(), ids(list));
        assertEquals(Answer.NEVER, list.horizon());
    }
}
