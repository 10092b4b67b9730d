package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.WorkPlan;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Source;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A duty that is owed for each year of the periods that the law sets, in five statements. */
class EachYearTest {

    private static final Parameter<ValidityPeriod> PLANNING = Parameter.of("acme.planning", ValidityPeriod.class);
    private static final Source POLICY = Source.of("policy", "A policy that is made up");
    private static final LocalDate SET_ON = LocalDate.of(2024, 6, 1);

    private static RuleBuilder<RegionalTaskForce> planned() {
        return Rule.forEach(RegionalTaskForce.class)
                .id("ACME-ACT-001")
                .should()
                .because("Kebijakan daerah.", "Regional policy.")
                .duty("Rencana kerja ditetapkan.", "A work plan is adopted.");
    }

    private static CompleteRule<RegionalTaskForce> eachYear(RuleBuilder<RegionalTaskForce> builder) {
        return builder.requireEachYear(
                PLANNING, year -> Condition.any(TaskForce.WORK_PLANS, Condition.isEqual(WorkPlan.YEAR, year)));
    }

    private static RuleSet under(DatedValues<ValidityPeriod> periods) {
        return RuleSet.of(
                "acme:own",
                "1",
                List.of(eachYear(planned()).build()),
                LegalCorpus.standard().with(PLANNING, periods));
    }

    private static RuleSet from2023To2025() {
        return under(DatedValues.<ValidityPeriod>none()
                .with(ValidityPeriod.ofYears(2023, 2025), ValidityPeriod.from(SET_ON), POLICY));
    }

    private static RegionalTaskForce withPlans(Integer... years) {
        return RegionalTaskForce.builder()
                .id("gtd")
                .workPlans(List.of(years).stream()
                        .map(year -> WorkPlan.builder().year(year).build())
                        .toList())
                .build();
    }

    private static Map<String, Outcome> outcomes(RuleSet rules, RegionalTaskForce gtd, LocalDate on) {
        var outcomes = new TreeMap<String, Outcome>();
        ComplianceChecker.of(rules)
                .check(gtd, on)
                .findings()
                .forEach(finding -> outcomes.put(finding.place().toString(), finding.outcome()));
        return outcomes;
    }

    @Test
    void eachYearIsOwedByItsLastDay() {
        RegionalTaskForce gtd = withPlans(2025);

        assertEquals(
                Map.of("/years/2024", Outcome.NOT_APPLICABLE, "/years/2025", Outcome.NOT_APPLICABLE),
                outcomes(from2023To2025(), gtd, LocalDate.of(2024, 12, 31)));
        assertEquals(
                Map.of("/years/2024", Outcome.VIOLATED, "/years/2025", Outcome.SATISFIED),
                outcomes(from2023To2025(), gtd, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void whatIsDoneLateCures() {
        assertEquals(
                Outcome.SATISFIED,
                outcomes(from2023To2025(), withPlans(2024, 2025), LocalDate.of(2026, 1, 1))
                        .get("/years/2024"));
    }

    @Test
    void nothingIsAskedBeforeThePeriodIsSet() {
        assertEquals(
                Outcome.NOT_APPLICABLE,
                outcomes(from2023To2025(), withPlans(2024), SET_ON.minusDays(1)).get("/years/2024"));
        assertEquals(
                Outcome.SATISFIED,
                outcomes(from2023To2025(), withPlans(2024), SET_ON).get("/years/2024"));
    }

    static Stream<DatedValues<ValidityPeriod>> periodsOfWhichNotAllYearsAreKnown() {
        ValidityPeriod since = ValidityPeriod.from(SET_ON);
        return Stream.of(
                DatedValues.<ValidityPeriod>none().withUnknown(since, POLICY),
                DatedValues.<ValidityPeriod>none().with(ValidityPeriod.from(LocalDate.of(2024, 1, 1)), since, POLICY));
    }

    @ParameterizedTest
    @MethodSource("periodsOfWhichNotAllYearsAreKnown")
    void whereNotAllYearsAreKnownItIsOpenWhetherThereAreOthers(DatedValues<ValidityPeriod> periods) {
        RuleSet rules = under(periods);

        assertEquals(Map.of("", Outcome.NOT_APPLICABLE), outcomes(rules, withPlans(), SET_ON.minusDays(1)));
        assertEquals(Map.of("", Outcome.UNDETERMINED), outcomes(rules, withPlans(), SET_ON));
    }

    @Test
    void aPeriodThatEndsOnAnUnknownDayLeavesItsLastYearsOpen() {
        RuleSet until = under(DatedValues.<ValidityPeriod>none()
                .with(
                        ValidityPeriod.of(PartialDate.parse("2024"), PartialDate.between("2024-06-01", "2025-06-30")),
                        ValidityPeriod.from(LocalDate.of(2024, 1, 1)),
                        POLICY));

        assertEquals(
                Map.of("/years/2024", Outcome.VIOLATED, "/years/2025", Outcome.UNDETERMINED),
                outcomes(until, withPlans(), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aYearThatALaterPeriodCertainlyHasIsOwed() {
        RuleSet twice = under(DatedValues.<ValidityPeriod>none()
                .with(
                        ValidityPeriod.of(PartialDate.parse("2024"), PartialDate.between("2024-06-01", "2025-06-30")),
                        ValidityPeriod.of(PartialDate.parse("2024-01-01"), PartialDate.parse("2024-12-31")),
                        POLICY)
                .with(ValidityPeriod.ofYears(2025, 2025), ValidityPeriod.from(LocalDate.of(2025, 1, 1)), POLICY));

        assertEquals(
                Map.of("/years/2024", Outcome.VIOLATED, "/years/2025", Outcome.VIOLATED),
                outcomes(twice, withPlans(), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void textsThatAreNotGivenNameTheYear() {
        ComplianceReport report = ComplianceChecker.of(from2023To2025()).check(withPlans(), LocalDate.of(2025, 1, 1));
        Finding lacking = report.findings(Outcome.VIOLATED).get(0);

        assertEquals(2024, lacking.arguments().get("year"));
        assertTrue(lacking.message(Locale.ENGLISH).contains("2024"));
        assertTrue(lacking.message(Locale.forLanguageTag("id")).contains("2024"));
        assertTrue(eachYear(planned()).build().description().texts().containsKey(RuleDescription.DEADLINE));
    }

    @Test
    void textsThatAreGivenStay() {
        RuleDescription rule = eachYear(planned().text("violated", "Tanpa rencana {year}.", "No plan for {year}."))
                .build()
                .description();

        assertEquals("No plan for {year}.", rule.text("violated").english());
    }

    @Test
    void whatIsNotSoundIsRefusedThoughNothingIsSet() {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> eachYear(planned().text("violated", "{tahun}", "{tahun}")).build());

        assertTrue(String.valueOf(refusal.getMessage()).contains("{tahun}"), refusal.getMessage());
    }
}
