package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
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
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Rules that break a law, as somebody may write them in good faith, are found with a small counter-example. */
class LawsOfOwnRulesTest {

    private static final Place<TaskForce, PartialDate> DECREE_DATE = TaskForce.DECREE.then(Decree.ISSUED_ON);

    private static final Question<RegionalTaskForce> NAMED = Question.require(Condition.exists(Body.NAME));

    private static RuleBuilder<RegionalTaskForce> draft() {
        return RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-001");
    }

    private static Rule<RegionalTaskForce> requiring(Condition<? super RegionalTaskForce> condition) {
        return draft().require(condition).build();
    }

    private static Rule<RegionalTaskForce> answering(String id) {
        return RuleDraft.of(RegionalTaskForce.class, id)
                .require(Condition.exists(Body.NAME))
                .build();
    }

    private static Rule<RegionalTaskForce> ofIssuedDecrees(Function<PartialDate, Truth> question) {
        return draft().when(Condition.at(TaskForce.DECREE, Decree.ISSUED))
                .require(Condition.is(DECREE_DATE, question))
                .build();
    }

    @Test
    void aRuleThatTurnsOnWhatIsSeldomDrawnIsTriedByRecordsOfOnesOwn() {
        Rule<RegionalTaskForce> hasty = requiring(
                Condition.asked((gtd, at) -> Truth.of(gtd.members().items().size() >= 5), Reads.of(TaskForce.MEMBERS)));
        List<Seat> five = Stream.of("Bappeda", "Biro Hukum", "Dinas Tenaga Kerja", "Kadin", "Komnas HAM")
                .map(Seat::ofInstitution)
                .toList();
        RegionalTaskForce record = RegionalTaskForce.builder()
                .id("gtd-contoh")
                .members(Listing.complete(five))
                .build();

        RuleLaws.verify(hasty);
        breach("L3", 12, () -> RuleLaws.of(hasty).trying(record).holdFor(10, 1));
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
    void aRuleOfFiveStatementsKeepsTheLaws() {
        RuleLaws.of(Rule.forEach(RegionalTaskForce.class)
                        .id("JABAR-GTD-001")
                        .should()
                        .because("Kebijakan daerah.", "Regional policy.")
                        .duty("Sekretaris disebut.", "The secretary is named.")
                        .require(Condition.exists(TaskForce.SECRETARY))
                        .build())
                .holdFor(60, 1);
    }

    @Test
    void aRuleThatTakesUnknownForAbsentContradictsWhatIsLearnt() {
        String message = breach(
                "L3",
                2,
                requiring(Condition.asked(
                        (gtd, at) -> Truth.of(gtd.secretary().isKnown()), Reads.of(TaskForce.SECRETARY))));

        assertNames(message, "VIOLATED", "SATISFIED", "/secretary");
    }

    @Test
    void aRuleThatCountsThoseThatAreListedContradictsWhatIsLearnt() {
        String message = breach(
                "L3",
                3,
                requiring(Condition.asked(
                        (gtd, at) -> Truth.of(gtd.members().items().size() < 2), Reads.of(TaskForce.MEMBERS))));

        assertNames(message, "/members/1");
    }

    @Test
    void aRuleThatTakesTheEarliestDayForTheDayContradictsWhatIsLearnt() {
        String message = breach(
                "L3",
                2,
                ofIssuedDecrees(day -> Truth.of(day.earliest()
                        .filter(first -> first.getDayOfMonth() == 1)
                        .isPresent())));

        assertNames(message, "/decree/issuedOn");
    }

    @Test
    void aRuleThatTakesWhatIsNotSaidToHaveASourceForWhatHasNoneContradictsWhatIsLearnt() {
        Pointer name = Pointer.parse("/name");
        String message = breach(
                "L3",
                3,
                requiring(Condition.asked(
                        (gtd, at) -> Truth.of(!gtd.sourcesOf(name).isEmpty()), Reads.of(Body.NAME))));

        assertNames(message, "VIOLATED", "SATISFIED", "evidence");
    }

    // L4

    private LocalDate today = LocalDate.of(2024, 12, 31);

    @Test
    void aDayThatTheApplicationKeepsIsFoundWhenTheLawsAreToldOfIt() {
        Rule<RegionalTaskForce> rule = requiring(Condition.is(DECREE_DATE, day -> day.notAfter(PartialDate.of(today))));

        String message = breach(
                "L4",
                2,
                () -> RuleLaws.of(rule).settingEachDay(day -> today = day).holdFor(200, 1));
        assertNames(message, "for good", "/decree/issuedOn");
    }

    @Test
    void elementsThatAreThereOnSomeDaysAloneAreFound() {
        Rule<RegionalTaskForce> rule = new Own((gtd, inquiry) -> {
            Inquiry about = today.getYear() > 2024 ? inquiry.about(Pointer.parse("/name")) : inquiry;
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
                inquiry.about(Pointer.parse("/name")).ask(gtd, NAMED);
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
        breach("L9", 4, ofIssuedDecrees(day -> day.notAfter(PartialDate.of(LocalDate.now()))));
        breach(
                "L9",
                4,
                ofIssuedDecrees(
                        day -> day.isAfter(PartialDate.of(LocalDate.now().minusDays(1800)))));
    }

    @Test
    void aRuleThatRemembersAnAnswerForEachIdIsFound() {
        Map<String, Truth> answers = new ConcurrentHashMap<>();

        breach(
                "L9",
                3,
                requiring(Condition.asked(
                        (gtd, at) -> answers.computeIfAbsent(gtd.id(), id -> at.reached(DECREE_DATE.in(gtd))),
                        Reads.of(DECREE_DATE))));
    }

    @Test
    void aRuleThatKeepsACheckDateIsFound() {
        Map<String, AsOf> kept = new ConcurrentHashMap<>();

        breach(
                "L9",
                3,
                requiring(Condition.asked(
                        (gtd, at) -> kept.computeIfAbsent(gtd.id(), id -> at).reached(DECREE_DATE.in(gtd)),
                        Reads.of(DECREE_DATE))));
    }

    @Test
    void aRuleThatCountsItsCallsIsFound() {
        var calls = new AtomicInteger();

        breach("L9", 1, requiring(Condition.byDay(at -> Truth.of(calls.getAndIncrement() % 2 == 0))));
    }

    // L5

    @Test
    void aRuleThatFailsIsFound() {
        String message = breach(
                "L5",
                1,
                requiring(Condition.asked(
                        (gtd, at) -> Truth.of(gtd.name().value().orElseThrow().isEmpty()), Reads.of(Body.NAME))));

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
        breach(
                "L5",
                2,
                new Own((gtd, inquiry) -> inquiry.ask(
                        gtd,
                        Question.require(Condition.<RegionalTaskForce>asked(
                                (record, at) -> record.name().exists(), Reads.at(List.of(Pointer.parse("/nama"))))))));
    }

    @Test
    void aTextThatNamesWhatIsNotAskedIsFound() {
        Rule<RegionalTaskForce> rule = draft().text(
                        "undetermined", "Bernomor {decree.number}.", "Its number is {decree.number}.")
                .when(Condition.exists(Body.NAME))
                .require(Condition.exists(TaskForce.DECREE.then(Decree.NUMBER)))
                .build();

        assertNames(breach("L5", 2, rule), "{decree.number}");
    }

    // L8

    @Test
    void aRuleThatNamesAnotherPlaceThanTheOneItAsksIsFound() {
        String message = breach(
                "L8",
                2,
                new Own((gtd, inquiry) -> inquiry.ask(
                        gtd,
                        Question.require(Condition.<RegionalTaskForce>asked(
                                (record, at) -> record.secretary().exists(), Reads.of(TaskForce.PERIOD))))));

        assertNames(message, "UNDETERMINED", "/period", "/secretary");
    }

    // Those that hold

    @Test
    void aRuleThatSaysNothingDoesNotPass() {
        Rule<RegionalTaskForce> never =
                draft().when(Condition.never()).require(Condition.always()).build();
        assertNames(
                String.valueOf(assertThrows(AssertionError.class, () -> RuleLaws.verify(never))
                        .getMessage()),
                "ACME-GTD-001");

        Parameter<Period> unset = Parameter.of("unset", Period.class);
        Rule<RegionalTaskForce> notSet = draft().requireGiven(unset, length -> Condition.exists(Body.NAME))
                .build();
        assertThrows(AssertionError.class, () -> RuleLaws.verify(notSet));

        RuleSet both = RuleSet.of("acme", "1", List.of(answering("ACME-GTD-002"), never), LegalCorpus.standard());
        String message = String.valueOf(
                assertThrows(AssertionError.class, () -> RuleLaws.verify(both)).getMessage());
        assertTrue(message.contains("ACME-GTD-001") && !message.contains("ACME-GTD-002"), message);
    }

    @Test
    void rulesOfAnyKindOfSubjectThatKeepTheLawsPass() {
        RuleLaws.verify(requiring(Condition.reached(DECREE_DATE)), 50, 1);
        RuleLaws.verify(new OfAll<>(Subject.class), 20, 1);
        RuleLaws.verify(new OfAll<>(Body.class), 20, 1);
    }

    // Records of a kind

    @Property(tries = 10)
    boolean aDecreeAfterTheCeremonyIsSeen(
            @ForAll @Unlawful(rule = "BHAM-GTD-006", on = "2024-12-31") RegionalTaskForce gtd) {
        ComplianceReport report = Compliance.check(gtd, LocalDate.of(2024, 12, 31));
        return report.finding(gtd.id(), "BHAM-GTD-006").outcome() == Outcome.VIOLATED;
    }

    private record Own(BiConsumer<RegionalTaskForce, Inquiry> asking) implements Rule<RegionalTaskForce> {

        @Override
        public RuleDescription description() {
            return requiring(Condition.always()).description();
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
            return requiring(Condition.always()).description();
        }

        @Override
        public void assess(S subject, Inquiry inquiry) {
            inquiry.ask(
                    subject,
                    Question.require(Condition.asked(
                            (record, at) -> Truth.of(!record.kind().isEmpty()),
                            Reads.at(List.of(Pointer.parse("/id"))))));
        }
    }
}
