package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearOfNumberTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-005");
    private static final String DAY = "2024-12-31";

    @ParameterizedTest
    @ValueSource(strings = {"300.1.6/Kep.29-Huk/2024", "2024/173", "1978 Tahun 2024", "173 Tahun 2024/2025"})
    void oneYearThatAgreesIsEnough(String number) {
        RULE.on(DAY, of(number, "2024-03-01")).is(SATISFIED).forGood().says("decree.number", number);
        RULE.on("2026-02-05", of(number, "2024")).is(SATISFIED).forGood();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, VIOLATED", "2025-01-01, SATISFIED", "2025-12-31, SATISFIED", "2026-01-01, VIOLATED"})
    void theYearRunsFromJanuaryToDecember(String issuedOn, Outcome outcome) {
        RULE.on("2026-12-31", of("188.44/0/KPTS/2025", issuedOn)).is(outcome).forGood();
    }

    @ParameterizedTest
    @ValueSource(strings = {"173", "19000/20245", "1944", "2101"})
    void aNumberWithoutAYearIsNotAsked(String number) {
        RULE.on(DAY, of(number, "2024-03-01")).is(NOT_APPLICABLE).forGood();
    }

    @Test
    void neitherIsADecreeWithoutNumberOrDateOrNone() {
        RULE.on(DAY, decreed(Decree.builder().number(Fact.absent()))).is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Decree.builder()
                                        .number("1/2024")
                                        .issuedOn(Fact.absent())
                                        .build())
                                .build())
                .is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void anOlderOneIsAskedAsWell() {
        RULE.on("2023-09-25", of("1/2022", "2022-07-20")).is(SATISFIED).forGood();
        RULE.on(DAY, of("1/2021", "2022-07-20")).is(VIOLATED).forGood();
    }

    @Test
    void aDecreeThatIsStillToComeIsNotYetAsked() {
        RULE.on("2024-02-29", of("1/2023", "2024-03-01")).is(NOT_APPLICABLE).until("2024-03-01");
        RULE.on("2024-03-01", of("1/2023", "2024-03-01")).is(VIOLATED).forGood();
    }

    @Test
    void aDateAroundTheTurnOfTheYearLeavesItOpen() {
        RULE.on(DAY, of("1/2024", "[2023-12-28..2024-01-02]"))
                .is(UNDETERMINED)
                .forGood()
                .lacks("/decree/issuedOn EXACT_DATE");
        RULE.on(DAY, of("1/2022", "[2023-12-28..2024-01-02]")).is(VIOLATED);
    }

    @Test
    void anUnknownNumberLeavesItOpen() {
        RULE.on(DAY, decreed(Decree.builder())).is(UNDETERMINED).lacks("/decree/number VALUE");
    }

    @Test
    void aPlanIsNotAsked() {
        RULE.on(
                        DAY,
                        RegionalTaskForce.builder()
                                .id("plan")
                                .status(BodyStatus.PLANNED)
                                .build())
                .is(NOT_APPLICABLE)
                .lacks();
    }

    private static RegionalTaskForce of(String number, String issuedOn) {
        return InOrder.regionalTaskForce().toBuilder()
                .inauguration(Fact.absent())
                .decree(Decree.builder()
                        .number(number)
                        .issuedOn(PartialDate.parse(issuedOn))
                        .build())
                .build();
    }

    private static RegionalTaskForce decreed(Decree.Builder decree) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(decree.issuedOn(PartialDate.of(InOrder.SIGNED)).build())
                .build();
    }
}
