package id.bham.core.json;

import id.bham.core.action.Criterion;
import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.action.TargetYears;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.output.JsonOutput;
import id.bham.core.text.LocalizedText;
import java.io.IOException;

/** Writes the parts of national actions, as {@link NationalActionsForm} reads them. */
final class NationalActionsParts {

    private NationalActionsParts() {}

    static void write(NationalActions actions, JsonOutput json) throws IOException {
        json.number(NationalActionsForm.FIRST_YEAR, actions.firstYear());
        json.number(NationalActionsForm.LAST_YEAR, actions.lastYear());
        DocumentWriter.writeProperty(NationalActionsForm.SOURCE, actions.source(), json);
        json.startArray(NationalActionsForm.ACTIONS);
        for (NationalAction action : actions.actions()) {
            write(action, json);
        }
        json.endArray();
    }

    private static void write(NationalAction action, JsonOutput json) throws IOException {
        json.startObject();
        DocumentWriter.writeProperty(NationalActionsForm.STRATEGY, action.strategy(), json);
        json.number(NationalActionsForm.NUMBER, action.number());
        write(NationalActionsForm.TITLE, action.title(), json);
        json.startArray(NationalActionsForm.SUB_ACTIONS);
        for (SubAction subAction : action.subActions()) {
            write(subAction, json);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(SubAction subAction, JsonOutput json) throws IOException {
        json.startObject();
        json.text(NationalActionsForm.ID, subAction.id());
        Fact<String> number = subAction.number().map(Fact::known).orElseGet(Fact::absent);
        DocumentWriter.writeProperty(NationalActionsForm.NUMBER, number, json);
        write(NationalActionsForm.TITLE, subAction.title(), json);
        json.startArray(NationalActionsForm.CRITERIA);
        for (Criterion criterion : subAction.criteria()) {
            write(criterion, json);
        }
        json.endArray();
        if (!subAction.targets().equals(SubAction.together(subAction.criteria()))) {
            json.startObject(NationalActionsForm.TARGETS);
            writeBounds(subAction.targets(), json);
            json.endObject();
        }
        DocumentWriter.writeProperty(NationalActionsForm.RESPONSIBLE, subAction.responsible(), json);
        DocumentWriter.writeProperty(NationalActionsForm.RELATED, subAction.related(), json);
        DocumentWriter.writeProperty(NationalActionsForm.PAGES, Listing.complete(subAction.pages()), json);
        DocumentWriter.writeProperty(NationalActionsForm.DOUBTS, Listing.complete(subAction.doubts()), json);
        json.endObject();
    }

    private static void write(Criterion criterion, JsonOutput json) throws IOException {
        json.startObject();
        write(NationalActionsForm.TEXT, criterion.text(), json);
        json.startObject(NationalActionsForm.TARGET_YEARS);
        TargetYears years = criterion.targetYears();
        if (years.strength().isPresent()) {
            DocumentWriter.writeProperty(NationalActionsForm.YEARS, years.known(), json);
            DocumentWriter.writeProperty(
                    NationalActionsForm.STRENGTH, years.strength().get(), json);
        } else {
            writeBounds(years.count(), json);
        }
        json.endObject();
        DocumentWriter.writeProperty(
                NationalActionsForm.RELATED, criterion.related().orElse(Listing.unknown()), json);
        json.endObject();
    }

    private static void writeBounds(Count count, JsonOutput json) throws IOException {
        json.number(NationalActionsForm.AT_LEAST, count.atLeast());
        if (count.atMost().isPresent()) {
            json.number(NationalActionsForm.AT_MOST, count.atMost().getAsInt());
        }
    }

    private static void write(String key, LocalizedText text, JsonOutput json) throws IOException {
        json.startObject(key);
        DocumentWriter.writeProperty(NationalActionsForm.INDONESIAN, text.indonesian(), json);
        DocumentWriter.writeProperty(NationalActionsForm.ENGLISH, text.english(), json);
        json.endObject();
    }
}
