package id.bham.rules.engine.suppose;

import id.bham.core.time.PartialDate;
import id.bham.rules.whatif.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which days decide the same.
 *
 * <p>What is decided for a range of days, of which it is not known which it is, is decided alike for each of its days: that is what
 * it means that learning never contradicts. So ranges are halved until what is decided for the whole is what is decided for its
 * ends, outcome by outcome.
 */
final class DayRanges {

    /** An outcome that needs more tries than this changes from day to day, or nearly so. */
    private static final int MOST_TRIES = 400;

    private final Function<PartialDate, Optional<SortedMap<String, Effect>>> decided;
    private final Map<PartialDate, Optional<SortedMap<String, Effect>>> tried = new HashMap<>();
    private final SortedSet<LocalDate> starts = new TreeSet<>();
    private final List<String> restless = new ArrayList<>();

    /** Days that decide the same, and what they decide. */
    record Range(LocalDate firstDay, LocalDate lastDay, List<Effect> effects) {}

    /** Asks about days what is decided by each, if at all the date can be said. */
    DayRanges(Function<PartialDate, Optional<List<Effect>>> decided) {
        this.decided = date -> decided.apply(date).map(DayRanges::byPlace);
    }

    /** Effects by rule, subject and place. */
    private static SortedMap<String, Effect> byPlace(List<Effect> effects) {
        var byPlace = new TreeMap<String, Effect>();
        effects.forEach(
                effect -> byPlace.put(effect.ruleId() + " " + effect.subjectId() + " " + effect.place(), effect));
        return byPlace;
    }

    /**
     * The ranges of the days from a first to a last one; days of which the date cannot be are left out.
     *
     * @param days days at which something may change, apart from the first and the last
     */
    List<Range> ranges(LocalDate first, LocalDate last, SortedSet<LocalDate> days) {
        List<LocalDate> seeds = new ArrayList<>();
        seeds.add(first);
        days.stream().filter(day -> day.isAfter(first) && day.isBefore(last)).forEach(seeds::add);
        seeds.add(last);
        starts.add(first);
        var keys = new TreeSet<String>();
        seeds.forEach(day -> on(day).ifPresent(found -> keys.addAll(found.keySet())));
        divide(seeds, date -> at(date).isPresent(), "");
        for (String key : keys) {
            divide(seeds, date -> effect(date, key), key);
        }
        return told(last);
    }

    /** The days on which each of the outcomes that change from day to day is first met, among those that were tried. */
    List<Range> examples() {
        var examples = new ArrayList<Range>();
        var days = new TreeMap<LocalDate, SortedMap<String, Effect>>();
        tried.forEach((date, found) -> {
            if (date.isDay()) {
                found.ifPresent(effects -> date.earliest().ifPresent(day -> days.put(day, effects)));
            }
        });
        for (String key : restless) {
            var seen = new TreeSet<Effect>();
            days.forEach((day, found) -> {
                Effect effect = found.get(key);
                if (effect != null && seen.add(effect)) {
                    examples.add(new Range(day, day, List.copyOf(found.values())));
                }
            });
        }
        return examples;
    }

    private List<Range> told(LocalDate last) {
        var ranges = new ArrayList<Range>();
        List<LocalDate> firstDays = List.copyOf(starts);
        for (int i = 0; i < firstDays.size(); i++) {
            LocalDate firstDay = firstDays.get(i);
            LocalDate lastDay = i + 1 < firstDays.size() ? firstDays.get(i + 1).minusDays(1) : last;
            on(firstDay).ifPresent(found -> {
                var lasting = new TreeMap<>(found);
                lasting.keySet().removeAll(restless);
                ranges.add(new Range(firstDay, lastDay, List.copyOf(lasting.values())));
            });
        }
        return ranges;
    }

    private <T> void divide(List<LocalDate> seeds, Function<PartialDate, T> answer, String key) {
        var mine = new TreeSet<LocalDate>();
        int before = tried.size();
        for (int i = 0; i + 1 < seeds.size(); i++) {
            if (!divide(seeds.get(i), seeds.get(i + 1), answer, mine, before + MOST_TRIES)) {
                restless.add(key);
                return;
            }
        }
        starts.addAll(mine);
    }

    /** Whether that was settled with no more tries than allowed. */
    private <T> boolean divide(
            LocalDate first,
            LocalDate last,
            Function<PartialDate, T> answer,
            SortedSet<LocalDate> mine,
            int mostTried) {
        if (tried.size() > mostTried) {
            return false;
        }
        T ofFirst = answer.apply(PartialDate.of(first));
        T ofLast = answer.apply(PartialDate.of(last));
        if (ofFirst.equals(ofLast) && ofFirst.equals(answer.apply(PartialDate.between(first, last)))) {
            return true;
        }
        long days = last.toEpochDay() - first.toEpochDay();
        if (days <= 1) {
            if (!ofFirst.equals(ofLast)) {
                mine.add(last);
            }
            return true;
        }
        LocalDate middle = first.plusDays(days / 2);
        return divide(first, middle, answer, mine, mostTried) && divide(middle, last, answer, mine, mostTried);
    }

    private Optional<Effect> effect(PartialDate date, String key) {
        return at(date).flatMap(found -> Optional.ofNullable(found.get(key)));
    }

    private Optional<SortedMap<String, Effect>> on(LocalDate day) {
        return at(PartialDate.of(day));
    }

    private Optional<SortedMap<String, Effect>> at(PartialDate date) {
        return tried.computeIfAbsent(date, decided);
    }
}
