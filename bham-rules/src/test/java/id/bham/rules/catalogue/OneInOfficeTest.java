package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneInOfficeTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-013");
    private static final String DAY = "2024-12-31";
    private static final String JAWA_TENGAH = "/provinces/ID-JT";

    private static final RegionalTaskForce OLD = formed("gtd-old", LocalDate.of(2022, 7, 20));
    private static final RegionalTaskForce NEW = formed("gtd-new", LocalDate.of(2023, 12, 28));

    @Test
    void thereIsAnOutcomeForEachProvince() {
        assertEquals(Province.all().size(), RULE.places(DAY, InOrder.nation()).count());
        for (Province province : Province.all()) {
            RULE.on(DAY, InOrder.nation(), "/provinces/" + province.iso())
                    .is(SATISFIED)
                    .forGood()
                    .says("province", province);
        }
    }

    @Test
    void twoAtOnceAreOneTooMany() {
        Governance both = of(Listing.complete(OLD, NEW));

        RULE.on("2022-07-19", both, JAWA_TENGAH).is(NOT_APPLICABLE).until("2022-07-20");
        RULE.on("2023-12-27", both, JAWA_TENGAH).is(SATISFIED).until("2023-12-28");
        RULE.on("2023-12-28", both, JAWA_TENGAH)
                .is(VIOLATED)
                .forGood()
                .says("province", Province.of("ID-JT"))
                .says("taskForces", List.of("gtd-old", "gtd-new"));
    }

    @Test
    void ofTwoAThirdMayHaveReplacedOne() {
        RULE.on(DAY, of(Listing.partial(OLD, NEW)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void theDecreeOfTheNewOneEndsTheOld() {
        Governance replaced =
                of(Listing.complete(OLD, NEW.toBuilder().replaces("gtd-old").build()));

        RULE.on("2023-12-27", replaced, JAWA_TENGAH).is(SATISFIED).until("2023-12-28");
        RULE.on("2023-12-28", replaced, JAWA_TENGAH).is(SATISFIED).forGood();
    }

    @Test
    void anOldOneMayHaveEnded() {
        Governance ended = of(Listing.complete(
                OLD.toBuilder().lastDay(PartialDate.parse("2024-06-30")).build(), NEW));

        RULE.on("2024-06-30", ended, JAWA_TENGAH).is(VIOLATED).until("2024-07-01");
        RULE.on("2024-07-01", ended, JAWA_TENGAH).is(SATISFIED).forGood();
    }

    @Test
    void thatOfAnotherProvinceDoesNotCount() {
        Governance two = of(
                Listing.complete(OLD.toBuilder().province(Province.of("ID-YO")).build(), NEW));

        RULE.on(DAY, two, JAWA_TENGAH).is(SATISFIED);
        RULE.on(DAY, two, "/provinces/ID-YO").is(SATISFIED);
    }

    @Test
    void aProvinceWithoutOneIsNotAsked() {
        RULE.on(DAY, of(Listing.complete()), JAWA_TENGAH).is(NOT_APPLICABLE).lacks();
        RULE.on(DAY, of(Listing.complete(NEW)), "/provinces/ID-YO").is(NOT_APPLICABLE);
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("plan")
                .province(Province.of("ID-JT"))
                .status(BodyStatus.PLANNED)
                .build();
        RULE.on(DAY, of(Listing.complete(plan)), JAWA_TENGAH).is(NOT_APPLICABLE).lacks();
    }

    @Test
    void aProvinceThatDoesNotYetExistIsNotAsked() {
        RULE.on("2022-11-10", of(Listing.unknown()), "/provinces/ID-PE")
                .is(NOT_APPLICABLE)
                .until("2022-11-11");
        RULE.on("2022-11-11", of(Listing.unknown()), "/provinces/ID-PE")
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void thereMayBeOthers() {
        RULE.on(DAY, of(Listing.partial(NEW)), JAWA_TENGAH).is(UNDETERMINED).lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void whetherOneReplacesTheOtherMayBeUnknown() {
        RULE.on(
                        DAY,
                        of(Listing.complete(
                                OLD, NEW.toBuilder().replaces(Fact.unknown()).build())),
                        JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/1/replaces VALUE");
    }

    @Test
    void whetherOneHasEndedMayBeUnknown() {
        RULE.on(DAY, of(Listing.complete(OLD.toBuilder().lastDay(Fact.unknown()).build(), NEW)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/0/lastDay VALUE");
    }

    @Test
    void aTaskForceThatCanReplaceNoneOfTheProvinceTellsNothing() {
        RegionalTaskForce stranger = RegionalTaskForce.builder()
                .id("gtd-stranger")
                .province(Province.of("ID-YO"))
                .replaces(Fact.absent())
                .build();

        RULE.on(
                        DAY,
                        of(Listing.partial(
                                stranger.toBuilder().replaces(Fact.unknown()).build())),
                        JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
        RULE.on(DAY, of(Listing.partial(OLD, stranger)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void whetherTheOneThatReplacesTheOtherWasFormedMayBeUnknown() {
        RegionalTaskForce successor = RegionalTaskForce.builder()
                .id("gtd-successor")
                .province(Province.of("ID-YO"))
                .replaces("gtd-old")
                .decree(Fact.absent())
                .inauguration(Fact.absent())
                .seenAtWork(Listing.complete())
                .build();

        RULE.on(DAY, of(Listing.complete(OLD, NEW, successor)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/2/status VALUE");
    }

    private static Governance of(Listing<RegionalTaskForce> regional) {
        return Governance.builder().id("nation").regionalTaskForces(regional).build();
    }

    private static RegionalTaskForce formed(String id, LocalDate signed) {
        Province province = Province.of("ID-JT");
        return InOrder.regionalTaskForce(province).toBuilder()
                .id(id)
                .decree(InOrder.decree(Office.governorOf(province), signed))
                .inauguration(Fact.absent())
                .answersTo(Fact.unknown())
                .build();
    }
}
