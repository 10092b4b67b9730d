package id.bham.rules.report;

import static id.bham.rules.report.OpenFact.Need.EXACT_DATE;
import static id.bham.rules.report.OpenFact.Need.VALUE;
import static id.bham.rules.report.OpenFact.Need.WHOLE_LIST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.mandate.Duty;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.engine.GivenFinding;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.OpenFact.Need;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static final RuleDescription RULE = RuleDraft.description("TRY-001").build();
    private static final RegionalTaskForce IN_ORDER = InOrder.regionalTaskForce();

    @Test
    void factsCarryTheSourcesOfTheNearestPlaceThatEnclosesThem() {
        Source page = Source.builder().id("page").title("Page").build();
        Source decree = Source.builder().id("decree").title("Decree").build();
        RegionalTaskForce record = IN_ORDER.toBuilder()
                .evidence(Evidence.of(
                        List.of(page, decree),
                        Map.of(
                                Pointer.WHOLE,
                                List.of("page"),
                                Pointer.parse("/decree"),
                                List.of("decree"),
                                Pointer.parse("/decree/number"),
                                List.of("page", "decree"))))
                .build();

        assertEquals(
                List.of(
                        used("/decree/number", known("1 Tahun 2024"), decree, page),
                        used("/decree/issuedOn", known(PartialDate.of(InOrder.SIGNED)), decree),
                        used("/inauguration/on", known(PartialDate.of(InOrder.INAUGURATED)), page),
                        used("/lastDay", Fact.absent(), page)),
                finding(record, Outcome.SATISFIED, "/decree/number", "/decree/issuedOn", "/inauguration/on", "/lastDay")
                        .facts());
    }

    private static FactUsed used(String place, Fact<Object> state, Source... sources) {
        return new FactUsed(Pointer.parse(place), state, List.of(sources), List.of(), false);
    }

    @Test
    void aRecordWithoutEvidenceHasFactsWithoutSources() {
        assertEquals(
                List.of(used("/duties", known(IN_ORDER.duties()))),
                finding(IN_ORDER.toBuilder().evidence(Evidence.none()).build(), Outcome.SATISFIED, "/duties")
                        .facts());
    }

    @Test
    void aPlaceForEveryItemNamesEach() {
        assertEquals(
                List.of("/reports/0/year", "/reports/1/year"),
                finding(IN_ORDER, Outcome.SATISFIED, "/reports/*/year", "/reports/0/year").facts().stream()
                        .map(fact -> fact.place().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED", "VIOLATED", "NOT_APPLICABLE", "NOT_IN_FORCE", "WAIVED", "ERROR"})
    void onlyAnUndeterminedOutcomeLacksFacts(Outcome outcome) {
        RegionalTaskForce empty = RegionalTaskForce.builder().id("empty").build();

        assertEquals(List.of(), finding(empty, outcome, "/status", "/members").open());
        assertEquals(
                List.of(missing("empty", "/status", VALUE), missing("empty", "/members", WHOLE_LIST)),
                finding(empty, Outcome.UNDETERMINED, "/status", "/members").open());
    }

    @Test
    void whatIsNeededFollowsFromWhatIsKnown() {
        RegionalTaskForce record = RegionalTaskForce.builder()
                .id("partly")
                .name("Name")
                .lastDay(Fact.absent())
                .evaluationStart(PartialDate.parse("2024-05"))
                .decree(Fact.absent())
                .inauguration(Inauguration.on("2024"))
                .members(Listing.partial(Seat.builder().build()))
                .duties(Listing.complete(Duty.REPORT))
                .build();

        assertEquals(
                List.of(
                        missing("partly", "/evaluationStart", EXACT_DATE),
                        missing("partly", "/inauguration/on", EXACT_DATE),
                        missing("partly", "/members", WHOLE_LIST),
                        missing("partly", "/members/0/element", VALUE),
                        missing("partly", "/chair/office", VALUE)),
                finding(
                                record,
                                Outcome.UNDETERMINED,
                                "/name",
                                "/lastDay",
                                "/evaluationStart",
                                "/decree/issuedOn",
                                "/inauguration/on",
                                "/members",
                                "/members/*/element",
                                "/duties",
                                "/chair/office")
                        .open());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-12-31, ",
        "2024-01-01, absent,     ",
        "absent,     absent,     ",
        "2024,       2025-12-31, EXACT_DATE",
        "2024-01-01, 2025,       EXACT_DATE",
        "unknown,    2025-12-31, VALUE",
        "2024-01-01, unknown,    VALUE"
    })
    void aPeriodIsKnownIfBothEndsAre(String firstDay, String lastDay, @Nullable Need need) {
        RegionalTaskForce record = RegionalTaskForce.builder()
                .id("partly")
                .period(ValidityPeriod.of(end(firstDay), end(lastDay)))
                .build();

        assertEquals(
                Stream.ofNullable(need)
                        .map(expected -> missing("partly", "/period", expected))
                        .toList(),
                finding(record, Outcome.UNDETERMINED, "/period").open());
    }

    private static Fact<PartialDate> end(String text) {
        return switch (text) {
            case "absent" -> Fact.absent();
            case "unknown" -> Fact.unknown();
            default -> Fact.known(PartialDate.parse(text));
        };
    }

    @Test
    void argumentsAreWhatTheRecordSaysAndTheRulesOwn() {
        var grounds = new GivenFinding.Grounds(
                List.of(
                        Pointer.parse("/decree/issuedOn"),
                        Pointer.parse("/members/*/element"),
                        Pointer.parse("/duties")),
                List.of(),
                () -> Map.of("years", List.of(2024), "duties", "the rule's own"));
        var finding = new GivenFinding(RULE, IN_ORDER, Pointer.WHOLE, Outcome.VIOLATED, Optional.empty(), grounds);

        assertEquals(
                Map.of(
                        "decree.issuedOn",
                        Fact.known(PartialDate.of(InOrder.SIGNED)),
                        "duties",
                        "the rule's own",
                        "inForce",
                        ValidityPeriod.always(),
                        "years",
                        List.of(2024)),
                finding.arguments());
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, TRY-001.satisfied",
        "VIOLATED, TRY-001.violated",
        "UNDETERMINED, TRY-001.undetermined",
        "NOT_APPLICABLE, TRY-001.notApplicable",
        "NOT_IN_FORCE, TRY-001.notInForce",
        "WAIVED, TRY-001.waived",
        "ERROR, TRY-001.error"
    })
    void theMessageKeyNamesRuleAndOutcome(Outcome outcome, String key) {
        assertEquals(key, finding(IN_ORDER, outcome).messageKey());
    }

    @Test
    void findingsAreEqualIfRuleSubjectPlaceOutcomeAndHorizonAre() {
        var grounds = new GivenFinding.Grounds(List.of(), List.of(), Map::of);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 1, 1));
        var finding = new GivenFinding(RULE, IN_ORDER, Pointer.WHOLE, Outcome.VIOLATED, day, grounds);
        var otherGrounds = new GivenFinding.Grounds(List.of(Pointer.parse("/status")), List.of(), Map::of);

        assertEquals(finding, new GivenFinding(RULE, IN_ORDER, Pointer.WHOLE, Outcome.VIOLATED, day, otherGrounds));
        assertEquals(
                finding.hashCode(),
                new GivenFinding(RULE, IN_ORDER, Pointer.WHOLE, Outcome.VIOLATED, day, otherGrounds).hashCode());
        RuleDescription otherRule = RuleDraft.description("TRY-002").build();
        RegionalTaskForce otherSubject = IN_ORDER.toBuilder().id("other").build();
        Pointer otherPlace = Pointer.parse("/members");
        assertNotEquals(finding, new GivenFinding(otherRule, IN_ORDER, Pointer.WHOLE, Outcome.VIOLATED, day, grounds));
        assertNotEquals(finding, new GivenFinding(RULE, otherSubject, Pointer.WHOLE, Outcome.VIOLATED, day, grounds));
        assertNotEquals(finding, new GivenFinding(RULE, IN_ORDER, otherPlace, Outcome.VIOLATED, day, grounds));
        assertNotEquals(finding, new GivenFinding(RULE, IN_ORDER, Pointer.WHOLE, Outcome.WAIVED, day, grounds));
        assertNotEquals(
                finding, new GivenFinding(RULE, IN_ORDER, Pointer.WHOLE, Outcome.VIOLATED, Optional.empty(), grounds));
    }

    private static Finding finding(RegionalTaskForce record, Outcome outcome, String... places) {
        List<Pointer> pointers = Stream.of(places).map(Pointer::parse).toList();
        return new GivenFinding(
                RULE,
                record,
                Pointer.WHOLE,
                outcome,
                Optional.empty(),
                new GivenFinding.Grounds(pointers, pointers, Map::of));
    }

    private static Fact<Object> known(Object value) {
        return Fact.known(value);
    }

    private static OpenFact missing(String subject, String place, Need need) {
        return new OpenFact(subject, Pointer.parse(place), need);
    }
}
