package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.report;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.Parameters;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportForEachYearTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-001");
    private static final String YEAR_2024 = "/years/2024";
    private static final String YEAR_2025 = "/years/2025";

    @Test
    void aReportLacksFromTheDayAfterItsWindow() {
        RegionalTaskForce without = with(Listing.complete());

        RULE.on("2024-09-30", without, YEAR_2024)
                .is(NOT_APPLICABLE)
                .until("2024-10-01")
                .says("year", 2024);
        RULE.on("2024-10-01", without, YEAR_2024).is(VIOLATED).forGood().says("year", 2024);
        RULE.on("2025-09-30", without, YEAR_2025).is(NOT_APPLICABLE).until("2025-10-01");
        RULE.on("2025-10-01", without, YEAR_2025).is(VIOLATED).forGood().says("year", 2025);
    }

    @Test
    void aYearIsNotAskedAboutBeforeItBegins() {
        RULE.on("2024-12-31", with(Listing.unknown()), YEAR_2025)
                .is(NOT_APPLICABLE)
                .until("2025-01-01");
        RULE.on("2025-01-01", with(Listing.unknown()), YEAR_2025).is(UNDETERMINED);
        RULE.on("2024-12-31", with(Listing.complete(report(2025, "2024-09-20"))), YEAR_2025)
                .is(NOT_APPLICABLE)
                .until("2025-01-01");
    }

    @Test
    void withinTheWindowWhatIsDoneIsToldAndWhatIsUnknownIsOpen() {
        RULE.on("2024-09-20", with(Listing.partial(report(2024, "2024-09-20"))), YEAR_2024)
                .is(SATISFIED)
                .forGood();
        RULE.on("2024-10-01", with(Listing.partial(report(2024, "2024-09-20"))), YEAR_2024)
                .is(SATISFIED)
                .forGood();
        RULE.on("2024-09-19", with(Listing.complete(report(2024, "2024-09-20"))), YEAR_2024)
                .is(NOT_APPLICABLE)
                .until("2024-09-20");
        RULE.on("2024-09-20", with(Listing.unknown()), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/reports WHOLE_LIST");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, VIOLATED",
        "2024-09-01, UNDETERMINED",
        "2024-09-30, UNDETERMINED",
        "2024-10-01, NOT_APPLICABLE",
        "2024-08, VIOLATED",
        "2024-09, UNDETERMINED",
        "2024-10, NOT_APPLICABLE",
        "[2024-09-30..2024-10-01], UNDETERMINED",
    })
    void itIsOwedByWhoWasFormedBeforeTheWindow(String formedOn, Outcome outcome) {
        RULE.on("2024-12-31", formed(formedOn, Listing.complete()), YEAR_2024).is(outcome);
        RULE.on("2025-12-31", formed(formedOn, Listing.complete()), YEAR_2025).is(VIOLATED);
    }

    @Test
    void whoWasFormedWithinTheWindowMayHandOneIn() {
        RULE.on("2024-12-31", formed("2024-09-15", Listing.complete(report(2024, "2024-09-30"))), YEAR_2024)
                .is(SATISFIED)
                .forGood();
        RULE.on("2024-12-31", formed("2024-10-01", Listing.complete(report(2024, "2024-11-30"))), YEAR_2024)
                .is(NOT_APPLICABLE)
                .forGood();
    }

    /** Its window began before there was the regulation. */
    @Test
    void theFirstYearOfThePeriodIsNotOwed() {
        RegionalTaskForce early = formed("2023-10-01", Listing.complete());

        assertEquals(
                List.of(YEAR_2024, YEAR_2025),
                RULE.places("2024-12-31", early).map(Pointer::toString).toList());
    }

    @Test
    void aLateReportCures() {
        RegionalTaskForce late = with(Listing.complete(report(2024, "2024-11-15")));

        RULE.on("2024-11-14", late, YEAR_2024).is(VIOLATED).until("2024-11-15");
        RULE.on("2024-11-15", late, YEAR_2024).is(SATISFIED).forGood();
    }

    @Test
    void aReportIsOfTheYearThatItNamesOrElseOfThatInWhichItCame() {
        ProgressReport unnamed =
                report(2024, "2024-09-20").toBuilder().year(Fact.absent()).build();

        RULE.on("2024-12-31", with(Listing.complete(unnamed)), YEAR_2024).is(SATISFIED);
        RULE.on("2025-12-31", with(Listing.complete(unnamed)), YEAR_2025).is(VIOLATED);
        RegionalTaskForce torn = with(Listing.complete(report(2024, "2025-02-01")));
        RULE.on("2025-01-31", torn, YEAR_2024).is(VIOLATED).until("2025-02-01");
        RULE.on("2025-12-31", torn, YEAR_2024).is(UNDETERMINED);
        RULE.on("2025-12-31", torn, YEAR_2025).is(UNDETERMINED);
        RULE.on("2025-06-30", with(Listing.complete(report(2023, "2023-12-20"))), YEAR_2024)
                .is(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, UNDETERMINED", "2024-09-30, UNDETERMINED", "2024-10-01, VIOLATED", "2024-10, VIOLATED"})
    void whoHadEndedBeforeTheWindowWasOverLeavesItOpen(String lastDay, Outcome outcome) {
        RULE.on("2024-12-31", ending(Fact.known(PartialDate.parse(lastDay))), YEAR_2024)
                .is(outcome);
    }

    @Test
    void onlyWhoWasInOfficeForSureIsInBreach() {
        RULE.on("2024-12-31", ending(Fact.unknown()), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/lastDay VALUE");
        RegionalTaskForce seen = ending(Fact.unknown()).toBuilder()
                .seenAtWork(Listing.complete(PartialDate.parse("2024-11-08")))
                .build();
        RULE.on("2024-12-31", seen, YEAR_2024).is(VIOLATED).forGood();
    }

    /** The second act of formation is a ceremony; the earlier of both counts, and neither makes an older body younger. */
    @Test
    void anOlderBodyOwesNoneForSure() {
        RegionalTaskForce older = formed("2023-09-25", Listing.complete());

        RULE.on("2024-12-31", older, YEAR_2024).is(UNDETERMINED).forGood();
        RULE.on(
                        "2024-12-31",
                        older.toBuilder()
                                .reports(Listing.complete(report(2024, "2024-09-20")))
                                .build(),
                        YEAR_2024)
                .is(SATISFIED)
                .forGood();
        RULE.on("2024-12-31", formed("2023-09-26", Listing.complete()), YEAR_2024)
                .is(VIOLATED);
        RULE.on("2024-12-31", formed("[2023-09-25..2023-09-26]", Listing.complete()), YEAR_2024)
                .is(UNDETERMINED);
    }

    @Test
    void aPlanOwesNothing() {
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("plan")
                .status(BodyStatus.PLANNED)
                .build();

        RULE.on("2025-12-31", plan, YEAR_2024).is(NOT_APPLICABLE).forGood();
    }

    /** The period that it names for itself makes no difference: the years are those of the actions. */
    @Test
    void thePeriodThatABodyNamesIsNotAsked() {
        for (Fact<ValidityPeriod> period : List.of(
                Fact.<ValidityPeriod>unknown(),
                Fact.<ValidityPeriod>absent(),
                Fact.known(ValidityPeriod.ofYears(2025, 2025)))) {
            RULE.on(
                            "2024-12-31",
                            with(Listing.complete()).toBuilder().period(period).build(),
                            YEAR_2024)
                    .is(VIOLATED);
        }
    }

    @Test
    void aNextPeriodAddsItsYears() {
        Trial next = Trial.of(
                RuleSets.stranas()
                        .with(
                                Parameters.ACTION_PERIOD,
                                ValidityPeriod.ofYears(2026, 2029),
                                ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                                Source.of("next", "Made up")),
                "BHAM-RPT-001");
        RegionalTaskForce without = with(Listing.complete());

        next.on("2026-02-28", without, "/years/2026").is(NOT_APPLICABLE).until("2026-03-01");
        next.on("2026-09-30", without, "/years/2026").is(NOT_APPLICABLE).until("2026-10-01");
        next.on("2026-10-01", without, "/years/2026").is(VIOLATED).forGood().says("year", 2026);
        next.on("2026-10-01", without, YEAR_2024).is(VIOLATED).forGood();
        assertEquals(6, next.places("2026-10-01", without).count());
    }

    @Test
    void aPeriodOfWhichTheYearsAreNotKnownLeavesOthersOpen() {
        Trial next = Trial.of(
                RuleSets.stranas()
                        .with(new Amendment<>(
                                Parameters.ACTION_PERIOD,
                                Fact.unknown(),
                                ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                                Source.of("next", "Made up"))),
                "BHAM-RPT-001");
        RegionalTaskForce reporting = with(Listing.complete(report(2024, "2024-09-20"), report(2025, "2025-09-20")));

        next.on("2026-02-28", reporting).is(NOT_APPLICABLE).until("2026-03-01");
        next.on("2026-03-01", reporting).is(UNDETERMINED).forGood();
        next.on("2026-03-01", reporting, YEAR_2025).is(SATISFIED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2024-10-01", with(Listing.unknown()), YEAR_2024)
                .is(UNDETERMINED)
                .forGood()
                .lacks("/reports WHOLE_LIST");
        RULE.on(
                        "2024-12-31",
                        with(Listing.complete(report(2024, "2024-09-20").toBuilder()
                                .year(Fact.unknown())
                                .build())),
                        YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/reports/0/year VALUE");
        RULE.on(
                        "2024-12-31",
                        with(Listing.complete(report(2024, "2024-09-20").toBuilder()
                                .submittedOn(Fact.unknown())
                                .build())),
                        YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/reports/0/submittedOn VALUE");
    }

    private static RegionalTaskForce with(Listing<ProgressReport> reports) {
        return InOrder.regionalTaskForce().toBuilder().reports(reports).build();
    }

    private static RegionalTaskForce formed(String day, Listing<ProgressReport> reports) {
        return with(reports).toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(day)).build())
                .inauguration(Fact.absent())
                .build();
    }

    private static RegionalTaskForce ending(Fact<PartialDate> lastDay) {
        return with(Listing.complete()).toBuilder().lastDay(lastDay).build();
    }
}
