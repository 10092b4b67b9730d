package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.action.ActionParty;
import id.bham.core.action.PartyKind;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Decree;
import id.bham.core.body.Institution;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibleBodyExistsTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-004");
    private static final String DAY = "2024-12-31";
    private static final String ACTION = "/workPlans/0/actions/0";
    private static final ActionParty MISSING_GROUP = ActionParty.of(PartyKind.WORKING_GROUP, "Kelompok Kerja X");

    @ParameterizedTest
    @ValueSource(strings = {"Kelompok Kerja", " kelompok  KERJA ", "Biro Hukum", "Kepala Biro Hukum", "Gugus Tugas"})
    void aPartOfTheTaskForceOrItselfIsResponsible(String name) {
        for (ActionParty party : List.of(ActionParty.named(name), ActionParty.of(PartyKind.WORKING_GROUP, name))) {
            RULE.on(DAY, with(party), ACTION).is(SATISFIED).forGood().says("responsible", List.of(party));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WORKING_GROUP", "SEAT", "OTHER"})
    void whatIsNoPartOfATaskForceIsThereByItself(PartyKind kind) {
        RULE.on(DAY, with(ActionParty.of(kind)), ACTION).is(SATISFIED).forGood();
        RULE.on(DAY, with(ActionParty.of(kind, "Nama lain")), ACTION).is(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kementerian Sosial", "Pemerintah Daerah", "UN Women", "GTD BHAM"})
    void whomTheNationalActionsNameIsThere(String name) {
        RULE.on(DAY, with(ActionParty.named(name)), ACTION).is(SATISFIED).forGood();
        RULE.on(DAY, with(ActionParty.of(PartyKind.WORKING_GROUP, name)), ACTION)
                .is(SATISFIED);
    }

    @Test
    void aWorkingGroupThatThereIsNotIsInBreach() {
        RULE.on(DAY, with(MISSING_GROUP), ACTION).is(VIOLATED).forGood().says("responsible", List.of(MISSING_GROUP));
        RULE.on(DAY, with(ActionParty.named("Kelompok Kerja"), MISSING_GROUP), ACTION)
                .is(VIOLATED);
        RULE.on(DAY, with(Listing.partial(MISSING_GROUP)), ACTION).is(VIOLATED);
    }

    @Test
    void aNameThatNothingHasMayBeThatOfSomebodyElse() {
        RULE.on(DAY, with(ActionParty.named("Kelompok Kerja X")), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/responsible/0/kind VALUE");
        RULE.on(DAY, with(ActionParty.of(PartyKind.SEAT, "Kelompok Kerja X")), ACTION)
                .is(UNDETERMINED);
        RULE.on(DAY, with(ActionParty.of(PartyKind.OTHER, "Kelompok Kerja X")), ACTION)
                .is(UNDETERMINED);
        RULE.on(
                        DAY,
                        with(ActionParty.of(PartyKind.WORKING_GROUP).toBuilder()
                                .name(Fact.absent())
                                .build()),
                        ACTION)
                .is(UNDETERMINED);
    }

    @Test
    void anActionThatNamesNobodyIsNotAsked() {
        RULE.on(DAY, with(Listing.complete()), ACTION).is(NOT_APPLICABLE);
        RULE.on(DAY, with(Listing.unknown()), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/responsible WHOLE_LIST");
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RegionalTaskForce other = with(MISSING_GROUP);

        RULE.on(DAY, other.toBuilder().members(Listing.partial()).build(), ACTION)
                .is(UNDETERMINED)
                .lacks("/members WHOLE_LIST");
        RULE.on(DAY, other.toBuilder().name(Fact.unknown()).build(), ACTION)
                .is(UNDETERMINED)
                .lacks("/name VALUE");
        RULE.on(DAY, other.toBuilder().chair(Seat.builder().build()).build(), ACTION)
                .is(UNDETERMINED)
                .lacks("/chair/institution VALUE", "/chair/office VALUE");
        RULE.on(DAY, with(ActionParty.of(PartyKind.WORKING_GROUP)), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/responsible/0/name VALUE");
    }

    @Test
    void anOlderBodyIsNotAskedAndOneOfUnknownAgeIsOpen() {
        RegionalTaskForce naming = with(MISSING_GROUP);

        RULE.on("2025-06-30", signed(naming, "2023-09-25"), ACTION).is(NOT_APPLICABLE);
        RULE.on("2025-06-30", signed(naming, "2023-09-26"), ACTION).is(VIOLATED);
        RULE.on("2025-06-30", signed(naming, "2023-09"), ACTION).is(UNDETERMINED);
    }

    private static RegionalTaskForce signed(RegionalTaskForce record, String day) {
        return record.toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(day)).build())
                .inauguration(Fact.absent())
                .build();
    }

    private static RegionalTaskForce with(ActionParty... responsible) {
        return with(Listing.complete(responsible));
    }

    private static RegionalTaskForce with(Listing<ActionParty> responsible) {
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
