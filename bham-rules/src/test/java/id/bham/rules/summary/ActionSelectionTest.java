package id.bham.rules.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.mandate.Ministry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionSelectionTest {

    private static final NationalActions ACTIONS = NationalActions.standard();
    private static final ActionParty REGIONAL = ActionParty.of(PartyKind.REGIONAL_GOVERNMENT);

    @Test
    void allAreChosenWhereNothingIsAsked() {
        ActionSelection all = ActionSelection.of(ACTIONS);

        assertEquals(ACTIONS.subActions(), all.chosen());
        assertEquals(List.of(), all.undecided());
        assertEquals(ACTIONS, all.actions());
        assertEquals(Optional.empty(), all.party());
        assertEquals(OptionalInt.empty(), all.year());
    }

    @Test
    void whatNobodyCanReadStaysApart() {
        ActionSelection selection = ActionSelection.of(ACTIONS).answeredForBy(REGIONAL);

        assertEquals(ACTIONS.answeredForBy(REGIONAL), selection.chosen());
        assertEquals(
                ACTIONS.subActions().stream()
                        .filter(subAction -> subAction.isAnsweredForBy(REGIONAL).isUnknown())
                        .toList(),
                selection.undecided());
        assertEquals(
                ACTIONS.subActions().stream()
                        .filter(subAction ->
                                !subAction.isAnsweredForBy(REGIONAL).isFalse())
                        .toList(),
                selection.actions().subActions());
        assertEquals(Optional.of(REGIONAL), selection.party());
    }

    @Test
    void bothConditionsHoldInAnyOrder() {
        ActionSelection one =
                ActionSelection.of(ACTIONS).answeredForBy(REGIONAL).targetedIn(2024);
        ActionSelection other = ActionSelection.of(ACTIONS).targetedIn(2024).answeredForBy(REGIONAL);

        assertEquals(one.chosen(), other.chosen());
        assertEquals(one.undecided(), other.undecided());
        assertEquals(OptionalInt.of(2024), other.year());
        assertEquals(Optional.of(REGIONAL), one.party());
        Stream.concat(one.chosen().stream(), one.undecided().stream())
                .forEach(subAction -> assertFalse(subAction.isTargetedIn(2024).isFalse()));
        assertTrue(one.chosen().stream().allMatch(subAction -> subAction.isTargetedIn(2024) == Truth.TRUE));
    }

    @Test
    void outsideThePeriodThereIsNone() {
        ActionSelection none = ActionSelection.of(ACTIONS).targetedIn(2026);

        assertEquals(List.of(), none.chosen());
        assertEquals(List.of(), none.actions().actions());
    }

    @Test
    void affairsAreCarriedOn() {
        ActionParty humanRights = ActionParty.ministry(Ministry.HUMAN_RIGHTS);
        LegalCorpus law = LegalCorpus.standard();

        assertEquals(
                List.of(),
                ActionSelection.of(ACTIONS)
                        .answeredForOn(humanRights, law, LocalDate.of(2024, 1, 1))
                        .chosen());
        assertEquals(
                ACTIONS.answeredForBy(ActionParty.ministry(Ministry.LAW_AND_HUMAN_RIGHTS)),
                ActionSelection.of(ACTIONS)
                        .answeredForOn(humanRights, law, LocalDate.of(2025, 6, 30))
                        .chosen());
    }

    @Test
    void whoHasToDoWithItIsConcerned() {
        ActionParty taskForce = ActionParty.of(PartyKind.REGIONAL_TASK_FORCE);

        assertEquals(
                ACTIONS.subActions().stream()
                        .filter(subAction -> subAction
                                .isAnsweredForBy(taskForce)
                                .or(subAction.isRelatedTo(taskForce))
                                .isTrue())
                        .toList(),
                ActionSelection.of(ACTIONS).concerning(taskForce).chosen());
    }
}
