package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.workPlan;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.action.WorkPlan;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkPlanForEachYearTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-001");
    private static final String YEAR_2024 = "/years/2024";
    private static final String YEAR_2025 = "/years/2025";

    @Test
    void aPlanLacksOnceItsYearIsOver() {
        RegionalTaskForce none = formed("2023-12-31", Listing.complete());

        RULE.on("2024-12-31", none, YEAR_2024)
                .is(NOT_APPLICABLE)
                .until("2025-01-01")
                .says("year", 2024);
        RULE.on("2025-01-01", none, YEAR_2024).is(VIOLATED).forGood().says("year", 2024);
        RULE.on("2025-12-31", none, YEAR_2025).is(NOT_APPLICABLE).until("2026-01-01");
        RULE.on("2026-01-01", none, YEAR_2025).is(VIOLATED).forGood().says("year", 2025);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, VIOLATED",
        "2024-01-01, NOT_APPLICABLE",
        "2023, UNDETERMINED",
        "2023-12, VIOLATED",
        "[2023-12-31..2024-01-01], UNDETERMINED",
        "2023-09-26, VIOLATED",
        "2023-09-25, NOT_APPLICABLE",
    })
    void aYearIsPlannedWhoseFirstDayLiesAfterTheFormation(String formedOn, Outcome outcome) {
        RULE.on("2025-06-30", formed(formedOn, Listing.complete()), YEAR_2024).is(outcome);
    }

    /** It exists from its ceremony, though its decree came later. */
    @Test
    void theEarlierOfDecreeAndCeremonyForms() {
        RegionalTaskForce early = formed("2024-02-01", Listing.complete()).toBuilder()
                .inauguration(Inauguration.on("2023-12-31"))
                .build();

        RULE.on("2025-06-30", early, YEAR_2024).is(VIOLATED);
    }

    @Test
    void aYearIsNotAskedAboutBeforeItBegins() {
        RegionalTaskForce ahead = formed("2023-12-01", Listing.complete(workPlan(2025, "2024-11-01")));

        RULE.on("2024-12-31", ahead, YEAR_2025).is(NOT_APPLICABLE).until("2025-01-01");
        RULE.on("2025-01-01", ahead, YEAR_2025).is(SATISFIED).forGood();
    }

    @Test
    void aPlanCountsFromItsAdoption() {
        RegionalTaskForce late = formed("2023-12-01", Listing.complete(workPlan(2024, "2024-06-15")));

        RULE.on("2024-06-14", late, YEAR_2024).is(NOT_APPLICABLE).until("2024-06-15");
        RULE.on("2024-06-15", late, YEAR_2024).is(SATISFIED).forGood();
        RULE.on("2025-01-01", late, YEAR_2024).is(SATISFIED).forGood();
        RULE.on(
                        "2025-06-30",
                        formed(
                                "2023-12-01",
                                Listing.complete(workPlan(2024, "2024").toBuilder()
                                        .adoptedOn(Fact.absent())
                                        .build())),
                        YEAR_2024)
                .is(VIOLATED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2024-06-30", formed("2023-12-01", Listing.unknown()), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/workPlans WHOLE_LIST");
        RULE.on(
                        "2025-06-30",
                        formed(
                                "2023-12-01",
                                Listing.complete(workPlan(2024, "2024-02-01").toBuilder()
                                        .year(Fact.unknown())
                                        .build())),
                        YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/year VALUE");
        RegionalTaskForce mayHaveEnded = formed("2023-12-01", Listing.complete()).toBuilder()
                .lastDay(Fact.unknown())
                .build();
        RULE.on("2025-06-30", mayHaveEnded, YEAR_2024).is(UNDETERMINED).lacks("/lastDay VALUE");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-30, UNDETERMINED", "2024-12-31, VIOLATED"})
    void onlyWhoWasInOfficeToTheEndOfTheYearIsInBreach(String lastDay, Outcome outcome) {
        RegionalTaskForce ended = formed("2023-12-01", Listing.complete()).toBuilder()
                .lastDay(PartialDate.parse(lastDay))
                .build();

        RULE.on("2025-06-30", ended, YEAR_2024).is(outcome);
    }

    private static RegionalTaskForce formed(String day, Listing<WorkPlan> plans) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(day)).build())
                .inauguration(Fact.absent())
                .workPlans(plans)
                .build();
    }
}
