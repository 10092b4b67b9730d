package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Standing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 4, 5);
    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 4, 22);

    private static RuleSet set(String name, ValidityPeriod period) {
        return set(name, RuleSetStatus.VALID, period);
    }

    private static RuleSet set(String name, RuleSetStatus status, ValidityPeriod period) {
        return RuleSet.of(name, "1", List.of(), LegalCorpus.standard(), status, period);
    }

    @Test
    void theSetOfADayIsAnAnswer() {
        assertEquals(new Standing.NotYetInForce<RuleSet>(FIRST), RuleSets.on(FIRST.minusDays(1)));
        assertSame(RuleSets.stranas(), RuleSets.on(FIRST).inForce().orElseThrow());
        assertSame(RuleSets.stranas(), RuleSets.on(KNOWN_TO).inForce().orElseThrow());
        assertEquals(
                new Standing.InForce<>(RuleSets.stranas(), Optional.empty(), true), RuleSets.on(KNOWN_TO.plusDays(1)));
        assertEquals(
                new Standing.Unknown<RuleSet>(Standing.Reason.LATER_THAN_KNOWN),
                RuleSets.on(KNOWN_TO.plusDays(1), List.of(RuleSets.stranas().withoutPresumption())));
    }

    @Test
    void whereNoneIsInForceTheFailureSaysSinceWhenOrUntilWhen() {
        RuleSet ended = set("ended", ValidityPeriod.of(FIRST, LocalDate.of(2022, 12, 31)));

        assertSame(RuleSets.stranas(), RuleSets.on(LocalDate.of(2026, 11, 28)).orElseThrow());
        for (Map.Entry<Standing<RuleSet>, String> answer : Map.of(
                        RuleSets.on(FIRST.minusDays(1)), FIRST.toString(),
                        RuleSets.on(LocalDate.of(2023, 1, 1), List.of(ended)), "2022-12-31",
                        RuleSets.on(FIRST, List.of()), "NOT_RECORDED")
                .entrySet()) {
            String message = assertThrows(IllegalStateException.class, answer.getKey()::orElseThrow)
                    .toString();
            assertTrue(message.contains(answer.getValue()), message);
        }
    }

    @Test
    void aSetIsFoundByItsCoordinates() {
        assertEquals(Optional.of(RuleSets.stranas()), RuleSets.find("id.bham:stranas:0.1.0"));
        assertEquals(Optional.empty(), RuleSets.find("id.bham:stranas:0.0.9"));
        assertEquals(
                List.of("id.bham:stranas:0.1.0"),
                RuleSets.all().stream().map(RuleSet::coordinates).toList());
    }

    @Test
    void amongSeveralTheOneInForceIsTaken() {
        RuleSet old = set("old", ValidityPeriod.of(FIRST, LocalDate.of(2022, 12, 31)));
        RuleSet older = set("older", ValidityPeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        RuleSet young = set("young", ValidityPeriod.from(LocalDate.of(2024, 1, 1)));
        List<RuleSet> all = List.of(young, older, old);

        assertSame(old, RuleSets.on(FIRST, all).inForce().orElseThrow());
        assertSame(young, RuleSets.on(LocalDate.of(2024, 1, 1), all).inForce().orElseThrow());
        assertEquals(
                new Standing.Ended<RuleSet>(LocalDate.of(2022, 12, 31)), RuleSets.on(LocalDate.of(2023, 6, 1), all));
        assertEquals(
                new Standing.NotYetInForce<RuleSet>(LocalDate.of(2020, 1, 1)),
                RuleSets.on(LocalDate.of(2019, 6, 1), all));
        assertEquals(new Standing.Unknown<RuleSet>(Standing.Reason.NOT_RECORDED), RuleSets.on(FIRST, List.of()));
    }

    @Test
    void whatIsNotKnownOfOneGoesBeforeWhatAnotherWas() {
        RuleSet ended = set("ended", ValidityPeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        RuleSet open = set("open", ValidityPeriod.of(Fact.known(PartialDate.of(FIRST)), Fact.unknown()))
                .withoutPresumption();

        assertEquals(
                new Standing.Unknown<RuleSet>(Standing.Reason.LATER_THAN_KNOWN),
                RuleSets.on(KNOWN_TO.plusDays(1), List.of(ended, open)));
    }

    @Test
    void draftsAndReplacedSetsAreNotChosen() {
        RuleSet draft = set("draft", RuleSetStatus.DRAFT, ValidityPeriod.always());
        RuleSet replaced = set("replaced", RuleSetStatus.REPLACED, ValidityPeriod.always());

        assertEquals(
                new Standing.Unknown<RuleSet>(Standing.Reason.NOT_RECORDED),
                RuleSets.on(FIRST, List.of(draft, replaced)));
    }

    @Test
    void twoSetsForOneDayAreRefused() {
        List<RuleSet> two = List.of(set("one", ValidityPeriod.always()), set("two", ValidityPeriod.always()));

        assertThrows(IllegalArgumentException.class, () -> RuleSets.on(FIRST, two));
    }
}
