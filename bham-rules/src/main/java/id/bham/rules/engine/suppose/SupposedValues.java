package id.bham.rules.engine.suppose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.RecordType.Form;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What could turn out about a missing fact: of each kind of value some that rules tell apart. */
final class SupposedValues {

    static final String EXAMPLE = "contoh";

    /** How far years that are tried lie from the check date. */
    private static final int YEARS_AROUND = 3;

    /** How many texts of a record are tried where another one is missing. */
    static final int MOST_TEXTS = 40;

    /** How many of them are tried where other things are supposed besides. */
    private static final int FEW_TEXTS = 10;

    private static final int MOST_IDS = 30;

    /** How many items are tried at once where it is known how many a list lacks. */
    static final int MOST_ITEMS = 100;

    private final LocalDate on;
    private final List<String> ids;
    private final List<InstrumentId> instruments;
    private final Set<LocalDate> daysOfTheLaw;
    private final List<String> names;
    private final Said said;

    /** The days and the first texts that a record says, in any of its parts. */
    private record Said(Subject subject, Set<LocalDate> days, List<String> texts) {

        static Said by(Subject subject) {
            var days = new LinkedHashSet<LocalDate>();
            gather(
                    subject,
                    said -> eachDay(said, day -> {
                        days.add(day.minusDays(1));
                        days.add(day);
                        days.add(day.plusDays(1));
                    }));
            return new Said(
                    subject, days, SupposedValues.texts(subject, MOST_TEXTS).toList());
        }

        Said withFewTexts() {
            return new Said(subject, days, texts.stream().limit(FEW_TEXTS).toList());
        }
    }

    private SupposedValues(
            LocalDate on,
            List<String> ids,
            List<InstrumentId> instruments,
            Set<LocalDate> daysOfTheLaw,
            List<String> names,
            Said said) {
        this.on = on;
        this.ids = ids;
        this.instruments = instruments;
        this.daysOfTheLaw = daysOfTheLaw;
        this.names = names;
        this.said = said;
    }

    /** What could turn out about a subject of a report, near to what it says. */
    static SupposedValues about(Subject subject, ComplianceReport report, LegalCorpus law) {
        return new SupposedValues(
                report.on(),
                report.subjects().stream()
                        .filter(Body.class::isInstance)
                        .sorted(Comparator.comparing(RegionalTaskForce.class::isInstance))
                        .map(Subject::id)
                        .limit(MOST_IDS)
                        .toList(),
                law.instruments().stream().map(LegalInstrument::id).toList(),
                daysOf(law),
                List.of(),
                Said.by(subject));
    }

    private static Set<LocalDate> daysOf(LegalCorpus law) {
        var days = new TreeSet<LocalDate>();
        Streams.concat(
                        law.instruments().stream().map(LegalInstrument::inForce),
                        law.values().values().stream()
                                .flatMap(values -> values.values().stream())
                                .flatMap(set -> Stream.of(
                                                Optional.of(set.period()),
                                                set.value().value())
                                        .flatMap(Optional::stream)))
                .forEach(said -> eachDay(
                        said,
                        day -> Stream.of(day.minusDays(1), day)
                                .filter(SupposedValues::canBeSaid)
                                .forEach(days::add)));
        return days;
    }

    /** The same about another subject. */
    SupposedValues of(Subject subject) {
        return subject.equals(said.subject())
                ? this
                : new SupposedValues(on, ids, instruments, daysOfTheLaw, names, Said.by(subject));
    }

    /** The same about a finding, of which the named values may be what a record would have to say. */
    SupposedValues of(Finding finding) {
        return new SupposedValues(
                on, ids, instruments, daysOfTheLaw, namedBy(finding).toList(), said);
    }

    /**
     * The first texts that a finding is about, sorted: its arguments, and what it rests on in the part of the record that it is about.
     */
    static Stream<String> namedBy(Finding finding) {
        var texts = new TreeSet<String>();
        Consumer<Object> add = said -> {
            if (said instanceof String text) {
                texts.add(text);
            }
        };
        finding.arguments().values().forEach(add);
        if (!finding.place().isWhole()) {
            finding.factsByKind().stream()
                    .filter(kind -> isWithin(kind.places(), finding.place()))
                    .flatMap(kind -> kind.facts().stream())
                    .forEach(fact -> gather(fact.state(), add));
        }
        return texts.stream().limit(MOST_TEXTS);
    }

    static boolean isWithin(Pointer place, Pointer around) {
        return (place + "/").startsWith(around + "/");
    }

