package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law sets for something over time (parameter bertanggal), such as the interval between evaluations: values, each
 * with the days for which it is set and the source that says so. No two are set for one day; for some days there may be none.
 *
 * @param <T> the type of the values
 */
public final class DatedValues<T> {

    private static final DatedValues<?> NONE = new DatedValues<>(ImmutableList.of());

    private final ImmutableList<Dated<T>> values;

    private DatedValues(ImmutableList<Dated<T>> values) {
        this.values = values;
    }

    /**
     * A value with the days for which it is set.
     *
     * @param value the value; unknown if it is known that something is set for these days, but not what
     * @param period the days, inclusive; known to the day or open
     * @param source who says so
     * @param <T> the type of the value
     */
    public record Dated<T>(Fact<T> value, ValidityPeriod period, Source source) {}

    /**
     * No value on any day.
     *
     * @param <T> the type of the values
     * @return the empty history
     */
    @SuppressWarnings("unchecked")
    public static <T> DatedValues<T> none() {
        return (DatedValues<T>) NONE;
    }

    /**
     * The values in their order, oldest first.
     *
     * @return an unmodifiable list
     */
    public List<Dated<T>> values() {
        return values;
    }

    /**
     * This history with a value for a period in which there is none yet.
     *
     * @param value the value
     * @param period the days, known to the day or open
     * @param source who says so
     * @return the longer history
     * @throws IllegalArgumentException if the period has an end that is not known to the day, or overlaps that of a value
     *     that is there
     */
    public DatedValues<T> with(T value, ValidityPeriod period, Source source) {
        return with(Fact.known(value), period, source);
    }

    /**
     * This history with a period for which it is not known what is set.
     *
     * @param period the days, known to the day or open
     * @param source who says so
     * @return the longer history
     * @throws IllegalArgumentException as {@link #with(Object, ValidityPeriod, Source)} does
     */
    public DatedValues<T> withUnknown(ValidityPeriod period, Source source) {
        return with(Fact.unknown(), period, source);
    }

    private DatedValues<T> with(Fact<T> value, ValidityPeriod period, Source source) {
        if (!isExact(period)) {
            throw new IllegalArgumentException(
                    "a value of the law is set from a day to a day, but this is set for " + period);
        }
        for (Dated<T> existing : values) {
            if (existing.period().overlaps(period).isTrue()) {
                throw new IllegalArgumentException("for " + period + " there is already " + existing.value()
                        + " (set for " + existing.period() + "); expected a period without a value");
            }
        }
        return new DatedValues<>(ImmutableList.sortedCopyOf(
                (one, other) -> start(one).compareTo(start(other)),
                ImmutableList.<Dated<T>>builder()
                        .addAll(values)
                        .add(new Dated<>(value, period, source))
                        .build()));
    }

    /**
     * This history with a value that holds from a day on. What was set for earlier days stays; what was set for that day or
     * later ones gives way.
     *
     * @param value the new value
     * @param firstDay the first day for which it is set
     * @param source who says so
     * @return the amended history
     */
    public DatedValues<T> amended(T value, LocalDate firstDay, Source source) {
        ValidityPeriod earlier = ValidityPeriod.until(firstDay.minusDays(1));
        ImmutableList<Dated<T>> kept = values.stream()
                .filter(existing -> existing.period().overlaps(earlier).isTrue())
                .map(existing ->
                        new Dated<>(existing.value(), endedBefore(existing.period(), firstDay), existing.source()))
                .collect(ImmutableList.toImmutableList());
        return new DatedValues<>(kept).with(value, ValidityPeriod.from(firstDay), source);
    }

    /**
     * The value that is set for the check date.
     *
     * @param at the check date
     * @return the value, or empty if none is set for that day
     */
    public Optional<Dated<T>> on(AsOf at) {
        return values.stream()
                .filter(value -> at.within(value.period()).isTrue())
                .findFirst();
    }

    private static ValidityPeriod endedBefore(ValidityPeriod period, LocalDate day) {
        return period.contains(day).isTrue() ? ValidityPeriod.of(period.firstDay(), known(day.minusDays(1))) : period;
    }

    private static Fact<PartialDate> known(LocalDate day) {
        return Fact.known(PartialDate.of(day));
    }

    private static boolean isExact(ValidityPeriod period) {
        boolean exactStart = period.firstDay().isAbsent()
                || period.firstDay().matches(PartialDate::isDay).isTrue();
        boolean exactEnd = period.lastDay().isAbsent()
                || period.lastDay().matches(PartialDate::isDay).isTrue();
        return exactStart && exactEnd;
    }

    private static LocalDate start(Dated<?> dated) {
        return dated.period().firstDay().value().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedValues<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
