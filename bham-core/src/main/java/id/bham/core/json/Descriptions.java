package id.bham.core.json;

import id.bham.core.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the types and the keys of documents are, for people, with examples: for the schema and for documents that are to be filled in. */
final class Descriptions {

    private static final Texts INDONESIAN = Texts.of("descriptions_id.properties");

    private static final Texts ENGLISH = Texts.of("descriptions_en.properties");
    private static final Texts EXAMPLES = Texts.of("examples.properties");

    private Descriptions() {}

    /** What documents are. */
    static LocalizedText ofDocuments() {
        return text("document").orElseThrow();
    }

    /** What a type is. */
    static LocalizedText ofType(String name) {
        return text("type." + name).orElseThrow(() -> new IllegalArgumentException("type." + name));
    }

    /** What stands under a key of the records of a type; where nothing is said of these, what it is in all records. */
    static LocalizedText ofKey(String record, String key) {
        return text(record + "." + key)
                .or(() -> text(key))
                .orElseThrow(() -> new IllegalArgumentException(record + "." + key));
    }

    /** A text with a name of its own. */
    static LocalizedText ofTemplate(String name) {
        return text("template." + name).orElseThrow(() -> new IllegalArgumentException("template." + name));
    }

    /** Examples of the values of a type, as documents write them. */
    static List<String> examples(String type) {
        return EXAMPLES.text(type)
                .map(examples -> Arrays.asList(examples.split("; ", -1)))
                .orElseGet(List::of);
    }

    /** Examples of what stands under a key of the records of a type, which is of another type. */
    static List<String> examples(String record, String key, String type) {
        List<String> ofRecord = examples("key." + record + "." + key);
        List<String> ofKey = ofRecord.isEmpty() ? examples("key." + key) : ofRecord;
        return ofKey.isEmpty() ? examples(type) : ofKey;
    }

    private static Optional<LocalizedText> text(String key) {
        return INDONESIAN
                .text(key)
                .flatMap(indonesian -> ENGLISH.text(key).map(english -> new LocalizedText(indonesian, english)));
    }
}
