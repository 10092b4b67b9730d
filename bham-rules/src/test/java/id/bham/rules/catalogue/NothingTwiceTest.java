package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Appointment;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingTwiceTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-011");
    private static final String DAY = "2024-12-31";
    private static final String LEADERS = "/leaders";
    private static final Appointment ONE = appointed("Pejabat A", "2024-03-01", "2024-09-30");
    private static final Appointment OTHER = appointed("Pejabat B", "2024-07-01", "2025-12-31");

    private static final RegionalTaskForce NOBODY = InOrder.regionalTaskForce().toBuilder()
            .chair(seat())
            .viceChairs(Listing.complete(seat()))
            .secretary(seat())
            .deputySecretaries(Listing.complete(seat()))
            .members(Listing.complete(seat()))
            .build();

    @Test
    void eachSeatIsAskedByItself() {
        assertEquals(
                List.of("/chair", "/deputySecretaries/0", "/leaders", "/members/0", "/secretary", "/viceChairs/0"),
                RULE.places(DAY, NOBODY).map(Pointer::toString).toList());
        for (String place : List.of("/chair", "/deputySecretaries/0", "/members/0", "/secretary", "/viceChairs/0")) {
            RULE.on(DAY, NOBODY, place).is(SATISFIED).forGood();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, NOT_APPLICABLE, 2024-03-01",
        "2024-03-01, SATISFIED, 2024-07-01",
        "2024-06-30, SATISFIED, 2024-07-01",
        "2024-07-01, VIOLATED, 2024-10-01",
        "2024-09-30, VIOLATED, 2024-10-01",
        "2024-10-01, SATISFIED,",
        "2026-01-01, SATISFIED,",
    })
    void aSeatIsFilledTwiceWhileTwoAppointmentsRun(String day, Outcome outcome, @Nullable String until) {
        RegionalTaskForce twice =
                NOBODY.toBuilder().members(Listing.complete(seat(ONE, OTHER))).build();

        var answer = RULE.on(day, twice, "/members/0").is(outcome);
        if (until == null) {
            answer.forGood();
        } else {
            answer.until(until);
        }
    }

    @Test
    void whoIsAppointedIsNamed() {
        RegionalTaskForce twice =
                NOBODY.toBuilder().members(Listing.complete(seat(ONE, OTHER))).build();

        RULE.on("2024-07-01", twice, "/members/0")
                .is(VIOLATED)
                .says("persons", List.of(Fact.known("Pejabat A"), Fact.known("Pejabat B")));
    }

    @ParameterizedTest
    @CsvSource({"HOLDER, VIOLATED", "PJ, VIOLATED", "PLT, VIOLATED", "PLH, SATISFIED"})
    void whoStandsInForADayDoesNotCount(Capacity capacity, Outcome outcome) {
        Appointment acting = OTHER.toBuilder().capacity(capacity).build();

        RULE.on(
                        "2024-07-01",
                        NOBODY.toBuilder()
                                .members(Listing.complete(seat(ONE, acting)))
                                .build(),
                        "/members/0")
                .is(outcome);
        Appointment secretaryActs = ONE.toBuilder().capacity(capacity).build();
        RULE.on(
                        "2024-07-01",
                        NOBODY.toBuilder()
                                .chair(seat(secretaryActs))
                                .viceChairs(Listing.complete(seat(ONE)))
                                .build(),
                        LEADERS)
                .is(outcome);
    }

    @Test
    void nobodyFillsTwoLeadingSeats() {
        RegionalTaskForce both = NOBODY.toBuilder()
                .chair(seat(ONE))
                .deputySecretaries(Listing.complete(seat(ONE)))
                .secretary(seat(OTHER))
                .build();

        RULE.on("2024-02-29", both, LEADERS).is(NOT_APPLICABLE).until("2024-03-01");
        RULE.on("2024-03-01", both, LEADERS).is(VIOLATED);
        RULE.on("2024-09-30", both, LEADERS).is(VIOLATED).until("2024-10-01").says("persons", List.of("Pejabat A"));
        RULE.on("2024-09-30", both, "/chair").is(SATISFIED);
        RULE.on("2024-10-01", both, LEADERS).is(SATISFIED);
    }

    @Test
    void aLeaderMayBeAMemberAsWell() {
        RegionalTaskForce both = NOBODY.toBuilder()
                .chair(seat(ONE))
                .secretary(seat(ONE))
                .members(Listing.complete(seat(ONE), seat(ONE)))
                .build();

        RULE.on("2024-09-30", both, LEADERS).is(VIOLATED);
        RULE.on("2024-09-30", both, "/members/0").is(SATISFIED);
        RULE.on("2024-09-30", both.toBuilder().secretary(seat()).build(), LEADERS)
                .is(SATISFIED);
    }

    @Test
    void oneWhoIsAppointedTwiceToOneSeatDoesNotLeadTwice() {
        RULE.on(
                        "2024-09-30",
                        NOBODY.toBuilder()
                                .chair(seat(
                                        ONE,
                                        ONE.toBuilder().capacity(Capacity.PLH).build()))
                                .build(),
                        LEADERS)
                .is(SATISFIED);
    }

    @Test
    void whatIsNotKnownOfTheSeatLeavesItOpen() {
        RULE.on(DAY, NOBODY.toBuilder().chair(Seat.builder().build()).build(), "/chair")
                .is(UNDETERMINED)
                .lacks("/chair/appointments WHOLE_LIST");
        Appointment ofSomeDays = OTHER.toBuilder().period(Fact.unknown()).build();
        RULE.on(
                        "2024-09-30",
                        NOBODY.toBuilder()
                                .members(Listing.complete(seat(ONE, ofSomeDays)))
                                .build(),
                        "/members/0")
                .is(UNDETERMINED)
                .lacks("/members/0/appointments/1/period VALUE");
        Appointment inSomeCapacity = OTHER.toBuilder().capacity(Fact.unknown()).build();
        RULE.on(
                        "2024-09-30",
                        NOBODY.toBuilder()
                                .members(Listing.complete(seat(ONE, inSomeCapacity)))
                                .build(),
                        "/members/0")
                .is(UNDETERMINED)
                .lacks("/members/0/appointments/1/capacity VALUE");
    }

    @Test
    void whatIsNotKnownOfTheOtherLeadingSeatsLeavesItOpen() {
        RegionalTaskForce some = NOBODY.toBuilder()
                .chair(seat(ONE))
                .viceChairs(Listing.partial(seat()))
                .build();

        RULE.on("2024-09-30", some, LEADERS).is(UNDETERMINED).lacks("/viceChairs WHOLE_LIST");
        RULE.on("2024-09-30", some, "/viceChairs/0").is(SATISFIED);
        RULE.on("2024-09-30", some).is(UNDETERMINED).lacks("/viceChairs WHOLE_LIST");
        RULE.on(DAY, some, LEADERS).is(UNDETERMINED);
    }

    @Test
    void ofASeatThatIsFilledBySomebodyUnknownItIsOpen() {
        RegionalTaskForce somebody = NOBODY.toBuilder()
                .chair(seat(ONE.toBuilder().person(Fact.unknown()).build()))
                .secretary(seat(ONE))
                .build();

        RULE.on("2024-09-30", somebody, LEADERS).is(UNDETERMINED).lacks("/chair/appointments/0/person VALUE");
    }

    @Test
    void thatThereMayBeOtherSeatsLeavesNothingElseOpen() {
        Decree known = NOBODY.decree().value().orElseThrow();
        RegionalTaskForce rough = NOBODY.toBuilder()
                .decree(known.toBuilder()
                        .issuedOn(PartialDate.parse("[2024-02-21..2024-04-03]"))
                        .build())
                .members(Listing.unknown())
                .build();

        RULE.on("2024-04-03", rough).is(UNDETERMINED).lacks("/members WHOLE_LIST");
        RULE.on("2024-04-02", rough).is(UNDETERMINED).lacks("/decree/issuedOn EXACT_DATE", "/members WHOLE_LIST");
    }

    @Test
    void whereNobodyLeadsThereIsNoGreen() {
        RegionalTaskForce unled = NOBODY.toBuilder()
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .build();

        RULE.on(DAY, unled, LEADERS).is(NOT_APPLICABLE).lacks();
        RULE.on(DAY, unled.toBuilder().chair(seat()).build(), LEADERS).is(SATISFIED);
        RULE.on(DAY, unled.toBuilder().chair(Fact.unknown()).build(), LEADERS).is(UNDETERMINED);
    }

    @Test
    void aPlanAndATaskForceWithoutSeatsAreNotAsked() {
        RULE.on(
                        DAY,
                        RegionalTaskForce.builder()
                                .id("plan")
                                .status(BodyStatus.PLANNED)
                                .build())
                .is(NOT_APPLICABLE)
                .lacks();
        RULE.on(
                        DAY,
                        NOBODY.toBuilder()
                                .chair(Fact.absent())
                                .viceChairs(Listing.complete())
                                .secretary(Fact.absent())
                                .deputySecretaries(Listing.complete())
                                .members(Listing.complete())
                                .build())
                .is(NOT_APPLICABLE)
                .lacks();
    }

    private static Seat seat(Appointment... all) {
        return Seat.builder().appointments(Listing.complete(all)).build();
    }

    private static Appointment appointed(String person, String firstDay, String lastDay) {
        return Appointment.builder()
                .person(person)
                .capacity(Capacity.HOLDER)
                .period(ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay)))
                .build();
    }
}
