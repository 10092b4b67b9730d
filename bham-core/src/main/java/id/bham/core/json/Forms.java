package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.check.GuavaLibrary;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.RecordType.Draft;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.RecordType.Role;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Amendment;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.Parameter;
import id.bham.core.law.Waiver;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** How each type is written. Documents are read, and the schema is made, from this alone. */
final class Forms {

    static {
        GuavaLibrary.look();
    }

    static final TextForm<String> TEXT = new TextForm.Plain("text");
    static final Form<String> ID = new TextForm.Id("id");
    static final NumberForm YEAR = new NumberForm("year", "year", 1, 9999);

    /** The lasting name of a part of a record; the whole record is none. */
    static final Form<PlaceName> PLACE_NAME =
            new TextForm.Made<>("placeName", PlaceName::parse, ProblemCode.MALFORMED_POINTER);

    /** The name of a legal instrument, in its short form or as officials write it. */
    private static final Form<InstrumentId> INSTRUMENT =
            new TextForm.Made<>("instrument", InstrumentId::parse, ProblemCode.MALFORMED_INSTRUMENT);

    static final Form<LocalDate> DAY = new DayForm("day");
    static final Form<Period> LENGTH = new TextForm.Length("length");
    static final Form<MonthDay> MONTH_DAY = new TextForm.DayOfYear("monthDay");
    static final Form<PartialDate> DATE = new DateForm("date");
    static final Form<YearlyWindow> WINDOW = RecordForm.named(
            "window",
            () -> RecordForm.built(WindowParts::new, WindowParts::window)
                    .value(WrittenPeriods.FIRST_DAY, MONTH_DAY, (parts, day) -> parts.firstDay = day)
                    .value(WrittenPeriods.LAST_DAY, MONTH_DAY, (parts, day) -> parts.lastDay = day)
                    .refusedAs(ProblemCode.REVERSED_PERIOD));

    /** The forms of values that are neither records nor constants of an enum, by their class; and a constant that has another name. */
    private static final ImmutableMap<Class<?>, Form<?>> VALUES = ImmutableMap.<Class<?>, Form<?>>builder()
            .put(String.class, TEXT)
            .put(Integer.class, YEAR)
            .put(PartialDate.class, DATE)
            .put(LocalDate.class, DAY)
            .put(Period.class, LENGTH)
            .put(InstrumentId.class, INSTRUMENT)
            .put(Province.class, ConstantForm.ofProvinces("province"))
            .put(DayOfWeek.class, ConstantForm.of("weekday", DayOfWeek.class))
            .buildOrThrow();

    /** What it means to a document that a record of a type is refused though each of its parts could be read. */
    private static final ImmutableMap<Class<?>, ProblemCode> REFUSALS =
            ImmutableMap.of(ValidityPeriod.class, ProblemCode.REVERSED_PERIOD);

    /** Of types whose records can be written as a plain text, the statement that the text is. */
    private static final ImmutableMap<RecordType<?>, String> ABBREVIATED = ImmutableMap.of(
            ActionParty.TYPE, ActionParty.NAME.pointer().segments().get(0));

    private static final Map<RecordType<?>, RecordForm<?, ?>> RECORDS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Form<?>> CONSTANTS = new ConcurrentHashMap<>();

    static final Form<Source> SOURCE = of(Source.TYPE);
    static final Form<ValidityPeriod> PERIOD = of(ValidityPeriod.TYPE);
    static final Form<ActionParty> PARTY = partOf(ActionParty.TYPE);

    private static final RecordForm<NationalFocalPoint, ?> NATIONAL_FOCAL_POINT = of(NationalFocalPoint.TYPE);
    private static final RecordForm<NationalTaskForce, ?> NATIONAL_TASK_FORCE = of(NationalTaskForce.TYPE);
    private static final RecordForm<RegionalTaskForce, ?> REGIONAL_TASK_FORCE = of(RegionalTaskForce.TYPE);
    private static final RecordForm<Governance, ?> GOVERNANCE = of(Governance.TYPE);

