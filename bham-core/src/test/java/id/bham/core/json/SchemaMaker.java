package id.bham.core.json;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

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

    private static final String DESCRIPTION =
            "A body of Indonesia's business-and-human-rights governance (Bisnis dan HAM), or the governance as a whole, as far"
                    + " as it is known; or waivers of duties, values of parameters, or the national actions of a period. A missing key: not known. null: known that there is none. An array: these are all."
                    + " {\"partial\": [...]}: these and perhaps others; with a \"count\", so many in all. What this schema cannot say and a reader also"
                    + " refuses: a key that stands twice in an object; half of a surrogate pair in a text; a whole number"
                    + " written with a fraction or an exponent; a name that names no instrument; a date that does not exist, such as 2023-02-29; a date or a"
                    + " period that ends before it begins; rules and parameters that are not"
                    + " known, and values of another type than their parameter has; waivers of one rule for one subject, or"
                    + " values of one parameter, for the same day; a planned task force with a decree, an inauguration or a"
                    + " day on which it was seen at work; one that was seen at work outside its life, or that is of two generations; an"
                    + " action without a sub-action, a sub-action without a criterion, and target years outside of the period or"
                    + " told both by themselves and by their number; ids of"
                    + " bodies, sub-actions or sources that are not unique; references that lead to no body of the document, or in a"
                    + " circle; evidence that names a source that is not listed, or a place that such a record cannot have; a"
                    + " count of fewer items than are listed; claims about what the record states, or that do not differ, or"
                    + " that cannot stand in their place.";

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            entry("text", "A text with at least one visible character."),
            entry("id", "An id: letters, digits, and . _ - ; the first is a letter or a digit."),
            entry(
                    "instrument",
                    "A legal instrument (peraturan, keputusan) by its name: Perpres 60/2023, Kepgub Banten 10/2024, Kepmenkumham"
                            + " M.HH-01.HA.01.07 Tahun 2021, or as officials write it."),
            entry("year", "A year, 1 to 9999."),
            entry(
                    "date",
                    "A day as far as it is known: 2024-04-03, 2024-04, 2024, or between two of these as in"
                            + " [2024-02-21..2024-04-03], or with one end alone as in [2024-02-21..] and [..2024-04-03]; ends are"
                            + " inclusive."),
            entry("placeName", "The lasting name of a part of a record, such as /workingGroups/name=Kelompok I."),
            entry("day", "A day that is wholly known, such as 2024-04-03."),
            entry("province", "A province (provinsi), by its ISO 3166-2 code."),
            entry("weekday", "The weekday that a source prints, right or wrong."),
            entry("institutionKind", "A kind of institution (lembaga)."),
            entry("officeTitle", "Which office (jabatan) it is; 'other' for one that its name alone tells."),
            entry(
                    "ministry",
                    "A ministry that plays a part in business and human rights; since October 2024 there are three in place of one."),
            entry("capacity", "Whether a person holds an office or acts for its holder (Pj, Plt, Plh)."),
            entry("memberElement", "An element of the membership of a task force (unsur keanggotaan)."),
            entry("bodyStatus", "Whether a record tells of a task force or of the plan for one."),
            entry("formationStage", "A stage on the way to a regional task force, as told in 2022."),
            entry("strategy", "A strategy of the National Strategy (Stranas BHAM)."),
            entry("duty", "A duty of a regional task force (tugas pokok)."),
            entry("nationalDuty", "A duty of the National Task Force."),
            entry("purpose", "What a regional task force was formed for before Perpres 60/2023."),
            entry("pillar", "A pillar of the UN Guiding Principles (UNGP)."),
            entry("humanRightsObligation", "An obligation of the state towards human rights (P5HAM)."),
            entry("reportRecipient", "To whom a report goes."),
            entry("source", "Where a statement comes from (sumber)."),
            entry("sources", "The sources of the record; their ids are unique."),
            entry(
                    "evidence",
                    "Which sources support which statements: the place of a statement in this record, as a JSON pointer, and"
                            + " the ids of sources. An item is /members/0, whether its list is partial or not. The whole"
                            + " record has the empty pointer."),
            entry(
                    "claims",
                    "What sources say that disagree: the place of a statement that this record leaves open, as a JSON pointer, and"
                            + " what each source says, as it would stand there."),
            entry(
                    "inferred",
                    "The places of statements, as JSON pointers, that somebody inferred; their sources do not say so"
                            + " themselves."),
            entry("period", "Days from a first to a last one (masa berlaku), both inclusive; null is an open end."),
            entry("institution", "An institution (lembaga) that holds a seat, names an office or serves a region."),
            entry("office", "An office (jabatan), whoever holds it."),
            entry("officeHolder", "Who did something, in which office, and whether acting for its holder."),
            entry("appointment", "A person in a seat for a time (penugasan)."),
            entry("seat", "A seat in a task force or a working group (kedudukan)."),
            entry("secretariat", "The office that does the paperwork of a task force (sekretariat)."),
            entry("decree", "The founding instrument of a task force (Keputusan)."),
            entry("inauguration", "The ceremony that puts a task force into office (pengukuhan)."),
            entry("formationStep", "A step on the way to a task force (tahap pembentukan)."),
            entry("task", "What a working group is charged with (tugas kelompok kerja)."),
            entry("workingGroup", "A part of a task force that answers for a strategy (kelompok kerja, pokja)."),
            entry("priorityAction", "A priority action (aksi prioritas BHAM)."),
            entry(
                    "actionParty",
                    "Somebody who answers for an action or has to do with it; a plain text is a name of which it is not known whose"
                            + " it is."),
            entry("partyKind", "What a party of an action is."),
            entry("actionResult", "What a report or an evaluation tells of one sub-action (hasil sub aksi)."),
            entry("attainment", "How far something that was set was reached (capaian)."),
            entry("workPlan", "The plan of a task force for a year (rencana kerja)."),
            entry("evaluation", "A look back at the priority actions of a stretch of time (evaluasi)."),
            entry("progressReport", "A report on the results of the actions of a year (laporan)."),
            entry("nationalFocalPoint", "The ministry named as National Focal Point (NFP), for as long as it is so."),
            entry("nationalTaskForce", "The National Task Force (Gugus Tugas Nasional, GTN BHAM) of a generation."),
            entry("regionalTaskForce", "A regional task force (Gugus Tugas Daerah, GTD BHAM) of a province."),
            entry("waivers", "Duties that are waived (dispensasi)."),
            entry(
                    "waiver",
                    "That an authority accepts for a time that a subject does not meet a duty; without a last day, null."),
            entry("rule", "The id of the rule that asks for what the subject lacks, such as BHAM-GTD-007."),
            entry("parameters", "Values of parameters, which the law may set differently over time."),
            entry(
                    "amendment",
                    "A value of a parameter for a time; without a first or a last day, null; without a value, it is not"
                            + " known what is set."),
            entry("parameter", "The name of a parameter, such as evaluationInterval."),
            entry("parameterValue", "A value; of which form it is depends on the parameter."),
            entry("length", "A length of time in years, months and days, such as P2Y; longer than zero."),
            entry("monthDay", "A day of the year, such as --09-30."),
            entry("window", "Days of each year, from a first to a last one, such as --09-01 and --09-30."),
            entry("strength", "How sure it is that the law sets the value; 'inferred' where it is not said."),
            entry("constants", "One or more constants, each once."),
            entry(
                    "eligible",
                    "Constants that the law accepts, and others of which it is open whether it does; none is both."),
            entry("nationalActions", "The national actions of a period (Aksi BHAM), as a regulation sets them."),
            entry("nationalAction", "An action through which the National Strategy is carried out."),
            entry(
                    "nationalSubAction",
                    "A part of a national action that somebody carries out (sub aksi). Without responsible or related, it cannot be"
                            + " read whom the source names."),
            entry("criterion", "By what it is seen that a sub-action was carried out, and in which years."),
            entry(
                    "nationalTargetYears",
                    "The years in which a criterion is to be reached, and how sure it is; or only how many they are at the least and at"
                            + " the most."),
            entry("bounds", "How many there are at the least and at the most; without atMost there may be any number."),
            entry("count", "How many there are."),
            entry("numberFromOne", "A number, 1 or more."),
            entry("localizedText", "A text in Indonesian and in English."),
            entry("governance", "The bodies of all times and how they answer to each other."));

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
        schema.put("description", DESCRIPTION);
        schema.put("type", "object");
        schema.put(
                "properties",
                object(
                        DocumentForm.VERSION,
                        true,
                        DocumentForm.KIND,
                        object("description", "What the document holds.", "enum", kinds.keySet())));
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
                inDocument.put(key, Map.of("const", fixed.constant()));
            } else {
                inDocument.put(key, Map.of("$ref", "#/$defs/" + kind + "/properties/" + key));
                properties.put(key, part(part));
            }
        });
        List<String> required =
                requiredKeys(form).stream().filter(properties::containsKey).toList();
        definitions.put(kind, record(kind, properties, required));
        definitions.put(kind + "Document", record(kind, inDocument, requiredKeys(form)));
    }

    private static Map<String, Object> record(String name, Map<String, Object> properties, List<String> required) {
        var record = described(name, "type", "object", "properties", properties);
        if (!required.isEmpty()) {
            record.put("required", required);
        }
        record.put("additionalProperties", false);
        return record;
    }

    private static List<String> requiredKeys(RecordForm<?, ?> form) {
        return form.parts().stream().filter(Part::isRequired).map(Part::name).toList();
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
            return object("description", description, "anyOf", List.of(reference(abbreviated.brief()), record));
        }
        if (form instanceof RecordForm<?, ?> record) {
            var properties = new LinkedHashMap<String, Object>();
            record.parts().forEach(part -> properties.put(part.name(), part(part)));
            return record(name, properties, requiredKeys(record));
        }
        if (form instanceof ConstantForm<?> constants) {
            return described(
                    name, "type", "string", "enum", constants.constants().keySet());
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
        described.put("description", Objects.requireNonNull(DESCRIPTIONS.get(name), name));
        described.putAll(object(keysAndValues));
        return described;
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
