package id.bham.rules.engine.period;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which facts of a kind name a day: dates that lie on it, or may do so as the first or last of their days, and periods that begin or end with
 * such a date.
 */
final class RecordedDays {

    private final SetMultimap<LocalDate, Pointer> begun = LinkedHashMultimap.create();
    private final SetMultimap<LocalDate, Pointer> ended = LinkedHashMultimap.create();

    RecordedDays(AlikeFacts<FactUsed> kind) {
        for (FactUsed fact : kind.facts()) {
            fact.state().value().ifPresent(value -> {
                if (value instanceof ValidityPeriod period) {
                    days(period.firstDay()).forEach(day -> begun.put(day, fact.place()));
                    days(period.lastDay()).forEach(day -> ended.put(day, fact.place()));
                } else if (value instanceof PartialDate date) {
                    of(date).forEach(day -> {
                        begun.put(day, fact.place());
                        ended.put(day, fact.place());
                    });
                }
            });
        }
    }

    private static Set<LocalDate> days(Fact<PartialDate> end) {
        return end.value().map(RecordedDays::of).orElse(ImmutableSet.of());
    }

    /** The first and the last of the days of a date, as far as it has them. */
    static Set<LocalDate> of(PartialDate date) {
        return Stream.of(date.earliest(), date.latest())
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The places of dates that name a day, and of periods that begin with it. */
    Collection<Pointer> begun(LocalDate day) {
        return begun.get(day);
    }

    /** The places of dates that name a day, and of periods that end with it. */
    Collection<Pointer> ended(LocalDate day) {
        return ended.get(day);
    }
}
