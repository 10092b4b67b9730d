package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Institution;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadOfRegionalOfficeIsSecretaryTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-008");
    private static final String DAY = "2024-12-31";
    private static final Province BANTEN = Province.of("ID-BT");
    private static final Province JAKARTA = Province.of("ID-JK");

    @Test
    void theHeadOfTheOfficeThatServesTheProvince() {
        RULE.on(DAY, InOrder.regionalTaskForce()).is(SATISFIED).forGood().says("province", BANTEN);
    }

    @Test
    void theOfficeMayServeSeveralProvinces() {
        RULE.on(DAY, keptBy(kanwil(Ministry.HUMAN_RIGHTS, Listing.complete(JAKARTA, BANTEN))))
                .is(SATISFIED);
        RULE.on(DAY, keptBy(kanwil(Ministry.HUMAN_RIGHTS, Listing.partial(BANTEN))))
                .is(SATISFIED);
        RULE.on(DAY, keptBy(kanwil(Ministry.HUMAN_RIGHTS, Listing.complete(JAKARTA))))
                .is(VIOLATED);
        RULE.on(DAY, keptBy(kanwil(Ministry.HUMAN_RIGHTS, Listing.partial(JAKARTA))))
                .is(UNDETERMINED)
                .lacks("/secretary/office/institution/provinces WHOLE_LIST");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-20, LAW_AND_HUMAN_RIGHTS, SATISFIED, 2024-10-21",
        "2024-10-20, LAW, UNDETERMINED, 2024-10-21",
        "2024-10-20, HUMAN_RIGHTS, UNDETERMINED, 2024-10-21",
        "2024-10-20, OTHER, VIOLATED, 2024-10-21",
        "2024-10-21, LAW_AND_HUMAN_RIGHTS, SATISFIED,",
        "2024-10-21, LAW, SATISFIED,",
        "2024-10-21, HUMAN_RIGHTS, SATISFIED,",
        "2024-10-21, IMMIGRATION_AND_CORRECTIONS, VIOLATED,",
        "2024-10-21, OTHER, VIOLATED,",
    })
    void severalMinistriesAreAcceptedSinceTheSplit(
            String day, Ministry ministry, Outcome outcome, @Nullable String until) {
        Trial.Answer answer =
                RULE.on(day, keptBy(kanwil(ministry, Listing.complete(BANTEN)))).is(outcome);
        if (until == null) {
            answer.forGood();
        } else {
            answer.until(until);
        }
    }

    @Test
    void anotherOfficeOrNoneDoesNotServe() {
        RULE.on(DAY, keptBy(Office.secretaryOf(BANTEN))).is(VIOLATED);
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .secretary(Fact.absent())
                                .build())
                .is(VIOLATED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .secretary(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/secretary/office VALUE");
        RULE.on(
                        DAY,
                        keptBy(Office.builder()
                                .title(OfficeTitle.HEAD_OF_REGIONAL_OFFICE)
                                .build()))
                .is(UNDETERMINED)
                .lacks("/secretary/office/institution VALUE");
        RULE.on(
                        DAY,
                        keptBy(Office.headOf(Institution.builder()
                                .provinces(Listing.complete(BANTEN))
                                .build())))
                .is(UNDETERMINED)
                .lacks("/secretary/office/institution/ministry VALUE");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .province(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/province VALUE");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(keptBy(Office.secretaryOf(BANTEN))))
                .is(NOT_APPLICABLE)
                .forGood()
                .lacks();
    }

    private static Office kanwil(Ministry ministry, Listing<Province> provinces) {
        return Office.headOf(
                Institution.builder().ministry(ministry).provinces(provinces).build());
    }

    private static RegionalTaskForce keptBy(Office office) {
        return InOrder.regionalTaskForce().toBuilder()
                .secretary(Seat.of(office))
                .build();
    }
}
