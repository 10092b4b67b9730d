package id.bham.core.json;

import static id.bham.core.json.DocumentTexts.toldInBothLanguages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.bham.core.body.Capacity;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Documents of waivers and of values of parameters: what is written can be read; schema and reader say the same. */
@AddLifecycleHook(FewerTries.class)
class LawDocumentProperties {

    private static final DocumentReader READER = DocumentReader.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static final List<String> RULES = List.of("BHAM-GTD-006", "BHAM-GTD-007", "BHAM-PKJ-001");

    private static final Parameter<Period> INTERVAL = Parameter.of("interval", Period.class);
    private static final Parameter<MonthDay> DEADLINE = Parameter.of("deadline", MonthDay.class);
    private static final Parameter<ValidityPeriod> STRATEGY = Parameter.of("strategy", ValidityPeriod.class);
    private static final Parameter<Eligible<Capacity>> CAPACITIES = Parameter.someOf("capacities", Capacity.class);
    private static final Parameter<PartialDate> TERM = Parameter.of("term", PartialDate.class);
    private static final Parameter<YearlyWindow> WINDOW = Parameter.of("window", YearlyWindow.class);
    static final List<Parameter<?>> PARAMETERS = List.of(INTERVAL, DEADLINE, STRATEGY, CAPACITIES, TERM, WINDOW);

    /** What is wrong with a value of some parameter, though it may be that of another. */
    private static final Set<ProblemCode> MATTERS_OF_THE_PARAMETER = EnumSet.of(
            ProblemCode.WRONG_TYPE,
            ProblemCode.UNKNOWN_KEY,
            ProblemCode.MISSING_KEY,
            ProblemCode.UNKNOWN_CONSTANT,
            ProblemCode.EMPTY_SET,
            ProblemCode.DUPLICATE_CONSTANT,
            ProblemCode.ACCEPTED_AND_UNDECIDED,
            ProblemCode.MALFORMED_DATE,
            ProblemCode.STRETCH_OF_TIME,
            ProblemCode.MALFORMED_LENGTH,
            ProblemCode.MALFORMED_MONTH_DAY,
            ProblemCode.IMPOSSIBLE_MONTH_DAY);

