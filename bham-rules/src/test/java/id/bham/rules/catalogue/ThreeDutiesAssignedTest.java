package id.bham.rules.catalogue;

import static id.bham.core.mandate.Duty.COORDINATE;
import static id.bham.core.mandate.Duty.MONITOR_AND_EVALUATE;
import static id.bham.core.mandate.Duty.PREPARE_WORK_PLAN;
import static id.bham.core.mandate.Duty.REPORT;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Duty;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThreeDutiesAssignedTest {

    private static final Trial RULE = Trial.of("BHAM-DTY-001");
    private static final String DAY = "2024-12-31";

    @Test
    void theThreeAreEnough() {
        RULE.on(DAY, with(Listing.complete(REPORT, MONITOR_AND_EVALUATE, COORDINATE)))
                .is(SATISFIED)
                .forGood();
        RULE.on(DAY, with(Listing.partial(REPORT, MONITOR_AND_EVALUATE, COORDINATE)))
                .is(SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_WORK_PLAN")
    void eachOfTheThreeIsNeeded(Duty duty) {
        List<Duty> others =
                Stream.of(Duty.values()).filter(other -> other != duty).toList();

        RULE.on(DAY, with(Listing.complete(others)))
                .is(VIOLATED)
                .forGood()
                .says("duties", others)
                .says("lacking", List.of(duty));
        RULE.on(DAY, with(Listing.partial(others))).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
    }

    @Test
    void theWorkPlanIsNotAmongThem() {
        RULE.on(DAY, with(Listing.complete(PREPARE_WORK_PLAN))).is(VIOLATED);
    }

    @Test
    void onlyACompleteListThatTellsNoneInOtherWordsIsInBreach() {
        RegionalTaskForce some = with(Listing.complete(COORDINATE, MONITOR_AND_EVALUATE));
        RegionalTaskForce inOtherWords = with(Listing.partial(COORDINATE, MONITOR_AND_EVALUATE)).toBuilder()
                .dutiesInOtherWords(Listing.complete("merencanakan"))
                .build();

        RULE.on(DAY, some).is(VIOLATED).says("lacking", List.of(REPORT));
        RULE.on(DAY, inOtherWords).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
    }

    @Test
    void nothingKnownLeavesItOpen() {
        RULE.on(DAY, with(Listing.unknown())).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(with(Listing.complete())))
                .is(NOT_APPLICABLE)
                .forGood()
                .lacks();
    }

    private static RegionalTaskForce with(Listing<Duty> duties) {
        return InOrder.regionalTaskForce().toBuilder().duties(duties).build();
    }
}
