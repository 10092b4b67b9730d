package id.bham.rules.engine;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.Asking;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.Sources;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

    private static final String ID = "TRY-001";
    private static final String DAY = "2024-06-30";
    private static final RegionalTaskForce SUBJECT = InOrder.regionalTaskForce();
    private static final Parameter<Integer> LIMIT = Parameter.of("limit", Integer.class);

    @ParameterizedTest
    @CsvSource({
        "FALSE,   FALSE,   FALSE,   NOT_IN_FORCE",
        "FALSE,   FALSE,   UNKNOWN, NOT_IN_FORCE",
        "FALSE,   FALSE,   TRUE,    NOT_IN_FORCE",
        "FALSE,   UNKNOWN, FALSE,   NOT_IN_FORCE",
        "FALSE,   UNKNOWN, UNKNOWN, NOT_IN_FORCE",
        "FALSE,   UNKNOWN, TRUE,    NOT_IN_FORCE",
        "FALSE,   TRUE,    FALSE,   NOT_IN_FORCE",
        "FALSE,   TRUE,    UNKNOWN, NOT_IN_FORCE",
        "FALSE,   TRUE,    TRUE,    NOT_IN_FORCE",
        "UNKNOWN, FALSE,   FALSE,   NOT_APPLICABLE",
        "UNKNOWN, FALSE,   UNKNOWN, NOT_APPLICABLE",
        "UNKNOWN, FALSE,   TRUE,    NOT_APPLICABLE",
        "UNKNOWN, UNKNOWN, FALSE,   UNDETERMINED",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNDETERMINED",
        "UNKNOWN, UNKNOWN, TRUE,    UNDETERMINED",
        "UNKNOWN, TRUE,    FALSE,   UNDETERMINED",
        "UNKNOWN, TRUE,    UNKNOWN, UNDETERMINED",
        "UNKNOWN, TRUE,    TRUE,    UNDETERMINED",
        "TRUE,    FALSE,   FALSE,   NOT_APPLICABLE",
        "TRUE,    FALSE,   UNKNOWN, NOT_APPLICABLE",
        "TRUE,    FALSE,   TRUE,    NOT_APPLICABLE",
        "TRUE,    UNKNOWN, FALSE,   UNDETERMINED",
        "TRUE,    UNKNOWN, UNKNOWN, UNDETERMINED",
        "TRUE,    UNKNOWN, TRUE,    UNDETERMINED",
        "TRUE,    TRUE,    FALSE,   VIOLATED",
        "TRUE,    TRUE,    UNKNOWN, UNDETERMINED",
        "TRUE,    TRUE,    TRUE,    SATISFIED"
    })
    void threeAnswersGiveOneOutcome(Truth inForce, Truth applies, Truth holds, Outcome outcome) {
        Rule<RegionalTaskForce> plain = RuleDraft.of(RegionalTaskForce.class, ID)
                .inForce(period(inForce))
                .when(Condition.byDay(at -> applies))
                .require(Condition.byDay(at -> holds))
                .build();
        Rule<RegionalTaskForce> withParameter = RuleDraft.of(RegionalTaskForce.class, ID)
                .inForce(period(inForce))
                .given(
                        LIMIT,
                        limit -> Question.<RegionalTaskForce>when(Condition.byDay(at -> applies))
                                .require(Condition.byDay(at -> holds)))
                .build();

        Trial.of(rules(plain), ID).on(DAY, SUBJECT).is(outcome);
        Trial.of(rules(withParameter).with(LIMIT, 1), ID).on(DAY, SUBJECT).is(outcome);
    }

    private static ValidityPeriod period(Truth containsTheDay) {
        return switch (containsTheDay) {
            case TRUE -> ValidityPeriod.always();
            case FALSE -> ValidityPeriod.until(LocalDate.of(2024, 6, 29));
            case UNKNOWN -> ValidityPeriod.of(Fact.known(PartialDate.parse("2024")), Fact.absent());
        };
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void nothingIsAskedThatDoesNotMatter(Truth applies) {
        var asked = new ArrayList<String>();
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, ID)
                .inForce(ValidityPeriod.from(LocalDate.of(2024, 6, 30)))
                .when(Condition.byDay(at -> {
                    asked.add("applies");
                    return applies;
                }))
                .require(Condition.byDay(at -> {
                    asked.add("holds");
                    return TRUE;
                }))
                .build();
        Trial trial = Trial.of(rules(rule), ID);
        asked.clear();

        trial.on("2024-06-29", SUBJECT);
        assertEquals(List.of(), asked);
        trial.on("2024-06-30", SUBJECT);
        assertEquals(applies.isTrue() ? Set.of("applies", "holds") : Set.of("applies"), Set.copyOf(asked));
    }

    @Test
    void theHorizonIsTheFirstChangeOfAnAnswerThatCounted() {
        PartialDate inJuly = PartialDate.parse("2024-07-15");
        PartialDate inAugust = PartialDate.parse("2024-08-15");
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, ID)
                .inForce(ValidityPeriod.until(LocalDate.of(2024, 9, 15)))
                .when(Condition.byDay(at -> at.reached(inAugust)))
                .require(Condition.byDay(at -> at.reached(inJuly)))
                .build();
        Trial trial = Trial.of(rules(rule), ID);

        trial.on("2024-07-01", SUBJECT).is(NOT_APPLICABLE).until("2024-08-15");
        trial.on("2024-08-15", SUBJECT).is(SATISFIED).until("2024-09-16");
        trial.on("2024-09-15", SUBJECT).is(SATISFIED).until("2024-09-16");
        trial.on("2024-09-16", SUBJECT).is(NOT_IN_FORCE).forGood();
    }

    @Test
    void whereTheLawSetsNothingTheDutyIsNotInForce() {
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, ID)
                .requireGiven(LIMIT, AssessmentTest::isAboveOne)
                .build();
        DatedValues<Integer> values = DatedValues.<Integer>none()
                .with(1, ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)), Sources.S0)
                .with(2, ValidityPeriod.of(LocalDate.of(2024, 7, 2), LocalDate.of(2024, 12, 31)), Sources.S4);
        Trial trial = Trial.of(rules(rule).with(LIMIT, values), ID);

        trial.on("2023-12-31", SUBJECT).is(NOT_IN_FORCE).until("2024-01-01");
        trial.on("2024-01-01", SUBJECT).is(VIOLATED).until("2024-07-01");
        trial.on("2024-06-30", SUBJECT).is(VIOLATED).until("2024-07-01");
        trial.on("2024-07-01", SUBJECT).is(NOT_IN_FORCE).until("2024-07-02");
        trial.on("2024-07-02", SUBJECT).is(SATISFIED).until("2025-01-01");
        trial.on("2025-01-01", SUBJECT).is(NOT_IN_FORCE).forGood();
        Trial.of(rules(rule), ID).on("2024-06-30", SUBJECT).is(NOT_IN_FORCE).forGood();
    }

    @Test
    void anUndeterminedOutcomeLacksWhatLeavesItOpen() {
        RegionalTaskForce empty = RegionalTaskForce.builder().id("empty").build();

        Trial.of(rules(asking(UNKNOWN, TRUE)), ID)
                .on(DAY, empty)
                .is(UNDETERMINED)
                .reliesOn("/status")
                .lacks("/status VALUE");
        Trial.of(rules(asking(TRUE, UNKNOWN)), ID)
                .on(DAY, empty)
                .is(UNDETERMINED)
                .reliesOn("/status", "/province", "/duties")
                .lacks("/province VALUE", "/duties WHOLE_LIST");
        Trial.of(rules(asking(FALSE, UNKNOWN)), ID)
                .on(DAY, empty)
                .is(NOT_APPLICABLE)
                .reliesOn("/status")
                .lacks();
        Trial.of(rules(asking(TRUE, FALSE)), ID)
                .on(DAY, empty)
                .is(VIOLATED)
                .reliesOn("/status", "/province", "/duties")
                .lacks();
    }

    @Test
    void aRuleThatAsksNothingLeavesItsSubjectOpenForGood() {
        Trial.of(rules(new Asking(ID, (subject, inquiry) -> {})), ID)
                .on(DAY, SUBJECT)
                .is(UNDETERMINED)
                .reliesOn()
                .lacks()
                .forGood();
    }

    @Test
    void whatTheLawSetsIsAskedForEvenIfTheRuleDoesNotSayThatItDependsOnIt() {
        var rule = new Asking(
                ID,
                (subject, inquiry) ->
                        inquiry.ask(subject, Condition.always(), LIMIT, limit -> Question.require(isAboveOne(limit))));
        RuleSet rules = rules(rule).with(LIMIT, 1).with(LIMIT, 2, LocalDate.of(2024, 7, 1));

        Trial.of(rules, ID).on(DAY, SUBJECT).is(VIOLATED).until("2024-07-01");
        Trial.of(rules, ID).on("2024-07-01", SUBJECT).is(SATISFIED).forGood();
    }

    @Test
    void ofElementsTheHorizonIsAlsoThatOfTheSubjectAndOfTheLaw() {
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, ID)
                .when(Condition.byDay(
                        at -> at.passed(PartialDate.parse("2024-08-31")).not()))
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .requireGiven(LIMIT, AssessmentTest::isAboveOne)
                .build();
        RuleSet rules = rules(rule).with(LIMIT, 1, LocalDate.of(2024, 6, 1)).with(LIMIT, 2, LocalDate.of(2024, 7, 1));

        assertEquals("NOT_IN_FORCE until 2024-06-01", ofFirstReport(rules, "2024-05-31"));
        assertEquals("VIOLATED until 2024-07-01", ofFirstReport(rules, "2024-06-01"));
        assertEquals("SATISFIED until 2024-09-01", ofFirstReport(rules, "2024-07-01"));
        assertEquals("NOT_APPLICABLE for good", ofFirstReport(rules, "2024-09-01"));
    }

    private static String ofFirstReport(RuleSet rules, String day) {
        ComplianceReport report = ComplianceChecker.of(rules).check(SUBJECT, LocalDate.parse(day));
        Finding first = report.findings().get(0);
        assertEquals(Pointer.parse("/reports/0"), first.place());
        assertEquals(first.validUntil(), report.validUntil());
        return first.outcome()
                + first.validUntil().map(until -> " until " + until).orElse(" for good");
    }

    private static Rule<RegionalTaskForce> asking(Truth applies, Truth holds) {
        return RuleDraft.of(RegionalTaskForce.class, ID)
                .when(Condition.asked((gtd, at) -> applies, Reads.of(TaskForce.STATUS)))
                .require(Condition.asked(
                        (gtd, at) -> holds, Reads.of(RegionalTaskForce.PROVINCE), Reads.of(RegionalTaskForce.DUTIES)))
                .build();
    }

    private static <S> Condition<S> isAboveOne(int limit) {
        return limit > 1 ? Condition.always() : Condition.never();
    }

    private static RuleSet rules(Rule<?> rule) {
        return RuleSet.of("try", "1", List.of(rule), LegalCorpus.standard());
    }
}
