package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is written can be read; schema and reader say the same. */
@AddLifecycleHook(FewerTries.class)
class DocumentProperties {

    private static final DocumentReader READER = DocumentReader.standard();
    private static final DocumentWriter WRITER = DocumentWriter.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(DocumentSchema.text());

    /** What a schema cannot say, as the description of ours tells. */
    static final Set<ProblemCode> BEYOND_THE_SCHEMA = EnumSet.of(
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.LONE_SURROGATE,
            ProblemCode.NOT_A_WHOLE_NUMBER,
            ProblemCode.MALFORMED_INSTRUMENT,
            ProblemCode.IMPOSSIBLE_DATE,
            ProblemCode.REVERSED_DATE,
            ProblemCode.REVERSED_PERIOD,
            ProblemCode.OVERLAPPING_PERIODS,
            ProblemCode.UNKNOWN_RULE,
            ProblemCode.UNKNOWN_PARAMETER,
            ProblemCode.UNWRITABLE_PARAMETER,
            ProblemCode.PLAN_WITH_DECREE,
            ProblemCode.SEEN_OUTSIDE_ITS_LIFE,
            ProblemCode.TWO_GENERATIONS,
            ProblemCode.FURTHER_DUTIES,
            ProblemCode.OTHER_PROVINCE,
            ProblemCode.SETTLED_CLAIMS,
            ProblemCode.AGREEING_CLAIMS,
            ProblemCode.DUPLICATE_ID,
            ProblemCode.UNKNOWN_BODY,
            ProblemCode.CIRCULAR_REFERENCE,
            ProblemCode.DUPLICATE_SOURCE,
            ProblemCode.UNKNOWN_SOURCE,
            ProblemCode.UNKNOWN_PLACE);

    @Provide
    Arbitrary<Body> bodies() {
        return Arbitraries.oneOf(
                Generated.nationalFocalPoint(), Generated.nationalTaskForce(), Generated.regionalTaskForce());
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.oneOf(bodies(), Generated.governance());
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }

