package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law sets for something over time (parameter bertanggal), such as the interval between evaluations: values, each
 * with the days for which it is set and the source that says so. No two are set for one day; for some days there may be none.
 *
 * @param <T> the type of the values
 */
public final class DatedValues<T> implements Bindable {

    /** Before it and after the other there are no days of which a period can tell. */
    private static final LocalDate FIRST_OF_ALL = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);

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
     * @param strength how sure it is that the law sets it
     * @param <T> the type of the value
     */
    public record Dated<T>(Fact<T> value, ValidityPeriod period, Source source, Strength strength)
            implements Bindable {}

    /**
     * {@return no value on any day, the empty history}
     *
     * @param <T> the type of the values
     */
    @SuppressWarnings("unchecked")
    public static <T> DatedValues<T> none() {
        return (DatedValues<T>) NONE;
    }

    /** {@return the values in their order, oldest first; an unmodifiable list} */
    public List<Dated<T>> values() {
        return values;
    }

    /**
     * {@return this history with a value for a period in which there is none yet}
     *
     * @param value the value
     * @param period the days, known to the day or open
     * @param source who says so
     * @param strength how sure it is that the law sets it
     * @throws IllegalArgumentException if the period has an end that is not known to the day, or overlaps that of a value
     *     that is there
     */
    public DatedValues<T> with(T value, ValidityPeriod period, Source source, Strength strength) {
        return with(Fact.known(value), period, source, strength);
    }

    /**
     * {@return this history with a value of which nobody said how sure it is, and which is taken for a reading of the sources}
     *
     * @param value the value
     * @param period the days, known to the day or open
     * @param source who says so
     * @throws IllegalArgumentException as {@link #with(Object, ValidityPeriod, Source, Strength)} does
     */
    public DatedValues<T> with(T value, ValidityPeriod period, Source source) {
        return with(value, period, source, Strength.INFERRED);
    }

    /**
     * {@return this history with a period for which it is not known what is set}
     *
     * @param period the days, known to the day or open
     * @param source who says so
     * @throws IllegalArgumentException as {@link #with(Object, ValidityPeriod, Source)} does
     */
    public DatedValues<T> withUnknown(ValidityPeriod period, Source source) {
        return with(Fact.unknown(), period, source, Strength.INFERRED);
    }

    private DatedValues<T> with(Fact<T> value, ValidityPeriod period, Source source, Strength strength) {
        checkValue(value);
        checkExact(period);
        for (Dated<T> existing : values) {
            if (existing.period().overlaps(period).isTrue()) {
                throw new IllegalArgumentException("for " + period + " there is already " + existing.value()
                        + " (set for " + existing.period() + "); expected a period without a value");
            }
        }
        return new DatedValues<>(ImmutableList.sortedCopyOf(
                (one, other) -> start(one.period()).compareTo(start(other.period())),
                ImmutableList.<Dated<T>>builder()
                        .addAll(values)
                        .add(new Dated<>(value, period, source, strength))
                        .build()));
    }

    /**
     * {@return this history with a value that holds from a day on} What was set for earlier days stays; what was set for that day or
     * later ones gives way.
     *
     * @param value the new value
     * @param firstDay the first day for which it is set
     * @param source who says so
     * @param strength how sure it is that the law sets it
     */
    public DatedValues<T> amended(T value, LocalDate firstDay, Source source, Strength strength) {
        return amended(Fact.known(value), ValidityPeriod.from(firstDay), source, strength);
    }

    /**
     * {@return this history with a value that holds in a period} What was set for days in it gives way; what was set for days before or
     * after it stays.
     *
     * @param value the new value; unknown if it is known that something is set for these days, but not what
     * @param period the days, known to the day or open
     * @param source who says so
     * @param strength how sure it is that the law sets it
     * @throws IllegalArgumentException if the value is absent, or the period has an end that is not known to the day
     */
    public DatedValues<T> amended(Fact<T> value, ValidityPeriod period, Source source, Strength strength) {
        var kept = ImmutableList.<Dated<T>>builder();
        for (Dated<T> existing : values) {
            if (existing.period().overlaps(period).isFalse()) {
                kept.add(existing);
            } else {
                before(period, existing.period()).ifPresent(days -> kept.add(forDays(days, existing)));
                after(period, existing.period()).ifPresent(days -> kept.add(forDays(days, existing)));
            }
        }
        return new DatedValues<>(kept.build()).with(value, period, source, strength);
    }

    private static <T> Dated<T> forDays(ValidityPeriod days, Dated<T> dated) {
        return new Dated<>(dated.value(), days, dated.source(), dated.strength());
    }

    /** The days of a period that lie before another one, which has days in common with it. */
    private static Optional<ValidityPeriod> before(ValidityPeriod other, ValidityPeriod period) {
        return other.firstDay()
                .value()
                .flatMap(PartialDate::earliest)
                .filter(first -> first.isAfter(start(period)) && first.isAfter(FIRST_OF_ALL))
                .map(first -> ValidityPeriod.of(period.firstDay(), known(first.minusDays(1))));
    }

    /** The days of a period that lie after another one, which has days in common with it. */
    private static Optional<ValidityPeriod> after(ValidityPeriod other, ValidityPeriod period) {
        return other.lastDay()
                .value()
                .flatMap(PartialDate::latest)
                .filter(last -> last.isBefore(end(period)) && last.isBefore(LAST_OF_ALL))
                .map(last -> ValidityPeriod.of(known(last.plusDays(1)), period.lastDay()));
    }

    /**
     * {@return the value that is set for the check date, or empty if none is set for that day}
     *
     * @param at the check date
     */
    public Optional<Dated<T>> on(AsOf at) {
        for (int i = 0; i < values.size(); i++) {
            if (at.within(values.get(i).period()).isTrue()) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The values that have been set by the check date: those whose first day has come, whether another has taken their place since or
     * not. A duty that reads them all is not rewritten by a later one.
     *
     * @param at the check date
     * @return the values, oldest first
     */
    public List<Dated<T>> setBy(AsOf at) {
        int begun = 0;
        while (begun < values.size() && !at.begun(values.get(begun).period()).isFalse()) {
            begun++;
        }
        return values.subList(0, begun);
    }

    /** Refuses what no source can say of a value of the law. */
    static void checkValue(Fact<?> value) {
        if (value.isAbsent()) {
            throw new IllegalArgumentException(
                    "a value of the law is known or unknown, but this is absent; expected no value for these days");
        }
        boolean isNoLength = value.matches(
                        known -> known instanceof Period length && (length.isZero() || length.isNegative()))
                .isTrue();
        if (isNoLength) {
            throw new IllegalArgumentException(
                    "a length of time that the law sets is longer than zero in all its parts, but this is " + value);
        }
    }

    /** Refuses days that are not wholly known. */
    static void checkExact(ValidityPeriod period) {
        if (!period.isExact()) {
            throw new IllegalArgumentException(
                    "a value of the law is set from a day to a day, but this is set for " + period);
        }
    }

    private static Fact<PartialDate> known(LocalDate day) {
        return Fact.known(PartialDate.of(day));
    }

    private static LocalDate start(ValidityPeriod period) {
        return period.firstDay().value().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate end(ValidityPeriod period) {
        return period.lastDay().value().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
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
