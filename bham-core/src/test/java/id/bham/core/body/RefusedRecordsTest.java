package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.check.Contradiction;
import id.bham.core.evaluation.ActionResult;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.mandate.Task;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what cannot be is refused; the message names the value. */
class RefusedRecordsTest {

    /** Each text of each record. */
    static Stream<Named<Consumer<String>>> texts() {
        Map<String, Consumer<String>> texts = Map.ofEntries(
                Map.entry(
                        "appointment person",
                        text -> Appointment.builder().person(text).build()),
                Map.entry("decree number", text -> Decree.builder().number(text).build()),
                Map.entry("decree title", text -> Decree.builder().title(text).build()),
                Map.entry(
                        "inauguration place",
                        text -> Inauguration.builder().place(text).build()),
                Map.entry(
                        "institution name",
                        text -> Institution.builder().name(text).build()),
                Map.entry(
                        "office name",
                        text -> Office.of(OfficeTitle.OTHER).toBuilder()
                                .name(text)
                                .build()),
                Map.entry(
                        "holder person",
                        text -> OfficeHolder.builder().person(text).build()),
                Map.entry("seat title", text -> Seat.builder().title(text).build()),
                Map.entry(
                        "group name", text -> WorkingGroup.builder().name(text).build()),
                Map.entry(
                        "task description",
                        text -> Task.builder().description(text).build()),
                Map.entry(
                        "action title",
                        text -> PriorityAction.builder().title(text).build()),
                Map.entry("party name", ActionParty::named),
                Map.entry(
                        "action sub-action",
                        text -> PriorityAction.builder().subAction(text).build()),
                Map.entry(
                        "action criterion",
                        text -> PriorityAction.builder().criteria("a", text).build()),
                Map.entry(
                        "result sub-action",
                        text -> ActionResult.builder().subAction(text).build()),
                Map.entry(
                        "result measure",
                        text -> ActionResult.builder().measure(text).build()),
                Map.entry(
                        "evaluation coordinator",
                        text -> Evaluation.builder().coordinator(text).build()),
                Map.entry(
                        "action explanation",
                        text -> PriorityAction.builder().explanation(text).build()),
                Map.entry("plan title", text -> WorkPlan.builder().title(text).build()),
                Map.entry(
                        "evaluation title",
                        text -> Evaluation.builder().title(text).build()),
                Map.entry(
                        "report code",
                        text -> ProgressReport.builder().code(text).build()),
                Map.entry(
                        "nfp name",
                        text -> NationalFocalPoint.builder().id("x").name(text).build()),
                Map.entry(
                        "nfp answersTo",
                        text -> NationalFocalPoint.builder()
                                .id("x")
                                .answersTo(text)
                                .build()),
                Map.entry(
                        "gtn name",
                        text -> NationalTaskForce.builder().id("x").name(text).build()),
                Map.entry(
                        "gtn replaces",
                        text -> NationalTaskForce.builder()
                                .id("x")
                                .replaces(text)
                                .build()),
                Map.entry(
                        "gtn answersTo",
                        text -> NationalTaskForce.builder()
                                .id("x")
                                .answersTo(text)
                                .build()),
                Map.entry(
                        "gtn other words",
                        text -> NationalTaskForce.builder()
                                .id("x")
                                .dutiesInOtherWords(Listing.partial("y", text))
                                .build()),
                Map.entry(
                        "gtd other words",
                        text -> RegionalTaskForce.builder()
                                .id("x")
                                .dutiesInOtherWords(text)
                                .build()),
                Map.entry(
                        "gtd name",
                        text -> RegionalTaskForce.builder().id("x").name(text).build()),
                Map.entry(
                        "gtd replaces",
                        text -> RegionalTaskForce.builder()
                                .id("x")
                                .replaces(text)
                                .build()),
                Map.entry(
                        "gtd answersTo",
                        text -> RegionalTaskForce.builder()
                                .id("x")
                                .answersTo(text)
                                .build()));
        return texts.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aBlankTextIsRefused(Consumer<String> build) {
        for (String blank : new String[] {"", " ", "\t\n", "\u2003"}) {
            assertThrows(IllegalArgumentException.class, () -> build.accept(blank));
        }
        assertDoesNotThrow(() -> build.accept("x"));
        assertDoesNotThrow(() -> build.accept(" \ud83d\ude00 "));
    }

    static Stream<Named<Consumer<String>>> ids() {
        return Stream.of(
                Named.of("nfp", id -> NationalFocalPoint.builder().id(id).build()),
                Named.of("gtn", id -> NationalTaskForce.builder().id(id).build()),
                Named.of("gtd", id -> RegionalTaskForce.builder().id(id).build()),
                Named.of("governance", id -> Governance.builder().id(id).build()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdThatIsNotSafeInAPathIsRefused(Consumer<String> build) {
        String longest = "x".repeat(100);
        for (String bad : new String[] {"", " ", "a b", "-a", ".a", "a/b", "a~b", "\u00e9", "a\n", longest + "x"}) {
            String message = Refusal.of(() -> build.accept(bad));
            assertTrue(message.contains("'" + bad + "'"), message);
        }
        for (String good : new String[] {"a", "0", "gtd-banten", "A.b_c-9", longest}) {
            assertDoesNotThrow(() -> build.accept(good));
        }
    }

    @Test
    void aRecordWithoutItsIdIsRefused() {
        assertThrows(
                IllegalStateException.class, () -> RegionalTaskForce.builder().build());
        assertThrows(IllegalStateException.class, () -> Office.builder().build());
        assertThrows(IllegalStateException.class, () -> FormationStep.builder().build());
    }

    @Test
    void aPlanWithADecreeOrAnInaugurationIsRefused() {
        Decree decree = Decree.builder().build();
        Inauguration ceremony = Inauguration.on(LocalDate.of(2024, 4, 3));

        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("gtd-x")
                .status(BodyStatus.PLANNED)
                .decree(Fact.absent())
                .build();
        NationalTaskForce nationalPlan = NationalTaskForce.builder()
                .id("gtn-x")
                .status(BodyStatus.PLANNED)
                .inauguration(Fact.absent())
                .build();

        for (Runnable attempt : new Runnable[] {
            () -> plan.toBuilder().decree(decree).build(),
            () -> plan.toBuilder().inauguration(ceremony).build(),
            () -> nationalPlan.toBuilder().decree(decree).build(),
            () -> nationalPlan.toBuilder().inauguration(ceremony).build(),
            () -> plan.toBuilder()
                    .seenAtWork(Listing.partial(PartialDate.parse("2024")))
                    .build()
        }) {
            String message = Refusal.of(attempt);
            assertTrue(message.contains("'gtd-x'") || message.contains("'gtn-x'"), message);
        }
        assertDoesNotThrow(
                () -> plan.toBuilder().status(BodyStatus.FORMED).decree(decree).build());
        assertDoesNotThrow(
                () -> plan.toBuilder().status(Fact.unknown()).decree(decree).build());
    }

    @Test
    void aDayAtWorkOutsideItsLifeIsRefused() {
        RegionalTaskForce formed = RegionalTaskForce.builder()
                .id("gtd-x")
                .decree(Decree.builder().issuedOn(PartialDate.parse("2024-04")).build())
                .inauguration(Inauguration.on("2024-05-01"))
                .lastDay(PartialDate.parse("2025"))
                .build();

        for (String seen : new String[] {"2024-03-31", "2024-03", "[..2024-03-15]", "2026-01-01", "[2026-02-03..]"}) {
            String message = Refusal.of(() -> formed.toBuilder()
                    .seenAtWork(Listing.partial(PartialDate.parse("2024-06"), PartialDate.parse(seen)))
                    .build());
            assertTrue(message.contains("'gtd-x'") && message.contains(seen), message);
        }
        for (String seen : new String[] {"2024-04-01", "2024", "2025-12-31", "[2024..2030]"}) {
            assertDoesNotThrow(
                    () -> formed.toBuilder().seenAtWork(PartialDate.parse(seen)).build());
        }
        assertDoesNotThrow(() -> formed.toBuilder()
                .inauguration(Fact.unknown())
                .seenAtWork(PartialDate.parse("2024-03-31"))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D", "P10000D", "P10000Y1M"})
    void anIntervalThatIsNoLengthOfTimeIsRefused(String length) {
        Period interval = Period.parse(length);
        String regional = Refusal.of(() ->
                RegionalTaskForce.builder().id("x").evaluationInterval(interval).build());
        String national = Refusal.of(() ->
                NationalTaskForce.builder().id("x").evaluationInterval(interval).build());

        assertTrue(regional.contains("'" + interval + "'") && national.contains("'" + interval + "'"));
        assertDoesNotThrow(() -> RegionalTaskForce.builder()
                .id("x")
                .evaluationInterval(Period.of(9999, 0, 1))
                .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10000})
    void aYearThatNoDateHasIsRefused(int year) {
        String plan = Refusal.of(() -> WorkPlan.builder().year(year).build());
        String report = Refusal.of(() -> ProgressReport.builder().year(year).build());

        assertTrue(plan.contains(String.valueOf(year)) && report.contains(String.valueOf(year)));
    }

    /** An unlawful or odd body can exist, so it can be written down. */
    @Test
    void whatIsOnlyWrongIsNotRefused() {
        assertDoesNotThrow(() -> RegionalTaskForce.builder()
                .id("gtd-x")
                .decree(Decree.builder()
                        .issuer(Office.of(OfficeTitle.PRESIDENT))
                        .issuedOn(PartialDate.parse("2024-05-01"))
                        .build())
                .inauguration(Inauguration.on("2024-04-03"))
                .lastDay(PartialDate.parse("2020"))
                .chair(Fact.absent())
                .replaces("gtd-x")
                .build());
    }

    @Test
    void aListOfDutiesThatLeavesSomeOutIsNotComplete() {
        RegionalTaskForce.Builder complete = RegionalTaskForce.builder()
                .id("gtd")
                .duties(Duty.REPORT)
                .dutiesInOtherWords(Listing.partial("Menyusun perencanaan"));
        NationalTaskForce.Builder none = NationalTaskForce.builder()
                .id("gtn")
                .duties(Listing.complete())
                .dutiesInOtherWords("Menyusun perencanaan");

        assertThrows(Contradiction.class, complete::build);
        assertThrows(Contradiction.class, none::build);
        complete.duties(Listing.partial(Duty.REPORT)).build();
        complete.duties(Duty.REPORT).dutiesInOtherWords(Listing.complete()).build();
    }
}
