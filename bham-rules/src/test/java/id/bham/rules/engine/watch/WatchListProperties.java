package id.bham.rules.engine.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.rules.engine.Answer;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WatchListProperties {

    private static final int DAYS = 50;

    private static Watch watch(String id, Random random) {
        var outcome = random.nextBoolean() ? Outcome.SATISFIED : Outcome.VIOLATED;
        int horizon = random.nextInt(10) == 0 ? Answer.NEVER : random.nextInt(DAYS);
        return WatchListTest.watch(id, outcome, horizon);
    }

    private static String id(Random random, int ids) {
        return "gtd-" + random.nextInt(ids);
    }

    @Property(tries = 60)
    void holdsWhatASortedMapHolds(@ForAll Random random, @ForAll @IntRange(min = 1, max = 2000) int ids) {
        var expected = new TreeMap<String, Watch>();
        for (int n = random.nextInt(ids); n > 0; n--) {
            String id = id(random, ids);
            expected.put(id, watch(id, random));
        }
        WatchList list = WatchList.of(expected.values());
        expect(expected, list);
        for (int n = 0; n < 2 * ids; n++) {
            String id = id(random, ids);
            assertEquals(Optional.ofNullable(expected.get(id)), list.find(id));
            if (random.nextInt(3) == 0) {
                expected.remove(id);
                list = list.without(id);
            } else {
                Watch watch = watch(id, random);
                expected.put(id, watch);
                list = list.with(watch);
            }
        }
        expect(expected, list);
        for (String id : List.copyOf(expected.keySet())) {
            list = list.without(id);
        }
        expect(Map.of(), list);
    }

    @Property(tries = 60)
    void advancesThoseThatAreDueAndNoOthers(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 500) int ids,
            @ForAll @IntRange(max = DAYS) int day) {
        var before = new TreeMap<String, Watch>();
        for (int n = 0; n < ids; n++) {
            before.put("gtd-" + n, watch("gtd-" + n, random));
        }
        WatchList list = WatchList.of(before.values());
        var after = new TreeMap<>(before);
        var advanced = new ArrayList<String>();
        WatchList next = list.advance(day, watch -> {
            advanced.add(watch.id());
            Watch other = watch(watch.id(), random);
            after.put(watch.id(), other);
            return other;
        });

        assertEquals(
                before.values().stream()
                        .filter(watch -> watch.horizon() <= day)
                        .map(Watch::id)
                        .toList(),
                advanced);
        expect(after, next);
        expect(before, list);
    }

    private static void expect(Map<String, Watch> expected, WatchList list) {
        assertEquals(List.copyOf(expected.values()), list.stream().toList());
        assertEquals(expected.values().stream().mapToInt(Watch::horizon).min().orElse(Answer.NEVER), list.horizon());
        for (Verdict verdict : Verdict.values()) {
            assertEquals(
                    expected.values().stream()
                            .filter(watch -> watch.verdict() == verdict)
                            .count(),
                    list.count(verdict));
        }
        for (Outcome outcome : Outcome.values()) {
            assertEquals(
                    expected.values().stream()
                            .flatMap(watch -> watch.answers().stream())
                            .filter(answer -> answer.outcomes().contains(outcome))
                            .count(),
                    list.count(outcome));
        }
    }
}