    /** Whether a record can say a day. */
    static boolean canBeSaid(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static void eachDay(Object said, Consumer<LocalDate> each) {
        if (said instanceof PartialDate date) {
            date.earliest().ifPresent(each);
            date.latest().ifPresent(each);
        } else if (said instanceof ValidityPeriod period) {
            period.firstDay().value().ifPresent(day -> eachDay(day, each));
            period.lastDay().value().ifPresent(day -> eachDay(day, each));
        }
    }

    /** The same with fewer of the texts that the record says: what is supposed besides multiplies. */
    SupposedValues withFewTexts() {
        List<String> fewNames = names.stream().limit(FEW_TEXTS).toList();
        return new SupposedValues(on, ids, instruments, daysOfTheLaw, fewNames, said.withFewTexts());
    }

    /** What could turn out about a fact of a record, that there is no such thing first. */
    Stream<Assumption> of(Subject subject, OpenFact fact) {
        Pointer place = fact.place();
        if (fact.need() == OpenFact.Need.SOURCE) {
            return Stream.of(supported(subject, place), supported(subject, place, Source.of(EXAMPLE, EXAMPLE)));
        }
        return Stream.concat(
                absencesAround(subject, place),
                contents(subject, place, subject.type().typeOf(place))
                        .map(content -> new Assumption.Stated(subject.id(), place, content)));
    }

    static Assumption supported(Subject subject, Pointer place, Source... sources) {
        return new Assumption.Supported(subject.id(), place, List.of(sources));
    }

    /** That there is nothing around a place. */
    static Stream<Assumption> absencesAround(Subject subject, Pointer place) {
        return Stream.iterate(place.parent(), around -> !around.isWhole(), Pointer::parent)
                .filter(around -> isUnknownFact(subject, around) && !isUnknownFact(subject, around.parent()))
                .map(around -> new Assumption.Stated(subject.id(), around, Fact.absent()));
    }

    private static boolean isUnknownFact(Subject subject, Pointer place) {
        return !place.isWhole()
                && subject.type().typeOf(place).form() == Form.FACT
                && subject.at(place).isUnknown();
    }

    private Stream<Object> contents(Subject subject, Pointer place, PlaceType type) {
        Fact<Object> now = subject.at(place);
        if (type.form() == Form.LISTING) {
            return listings(now.value().<Listing<?>>map(Listing.class::cast).orElse(Listing.unknown()), type);
        }
        if (now.value().filter(PartialDate.class::isInstance).isPresent()) {
            PartialDate date = (PartialDate) now.value().orElseThrow();
            return days().map(PartialDate::of).filter(date::isRefinedBy).map(day -> day);
        }
        if (now.value().filter(ValidityPeriod.class::isInstance).isPresent()) {
            ValidityPeriod period = (ValidityPeriod) now.value().orElseThrow();
            return periods(period.firstDay(), period.lastDay());
        }
        Stream<Object> absent = type.form() == Form.FACT ? Stream.of(Fact.absent()) : Stream.of();
        return Stream.concat(absent, values(type));
    }

    /** Values that can stand at a place of a type. */
    Stream<Object> values(PlaceType type) {
        Class<?> of = type.valueClass();
        if (!constants(of).isEmpty()) {
            return constants(of).stream().map(constant -> constant);
        } else if (of == PartialDate.class) {
            return days().map(PartialDate::of);
        } else if (of == ValidityPeriod.class) {
            return periods(Fact.unknown(), Fact.unknown());
        } else if (of == Integer.class) {
            return years().map(year -> year);
        } else if (of == Period.class) {
            return Stream.of(Period.ofYears(2), Period.ofYears(1), Period.ofYears(100));
        } else if (of == InstrumentId.class) {
            return instruments.stream().map(id -> id);
        } else if (type.isReference()) {
            return Stream.concat(ids.stream(), Stream.of(EXAMPLE)).map(id -> id);
        } else if (of == String.class) {
            return Streams.concat(Stream.of(EXAMPLE), names.stream(), said.texts().stream())
                    .distinct()
                    .map(text -> text);
        }
        return type.record().stream().flatMap(record -> examples(record).map(example -> example));
    }

    private Stream<Integer> years() {
        return Stream.iterate(on.getYear(), year -> year > on.getYear() - YEARS_AROUND, year -> year - 1);
    }

    /** The check date, the days of the law and the record with their eves, and days in each month of the years around. */
    private Stream<LocalDate> days() {
        return Streams.concat(
                        Stream.of(on, on.plusDays(1)),
                        daysOfTheLaw.stream(),
                        said.days().stream(),
                        years().flatMap(year -> Stream.of(1, 9, 10).map(month -> LocalDate.of(year, month, 15))))
                .distinct()
                .filter(SupposedValues::canBeSaid);
    }

    private Stream<Object> periods(Fact<PartialDate> first, Fact<PartialDate> last) {
        List<Fact<PartialDate>> firstDays = ends(first, on.minusYears(2), on.minusDays(1));
        List<Fact<PartialDate>> lastDays = ends(last, on.minusDays(1), on.plusYears(5));
        return firstDays.stream()
                .flatMap(firstDay -> lastDays.stream()
                        .filter(lastDay ->
                                !firstDay.is(day -> lastDay.is(day::isAfter)).isTrue())
                        .map(lastDay -> ValidityPeriod.of(firstDay, lastDay)));
    }

    private List<Fact<PartialDate>> ends(Fact<PartialDate> end, LocalDate... near) {
        var ends = new ArrayList<Fact<PartialDate>>();
        if (!end.isKnown()) {
            ends.add(Fact.absent());
        }
        if (end.isAbsent()) {
            return ends;
        }
        Optional<PartialDate> date = end.value();
        Stream.concat(Stream.of(near), daysOfTheLaw.stream())
                .filter(SupposedValues::canBeSaid)
                .map(PartialDate::of)
                .filter(day -> date.map(known -> known.isRefinedBy(day)).orElse(true))
                .forEach(day -> ends.add(Fact.known(day)));
        date.ifPresent(known -> eachDay(known, day -> ends.add(Fact.known(PartialDate.of(day)))));
        return ends;
    }

    private Stream<Object> listings(Listing<?> now, PlaceType type) {
        OptionalInt number = now.size().atMost();
        int rest = number.isPresent() ? number.getAsInt() - now.items().size() : 1;
        List<Object> others = values(type)
                .filter(value -> type.record().isPresent() || !now.items().contains(value))
                .toList();
        Stream<Object> none = number.isPresent() ? Stream.of() : Stream.of(Listing.complete(now.items()));
        Stream<Object> all = type.valueClass().isEnum() ? Stream.of(complete(now, others)) : Stream.of();
        Stream<Object> one = rest > MOST_ITEMS
                ? Stream.of()
                : others.stream().map(other -> complete(now, Collections.nCopies(rest, other)));
        return Stream.of(none, one, all).flatMap(listing -> listing);
    }

    /** A listing made whole by some items more. */
    static Listing<Object> complete(Listing<?> now, List<?> more) {
        return Listing.complete(
                ImmutableList.builder().addAll(now.items()).addAll(more).build());
    }

    /** A record that says nothing or, if there is none, records that say only what they cannot be without. */
    static Stream<? extends Described> examples(RecordType<?> type) {
        Optional<? extends Described> silent = type.silent();
        if (silent.isPresent()) {
            return silent.stream();
        }
        return type.names().stream()
                .filter(name -> type.typeOf(Pointer.WHOLE.child(name)).form() == Form.VALUE)
                .limit(1)
                .flatMap(name -> {
                    Class<?> of = type.typeOf(Pointer.WHOLE.child(name)).valueClass();
                    List<?> values = of == String.class ? List.of(EXAMPLE) : constants(of);
                    return values.stream().map(value -> type.only(name, value));
                });
    }

    /** The first texts of a record, sorted. */
    static Stream<String> texts(Subject subject, int most) {
        var texts = new TreeSet<String>();
        gather(subject, said -> {
            if (said instanceof String text) {
                texts.add(text);
            }
        });
        return texts.stream().limit(most);
    }

    /** The constants of a type, and the provinces; none for any other type. */
    static List<?> constants(Class<?> of) {
        if (of == Province.class) {
            return Province.all();
        }
        return of.isEnum() ? List.of(Objects.requireNonNull(of.getEnumConstants())) : List.of();
    }

    /** All that a record says by itself, in its parts too. */
    static void gather(Object said, Consumer<Object> each) {
        if (said instanceof Fact<?> fact) {
            fact.value().ifPresent(value -> gather(value, each));
        } else if (said instanceof Listing<?> listing) {
            listing.items().forEach(item -> gather(item, each));
        } else if (said instanceof Described record) {
            for (Property property : record.properties()) {
                gather(property.content(), each);
            }
        } else {
            each.accept(said);
        }
    }
}
