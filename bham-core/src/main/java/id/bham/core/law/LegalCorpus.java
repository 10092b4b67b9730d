package id.bham.core.law;

import com.google.common.collect.ImmutableSortedMap;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The legal instruments that are known, and the day to which they are known (korpus peraturan). */
public final class LegalCorpus {

    private final ImmutableSortedMap<InstrumentId, LegalInstrument> instruments;
    private final LocalDate knownTo;

    private LegalCorpus(ImmutableSortedMap<InstrumentId, LegalInstrument> instruments, LocalDate knownTo) {
        this.instruments = instruments;
        this.knownTo = knownTo;
    }

    /**
     * A corpus.
     *
     * @param instruments the instruments, each once
     * @param knownTo the last day for which it is known what the law is, inclusive
     * @return the corpus
     * @throws IllegalArgumentException if two instruments have one id; the message names all such ids
     */
    public static LegalCorpus of(Collection<LegalInstrument> instruments, LocalDate knownTo) {
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
        return new LegalCorpus(ImmutableSortedMap.copyOfSorted(byId), knownTo);
    }

    /**
     * The corpus that comes with this library.
     *
     * @return the instruments on business and human rights in Indonesia, known to 2026-02-04
     */
    public static LegalCorpus standard() {
        return StandardCorpus.CORPUS;
    }

    /**
     * The last day for which it is known what the law is.
     *
     * @return the day, inclusive
     */
    public LocalDate knownTo() {
        return knownTo;
    }

    /**
     * All instruments, sorted by their names.
     *
     * @return an unmodifiable list
     */
    public List<LegalInstrument> instruments() {
        return instruments.values().asList();
    }

    /**
     * An instrument by its name, whether in force or not.
     *
     * @param id the name
     * @return the instrument, or empty if the corpus does not hold it
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
     * What stands at a place.
     *
     * @param place the place
     * @return the provision, or empty if none is held at exactly this place
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
     * @return the answer; {@link Standing.Unknown} for an instrument that the corpus does not hold, for a day later than
     *     {@link #knownTo()} unless the instrument has ended before that day or begins after it, and where its dates leave it
     *     open
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
        if (day.isAfter(knownTo)) {
            return new Standing.Unknown<>(Standing.Reason.LATER_THAN_KNOWN);
        }
        return stands(period, AsOf.on(day)).isTrue()
                ? new Standing.InForce<>(value, lastDay.value())
                : new Standing.Unknown<>(Standing.Reason.DATES_UNKNOWN);
    }

    private static Fact<LocalDate> bound(Fact<PartialDate> end, Function<PartialDate, Optional<LocalDate>> bound) {
        return end.flatMap(date -> bound.apply(date).map(Fact::known).orElse(Fact.unknown()));
    }

    /**
     * Whether something that the law sets for a period stands on the check date. If no end is known, it stands up to the day to
     * which the law is known, and for later days nobody can tell.
     *
     * @param period the days for which it is set
     * @param at the check date
     * @return the answer in three values
     */
    public Truth stands(ValidityPeriod period, AsOf at) {
        if (!period.lastDay().isUnknown()) {
            return at.within(period);
        }
        Truth begun = at.within(ValidityPeriod.of(period.firstDay(), Fact.absent()));
        return begun.and(() -> at.passed(PartialDate.of(knownTo)).isTrue() ? Truth.UNKNOWN : Truth.TRUE);
    }
}
