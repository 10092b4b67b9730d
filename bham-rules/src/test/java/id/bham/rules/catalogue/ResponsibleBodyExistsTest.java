package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.action.WorkPlan;
import id.bham.core.body.Institution;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibleBodyExistsTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-004");
    private static final String DAY = "2024-12-31";
    private static final String ACTION = "/workPlans/0/actions/0";

    @ParameterizedTest
    @ValueSource(strings = {"Kelompok Kerja", " kelompok  KERJA ", "Biro Hukum", "Kepala Biro Hukum", "Gugus Tugas"})
    void aPartOfTheTaskForceOrItselfIsResponsible(String name) {
        RULE.on(DAY, with(Fact.known(name)), ACTION).is(SATISFIED).forGood().says("responsible", name);
    }

    @Test
    void aNameThatNothingHasIsInBreach() {
        RULE.on(DAY, with(Fact.known("Kelompok Kerja X")), ACTION)
                .is(VIOLATED)
                .forGood()
                .says("responsible", "Kelompok Kerja X");
    }

    @Test
    void anActionThatNamesNobodyIsNotAsked() {
        RULE.on(DAY, with(Fact.absent()), ACTION).is(NOT_APPLICABLE);
        RULE.on(DAY, with(Fact.unknown()), ACTION).is(UNDETERMINED).lacks("/workPlans/0/actions/0/responsible VALUE");
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RegionalTaskForce other = with(Fact.known("Kelompok Kerja X"));

        RULE.on(DAY, other.toBuilder().members(Listing.partial()).build(), ACTION)
                .is(UNDETERMINED)
                .lacks("/members WHOLE_LIST");
        RULE.on(DAY, other.toBuilder().name(Fact.unknown()).build(), ACTION)
                .is(UNDETERMINED)
                .lacks("/name VALUE");
        RULE.on(DAY, other.toBuilder().chair(Seat.builder().build()).build(), ACTION)
                .is(UNDETERMINED)
                .lacks("/chair/institution VALUE", "/chair/office VALUE");
    }

    private static RegionalTaskForce with(Fact<String> responsible) {
        Seat legalBureau = Seat.builder()
                .office(Office.of(OfficeTitle.OTHER).toBuilder()
                        .name("Kepala Biro Hukum")
                        .build())
                .institution(Institution.builder().name("Biro Hukum").build())
                .build();
        return InOrder.regionalTaskForce().toBuilder()
                .name("Gugus Tugas")
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .members(Listing.complete(legalBureau))
                .workPlans(Listing.complete(WorkPlan.builder()
                        .actions(Listing.complete(InOrder.action().toBuilder()
                                .responsible(responsible)
                                .build()))
                        .build()))
                .build();
    }
}
