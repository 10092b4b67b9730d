package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.Transition;
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
import java.util.function.Function;

/**
 * The rules about a regional task force in plain Java, as one would write them by hand for speed: what several rules ask is asked once
 * for each body, loops go by index, nothing is remembered of how an answer came about.
 */
final class TaskForceFile extends CaseFile<RegionalTaskForce> {

    private static final List<Dozen> RULES = Dozen.about(RegionalTaskForce.class);
    private static final Transition TRANSITION = Transition.standard();
    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());

    /** The kinds of seats that lead, by the first number of their place, the kind of those that do not, and all who lead. */
    private static final List<String> KINDS =
            List.of("/chair", "/viceChairs", "/secretary", "/deputySecretaries", "/members", "/leaders");

    private static final int MEMBERS = 4;
    private static final int LEADERS = 5;

    /** More than any of these rules counts to. */
    private static final int MANY = 1_000_000;

    private RegionalTaskForce gtd = RegionalTaskForce.builder().id("none").build();
    private Fact<Decree> decree = Fact.unknown();
    private Fact<PartialDate> issuedOn = Fact.unknown();
    private Fact<Inauguration> inauguration = Fact.unknown();
    private Fact<PartialDate> inauguratedOn = Fact.unknown();
    private Fact<PartialDate> formedOn = Fact.unknown();
    private Truth formed = UNKNOWN;
    private Truth younger = UNKNOWN;
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
        formedOn = gtd.formedOn();
        formed = law.reached(formedOn);
        younger = formed == FALSE ? FALSE : formed.and(TRANSITION.isYounger(gtd));
    }

    @Override
    void ask(Dozen rule) {
        switch (rule) {
            case FACT -> governorChairs();
            case TWO_DATES_WHEN_BOTH_HAVE_COME -> decreeBeforeInauguration();
            case PARAMETER -> headOfRegionalOfficeIsSecretary();
            case PARAMETER_HISTORY -> reportedInItsMonth();
            case YEARLY_DUTY -> reported();
            case ELEMENTS_AND_MORE_OF_SOME -> nothingTwice();
            case ELEMENTS_WITH_PARAMETER -> actionInItsPeriod();
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
            case PARAMETER_HISTORY, YEARLY_DUTY ->
                "/years/" + law.years.get(inner).number();
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

    private Truth formedBy(LocalDate on) {
        return LawOfDay.reached(formedOn, on);
    }

    // The rules

    private void governorChairs() {
        Truth met =
                gtd.chair().flatMap(Seat::office).is(office -> gtd.province().is(office::isGovernorOf));
        outcomes.add(Dozen.FACT, law.perpres, younger, met);
    }

    private void decreeBeforeInauguration() {
        Truth applies = younger == FALSE
                ? FALSE
                : younger.and(law.reached(inauguratedOn)).and(law.reached(issuedOn));
        Truth met = applies == TRUE
                ? issuedOn.value().orElseThrow().notAfter(inauguratedOn.value().orElseThrow())
                : UNKNOWN;
        outcomes.add(Dozen.TWO_DATES_WHEN_BOTH_HAVE_COME, law.perpres, applies, met);
    }

    private void headOfRegionalOfficeIsSecretary() {
        Truth met = UNKNOWN;
        if (law.secretaryStands() == TRUE && younger == TRUE) {
            Fact<Province> province = gtd.province();
            met = gtd.secretary().flatMap(Seat::office).is(office -> heads(office, province));
        }
        outcomes.add(Dozen.PARAMETER, law.secretaryStands(), younger, met);
    }

    private Truth heads(Office office, Fact<Province> province) {
        Truth serves = province.is(office::isHeadOfRegionalOfficeServing);
        return serves == FALSE
                ? FALSE
                : serves.and(office.institution()
                        .is(regional -> law.secretaries.orElseThrow().accepts(regional::belongsToAnyOf)));
    }

    private void reported() {
        for (int i = 0; i < law.years.size(); i++) {
            LawOfDay.Year year = law.years.get(i);
            Truth applies = formed.and(law.begun(year)).and(formedBy(year.lastDayOfWindow()));
            Truth done = UNKNOWN;
            if (applies != FALSE) {
                done = isReported(year, day -> TRUE);
                applies = applies.and(done.or(law.day.isAfter(year.lastDayOfWindow()) ? answersFor(year) : FALSE));
            }
            outcomes.add(Dozen.YEARLY_DUTY, 0, i, law.perpres, applies, done);
        }
    }

    /** Whether it is violated if there is no report, or else open. */
    private Truth answersFor(LawOfDay.Year year) {
        Truth answers = younger.and(formedBy(year.firstDayOfWindow().minusDays(1)))
                .and(gtd.hasEnded(AsOf.on(year.lastDayOfWindow())).not());
        return answers.or(UNKNOWN);
    }

    private void reportedInItsMonth() {
        for (int i = 0; i < law.years.size(); i++) {
            LawOfDay.Year year = law.years.get(i);
            Truth applies = formed.and(law.begun(year));
            applies = applies == FALSE ? FALSE : applies.and(isReported(year, day -> TRUE));
            Truth met = UNKNOWN;
            if (applies == TRUE) {
                PartialDate lastDay = PartialDate.of(year.lastDayOfWindow());
                met = isReported(year, year.window()::contains);
                met = met == TRUE
                        ? TRUE
                        : met.or(isReported(year, lastDay::notBefore).and(UNKNOWN));
            }
            outcomes.add(Dozen.PARAMETER_HISTORY, 0, i, law.perpres, applies, met);
        }
    }

    private Truth isReported(LawOfDay.Year year, Function<PartialDate, Truth> when) {
        Truth done = gtd.reports().isComplete() ? FALSE : UNKNOWN;
        List<ProgressReport> items = gtd.reports().items();
        for (int i = 0; i < items.size() && done != TRUE; i++) {
            Fact<PartialDate> submittedOn = items.get(i).submittedOn();
            Truth ofYear = items.get(i).isFor(year.number()).and(law.reached(submittedOn));
            if (ofYear != FALSE) {
                done = done.or(ofYear.and(submittedOn.is(when)));
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
        nobodyLeadsTwice();
    }

    private int leads(int kind, int count, int first) {
        for (int i = 0; i < count; i++) {
            Truth met = UNKNOWN;
            if (formed == TRUE) {
                met = isFilledTwice(leading.get(first + i)).not();
            }
            outcomes.add(Dozen.ELEMENTS_AND_MORE_OF_SOME, kind, i, TRUE, formed, met);
        }
        return first + count;
    }

    private void nobodyLeadsTwice() {
        Truth twice = leadingComplete ? FALSE : UNKNOWN;
        for (int i = 0; i < leading.size() && twice != TRUE && formed == TRUE; i++) {
            twice = twice.or(isFilledByOneWhoLeadsTwice(leading.get(i)));
        }
        Truth applies = formed.and(gtd.leadingSeats().size().isAtLeast(1));
        outcomes.add(Dozen.ELEMENTS_AND_MORE_OF_SOME, LEADERS, 0, TRUE, applies, twice.not());
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

    private void actionInItsPeriod() {
        List<WorkPlan> plans = gtd.workPlans().items();
        boolean complete = gtd.workPlans().isComplete();
        boolean none = true;
        for (int plan = 0; plan < plans.size(); plan++) {
            complete &= plans.get(plan).actions().isComplete();
            List<PriorityAction> actions = plans.get(plan).actions().items();
            none &= actions.isEmpty();
            for (int i = 0; i < actions.size(); i++) {
                actionInItsPeriod(actions.get(i), plan, i);
            }
        }
        rest(Dozen.ELEMENTS_WITH_PARAMETER, law.perpres, younger, complete, none);
    }

    private void actionInItsPeriod(PriorityAction action, int plan, int index) {
        Fact<ValidityPeriod> runs = action.period();
        Truth applies = younger.and(runs.exists());
        boolean isNational = action.subAction().isKnown();
        Truth met = applies == TRUE && isNational ? staysWithin(runs.value().orElseThrow()) : UNKNOWN;
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
            int certain = distinct(covered.items());
            met = met.and(exactly(1, certain, covered.isComplete() ? certain : STRATEGIES.size()));
        }
        for (int i = 0; i < STRATEGIES.size() && met != FALSE; i++) {
            met = met.and(isOfOneGroup(STRATEGIES.get(i), groups, unlisted));
        }
        Truth applies = younger.and(gtd.workingGroups().size().isAtLeast(1));
        outcomes.add(Dozen.COUNTS, law.perpres, applies, met);
    }

    private static int distinct(List<Strategy> covered) {
        int number = 0;
        for (int i = 0; i < STRATEGIES.size(); i++) {
            number += covered.contains(STRATEGIES.get(i)) ? 1 : 0;
        }
        return number;
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
        if (start.isKnown() && gtd.evaluationInterval().isUnknown()) {
            applies = formed.and(law.reached(start)).and(UNKNOWN);
        } else if (start.isKnown()) {
            EvaluationCycle cycle = cycle(start.value().orElseThrow());
            AsOf at = AsOf.on(law.day);
            applies = formed.and(cycle.anyEnded(this::isFormedBy).on(at));
            met = applies == TRUE
                    ? cycle.eachEnded(stretch -> isFormedBy(stretch).implies(isEvaluatedIn(stretch)))
                            .on(at)
                    : UNKNOWN;
        } else {
            applies = formed.and(start.exists());
        }
        outcomes.add(Dozen.CYCLE, TRUE, applies, met);
    }

    /** The cycle that the body has set itself, or else that of the law. */
    private EvaluationCycle cycle(PartialDate start) {
        return gtd.evaluationInterval()
                .value()
                .map(length -> EvaluationCycle.of(start, length))
                .orElseGet(() -> EvaluationCycle.of(start, law.evaluationIntervals));
    }

    private Truth isFormedBy(ValidityPeriod stretch) {
        return stretch.lastDay().is(end -> gtd.formedOn().is(end::notBefore));
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
