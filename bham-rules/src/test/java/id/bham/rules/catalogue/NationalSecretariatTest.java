package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Institution;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Secretariat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.mandate.Ministry;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalSecretariatTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-008");
    private static final String DAY = "2024-12-31";
    private static final String WHETHER = "/secretariat";
    private static final String UNIT = "/secretariat/runBy";

    @Test
    void aUnitOfTheMinistryRunsIt() {
        NationalTaskForce run = runBy(Ministry.LAW_AND_HUMAN_RIGHTS);

        assertEquals(
                List.of(WHETHER, UNIT),
                RULE.places(DAY, run).map(Pointer::toString).toList());
        for (String place : List.of(WHETHER, UNIT)) {
            RULE.on("2023-09-25", run, place).is(NOT_IN_FORCE).until("2023-09-26");
            RULE.on("2023-10-31", run, place).is(NOT_APPLICABLE).until("2023-11-01");
            RULE.on("2023-11-01", run, place).is(SATISFIED);
            RULE.on(DAY, run, place).is(SATISFIED).forGood();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-20, LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-20, HUMAN_RIGHTS, UNDETERMINED",
        "2024-10-20, LAW, UNDETERMINED",
        "2024-10-20, OTHER, VIOLATED",
        "2024-10-21, LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-21, HUMAN_RIGHTS, SATISFIED",
        "2024-10-21, LAW, UNDETERMINED",
        "2024-10-21, OTHER, VIOLATED",
    })
    void theMinistryIsThatOfTheMinister(String day, Ministry ministry, Outcome outcome) {
        RULE.on(day, runBy(ministry), UNIT).is(outcome);
        RULE.on(day, runBy(ministry), WHETHER).is(SATISFIED);
    }

    @Test
    void oneWithoutASecretariatIsInBreachAndHasNoUnit() {
        RULE.on(DAY, with(Fact.absent()), WHETHER).is(VIOLATED).forGood();
        RULE.on(DAY, with(Fact.absent()), UNIT).is(NOT_APPLICABLE).lacks();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(Fact.unknown()), WHETHER).is(UNDETERMINED).lacks("/secretariat VALUE");
        RULE.on(DAY, with(Fact.unknown()), UNIT).is(UNDETERMINED);
        RULE.on(DAY, with(Fact.known(Secretariat.builder().build())), UNIT)
                .is(UNDETERMINED)
                .lacks("/secretariat/runBy VALUE");
        RULE.on(
                        DAY,
                        with(Fact.known(Secretariat.builder()
                                .runBy(Institution.builder().build())
                                .build())),
                        UNIT)
                .is(UNDETERMINED)
                .lacks("/secretariat/runBy/ministry VALUE");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(with(Fact.absent())), WHETHER)
                .is(NOT_APPLICABLE)
                .lacks();
    }

    private static NationalTaskForce runBy(Ministry ministry) {
        return with(Fact.known(Secretariat.builder()
                .runBy(Institution.builder().ministry(ministry).build())
                .build()));
    }

    private static NationalTaskForce with(Fact<Secretariat> secretariat) {
        return UnderThePerpres.nationalTaskForce().toBuilder()
                .secretariat(secretariat)
                .build();
    }
}
