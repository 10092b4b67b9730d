package id.bham.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.action.ActionParty;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.action.TargetYears;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.text.LocalizedText;
import java.io.IOException;

/** Writes the parts of national actions, as {@link NationalActionsForm} reads them. */
final class NationalActionsParts {

    private NationalActionsParts() {}

    static void write(NationalActions actions, JsonGenerator json) throws IOException {
        json.writeNumberField(NationalActionsForm.FIRST_YEAR, actions.firstYear());
        json.writeNumberField(NationalActionsForm.LAST_YEAR, actions.lastYear());
        json.writeFieldName(NationalActionsForm.SOURCE);
        DocumentWriter.writeValue(actions.source(), json);
        json.writeArrayFieldStart(NationalActionsForm.ACTIONS);
        for (NationalAction action : actions.actions()) {
            write(action, json);
        }
        json.writeEndArray();
    }

    private static void write(NationalAction action, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(NationalActionsForm.STRATEGY);
        DocumentWriter.writeValue(action.strategy(), json);
        json.writeNumberField(NationalActionsForm.NUMBER, action.number());
        write(NationalActionsForm.TITLE, action.title(), json);
        json.writeArrayFieldStart(NationalActionsForm.SUB_ACTIONS);
        for (SubAction subAction : action.subActions()) {
            write(subAction, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(SubAction subAction, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(NationalActionsForm.ID, subAction.id());
        json.writeFieldName(NationalActionsForm.NUMBER);
        if (subAction.number().isPresent()) {
            DocumentWriter.writeValue(subAction.number().get(), json);
        } else {
            json.writeNull();
        }
        write(NationalActionsForm.TITLE, subAction.title(), json);
        json.writeArrayFieldStart(NationalActionsForm.CRITERIA);
        for (Criterion criterion : subAction.criteria()) {
            write(criterion, json);
        }
        json.writeEndArray();
        if (!subAction.targets().equals(SubAction.together(subAction.criteria()))) {
            json.writeObjectFieldStart(NationalActionsForm.TARGETS);
            writeBounds(subAction.targets(), json);
            json.writeEndObject();
        }
        write(NationalActionsForm.RESPONSIBLE, subAction.responsible(), json);
        write(NationalActionsForm.RELATED, subAction.related(), json);
        json.writeFieldName(NationalActionsForm.PAGES);
        DocumentWriter.writeArray(subAction.pages(), json);
        json.writeFieldName(NationalActionsForm.DOUBTS);
        DocumentWriter.writeArray(subAction.doubts(), json);
        json.writeEndObject();
    }

    private static void write(Criterion criterion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(NationalActionsForm.TEXT, criterion.text(), json);
        json.writeObjectFieldStart(NationalActionsForm.TARGET_YEARS);
        TargetYears years = criterion.targetYears();
        if (years.strength().isPresent()) {
            json.writeFieldName(NationalActionsForm.YEARS);
            DocumentWriter.writeListing(years.known(), json);
            json.writeFieldName(NationalActionsForm.STRENGTH);
            DocumentWriter.writeValue(years.strength().get(), json);
        } else {
            writeBounds(years.count(), json);
        }
        json.writeEndObject();
        if (criterion.related().isPresent()) {
            write(NationalActionsForm.RELATED, criterion.related().get(), json);
        }
        json.writeEndObject();
    }

    private static void writeBounds(Count count, JsonGenerator json) throws IOException {
        json.writeNumberField(NationalActionsForm.AT_LEAST, count.atLeast());
        if (count.atMost().isPresent()) {
            json.writeNumberField(NationalActionsForm.AT_MOST, count.atMost().getAsInt());
        }
    }

    private static void write(String key, LocalizedText text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeFieldName(NationalActionsForm.INDONESIAN);
        DocumentWriter.writeValue(text.indonesian(), json);
        json.writeFieldName(NationalActionsForm.ENGLISH);
        DocumentWriter.writeValue(text.english(), json);
        json.writeEndObject();
    }

    /** What is not known is left out. */
    private static void write(String key, Listing<ActionParty> parties, JsonGenerator json) throws IOException {
        if (!parties.isUnknown()) {
            json.writeFieldName(key);
            DocumentWriter.writeListing(parties, json);
        }
    }
}
