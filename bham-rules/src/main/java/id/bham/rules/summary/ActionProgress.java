package id.bham.rules.summary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.SubAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.body.Body;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.evaluation.ActionResult;
import id.bham.core.evaluation.Attainment;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far bodies have come with the national actions on a day (kemajuan Aksi BHAM): which sub-actions of the matrix concern each, and whether
 * they are planned, reported or reached, in three values. It says what plans, reports and evaluations say, and no more: whether that meets a
 * duty is asked by rules.
 *
 * <p>A task force in a region is concerned by what regional governments answer for (as the rule BHAM-ACT-006 has it), and by what the matrix
 * gives to regional task forces; the National Task Force by what it gives to that; a focal point by what it gives to its ministry.
 */
public final class ActionProgress implements Bindable {

    private final LocalDate on;
    private final NationalActions actions;
    private final ImmutableList<BodyActions> bodies;
    private final Optional<LocalDate> validUntil;

    private ActionProgress(
            LocalDate on, NationalActions actions, List<BodyActions> bodies, Optional<LocalDate> validUntil) {
        this.on = on;
        this.actions = actions;
        this.bodies = ImmutableList.copyOf(bodies);
        this.validUntil = validUntil;
    }

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static ActionProgress bound(Object document) {
        return Binding.read(ActionProgress.class, document);
    }

    /**
     * How far some bodies have come; of a nation, each of its bodies.
     *
     * @param subjects the bodies, or a nation
     * @param actions the national actions, or {@linkplain ActionSelection#actions() some of them}
     * @param law the law, which tells who carries on the affairs of a ministry
     * @param on the day
     * @return how far each has come
     */
    public static ActionProgress of(
            Collection<? extends Subject> subjects, NationalActions actions, LegalCorpus law, LocalDate on) {
        var asked = new Asked(actions, law, AsOf.on(on));
        Map<String, Body> bodies = new LinkedHashMap<>();
        Listing<Evaluation> evaluations = Listing.complete();
        for (Subject subject : subjects) {
            if (subject instanceof Governance nation) {
                evaluations = evaluations.and(nation.evaluations());
                nation.walk().filter(Body.class::isInstance).forEach(body -> bodies.put(body.id(), (Body) body));
            } else if (subject instanceof Body body) {
                bodies.put(body.id(), body);
            }
        }
        Listing<Evaluation> ofNation = evaluations;
        List<BodyActions> told =
                bodies.values().stream().map(body -> asked.of(body, ofNation)).toList();
        return new ActionProgress(on, actions, told, asked.at().validUntil());
    }

    /**
     * For which day it is told.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The national actions.
     *
     * @return those about which was asked
     */
    public NationalActions actions() {
        return actions;
    }

    /**
     * How far each body has come.
     *
     * @return an unmodifiable list in the order in which they were given
     */
    public List<BodyActions> bodies() {
        return bodies;
    }

    /**
     * Until when it holds as long as the records stay.
     *
     * @return the first day on which something may be told otherwise; empty if there is none
     */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return the day and what is told of each body
     */
    @Override
    public String toString() {
        return on + " " + bodies;
    }

    /** What is asked on a day. */
    private record Asked(NationalActions actions, LegalCorpus law, AsOf at) {

        BodyActions of(Body body, Listing<Evaluation> ofNation) {
            List<ActionParty> parties = parties(body);
            var told = ImmutableList.<SubActionProgress>builder();
            var undecided = ImmutableList.<SubAction>builder();
            for (SubAction subAction : actions.subActions()) {
                Truth isResponsible = isOneOf(parties, subAction.responsible());
                Truth isRelated = isOneOf(parties, subAction.related());
                if (isResponsible.isTrue()) {
                    told.add(progress(body, subAction, SubActionProgress.Role.RESPONSIBLE, ofNation));
                } else if (isRelated.isTrue()) {
                    told.add(progress(body, subAction, SubActionProgress.Role.RELATED, ofNation));
                } else if (isResponsible.isUnknown()) {
                    undecided.add(subAction);
                }
            }
            return new BodyActions(body, told.build(), undecided.build());
        }

        /** As whom the matrix names it; nobody if that is not known. */
        private static List<ActionParty> parties(Body body) {
            if (body instanceof NationalFocalPoint focalPoint) {
                return focalPoint
                        .institution()
                        .flatMap(Institution::ministry)
                        .value()
                        .filter(ministry -> ministry != Ministry.OTHER)
                        .map(ActionParty::ministry)
                        .stream()
                        .toList();
            }
            return body instanceof RegionalTaskForce
                    ? List.of(
                            ActionParty.of(PartyKind.REGIONAL_GOVERNMENT),
                            ActionParty.of(PartyKind.REGIONAL_TASK_FORCE))
                    : List.of(ActionParty.of(PartyKind.NATIONAL_TASK_FORCE));
        }

        private Truth isOneOf(List<ActionParty> parties, Listing<ActionParty> named) {
            return parties.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.any(
                            parties,
                            party -> named.any(
                                    other -> other.carriedOnBy(law, at).means(party)));
        }

        private SubActionProgress progress(
                Body body, SubAction subAction, SubActionProgress.Role role, Listing<Evaluation> ofNation) {
            Function<ActionResult, Truth> isOfIt = result -> result.subAction().isEqualTo(subAction.id());
            Function<ActionResult, Truth> isReached =
                    result -> isOfIt.apply(result).and(() -> result.attainment().isEqualTo(Attainment.REACHED));
            Listing<ProgressReport> reports = reports(body);
            return new SubActionProgress(
                    subAction,
                    role,
                    isPlanned(body, subAction),
                    reports.any(report -> tells(report, isOfIt)),
                    reports.any(report -> tells(report, isReached))
                            .or(() -> evaluations(body).any(evaluation -> tells(evaluation, isReached)))
                            .or(() -> ofNation.any(evaluation -> evaluation
                                    .coordinator()
                                    .isEqualTo(body.id())
                                    .and(() -> tells(evaluation, isReached)))));
        }

        /** Of the plans of a ministry no record of a focal point tells. */
        private Truth isPlanned(Body body, SubAction subAction) {
            return body instanceof TaskForce taskForce
                    ? taskForce.workPlans().any(plan -> names(plan, subAction).and(() -> at.reached(plan.adoptedOn())))
                    : Truth.UNKNOWN;
        }

        private static Truth names(WorkPlan plan, SubAction subAction) {
            return plan.actions().any(action -> isOf(action, subAction));
        }

        private static Truth isOf(PriorityAction action, SubAction subAction) {
            return action.subAction().isEqualTo(subAction.id());
        }

        private Truth tells(ProgressReport report, Function<ActionResult, Truth> what) {
            return report.results().any(what).and(() -> at.reached(report.submittedOn()));
        }

        private Truth tells(Evaluation evaluation, Function<ActionResult, Truth> what) {
            return evaluation.results().any(what).and(() -> at.reached(evaluation.completedOn()));
        }

        private static Listing<ProgressReport> reports(Body body) {
            return body instanceof TaskForce taskForce ? taskForce.reports() : ((NationalFocalPoint) body).reports();
        }

        private static Listing<Evaluation> evaluations(Body body) {
            return body instanceof TaskForce taskForce ? taskForce.evaluations() : Listing.complete();
        }
    }
}
