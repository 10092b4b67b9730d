package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.RuleSet;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.fixtures.Unlawful;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Condition;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Rules that break a law, as somebody may write them in good faith, are found with a small counter-example. */
class LawsOfOwnRulesTest {

    private static final Question<RegionalTaskForce> NAMED =
            Question.require((gtd, at) -> gtd.name().exists(), "/name");

    private static RuleBuilder<RegionalTaskForce> draft() {
        return RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-001");
    }

    private static Rule<RegionalTaskForce> requiring(Condition<RegionalTaskForce> condition, String... places) {
        return draft().require(condition, places).build();
    }

    private static Rule<RegionalTaskForce> answering(String id) {
        return RuleDraft.of(RegionalTaskForce.class, id)
                .require((gtd, at) -> gtd.name().exists(), "/name")
                .build();
    }

    private static Rule<RegionalTaskForce> ofSignedDecrees(Condition<PartialDate> condition) {
        return draft().when((gtd, at) -> gtd.decree().is(decree -> decree.isIssued(at)), "/decree/issuedOn")
                .require((gtd, at) -> issuedOn(gtd).is(day -> condition.test(day, at)), "/decree/issuedOn")
                .build();
    }

    private static Fact<PartialDate> issuedOn(RegionalTaskForce gtd) {
        return gtd.decree().flatMap(Decree::issuedOn);
    }

    /** The message tells the law and the rule, and of the record no more than so many lines. */
    private static String breach(String law, int lines, Rule<?> rule) {
        return breach(law, lines, () -> RuleLaws.verify(rule));
    }

    private static String breach(String law, int lines, Runnable verifying) {
        String message = String.valueOf(
                assertThrows(AssertionError.class, verifying::run).getMessage());
        assertTrue(message.startsWith(law + ". "), message);
        assertTrue(message.contains("ACME-GTD-001"), message);
        assertTrue(message.lines().filter(line -> line.startsWith("  ")).count() <= lines, message);
        return message;
    }

    private static void assertNames(String message, String... parts) {
        assertTrue(Stream.of(parts).allMatch(message::contains), message);
    }

    // L3

    @Test
    void aRuleThatTakesUnknownForAbsentContradictsWhatIsLearnt() {
        String message =
                breach("L3", 2, requiring((gtd, at) -> Truth.of(gtd.secretary().isKnown()), "/secretary"));

        assertNames(message, "VIOLATED", "SATISFIED", "/secretary");
    }

    @Test
    void aRuleThatCountsThoseThatAreListedContradictsWhatIsLearnt() {
        String message = breach(
                "L3", 3, requiring((gtd, at) -> Truth.of(gtd.members().items().size() < 2), "/members"));

        assertNames(message, "/members/1");
    }

    @Test
    void aRuleThatTakesTheEarliestDayForTheDayContradictsWhatIsLearnt() {
        String message = breach(
                "L3",
                2,
                ofSignedDecrees((day, at) -> Truth.of(day.earliest()
                        .filter(first -> first.getMonthValue() == 1)
                        .isPresent())));

        assertNames(message, "/decree/issuedOn");
    }

    @Test
    void aRuleThatTakesWhatIsNotSaidToHaveASourceForWhatHasNoneContradictsWhatIsLearnt() {
        Pointer name = Pointer.parse("/name");
        String message = breach(
                "L3", 3, requiring((gtd, at) -> Truth.of(!gtd.sourcesOf(name).isEmpty()), "/name"));

        assertNames(message, "VIOLATED", "SATISFIED", "evidence");
    }

    // L4

    private LocalDate today = LocalDate.of(2024, 12, 31);

    @Test
    void aDayThatTheApplicationKeepsIsFoundWhenTheLawsAreToldOfIt() {
        Rule<RegionalTaskForce> rule = requiring(
                (gtd, at) -> issuedOn(gtd).is(day -> day.notAfter(PartialDate.of(today))), "/decree/issuedOn");

        String message = breach(
                "L4",
                2,
                () -> RuleLaws.of(rule).settingEachDay(day -> today = day).holdFor(200, 1));
        assertNames(message, "for good", "/decree/issuedOn");
    }

    @Test
    void elementsThatAreThereOnSomeDaysAloneAreFound() {
        Rule<RegionalTaskForce> rule = new Own((gtd, inquiry) -> {
            Inquiry about = today.getYear() > 2024 ? inquiry.about(Pointer.parse("/name"), Map::of) : inquiry;
            about.ask(gtd, NAMED);
        });

        breach(
                "L4",
                1,
                () -> RuleLaws.of(rule).settingEachDay(day -> today = day).holdFor(200, 1));
    }

    @Test
    void elementsThatAreThereBesideOthersOnSomeDaysAreFound() {
        Rule<RegionalTaskForce> rule = new Own((gtd, inquiry) -> {
            inquiry.ask(gtd, NAMED);
            if (today.getYear() > 2024) {
                inquiry.about(Pointer.parse("/name"), Map::of).ask(gtd, NAMED);
            }
        });

        String message = breach(
                "L4",
                1,
                () -> RuleLaws.of(rule).settingEachDay(day -> today = day).holdFor(200, 1));
        assertNames(message, "2025-01-01", "for good", "/name");
    }

    // L9

    @Test
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    void aRuleThatReadsTheClockIsFound() {
        breach("L9", 4, ofSignedDecrees((day, at) -> day.notAfter(PartialDate.of(LocalDate.now()))));
        breach(
                "L9",
                4,
                ofSignedDecrees(
                        (day, at) -> day.isAfter(PartialDate.of(LocalDate.now().minusDays(1800)))));
    }

