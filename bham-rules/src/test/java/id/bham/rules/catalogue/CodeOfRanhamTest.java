package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Body;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeOfRanhamTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-006");
    private static final String DAY = "2024-12-31";
    private static final String REPORT = "/reports/0";

    @ParameterizedTest
    @ValueSource(strings = {"B04", "B08", "B12", " b08 "})
    void aCodeOfRanhamIsInBreach(String code) {
        RULE.on(DAY, filed(Fact.known(code)), REPORT).is(VIOLATED).forGood().says("code", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1", "B088", "BHAM-1"})
    void anotherCodeIsInOrder(String code) {
        RULE.on(DAY, filed(Fact.known(code)), REPORT).is(SATISFIED).forGood();
    }

    @Test
    void noCodeIsInOrderAndAnUnknownOneLeavesItOpen() {
        RULE.on(DAY, filed(Fact.absent()), REPORT).is(SATISFIED);
        RULE.on(DAY, filed(Fact.unknown()), REPORT).is(UNDETERMINED).lacks("/reports/0/code VALUE");
    }

    @Test
    void everyBodyIsAsked() {
        Listing<ProgressReport> reports = Listing.complete(report(Fact.known("B04")));
        for (Body body : List.of(
                InOrder.nationalTaskForce().toBuilder().reports(reports).build(),
                InOrder.nationalFocalPoint().toBuilder().reports(reports).build())) {
            RULE.on(DAY, body, REPORT).is(VIOLATED);
        }
    }

    @Test
    void aReportThatIsNotYetHandedInIsNotFiled() {
        RULE.on("2024-09-19", filed(Fact.known("B04")), REPORT)
                .is(NOT_APPLICABLE)
                .until("2024-09-20");
        RULE.on("2024-09-20", filed(Fact.known("B04")), REPORT).is(VIOLATED).forGood();
        RULE.on(DAY, InOrder.nationalTaskForce()).is(NOT_APPLICABLE);
    }

    @Test
    void oneThatHasNotBeenFormedIsNotAsked() {
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("plan")
                .status(BodyStatus.PLANNED)
                .build();

        RULE.on(DAY, plan).is(NOT_APPLICABLE);
        Trial.of("BHAM-RPT-003").on(DAY, plan).is(NOT_APPLICABLE);
        Trial.of("BHAM-EVL-002").on(DAY, plan).is(NOT_APPLICABLE);
    }

    @Test
    void theDutyStandsWithThePlanOfActionOnHumanRights() {
        Body early = InOrder.nationalFocalPoint().toBuilder()
                .reports(Listing.complete(InOrder.report(2021, "2021-06-08").toBuilder()
                        .code("B12")
                        .build()))
                .build();

        RULE.on("2021-06-07", early, REPORT).is(NOT_IN_FORCE).until("2021-06-08");
        RULE.on("2021-06-08", early, REPORT).is(VIOLATED).forGood();
        RULE.on("2026-04-23", early, REPORT).is(VIOLATED).forGood();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-07, UNDETERMINED",
        "2021-06-08, VIOLATED",
        "2025-12-31, VIOLATED",
        "2026-01-01, UNDETERMINED",
    })
    void whatItsCodesStandForAfterItsYearsIsNotKnown(String submittedOn, Outcome outcome) {
        ProgressReport coded = report(Fact.known("B04")).toBuilder()
                .submittedOn(PartialDate.parse(submittedOn))
                .build();

        RULE.on(
                        "2026-04-22",
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2021, 1, 1)))
                                .inauguration(Fact.absent())
                                .reports(Listing.complete(coded))
                                .build(),
                        REPORT)
                .is(outcome);
    }

    private static ProgressReport report(Fact<String> code) {
        return InOrder.report(2024, "2024-09-20").toBuilder().code(code).build();
    }

    private static Body filed(Fact<String> code) {
        return InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(report(code)))
                .build();
    }
}
