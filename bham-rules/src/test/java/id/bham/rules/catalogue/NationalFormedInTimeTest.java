package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalFormedInTimeTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-009");
    private static final String DAY = "2025-12-31";

    @ParameterizedTest
    @CsvSource({
        "2023-09-26, SATISFIED",
        "2024-09-25, SATISFIED",
        "2024-09-26, UNDETERMINED",
        "2024-09-27, VIOLATED",
    })
    void theDayOfTheDecreeCounts(LocalDate decided, Outcome outcome) {
        Governance nation = of(Listing.complete(formed("gtn", decided)));

        RULE.on(decided.toString(), nation).is(outcome).forGood();
        RULE.on(DAY, nation).is(outcome).forGood();
    }

    @Test
    void theCeremonyDoesNotCount() {
        NationalTaskForce inauguratedLate = formed("gtn", LocalDate.of(2024, 9, 25)).toBuilder()
                .inauguration(Inauguration.on("2024-10-01"))
                .build();

        RULE.on(DAY, of(Listing.complete(inauguratedLate))).is(SATISFIED);
    }

    @Test
    void whileNoneWasFormedNothingIsAsked() {
        NationalTaskForce old = UnderThePerpres.older(UnderThePerpres.nationalTaskForce());

        RULE.on("2023-09-25", of(Listing.complete())).is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on(DAY, of(Listing.complete())).is(NOT_APPLICABLE).forGood();
        RULE.on(DAY, of(Listing.complete(old))).is(NOT_APPLICABLE).forGood();
        RULE.on("2024-11-30", of(Listing.complete(formed("gtn", LocalDate.of(2024, 12, 1)))))
                .is(NOT_APPLICABLE)
                .until("2024-12-01");
    }

    @Test
    void theFirstOneCountsAlsoAfterItsEnd() {
        NationalTaskForce first = formed("gtn-1", LocalDate.of(2024, 1, 2)).toBuilder()
                .lastDay(PartialDate.parse("2024-12-31"))
                .build();
        NationalTaskForce second = formed("gtn-2", LocalDate.of(2025, 1, 1));

        RULE.on(DAY, of(Listing.complete(second, first))).is(SATISFIED);
        RULE.on(DAY, of(Listing.complete(second))).is(VIOLATED);
    }

    @Test
    void onlyACompleteListTellsThatItWasLate() {
        NationalTaskForce late = formed("gtn", LocalDate.of(2024, 12, 1));

        RULE.on(DAY, of(Listing.partial(late))).is(UNDETERMINED).lacks("/nationalTaskForces WHOLE_LIST");
        RULE.on(DAY, of(Listing.partial(formed("gtn", LocalDate.of(2024, 1, 2)))))
                .is(SATISFIED);
        RULE.on(DAY, of(Listing.unknown())).is(UNDETERMINED).lacks("/nationalTaskForces WHOLE_LIST");
    }

    private static NationalTaskForce formed(String id, LocalDate decided) {
        return UnderThePerpres.nationalTaskForce(id, decided);
    }

    private static Governance of(Listing<NationalTaskForce> national) {
        return Governance.builder().id("nation").nationalTaskForces(national).build();
    }
}
