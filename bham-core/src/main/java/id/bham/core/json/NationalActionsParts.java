package id.bham.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.action.TargetYears;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.text.LocalizedText;
import java.io.IOException;

/** Writes the parts of national actions, as {@link NationalActionsForm} reads them. */
final class NationalActionsParts {

    private NationalActionsParts() {}

    static void write(NationalActions actions, JsonGenerator json) throws IOException {
        json.writeNumberField(NationalActionsForm.FIRST_YEAR, actions.firstYear());
        json.writeNumberField(NationalActionsForm.LAST_YEAR, actions.lastYear());
        DocumentWriter.writeProperty(NationalActionsForm.SOURCE, actions.source(), json);
        json.writeArrayFieldStart(NationalActionsForm.ACTIONS);
        for (NationalAction action : actions.actions()) {
            write(action, json);
        }
        json.writeEndArray();
    }

    private static void write(NationalAction action, JsonGenerator json) throws IOException {
        json.writeStartObject();
        DocumentWriter.writeProperty(NationalActionsForm.STRATEGY, action.strategy(), json);
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
        Fact<String> number = subAction.number().map(Fact::known).orElseGet(Fact::absent);
        DocumentWriter.writeProperty(NationalActionsForm.NUMBER, number, json);
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
        DocumentWriter.writeProperty(NationalActionsForm.RESPONSIBLE, subAction.responsible(), json);
        DocumentWriter.writeProperty(NationalActionsForm.RELATED, subAction.related(), json);
        DocumentWriter.writeProperty(NationalActionsForm.PAGES, Listing.complete(subAction.pages()), json);
        DocumentWriter.writeProperty(NationalActionsForm.DOUBTS, Listing.complete(subAction.doubts()), json);
        json.writeEndObject();
    }

    private static void write(Criterion criterion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(NationalActionsForm.TEXT, criterion.text(), json);
        json.writeObjectFieldStart(NationalActionsForm.TARGET_YEARS);
        TargetYears years = criterion.targetYears();
        if (years.strength().isPresent()) {
            DocumentWriter.writeProperty(NationalActionsForm.YEARS, years.known(), json);
            DocumentWriter.writeProperty(
                    NationalActionsForm.STRENGTH, years.strength().get(), json);
        } else {
            writeBounds(years.count(), json);
        }
        json.writeEndObject();
        DocumentWriter.writeProperty(
                NationalActionsForm.RELATED, criterion.related().orElse(Listing.unknown()), json);
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
        DocumentWriter.writeProperty(NationalActionsForm.INDONESIAN, text.indonesian(), json);
        DocumentWriter.writeProperty(NationalActionsForm.ENGLISH, text.english(), json);
        json.writeEndObject();
    }
}
