package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.NationalDuty;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FourDutiesAssignedTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-004");
    private static final String DAY = "2024-12-31";

    @Test
    void allFourInThePeriodOfThePerpres() {
        RULE.on("2023-09-25", UnderThePerpres.nationalTaskForce())
                .is(NOT_IN_FORCE)
                .until("2023-09-26");
        RULE.on("2023-09-26", UnderThePerpres.nationalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2023-11-01");
        RULE.on("2023-11-01", UnderThePerpres.nationalTaskForce()).is(SATISFIED).forGood();
        RULE.on("2025-12-31", UnderThePerpres.nationalTaskForce()).is(SATISFIED).forGood();
        RULE.on("2026-01-01", UnderThePerpres.nationalTaskForce()).is(SATISFIED).forGood();
    }

    @ParameterizedTest
    @EnumSource(NationalDuty.class)
    void theOneThatIsLackingIsNamed(NationalDuty lacking) {
        List<NationalDuty> others =
                Stream.of(NationalDuty.values()).filter(duty -> duty != lacking).toList();

        RULE.on(DAY, charged(Listing.complete(others))).is(VIOLATED).forGood().says("lacking", List.of(lacking));
        RULE.on(DAY, charged(Listing.partial(others))).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
    }

    @Test
    void someMayBeListedBeforeAllAreKnown() {
        RULE.on(DAY, charged(Listing.partial(NationalDuty.values()))).is(SATISFIED);
        RULE.on(DAY, charged(Listing.unknown())).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
        RULE.on(DAY, charged(Listing.complete())).is(VIOLATED).says("lacking", List.of(NationalDuty.values()));
    }

    @Test
    void oneToldInOtherWordsLeavesItOpen() {
        NationalTaskForce inOtherWords = charged(Listing.partial(NationalDuty.PROPOSE_ACTIONS)).toBuilder()
                .dutiesInOtherWords(Listing.complete("Tugas lain"))
                .build();

        RULE.on(DAY, inOtherWords).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
    }

    private static NationalTaskForce charged(Listing<NationalDuty> duties) {
        return UnderThePerpres.nationalTaskForce().toBuilder().duties(duties).build();
    }
}
