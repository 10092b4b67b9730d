package id.bham.rules.write;

import id.bham.core.action.NationalActions;
import id.bham.core.action.SubAction;
import id.bham.core.knowledge.Truth;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.BodyActions;
import id.bham.rules.summary.SubActionProgress;
import java.time.LocalDate;
import java.util.Optional;

/** The members of how far bodies have come with national actions. */
final class ActionsJson {

    private ActionsJson() {}

    static void write(Json json, ActionProgress progress) {
        NationalActions actions = progress.actions();
        Optional<LocalDate> until = progress.validUntil();
        json.put("on", progress.on()).put("validUntil", until);
        json.put("firstYear", actions.firstYear()).put("lastYear", actions.lastYear());
        json.put("source", actions.source().title());
        json.objects("bodies", progress.bodies(), body -> write(json, body, actions));
    }

    private static void write(Json json, BodyActions body, NationalActions actions) {
        json.put("id", body.body().id()).put("kind", body.body().kind());
        json.put("counts", body.counts());
        json.objects("subActions", body.subActions(), progress -> write(json, progress, actions));
        json.put("undecided", body.undecided().stream().map(SubAction::id).toList());
    }

    private static void write(Json json, SubActionProgress progress, NationalActions actions) {
        SubAction subAction = progress.subAction();
        json.put("id", subAction.id()).put("strategy", subAction.strategy());
        json.put("title", subAction.title()).put("role", progress.role());
        json.put("targetYears", ActionWording.years(actions, subAction::isTargetedIn, Truth.TRUE));
        json.put("perhapsTargetYears", ActionWording.years(actions, subAction::isTargetedIn, Truth.UNKNOWN));
        json.put("stage", progress.stage());
        json.put("planned", progress.isPlanned());
        json.put("reported", progress.isReported());
        json.put("reached", progress.isReached());
    }
}
