package id.bham.rules.timeline;

import id.bham.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The verdict on all together, from the verdicts on each over the same days. By its table, the verdict on several findings is the
 * first, in the order of the constants, of the verdicts on each; so only the days on which one of them changes are looked at.
 */
final class VerdictSweep {

    private final TreeMap<LocalDate, Turn> turns = new TreeMap<>();

    /** What comes and goes on a day. */
    private static final class Turn {
        private final Map<Verdict, Integer> more = new EnumMap<>(Verdict.class);
        private final List<Supplier<List<Cause>>> causes = new ArrayList<>();

        List<Cause> causes() {
            return causes.stream()
                    .flatMap(some -> some.get().stream())
                    .map(Cause::inGeneral)
                    .distinct()
                    .sorted(Cause.ORDER)
                    .toList();
        }
    }

    /** A verdict from a day on; why it is not as before is found if it matters. */
    private record Part(LocalDate firstDay, Verdict verdict, Supplier<List<Cause>> causes) {}

    private VerdictSweep() {}

    static List<VerdictRange> ofOutcomes(LocalDate firstDay, LocalDate lastDay, Collection<RuleTimeline> timelines) {
        var sweep = new VerdictSweep();
        for (RuleTimeline timeline : timelines) {
            sweep.add(timeline.ranges().stream()
                    .map(range -> new Part(range.firstDay(), Verdict.on(List.of(range.finding())), range::causes))
                    .toList());
        }
        return sweep.ranges(firstDay, lastDay);
    }

    static List<VerdictRange> ofVerdicts(
            LocalDate firstDay, LocalDate lastDay, Collection<? extends List<VerdictRange>> all) {
        var sweep = new VerdictSweep();
        for (List<VerdictRange> verdicts : all) {
            sweep.add(verdicts.stream()
                    .map(range -> new Part(range.firstDay(), range.verdict(), range::causes))
                    .toList());
        }
        return sweep.ranges(firstDay, lastDay);
    }

    private void add(List<Part> verdicts) {
        turn(verdicts.get(0).firstDay()).more.merge(verdicts.get(0).verdict(), 1, Integer::sum);
        for (int i = 1; i < verdicts.size(); i++) {
            Part before = verdicts.get(i - 1);
            Part after = verdicts.get(i);
            if (before.verdict() != after.verdict()) {
                Turn turn = turn(after.firstDay());
                turn.more.merge(before.verdict(), -1, Integer::sum);
                turn.more.merge(after.verdict(), 1, Integer::sum);
                turn.causes.add(after.causes());
            }
        }
    }

    private Turn turn(LocalDate day) {
        return turns.computeIfAbsent(day, key -> new Turn());
    }

    private List<VerdictRange> ranges(LocalDate firstDay, LocalDate lastDay) {
        var now = new EnumMap<Verdict, Integer>(Verdict.class);
        var ranges = new ArrayList<VerdictRange>();
        LocalDate since = firstDay;
        Verdict verdict = Verdict.NOTHING_ASSESSED;
        List<Cause> causes = List.of();
        for (Map.Entry<LocalDate, Turn> entry : turns.entrySet()) {
            entry.getValue().more.forEach((kind, more) -> now.merge(kind, more, Integer::sum));
            Verdict next = now.entrySet().stream()
                    .filter(counted -> counted.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Verdict.NOTHING_ASSESSED);
            if (next != verdict) {
                if (entry.getKey().isAfter(since)) {
                    ranges.add(new VerdictRange(since, entry.getKey().minusDays(1), verdict, causes));
                }
                since = entry.getKey();
                verdict = next;
                causes = entry.getValue().causes();
            }
        }
        ranges.add(new VerdictRange(since, lastDay, verdict, causes));
        return ranges;
    }
}
