package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and last days of the rules' periods, for a task force that is in order before, in and after them. */
class RulePeriodsTest {

    private static final Province BANTEN = Province.of("ID-BT");

    private static final RegionalTaskForce TASK_FORCE = InOrder.regionalTaskForce().toBuilder()
            .decree(InOrder.decree(Office.governorOf(BANTEN), LocalDate.of(2023, 9, 26)))
            .inauguration(Inauguration.on("2023-09-26"))
            .reports(Listing.complete(
                    InOrder.report(2023, "2023-12-01"),
                    InOrder.report(2024, "2024-09-20"),
                    InOrder.report(2025, "2025-09-20")))
            .workPlans(Listing.complete(
                    InOrder.workPlan(2023, "2023-09-26").toBuilder()
                            .actions(Listing.complete(InOrder.action().toBuilder()
                                    .subAction("S1-1.1")
                                    .build()))
                            .build(),
                    InOrder.workPlan(2024, "2024-01-01"),
                    InOrder.workPlan(2025, "2025-01-01")))
            .build();

    private static final Governance NATION = InOrder.nation().toBuilder()
            .nationalTaskForces(Listing.unknown())
            .regionalTaskForces(
                    Listing.complete(TASK_FORCE.toBuilder().answersTo("nfp").build()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "BHAM-GTD-001, 2023-09-25, NOT_APPLICABLE, 2023-09-26",
        "BHAM-GTD-001, 2023-09-26, SATISFIED,",
        "BHAM-GTD-001, 2025-12-31, SATISFIED,",
        "BHAM-GTD-001, 2026-01-01, SATISFIED,",
        "BHAM-GTD-001, 2026-04-22, SATISFIED,",
        "BHAM-GTD-001, 2026-04-23, SATISFIED,",
        "BHAM-GTD-002, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-002, 2023-09-26, SATISFIED,",
        "BHAM-GTD-002, 2025-12-31, SATISFIED,",
        "BHAM-GTD-002, 2026-01-01, SATISFIED,",
        "BHAM-GTD-003, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-003, 2023-09-26, SATISFIED,",
        "BHAM-GTD-003, 2025-12-31, SATISFIED,",
        "BHAM-GTD-003, 2026-01-01, SATISFIED,",
        "BHAM-GTD-004, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-004, 2023-09-26, SATISFIED,",
        "BHAM-GTD-004, 2025-12-31, SATISFIED,",
        "BHAM-GTD-004, 2026-01-01, SATISFIED,",
        "BHAM-GTD-005, 2023-09-25, NOT_APPLICABLE, 2023-09-26",
        "BHAM-GTD-005, 2023-09-26, SATISFIED,",
        "BHAM-GTD-005, 2026-04-23, SATISFIED,",
        "BHAM-GTD-006, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-006, 2023-09-26, SATISFIED,",
        "BHAM-GTD-006, 2026-04-23, SATISFIED,",
        "BHAM-GTD-007, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-007, 2023-09-26, SATISFIED,",
        "BHAM-GTD-007, 2025-12-31, SATISFIED,",
        "BHAM-GTD-007, 2026-01-01, SATISFIED,",
        "BHAM-GTD-008, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-008, 2023-09-26, SATISFIED, 2024-10-21",
        "BHAM-GTD-008, 2025-12-31, SATISFIED,",
        "BHAM-GTD-008, 2026-01-01, SATISFIED,",
        "BHAM-GTD-009, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-009, 2023-09-26, SATISFIED,",
        "BHAM-GTD-009, 2025-12-31, SATISFIED,",
        "BHAM-GTD-009, 2026-01-01, SATISFIED,",
        "BHAM-GTD-010, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-010, 2023-09-26, SATISFIED, 2026-01-01",
        "BHAM-GTD-010, 2025-12-31, SATISFIED, 2026-01-01",
        "BHAM-GTD-010, 2026-01-01, UNDETERMINED,",
        "BHAM-GTD-017, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-017, 2023-09-26, SATISFIED,",
        "BHAM-GTD-017, 2025-12-31, SATISFIED,",
        "BHAM-GTD-017, 2026-01-01, SATISFIED,",
        "BHAM-GTD-014, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-014, 2023-09-26, SATISFIED,",
        "BHAM-GTD-014, 2025-12-31, SATISFIED,",
        "BHAM-GTD-014, 2026-01-01, SATISFIED,",
        "BHAM-GTD-016, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-GTD-016, 2023-09-26, NOT_APPLICABLE, 2026-01-01",
        "BHAM-GTD-016, 2025-12-31, NOT_APPLICABLE, 2026-01-01",
        "BHAM-GTD-016, 2026-01-01, UNDETERMINED,",
        "BHAM-PKJ-001, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-PKJ-001, 2023-09-26, SATISFIED,",
        "BHAM-PKJ-001, 2025-12-31, SATISFIED,",
        "BHAM-PKJ-001, 2026-01-01, SATISFIED,",
        "BHAM-PKJ-002, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-PKJ-002, 2023-09-26, SATISFIED,",
        "BHAM-PKJ-002, 2025-12-31, SATISFIED,",
        "BHAM-PKJ-002, 2026-01-01, SATISFIED,",
        "BHAM-DTY-001, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-DTY-001, 2023-09-26, SATISFIED,",
        "BHAM-DTY-001, 2025-12-31, SATISFIED,",
        "BHAM-DTY-001, 2026-01-01, SATISFIED,",
        "BHAM-DTY-002, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-DTY-002, 2023-09-26, SATISFIED,",
        "BHAM-DTY-002, 2025-12-31, SATISFIED,",
        "BHAM-DTY-002, 2026-01-01, SATISFIED,",
    })
    void aRuleAboutATaskForceStandsFromItsFirstDayToItsLast(
            String rule, String day, Outcome outcome, String validUntil) {
        compare(Trial.of(rule).on(day, TASK_FORCE), outcome, validUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "BHAM-PKJ-003, /workingGroups/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-PKJ-003, /workingGroups/0, 2023-09-26, SATISFIED, 2026-01-01",
        "BHAM-PKJ-003, /workingGroups/0, 2025-12-31, SATISFIED, 2026-01-01",
        "BHAM-PKJ-003, /workingGroups/0, 2026-01-01, UNDETERMINED,",
        "BHAM-PKJ-004, /workingGroups/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-PKJ-004, /workingGroups/0, 2023-09-26, SATISFIED,",
        "BHAM-PKJ-004, /workingGroups/0, 2025-12-31, SATISFIED,",
        "BHAM-PKJ-004, /workingGroups/0, 2026-01-01, SATISFIED,",
        "BHAM-ACT-002, /workPlans/0/actions/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-002, /workPlans/0/actions/0, 2023-09-26, SATISFIED,",
        "BHAM-ACT-002, /workPlans/0/actions/0, 2025-12-31, SATISFIED,",
        "BHAM-ACT-002, /workPlans/0/actions/0, 2026-01-01, SATISFIED,",
        "BHAM-ACT-003, /workPlans/0/actions/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-003, /workPlans/0/actions/0, 2023-09-26, SATISFIED,",
        "BHAM-ACT-003, /workPlans/0/actions/0, 2025-12-31, SATISFIED,",
        "BHAM-ACT-003, /workPlans/0/actions/0, 2026-01-01, SATISFIED,",
        "BHAM-ACT-004, /workPlans/0/actions/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-004, /workPlans/0/actions/0, 2023-09-26, SATISFIED,",
        "BHAM-ACT-004, /workPlans/0/actions/0, 2025-12-31, SATISFIED,",
        "BHAM-ACT-004, /workPlans/0/actions/0, 2026-01-01, SATISFIED,",
        "BHAM-ACT-005, /workPlans/0/actions/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-005, /workPlans/0/actions/0, 2023-09-26, NOT_APPLICABLE, 2025-01-01",
        "BHAM-ACT-005, /workPlans/0/actions/0, 2025-12-31, SATISFIED,",
        "BHAM-ACT-005, /workPlans/0/actions/0, 2026-01-01, SATISFIED,",
        "BHAM-ACT-001, /years/2025, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-001, /years/2025, 2023-09-26, NOT_APPLICABLE, 2025-01-01",
        "BHAM-ACT-001, /years/2025, 2025-12-31, SATISFIED,",
        "BHAM-ACT-001, /years/2025, 2026-01-01, SATISFIED,",
        "BHAM-RPT-001, /years/2025, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-RPT-001, /years/2025, 2023-09-26, NOT_APPLICABLE, 2025-01-01",
        "BHAM-RPT-001, /years/2025, 2025-12-31, SATISFIED,",
        "BHAM-RPT-001, /years/2025, 2026-01-01, SATISFIED,",
        "BHAM-RPT-002, /years/2025, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-RPT-002, /years/2025, 2023-09-26, NOT_APPLICABLE, 2025-01-01",
        "BHAM-RPT-002, /years/2025, 2025-12-31, SATISFIED,",
        "BHAM-RPT-002, /years/2025, 2026-01-01, SATISFIED,",
        "BHAM-ACT-006, /subActions/S2-1.1, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-006, /subActions/S2-1.1, 2023-09-26, UNDETERMINED, 2026-01-01",
        "BHAM-ACT-006, /subActions/S2-1.1, 2025-12-31, UNDETERMINED, 2026-01-01",
        "BHAM-ACT-006, /subActions/S2-1.1, 2026-01-01, UNDETERMINED,",
        "BHAM-ACT-007, /workPlans/0/actions/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-ACT-007, /workPlans/0/actions/0, 2023-09-26, SATISFIED,",
        "BHAM-ACT-007, /workPlans/0/actions/0, 2026-01-01, SATISFIED,",
        "BHAM-RPT-003, /reports/0, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-RPT-003, /reports/0, 2023-09-26, NOT_APPLICABLE, 2023-12-01",
        "BHAM-RPT-003, /reports/0, 2025-12-31, SATISFIED,",
        "BHAM-RPT-003, /reports/0, 2026-01-01, SATISFIED,",
    })
    void aRuleAboutAnElementStandsFromItsFirstDayToItsLast(
            String rule, String place, String day, Outcome outcome, String validUntil) {
        compare(Trial.of(rule).on(day, TASK_FORCE, place), outcome, validUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "2023-09-26, NOT_APPLICABLE, 2025-01-01",
        "2025-12-31, SATISFIED,",
        "2026-01-01, SATISFIED,",
    })
    void theMinisterIsAskedForReportsInThePeriod(String day, Outcome outcome, String validUntil) {
        compare(Trial.of("BHAM-RPT-004").on(day, NATION, "/years/2025"), outcome, validUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "2023-09-26, NOT_APPLICABLE, 2023-12-01",
        "2023-12-15, SATISFIED,",
        "2025-12-31, SATISFIED,",
        "2026-01-01, SATISFIED,",
    })
    void reportsAreComparedInThePeriod(String day, Outcome outcome, String validUntil) {
        compare(Trial.of("BHAM-RPT-005").on(day, NATION, "/regionalTaskForces/0/reports/0"), outcome, validUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "BHAM-EVL-001, 2021-04-05, NOT_APPLICABLE, 2024-07-14",
        "BHAM-EVL-001, 2024-07-13, NOT_APPLICABLE, 2024-07-14",
        "BHAM-EVL-001, 2024-07-14, SATISFIED,",
        "BHAM-EVL-001, 2026-04-23, SATISFIED,",
    })
    void theOneStretchIsDueThatBeganWhileALengthWasSet(String rule, String day, Outcome outcome, String validUntil) {
        compare(
                Trial.of(rule)
                        .on(
                                day,
                                InOrder.nationalTaskForce().toBuilder()
                                        .evaluationInterval(Fact.absent())
                                        .build()),
                outcome,
                validUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "BHAM-HRK-001, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-HRK-001, 2023-09-26, SATISFIED,",
        "BHAM-HRK-001, 2025-12-31, SATISFIED,",
        "BHAM-HRK-001, 2026-01-01, SATISFIED,",
        "BHAM-HRK-004, 2023-09-25, NOT_IN_FORCE, 2023-09-26",
        "BHAM-HRK-004, 2023-09-26, SATISFIED,",
        "BHAM-HRK-004, 2026-01-01, SATISFIED,",
    })
    void theNationIsAskedForItsProvincesInThePeriod(String rule, String day, Outcome outcome, String validUntil) {
        compare(Trial.of(rule).on(day, NATION, "/provinces/ID-BT"), outcome, validUntil);
    }

