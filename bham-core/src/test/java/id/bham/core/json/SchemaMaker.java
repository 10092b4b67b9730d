package id.bham.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Listing;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the JSON Schema from the forms by which documents are read. */
final class SchemaMaker {

    /** At least one character that is not white space by {@link Character#isWhitespace(int)}. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    /** The end of the text; {@code $} would let many regular expressions overlook a line break there. */
    private static final String END = "(?![\\s\\S])";

    private static final String POINTER = "^(/([^~/]|~[01])*)*" + END;
    private static final String PLACE_NAME = "^(/([^~/]|~[01])*)+" + END;

    /** A day is a date of ten characters. */
    private static final int DAY_LENGTH = 10;

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaMaker() {}

    /** The text of the schema. */
    static String text() {
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var layout = new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(layout).writeValueAsString(new SchemaMaker().schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> schema() {
        var kinds = new LinkedHashMap<String, RecordForm<?, ?>>(Forms.SUBJECTS.kinds());
        kinds.putAll(Forms.waivers(Set.of()).kinds());
        kinds.putAll(Forms.parameters(List.of()).kinds());
        kinds.putAll(Forms.NATIONAL_ACTIONS.kinds());
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:bham:document:" + DocumentForm.CURRENT_VERSION);
        schema.put("title", "bham document, version " + DocumentForm.CURRENT_VERSION);
        schema.put("description", both(Descriptions.ofDocuments()));
        schema.put("type", "object");
        schema.put(
                "properties",
                object(
                        DocumentForm.VERSION,
                        true,
                        DocumentForm.KIND,
                        object(
                                "description",
                                both(Descriptions.ofKey("document", DocumentForm.KIND)),
                                "enum",
                                kinds.keySet())));
        schema.put("required", List.of(DocumentForm.VERSION, DocumentForm.KIND));
        schema.put(
                "allOf",
                kinds.keySet().stream()
                        .map(kind -> object(
                                "if",
                                object(
                                        "properties",
                                        Map.of(DocumentForm.KIND, Map.of("const", kind)),
                                        "required",
                                        List.of(DocumentForm.KIND)),
                                "then",
                                reference(kind + "Document")))
                        .toList());
        schema.put("$defs", definitions);
        kinds.forEach(this::defineDocument);
        return schema;
    }

    /** A record that is a document, and the same as a part of another. */
    private void defineDocument(String kind, RecordForm<?, ?> form) {
        var inDocument = new LinkedHashMap<String, Object>();
        var properties = new LinkedHashMap<String, Object>();
        form.parts().forEach(part -> {
            String key = part.name();
            if (part instanceof Part.FixedPart<?> fixed) {
                inDocument.put(
                        key,
                        object("description", both(Descriptions.ofKey("document", key)), "const", fixed.constant()));
            } else {
                inDocument.put(key, Map.of("$ref", "#/$defs/" + kind + "/properties/" + key));
                properties.put(key, described(kind, part));
            }
        });
        List<String> required =
                requiredKeys(form).stream().filter(properties::containsKey).toList();
        definitions.put(kind, record(kind, properties, required));
        Map<String, Object> document = record(kind, inDocument, requiredKeys(form));
        document.put(
                "examples",
                Descriptions.examples(kind).stream()
                        .map(example -> "{\"schemaVersion\": 1, \"kind\": \"" + kind + "\", " + example.substring(1))
                        .map(SchemaMaker::json)
                        .toList());
        definitions.put(kind + "Document", document);
    }

    private static Map<String, Object> record(String name, Map<String, Object> properties, List<String> required) {
        var record = described(name, "type", "object", "properties", properties);
        if (!required.isEmpty()) {
            record.put("required", required);
        }
        record.put("patternProperties", Map.of("^" + Comments.SIGN, true));
        record.put("additionalProperties", false);
        return record;
    }

    private static List<String> requiredKeys(RecordForm<?, ?> form) {
        return form.parts().stream().filter(Part::isRequired).map(Part::name).toList();
    }

    /** A key of the records of a type, with what stands there. */
    @SuppressWarnings("unchecked")
    private Object described(String record, Part<?> part) {
        var described = object("description", both(Descriptions.ofKey(record, part.name())));
        described.putAll((Map<String, Object>) part(part));
        return described;
    }

    private static String both(LocalizedText text) {
        return text.indonesian() + " / " + text.english();
    }

    private Object part(Part<?> part) {
        if (part instanceof Part.ValuePart<?, ?> value) {
            return reference(value.form());
        }
        if (part instanceof Part.FactPart<?, ?> fact) {
            return fact.isNullable()
                    ? Map.of("anyOf", List.of(reference(fact.form()), Map.of("type", "null")))
                    : reference(fact.form());
        }
        if (part instanceof Part.ItemsPart<?, ?> items) {
            return object("type", "array", "items", reference(items.form()));
        }
        if (part instanceof Part.ListingPart<?, ?> listing) {
            Object items = reference(listing.form());
            Object complete = object("type", "array", "items", items);
            Object partial = object(
                    "type",
                    "object",
                    "properties",
                    object(
                            Part.ListingPart.PARTIAL,
                            complete,
                            Part.ListingPart.COUNT,
                            object("type", "integer", "minimum", 0, "maximum", Listing.MOST)),
                    "required",
                    List.of(Part.ListingPart.PARTIAL),
                    "additionalProperties",
                    false);
            return object("anyOf", List.of(complete, partial));
        }
        if (!definitions.containsKey(part.name())) {
            definitions.put(
                    part.name(),
                    switch (part.name()) {
                        case EvidencePart.SOURCES -> sources();
                        case EvidencePart.EVIDENCE -> evidence();
                        case EvidencePart.CLAIMS -> claims();
                        default -> inferred();
                    });
        }
        return reference(part.name());
    }

    private Object sources() {
        return described(EvidencePart.SOURCES, "type", "array", "items", reference(Forms.SOURCE));
    }

    private static Object evidence() {
        return described(
                EvidencePart.EVIDENCE,
                "type",
                "object",
                "propertyNames",
                Map.of("pattern", POINTER),
                "additionalProperties",
                object("type", "array", "items", reference("id")));
    }

    private static Object claims() {
        Object claim = object(
                "type",
                "object",
                "properties",
                object(EvidencePart.VALUE, Map.of(), EvidencePart.SOURCE, reference("id")),
                "required",
                List.of(EvidencePart.VALUE, EvidencePart.SOURCE),
                "additionalProperties",
                false);
        return described(
                EvidencePart.CLAIMS,
                "type",
                "object",
                "propertyNames",
                Map.of("pattern", POINTER),
                "additionalProperties",
                object("type", "array", "items", claim, "minItems", 2));
    }

    private static Object inferred() {
        return described(EvidencePart.INFERRED, "type", "array", "items", object("type", "string", "pattern", POINTER));
    }

    private Object reference(Form<?> form) {
        if (!definitions.containsKey(form.name())) {
            definitions.put(form.name(), define(form));
        }
        return reference(form.name());
    }

    private static Object reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> define(Form<?> form) {
        String name = form.name();
        if (form instanceof AmendmentForm amendment) {
            return define(amendment.ofAnyParameter());
        }
        if (form instanceof ParameterValueForm) {
            return described(name, "anyOf", parameterValues());
        }
        if (form instanceof AbbreviatedForm<?, ?> abbreviated) {
            var record = new LinkedHashMap<String, Object>(define(abbreviated.whole()));
            Object description = Objects.requireNonNull(record.remove("description"));
            Object examples = Objects.requireNonNull(record.remove("examples"));
            return object(
                    "description",
                    description,
                    "anyOf",
                    List.of(reference(abbreviated.brief()), record),
                    "examples",
                    examples);
        }
        if (form instanceof RecordForm<?, ?> record) {
            var properties = new LinkedHashMap<String, Object>();
            record.parts().forEach(part -> properties.put(part.name(), described(name, part)));
            return record(name, properties, requiredKeys(record));
        }
        if (form instanceof ConstantForm<?> constants) {
            var described = described(
                    name, "type", "string", "enum", constants.constants().keySet());
            described.put("description", both(Descriptions.ofType(name)) + " " + words(constants));
            return described;
        }
        if (form.equals(Forms.PLACE_NAME)) {
            return described(name, "$ref", "#/$defs/text", "type", "string", "pattern", PLACE_NAME);
        }
        if (form instanceof TextForm.Plain || form instanceof TextForm.Name || form instanceof TextForm.Made) {
            return described(name, "type", "string", "pattern", NOT_BLANK);
        }
        if (form instanceof TextForm.Id) {
            return described(name, "type", "string", "pattern", "^" + Names.ID_PATTERN + END);
        }
        if (form instanceof TextForm.Length) {
            return described(name, "type", "string", "pattern", "^" + TextForm.Length.PATTERN + END);
        }
        if (form instanceof TextForm.DayOfYear) {
            return described(name, "type", "string", "pattern", "^" + TextForm.DayOfYear.PATTERN + END);
        }
        if (form instanceof DateForm) {
            return described(name, "type", "string", "pattern", "^" + PartialDate.PATTERN + END);
        }
        if (form instanceof NumberForm number) {
            return described(name, "type", "integer", "minimum", number.least(), "maximum", number.greatest());
        }
        if (form instanceof DayForm) {
            return described(
                    name, "$ref", "#/$defs/date", "type", "string", "minLength", DAY_LENGTH, "maxLength", DAY_LENGTH);
        }
        throw new IllegalArgumentException("no schema for " + form);
    }

    /** What each constant is called in Indonesian. */
    private static String words(ConstantForm<?> constants) {
        return constants.constants().keySet().stream()
                .map(constant -> constant + ": "
                        + ConstantWords.words(constants, constant).get(0))
                .collect(Collectors.joining("; ", "(", ")"));
    }

    private List<Object> parameterValues() {
        var alternatives = new ArrayList<Object>();
        ParameterValueForm.BY_TYPE.values().forEach(form -> alternatives.add(reference(form)));
        definitions.put(
                ParameterValueForm.CONSTANTS,
                described(
                        ParameterValueForm.CONSTANTS,
                        "type",
                        "array",
                        "items",
                        Map.of("type", "string"),
                        "minItems",
                        1,
                        "uniqueItems",
                        true));
        alternatives.add(reference(ParameterValueForm.CONSTANTS));
        alternatives.add(reference("eligible"));
        definitions.put(
                "eligible",
                described(
                        "eligible",
                        "type",
                        "object",
                        "properties",
                        object(
                                EligibleForm.ACCEPTED,
                                reference(ParameterValueForm.CONSTANTS),
                                EligibleForm.UNDECIDED,
                                reference(ParameterValueForm.CONSTANTS)),
                        "required",
                        List.of(EligibleForm.ACCEPTED, EligibleForm.UNDECIDED),
                        "additionalProperties",
                        false));
        return alternatives;
    }

    private static Map<String, Object> described(String name, Object... keysAndValues) {
        var described = new LinkedHashMap<String, Object>();
        described.put("description", both(Descriptions.ofType(name)));
        described.putAll(object(keysAndValues));
        List<Object> examples =
                Descriptions.examples(name).stream().map(SchemaMaker::json).toList();
        if (!examples.isEmpty()) {
            described.put("examples", examples);
        }
        return described;
    }

    private static Object json(String text) {
        try {
            return new ObjectMapper().readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
