package id.bham.rules.write;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Figure.Room;
import id.bham.rules.write.Page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** National actions as a grid of years (petak tahun): in which years something of a sub-action is to be reached, or may be. */
record ActionYears(ActionSelection selection, ActionWording words, Wording wording) implements Picture {

    private static final int ROW = 18;
    private static final int TOP = 40;
    private static final int NAME = 70;

    private List<Integer> years() {
        NationalActions actions = selection.actions();
        return IntStream.rangeClosed(actions.firstYear(), actions.lastYear())
                .boxed()
                .toList();
    }

    /** What a square says. */
    String told(SubAction subAction, int year) {
        return subAction.id() + ", " + year + ": " + word(subAction.isTargetedIn(year));
    }

    private String word(Truth isTarget) {
        return wording.word("target." + isTarget);
    }

    private static Tone tone(Truth isTarget) {
        return switch (isTarget) {
            case TRUE -> Tone.GOOD;
            case UNKNOWN -> Tone.OPEN;
            case FALSE -> Tone.FAINT;
        };
    }

    /** No mark of what is found: a target is nothing that was reached. */
    private static String mark(Truth isTarget) {
        return isTarget.isTrue() ? "\u25cf" : "?";
    }

    @Override
    public void draw(Html html) {
        ImmutableListMultimap<Strategy, SubAction> byStrategy =
                Multimaps.index(selection.actions().subActions(), SubAction::strategy);
        int rows = byStrategy.asMap().values().stream()
                .mapToInt(subActions -> subActions.size())
                .max()
                .orElse(0);
        if (rows == 0) {
            return;
        }
        var figure = new Figure(html, wording, wording.word("picture.actions"), wording.word("picture.actions.text"));
        figure.begin("class", "years");
        int strategies = Strategy.values().length;
        int panel = Room.WIDE.width() / strategies;
        figure.beginPicture(Room.WIDE, TOP + ROW * rows + 4, false);
        int number = 0;
        for (Strategy strategy : Strategy.values()) {
            draw(html, number + 1, byStrategy.get(strategy), number * panel, 0, panel);
            number++;
        }
        figure.endPicture();
        figure.beginPicture(Room.NARROW, (TOP + 4) * strategies + ROW * byStrategy.size(), false);
        int top = 0;
        number = 0;
        for (Strategy strategy : Strategy.values()) {
            number++;
            draw(html, number, byStrategy.get(strategy), 0, top, Room.NARROW.width());
            top += TOP + 4 + ROW * byStrategy.get(strategy).size();
        }
        figure.endPicture();
        figure.addCaption();
        addText(figure, html);
        figure.end();
    }

    /** Draws the sub-actions of a strategy below its name. */
    private void draw(Html html, int strategy, List<SubAction> subActions, int left, int top, int room) {
        String name = wording.word("html.strategy") + " " + strategy;
        html.element("text", name, "x", left + 2, "y", top + 14, "class", "strong");
        int square = Math.max(20, (room - NAME - 20) / years().size());
        for (int year : years()) {
            html.element(
                    "text",
                    Integer.toString(year),
                    "x",
                    left + NAME + (year - years().get(0)) * square,
                    "y",
                    top + TOP - 6,
                    "class",
                    "small");
        }
        int y = top + TOP;
        for (SubAction subAction : subActions) {
            html.element("text", Figure.cut(subAction.id(), 10), "x", left + 2, "y", y + 13, "class", "small");
            for (int year : years()) {
                draw(html, subAction, year, left + NAME + (year - years().get(0)) * square, y, square);
            }
            y += ROW;
        }
    }

    private void draw(Html html, SubAction subAction, int year, int x, int y, int width) {
        Truth isTarget = subAction.isTargetedIn(year);
        Figure.beginPart(html, tone(isTarget), told(subAction, year), false);
        html.empty("rect", "x", x, "y", y + 1, "width", width - 3, "height", ROW - 3);
        if (!isTarget.isFalse()) {
            html.element("text", mark(isTarget), "x", x + 4, "y", y + 13, "class", "small");
        }
        html.end();
    }

    private void addText(Figure figure, Html html) {
        figure.beginText();
        var header = new ArrayList<String>();
        header.add(wording.word("part.subActions"));
        header.add(wording.word("table.title"));
        years().forEach(year -> header.add(Integer.toString(year)));
        var table = new HtmlTable(html);
        table.begin(wording.word("picture.actions"), header);
        for (SubAction subAction : selection.actions().subActions()) {
            html.begin("tr");
            html.element("th", subAction.id(), "scope", "row");
            html.element("td", words.title(subAction));
            years().forEach(year -> html.element("td", word(subAction.isTargetedIn(year))));
            html.end();
        }
        table.endRows();
        figure.endText();
    }
}
