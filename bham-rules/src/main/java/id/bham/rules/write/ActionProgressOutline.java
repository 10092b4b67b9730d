package id.bham.rules.write;

import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.BodyActions;
import id.bham.rules.summary.SubActionProgress;
import id.bham.rules.summary.SubActionProgress.Role;
import id.bham.rules.summary.SubActionProgress.Stage;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How far bodies have come with the national actions, as people are told, whatever the layout: body by body, what is open first. */
record ActionProgressOutline(
        ActionProgress progress, ActionWording words, ReportWording reportWords, Wording wording, Page page) {

    /** In which order people need them. */
    private static final List<Stage> ORDER = List.of(Stage.OPEN, Stage.PLANNED, Stage.REPORTED, Stage.REACHED);

    ActionProgressOutline(ActionProgress progress, Locale locale, Page page) {
        this(progress, new ActionWording(locale), new ReportWording(locale), Wording.in(locale), page);
    }

    void add() {
        NationalActions actions = progress.actions();
        page.add(
                Level.TITLE,
                wording.phrase("actions.progress", Map.of("period", words.period(actions), "on", progress.on())));
        page.add(Level.OPENING, words.source(actions));
        page.add(Level.OPENING, wording.word("actions.stages"));
        progress.validUntil()
                .map(day -> day.minusDays(1))
                .ifPresent(day -> page.add(Level.OPENING, wording.phrase("actions.holds", Map.of("day", day))));
        progress.bodies().forEach(this::add);
    }

    private void add(BodyActions body) {
        page.add(Level.HEADING, reportWords.name(body.body()));
        page.add(
                Level.REMARK,
                ORDER.stream()
                        .map(stage ->
                                wording.value(stage) + ": " + body.at(stage).size())
                        .collect(Collectors.joining("; ")));
        for (Stage stage : ORDER) {
            for (Role role : Role.values()) {
                add(
                        stage,
                        role,
                        body.at(stage).stream()
                                .filter(subAction -> subAction.role() == role)
                                .toList());
            }
        }
        if (!body.undecided().isEmpty()) {
            page.add(
                    Level.REMARK,
                    wording.phrase(
                            "actions.unreadableResponsible",
                            Map.of(
                                    "number",
                                    body.undecided().size(),
                                    "subActions",
                                    ActionWording.ids(body.undecided()))));
        }
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case OPEN -> Tone.OPEN;
            case PLANNED, REPORTED -> Tone.STRONG;
            case REACHED -> Tone.GOOD;
        };
    }

    /** What is the same for all is said once. */
    private void add(Stage stage, Role role, List<SubActionProgress> alike) {
        if (alike.isEmpty()) {
            return;
        }
        page.add(new Line(
                Level.SECTION,
                tone(stage),
                "",
                wording.value(stage) + ", " + wording.value(role) + " (" + alike.size() + ")"));
        boolean isOneAnswer = alike.stream().map(this::answers).distinct().count() == 1;
        if (isOneAnswer) {
            page.add(Level.REMARK, answers(alike.get(0)));
        }
        for (SubActionProgress progressOf : alike) {
            SubAction subAction = progressOf.subAction();
            page.add(new Line(Level.ITEM, Tone.PLAIN, subAction.id(), words.title(subAction)));
            page.add(Level.DETAIL, words.targetYears(subAction, progress.actions()));
            if (!isOneAnswer) {
                page.add(Level.DETAIL, answers(progressOf));
            }
        }
    }

    private String answers(SubActionProgress subAction) {
        return wording.phrase(
                "actions.answers",
                Map.of(
                        "planned", subAction.isPlanned(),
                        "reported", subAction.isReported(),
                        "reached", subAction.isReached()));
    }
}