    /** Rules about regional task forces that stand for more than the time from the Perpres on, or of which no record in order says anything. */
    private static final Set<String> ASKED_ELSEWHERE = Set.of("BHAM-GTD-011", "BHAM-GTD-012", "BHAM-GTD-015");

    @Test
    void noRuleAboutATaskForceIsForgotten() {
        Set<String> asked = Stream.of(RulePeriodsTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotationsByType(CsvSource.class)))
                .flatMap(table -> Stream.of(table.value()))
                .map(row -> row.split(",", 2)[0])
                .collect(Collectors.toSet());
        assertEquals(
                ASKED_ELSEWHERE,
                RuleCatalogue.standard().rules().stream()
                        .filter(rule -> rule.subjectType().equals(RegionalTaskForce.class))
                        .map(rule -> rule.description())
                        .filter(rule -> rule.keptByModel().isEmpty() && !asked.contains(rule.id()))
                        .map(RuleDescription::id)
                        .collect(Collectors.toSet()),
                "each rule about a regional task force wants its first and last days in the tables of RulePeriodsTest.java,"
                        + " or its id in ASKED_ELSEWHERE there");
    }

    private static void compare(Trial.Answer answer, Outcome outcome, @Nullable String until) {
        answer.is(outcome);
        if (until == null) {
            answer.forGood();
        } else {
            answer.until(until);
        }
    }
}
