package id.bham.core.json;

import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Subject;
import id.bham.core.output.JsonOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document that is to be filled in: what is known of a subject, and in place of everything else that a document can say of it a
 * comment that tells what would stand there.
 */
final class DocumentTemplate {

    private final JsonOutput json;
    private final Locale locale;

    /** Where the records of a type are described, by the type. */
    private final Map<String, String> described = new HashMap<>();

    private DocumentTemplate(JsonOutput json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** Writes what follows after the version and the kind of a document. */
    static void write(Subject subject, Locale locale, JsonOutput json) throws IOException {
        json.text(Comments.SIGN, Descriptions.ofTemplate("head").in(locale));
        new DocumentTemplate(json, locale).writeSubject(subject);
    }

    private void writeSubject(Subject subject) throws IOException {
        RecordForm<?, ?> form = Objects.requireNonNull(Forms.SUBJECTS.kinds().get(subject.kind()));
        DocumentWriter.writeKnown(subject, json);
        Set<String> known = known(subject);
        for (Part<?> part : form.parts()) {
            if (!known.contains(part.name()) && !(part instanceof Part.FixedPart<?>)) {
                writeComment(subject.kind(), part, "/");
            }
        }
    }

    /** The keys of what is known of a subject. */
    private static Set<String> known(Subject subject) {
        Set<String> known = subject.properties().stream()
                .filter(property -> !DocumentWriter.isSilent(property.content()))
                .map(Property::name)
                .collect(Collectors.toCollection(HashSet::new));
        Evidence evidence = subject.evidence();
        boolean[] areKnown = {
            !evidence.sources().isEmpty(),
            !evidence.support().isEmpty(),
            !evidence.claims().isEmpty(),
            !evidence.inferred().isEmpty()
        };
        for (int i = 0; i < areKnown.length; i++) {
            if (areKnown[i]) {
                known.add(EvidencePart.KEYS.get(i));
            }
        }
        return known;
    }

    /** Writes what would stand under a key of a record, which itself stands under others. */
    private void writeComment(String record, Part<?> part, String path) throws IOException {
        String key = Comments.SIGN + part.name();
        String text = Descriptions.ofKey(record, part.name()).in(locale);
        Optional<Form<?>> form = form(part);
        boolean isList = part instanceof Part.ListingPart<?, ?> || part instanceof Part.ItemsPart<?, ?>;
        Optional<RecordForm<?, ?>> within = form.flatMap(DocumentTemplate::record);
        if (within.isPresent()) {
            writeRecord(key, text, within.get(), isList, path + part.name());
        } else if (form.isPresent()) {
            json.text(key, words(text, record, part.name(), form.get(), isList));
        } else {
            json.text(key, withExamples(text, Descriptions.examples(part.name())));
        }
    }

    /** Writes of the records of a type, the first time it is met, what would stand under each of their keys. */
    private void writeRecord(String key, String text, RecordForm<?, ?> form, boolean isList, String path)
            throws IOException {
        String earlier = described.putIfAbsent(form.name(), path);
        if (earlier != null) {
            json.text(key, put(isList ? "listLike" : "like", Map.of("text", text, "key", earlier)));
            return;
        }
        json.name(key);
        if (isList) {
            json.startObject();
            json.startArray(Part.ListingPart.PARTIAL);
        }
        json.startObject();
        json.text(Comments.SIGN, text);
        for (Part<?> part : form.parts()) {
            writeComment(form.name(), part, path + "/");
        }
        json.endObject();
        if (isList) {
            json.endArray();
            json.endObject();
        }
    }

    /** How the value of a part is written, or each of its values; empty for what a record rests on. */
    private static Optional<Form<?>> form(Part<?> part) {
        if (part instanceof Part.FactPart<?, ?> fact) {
            return Optional.of(fact.form());
        }
        if (part instanceof Part.ValuePart<?, ?> value) {
            return Optional.of(value.form());
        }
        if (part instanceof Part.ListingPart<?, ?> listing) {
            return Optional.of(listing.form());
        }
        return part instanceof Part.ItemsPart<?, ?> items ? Optional.of(items.form()) : Optional.empty();
    }

    private static Optional<RecordForm<?, ?>> record(Form<?> form) {
        if (form instanceof AbbreviatedForm<?, ?> abbreviated) {
            return Optional.of(abbreviated.whole());
        }
        return form instanceof RecordForm<?, ?> record ? Optional.of(record) : Optional.empty();
    }

    private String words(String text, String record, String key, Form<?> form, boolean isList) {
        if (form instanceof ConstantForm<?> constants && !constants.isOfProvinces()) {
            String listed = constants.constants().keySet().stream()
                    .map(constant -> named(constants, constant))
                    .collect(Collectors.joining("; "));
            return put(isList ? "severalOf" : "oneOf", Map.of("text", text, "constants", listed));
        }
        List<String> examples = Descriptions.examples(record, key, form.name());
        return withExamples(
                text, isList ? examples.stream().map(item -> "[" + item + "]").toList() : examples);
    }

    private static String named(ConstantForm<?> constants, String constant) {
        return ConstantWords.words(constants, constant).stream()
                .findFirst()
                .map(word -> constant + " (" + word + ")")
                .orElse(constant);
    }

    private String withExamples(String text, List<String> examples) {
        return examples.isEmpty()
                ? text
                : put("example", Map.of("text", text, "examples", String.join(", ", examples)));
    }

    private String put(String template, Map<String, String> arguments) {
        String text = Descriptions.ofTemplate(template).in(locale);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }
}
