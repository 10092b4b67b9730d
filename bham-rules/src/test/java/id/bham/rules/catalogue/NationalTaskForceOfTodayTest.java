package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.UNDETERMINED;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.knowledge.Fact;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a national task force is asked of one that was formed, and is younger than the Perpres. */
class NationalTaskForceOfTodayTest {

    @ParameterizedTest
    @CsvSource({
        "BHAM-GTN-001, 2024-12-31",
        "BHAM-GTN-002, 2024-06-30",
        "BHAM-GTN-003, 2024-06-30",
        "BHAM-GTN-004, 2024-12-31",
        "BHAM-GTN-005, 2024-12-31"
    })
    void anOlderOneIsNotAskedAndOneOfUnknownAgeLeavesItOpen(String id, String day) {
        Trial rule = Trial.of(id);
        NationalTaskForce inOrder = UnderThePerpres.nationalTaskForce();

        rule.on(day, UnderThePerpres.older(inOrder)).is(NOT_APPLICABLE).lacks();
        rule.on(
                        day,
                        inOrder.toBuilder()
                                .decree(InOrder.decree(
                                                Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS),
                                                UnderThePerpres.DECIDED)
                                        .toBuilder()
                                        .issuedOn(PartialDate.parse("2023"))
                                        .build())
                                .formedUnder(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuedOn EXACT_DATE", "/formedUnder VALUE");
    }

    @ParameterizedTest
    @CsvSource({"BHAM-GTN-003, 2024-06-30", "BHAM-GTN-004, 2024-12-31", "BHAM-GTN-005, 2024-12-31"})
    void aPlanIsNotAsked(String id, String day) {
        Trial.of(id)
                .on(
                        day,
                        NationalTaskForce.builder()
                                .id("plan")
                                .status(BodyStatus.PLANNED)
                                .build())
                .is(NOT_APPLICABLE)
                .lacks();
    }
}
