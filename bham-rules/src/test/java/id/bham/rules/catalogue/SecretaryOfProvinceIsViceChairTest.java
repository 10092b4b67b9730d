package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;

class SecretaryOfProvinceIsViceChairTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-009");
    private static final String DAY = "2024-12-31";
    private static final Seat SEKDA = Seat.of(Office.secretaryOf(Province.of("ID-BT")));
    private static final Seat ANOTHER = Seat.of(Office.secretaryOf(Province.of("ID-JT")));

    @Test
    void oneOfTheViceChairsIs() {
        RULE.on(DAY, InOrder.regionalTaskForce()).is(SATISFIED).forGood().says("province", Province.of("ID-BT"));
        RULE.on(DAY, with(Listing.partial(ANOTHER, SEKDA))).is(SATISFIED);
    }

    @Test
    void theSecretaryOfAnotherProvinceOrAnotherOfficeIsNot() {
        RULE.on(DAY, with(Listing.complete(ANOTHER))).is(VIOLATED).forGood();
        RULE.on(DAY, with(Listing.complete(Seat.of(Office.governorOf("ID-BT")))))
                .is(VIOLATED);
    }

    @Test
    void oneWithoutAViceChairIsNotAsked() {
        RULE.on(DAY, with(Listing.complete())).is(NOT_APPLICABLE).forGood().lacks();
        RULE.on(DAY, with(Listing.unknown())).is(UNDETERMINED).lacks("/viceChairs WHOLE_LIST");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(with(Listing.complete(ANOTHER)))).is(NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(Listing.partial(ANOTHER))).is(UNDETERMINED).lacks("/viceChairs WHOLE_LIST");
        RULE.on(DAY, with(Listing.complete(Seat.builder().build())))
                .is(UNDETERMINED)
                .lacks("/viceChairs/0/office VALUE");
        RULE.on(
                        DAY,
                        with(Listing.complete(Seat.of(Office.builder()
                                .title(OfficeTitle.PROVINCIAL_SECRETARY)
                                .build()))))
                .is(UNDETERMINED)
                .lacks("/viceChairs/0/office/province VALUE");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .province(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/province VALUE");
    }

    private static RegionalTaskForce with(Listing<Seat> viceChairs) {
        return InOrder.regionalTaskForce().toBuilder().viceChairs(viceChairs).build();
    }
}
