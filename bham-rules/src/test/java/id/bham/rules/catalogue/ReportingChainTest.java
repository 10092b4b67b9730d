package id.bham.rules.catalogue;

import static id.bham.core.evaluation.ReportRecipient.MINISTER;
import static id.bham.core.evaluation.ReportRecipient.MINISTRY_APPLICATION;
import static id.bham.core.evaluation.ReportRecipient.MINISTRY_DIRECTORATE;
import static id.bham.core.evaluation.ReportRecipient.MINISTRY_REGIONAL_OFFICE;
import static id.bham.core.evaluation.ReportRecipient.NATIONAL_TASK_FORCE;
import static id.bham.core.evaluation.ReportRecipient.OTHER;
import static id.bham.core.evaluation.ReportRecipient.PRESIDENT;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Body;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingChainTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-003");
    private static final String DAY = "2024-12-31";
    private static final String REPORT = "/reports/0";

    @Test
    void eachBodyIsToldOfItsOwnWay() {
        Listing<ProgressReport> reports = Listing.partial();
        List<Body> bodies = List.of(
                InOrder.regionalTaskForce().toBuilder().reports(reports).build(),
                InOrder.nationalTaskForce().toBuilder().reports(reports).build(),
                InOrder.nationalFocalPoint().toBuilder().reports(reports).build());

        assertEquals(
                List.of("regionalTaskForce", "nationalTaskForce", "nationalFocalPoint"),
                bodies.stream()
                        .map(body -> RULE.on(DAY, body)
                                .is(UNDETERMINED)
                                .finding()
                                .arguments()
                                .get(Part.NAME))
                        .toList());
        assertEquals(
                bodies.size(),
                bodies.stream()
                        .map(body -> RULE.on(DAY, body).finding().message(Locale.ENGLISH))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(ReportRecipient.class)
    void eachBodyReportsToTheNextInTheChain(ReportRecipient recipient) {
        Listing<ProgressReport> reports = Listing.complete(to(Fact.known(recipient)));

        expect(
                recipient,
                NATIONAL_TASK_FORCE,
                EnumSet.of(
                        NATIONAL_TASK_FORCE,
                        MINISTER,
                        MINISTRY_DIRECTORATE,
                        MINISTRY_REGIONAL_OFFICE,
                        MINISTRY_APPLICATION),
                InOrder.regionalTaskForce().toBuilder().reports(reports).build());
        expect(
                recipient,
                MINISTER,
                EnumSet.of(MINISTER),
                InOrder.nationalTaskForce().toBuilder().reports(reports).build());
        expect(
                recipient,
                PRESIDENT,
                EnumSet.of(PRESIDENT),
                InOrder.nationalFocalPoint().toBuilder().reports(reports).build());
    }

    private static void expect(
            ReportRecipient recipient, ReportRecipient next, Set<ReportRecipient> onTheWay, Body body) {
        RULE.on(DAY, body, REPORT)
                .is(recipient == OTHER ? UNDETERMINED : onTheWay.contains(recipient) ? SATISFIED : VIOLATED)
                .forGood()
                .says("next", next)
                .says("recipient", recipient)
                .says("year", 2024);
    }

    @Test
    void aReportWithoutARecipientIsOffTheChain() {
        RULE.on(DAY, regional(to(Fact.absent())), REPORT).is(VIOLATED);
    }

    @Test
    void aReportThatIsNotYetHandedInIsNotAsked() {
        RULE.on("2024-09-19", regional(to(Fact.known(PRESIDENT))), REPORT)
                .is(NOT_APPLICABLE)
                .until("2024-09-20");
        RULE.on("2024-09-20", regional(to(Fact.known(PRESIDENT))), REPORT)
                .is(VIOLATED)
                .forGood();
        RULE.on(DAY, InOrder.nationalTaskForce()).is(NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, regional(to(Fact.unknown())), REPORT).is(UNDETERMINED).lacks("/reports/0/recipient VALUE");
        RULE.on(
                        DAY,
                        regional(to(Fact.known(PRESIDENT)).toBuilder()
                                .submittedOn(Fact.unknown())
                                .build()),
                        REPORT)
                .is(UNDETERMINED)
                .lacks("/reports/0/submittedOn VALUE");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .reports(Listing.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/reports WHOLE_LIST");
    }

    /** What an older body hands in counts as well; what went its way before the regulation cannot have broken it. */
    @Test
    void theReportOfAnOlderBodyCountsFromTheRegulationOn() {
        for (String day : List.of("2023-09-25", "2023-09-26")) {
            RegionalTaskForce older = InOrder.regionalTaskForce().toBuilder()
                    .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2022, 7, 20)))
                    .inauguration(Fact.absent())
                    .reports(Listing.complete(to(Fact.known(PRESIDENT)).toBuilder()
                            .submittedOn(PartialDate.parse(day))
                            .build()))
                    .build();

            RULE.on(DAY, older, REPORT).is(day.equals("2023-09-25") ? NOT_APPLICABLE : VIOLATED);
        }
    }

    private static ProgressReport to(Fact<ReportRecipient> recipient) {
        return InOrder.report(2024, "2024-09-20").toBuilder()
                .recipient(recipient)
                .build();
    }

    private static Body regional(ProgressReport report) {
        return InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(List.of(report)))
                .build();
    }
}