    static final DocumentForm<Body> BODIES =
            DocumentForm.of(List.of(NATIONAL_FOCAL_POINT, NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE));
    static final DocumentForm<TaskForce> TASK_FORCES =
            DocumentForm.of(List.of(NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE));
    static final DocumentForm<NationalFocalPoint> NATIONAL_FOCAL_POINTS =
            DocumentForm.of(List.of(NATIONAL_FOCAL_POINT));
    static final DocumentForm<NationalTaskForce> NATIONAL_TASK_FORCES = DocumentForm.of(List.of(NATIONAL_TASK_FORCE));
    static final DocumentForm<RegionalTaskForce> REGIONAL_TASK_FORCES = DocumentForm.of(List.of(REGIONAL_TASK_FORCE));
    static final DocumentForm<Governance> GOVERNANCES = DocumentForm.of(List.of(GOVERNANCE));
    static final DocumentForm<Subject> SUBJECTS =
            DocumentForm.of(List.of(NATIONAL_FOCAL_POINT, NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE, GOVERNANCE));

    static final DocumentForm<NationalActions> NATIONAL_ACTIONS =
            DocumentForm.of(List.of(NationalActionsForm.NATIONAL_ACTIONS));

    private static final String WAIVERS = "waivers";
    private static final String ELEMENT = "element";
    private static final String PARAMETERS = "parameters";

    private Forms() {}

    /** How the records of a type are written, as the type declares it. */
    @SuppressWarnings("unchecked") // each type has the form that was made of it
    static <T extends Described> RecordForm<T, ?> of(RecordType<T> type) {
        return (RecordForm<T, ?>)
                RECORDS.computeIfAbsent(type, declared -> RecordForm.named(declared.name(), () -> describe(declared)));
    }

    private static <T extends Described> RecordForm.Description<T, Draft<T>> describe(RecordType<T> type) {
        RecordForm.Description<T, Draft<T>> described = RecordForm.built(type::draft, Draft::record);
        for (String name : type.names()) {
            PlaceType place = type.typeOf(Pointer.WHOLE.child(name));
            describe(described, name, place, form(place), type.stating(name));
        }
        if (type.restsOnSources()) {
            described.evidence(type, Draft::rest);
        }
        Optional.ofNullable(REFUSALS.get(type.recordClass())).ifPresent(described::refusedAs);
        if (type.recordClass() == Governance.class) {
            described.refusalsFoundBy(References::check);
        }
        return described;
    }

    private static <T extends Described, V> void describe(
            RecordForm.Description<T, Draft<T>> described,
            String name,
            PlaceType place,
            Form<V> form,
            BiConsumer<Draft<T>, Object> setter) {
        switch (place.form()) {
            case VALUE -> described.value(name, form, setter);
            case FACT -> described.fact(name, form, setter);
            case LISTING -> described.listing(name, form, setter);
            case ITEM -> throw new AssertionError("an item is no statement");
        }
    }

    /** How a record is written as a plain text; empty if it cannot be, for it says other things too. */
    static Optional<String> abbreviated(Described record) {
        return Optional.ofNullable(ABBREVIATED.get(record.type()))
                .flatMap(statement -> record.at(Pointer.WHOLE.child(statement)).value())
                .map(String.class::cast)
                .filter(text -> record.equals(only(record.type(), text)));
    }

    private static Described only(RecordType<?> type, String text) {
        return type.only(Objects.requireNonNull(ABBREVIATED.get(type)), text);
    }

    private static <T extends Described> Form<T> partOf(RecordType<T> type) {
        String statement = ABBREVIATED.get(type);
        return statement == null ? of(type) : new AbbreviatedForm<>(of(type), TEXT, text -> type.only(statement, text));
    }

