package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a finding tells, as the members of a JSON object: the fields of {@link FindingField} by their keys. */
final class FindingJson {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Writes a text for people as the value of a member. */
    @FunctionalInterface
    interface Texts {
        void write(JsonGenerator json, String name, Function<Locale, String> text) throws IOException;
    }

    private FindingJson() {}

    /** Every text in both languages. */
    static void inBothLanguages(JsonGenerator json, String name, Function<Locale, String> text) throws IOException {
        JsonText.write(json, name, new LocalizedText(text.apply(INDONESIAN), text.apply(Locale.ENGLISH)));
    }

    /** Every text in one language. */
    static Texts in(Locale locale) {
        return (json, name, text) -> json.writeStringField(name, text.apply(locale));
    }

    static void write(JsonGenerator json, Finding finding, Texts texts) throws IOException {
        for (FindingField field : FindingField.values()) {
            write(json, field, finding, texts);
        }
    }

    private static void write(JsonGenerator json, FindingField field, Finding finding, Texts texts) throws IOException {
        String name = field.key();
        switch (field) {
            case RULE -> json.writeStringField(name, finding.rule().id());
            case TITLE -> texts.write(json, name, finding.rule().title()::in);
            case OUTCOME -> json.writeStringField(name, finding.outcome().name());
            case SUBJECT -> json.writeStringField(name, finding.subject().id());
            case PATH -> json.writeStringField(name, finding.place().toString());
            case FORCE -> json.writeStringField(name, finding.rule().force().name());
            case STRENGTH -> json.writeStringField(name, finding.strength().name());
            case PRESUMED -> json.writeBooleanField(name, finding.isPresumed());
            case CITATION -> writeCitation(json, name, finding.citation());
            case SOURCES -> JsonText.writeSources(json, finding.rule().sources());
            case MESSAGE -> texts.write(json, name, finding::message);
            case REMEDY -> {
                if (finding.outcome() == Outcome.VIOLATED) {
                    texts.write(json, name, finding::remedy);
                }
            }
            case OPEN_BECAUSE -> {
                Optional<OpenBecause> cause = finding.openBecause();
                if (cause.isPresent()) {
                    json.writeStringField(name, cause.get().name());
                }
            }
            case OPEN -> {
                json.writeArrayFieldStart(name);
                for (OpenFact fact : finding.open()) {
                    json.writeStartObject();
                    writeMissing(json, fact);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            case FACTS -> {
                json.writeArrayFieldStart(name);
                for (FactUsed fact : finding.facts()) {
                    writeFact(json, fact);
                }
                json.writeEndArray();
            }
            case WAIVER -> {
                Optional<Waiver> waiver = finding.waiver();
                if (waiver.isPresent()) {
                    json.writeObjectFieldStart(name);
                    JsonText.writeWaiver(json, waiver.get());
                    json.writeEndObject();
                }
            }
            case VALID_UNTIL -> JsonText.write(json, name, finding.validUntil());
            case DUE_BY -> {
                Optional<PartialDate> due = finding.dueBy();
                if (due.isPresent()) {
                    json.writeStringField(name, due.get().toString());
                }
            }
        }
    }

    private static void writeCitation(JsonGenerator json, String name, String citation) throws IOException {
        if (citation.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, citation);
        }
    }

    static void writeMissing(JsonGenerator json, OpenFact fact) throws IOException {
        json.writeStringField("path", fact.place().toString());
        json.writeStringField("need", fact.need().name());
        writeClaims(json, fact.claims());
    }

    /** What each source says of one place, where they disagree; else nothing. */
    private static void writeClaims(JsonGenerator json, List<Claim> claims) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            json.writeStartObject();
            json.writeFieldName("value");
            json.writeRawValue(DocumentWriter.standard().writeFragment(claim.said()));
            json.writeStringField("source", claim.source().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What of which nothing is known has no value; what is known to be absent has the value null. */
    static void writeState(JsonGenerator json, Fact<?> state) throws IOException {
        json.writeBooleanField("known", !state.isUnknown());
        if (!state.isUnknown()) {
            json.writeFieldName("value");
            json.writeRawValue(DocumentWriter.standard().writeFragment(state));
        }
    }

    private static void writeFact(JsonGenerator json, FactUsed fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", fact.place().toString());
        writeState(json, fact.state());
        json.writeArrayFieldStart("sources");
        for (Source source : fact.sources()) {
            json.writeString(source.id());
        }
        json.writeEndArray();
        writeClaims(json, fact.claims());
        if (fact.isInferred()) {
            json.writeBooleanField("inferred", true);
        }
        json.writeEndObject();
    }
}