    @Property
    void whatIsWrittenIsReadBackEqual(@ForAll("subjects") Subject subject) {
        String document = WRITER.write(subject);
        Subject read = READER.read(Documents.SUBJECT, document);
        assertEquals(subject, read);
        assertEquals(subject.evidence(), read.evidence());
        assertEquals(document, WRITER.write(read));
        assertEquals(subject, READER.read(Documents.SUBJECT, document.getBytes(StandardCharsets.UTF_8)));
        assertTrue(document.endsWith("\n}\n"));
        assertTrue(document.indexOf('\r') < 0);
        if (subject instanceof Governance) {
            assertEquals(subject, READER.read(Documents.GOVERNANCE, document));
        } else {
            assertEquals(subject, READER.read(Documents.BODY, document));
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsValid(@ForAll("subjects") Subject subject) throws JsonProcessingException {
        assertEquals(Set.of(), SCHEMA.validate(MAPPER.readTree(WRITER.write(subject))));
    }

    @Property(tries = 600)
    void aFaultIsSeenByTheReaderAndByTheSchema(
            @ForAll("bodies") Body body, @ForAll Fault fault, @ForAll("randoms") Random random)
            throws JsonProcessingException {
        var document = (ObjectNode) MAPPER.readTree(WRITER.write(body));
        Assume.that(fault.apply(document, random));
        assertFalse(SCHEMA.validate(document).isEmpty(), () -> "the schema accepts " + document);
        DocumentTexts.problems(MAPPER.writeValueAsString(document));
    }

    @Property(tries = 300)
    void aFaultInAGovernanceIsSeenToo(
            @ForAll("governances") Governance governance, @ForAll Fault fault, @ForAll("randoms") Random random)
            throws JsonProcessingException {
        var document = (ObjectNode) MAPPER.readTree(WRITER.write(governance));
        Assume.that(fault.apply(document, random));
        assertFalse(SCHEMA.validate(document).isEmpty(), () -> "the schema accepts " + document);
        DocumentTexts.problems(MAPPER.writeValueAsString(document));
    }

    @Provide
    Arbitrary<Governance> governances() {
        return Generated.governance();
    }

    @Property(tries = 600)
    void readerAndSchemaAgreeOnDocumentsThatWereShuffled(
            @ForAll("subjects") Subject subject, @ForAll("randoms") Random random) throws JsonProcessingException {
        JsonNode document = MAPPER.readTree(WRITER.write(subject));
        for (int i = random.nextInt(4); i >= 0; i--) {
            shuffle(document, random);
        }
        boolean valid = SCHEMA.validate(document).isEmpty();
        String text = MAPPER.writeValueAsString(document);
        Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
        try {
            READER.read(Documents.SUBJECT, text);
        } catch (InvalidDocumentException e) {
            DocumentTexts.toldInBothLanguages(e).stream()
                    .filter(problem -> !isCountBelowItsItems(problem))
                    .forEach(problem -> codes.add(problem.code()));
        }
        assertEquals(valid, BEYOND_THE_SCHEMA.containsAll(codes), () -> "valid: " + valid + ", " + codes + ": " + text);
    }

    /** A number from elsewhere may be less than the items that are listed; no schema compares the two. */
    private static boolean isCountBelowItsItems(Problem problem) {
        return problem.code() == ProblemCode.NUMBER_OUT_OF_RANGE
                && problem.pointer().toString().endsWith("/count");
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadFromItsTokens(@ForAll("subjects") Subject subject) {
        assertEquals(hasClaims(subject) ? Optional.empty() : Optional.of(subject), fromTokens(WRITER.write(subject)));
    }

    /** Whether sources disagree; such a document is looked at as a whole. */
    private static boolean hasClaims(Subject subject) {
        Stream<Body> bodies = subject instanceof Governance nation ? nation.bodies() : Stream.empty();
        return Stream.concat(Stream.of(subject), bodies)
                .anyMatch(each -> !each.evidence().claims().isEmpty());
    }

    @Property(tries = 600)
    void whatIsReadFromTokensIsWhatCareFinds(@ForAll("subjects") Subject subject, @ForAll("randoms") Random random)
            throws JsonProcessingException {
        JsonNode document = MAPPER.readTree(WRITER.write(subject));
        for (int i = random.nextInt(3); i >= 0; i--) {
            shuffle(document, random);
        }
        String text = MAPPER.writeValueAsString(document);
        fromTokens(text).ifPresent(read -> assertEquals(read, READER.thoroughly(text.toCharArray(), Forms.SUBJECTS)));
    }

    private static Optional<Subject> fromTokens(String document) {
        return Tokens.read(document.toCharArray(), Limits.standard(), Forms.SUBJECTS);
    }

    /** Puts a value where another was, takes one away, or says one again. */
    static void shuffle(JsonNode document, Random random) {
        List<Fault.Place> places = Fault.places(document);
        if (places.isEmpty()) {
            return;
        }
        Fault.Place place = places.get(random.nextInt(places.size()));
        Fault.Place other = places.get(random.nextInt(places.size()));
        JsonNode value = place.value();
        switch (random.nextInt(4)) {
            case 0 -> other.set(value.deepCopy());
            case 1 -> {
                place.set(other.value().deepCopy());
                other.set(value.deepCopy());
            }
            case 2 -> {
                if (place.parent() instanceof ArrayNode array) {
                    array.add(value.deepCopy());
                } else {
                    place.set(MAPPER.createObjectNode().set("partial", value));
                }
            }
            default -> {
                if (place.parent() instanceof ArrayNode array) {
                    array.remove(place.index());
                } else {
                    place.remove();
                }
            }
        }
    }

    @Property(tries = 500)
    void noTextMakesTheReaderFailInAnotherWay(@ForAll("subjects") Subject subject, @ForAll("randoms") Random random) {
        byte[] document = WRITER.write(subject).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            document[random.nextInt(document.length)] = (byte) random.nextInt(256);
        }
        byte[] part = Arrays.copyOf(document, random.nextInt(document.length + 1));
        for (byte[] bytes : List.of(document, part)) {
            try {
                READER.read(Documents.SUBJECT, bytes);
            } catch (InvalidDocumentException e) {
                assertFalse(DocumentTexts.toldInBothLanguages(e).isEmpty());
            }
        }
    }

    @Property(tries = 300)
    void problemsComeInTheOrderOfTheDocument(
            @ForAll("bodies") Body body, @ForAll("randoms") Random random, @ForAll Set<Fault> faults)
            throws JsonProcessingException {
        var document = (ObjectNode) MAPPER.readTree(WRITER.write(body));
        long done =
                faults.stream().filter(fault -> fault.apply(document, random)).count();
        Assume.that(done > 0);
        List<Problem> problems =
                DocumentTexts.problems(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        for (int i = 1; i < problems.size(); i++) {
            Problem before = problems.get(i - 1);
            Problem after = problems.get(i);
            assertTrue(before.line() < after.line()
                    || (before.line() == after.line() && before.column() <= after.column()));
        }
    }
}
