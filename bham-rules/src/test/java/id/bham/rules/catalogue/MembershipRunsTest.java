package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.MemberElement;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Parameters;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.report.OpenBecause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** GTD-016 and GTN-010: after an action period membership runs only for whom it is renewed. */
class MembershipRunsTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-016");
    private static final Trial NATIONAL = Trial.of("BHAM-GTN-010");
    private static final RuleSet WITH_NEXT_PERIOD = RuleSets.stranas()
            .with(
                    Parameters.ACTION_PERIOD,
                    ValidityPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31)),
                    ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                    Source.of("next", "Made up"));
    private static final Trial LATER = Trial.of(WITH_NEXT_PERIOD, "BHAM-GTD-016");
    private static final Trial LATER_NATIONAL = Trial.of(WITH_NEXT_PERIOD, "BHAM-GTN-010");

    private static final Seat RENEWED =
            UnderThePerpres.seat(MemberElement.NON_GOVERNMENT, ValidityPeriod.ofYears(2026, 2029));
    private static final Seat ENDED =
            UnderThePerpres.seat(MemberElement.NON_GOVERNMENT, ValidityPeriod.ofYears(2024, 2025));
    private static final Seat OF_UNKNOWN_TERM =
            Seat.builder().element(MemberElement.NON_GOVERNMENT).build();

    @Test
    void whileAnActionPeriodRunsItIsNotAsked() {
        RULE.on("2023-09-25", of(Listing.complete(ENDED))).is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on("2025-12-31", of(Listing.complete(ENDED))).is(NOT_APPLICABLE).until("2026-01-01");
        RULE.on("2025-12-31", of(Listing.unknown())).is(NOT_APPLICABLE).until("2026-01-01");
        NATIONAL.on("2025-12-31", national(Listing.unknown()))
                .is(NOT_APPLICABLE)
                .until("2026-01-01");
    }

    @Test
    void untilANextPeriodIsSetNobodyCanTell() {
        for (Listing<Seat> members : List.of(
                Listing.complete(ENDED),
                Listing.complete(RENEWED),
                Listing.<Seat>complete(),
                Listing.<Seat>unknown())) {
            Trial.Answer answer =
                    RULE.on("2026-01-01", of(members)).is(UNDETERMINED).lacks();
            assertEquals(Optional.of(OpenBecause.LAW_UNKNOWN), answer.finding().openBecause());
            NATIONAL.on("2026-01-01", national(members)).is(UNDETERMINED).lacks();
            LATER.on("2026-02-28", of(members)).is(UNDETERMINED).until("2026-03-01");
        }
    }

    @Test
    void onceItIsSetAMemberIsAppointedForItOrNone() {
        LATER.on("2026-03-01", of(Listing.complete(ENDED, RENEWED))).is(SATISFIED);
        LATER.on("2026-03-01", of(Listing.partial(RENEWED))).is(SATISFIED);
        LATER.on("2026-03-01", of(Listing.complete(ENDED))).is(VIOLATED);
        LATER.on("2026-03-01", of(Listing.complete())).is(VIOLATED);
        LATER_NATIONAL.on("2026-03-01", national(Listing.complete(RENEWED))).is(SATISFIED);
        LATER_NATIONAL.on("2026-03-01", national(Listing.complete(ENDED))).is(VIOLATED);
    }

    @Test
    void whatIsNotKnownOfTheMembersLeavesItOpen() {
        LATER.on("2026-03-01", of(Listing.partial(ENDED)))
                .is(UNDETERMINED)
                .lacks("/members WHOLE_LIST", "/members/0/term EXACT_DATE");
        LATER.on("2026-03-01", of(Listing.complete(OF_UNKNOWN_TERM)))
                .is(UNDETERMINED)
                .lacks("/members/0/term VALUE");
        LATER.on("2026-03-01", of(Listing.complete(OF_UNKNOWN_TERM, RENEWED))).is(SATISFIED);
    }

    @Test
    void oneThatIsFormedAfterwardsHasMembersOnceAPeriodIsSet() {
        RegionalTaskForce formedLater = of(Listing.complete(OF_UNKNOWN_TERM)).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2026, 2, 1)))
                .inauguration(Fact.absent())
                .build();

        LATER.on("2026-01-31", formedLater).is(NOT_APPLICABLE).until("2026-02-01");
        LATER.on("2026-02-01", formedLater).is(UNDETERMINED).until("2026-03-01");
        LATER.on("2026-03-01", formedLater).is(SATISFIED);
        LATER.on(
                        "2026-03-01",
                        formedLater.toBuilder().members(Listing.complete()).build())
                .is(VIOLATED);
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on("2026-01-01", UnderThePerpres.older(of(Listing.unknown())))
                .is(NOT_APPLICABLE)
                .lacks();
        NATIONAL.on("2026-01-01", UnderThePerpres.older(national(Listing.unknown())))
                .is(NOT_APPLICABLE)
                .lacks();
    }

    private static RegionalTaskForce of(Listing<Seat> members) {
        return InOrder.regionalTaskForce().toBuilder()
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .members(members)
                .build();
    }

    private static NationalTaskForce national(Listing<Seat> members) {
        return UnderThePerpres.nationalTaskForce().toBuilder()
                .chair(Fact.absent())
                .executiveChair(Fact.absent())
                .members(members)
                .build();
    }
}
