package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.Eligible;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the law on which a rule set rests is tailored, and what a report says of it. */
class LawOfASetTest {

    private static final RuleSet STRANAS = RuleSets.stranas();
    private static final Source SOURCE = Source.of("made-up", "Made up");
    private static final LocalDate READ_TO = STRANAS.corpus().knownTo();
    private static final LocalDate BEYOND = READ_TO.plusDays(1);

    private static ComplianceReport check(RuleSet rules, LocalDate day) {
        return ComplianceChecker.of(rules).check(InOrder.regionalTaskForce(), day);
    }

    private static Finding finding(RuleSet rules, String rule, LocalDate day) {
        return check(rules, day).finding("gtd-id-bt", rule);
    }

    @Test
    void whatStandsAfterTheLawWasReadIsPresumedAndSaysSo() {
        Finding read = finding(STRANAS, "BHAM-GTD-002", READ_TO);
        Finding presumed = finding(STRANAS, "BHAM-GTD-002", BEYOND);

        assertEquals(Outcome.SATISFIED, presumed.outcome());
        assertEquals(read.outcome(), presumed.outcome());
        assertEquals(Optional.empty(), read.validUntil());
        assertFalse(read.isPresumed());
        assertTrue(presumed.isPresumed());
        assertEquals(Strength.STATUTE, read.strength());
        assertEquals(Strength.INFERRED, presumed.strength());
        assertEquals(read.rule(), presumed.rule());
        assertEquals(Optional.empty(), check(STRANAS, READ_TO).receipt().presumedSince());
        assertEquals(Optional.of(BEYOND), check(STRANAS, BEYOND).receipt().presumedSince());
        assertFalse(finding(STRANAS, "BHAM-GTD-005", BEYOND).isPresumed(), "it rests on no instrument");
    }

    @Test
    void withoutPresumptionItIsOpen() {
        RuleSet strict = STRANAS.withoutPresumption();
        Finding open = finding(strict, "BHAM-GTD-002", BEYOND);

        assertEquals(Outcome.UNDETERMINED, open.outcome());
        assertEquals(Optional.of(OpenBecause.LAW_UNKNOWN), open.openBecause());
        assertFalse(open.isPresumed());
        assertEquals(Optional.empty(), check(strict, BEYOND).receipt().presumedSince());
        assertEquals(
                List.of(Change.Kind.WITHOUT_PRESUMPTION),
                strict.changes().stream().map(Change::kind).toList());
        assertEquals(Outcome.SATISFIED, finding(strict, "BHAM-GTD-002", READ_TO).outcome());
    }

    @Test
    void whoHasReadFurtherMovesTheMark() {
        LocalDate later = LocalDate.of(2026, 11, 28);
        RuleSet further = STRANAS.changedBy("Biro Hukum", "Dibaca").lawReadTo(later, SOURCE);

        assertFalse(finding(further, "BHAM-GTD-002", later).isPresumed());
        assertTrue(finding(further, "BHAM-GTD-002", later.plusDays(1)).isPresumed());
        assertEquals(later, check(further, later).receipt().lawKnownTo());
        Change change = further.changes().get(0);
        assertEquals(Change.Kind.LAW_READ_TO, change.kind());
        assertEquals("2026-11-28", change.what());
        assertEquals(Optional.of("Biro Hukum"), change.by());
    }

