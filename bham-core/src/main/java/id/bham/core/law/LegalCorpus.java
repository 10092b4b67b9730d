package id.bham.core.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The legal instruments that are known, what the law has set over time, and the day to which it was read (korpus peraturan).
 *
 * <p>What the law says stands until something ends it. So a corpus presumes for the days after the one to which it was read that
 * nothing has changed, and says that it does. {@link #withoutPresumption()} gives one that leaves it open.
 */
public final class LegalCorpus implements Bindable {

    private static final Comparator<Parameter<?>> BY_NAME_AND_TYPE = Comparator.<Parameter<?>, String>comparing(
                    Parameter::name)
            .thenComparing(parameter -> parameter.type().getName())
            .thenComparing(Parameter::isSeveralAllowed);

    private final ImmutableSortedMap<InstrumentId, LegalInstrument> instruments;
    private final ImmutableSortedMap<Parameter<?>, DatedValues<?>> values;

    /** The same, to be found without comparing names. */
    private final ImmutableMap<Parameter<?>, DatedValues<?>> byParameter;

    private final LawReading reading;
    private final boolean presuming;

    private LegalCorpus(
            ImmutableSortedMap<InstrumentId, LegalInstrument> instruments,
            ImmutableSortedMap<Parameter<?>, DatedValues<?>> values,
            LawReading reading,
            boolean presuming) {
        this.instruments = instruments;
        this.values = values;
        this.byParameter = ImmutableMap.copyOf(values);
        this.reading = reading;
        this.presuming = presuming;
    }

    /**
     * {@return a corpus in which no parameter has a value yet}
     *
     * @param instruments the instruments, each once
     * @param reading to which day the law was read
     * @throws IllegalArgumentException if two instruments have one id; the message names all such ids
     */
    public static LegalCorpus of(Collection<LegalInstrument> instruments, LawReading reading) {
        var byId = new TreeMap<InstrumentId, LegalInstrument>(Comparator.comparing(InstrumentId::toString));
        var twice = new ArrayList<String>();
        for (LegalInstrument instrument : instruments) {
            if (byId.put(instrument.id(), instrument) != null) {
                twice.add(instrument.id().toString());
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("instruments are held once, but these come twice: " + twice);
        }
        return new LegalCorpus(ImmutableSortedMap.copyOfSorted(byId), noValues(), reading, true);
    }

    /**
     * {@return the corpus that comes with this library: the instruments on business and human rights in Indonesia with what they set,
     * read to 2026-04-22}
     */
    public static LegalCorpus standard() {
        return StandardValues.CORPUS;
    }

    private static ImmutableSortedMap<Parameter<?>, DatedValues<?>> noValues() {
        return ImmutableSortedMap.<Parameter<?>, DatedValues<?>>orderedBy(BY_NAME_AND_TYPE)
                .build();
    }

    /**
     * {@return this corpus with other values for a parameter}
     *
     * @param parameter the parameter
     * @param set what the law sets for it over time
     * @param <T> the type of the values
     */
    public <T> LegalCorpus with(Parameter<T> parameter, DatedValues<T> set) {
        var changed = new TreeMap<>(values);
        changed.put(parameter, set);
        return new LegalCorpus(instruments, ImmutableSortedMap.copyOfSorted(changed), reading, presuming);
    }

    /**
     * {@return this corpus with an instrument more, or in place of the one of the same name: one that has ended, say}
     *
     * @param instrument the instrument
     */
    public LegalCorpus with(LegalInstrument instrument) {
        var changed = new TreeMap<>(instruments);
        changed.put(instrument.id(), instrument);
        return new LegalCorpus(ImmutableSortedMap.copyOfSorted(changed), values, reading, presuming);
    }

    /**
     * {@return this corpus as somebody knows it who has read the law to another day}
     *
     * @param other to which day, and how sure
     */
    public LegalCorpus readTo(LawReading other) {
        return new LegalCorpus(instruments, values, other, presuming);
    }

    /**
     * {@return this corpus for those who do not presume that the law stays as it is: what has no known end is unknown after {@link
     * #knownTo()}}
     */
    public LegalCorpus withoutPresumption() {
        return new LegalCorpus(instruments, values, reading, false);
    }

    /** {@return the last day for which it is known what the law is, inclusive} */
    public LocalDate knownTo() {
        return reading.to();
    }

    /** {@return to which day the law was read, and how sure it is that nothing was missed} */
    public LawReading reading() {
        return reading;
    }

    /** {@return whether it is presumed for later days that the law has not changed, which is so unless it was asked for otherwise} */
    public boolean isPresuming() {
        return presuming;
    }

    /**
     * {@return whether something that the law sets for a period stands on a day by presumption alone: the law was not read to that day,
     * and nobody said that it ended or goes on for good}
     *
     * @param period the days for which it is set
     * @param day the day
     */
    public boolean isPresumed(ValidityPeriod period, LocalDate day) {
        return presuming
                && day.isAfter(knownTo())
                && period.lastDay().isUnknown()
                && !AsOf.on(day).begun(period).isFalse();
    }

    /**
     * {@return what the law sets for a parameter over time; none if the parameter is not set on any day}
     *
     * @param parameter the parameter
     * @param <T> the type of its values
     */
    @SuppressWarnings("unchecked") // a parameter has values of its own type alone
    public <T> DatedValues<T> values(Parameter<T> parameter) {
        DatedValues<?> set = byParameter.get(parameter);
        return set == null ? DatedValues.none() : (DatedValues<T>) set;
    }

    /** {@return what the law sets, for each parameter that has a value on some day; unmodifiable, sorted by the names of the parameters} */
    public Map<Parameter<?>, DatedValues<?>> values() {
        return values;
    }

    /** {@return all instruments, an unmodifiable list sorted by their names} */
    public List<LegalInstrument> instruments() {
        return instruments.values().asList();
    }

    /**
     * {@return an instrument by its name, whether in force or not, or empty if the corpus does not hold it}
     *
     * @param id the name
     */
    public Optional<LegalInstrument> find(InstrumentId id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /**
     * What stands in an instrument.
     *
     * @param id the name of the instrument
     * @return the provisions, complete if every place is listed; unknown for an instrument that the corpus does not hold
     */
    public Listing<Provision> provisions(InstrumentId id) {
        return find(id).map(LegalInstrument::provisions).orElse(Listing.unknown());
    }

    /**
     * {@return what stands at a place, or empty if none is held at exactly this place}
     *
     * @param place the place
     */
    public Optional<Provision> provision(Citation place) {
        return find(place.instrument()).flatMap(instrument -> instrument.provision(place));
    }

    /**
     * What stands at a place and within it, such as all paragraphs of an article.
     *
     * @param place the place
     * @return the provisions in their order; none if the place leads nowhere
     */
    public List<Provision> provisionsIn(Citation place) {
        return find(place.instrument())
                .map(instrument -> instrument.provisionsIn(place))
                .orElse(List.of());
    }

    /**
     * Whether there is such a place in the law, as {@link LegalInstrument#has(Citation)} says.
     *
     * @param place the place
     * @return the answer; unknown for an instrument that the corpus does not hold, or of which it lists provisions in part
     */
    public Truth has(Citation place) {
        return find(place.instrument()).map(instrument -> instrument.has(place)).orElse(Truth.UNKNOWN);
    }

    /**
     * What is to be said against a citation that leads to no provision of an instrument whose places are all known.
     *
     * @param place the place that is cited
     * @return a text that names the place and the nearest ones that there are; empty if the place is there, or may be
     */
    public Optional<String> objection(Citation place) {
        return find(place.instrument())
                .filter(instrument -> instrument.has(place).isFalse())
                .map(instrument -> "there is no '" + place + "'; expected "
                        + instrument.nearest(place).stream()
                                .map(Citation::toString)
                                .collect(Collectors.joining(", ")));
    }

    /**
     * Whether an instrument is in force on a day.
     *
     * @param id the name of the instrument
     * @param day the day
     * @return the answer; {@link Standing.Unknown} for an instrument that the corpus does not hold, where its dates leave it open,
     *     and, without presumption, for a day later than {@link #knownTo()} unless the instrument has ended before that day or
     *     begins after it
     */
    public Standing<LegalInstrument> lookUp(InstrumentId id, LocalDate day) {
        return find(id).map(instrument -> standing(instrument, instrument.inForce(), day))
                .orElseGet(() -> new Standing.Unknown<>(Standing.Reason.NOT_RECORDED));
    }

    /**
     * Whether something that the law sets for a period stands on a day.
     *
     * @param value what was looked up
     * @param period the days for which it is set
     * @param day the day
     * @param <T> what was looked up
     * @return the answer, as {@link #lookUp(InstrumentId, LocalDate)} gives it
     */
    public <T> Standing<T> standing(T value, ValidityPeriod period, LocalDate day) {
        Fact<LocalDate> firstDay = bound(period.firstDay(), PartialDate::earliest);
        Fact<LocalDate> lastDay = bound(period.lastDay(), PartialDate::latest);
        if (lastDay.matches(day::isAfter).isTrue()) {
            return new Standing.Ended<>(lastDay.value().orElseThrow());
        }
        if (firstDay.matches(day::isBefore).isTrue()) {
            return new Standing.NotYetInForce<>(firstDay.value().orElseThrow());
        }
        if (day.isAfter(knownTo()) && !presuming) {
            return new Standing.Unknown<>(Standing.Reason.LATER_THAN_KNOWN);
        }
        return stands(period, AsOf.on(day)).isTrue()
                ? new Standing.InForce<>(value, lastDay.value(), day.isAfter(knownTo()))
                : new Standing.Unknown<>(Standing.Reason.DATES_UNKNOWN);
    }

    private static Fact<LocalDate> bound(Fact<PartialDate> end, Function<PartialDate, Optional<LocalDate>> bound) {
        return end.flatMap(date -> bound.apply(date).map(Fact::known).orElse(Fact.unknown()));
    }

    /**
     * {@return whether something that the law sets for a period stands on the check date, in three values} If no end is known, it goes
     * on, by presumption after the day to which the law was read; without presumption it is unknown for those days.
     *
     * @param period the days for which it is set
     * @param at the check date
     */
    public Truth stands(ValidityPeriod period, AsOf at) {
        if (!period.lastDay().isUnknown()) {
            return at.within(period);
        }
        Truth begun = at.within(ValidityPeriod.of(period.firstDay(), Fact.absent()));
        return presuming
                ? begun
                : begun.and(() -> at.passed(PartialDate.of(knownTo())).isTrue() ? Truth.UNKNOWN : Truth.TRUE);
    }
}
