package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Appointment;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
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

/** GTD-012 and GTN-007: no term of membership outlasts the action period in which it begins. */
class TermsEndWithThePeriodTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-012");
    private static final Trial NATIONAL = Trial.of("BHAM-GTN-007");
    private static final String DAY = "2024-12-31";
    private static final String MEMBER = "/members/0";

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, SATISFIED",
        "2023-01-01, 2025-12-31, SATISFIED",
        "2024-03-01, 2026-01-01, VIOLATED",
        "2025-12-31, 2026-01-01, VIOLATED",
        "2022-12-31, 2025-12-31, UNDETERMINED",
        "2026-01-01, 2027-12-31, UNDETERMINED",
    })
    void aTermStaysWithinTheActionPeriodInWhichItBegins(String firstDay, String lastDay, Outcome outcome) {
        Seat seat = seat(Fact.known(ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay))));

        RULE.on(DAY, of(seat), MEMBER).is(outcome).forGood();
        NATIONAL.on(DAY, national(seat), MEMBER).is(outcome).forGood();
    }

    @Test
    void theNextPeriodThatTheLawSetsDecidesOfLaterTerms() {
        Trial later = Trial.of(
                RuleSets.stranas()
                        .with(
                                Parameters.ACTION_PERIOD,
                                ValidityPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31)),
                                ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                                Source.of("next", "Made up")),
                "BHAM-GTD-012");
        RegionalTaskForce renewed = of(seat(Fact.known(ValidityPeriod.ofYears(2026, 2029))));
        RegionalTaskForce tooLong = of(seat(Fact.known(ValidityPeriod.ofYears(2024, 2026))));

        later.on("2026-02-28", renewed, MEMBER).is(UNDETERMINED).until("2026-03-01");
        later.on("2026-03-01", renewed, MEMBER).is(SATISFIED).forGood();
        later.on("2026-03-01", tooLong, MEMBER).is(VIOLATED);
    }

    @Test
    void everySeatIsAsked() {
        Seat tooLong = seat(Fact.known(ValidityPeriod.ofYears(2024, 2026)));
        RegionalTaskForce led = of(tooLong).toBuilder()
                .chair(tooLong)
                .viceChairs(Listing.complete(tooLong))
                .secretary(tooLong)
                .deputySecretaries(Listing.complete(tooLong))
                .build();

        for (String place : List.of("/chair", "/viceChairs/0", "/secretary", "/deputySecretaries/0", MEMBER)) {
            RULE.on("2024-02-29", led, place).is(NOT_APPLICABLE).until("2024-03-01");
            RULE.on("2024-03-01", led, place).is(VIOLATED).forGood();
        }
        assertEquals(5, RULE.places(DAY, led).count());
        NATIONAL.on(DAY, national(tooLong).toBuilder().executiveChair(tooLong).build(), "/executiveChair")
                .is(VIOLATED);
    }

    @Test
    void aTermThatStatesNoEndIsNotAsked() {
        RULE.on(DAY, of(seat(Fact.absent())), MEMBER).is(NOT_APPLICABLE).lacks();
        RULE.on(DAY, of(seat(Fact.known(ValidityPeriod.from(LocalDate.of(2024, 3, 1))))), MEMBER)
                .is(NOT_APPLICABLE)
                .lacks();
    }

    @Test
    void theTermOfTheOfficeIsNone() {
        Seat held = seat(Fact.absent()).toBuilder()
                .appointments(Listing.complete(Appointment.builder()
                        .period(ValidityPeriod.ofYears(2025, 2030))
                        .build()))
                .build();

        RULE.on(DAY, of(held), MEMBER).is(NOT_APPLICABLE).lacks();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, of(seat(Fact.unknown())), MEMBER).is(UNDETERMINED).lacks("/members/0/term VALUE");
        ValidityPeriod ofUnknownEnd = ValidityPeriod.of(Fact.known(PartialDate.parse("2024-03-01")), Fact.unknown());
        RULE.on(DAY, of(seat(Fact.known(ofUnknownEnd))), MEMBER).is(UNDETERMINED);
        ValidityPeriod around = ValidityPeriod.of(PartialDate.parse("2024-03-01"), PartialDate.parse("[2025..2026]"));
        RULE.on(DAY, of(seat(Fact.known(around))), MEMBER).is(UNDETERMINED);
        RULE.on(
                        DAY,
                        of(seat(Fact.absent())).toBuilder()
                                .members(Listing.partial(seat(Fact.absent())))
                                .build())
                .is(UNDETERMINED)
                .lacks("/members WHOLE_LIST");
    }

    @Test
    void anOlderOneIsNotAsked() {
        Seat tooLong = seat(Fact.known(ValidityPeriod.ofYears(2024, 2026)));

        RULE.on("2023-09-25", of(tooLong), MEMBER).is(NOT_IN_FORCE);
        RULE.on(DAY, UnderThePerpres.older(of(tooLong)), MEMBER).is(NOT_APPLICABLE);
        NATIONAL.on(DAY, UnderThePerpres.older(national(tooLong)), MEMBER).is(NOT_APPLICABLE);
    }

    private static Seat seat(Fact<ValidityPeriod> term) {
        return Seat.builder().term(term).build();
    }

    private static RegionalTaskForce of(Seat member) {
        return InOrder.regionalTaskForce().toBuilder()
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .members(Listing.complete(member))
                .build();
    }

    private static NationalTaskForce national(Seat member) {
        return UnderThePerpres.nationalTaskForce().toBuilder()
                .chair(Fact.absent())
                .executiveChair(Fact.absent())
                .members(Listing.complete(member))
                .build();
    }
}
