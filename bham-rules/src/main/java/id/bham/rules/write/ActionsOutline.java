package id.bham.rules.write;

import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.mandate.Strategy;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What national actions say to people, whatever their layout: action by action its sub-actions, those that may be meant apart from the rest. */
record ActionsOutline(ActionSelection selection, ActionWording words, Wording wording, Page page) {

    ActionsOutline(ActionSelection selection, Locale locale, Page page) {
        this(selection, new ActionWording(locale), Wording.in(locale), page);
    }

    void add() {
        NationalActions actions = selection.actions();
        List<SubAction> chosen = selection.chosen();
        List<SubAction> undecided = selection.undecided();
        page.add(
                Level.TITLE,
                wording.phrase("actions.title", Map.of("period", words.period(actions), "number", chosen.size())));
        page.add(Level.OPENING, words.source(actions));
        selection
                .party()
                .ifPresent(party ->
                        page.add(Level.OPENING, wording.phrase("actions.of", Map.of("party", words.party(party)))));
        selection
                .year()
                .ifPresent(year -> page.add(
                        Level.OPENING, wording.phrase("actions.targetYears", Map.of("years", Integer.toString(year)))));
        if (!undecided.isEmpty()) {
            page.add(
                    Level.OPENING,
                    wording.phrase(
                            "actions.undecided",
                            Map.of("number", undecided.size(), "subActions", ActionWording.ids(undecided))));
        }
        if (page.hasPictures()) {
            page.add(Level.HEADING, wording.word("picture.actions"));
            page.show(new ActionYears(selection, words, wording));
        }
        actions.actions().forEach(action -> add(action, actions, undecided));
    }

    private void add(NationalAction action, NationalActions actions, List<SubAction> undecided) {
        page.add(
                Level.HEADING,
                wording.phrase(
                        "actions.action",
                        Map.of(
                                "strategy", List.of(Strategy.values()).indexOf(action.strategy()) + 1,
                                "number", action.number(),
                                "title", action.title().in(words.locale()))));
        for (SubAction subAction : action.subActions()) {
            page.add(new Line(Level.ITEM, Tone.STRONG, subAction.id(), words.title(subAction)));
            if (undecided.contains(subAction)) {
                page.add(Level.DETAIL, wording.word("actions.mayBeMeant"));
            }
            page.add(Level.DETAIL, words.parties("actions.responsible", subAction.responsible()));
            page.add(Level.DETAIL, words.parties("actions.related", subAction.related()));
            subAction.criteria().forEach(criterion -> page.add(Level.DETAIL, words.criterion(criterion, actions)));
        }
    }
}
