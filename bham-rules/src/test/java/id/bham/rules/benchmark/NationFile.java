package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Transition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules about the nation in plain Java: one pass over the task forces for all provinces, and one over their reports. */
final class NationFile extends CaseFile<Governance> {

    private static final List<Dozen> RULES = Dozen.about(Governance.class);
    private static final Transition TRANSITION = Transition.standard();
    private static final List<Province> PROVINCES = Province.all();

    private Governance nation = Governance.builder().id("none").build();
    private final AsOf at;

    NationFile(LocalDate day) {
        super(day, RULES);
        at = AsOf.on(day);
    }

    @Override
    void begin(Governance next) {
        nation = next;
    }

    @Override
    void ask(Dozen rule) {
        if (rule == Dozen.NATION_BY_PROVINCE) {
            everyProvinceHasATaskForce();
        } else {
            notLaterThanTheMinister();
        }
    }

    @Override
    String place(Dozen rule, int outer, int inner) {
        if (rule == Dozen.NATION_BY_PROVINCE) {
            return "/provinces/" + PROVINCES.get(inner).iso();
        }
        return "/regionalTaskForces/" + outer + "/reports/" + inner;
    }

    private void everyProvinceHasATaskForce() {
        Truth anywhere = nation.regionalTaskForces().isComplete() ? FALSE : UNKNOWN;
        Map<Province, Truth> known = new HashMap<>();
        List<RegionalTaskForce> items = nation.regionalTaskForces().items();
        for (int i = 0; i < items.size(); i++) {
            RegionalTaskForce gtd = items.get(i);
            Fact<Province> province = gtd.province();
            if (province.isKnown()) {
                known.merge(province.value().orElseThrow(), isNewOne(gtd), Truth::or);
            } else if (province.isUnknown()) {
                anywhere = anywhere.or(UNKNOWN.and(isNewOne(gtd)));
            }
        }
        for (int i = 0; i < PROVINCES.size(); i++) {
            Province province = PROVINCES.get(i);
            Truth met = known.getOrDefault(province, FALSE).or(anywhere);
            Truth applies = province.exists(at).and(at.passed(law.formationTerm).or(met));
            outcomes.add(Dozen.NATION_BY_PROVINCE, 0, i, law.perpres, applies, met);
        }
    }

    /** Whether a task force is there that was formed under the Perpres. */
    private Truth isNewOne(RegionalTaskForce gtd) {
        Truth isNew = TRANSITION.isFormedUnder(gtd, at);
        return isNew == FALSE ? FALSE : isNew.and(gtd.exists(at));
    }

    private void notLaterThanTheMinister() {
        List<RegionalTaskForce> items = nation.regionalTaskForces().items();
        boolean complete = nation.regionalTaskForces().isComplete();
        boolean none = true;
        for (int body = 0; body < items.size(); body++) {
            Listing<ProgressReport> reports = items.get(body).reports();
            complete &= reports.isComplete();
            none &= reports.items().isEmpty();
            for (int i = 0; i < reports.items().size(); i++) {
                ProgressReport report = reports.items().get(i);
                Truth applies = law.reached(report.submittedOn());
                Truth met = UNKNOWN;
                if (applies != FALSE) {
                    applies = applies.and(isLateAnd(report, year -> ministerReported(year, submitted -> TRUE)));
                    met = isLateAnd(
                            report, year -> report.submittedOn().is(day -> ministerReported(year, day::notAfter)));
                }
                outcomes.add(Dozen.NATION_BY_ELEMENT, body, i, law.perpres, applies, met);
            }
        }
        rest(Dozen.NATION_BY_ELEMENT, law.perpres, TRUE, complete, none);
    }

    /** Whether the report came after the window of its year, and something holds of that year. */
    private Truth isLateAnd(ProgressReport report, Function<LawOfDay.Year, Truth> question) {
        Truth answer = FALSE;
        for (LawOfDay.Year year : law.allYears) {
            Truth late = report.isFor(year.number())
                    .and(report.submittedOn().is(PartialDate.of(year.lastDayOfWindow())::isBefore));
            answer = late == FALSE ? answer : answer.or(late.and(question.apply(year)));
        }
        return answer;
    }

    private Truth ministerReported(LawOfDay.Year year, Function<PartialDate, Truth> when) {
        Truth answer = nation.focalPoints().isComplete() ? FALSE : UNKNOWN;
        for (NationalFocalPoint focalPoint : nation.focalPoints().items()) {
            answer = answer.or(focalPoint.reports().isComplete() ? FALSE : UNKNOWN);
            List<ProgressReport> items = focalPoint.reports().items();
            for (int i = 0; i < items.size() && answer != TRUE; i++) {
                ProgressReport report = items.get(i);
                Truth toPresident = report.isFor(year.number())
                        .and(law.reached(report.submittedOn()))
                        .and(report.recipient().isEqualTo(ReportRecipient.PRESIDENT));
                answer = toPresident == FALSE
                        ? answer
                        : answer.or(toPresident.and(report.submittedOn().is(when)));
            }
        }
        return answer;
    }
}
