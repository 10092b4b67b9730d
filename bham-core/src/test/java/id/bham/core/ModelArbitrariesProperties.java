package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.bham.core.body.Body;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.fixtures.Adversarial;
import id.bham.core.fixtures.ModelArbitraries;
import id.bham.core.fixtures.Partial;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.law.Amendment;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameter;
import id.bham.core.law.Standing;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.Duty;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** jqwik finds an arbitrary for every type of the model, by type alone. */
class ModelArbitrariesProperties {

    private static final int TRIES = 300;

    /** Public types of which no rule or document holds a value, and what they are instead. */
    private static final Map<String, Set<String>> NOT_VALUES = Map.of(
            "gives what a record can state",
                    Set.of(
                            "RecordType",
                            "Declaration",
                            "RecordType$Draft",
                            "RecordType$PlaceType",
                            "Place",
                            "Items",
                            "Property"),
            "goes through records", Set.of("Described", "Refinable"),
            "names what stands in records", Set.of("PlaceName", "PlaceNames"),
            "looks up among many what each of them is asked", Set.of("HeldSeats", "Periods", "Dates", "EndedStretches"),
            "asks of records",
                    Set.of(
                            "Condition",
                            "Condition$Question",
                            "Element",
                            "ElementCondition",
                            "ElementCondition$Question",
                            "Reads",
                            "Transition"),
            "the day of a question, which notes its answers", Set.of("AsOf"),
            "the law as a whole", Set.of("LegalCorpus", "Parameters"),
            "an answer, drawn as a Standing",
                    Set.of("Standing$NotYetInForce", "Standing$InForce", "Standing$Ended", "Standing$Unknown"),
            "what a governance answers about a place", Set.of("Governance$Located"));

