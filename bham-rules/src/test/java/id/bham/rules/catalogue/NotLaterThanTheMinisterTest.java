package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.report;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotLaterThanTheMinisterTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-005");
    private static final String DAY = "2025-06-30";
    private static final String REPORT = "/regionalTaskForces/0/reports/0";

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, NOT_APPLICABLE",
        "2024-10-01, SATISFIED",
        "2024-12-15, SATISFIED",
        "2024-12-16, VIOLATED",
        "2024-12, UNDETERMINED",
        "2024-11, SATISFIED",
        "[2024-09-30..2024-10-01], UNDETERMINED",
    })
    void aRegionalReportIsHandedInBeforeTheMinistersOrOnThatDay(String submittedOn, Outcome outcome) {
        RULE.on(DAY, of(report(2024, submittedOn), toThePresident(2024, "2024-12-15")), REPORT)
                .is(outcome)
                .forGood()
                .says("year", 2024);
    }

    @Test
    void theLastReportOfTheMinisterIsTheMeasure() {
        RULE.on(
                        DAY,
                        of(
                                report(2024, "2024-11-15"),
                                toThePresident(2024, "2024-10-31"),
                                toThePresident(2024, "2024-12-15")),
                        REPORT)
                .is(SATISFIED);
    }

    @Test
    void theMinistersReportsOnOtherYearsOrToOthersAreNoMeasure() {
        RULE.on(DAY, of(report(2024, "2024-12-16"), toThePresident(2023, "2023-12-15")), REPORT)
                .is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        of(
                                report(2024, "2024-12-16"),
                                toThePresident(2024, "2024-12-15").toBuilder()
                                        .recipient(ReportRecipient.OTHER)
                                        .build()),
                        REPORT)
                .is(NOT_APPLICABLE);
        RULE.on(DAY, of(report(2024, "2024-12-16")), REPORT).is(NOT_APPLICABLE);
    }

    @Test
    void whoeverWasTheFocalPointCounts() {
        Governance nation = of(report(2024, "2024-12-16")).toBuilder()
                .focalPoints(Listing.complete(
                        focalPoint("nfp", Listing.complete()),
                        focalPoint("other", Listing.complete(toThePresident(2024, "2024-12-15")))))
                .build();

        RULE.on(DAY, nation, REPORT).is(VIOLATED);
    }

    @Test
    void aReportIsAskedAboutOnceItAndTheMinistersAreIn() {
        Governance late = of(report(2024, "2024-12-16"), toThePresident(2024, "2024-12-15"));
        Governance early = of(report(2024, "2024-11-16"), toThePresident(2024, "2024-12-15"));

        RULE.on("2024-12-15", late, REPORT).is(NOT_APPLICABLE).until("2024-12-16");
        RULE.on("2024-12-16", late, REPORT).is(VIOLATED).forGood();
        RULE.on("2024-12-14", early, REPORT).is(NOT_APPLICABLE).until("2024-12-15");
        RULE.on("2024-12-15", early, REPORT).is(SATISFIED).forGood();
        RULE.on(DAY, late.toBuilder().regionalTaskForces(Listing.complete()).build())
                .is(NOT_APPLICABLE);
    }

    /** What names no year is of that in which it was handed in. */
    @Test
    void aReportWithoutAYearIsOfThatInWhichItCame() {
        ProgressReport unnamed =
                report(2024, "2024-12-16").toBuilder().year(Fact.absent()).build();

        RULE.on(DAY, of(unnamed, toThePresident(2024, "2024-12-15")), REPORT).is(VIOLATED);
        RULE.on(DAY, of(report(2024, "2025-01-15"), toThePresident(2024, "2024-12-15")), REPORT)
                .is(UNDETERMINED);
    }

    /** One that may not be listed may be later. */
    @Test
    void reportsThatMayExistLeaveItOpen() {
        Governance late = of(report(2024, "2024-12-16"), toThePresident(2024, "2024-12-15"));

        RULE.on(
                        DAY,
                        late.toBuilder()
                                .focalPoints(Listing.partial(late.focalPoints().items()))
                                .build(),
                        REPORT)
                .is(UNDETERMINED)
                .lacks("/focalPoints WHOLE_LIST");
        RULE.on(
                        DAY,
                        late.toBuilder()
                                .focalPoints(Listing.complete(
                                        focalPoint("nfp", Listing.partial(toThePresident(2024, "2024-12-15")))))
                                .build(),
                        REPORT)
                .is(UNDETERMINED)
                .lacks("/focalPoints/0/reports WHOLE_LIST");
    }

    private static ProgressReport toThePresident(int year, String submittedOn) {
        return report(year, submittedOn).toBuilder()
                .recipient(ReportRecipient.PRESIDENT)
                .build();
    }

    private static NationalFocalPoint focalPoint(String id, Listing<ProgressReport> reports) {
        return InOrder.nationalFocalPoint().toBuilder().id(id).reports(reports).build();
    }

    private static Governance of(ProgressReport regional, ProgressReport... ministers) {
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(focalPoint("nfp", Listing.complete(ministers))))
                .regionalTaskForces(Listing.complete(InOrder.regionalTaskForce().toBuilder()
                        .answersTo("nfp")
                        .reports(Listing.complete(regional))
                        .build()))
                .build();
    }
}
