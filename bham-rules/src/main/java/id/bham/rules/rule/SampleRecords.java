package id.bham.rules.rule;

import com.google.common.collect.ImmutableMap;
import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.RecordType.Draft;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.RecordType.Role;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.InstrumentId;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records by which it is tried what a condition reads: they say all that they can, or all but some places. */
final class SampleRecords {

    /** A day that most of their dates tell. */
    static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    private static final List<RecordType<? extends Subject>> TYPES =
            List.of(RegionalTaskForce.TYPE, NationalTaskForce.TYPE, NationalFocalPoint.TYPE, Governance.TYPE);

    private static final String EVERY = "*";

    /** What values of a type say, but for those of which the first constant is said. */
    private static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.<Class<?>, Object>builder()
            .put(String.class, Integer.toString(DAY.getYear()))
            .put(Integer.class, DAY.getYear())
            .put(PartialDate.class, PartialDate.of(DAY))
            .put(LocalDate.class, DAY)
            .put(InstrumentId.class, InstrumentId.parse("Perpres 60/2023"))
            .put(Period.class, Period.ofYears(1))
            .put(Province.class, Province.all().get(0))
            .put(BodyStatus.class, BodyStatus.FORMED)
            .build();

    private SampleRecords() {}

    /** What is said at a place. */
    enum Telling {
        KNOWN,
        ABSENT,
        UNKNOWN
    }

    /** The types of record that are subjects of a type. */
    static List<RecordType<? extends Subject>> typesOf(Class<? extends Subject> subjectType) {
        return TYPES.stream()
                .filter(type -> subjectType.isAssignableFrom(type.recordClass()))
                .toList();
    }

    private static final Map<RecordType<?>, Set<Pointer>> PLACES = new ConcurrentHashMap<>();
    private static final Map<RecordType<?>, Described> SAYING_ALL = new ConcurrentHashMap<>();

    /** A record that says all that it can. */
    static Described saying(RecordType<?> type) {
        return SAYING_ALL.computeIfAbsent(type, of -> of(of, place -> Telling.KNOWN));
    }

    /** All places of such records, as patterns. */
    static Set<Pointer> placesOf(RecordType<?> type) {
        return PLACES.computeIfAbsent(type, of -> {
            var places = new LinkedHashSet<Pointer>();
            addPlaces(of, Pointer.WHOLE, places);
            return places;
        });
    }

    private static void addPlaces(RecordType<?> type, Pointer here, Set<Pointer> places) {
        for (String name : type.names()) {
            PlaceType stands = type.typeOf(Pointer.WHOLE.child(name));
            Pointer place = here.child(name);
            places.add(place);
            Pointer inside = stands.form() == RecordType.Form.LISTING ? place.child(EVERY) : place;
            stands.record().ifPresent(record -> addPlaces(record, inside, places));
        }
    }

    /** A record that says at each place, which is given as a pattern, what is told there. */
    static <T extends Described> T of(RecordType<T> type, Function<Pointer, Telling> telling) {
        return of(type, Pointer.WHOLE, telling);
    }

    private static <T extends Described> T of(RecordType<T> type, Pointer here, Function<Pointer, Telling> telling) {
        Draft<T> draft = type.draft();
        for (String name : type.names()) {
            said(type.typeOf(Pointer.WHOLE.child(name)), here.child(name), telling)
                    .ifPresent(content -> draft.state(name, content));
        }
        return draft.record();
    }

    private static Optional<Object> said(PlaceType stands, Pointer place, Function<Pointer, Telling> telling) {
        Telling told = telling.apply(place);
        return switch (stands.form()) {
            case VALUE, ITEM -> Optional.of(value(stands, place, telling));
            case FACT ->
                switch (told) {
                    case KNOWN ->
                        Optional.of(
                                stands.role() == Role.REFERENCE
                                        ? Fact.absent()
                                        : Fact.known(value(stands, place, telling)));
                    case ABSENT -> Optional.of(Fact.absent());
                    case UNKNOWN -> Optional.empty();
                };
            case LISTING ->
                switch (told) {
                    case KNOWN -> Optional.of(listing(value(stands, place.child(EVERY), telling)));
                    case ABSENT -> Optional.of(Listing.complete());
                    case UNKNOWN -> Optional.empty();
                };
        };
    }

    /** Of constants a list is partial: a complete one of duties cannot stand beside duties in other words. */
    private static Listing<Object> listing(Object item) {
        return item instanceof Enum ? Listing.partial(item) : Listing.complete(item);
    }

    private static Object value(PlaceType stands, Pointer place, Function<Pointer, Telling> telling) {
        Optional<RecordType<?>> record = stands.record();
        if (record.isPresent()) {
            return of(record.get(), place, telling);
        }
        Class<?> type = stands.valueClass();
        if (stands.role() == Role.ID) {
            return place.segments().stream().filter(step -> !step.equals(EVERY)).collect(Collectors.joining("-"));
        }
        Object sample = SAMPLES.get(type);
        return sample == null ? type.getEnumConstants()[0] : sample;
    }
}