    private static List<Class<?>> valueTypes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.bham.core").stream()
                        .filter(ModelArbitrariesProperties::isSeen)
                        .filter(type -> !Set.of(
                                        "id.bham.core.binding",
                                        "id.bham.core.binding.documents",
                                        "id.bham.core.building",
                                        "id.bham.core.check",
                                        "id.bham.core.encoding",
                                        "id.bham.core.output",
                                        "id.bham.core.fixtures",
                                        "id.bham.core.json")
                                .contains(type.getPackageName()))
                        .filter(type -> !type.getSimpleName().endsWith("Builder"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().stream().allMatch(ModelArbitrariesProperties::isSeen);
    }

    private static String shortName(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    @Example
    void everyTypeOfTheModelHasAnArbitrary() {
        Set<String> none = new TreeSet<>();
        NOT_VALUES.values().forEach(none::addAll);
        Set<String> without = new TreeSet<>();
        for (Class<?> type : valueTypes()) {
            if (none.remove(shortName(type))) {
                continue;
            }
            Class<?> argument = type == Eligible.class ? Capacity.class : PartialDate.class;
            Class<?>[] arguments = type.getTypeParameters().length == 0 ? new Class<?>[0] : new Class<?>[] {argument};
            try {
                Arbitrary<?> values = Arbitraries.defaultFor(type, arguments);
                assertTrue(values.sampleStream().limit(5).allMatch(type::isInstance), type::getName);
            } catch (CannotFindArbitraryException notFound) {
                without.add(shortName(type));
            }
        }
        assertEquals(Set.of(), without);
        assertEquals(Set.of(), none, "types that there are no longer");
    }

    @net.jqwik.api.Property(tries = 20)
    void parametersNeedNothingButForAll(
            @ForAll RegionalTaskForce gtd,
            @ForAll Body body,
            @ForAll Fact<PartialDate> date,
            @ForAll Listing<Seat> seats,
            @ForAll Optional<Decree> decree,
            @ForAll Waiver waiver,
            @ForAll Amendment<Eligible<Duty>> duties,
            @ForAll Amendment<?> any,
            @ForAll Standing<DatedValues<Period>> standing) {
        assertEquals("regionalTaskForce", gtd.kind());
        assertFalse(body.id().isBlank());
        date.value().ifPresent(known -> assertTrue(known.isRefinedBy(known)));
        seats.items().forEach(seat -> assertEquals(Seat.TYPE, seat.type()));
        decree.ifPresent(known -> assertEquals(Decree.TYPE, known.type()));
        assertTrue(waiver.period().isExact());
        assertEquals(Parameter.someOf("constants", Duty.class), duties.parameter());
        duties.value().value().ifPresent(all -> assertTrue(Set.of(Duty.values()).containsAll(all.accepted())));
        assertFalse(any.parameter().name().isBlank());
        standing.inForce()
                .ifPresent(values ->
                        values.values().forEach(set -> assertTrue(set.period().isExact())));
    }

    @Example
    void typesOfTheJdkAreLeftAlone() {
        for (Class<?> type : List.of(String.class, Integer.class, LocalDate.class, Object.class, List.class)) {
            assertFalse(new ModelArbitraries().canProvideFor(TypeUsage.of(type)), type::getName);
        }
    }

    @Example
    void theProviderIsFoundOnce() {
        long found = ServiceLoader.load(ArbitraryProvider.class).stream()
                .filter(provider -> provider.type() == ModelArbitraries.class)
                .count();
        assertEquals(1, found);
    }

    // What is unknown of records

    private static long statements(Described record, Predicate<Object> is) {
        return record.properties().stream().map(Property::content).filter(is).count();
    }

    private static boolean isOpen(Object content) {
        return content instanceof Fact<?> fact
                ? fact.isUnknown()
                : content instanceof Listing<?> listing && !listing.isComplete();
    }

    @net.jqwik.api.Property(tries = 20)
    void partialRecordsAreAskedForByAnnotation(
            @ForAll @Partial RegionalTaskForce gtd, @ForAll @Size(max = 3) List<@Partial Decree> decrees) {
        assertEquals(RegionalTaskForce.TYPE, gtd.type());
        decrees.forEach(decree -> assertEquals(Decree.TYPE, decree.type()));
    }

    @Example
    void muchIsUnknownOfPartialRecords() throws NoSuchMethodException {
        double open = sample("partial").stream()
                .mapToLong(gtd -> statements(gtd, ModelArbitrariesProperties::isOpen))
                .average()
                .orElseThrow();
        assertTrue(open > RegionalTaskForce.TYPE.names().size() / 2.0, () -> "open: " + open);
    }

    @Example
    void partialRecordsHavePartialListsAndDatesThatAreNotExact() throws NoSuchMethodException {
        List<RegionalTaskForce> drawn = sample("partial");

        assertSome(drawn, gtd -> !gtd.members().isComplete() && !gtd.members().isUnknown());
        assertSome(
                drawn,
                gtd -> gtd.decree()
                        .flatMap(Decree::issuedOn)
                        .value()
                        .filter(date -> !date.isDay())
                        .isPresent());
        assertSome(drawn, gtd -> gtd.status().isUnknown());
    }

    // Odd records

    @net.jqwik.api.Property(tries = 50)
    void adversarialRecordsCanBeCompared(
            @ForAll @Adversarial RegionalTaskForce gtd, @ForAll @Adversarial Governance nation) {
        assertDoesNotThrow(gtd::toString);
        assertTrue(gtd.isRefinedBy(gtd));
        assertEquals(nation, nation.toBuilder().build());
    }

    @Example
    void adversarialRecordsAreOddInManyWays() throws NoSuchMethodException {
        List<RegionalTaskForce> drawn = sample("adversarial");

        assertSome(drawn, gtd -> names(gtd).anyMatch(text -> text.codePoints().anyMatch(Character::isISOControl)));
        assertSome(drawn, gtd -> names(gtd).anyMatch(text -> text.contains("\u202e")));
        assertSome(drawn, gtd -> names(gtd).anyMatch(text -> text.length() > 5000));
        assertSome(drawn, gtd -> names(gtd).distinct().count() < names(gtd).count());
        assertSome(
                drawn,
                gtd -> gtd.members().isComplete() && gtd.members().items().isEmpty());
        assertSome(
                drawn,
                gtd -> statements(
                                gtd,
                                content -> content instanceof Listing<?> listing
                                        && listing.items().size() > 400)
                        > 0);
        assertSome(
                drawn,
                gtd -> gtd.lastDay()
                        .value()
                        .flatMap(PartialDate::earliest)
                        .filter(day -> day.getYear() == 1)
                        .isPresent());
        assertSome(
                drawn,
                gtd -> gtd.evaluationStart()
                        .value()
                        .flatMap(PartialDate::latest)
                        .filter(day -> day.getYear() == 9999)
                        .isPresent());
        assertSome(
                drawn,
                gtd -> gtd.decree()
                        .flatMap(Decree::issuedOn)
                        .is(signed -> gtd.lastDay().is(last -> last.isBefore(signed)))
                        .isTrue());
    }

    private static Stream<String> names(RegionalTaskForce gtd) {
        var names = new ArrayList<String>();
        gtd.name().value().ifPresent(names::add);
        gtd.workingGroups().items().forEach(group -> group.name().value().ifPresent(names::add));
        return names.stream();
    }

    /** What a parameter may ask for. */
    @SuppressWarnings("UnusedMethod") // called by name
    private interface Asked {

        @Partial
        RegionalTaskForce partial();

        @Adversarial
        RegionalTaskForce adversarial();
    }

    /** Records as a parameter with an annotation is given them. */
    private static List<RegionalTaskForce> sample(String asked) throws NoSuchMethodException {
        var annotated = Asked.class.getDeclaredMethod(asked).getAnnotatedReturnType();
        TypeUsage parameter =
                TypeUsage.of(RegionalTaskForce.class).withAnnotation(annotated.getAnnotations()[0]);
        Arbitrary<?> arbitrary = new ModelArbitraries()
                .provideFor(parameter, type -> Set.of())
                .iterator()
                .next();
        RandomGenerator<?> generator = arbitrary.generator(TRIES);
        var random = new Random(20240403);
        return Stream.generate(() ->
                        RegionalTaskForce.class.cast(generator.next(random).value()))
                .limit(TRIES)
                .toList();
    }

    private static <T> void assertSome(List<T> drawn, Predicate<T> is) {
        assertTrue(drawn.stream().anyMatch(is));
    }

    @Example
    void otherRecordsAreRefusedWhereThereIsOneKind() throws ReflectiveOperationException {
        Partial partial = ModelArbitrariesProperties.class
                .getDeclaredMethod("partialRecordsAreAskedForByAnnotation", RegionalTaskForce.class, List.class)
                .getParameters()[0]
                .getAnnotation(Partial.class);
        TypeUsage waiver = TypeUsage.of(Waiver.class).withAnnotation(partial);

        assertThrows(IllegalArgumentException.class, () -> new ModelArbitraries().provideFor(waiver, type -> Set.of()));
    }
}
