package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormedInTimeTest {

    private static final Trial RULE = Trial.of("BHAM-HRK-004");
    private static final String DAY = "2025-06-30";
    private static final String BANTEN = "/provinces/ID-BT";

    /** Within one year: two readings, of which one ends a day before the other. */
    @ParameterizedTest
    @CsvSource({
        "2023-09-26, SATISFIED",
        "2024-09-25, SATISFIED",
        "2024-09-26, UNDETERMINED",
        "2024-09-27, VIOLATED",
        "[2024-09-20..2024-09-25], SATISFIED",
        "2024-09, UNDETERMINED",
        "2024-10, VIOLATED",
    })
    void itWasFormedWithinTheTerm(String foundedOn, Outcome outcome) {
        RULE.on(DAY, of(Listing.complete(founded("gtd", foundedOn))), BANTEN)
                .is(outcome)
                .forGood()
                .says("province", Province.of("ID-BT"));
    }

    /** The decree is the founding act, not the ceremony. */
    @Test
    void theDayOfTheDecreeCounts() {
        RegionalTaskForce early = founded("gtd", "2024-09-27").toBuilder()
                .inauguration(Inauguration.on("2024-09-01"))
                .build();
        RegionalTaskForce late = founded("gtd", "2024-09-25").toBuilder()
                .inauguration(Inauguration.on("2024-12-01"))
                .build();

        RULE.on(DAY, of(Listing.complete(early)), BANTEN).is(VIOLATED);
        RULE.on(DAY, of(Listing.complete(late)), BANTEN).is(SATISFIED);
    }

    @Test
    void theFirstOneCounts() {
        Listing<RegionalTaskForce> both =
                Listing.complete(founded("late", "2025-01-15"), founded("first", "2024-03-01"));

        RULE.on(DAY, of(both), BANTEN).is(SATISFIED).forGood();
        RULE.on(DAY, of(Listing.complete(founded("a", "2024-10-01"), founded("b", "2025-01-15"))), BANTEN)
                .is(VIOLATED);
    }

    @Test
    void anEarlierOneMayNotBeListed() {
        RULE.on(DAY, of(Listing.partial(founded("late", "2025-01-15"))), BANTEN)
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces WHOLE_LIST");
        RULE.on(DAY, of(Listing.partial(founded("first", "2024-03-01"))), BANTEN)
                .is(SATISFIED);
    }

    @Test
    void whatHasEndedWasFormed() {
        RegionalTaskForce ended = founded("gtd", "2024-12-01").toBuilder()
                .lastDay(PartialDate.parse("2025-03-31"))
                .build();

        RULE.on(DAY, of(Listing.complete(ended)), BANTEN).is(VIOLATED).forGood();
    }

    @Test
    void itIsAskedWhereOneWasFormed() {
        RULE.on("2024-11-30", of(Listing.complete(founded("gtd", "2024-12-01"))), BANTEN)
                .is(NOT_APPLICABLE)
                .until("2024-12-01");
        RULE.on(DAY, of(Listing.complete()), BANTEN).is(NOT_APPLICABLE);
        RULE.on(DAY, of(Listing.unknown()), BANTEN).is(UNDETERMINED).lacks("/regionalTaskForces WHOLE_LIST");
        RULE.on(DAY, of(Listing.complete(founded("older", "2023-09-25"))), BANTEN)
                .is(NOT_APPLICABLE);
    }

    private static RegionalTaskForce founded(String id, String day) {
        return InOrder.regionalTaskForce().toBuilder()
                .id(id)
                .decree(Decree.builder()
                        .issuer(Office.governorOf("ID-BT"))
                        .issuedOn(PartialDate.parse(day))
                        .build())
                .inauguration(Fact.absent())
                .answersTo(Fact.unknown())
                .build();
    }

    private static Governance of(Listing<RegionalTaskForce> regional) {
        return Governance.builder().id("nation").regionalTaskForces(regional).build();
    }
}
