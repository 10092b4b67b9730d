package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.mandate.OfficeTitle;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinisterChairsTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-002");
    private static final String DAY = "2024-06-30";

    @Test
    void theMinisterChairsUntilTheMinistryWasSplit() {
        RULE.on("2023-09-25", UnderThePerpres.nationalTaskForce())
                .is(NOT_IN_FORCE)
                .until("2023-09-26");
        RULE.on("2023-09-26", UnderThePerpres.nationalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2023-11-01");
        RULE.on("2023-11-01", UnderThePerpres.nationalTaskForce()).is(SATISFIED).until("2024-10-21");
        RULE.on("2024-10-20", UnderThePerpres.nationalTaskForce()).is(SATISFIED).until("2024-10-21");
    }

    @ParameterizedTest
    @EnumSource(OfficeTitle.class)
    void theMinisterIsWhoHasTheAffairs(OfficeTitle title) {
        Outcome since = switch (title) {
            case MINISTER_OF_LAW_AND_HUMAN_RIGHTS, MINISTER_OF_HUMAN_RIGHTS -> SATISFIED;
            case MINISTER_OF_LAW -> UNDETERMINED;
            default -> VIOLATED;
        };

        var answer =
                RULE.on("2024-10-21", chairedBy(Office.of(title))).is(since).forGood();
        RULE.on("2026-04-23", chairedBy(Office.of(title))).is(since).forGood();

        assertEquals(Strength.INFERRED, answer.finding().strength());
        assertEquals(Strength.STATUTE, answer.finding().rule().strength());
    }

    @ParameterizedTest
    @EnumSource(OfficeTitle.class)
    void anOfficeThatIsStillToComeLeavesItOpen(OfficeTitle title) {
        Outcome before = switch (title) {
            case MINISTER_OF_LAW_AND_HUMAN_RIGHTS -> SATISFIED;
            case MINISTER_OF_HUMAN_RIGHTS, MINISTER_OF_LAW -> UNDETERMINED;
            default -> VIOLATED;
        };

        var answer =
                RULE.on("2024-10-20", chairedBy(Office.of(title))).is(before).until("2024-10-21");

        assertEquals(Strength.STATUTE, answer.finding().strength());
    }

    @Test
    void theOfficesThatTheLawSetsDecide() {
        Trial other = Trial.of(
                RuleSets.stranas().with(Parameters.MINISTER, Eligible.only(OfficeTitle.MINISTER_OF_LAW)),
                "BHAM-GTN-002");

        other.on(DAY, chairedBy(Office.of(OfficeTitle.MINISTER_OF_LAW))).is(SATISFIED);
        other.on(DAY, chairedBy(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS)))
                .is(VIOLATED);
    }

    @Test
    void withoutAChairNobodyChairs() {
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .chair(Fact.absent())
                                .build())
                .is(VIOLATED);
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .chair(Seat.builder().office(Fact.absent()).build())
                                .build())
                .is(VIOLATED);
    }

    @Test
    void anUnknownChairLeavesItOpen() {
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .chair(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/chair/office VALUE");
    }

    @Test
    void aPlanIsNotAskedEvenWhereTheLawIsUndecided() {
        NationalTaskForce plan = NationalTaskForce.builder()
                .id("plan")
                .status(BodyStatus.PLANNED)
                .build();

        RULE.on(DAY, plan).is(NOT_APPLICABLE).lacks();
        RULE.on("2024-10-21", plan).is(NOT_APPLICABLE).lacks();
    }

    private static NationalTaskForce chairedBy(Office office) {
        return UnderThePerpres.nationalTaskForce().toBuilder()
                .chair(Seat.of(office))
                .build();
    }
}