    /** How the values at such a place are written. */
    static Form<?> form(PlaceType place) {
        if (place.record().isPresent()) {
            return partOf(place.record().get());
        }
        Class<?> valueClass = place.valueClass();
        if (valueClass.isEnum() && !VALUES.containsKey(valueClass)) {
            return CONSTANTS.computeIfAbsent(valueClass, ConstantForm::ofEnum);
        }
        return place.role() == Role.ID
                ? ID
                : Optional.<Form<?>>ofNullable(VALUES.get(valueClass))
                        .orElseThrow(() -> new IllegalStateException("no document can hold a " + valueClass.getName()));
    }

    /** Whether there are documents of a kind. */
    static boolean isKind(String kind) {
        return SUBJECTS.kinds().containsKey(kind)
                || NATIONAL_ACTIONS.kinds().containsKey(kind)
                || kind.equals(WAIVERS)
                || kind.equals(PARAMETERS);
    }

    /** Documents that waive duties, each of which is named by one of these rules. */
    static DocumentForm<List<Waiver>> waivers(Set<String> ruleIds) {
        var rule = new TextForm.Name(
                "rule",
                ImmutableSortedSet.copyOf(Comparator.<String>naturalOrder(), ruleIds),
                ProblemCode.UNKNOWN_RULE);
        Form<Waiver> waiver = RecordForm.named(
                "waiver",
                () -> RecordForm.built(WaiverParts::new, WaiverParts::waiver)
                        .value("rule", rule, (parts, id) -> parts.builder.rule(id))
                        .value("subject", ID, (parts, id) -> parts.builder.subject(id))
                        .valueIfKnown(ELEMENT, PLACE_NAME, (parts, name) -> parts.builder.element(name.value()))
                        .value("authority", TEXT, (parts, name) -> parts.builder.authority(name))
                        .value("because", TEXT, (parts, reason) -> parts.builder.because(reason))
                        .value(
                                WrittenPeriods.FIRST_DAY,
                                DAY,
                                (parts, day) -> parts.firstDay(Fact.known(PartialDate.of(day))))
                        .valueOrNull(
                                WrittenPeriods.LAST_DAY, DAY, (parts, day) -> parts.lastDay(day.map(PartialDate::of)))
                        .fact("source", SOURCE, (parts, source) -> parts.builder.source(source))
                        .check(WrittenPeriods::checkOrder));
        return DocumentForm.of(List.of(
                Forms.<Waiver>list(WAIVERS, WAIVERS, waiver, List.of("rule", "subject"), Optional.of(ELEMENT))));
    }

    /** Documents that set these parameters. */
    static DocumentForm<List<Amendment<?>>> parameters(Collection<? extends Parameter<?>> parameters) {
        AmendmentForm amendment = AmendmentForm.of(parameters);
        return DocumentForm.of(List.of(Forms.<Amendment<?>>list(
                PARAMETERS, "values", amendment, List.of(AmendmentForm.PARAMETER), Optional.empty())));
    }

    /** A list of what holds for some days; no two are about the same, or about all and a part of it, on one day. */
    private static <T> RecordForm<List<T>, ?> list(
            String kind, String key, Form<T> items, List<String> about, Optional<String> part) {
        return RecordForm.named(
                kind,
                () -> RecordForm.built(ImmutableList.Builder<T>::new, list -> (List<T>) list.build())
                        .items(key, items, ImmutableList.Builder::addAll)
                        .check((document, reading) ->
                                WrittenPeriods.checkOverlaps(document, key, about, part, reading)));
    }

    /** The ends of a window, until both have been read. */
    private static final class WindowParts {
        private MonthDay firstDay = MonthDay.of(1, 1);
        private MonthDay lastDay = MonthDay.of(12, 31);

        YearlyWindow window() {
            return new YearlyWindow(firstDay, lastDay);
        }
    }

    /** The parts of a waiver, until all have been read. */
    private static final class WaiverParts extends PeriodEnds {
        private final Waiver.Builder builder = Waiver.builder();

        Waiver waiver() {
            return builder.period(period()).build();
        }
    }
}
