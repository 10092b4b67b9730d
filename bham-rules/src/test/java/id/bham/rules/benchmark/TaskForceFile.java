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
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules about a regional task force in plain Java, as one would write them by hand for speed: what several rules ask is asked once
 * for each body, loops go by index, nothing is remembered of how an answer came about.
 */
final class TaskForceFile extends CaseFile<RegionalTaskForce> {

    private static final List<Dozen> RULES = Dozen.about(RegionalTaskForce.class);
    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());

    /** The kinds of seats that lead, by the first number of their place, and the kind of those that do not. */
    private static final List<String> KINDS =
            List.of("/chair", "/viceChairs", "/secretary", "/deputySecretaries", "/members");

    private static final int MEMBERS = 4;

    /** More than any of these rules counts to. */
    private static final int MANY = 1_000_000;

    private RegionalTaskForce gtd = RegionalTaskForce.builder().id("none").build();
    private Fact<Decree> decree = Fact.unknown();
    private Fact<PartialDate> issuedOn = Fact.unknown();
    private Fact<Inauguration> inauguration = Fact.unknown();
    private Fact<PartialDate> inauguratedOn = Fact.unknown();
    private boolean planned;
    private Truth formed = UNKNOWN;
    private Truth underPerpres = UNKNOWN;
    private final List<Seat> leading = new ArrayList<>();
    private boolean leadingComplete;
    private int leadingUnlisted;

    TaskForceFile(LocalDate day) {
        super(day, RULES);
    }

    @Override
    void begin(RegionalTaskForce next) {
        gtd = next;
        decree = gtd.decree();
        issuedOn = decree.isKnown() ? decree.value().orElseThrow().issuedOn() : same(decree);
        inauguration = gtd.inauguration();
        inauguratedOn =
                inauguration.isKnown() ? inauguration.value().orElseThrow().on() : same(inauguration);
        planned = gtd.status().isKnown() && gtd.status().value().orElseThrow() == BodyStatus.PLANNED;
        formed = formedOn(law.day);
        underPerpres = formed == FALSE ? FALSE : formed.and(existsOnOrAfterPerpres());
    }

    @Override
    void ask(Dozen rule) {
        switch (rule) {
            case FACT -> governorChairs();
            case TWO_DATES_WHEN_BOTH_HAVE_COME -> decreeBeforeInauguration();
            case PARAMETER -> headOfRegionalOfficeIsSecretary();
            case PARAMETER_HISTORY -> reported(rule, law.windows, true);
            case YEARLY_DUTY -> reported(rule, law.ended, false);
            case ELEMENTS_AND_MORE_OF_SOME -> nothingTwice();
            case ELEMENTS_WITH_PARAMETER -> firstStrategyInItsPeriod();
            case COUNTS -> oneGroupForEachStrategy();
            case CYCLE -> evaluatedWithoutGap();
            case EVIDENCE -> everyStatementHasASource();
            case NATION_BY_PROVINCE, NATION_BY_ELEMENT ->
                throw new IllegalArgumentException(rule + " is not asked of a task force");
        }
    }

    @Override
    String place(Dozen rule, int outer, int inner) {
        return switch (rule) {
            case ELEMENTS_AND_MORE_OF_SOME -> KINDS.get(outer) + seat(outer, inner);
            case ELEMENTS_WITH_PARAMETER -> "/workPlans/" + outer + "/actions/" + inner;
            case EVIDENCE -> "/" + gtd.properties().get(inner).name();
            default -> throw new IllegalArgumentException(rule + " is asked of the whole");
        };
    }

    private static String seat(int kind, int index) {
        return switch (kind) {
            case 1, 3, MEMBERS -> "/" + index;
            default -> "";
        };
    }

    // What several rules ask

    @SuppressWarnings("unchecked")
    private static <T> Fact<T> same(Fact<?> withoutValue) {
        return (Fact<T>) withoutValue;
    }

    private Truth formedOn(LocalDate on) {
        if (planned) {
            return FALSE;
        }
        if (decree.isAbsent() && inauguration.isAbsent()) {
            return UNKNOWN;
        }
        Truth issued = happened(decree, issuedOn, on);
        return issued == TRUE ? TRUE : issued.or(happened(inauguration, inauguratedOn, on));
    }

    /** Whether it has happened; one that bears no date has happened on some day that nobody can tell. */
    private static Truth happened(Fact<?> event, Fact<PartialDate> date, LocalDate on) {
        if (!event.isKnown()) {
            return event.exists();
        }
        return date.isKnown() ? LawOfDay.reached(date, on) : UNKNOWN;
    }

    private Truth existsOnOrAfterPerpres() {
        Truth begun = LawOfDay.notBeforePerpres(issuedOn);
        begun = begun == TRUE ? TRUE : begun.or(LawOfDay.notBeforePerpres(inauguratedOn));
        if (begun == TRUE || gtd.lastDay().isAbsent()) {
            return TRUE;
        }
        return begun.or(LawOfDay.notBeforePerpres(gtd.lastDay()));
    }

    // The rules

    private void governorChairs() {
        Truth met =
                gtd.chair().flatMap(Seat::office).is(office -> gtd.province().is(office::isGovernorOf));
        outcomes.add(Dozen.FACT, law.perpres, underPerpres, met);
    }

    private void decreeBeforeInauguration() {
        Truth applies = underPerpres == FALSE
                ? FALSE
                : underPerpres.and(law.reached(inauguratedOn)).and(law.reached(issuedOn));
        Truth met = applies == TRUE
                ? issuedOn.value().orElseThrow().notAfter(inauguratedOn.value().orElseThrow())
                : UNKNOWN;
        outcomes.add(Dozen.TWO_DATES_WHEN_BOTH_HAVE_COME, law.perpres, applies, met);
    }

    private void headOfRegionalOfficeIsSecretary() {
        Truth met = UNKNOWN;
        if (law.secretaryStands() == TRUE && underPerpres == TRUE) {
            Fact<Province> province = gtd.province();
            met = gtd.secretary().flatMap(Seat::office).is(office -> heads(office, province));
        }
        outcomes.add(Dozen.PARAMETER, law.secretaryStands(), underPerpres, met);
    }

    private Truth heads(Office office, Fact<Province> province) {
        Truth serves = province.is(office::isHeadOfRegionalOfficeServing);
        return serves == FALSE
                ? FALSE
                : serves.and(office.institution()
                        .is(regional -> law.secretaries.orElseThrow().accepts(regional::belongsToAnyOf)));
    }

    private void reported(Dozen rule, List<LawOfDay.Year> years, boolean byThen) {
        Truth owedForAny = FALSE;
        Truth met = TRUE;
        for (int i = 0; i < years.size(); i++) {
            LawOfDay.Year year = years.get(i);
            Truth owed = isOwed(year);
            owedForAny = owedForAny.or(owed);
            if (owed != FALSE && met != FALSE) {
                met = met.and(owed.not().or(isReported(year, byThen ? year.by() : law.day)));
            }
        }
        outcomes.add(rule, law.perpres, underPerpres.and(owedForAny), met);
    }

    private Truth isOwed(LawOfDay.Year year) {
        Truth owing = formedOn(year.by());
        Fact<ValidityPeriod> period = gtd.period();
        if (owing == FALSE || period.isAbsent()) {
            return owing;
        }
        return owing.and(period.isKnown() ? year.days().overlaps(period.value().orElseThrow()) : UNKNOWN);
    }

    private Truth isReported(LawOfDay.Year year, LocalDate by) {
        Truth done = gtd.reports().isComplete() ? FALSE : UNKNOWN;
        List<ProgressReport> items = gtd.reports().items();
        for (int i = 0; i < items.size() && done != TRUE; i++) {
            Truth ofYear = items.get(i).year().isEqualTo(year.number());
            if (ofYear != FALSE) {
                done = done.or(ofYear.and(LawOfDay.reached(items.get(i).submittedOn(), by)));
            }
        }
        return done;
    }

    private void nothingTwice() {
        leading.clear();
        gtd.chair().value().ifPresent(leading::add);
        leading.addAll(gtd.viceChairs().items());
        gtd.secretary().value().ifPresent(leading::add);
        leading.addAll(gtd.deputySecretaries().items());
        leadingComplete = !gtd.chair().isUnknown()
                && gtd.viceChairs().isComplete()
                && !gtd.secretary().isUnknown()
                && gtd.deputySecretaries().isComplete();
        leadingUnlisted = gtd.chair().isUnknown() || gtd.secretary().isUnknown()
                ? MANY
                : unlisted(gtd.viceChairs()) + unlisted(gtd.deputySecretaries());
        int seat = 0;
        seat = leads(0, gtd.chair().isKnown() ? 1 : 0, seat);
        seat = leads(1, gtd.viceChairs().items().size(), seat);
        seat = leads(2, gtd.secretary().isKnown() ? 1 : 0, seat);
        leads(3, gtd.deputySecretaries().items().size(), seat);
        List<Seat> members = gtd.members().items();
        for (int i = 0; i < members.size(); i++) {
            Truth met = formed == TRUE ? isFilledTwice(members.get(i)).not() : UNKNOWN;
            outcomes.add(Dozen.ELEMENTS_AND_MORE_OF_SOME, MEMBERS, i, TRUE, formed, met);
        }
        boolean complete = leadingComplete && gtd.members().isComplete();
        rest(Dozen.ELEMENTS_AND_MORE_OF_SOME, TRUE, formed, complete, leading.isEmpty() && members.isEmpty());
    }

    private int leads(int kind, int count, int first) {
        for (int i = 0; i < count; i++) {
            Truth met = UNKNOWN;
            if (formed == TRUE) {
                Seat seat = leading.get(first + i);
                met = isFilledTwice(seat).not();
                met = met == FALSE
                        ? FALSE
                        : met.and(isFilledByOneWhoLeadsTwice(seat).not());
            }
            outcomes.add(Dozen.ELEMENTS_AND_MORE_OF_SOME, kind, i, TRUE, formed, met);
        }
        return first + count;
    }

    private Truth isFilledTwice(Seat seat) {
        List<Appointment> items = seat.appointments().items();
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < items.size(); i++) {
            Truth fills = fills(items.get(i));
            certain += fills == TRUE ? 1 : 0;
            possible += fills != FALSE ? 1 : 0;
        }
        return atLeastTwo(certain, possible + unlisted(seat.appointments()));
    }

    private static Truth atLeastTwo(int certain, int possible) {
        if (certain >= 2) {
            return TRUE;
        }
        return possible < 2 ? FALSE : UNKNOWN;
    }

    /** How many there can be beside those that are listed. */
    private static int unlisted(Listing<?> listing) {
        return listing.size().atMost().orElse(MANY) - listing.items().size();
    }

    private Truth fills(Appointment appointment) {
        Fact<Capacity> capacity = appointment.capacity();
        if (capacity.isKnown() && capacity.value().orElseThrow() == Capacity.PLH) {
            return FALSE;
        }
        Fact<ValidityPeriod> runs = appointment.period();
        Truth running = runs.isKnown() ? runs.value().orElseThrow().contains(law.day) : UNKNOWN;
        return capacity.isUnknown() ? running.and(UNKNOWN) : running;
    }

    private Truth isFilledByOneWhoLeadsTwice(Seat seat) {
        Truth answer = seat.appointments().isComplete() ? FALSE : UNKNOWN;
        List<Appointment> items = seat.appointments().items();
        for (int i = 0; i < items.size() && answer != TRUE; i++) {
            Truth fills = fills(items.get(i));
            if (fills != FALSE) {
                Fact<String> person = items.get(i).person();
                Truth twice = person.isKnown() ? leadsTwice(person.value().orElseThrow()) : person.exists();
                answer = answer.or(fills.and(twice));
            }
        }
        return answer;
    }

    private Truth leadsTwice(String person) {
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < leading.size(); i++) {
            Truth filled = isFilledBy(leading.get(i), person);
            certain += filled == TRUE ? 1 : 0;
            possible += filled != FALSE ? 1 : 0;
        }
        return atLeastTwo(certain, possible + leadingUnlisted);
    }

    private Truth isFilledBy(Seat seat, String person) {
        Truth filled = seat.appointments().isComplete() ? FALSE : UNKNOWN;
        List<Appointment> items = seat.appointments().items();
        for (int i = 0; i < items.size() && filled != TRUE; i++) {
            Truth is = items.get(i).person().isEqualTo(person);
            filled = is == FALSE ? filled : filled.or(is.and(fills(items.get(i))));
        }
        return filled;
    }

    private void firstStrategyInItsPeriod() {
        List<WorkPlan> plans = gtd.workPlans().items();
        boolean complete = gtd.workPlans().isComplete();
        boolean none = true;
        for (int plan = 0; plan < plans.size(); plan++) {
            complete &= plans.get(plan).actions().isComplete();
            List<PriorityAction> actions = plans.get(plan).actions().items();
            none &= actions.isEmpty();
            for (int i = 0; i < actions.size(); i++) {
                firstStrategyInItsPeriod(actions.get(i), plan, i);
            }
        }
        rest(Dozen.ELEMENTS_WITH_PARAMETER, law.perpres, underPerpres, complete, none);
    }

    private void firstStrategyInItsPeriod(PriorityAction action, int plan, int index) {
        Fact<ValidityPeriod> runs = action.period();
        Truth applies = underPerpres.and(action.strategy().isEqualTo(Strategy.UNDERSTANDING));
        applies = applies == FALSE ? FALSE : applies.and(runs.exists());
        Truth met = applies == TRUE ? staysWithin(runs.value().orElseThrow()) : UNKNOWN;
        outcomes.add(Dozen.ELEMENTS_WITH_PARAMETER, plan, index, law.perpres, applies, met);
    }

    /** What begins elsewhere may belong to another action period. */
    private Truth staysWithin(ValidityPeriod runs) {
        Truth within = law.actionPeriod.encloses(runs);
        return within == TRUE
                ? TRUE
                : within.or(runs.firstDay().is(law.actionPeriod::contains).not().and(UNKNOWN));
    }

    private void oneGroupForEachStrategy() {
        List<WorkingGroup> groups = gtd.workingGroups().items();
        int unlisted = unlisted(gtd.workingGroups());
        boolean isCounted = gtd.workingGroups().size().atMost().isPresent();
        int most = groups.size() + unlisted;
        Truth met = exactly(STRATEGIES.size(), isCounted ? most : groups.size(), most);
        met = unlisted == 0 ? met : met.and(UNKNOWN);
        for (int i = 0; i < groups.size() && met != FALSE; i++) {
            Listing<Strategy> covered = groups.get(i).strategies();
            int certain = covered.items().size();
            met = met.and(exactly(1, certain, covered.isComplete() ? certain : STRATEGIES.size()));
        }
        for (int i = 0; i < STRATEGIES.size() && met != FALSE; i++) {
            met = met.and(isOfOneGroup(STRATEGIES.get(i), groups, unlisted));
        }
        outcomes.add(Dozen.COUNTS, law.perpres, underPerpres, met);
    }

    private static Truth isOfOneGroup(Strategy strategy, List<WorkingGroup> groups, int unlisted) {
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < groups.size(); i++) {
            Listing<Strategy> covered = groups.get(i).strategies();
            boolean covers = covered.items().contains(strategy);
            certain += covers ? 1 : 0;
            possible += covers || !covered.isComplete() ? 1 : 0;
        }
        return exactly(1, certain, possible + unlisted);
    }

    private static Truth exactly(int number, int certain, int possible) {
        if (certain > number || possible < number) {
            return FALSE;
        }
        return certain == number && possible == number ? TRUE : UNKNOWN;
    }

    private void evaluatedWithoutGap() {
        Fact<PartialDate> start = gtd.evaluationStart();
        Truth applies = formed;
        Truth met = UNKNOWN;
        if (start.isKnown()) {
            EvaluationCycle cycle = EvaluationCycle.of(start.value().orElseThrow(), law.evaluationIntervals);
            AsOf at = AsOf.on(law.day);
            applies = formed.and(cycle.hasEndedOnce(at));
            met = applies == TRUE ? cycle.ofEachEnded(at, this::isEvaluatedIn) : UNKNOWN;
        } else {
            applies = formed.and(start.exists());
        }
        outcomes.add(Dozen.CYCLE, TRUE, applies, met);
    }

    private Truth isEvaluatedIn(ValidityPeriod stretch) {
        Truth done = gtd.evaluations().isComplete() ? FALSE : UNKNOWN;
        List<Evaluation> items = gtd.evaluations().items();
        for (int i = 0; i < items.size() && done != TRUE; i++) {
            done = done.or(items.get(i).completedOn().is(stretch::contains));
        }
        return done;
    }

    private void everyStatementHasASource() {
        List<Property> properties = gtd.properties();
        boolean saysNothing = true;
        for (int i = 0; i < properties.size(); i++) {
            if (says(properties.get(i).content())) {
                saysNothing = false;
                Truth met = gtd.evidence()
                        .hasSource(Pointer.WHOLE.child(properties.get(i).name()));
                outcomes.add(Dozen.EVIDENCE, 0, i, TRUE, TRUE, met);
            }
        }
        if (saysNothing) {
            outcomes.add(Dozen.EVIDENCE, TRUE, TRUE, UNKNOWN);
        }
    }

    private static boolean says(Object content) {
        return (content instanceof Fact<?> fact && !fact.isUnknown())
                || (content instanceof Listing<?> listing && !listing.isUnknown());
    }
}
