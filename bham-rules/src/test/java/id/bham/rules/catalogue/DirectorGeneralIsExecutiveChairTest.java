package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Office;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.mandate.OfficeTitle;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectorGeneralIsExecutiveChairTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-003");
    private static final String DAY = "2024-06-30";

    @Test
    void theDirectorGeneralIsForAsLongAsThereIsOne() {
        RULE.on("2023-09-25", UnderThePerpres.nationalTaskForce())
                .is(NOT_IN_FORCE)
                .until("2023-09-26");
        RULE.on("2023-09-26", UnderThePerpres.nationalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2023-11-01");
        RULE.on("2023-10-31", UnderThePerpres.nationalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2023-11-01");
        RULE.on("2023-11-01", UnderThePerpres.nationalTaskForce()).is(SATISFIED).until("2024-11-05");
        RULE.on("2024-11-04", UnderThePerpres.nationalTaskForce()).is(SATISFIED).until("2024-11-05");
        RULE.on("2024-11-05", UnderThePerpres.nationalTaskForce())
                .is(NOT_IN_FORCE)
                .forGood();
    }

    @ParameterizedTest
    @EnumSource(
            value = OfficeTitle.class,
            names = {"DIRECTOR_GENERAL_OF_HUMAN_RIGHTS"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseIs(OfficeTitle title) {
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .executiveChair(Seat.of(Office.of(title)))
                                .build())
                .is(VIOLATED);
    }

    @Test
    void theSeatMayBeMissingOrUnknown() {
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .executiveChair(Fact.absent())
                                .build())
                .is(VIOLATED);
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .executiveChair(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/executiveChair/office VALUE");
    }
}
