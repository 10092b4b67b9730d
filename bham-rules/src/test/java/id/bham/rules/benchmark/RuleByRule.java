package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The rules about a regional task force in plain Java, a method for each, with the questions that the model itself answers. This is how
 * they are written for a general engine as well, which calls these very methods. What two rules ask is asked twice, and each walks
 * over the parts of the record by itself.
 */
final class RuleByRule {

    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());
    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.PROVINCIAL_AGENCY, MemberElement.VERTICAL_AGENCY, MemberElement.NON_GOVERNMENT);
    private static final List<Duty> DUTIES = List.of(Duty.COORDINATE, Duty.MONITOR_AND_EVALUATE, Duty.REPORT);
    private static final List<String> RANHAM_CODES = List.of("B04", "B08", "B12");

    /** The method of a rule: adds its outcomes for a body. */
    @FunctionalInterface
    interface Method {
        void ask(RegionalTaskForce gtd, Outcomes outcomes);
    }

    private final LawOfDay law;
    private final LocalDate day;
    private final Outcomes outcomes = new Outcomes();

    RuleByRule(LocalDate day) {
        this.day = day;
        law = new LawOfDay(day);
    }

    /** The outcomes of all rules for a body, as {@link Outcomes} writes them. */
    int[] check(RegionalTaskForce gtd) {
        outcomes.clear();
        act001(gtd, outcomes);
        act002(gtd, outcomes);
        act003(gtd, outcomes);
        act004(gtd, outcomes);
        act005(gtd, outcomes);
        dty001(gtd, outcomes);
        dty002(gtd, outcomes);
        evl001(gtd, outcomes);
        evl002(gtd, outcomes);
        gtd001(gtd, outcomes);
        gtd002(gtd, outcomes);
        gtd003(gtd, outcomes);
        gtd004(gtd, outcomes);
        gtd005(gtd, outcomes);
        gtd006(gtd, outcomes);
        gtd007(gtd, outcomes);
        gtd008(gtd, outcomes);
        gtd009(gtd, outcomes);
        gtd010(gtd, outcomes);
        gtd011(gtd, outcomes);
        gtd012(gtd, outcomes);
        gtd014(gtd, outcomes);
        pkj001(gtd, outcomes);
        pkj002(gtd, outcomes);
        pkj003(gtd, outcomes);
        pkj004(gtd, outcomes);
        rpt001(gtd, outcomes);
        rpt002(gtd, outcomes);
        rpt003(gtd, outcomes);
        rpt006(gtd, outcomes);
        src001(gtd, outcomes);
        src003(gtd, outcomes);
        return outcomes.toArray();
    }

    /** The method of a rule. */
    Method of(AskedRule rule) {
        return switch (rule) {
            case ACT_001 -> this::act001;
            case ACT_002 -> this::act002;
            case ACT_003 -> this::act003;
            case ACT_004 -> this::act004;
            case ACT_005 -> this::act005;
            case DTY_001 -> this::dty001;
            case DTY_002 -> this::dty002;
            case EVL_001 -> this::evl001;
            case EVL_002 -> this::evl002;
            case GTD_001 -> this::gtd001;
            case GTD_002 -> this::gtd002;
            case GTD_003 -> this::gtd003;
            case GTD_004 -> this::gtd004;
            case GTD_005 -> this::gtd005;
            case GTD_006 -> this::gtd006;
            case GTD_007 -> this::gtd007;
            case GTD_008 -> this::gtd008;
            case GTD_009 -> this::gtd009;
            case GTD_010 -> this::gtd010;
            case GTD_011 -> this::gtd011;
            case GTD_012 -> this::gtd012;
            case GTD_014 -> this::gtd014;
            case PKJ_001 -> this::pkj001;
            case PKJ_002 -> this::pkj002;
            case PKJ_003 -> this::pkj003;
            case PKJ_004 -> this::pkj004;
            case RPT_001 -> this::rpt001;
            case RPT_002 -> this::rpt002;
            case RPT_003 -> this::rpt003;
            case RPT_006 -> this::rpt006;
            case SRC_001 -> this::src001;
            case SRC_003 -> this::src003;
        };
    }

    private static void whole(AskedRule rule, Truth stands, Truth applies, Truth met, Outcomes into) {
        into.add(rule, Outcomes.WHOLE, stands, applies, met);
    }

    /** What is said of elements that are not listed, or where there are none. */
    private static void rest(
            AskedRule rule, Truth stands, Truth applies, boolean complete, boolean none, Outcomes into) {
        if (!complete) {
            whole(rule, stands, applies, UNKNOWN, into);
        } else if (none) {
            whole(rule, stands, FALSE, UNKNOWN, into);
        }
    }

    private static boolean asks(Truth stands, Truth applies) {
        return stands == TRUE && applies == TRUE;
    }

    // Formation

    private Truth formed(RegionalTaskForce gtd) {
        return formed(gtd, day);
    }

    private static Truth formed(RegionalTaskForce gtd, LocalDate on) {
        if (gtd.status().isEqualTo(BodyStatus.PLANNED) == TRUE) {
            return FALSE;
        }
        Fact<Decree> decree = gtd.decree();
        Fact<Inauguration> inauguration = gtd.inauguration();
        if (decree.isAbsent() && inauguration.isAbsent()) {
            return UNKNOWN;
        }
        Truth signed = signed(decree, on);
        return signed == TRUE ? TRUE : signed.or(held(inauguration, on));
    }

    private static Truth signed(Fact<Decree> decree, LocalDate on) {
        if (!decree.isKnown()) {
            return decree.exists();
        }
        Fact<PartialDate> issuedOn = decree.value().orElseThrow().issuedOn();
        return issuedOn.isAbsent() ? UNKNOWN : LawOfDay.reached(issuedOn, on);
    }

    private static Truth held(Fact<Inauguration> inauguration, LocalDate on) {
        if (!inauguration.isKnown()) {
            return inauguration.exists();
        }
        Fact<PartialDate> date = inauguration.value().orElseThrow().on();
        return date.isAbsent() ? UNKNOWN : LawOfDay.reached(date, on);
    }

    private Truth underPerpres(RegionalTaskForce gtd) {
        Truth formed = formed(gtd);
        return formed == FALSE ? FALSE : formed.and(gtd.livesToSee(LawOfDay.PERPRES));
    }

    private Truth restsOnGovernorsDecree(RegionalTaskForce gtd) {
        Truth signed = signed(gtd.decree(), day);
        return gtd.decree().isKnown()
                ? signed.and(gtd.decree().flatMap(Decree::issuer).is(Office::isGovernor))
                : signed;
    }

    // Area ACT

    void act001(RegionalTaskForce gtd, Outcomes into) {
        yearly(AskedRule.ACT_001, gtd, law.years, law.years.length, into, year -> {
            Truth done = gtd.workPlans().isComplete() ? FALSE : UNKNOWN;
            for (WorkPlan plan : gtd.workPlans().items()) {
                done = done.or(plan.year().isEqualTo(year.number()).and(law.reached(plan.adoptedOn())));
            }
            return done;
        });
    }

    private void yearly(
            AskedRule rule,
            RegionalTaskForce gtd,
            LawOfDay.Year[] years,
            int count,
            Outcomes into,
            Function<LawOfDay.Year, Truth> done) {
        Truth applies = underPerpres(gtd);
        Truth any = FALSE;
        Truth met = TRUE;
        for (int i = 0; i < count && applies != FALSE; i++) {
            Truth owed = owed(gtd, years[i]);
            any = any.or(owed);
            if (owed != FALSE && met != FALSE) {
                met = met.and(owed.not().or(done.apply(years[i])));
            }
        }
        whole(rule, law.firstPeriod, applies.and(any), met, into);
    }

    private static Truth owed(RegionalTaskForce gtd, LawOfDay.Year year) {
        Truth owing = formed(gtd, year.by());
        return gtd.period().isAbsent() ? owing : owing.and(gtd.period().is(year.days()::overlaps));
    }

    /** Asks about each action. */
    @FunctionalInterface
    private interface OfAction {
        void ask(PriorityAction action, int place, Truth applies);
    }

    private void eachAction(AskedRule rule, Truth stands, RegionalTaskForce gtd, Outcomes into, OfAction asking) {
        Truth applies = underPerpres(gtd);
        Listing<WorkPlan> plans = gtd.workPlans();
        boolean complete = plans.isComplete();
        boolean none = true;
        for (int p = 0; p < plans.items().size(); p++) {
            Listing<PriorityAction> actions = plans.items().get(p).actions();
            complete &= actions.isComplete();
            for (int i = 0; i < actions.items().size(); i++) {
                none = false;
                asking.ask(actions.items().get(i), Outcomes.item(p, i), applies);
            }
        }
        rest(rule, stands, applies, complete, none, into);
    }

    void act002(RegionalTaskForce gtd, Outcomes into) {
        eachAction(AskedRule.ACT_002, law.firstPeriod, gtd, into, (action, place, applies) -> {
            Truth met = action.strategy()
                    .exists()
                    .and(action.responsible().exists())
                    .and(action.period().exists());
            into.add(AskedRule.ACT_002, place, law.firstPeriod, applies, met);
        });
    }

    void act003(RegionalTaskForce gtd, Outcomes into) {
        eachAction(AskedRule.ACT_003, law.strategyStands, gtd, into, (action, place, applies) -> {
            Truth first = applies.and(action.strategy().isEqualTo(Strategy.UNDERSTANDING))
                    .and(action.period().exists());
            Truth met = first == TRUE ? action.period().is(law.strategyPeriod::encloses) : UNKNOWN;
            into.add(AskedRule.ACT_003, place, law.strategyStands, first, met);
        });
    }

    void act004(RegionalTaskForce gtd, Outcomes into) {
        eachAction(AskedRule.ACT_004, law.firstPeriod, gtd, into, (action, place, applies) -> {
            Truth names = applies.and(action.responsible().exists());
            Truth met = asks(law.firstPeriod, names) ? action.responsible().is(gtd::hasPartNamed) : UNKNOWN;
            into.add(AskedRule.ACT_004, place, law.firstPeriod, names, met);
        });
    }

    void act005(RegionalTaskForce gtd, Outcomes into) {
        eachAction(AskedRule.ACT_005, law.firstPeriod, gtd, into, (action, place, applies) -> {
            Truth over = applies.and(law.passed(action.period().flatMap(ValidityPeriod::lastDay)));
            Truth met = law.reached(action.closedOn()).or(action.explanation().exists());
            into.add(AskedRule.ACT_005, place, law.firstPeriod, over, met);
        });
    }

    // Area DTY

    void dty001(RegionalTaskForce gtd, Outcomes into) {
        Truth met = Truth.all(DUTIES, duty -> isAssigned(gtd, duty));
        whole(AskedRule.DTY_001, law.firstPeriod, underPerpres(gtd), met, into);
    }

    void dty002(RegionalTaskForce gtd, Outcomes into) {
        Truth met = isAssigned(gtd, Duty.PREPARE_WORK_PLAN);
        whole(AskedRule.DTY_002, law.firstPeriod, underPerpres(gtd), met, into);
    }

    private static Truth isAssigned(RegionalTaskForce gtd, Duty duty) {
        if (gtd.duties().items().contains(duty)) {
            return TRUE;
        }
        return gtd.duties().isComplete() ? FALSE : UNKNOWN;
    }

    // Area EVL

    void evl001(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = formed(gtd);
        Truth met = UNKNOWN;
        if (law.evaluationStands != FALSE) {
            applies = applies.and(gtd.evaluationStart()
                    .is(start -> reached(new EvaluationCycle(start, law.evaluationInterval).endOf(1))));
            met = asks(law.evaluationStands, applies)
                    ? gtd.evaluationStart().is(start -> everyStretch(start, gtd.evaluations()))
                    : UNKNOWN;
        }
        whole(AskedRule.EVL_001, law.evaluationStands, applies, met, into);
    }

    private Truth everyStretch(PartialDate start, Listing<Evaluation> evaluations) {
        var cycle = new EvaluationCycle(start, law.evaluationInterval);
        Truth answer = TRUE;
        for (int number = 1; answer != FALSE; number++) {
            Truth over = reached(cycle.endOf(number));
            if (over == FALSE) {
                break;
            }
            ValidityPeriod stretch = cycle.stretch(number);
            answer = answer.and(over.not()
                    .or(evaluations.any(evaluation -> evaluation.completedOn().is(stretch::contains))));
        }
        return answer;
    }

    private Truth reached(PartialDate date) {
        return LawOfDay.reached(Fact.known(date), day);
    }

    void evl002(RegionalTaskForce gtd, Outcomes into) {
        Truth formed = formed(gtd);
        Listing<Evaluation> evaluations = gtd.evaluations();
        for (int i = 0; i < evaluations.items().size(); i++) {
            Evaluation evaluation = evaluations.items().get(i);
            Truth begun = formed.and(evaluation.period().is(this::hasBegun));
            int index = i;
            Truth met = begun == TRUE
                    ? evaluation
                            .period()
                            .is(period ->
                                    overlapsNoOther(evaluations, index, period).and(gtd.livesThrough(period)))
                    : UNKNOWN;
            into.add(AskedRule.EVL_002, Outcomes.item(i), TRUE, begun, met);
        }
        boolean none = evaluations.items().isEmpty();
        rest(AskedRule.EVL_002, TRUE, formed, evaluations.isComplete(), none, into);
    }

    private static Truth overlapsNoOther(Listing<Evaluation> evaluations, int index, ValidityPeriod period) {
        Truth any = evaluations.isComplete() ? FALSE : UNKNOWN;
        for (int i = 0; i < evaluations.items().size(); i++) {
            if (i != index) {
                any = any.or(evaluations.items().get(i).period().is(period::overlaps));
            }
        }
        return any.not();
    }

    private Truth hasBegun(ValidityPeriod period) {
        return period.firstDay().isAbsent() ? TRUE : law.reached(period.firstDay());
    }

    // Area GTD

    void gtd001(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = formed(gtd).and(law.reached(gtd.decreeDate()));
        Truth met = gtd.province().is(province -> gtd.decreeDate().is(province.existence()::contains));
        whole(AskedRule.GTD_001, law.sincePerpres, applies, met, into);
    }

    void gtd002(RegionalTaskForce gtd, Outcomes into) {
        whole(AskedRule.GTD_002, law.firstPeriod, underPerpres(gtd), restsOnGovernorsDecree(gtd), into);
    }

    void gtd003(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = underPerpres(gtd).and(restsOnGovernorsDecree(gtd));
        Truth met =
                gtd.decree().flatMap(Decree::issuer).is(issuer -> gtd.province().is(issuer::isGovernorOf));
        whole(AskedRule.GTD_003, law.firstPeriod, applies, met, into);
    }

    void gtd004(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = underPerpres(gtd).and(signed(gtd.decree(), day));
        Truth met = gtd.decree().flatMap(Decree::number).exists();
        whole(AskedRule.GTD_004, law.firstPeriod, applies, met, into);
    }

    void gtd005(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = formed(gtd).and(law.reached(gtd.decreeDate()));
        Truth met = UNKNOWN;
        if (applies != FALSE) {
            applies = applies.and(
                    gtd.decree().is(decree -> decree.yearsInNumber().size().isAtLeast(1)));
        }
        if (applies == TRUE) {
            met = gtd.decreeDate()
                    .is(signed ->
                            gtd.decree().is(decree -> decree.yearsInNumber().any(signed::isIn)));
        }
        whole(AskedRule.GTD_005, TRUE, applies, met, into);
    }

    void gtd006(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = formed(gtd).and(law.reached(gtd.inauguratedOn())).and(law.reached(gtd.decreeDate()));
        Truth met = applies == TRUE
                ? gtd.decreeDate().is(signed -> gtd.inauguratedOn().is(signed::notAfter))
                : UNKNOWN;
        whole(AskedRule.GTD_006, TRUE, applies, met, into);
    }

    void gtd007(RegionalTaskForce gtd, Outcomes into) {
        Truth met =
                gtd.chair().flatMap(Seat::office).is(office -> gtd.province().is(office::isGovernorOf));
        whole(AskedRule.GTD_007, law.firstPeriod, underPerpres(gtd), met, into);
    }

    void gtd008(RegionalTaskForce gtd, Outcomes into) {
        Truth met = gtd.secretary()
                .flatMap(Seat::office)
                .is(office -> gtd.province()
                        .is(office::isHeadOfRegionalOfficeServing)
                        .and(office.institution().is(regional -> regional.belongsToAnyOf(law.secretaries))));
        whole(AskedRule.GTD_008, law.secretaryStands, underPerpres(gtd), met, into);
    }

    void gtd009(RegionalTaskForce gtd, Outcomes into) {
        Truth met = gtd.viceChairs()
                .any(seat -> seat.office().is(office -> gtd.province().is(office::isSecretaryOf)));
        whole(AskedRule.GTD_009, law.firstPeriod, underPerpres(gtd), met, into);
    }

    void gtd010(RegionalTaskForce gtd, Outcomes into) {
        Listing<Seat> seats = gtd.seats();
        Truth met =
                Truth.all(ELEMENTS, element -> seats.any(seat -> seat.element().isEqualTo(element)));
        whole(AskedRule.GTD_010, law.firstPeriod, underPerpres(gtd), met, into);
    }

    void gtd011(RegionalTaskForce gtd, Outcomes into) {
        Truth formed = formed(gtd);
        Listing<Seat> leading = gtd.leadingSeats();
        gtd.chair().value().ifPresent(seat -> leads(seat, Outcomes.item(Outcomes.CHAIR, 0), leading, formed, into));
        lead(gtd.viceChairs(), Outcomes.VICE_CHAIR, leading, formed, into);
        gtd.secretary()
                .value()
                .ifPresent(seat -> leads(seat, Outcomes.item(Outcomes.SECRETARY, 0), leading, formed, into));
        lead(gtd.deputySecretaries(), Outcomes.DEPUTY_SECRETARY, leading, formed, into);
        List<Seat> members = gtd.members().items();
        for (int i = 0; i < members.size(); i++) {
            Truth met = filledTwice(members.get(i)).not();
            into.add(AskedRule.GTD_011, Outcomes.item(Outcomes.MEMBER, i), TRUE, formed, met);
        }
        boolean complete = leading.isComplete() && gtd.members().isComplete();
        boolean none = leading.items().isEmpty() && members.isEmpty();
        rest(AskedRule.GTD_011, TRUE, formed, complete, none, into);
    }

    private void lead(Listing<Seat> seats, int kind, Listing<Seat> leading, Truth formed, Outcomes into) {
        for (int i = 0; i < seats.items().size(); i++) {
            leads(seats.items().get(i), Outcomes.item(kind, i), leading, formed, into);
        }
    }

    private void leads(Seat seat, int place, Listing<Seat> leading, Truth formed, Outcomes into) {
        Truth twice = filledTwice(seat);
        Truth met = twice == TRUE
                ? FALSE
                : twice.not()
                        .and(filledBy(
                                        seat,
                                        person -> leading.count(other ->
                                                        filledBy(other, somebody -> Truth.of(somebody.equals(person))))
                                                .isAtLeast(2))
                                .not());
        into.add(AskedRule.GTD_011, place, TRUE, formed, met);
    }

    private Truth filledTwice(Seat seat) {
        return seat.appointments().count(this::fills).isAtLeast(2);
    }

    private Truth filledBy(Seat seat, Function<String, Truth> who) {
        return seat.appointments().any(appointment -> {
            Truth fills = fills(appointment);
            return fills == FALSE ? FALSE : fills.and(appointment.person().is(who));
        });
    }

    private Truth fills(Appointment appointment) {
        Truth runs =
                appointment.period().isAbsent() ? UNKNOWN : appointment.period().is(period -> period.contains(day));
        return appointment.capacity().isEqualTo(Capacity.PLH).not().and(runs);
    }

    void gtd012(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = underPerpres(gtd).and(gtd.period().exists());
        whole(AskedRule.GTD_012, law.strategyStands, applies, gtd.period().is(law.strategyPeriod::encloses), into);
    }

    void gtd014(RegionalTaskForce gtd, Outcomes into) {
        whole(AskedRule.GTD_014, law.firstPeriod, underPerpres(gtd), held(gtd.inauguration(), day), into);
    }

    // Area PKJ

    void pkj001(RegionalTaskForce gtd, Outcomes into) {
        Truth met = Truth.all(STRATEGIES, strategy -> gtd.workingGroups().any(group -> group.covers(strategy)));
        whole(AskedRule.PKJ_001, law.firstPeriod, underPerpres(gtd), met, into);
    }

    void pkj002(RegionalTaskForce gtd, Outcomes into) {
        Listing<WorkingGroup> groups = gtd.workingGroups();
        Truth met = groups.size().isExactly(STRATEGIES.size());
        if (met != FALSE) {
            met = met.and(groups.all(
                    group -> Listing.complete(STRATEGIES).count(group::covers).isExactly(1)));
        }
        if (met != FALSE) {
            met = met.and(Truth.all(
                    STRATEGIES,
                    strategy -> groups.count(group -> group.covers(strategy)).isExactly(1)));
        }
        whole(AskedRule.PKJ_002, law.firstPeriod, underPerpres(gtd), met, into);
    }

    void pkj003(RegionalTaskForce gtd, Outcomes into) {
        Listing<Seat> seats = gtd.seats();
        eachGroup(AskedRule.PKJ_003, gtd, into, group -> group.lead().is(lead -> seats.any(lead::isHeldAs)));
    }

    void pkj004(RegionalTaskForce gtd, Outcomes into) {
        eachGroup(
                AskedRule.PKJ_004,
                gtd,
                into,
                group -> group.tasks().any(task -> task.strategy().is(group::covers)));
    }

    private void eachGroup(
            AskedRule rule, RegionalTaskForce gtd, Outcomes into, Function<WorkingGroup, Truth> condition) {
        Truth applies = underPerpres(gtd);
        Listing<WorkingGroup> groups = gtd.workingGroups();
        for (int i = 0; i < groups.items().size(); i++) {
            Truth met = asks(law.firstPeriod, applies)
                    ? condition.apply(groups.items().get(i))
                    : UNKNOWN;
            into.add(rule, Outcomes.item(i), law.firstPeriod, applies, met);
        }
        rest(rule, law.firstPeriod, applies, groups.isComplete(), groups.items().isEmpty(), into);
    }

    // Area RPT

    void rpt001(RegionalTaskForce gtd, Outcomes into) {
        yearly(
                AskedRule.RPT_001,
                gtd,
                law.years,
                law.ended,
                into,
                year -> gtd.reports()
                        .any(report -> report.year().isEqualTo(year.number()).and(law.reached(report.submittedOn()))));
    }

    void rpt002(RegionalTaskForce gtd, Outcomes into) {
        yearly(
                AskedRule.RPT_002,
                gtd,
                law.windows,
                law.windows.length,
                into,
                year -> gtd.reports()
                        .any(report -> report.year()
                                .isEqualTo(year.number())
                                .and(LawOfDay.reached(report.submittedOn(), year.by()))));
    }

    void rpt003(RegionalTaskForce gtd, Outcomes into) {
        Truth formed = formed(gtd);
        List<ProgressReport> reports = gtd.reports().items();
        for (int i = 0; i < reports.size(); i++) {
            ProgressReport report = reports.get(i);
            Truth applies =
                    formed.and(law.reached(report.submittedOn())).and(LawOfDay.notBeforePerpres(report.submittedOn()));
            Truth met = report.recipient().isEqualTo(ReportRecipient.NATIONAL_TASK_FORCE);
            into.add(AskedRule.RPT_003, Outcomes.item(i), law.firstPeriod, applies, met);
        }
        boolean complete = gtd.reports().isComplete();
        rest(AskedRule.RPT_003, law.firstPeriod, formed, complete, reports.isEmpty(), into);
    }

    void rpt006(RegionalTaskForce gtd, Outcomes into) {
        Truth formed = formed(gtd);
        List<ProgressReport> reports = gtd.reports().items();
        for (int i = 0; i < reports.size(); i++) {
            ProgressReport report = reports.get(i);
            Truth applies = formed.and(law.reached(report.submittedOn()));
            Truth met = applies == TRUE
                    ? Truth.any(RANHAM_CODES, report::isFiledUnder).not()
                    : UNKNOWN;
            into.add(AskedRule.RPT_006, Outcomes.item(i), law.sinceRanham, applies, met);
        }
        boolean complete = gtd.reports().isComplete();
        rest(AskedRule.RPT_006, law.sinceRanham, formed, complete, reports.isEmpty(), into);
    }

    // Area SRC

    void src001(RegionalTaskForce gtd, Outcomes into) {
        Truth applies = formed(gtd)
                .and(gtd.inauguration()
                        .is(ceremony ->
                                ceremony.weekday().exists().and(ceremony.on().exists())));
        Truth met = applies == TRUE
                ? gtd.inauguration()
                        .is(ceremony ->
                                ceremony.weekday().is(weekday -> ceremony.on().is(date -> date.fallsOn(weekday))))
                : UNKNOWN;
        whole(AskedRule.SRC_001, TRUE, applies, met, into);
    }

    void src003(RegionalTaskForce gtd, Outcomes into) {
        Evidence evidence = gtd.evidence();
        List<Property> properties = gtd.properties();
        boolean none = true;
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            if (says(property.content())) {
                none = false;
                Truth met = evidence.hasSource(Pointer.WHOLE.child(property.name()));
                into.add(AskedRule.SRC_003, Outcomes.item(i), TRUE, TRUE, met);
            }
        }
        if (none) {
            whole(AskedRule.SRC_003, TRUE, TRUE, UNKNOWN, into);
        }
    }

    private static boolean says(Object content) {
        return (content instanceof Fact<?> fact && !fact.isUnknown())
                || (content instanceof Listing<?> listing && !listing.isUnknown());
    }
}