    @Test
    void withItsInstrumentADutyEnds() {
        InstrumentId id = InstrumentId.parse("Perpres 60/2023");
        LegalInstrument strategy = STRANAS.corpus().find(id).orElseThrow();
        LocalDate lastDay = LocalDate.of(2027, 6, 30);
        RuleSet ended = STRANAS.with(new LegalInstrument(
                id,
                strategy.subject(),
                ValidityPeriod.of(strategy.inForce().firstDay(), Fact.known(PartialDate.of(lastDay))),
                strategy.provisions(),
                strategy.sources()));

        assertEquals(
                Optional.of(lastDay.plusDays(1)),
                finding(ended, "BHAM-GTD-002", lastDay).validUntil());
        assertEquals(
                Outcome.NOT_IN_FORCE,
                finding(ended, "BHAM-GTD-002", lastDay.plusDays(1)).outcome());
        assertEquals(
                Outcome.SATISFIED,
                finding(STRANAS, "BHAM-GTD-002", lastDay.plusDays(1)).outcome());
        assertEquals(
                Outcome.SATISFIED,
                finding(ended, "BHAM-GTD-005", lastDay.plusDays(1)).outcome());
        assertFalse(finding(ended, "BHAM-GTD-002", lastDay).isPresumed(), "its end is known");
        assertEquals(Change.Kind.INSTRUMENT_SET, ended.changes().get(0).kind());
    }

    @Test
    void aNextPeriodIsAValueAndTheReceiptShowsIt() {
        ValidityPeriod next = ValidityPeriod.ofYears(2026, 2029);
        ValidityPeriod from = ValidityPeriod.from(LocalDate.of(2026, 3, 1));
        RuleSet rules = STRANAS.with(Parameters.ACTION_PERIOD, next, from, SOURCE);
        ComplianceReport report = check(rules, LocalDate.of(2026, 12, 1));

        assertEquals(Optional.empty(), report.receipt().actionPeriodEndedOn());
        Change change = report.receipt().changes().get(0);
        assertEquals(Optional.of(next), change.value());
        assertEquals(from, change.period());
        assertEquals(List.of(), report.receipt().unread());
        assertEquals(
                Optional.of(LocalDate.of(2025, 12, 31)),
                check(rules, LocalDate.of(2026, 2, 28)).receipt().actionPeriodEndedOn());
        assertEquals(
                Optional.of(LocalDate.of(2029, 12, 31)),
                check(rules, LocalDate.of(2030, 1, 1)).receipt().actionPeriodEndedOn());
    }

    @Test
    void aValueThatNoRuleReadsAnyMoreIsTold() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        ValidityPeriod before = ValidityPeriod.of(LocalDate.of(2025, 1, 1), day.minusDays(1));
        RuleSet ofThePast = STRANAS.only(List.of("BHAM-GTN-002"))
                .with(Parameters.MINISTER, Eligible.only(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), before, SOURCE);

        assertEquals(List.of(), ofThePast.unreadOn(day.minusDays(1)));
        List<Change> ministers = ofThePast.changes().subList(1, 2);
        assertEquals(ministers, ofThePast.unreadOn(day));
        assertEquals(ministers, check(ofThePast, day).receipt().unread());
        assertEquals(
                List.of(),
                STRANAS.with(Parameters.MINISTER, Eligible.only(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), before, SOURCE)
                        .unreadOn(day),
                "whether a decree was the minister's is asked of its own day");

        RuleSet nobodys = STRANAS.with(Parameter.of("nobodys", Integer.class), 1);
        assertEquals(nobodys.changes(), nobodys.unreadOn(day));

        RuleSet history = STRANAS.with(new Amendment<>(
                Parameters.ACTION_PERIOD, Fact.known(ValidityPeriod.ofYears(2023, 2024)), before, SOURCE));
        assertEquals(List.of(), history.unreadOn(day), "duties read every period that was set");
    }

    @Test
    void howSureAFindingIsIsNoMatterOfTheVerdict() {
        ComplianceReport report = check(STRANAS, BEYOND);

        assertEquals(Strength.INFERRED, finding(STRANAS, "BHAM-GTD-002", BEYOND).strength());
        assertEquals(check(STRANAS, READ_TO).verdict(), report.verdict());
        assertEquals(check(STRANAS, READ_TO).verdict(Strength.STATUTE), report.verdict(Strength.STATUTE));
        assertTrue(report.verdict() != Verdict.NOTHING_ASSESSED);
    }
}
