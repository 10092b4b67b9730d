package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.Decree;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NationHasATaskForceTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-006");
    private static final NationalTaskForce UNDER_IT = UnderThePerpres.nationalTaskForce();

    @Test
    void withinTheTermItIsNotYetDue() {
        Governance none = of(Listing.complete());

        RULE.on("2023-09-25", none).is(NOT_IN_FORCE).until("2023-09-26");
        for (String day : List.of("2023-09-26", "2024-09-25")) {
            Trial.Answer answer = RULE.on(day, none).is(NOT_APPLICABLE).until("2024-09-26");
            assertEquals(
                    Optional.of(PartialDate.between("2024-09-25", "2024-09-26")),
                    answer.finding().dueBy());
        }
    }

    @Test
    void afterItWhoHasNoneIsInBreach() {
        Governance none = of(Listing.complete());

        RULE.on("2024-09-26", none).is(UNDETERMINED).until("2024-09-27").lacks();
        RULE.on("2024-09-27", none).is(VIOLATED).forGood();
        RULE.on("2026-04-23", none).is(VIOLATED).forGood();
    }

    @Test
    void oneThatIsFormedFulfilsItAtOnceAndALateOneToo() {
        RULE.on("2023-10-31", of(Listing.complete(UNDER_IT))).is(NOT_APPLICABLE).until("2023-11-01");
        RULE.on("2023-11-01", of(Listing.complete(UNDER_IT))).is(SATISFIED);
        RULE.on("2024-09-26", of(Listing.complete(UNDER_IT))).is(SATISFIED);
        RULE.on("2024-09-27", of(Listing.complete(UNDER_IT))).is(SATISFIED).forGood();

        Governance late = of(Listing.complete(UnderThePerpres.nationalTaskForce("gtn", LocalDate.of(2024, 12, 1))));
        RULE.on("2024-11-30", late).is(VIOLATED).until("2024-12-01");
        RULE.on("2024-12-01", late).is(SATISFIED).forGood();
    }

    @Test
    void anOlderOneDoesNotFulfilIt() {
        Governance old = of(Listing.complete(UnderThePerpres.older(UNDER_IT)));

        RULE.on("2024-09-25", old).is(NOT_APPLICABLE).until("2024-09-26");
        RULE.on("2024-09-27", old).is(VIOLATED).forGood();
    }

    @Test
    void neitherDoesOneThatNoMinisterDecided() {
        NationalTaskForce byOther = UNDER_IT.toBuilder()
                .decree(InOrder.decree(Office.of(OfficeTitle.COORDINATING_MINISTER), UnderThePerpres.DECIDED))
                .build();

        RULE.on("2024-09-27", of(Listing.complete(byOther))).is(VIOLATED);
    }

    @Test
    void oneCountsToItsLastDay() {
        Governance ended = of(Listing.complete(
                UNDER_IT.toBuilder().lastDay(PartialDate.parse("2025-06-30")).build()));

        RULE.on("2025-06-30", ended).is(SATISFIED).until("2025-07-01");
        RULE.on("2025-07-01", ended).is(VIOLATED).forGood();
        RULE.on(
                        "2024-12-31",
                        of(Listing.complete(
                                UNDER_IT.toBuilder().lastDay(Fact.unknown()).build())))
                .is(UNDETERMINED)
                .lacks("/nationalTaskForces/0/lastDay VALUE");
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        for (String day : List.of("2024-06-30", "2024-09-27")) {
            RULE.on(day, of(Listing.unknown())).is(UNDETERMINED).lacks("/nationalTaskForces WHOLE_LIST");
        }
        Decree ofSomebody = Decree.builder()
                .issuedOn(PartialDate.of(UnderThePerpres.DECIDED))
                .build();
        RULE.on(
                        "2024-09-27",
                        of(Listing.complete(
                                UNDER_IT.toBuilder().decree(ofSomebody).build())))
                .is(UNDETERMINED)
                .lacks("/nationalTaskForces/0/decree/issuer VALUE");
    }

    private static Governance of(Listing<NationalTaskForce> national) {
        return Governance.builder().id("nation").nationalTaskForces(national).build();
    }
}
