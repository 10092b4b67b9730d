package id.bham.rules.timeline;

import id.bham.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The verdict on all together, from the verdicts on each over the same days. By its table, the verdict on several findings is the
 * first, in the order of the constants, of the verdicts on each; so only the days on which one of them changes are looked at.
 */
final class VerdictSweep {

    private final TreeMap<LocalDate, Turn> turns = new TreeMap<>();

    /** What comes and goes on a day. */
    private static final class Turn {
        private final Map<Verdict, Integer> more = new EnumMap<>(Verdict.class);
        private final Set<Cause> causes = new LinkedHashSet<>();
    }

    private VerdictSweep() {}

    static List<VerdictRange> ofOutcomes(LocalDate firstDay, LocalDate lastDay, Collection<RuleTimeline> timelines) {
        var sweep = new VerdictSweep();
        for (RuleTimeline timeline : timelines) {
            List<VerdictRange> verdicts = new ArrayList<>();
            for (OutcomeRange range : timeline) {
                Verdict verdict = Verdict.on(List.of(range.finding()));
                verdicts.add(new VerdictRange(range.firstDay(), range.lastDay(), verdict, range.causes()));
            }
            sweep.add(verdicts);
        }
        return sweep.ranges(firstDay, lastDay);
    }

    static List<VerdictRange> ofVerdicts(
            LocalDate firstDay, LocalDate lastDay, Collection<? extends List<VerdictRange>> all) {
        var sweep = new VerdictSweep();
        all.forEach(sweep::add);
        return sweep.ranges(firstDay, lastDay);
    }

    private void add(List<VerdictRange> verdicts) {
        turn(verdicts.get(0).firstDay()).more.merge(verdicts.get(0).verdict(), 1, Integer::sum);
        for (int i = 1; i < verdicts.size(); i++) {
            VerdictRange before = verdicts.get(i - 1);
            VerdictRange after = verdicts.get(i);
            if (before.verdict() != after.verdict()) {
                Turn turn = turn(after.firstDay());
                turn.more.merge(before.verdict(), -1, Integer::sum);
                turn.more.merge(after.verdict(), 1, Integer::sum);
                after.causes().forEach(cause -> turn.causes.add(cause.inGeneral()));
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
                causes = entry.getValue().causes.stream().sorted(Cause.ORDER).toList();
            }
        }
        ranges.add(new VerdictRange(since, lastDay, verdict, causes));
        return ranges;
    }
}
