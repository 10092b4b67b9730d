package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that apply to a task force from the day on which it is formed. */
class FormationTest {

    private static final RegionalTaskForce IN_ORDER = InOrder.regionalTaskForce();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-001",
                "BHAM-GTD-002",
                "BHAM-GTD-003",
                "BHAM-GTD-004",
                "BHAM-GTD-005",
                "BHAM-GTD-007",
                "BHAM-GTD-008",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void nothingAppliesBeforeTheDecreeIsSigned(String rule) {
        Trial.of(rule)
                .on("2024-02-29", IN_ORDER)
                .is(NOT_APPLICABLE)
                .until("2024-03-01")
                .lacks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-001",
                "BHAM-GTD-002",
                "BHAM-GTD-003",
                "BHAM-GTD-004",
                "BHAM-GTD-005",
                "BHAM-GTD-007",
                "BHAM-GTD-008",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void whatAppliesAppliesFromTheDayOfTheDecree(String rule) {
        Trial.of(rule).on("2024-03-01", IN_ORDER).is(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-001",
                "BHAM-GTD-002",
                "BHAM-GTD-003",
                "BHAM-GTD-004",
                "BHAM-GTD-005",
                "BHAM-GTD-007",
                "BHAM-GTD-008",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-011",
                "BHAM-GTD-016",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001",
                "BHAM-GTD-017"
            })
    void nothingAppliesToAPlan(String rule) {
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("plan")
                .province(Province.of("ID-BT"))
                .status(BodyStatus.PLANNED)
                .build();

        Trial.of(rule).on("2025-06-30", plan).is(NOT_APPLICABLE).lacks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-001",
                "BHAM-GTD-002",
                "BHAM-GTD-004",
                "BHAM-GTD-007",
                "BHAM-GTD-008",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void whetherItWasFormedMayBeUnknown(String rule) {
        RegionalTaskForce hearsay = IN_ORDER.toBuilder()
                .status(Fact.unknown())
                .decree(Fact.unknown())
                .inauguration(Fact.unknown())
                .formedUnder(Fact.absent())
                .build();

        Trial.of(rule)
                .on("2025-06-30", hearsay)
                .is(UNDETERMINED)
                .lacks("/status VALUE", "/decree/issuedOn VALUE", "/inauguration/on VALUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-002",
                "BHAM-GTD-003",
                "BHAM-GTD-004",
                "BHAM-GTD-007",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void theDayOfTheDecreeMayBeKnownRoughly(String rule) {
        Decree decree = IN_ORDER.decree().value().orElseThrow().toBuilder()
                .issuedOn(PartialDate.between("2024-02-21", "2024-04-03"))
                .build();
        RegionalTaskForce rough = IN_ORDER.toBuilder().decree(decree).build();

        Trial.of(rule).on("2024-02-20", rough).is(NOT_APPLICABLE).until("2024-02-21");
        Trial.of(rule)
                .on("2024-02-21", rough)
                .is(UNDETERMINED)
                .until("2024-04-03")
                .lacks("/decree/issuedOn EXACT_DATE");
        Trial.of(rule).on("2024-04-03", rough).is(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-007",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void withoutADecreeTheInaugurationForms(String rule) {
        RegionalTaskForce firstGeneration =
                IN_ORDER.toBuilder().decree(Fact.absent()).build();

        Trial.of(rule).on("2024-04-02", firstGeneration).is(NOT_APPLICABLE).until("2024-04-03");
        Trial.of(rule).on("2024-04-03", firstGeneration).is(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-002",
                "BHAM-GTD-007",
                "BHAM-GTD-008",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void onlyAPersonCanTellOfATaskForceWithNeither(String rule) {
        RegionalTaskForce neither = IN_ORDER.toBuilder()
                .decree(Fact.absent())
                .inauguration(Fact.absent())
                .formedUnder(Fact.absent())
                .period(ValidityPeriod.of(LocalDate.of(2023, 9, 26), LocalDate.of(2025, 12, 31)))
                .build();

        Trial.of(rule).on("2025-06-30", neither).is(UNDETERMINED).lacks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BHAM-GTD-003",
                "BHAM-GTD-004",
                "BHAM-GTD-007",
                "BHAM-GTD-008",
                "BHAM-GTD-009",
                "BHAM-GTD-010",
                "BHAM-GTD-014",
                "BHAM-PKJ-001",
                "BHAM-PKJ-002",
                "BHAM-DTY-001"
            })
    void aTaskForceThatEndedIsStillAsked(String rule) {
        RegionalTaskForce ended =
                IN_ORDER.toBuilder().lastDay(PartialDate.parse("2025-03-31")).build();

        Trial.of(rule).on("2025-06-30", ended).is(SATISFIED);
    }
}
