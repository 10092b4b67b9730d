package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.InstrumentId;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OneInOfficeTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-013");
    private static final String DAY = "2024-12-31";
    private static final String JAWA_TENGAH = "/provinces/ID-JT";

    private static final RegionalTaskForce OLD = formed("gtd-old", LocalDate.of(2022, 7, 20));
    private static final RegionalTaskForce NEW = formed("gtd-new", LocalDate.of(2023, 12, 28));
    private static final RegionalTaskForce SECOND = formed("gtd-second", LocalDate.of(2024, 2, 1));

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
    void twoYoungerOnesAtOnceAreOneTooMany() {
        Governance both = of(Listing.complete(NEW, SECOND));

        RULE.on("2023-12-27", both, JAWA_TENGAH).is(NOT_APPLICABLE).until("2023-12-28");
        RULE.on("2024-01-31", both, JAWA_TENGAH).is(SATISFIED).until("2024-02-01");
        RULE.on("2024-02-01", both, JAWA_TENGAH)
                .is(VIOLATED)
                .forGood()
                .says("province", Province.of("ID-JT"))
                .says("taskForces", List.of("gtd-new", "gtd-second"));
    }

    @Test
    void soAreTwoOlderOnes() {
        Governance both = of(Listing.complete(OLD, formed("gtd-second", LocalDate.of(2023, 9, 25))));

        RULE.on("2023-09-24", both, JAWA_TENGAH).is(SATISFIED).until("2023-09-25");
        RULE.on("2023-09-25", both, JAWA_TENGAH).is(VIOLATED).forGood();
    }

    @Test
    void oneFormedUnderThePerpresEndsTheOlderWhetherOrNotItSaysSo() {
        Governance both = of(Listing.complete(OLD, NEW));

        RULE.on("2022-07-19", both, JAWA_TENGAH).is(NOT_APPLICABLE).until("2022-07-20");
        RULE.on("2022-07-20", both, JAWA_TENGAH).is(SATISFIED);
        RULE.on("2023-12-27", both, JAWA_TENGAH).is(SATISFIED);
        RULE.on("2023-12-28", both, JAWA_TENGAH).is(SATISFIED).forGood();
    }

    @Test
    void oneThatNoGovernorDecidedDoesNot() {
        RegionalTaskForce byMinister = NEW.toBuilder()
                .decree(InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), LocalDate.of(2023, 12, 28)))
                .build();

        RULE.on(DAY, of(Listing.complete(OLD, byMinister)), JAWA_TENGAH).is(VIOLATED);
    }

    @Test
    void whichIsOlderMayBeUnknown() {
        RegionalTaskForce undated = NEW.toBuilder()
                .decree(Decree.builder()
                        .issuer(Office.governorOf("ID-JT"))
                        .issuedOn(PartialDate.parse("2023"))
                        .build())
                .build();

        RULE.on(DAY, of(Listing.complete(OLD, undated)), JAWA_TENGAH).is(UNDETERMINED);
        RULE.on(
                        DAY,
                        of(Listing.complete(
                                OLD,
                                undated.toBuilder()
                                        .formedUnder(InstrumentId.parse("Perpres 60/2023"))
                                        .build())),
                        JAWA_TENGAH)
                .is(SATISFIED);
    }

    @Test
    void ofTwoAThirdMayHaveReplacedOne() {
        RULE.on(DAY, of(Listing.partial(NEW, SECOND)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void theDecreeOfTheNextOneEndsTheOneBeforeIt() {
        Governance replaced =
                of(Listing.complete(NEW, SECOND.toBuilder().replaces("gtd-new").build()));

        RULE.on("2024-01-31", replaced, JAWA_TENGAH).is(SATISFIED).until("2024-02-01");
        RULE.on("2024-02-01", replaced, JAWA_TENGAH).is(SATISFIED).forGood();
    }

    @Test
    void theFirstOneMayHaveEnded() {
        Governance ended = of(Listing.complete(
                NEW.toBuilder().lastDay(PartialDate.parse("2024-06-30")).build(), SECOND));

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
                                NEW, SECOND.toBuilder().replaces(Fact.unknown()).build())),
                        JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/1/replaces VALUE");
    }

    @Test
    void whetherOneHasEndedMayBeUnknown() {
        RULE.on(DAY, of(Listing.complete(NEW.toBuilder().lastDay(Fact.unknown()).build(), SECOND)), JAWA_TENGAH)
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
        RULE.on(DAY, of(Listing.partial(NEW, stranger)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void whetherTheOneThatReplacesTheOtherWasFormedMayBeUnknown() {
        RegionalTaskForce successor = RegionalTaskForce.builder()
                .id("gtd-successor")
                .province(Province.of("ID-JT"))
                .replaces("gtd-new")
                .decree(Fact.absent())
                .inauguration(Fact.absent())
                .seenAtWork(Listing.complete())
                .lastDay(Fact.absent())
                .formedUnder(Fact.absent())
                .build();

        RULE.on(DAY, of(Listing.complete(NEW, SECOND, successor)), JAWA_TENGAH)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/2/status VALUE");
    }

    /** Each of thousands for each province would be told again in each finding. */
    @Test
    void whereAllMayGovernItTheyAreNamedAtOnce() {
        RegionalTaskForce one = RegionalTaskForce.builder().id("gtd-1").build();
        RegionalTaskForce other = RegionalTaskForce.builder().id("gtd-2").build();
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("gtd-3")
                .status(BodyStatus.PLANNED)
                .build();

        assertEquals(Set.of("*"), named(Listing.complete(one, other)));
        assertEquals(Set.of("0", "1"), named(Listing.complete(one, other, plan)));
        assertEquals(Set.of("0"), named(Listing.complete(one)));
    }

    /** The task forces of which the finding about a province says that something is open. */
    private static Set<String> named(Listing<RegionalTaskForce> regional) {
        return Compliance.check(of(regional), LocalDate.parse(DAY))
                .findings("BHAM-GTD-013")
                .get(0)
                .openByKind()
                .stream()
                .map(open -> open.places().segments().get(1))
                .collect(Collectors.toSet());
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
                .formedUnder(Fact.absent())
                .answersTo(Fact.unknown())
                .build();
    }
}
