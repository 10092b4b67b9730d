package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernmentAndOthersTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-005");
    private static final String DAY = "2024-12-31";
    private static final Seat MINISTRY =
            Seat.builder().element(MemberElement.MINISTRY_OR_AGENCY).build();
    private static final Seat PARTNER =
            Seat.builder().element(MemberElement.NON_GOVERNMENT).build();

    @Test
    void itStandsWithThePerpres() {
        RULE.on("2023-09-25", UnderThePerpres.nationalTaskForce())
                .is(NOT_IN_FORCE)
                .until("2023-09-26");
        RULE.on("2023-09-26", UnderThePerpres.nationalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2023-11-01");
        RULE.on("2023-11-01", UnderThePerpres.nationalTaskForce()).is(SATISFIED).until("2026-01-01");
        RULE.on("2025-12-31", UnderThePerpres.nationalTaskForce()).is(SATISFIED).until("2026-01-01");
        RULE.on("2026-01-01", UnderThePerpres.nationalTaskForce())
                .is(UNDETERMINED)
                .forGood();
    }

    @Test
    void theElementThatIsLackingIsNamed() {
        RULE.on(DAY, with(Listing.complete(MINISTRY)))
                .is(VIOLATED)
                .until("2026-01-01")
                .says("lacking", List.of(MemberElement.NON_GOVERNMENT));
        RULE.on(DAY, with(Listing.complete(PARTNER)))
                .is(VIOLATED)
                .says("lacking", List.of(MemberElement.MINISTRY_OR_AGENCY));
    }

    @Test
    void everySeatCounts() {
        RULE.on(
                        DAY,
                        with(Listing.complete(PARTNER)).toBuilder()
                                .executiveChair(MINISTRY)
                                .build())
                .is(SATISFIED);
        RULE.on(
                        DAY,
                        with(Listing.complete(MINISTRY)).toBuilder()
                                .deputySecretaries(Listing.partial(PARTNER))
                                .build())
                .is(SATISFIED);
    }

    @Test
    void afterTheActionPeriodOnlyWhoIsAppointedForLaterCounts() {
        ValidityPeriod later = ValidityPeriod.ofYears(2026, 2029);
        Seat ministry = UnderThePerpres.seat(MemberElement.MINISTRY_OR_AGENCY, later);
        Seat partner = UnderThePerpres.seat(MemberElement.NON_GOVERNMENT, later);

        RULE.on("2026-01-01", with(Listing.complete(ministry, partner)))
                .is(SATISFIED)
                .forGood();
        RULE.on(
                        "2026-01-01",
                        with(Listing.complete(
                                ministry,
                                PARTNER.toBuilder().term(Fact.absent()).build())))
                .is(VIOLATED)
                .says("lacking", List.of(MemberElement.NON_GOVERNMENT));
        RULE.on("2026-01-01", with(Listing.complete(ministry, PARTNER)))
                .is(UNDETERMINED)
                .lacks("/members/0/term EXACT_DATE", "/members/1/term VALUE");
    }

    @Test
    void thereMayBeOthers() {
        RULE.on(DAY, with(Listing.partial(MINISTRY)))
                .is(UNDETERMINED)
                .lacks("/members WHOLE_LIST", "/members/0/term VALUE");
        RULE.on(DAY, with(Listing.complete(MINISTRY, Seat.builder().build())))
                .is(UNDETERMINED)
                .lacks("/members/1/element VALUE", "/members/0/term VALUE", "/members/1/term VALUE");
        RULE.on(
                        DAY,
                        with(Listing.complete(MINISTRY)).toBuilder()
                                .executiveChair(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/executiveChair/element VALUE", "/executiveChair/term VALUE", "/members/0/term VALUE");
    }

    private static NationalTaskForce with(Listing<Seat> members) {
        return UnderThePerpres.nationalTaskForce().toBuilder()
                .chair(Fact.absent())
                .executiveChair(Fact.absent())
                .members(members)
                .build();
    }
}
