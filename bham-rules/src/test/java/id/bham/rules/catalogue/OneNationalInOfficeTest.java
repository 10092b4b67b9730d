package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OneNationalInOfficeTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-011");
    private static final String DAY = "2025-12-31";

    private static final NationalTaskForce NEW = UnderThePerpres.nationalTaskForce();
    private static final NationalTaskForce OLD = InOrder.nationalTaskForce().toBuilder()
            .id("gtn-old")
            .formedUnder(Fact.absent())
            .answersTo(Fact.unknown())
            .build();

    @Test
    void oneFormedUnderThePerpresEndsTheOlderOne() {
        Governance both = of(Listing.complete(OLD, NEW));

        RULE.on("2021-04-04", both).is(NOT_APPLICABLE).until("2021-04-05");
        RULE.on("2021-04-05", both).is(SATISFIED);
        RULE.on("2023-10-31", both).is(SATISFIED);
        RULE.on("2023-11-01", both).is(SATISFIED).forGood();
    }

    @Test
    void twoOlderOnesAreOneTooMany() {
        Governance both = of(Listing.complete(OLD, OLD.toBuilder().id("gtn-2").build()));

        RULE.on(DAY, both).is(VIOLATED).forGood();
    }

    @Test
    void soAreTwoYoungerOnes() {
        NationalTaskForce second = UnderThePerpres.nationalTaskForce("gtn-2", LocalDate.of(2025, 1, 1));
        Governance both = of(Listing.complete(NEW, second));

        RULE.on("2024-12-31", both).is(SATISFIED).until("2025-01-01");
        RULE.on("2025-01-01", both).is(VIOLATED).forGood();
        RULE.on(DAY, of(Listing.complete(NEW, second.toBuilder().replaces("gtn").build())))
                .is(SATISFIED)
                .forGood();
        RULE.on(
                        DAY,
                        of(Listing.complete(
                                NEW, second.toBuilder().replaces(Fact.unknown()).build())))
                .is(UNDETERMINED)
                .lacks("/nationalTaskForces/1/replaces VALUE");
    }

    @Test
    void whereNoneIsNothingIsAsked() {
        RULE.on(DAY, of(Listing.complete())).is(NOT_APPLICABLE).lacks();
        RULE.on(DAY, of(Listing.unknown())).is(UNDETERMINED).lacks("/nationalTaskForces WHOLE_LIST");
    }

    @Test
    void whichIsOlderMayBeUnknown() {
        NationalTaskForce undated = NEW.toBuilder()
                .decree(
                        InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), UnderThePerpres.DECIDED)
                                .toBuilder()
                                .issuedOn(PartialDate.parse("2023"))
                                .build())
                .formedUnder(Fact.absent())
                .build();

        RULE.on(DAY, of(Listing.complete(OLD, undated)))
                .is(UNDETERMINED)
                .lacks("/nationalTaskForces/1/decree/issuedOn EXACT_DATE");
    }

    private static Governance of(Listing<NationalTaskForce> national) {
        return Governance.builder().id("nation").nationalTaskForces(national).build();
    }
}
