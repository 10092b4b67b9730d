package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules about the nation in plain Java: one pass over the task forces for all provinces, and one over their reports. */
final class NationFile extends CaseFile<Governance> {

    private static final List<Dozen> RULES = Dozen.about(Governance.class);
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
            Fact<Province> province = items.get(i).province();
            if (province.isKnown()) {
                known.merge(province.value().orElseThrow(), items.get(i).exists(at), Truth::or);
            } else if (province.isUnknown()) {
                anywhere = anywhere.or(UNKNOWN.and(items.get(i).exists(at)));
            }
        }
        for (int i = 0; i < PROVINCES.size(); i++) {
            Province province = PROVINCES.get(i);
            Truth met = known.getOrDefault(province, FALSE).or(anywhere);
            outcomes.add(Dozen.NATION_BY_PROVINCE, 0, i, law.perpres, province.exists(at), met);
        }
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
                Truth applies = report.year().exists();
                applies = applies == FALSE ? FALSE : applies.and(law.reached(report.submittedOn()));
                Truth met = applies == TRUE ? isPreceded(report).not() : UNKNOWN;
                outcomes.add(Dozen.NATION_BY_ELEMENT, body, i, law.perpres, applies, met);
            }
        }
        rest(Dozen.NATION_BY_ELEMENT, law.perpres, TRUE, complete, none);
    }

    /** Whether the minister reported on the year before. */
    private Truth isPreceded(ProgressReport regional) {
        int year = regional.year().value().orElseThrow();
        PartialDate submitted = regional.submittedOn().value().orElseThrow();
        ValidityPeriod december = ValidityPeriod.of(LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 31));
        Truth answer = nation.focalPoints().isComplete() ? FALSE : UNKNOWN;
        for (NationalFocalPoint focalPoint : nation.focalPoints().items()) {
            answer = answer.or(focalPoint.reports().isComplete() ? FALSE : UNKNOWN);
            List<ProgressReport> items = focalPoint.reports().items();
            for (int i = 0; i < items.size() && answer != TRUE; i++) {
                ProgressReport ministers = items.get(i);
                Truth toPresident = ministers
                        .year()
                        .isEqualTo(year)
                        .and(ministers.recipient().isEqualTo(ReportRecipient.PRESIDENT));
                answer = toPresident == FALSE
                        ? answer
                        : answer.or(toPresident
                                .and(ministers.submittedOn().is(december::contains))
                                .and(ministers.submittedOn().is(day -> day.isBefore(submitted))));
            }
        }
        return answer;
    }
}