    @Test
    void aRuleThatRemembersAnAnswerForEachIdIsFound() {
        Map<String, Truth> answers = new ConcurrentHashMap<>();

        breach(
                "L9",
                3,
                requiring(
                        (gtd, at) -> answers.computeIfAbsent(gtd.id(), id -> at.reached(issuedOn(gtd))),
                        "/decree/issuedOn"));
    }

    @Test
    void aRuleThatKeepsACheckDateIsFound() {
        Map<String, AsOf> kept = new ConcurrentHashMap<>();

        breach(
                "L9",
                3,
                requiring(
                        (gtd, at) -> kept.computeIfAbsent(gtd.id(), id -> at).reached(issuedOn(gtd)),
                        "/decree/issuedOn"));
    }

    @Test
    void aRuleThatCountsItsCallsIsFound() {
        var calls = new AtomicInteger();

        breach("L9", 1, requiring((gtd, at) -> Truth.of(calls.getAndIncrement() % 2 == 0)));
    }

    // L5

    @Test
    void aRuleThatFailsIsFound() {
        String message = breach(
                "L5",
                1,
                requiring((gtd, at) -> Truth.of(gtd.name().value().orElseThrow().isEmpty()), "/name"));

        assertNames(message, "ERROR");
    }

    @Test
    void aRuleThatSaysTwoThingsOfOnePlaceIsFound() {
        String message = breach("L5", 1, new Own((gtd, inquiry) -> {
            inquiry.ask(gtd, NAMED);
            inquiry.ask(gtd, NAMED);
        }));

        assertNames(message, "2025-01-01");
    }

    @Test
    void aRuleThatCannotExplainItselfIsFound() {
        breach("L5", 2, requiring((gtd, at) -> gtd.name().exists(), "/nama"));
    }

    @Test
    void aTextThatNamesWhatIsNotAskedIsFound() {
        Rule<RegionalTaskForce> rule = draft().text(
                        "undetermined", "Bernomor {decree.nomor}.", "Its number is {decree.nomor}.")
                .require((gtd, at) -> gtd.name().exists(), "/name")
                .build();

        assertNames(breach("L5", 2, rule), "{decree.nomor}");
    }

    // L8

    @Test
    void aRuleThatNamesAnotherPlaceThanTheOneItAsksIsFound() {
        String message = breach("L8", 2, requiring((gtd, at) -> gtd.secretary().exists(), "/period"));

        assertNames(message, "UNDETERMINED", "/period", "/secretary");
    }

    // Those that hold

    @Test
    void aRuleThatSaysNothingDoesNotPass() {
        Rule<RegionalTaskForce> never = draft().when((gtd, at) -> Truth.FALSE)
                .require((gtd, at) -> Truth.TRUE)
                .build();
        assertNames(
                String.valueOf(assertThrows(AssertionError.class, () -> RuleLaws.verify(never))
                        .getMessage()),
                "ACME-GTD-001");

        Parameter<Period> unset = Parameter.of("unset", Period.class);
        Rule<RegionalTaskForce> notSet = draft().given(
                        unset,
                        length -> Question.require((gtd, at) -> gtd.name().exists(), "/name"))
                .build();
        assertThrows(AssertionError.class, () -> RuleLaws.verify(notSet));

        RuleSet both = RuleSet.of("acme", "1", List.of(answering("ACME-GTD-002"), never), LegalCorpus.standard());
        String message = String.valueOf(
                assertThrows(AssertionError.class, () -> RuleLaws.verify(both)).getMessage());
        assertTrue(message.contains("ACME-GTD-001") && !message.contains("ACME-GTD-002"), message);
    }

    @Test
    void rulesOfAnyKindOfSubjectThatKeepTheLawsPass() {
        RuleLaws.verify(requiring((gtd, at) -> at.reached(issuedOn(gtd)), "/decree/issuedOn"), 50, 1);
        RuleLaws.verify(new OfAll<>(Subject.class), 20, 1);
        RuleLaws.verify(new OfAll<>(Body.class), 20, 1);
    }

    // Records of a kind

    @Property(tries = 10)
    void aDecreeAfterTheCeremonyIsSeen(
            @ForAll @Unlawful(rule = "BHAM-GTD-006", on = "2024-12-31") RegionalTaskForce gtd) {
        ComplianceReport report = Compliance.check(gtd, LocalDate.of(2024, 12, 31));
        assertEquals(Outcome.VIOLATED, report.finding(gtd.id(), "BHAM-GTD-006").outcome());
    }

    private record Own(BiConsumer<RegionalTaskForce, Inquiry> asking) implements Rule<RegionalTaskForce> {

        @Override
        public RuleDescription description() {
            return requiring((gtd, at) -> Truth.TRUE).description();
        }

        @Override
        public Class<RegionalTaskForce> subjectType() {
            return RegionalTaskForce.class;
        }

        @Override
        public void assess(RegionalTaskForce gtd, Inquiry inquiry) {
            asking.accept(gtd, inquiry);
        }
    }

    private record OfAll<S extends Subject>(Class<S> subjectType) implements Rule<S> {

        @Override
        public RuleDescription description() {
            return requiring((gtd, at) -> Truth.TRUE).description();
        }

        @Override
        public void assess(S subject, Inquiry inquiry) {
            inquiry.ask(
                    subject,
                    Question.require((record, at) -> Truth.of(!record.kind().isEmpty())));
        }
    }
}