    /** Of the dates here, those that do not exist are such as the schema refuses too: there is no 29 February. */
    private static final Set<ProblemCode> SEEN_IN_VALUES_BY_THE_READER_ALONE = EnumSet.of(
            ProblemCode.REVERSED_DATE,
            ProblemCode.REVERSED_PERIOD,
            ProblemCode.UNKNOWN_CONSTANT,
            ProblemCode.ACCEPTED_AND_UNDECIDED);

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }

    /** From a known day to a known one, or on. */
    private static Arbitrary<ValidityPeriod> periods() {
        return Combinators.combine(Generated.day(), Generated.day(), Arbitraries.of(false, false, true))
                .as((one, other, open) -> open
                        ? ValidityPeriod.from(one)
                        : one.isAfter(other) ? ValidityPeriod.of(other, one) : ValidityPeriod.of(one, other));
    }

    /** Each is for a subject of its own. */
    @Provide
    Arbitrary<List<Waiver>> waivers() {
        Arbitrary<Waiver> waiver = Combinators.combine(
                        Arbitraries.of(RULES),
                        Generated.text(),
                        Generated.text(),
                        periods(),
                        Generated.fact(Generated.source()),
                        Arbitraries.of("/workingGroups/name=Kelompok I", "/members/office=governor,ID-BT", "/a~0b~1c")
                                .map(PlaceName::parse)
                                .optional())
                .as((rule, authority, because, period, source, element) -> Waiver.builder()
                        .rule(rule)
                        .subject("x")
                        .element(element)
                        .authority(authority)
                        .because(because)
                        .period(period)
                        .source(source)
                        .build());
        return waiver.list().ofMaxSize(4).map(list -> {
            var waivers = new ArrayList<Waiver>();
            list.forEach(one -> waivers.add(
                    one.toBuilder().subject("body-" + waivers.size()).build()));
            return waivers;
        });
    }

    private static <T> Arbitrary<Amendment<?>> amendment(Parameter<T> parameter, Arbitrary<T> values) {
        Arbitrary<Fact<T>> known = values.map(Fact::known);
        Arbitrary<Fact<T>> unknown = Arbitraries.just(Fact.unknown());
        Arbitrary<Fact<T>> facts = Arbitraries.oneOf(known, known, unknown);
        return Combinators.combine(
                        facts,
                        Arbitraries.oneOf(
                                periods(),
                                Generated.day().map(ValidityPeriod::until),
                                Arbitraries.just(ValidityPeriod.always())),
                        Generated.source(),
                        Arbitraries.of(Strength.class))
                .as((value, period, source, strength) -> new Amendment<T>(parameter, value, period, source, strength));
    }

    /** At most one of each parameter. */
    @Provide
    Arbitrary<List<Amendment<?>>> amendments() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 9999);
        Arbitrary<Period> lengths =
                Combinators.combine(number, number, number).as(Period::of).filter(length -> !length.isZero());
        return Combinators.combine(
                        amendment(INTERVAL, lengths),
                        amendment(DEADLINE, Generated.day().map(MonthDay::from)),
                        amendment(STRATEGY, Generated.validityPeriod()),
                        amendment(CAPACITIES, Generated.eligible(Capacity.class)),
                        amendment(TERM, Generated.partialDate()),
                        amendment(WINDOW, Generated.yearlyWindow()),
                        Arbitraries.integers().between(0, 6))
                .as((one, two, three, four, five, six, count) ->
                        List.of(one, two, three, four, five, six).subList(0, count));
    }

    private static JsonNode json(Object value) {
        if (value instanceof Described record) {
            try {
                return MAPPER.readTree(DocumentWriter.standard().writeFragment(Fact.known(record)));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        if (value instanceof Eligible<?> eligible && eligible.undecided().isEmpty()) {
            return array(eligible.accepted());
        }
        if (value instanceof Eligible<?> eligible) {
            ObjectNode both = MAPPER.createObjectNode();
            both.set("accepted", array(eligible.accepted()));
            return both.set("undecided", array(eligible.undecided()));
        }
        if (value instanceof YearlyWindow window) {
            return MAPPER.createObjectNode()
                    .put("firstDay", window.firstDay().toString())
                    .put("lastDay", window.lastDay().toString());
        }
        return TextNode.valueOf(value.toString());
    }

    private static ArrayNode array(Set<?> constants) {
        ArrayNode array = MAPPER.createArrayNode();
        constants.forEach(constant -> array.add(ConstantForm.text((Enum<?>) constant)));
        return array;
    }

    private static ObjectNode document(String kind, String key, List<ObjectNode> items) {
        ObjectNode document = MAPPER.createObjectNode().put("schemaVersion", 1).put("kind", kind);
        document.putArray(key).addAll(items);
        return document;
    }

    private static void putDays(ObjectNode object, ValidityPeriod period) {
        object.put(
                "firstDay", period.firstDay().value().map(PartialDate::toString).orElse(null));
        object.put(
                "lastDay", period.lastDay().value().map(PartialDate::toString).orElse(null));
    }

    private static ObjectNode json(Waiver waiver) {
        ObjectNode object = MAPPER.createObjectNode()
                .put("rule", waiver.rule())
                .put("subject", waiver.subject())
                .put("authority", waiver.authority())
                .put("because", waiver.because());
        waiver.element().ifPresent(element -> object.put("element", element.toString()));
        putDays(object, waiver.period());
        waiver.source().value().ifPresent(source -> object.set("source", json(source)));
        if (waiver.source().isAbsent()) {
            object.putNull("source");
        }
        return object;
    }

    private static ObjectNode json(Amendment<?> amendment) {
        ObjectNode object =
                MAPPER.createObjectNode().put("parameter", amendment.parameter().name());
        amendment.value().value().ifPresent(value -> object.set("value", json(value)));
        putDays(object, amendment.period());
        object.set("source", json(amendment.source()));
        if (amendment.strength() != Strength.INFERRED) {
            object.put("strength", ConstantForm.text(amendment.strength()));
        }
        return object;
    }

    static ObjectNode waiversDocument(List<Waiver> waivers) {
        return document(
                "waivers",
                "waivers",
                waivers.stream().map(LawDocumentProperties::json).toList());
    }

    static ObjectNode parametersDocument(List<Amendment<?>> amendments) {
        return document(
                "parameters",
                "values",
                amendments.stream().map(LawDocumentProperties::json).toList());
    }

    private static boolean isValid(JsonNode document) {
        return DocumentProperties.SCHEMA.validate(document).isEmpty();
    }

    private static List<Problem> problems(Consumer<String> reader, JsonNode document) {
        try {
            reader.accept(document.toString());
            return List.of();
        } catch (InvalidDocumentException e) {
            return toldInBothLanguages(e);
        }
    }

    private static List<Problem> problemsOfWaivers(JsonNode document) {
        return problems(text -> READER.read(Documents.waivers(Set.copyOf(RULES)), text), document);
    }

    private static List<Problem> problemsOfParameters(JsonNode document) {
        return problems(text -> READER.read(Documents.amendments(PARAMETERS), text), document);
    }

    private static boolean isBeyondTheSchema(Problem problem) {
        return DocumentProperties.BEYOND_THE_SCHEMA.contains(problem.code());
    }

    private static boolean isMatterOfTheParameter(Problem problem) {
        List<String> place = problem.pointer().segments();
        return place.size() >= 3
                && place.get(0).equals("values")
                && place.get(2).equals("value")
                && MATTERS_OF_THE_PARAMETER.contains(problem.code());
    }

    @Property
    void waiversThatAreWrittenAreReadBackEqual(@ForAll("waivers") List<Waiver> waivers) {
        ObjectNode document = waiversDocument(waivers);
        assertEquals(waivers, READER.read(Documents.waivers(Set.copyOf(RULES)), document.toString()));
        assertTrue(isValid(document), document::toString);
    }

    @Property
    void amendmentsThatAreWrittenAreReadBackEqual(@ForAll("amendments") List<Amendment<?>> amendments) {
        ObjectNode document = parametersDocument(amendments);
        assertEquals(amendments, READER.read(Documents.amendments(PARAMETERS), document.toString()));
        assertTrue(isValid(document), document::toString);
    }

    @Property(tries = 600)
    void aFaultInWaiversIsSeenByTheReaderAndByTheSchema(
            @ForAll("waivers") List<Waiver> waivers, @ForAll Fault fault, @ForAll("randoms") Random random) {
        ObjectNode document = waiversDocument(waivers);
        Assume.that(fault.apply(document, random));
        assertFalse(isValid(document), () -> "the schema accepts " + document);
        assertFalse(problemsOfWaivers(document).isEmpty(), () -> "the reader accepts " + document);
    }

    @Property(tries = 600)
    void aFaultInParametersIsSeenByTheReaderAndByTheSchema(
            @ForAll("amendments") List<Amendment<?>> amendments,
            @ForAll Fault fault,
            @ForAll("randoms") Random random) {
        ObjectNode document = parametersDocument(amendments);
        Assume.that(fault.apply(document, random));
        assertFalse(isValid(document), () -> "the schema accepts " + document);
        assertFalse(problemsOfParameters(document).isEmpty(), () -> "the reader accepts " + document);
    }

    @Property(tries = 1000)
    void readerAndSchemaAgreeOnWaiversThatWereShuffled(
            @ForAll("waivers") List<Waiver> waivers, @ForAll("randoms") Random random) {
        ObjectNode document = waiversDocument(waivers);
        for (int i = random.nextInt(4); i >= 0; i--) {
            DocumentProperties.shuffle(document, random);
        }
        List<Problem> problems = problemsOfWaivers(document);
        assertEquals(
                isValid(document),
                problems.stream().allMatch(LawDocumentProperties::isBeyondTheSchema),
                () -> problems + ": " + document);
    }

    /** The schema does not know which form a value has; of all else they say the same. */
    @Property(tries = 1000)
    void readerAndSchemaAgreeOnParametersThatWereShuffled(
            @ForAll("amendments") List<Amendment<?>> amendments, @ForAll("randoms") Random random) {
        ObjectNode document = parametersDocument(amendments);
        for (int i = random.nextInt(4); i >= 0; i--) {
            DocumentProperties.shuffle(document, random);
        }
        List<Problem> problems = problemsOfParameters(document);
        if (isValid(document)) {
            assertTrue(
                    problems.stream()
                            .allMatch(problem -> isBeyondTheSchema(problem) || isMatterOfTheParameter(problem)),
                    () -> problems + ": " + document);
        } else {
            assertFalse(problems.isEmpty(), document::toString);
        }
    }

    /** A value of any of the forms, or nearly so. */
    @Provide
    Arbitrary<JsonNode> values() {
        Arbitrary<String> texts = Arbitraries.of(
                "P2Y",
                "P1Y6M",
                "P0Y90D",
                "P9999D",
                "P0M",
                "--09-30",
                "--02-29",
                "--12-31",
                "--04-30",
                "2024-04-03",
                "2024/2025",
                "[2024..2025]",
                "[2024-04-03..]",
                "[..2024]",
                "holder",
                "plt");
        Arbitrary<String> nearly = Combinators.combine(
                        texts, Arbitraries.integers().between(0, 9), Arbitraries.of("", "0", "3", "-", "P", "Y", "\n"))
                .as((text, at, other) ->
                        at < text.length() ? text.substring(0, at) + other + text.substring(at + 1) : text + other);
        Arbitrary<JsonNode> text = Arbitraries.oneOf(texts, nearly).map(TextNode::valueOf);
        Arbitrary<JsonNode> ends = Arbitraries.oneOf(text, Arbitraries.just(MAPPER.nullNode()));
        Arbitrary<JsonNode> array = Arbitraries.oneOf(
                        Arbitraries.of("holder", "pj", "plt", "plh").map(TextNode::valueOf), ends)
                .list()
                .ofMaxSize(3)
                .map(items -> MAPPER.createArrayNode().addAll(items));
        Arbitrary<JsonNode> object = Combinators.combine(
                        Arbitraries.of("firstDay", "lastDay", "until"),
                        ends,
                        Arbitraries.of("firstDay", "lastDay"),
                        ends)
                .as((key, value, otherKey, other) ->
                        MAPPER.createObjectNode().<ObjectNode>set(key, value).set(otherKey, other));
        return Arbitraries.oneOf(text, array, object, Arbitraries.just(MAPPER.nullNode()));
    }

    @Property(tries = 600)
    void aValueThatTheSchemaAcceptsIsThatOfSomeParameter(@ForAll("values") JsonNode value) {
        ObjectNode document = parametersDocument(List.of(new Amendment<>(
                INTERVAL,
                Fact.unknown(),
                ValidityPeriod.from(LocalDate.of(2024, 1, 1)),
                Source.builder().id("S4").title("t").build())));
        var item = (ObjectNode) document.get("values").get(0);
        item.set("value", value);
        Assume.that(!holdsSomethingTwice(value));
        boolean isOfSome = false;
        for (Parameter<?> parameter : PARAMETERS) {
            item.put("parameter", parameter.name());
            isOfSome |= problemsOfParameters(document).stream()
                    .allMatch(problem -> SEEN_IN_VALUES_BY_THE_READER_ALONE.contains(problem.code()));
        }
        assertEquals(isValid(document), isOfSome, document::toString);
    }

    /** The reader does not say so of constants that there are not. */
    private static boolean holdsSomethingTwice(JsonNode value) {
        var items = new HashSet<String>();
        boolean twice = false;
        for (JsonNode item : value) {
            twice |= !items.add(item.asText());
        }
        return value.isArray() && twice;
    }
}
