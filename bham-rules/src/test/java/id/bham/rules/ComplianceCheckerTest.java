package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LawReading;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.write.PageForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplianceCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final RegionalTaskForce BANTEN = InOrder.regionalTaskForce();
    private static final RegionalTaskForce JAWA_TENGAH = InOrder.regionalTaskForce(Province.of("ID-JT"));

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("made up"),
                new StackOverflowError("made up"),
                new AssertionError("made up"),
                new NoClassDefFoundError("made up"));
    }

    @Test
    void aFindingThatKeepsNothingSaysTheSame() {
        RegionalTaskForce gtd = RegionalTaskForce.builder()
                .id("gtd")
                .members(Listing.partial(BANTEN.members().items()))
                .build();
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(List.of(gtd, BANTEN), DAY);

        for (Finding finding : report.findings()) {
            Finding unread = finding.unread();
            assertEquals(finding, unread);
            assertEquals(finding.hashCode(), unread.hashCode());
            assertEquals(finding.element(), unread.element());
            assertEquals(finding.factsByKind(), unread.factsByKind());
            assertEquals(finding.openByKind(), unread.openByKind());
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRuleThatFailsGivesAnErrorAndTheOthersGoOn(Throwable failure) {
        ComplianceReport without = ComplianceChecker.of(RuleSets.stranas()).check(BANTEN, DAY);
        ComplianceReport with = ComplianceChecker.of(RuleSets.stranas().plus(new Failing(failure)))
                .check(BANTEN, DAY);

        Finding error = with.finding(BANTEN.id(), "TRY-001");
        assertEquals(Outcome.ERROR, error.outcome());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), error.validUntil());
        assertEquals(Pointer.WHOLE, error.place());
        assertEquals(failure.toString(), error.arguments().get("failure"));
        assertEquals(List.of(), error.open());
        assertEquals(List.of(), error.facts());
        assertEquals(List.of(error), with.findings(Outcome.ERROR));
        assertEquals(
                without.findings(),
                with.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.ERROR)
                        .toList());
        assertEquals(Verdict.COMPLIANT, without.verdict());
        assertEquals(Verdict.INCONCLUSIVE, with.verdict());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), with.validUntil());
    }

    @Test
    void aRuleThatAsksAboutAnotherRecordThanItsSubjectFails() {
        Asking mistaken = new Asking(
                "TRY-001",
                (gtd, inquiry) ->
                        inquiry.ask(gtd.toBuilder().build(), Question.<RegionalTaskForce>require(Condition.always())));

        Finding error = ComplianceChecker.of(RuleSets.stranas().plus(mistaken))
                .check(BANTEN, DAY)
                .finding(BANTEN.id(), "TRY-001");

        assertEquals(Outcome.ERROR, error.outcome());
    }

    @Test
    void theOutcomeOfARuleThatCannotExplainItselfStands() {
        Rule<RegionalTaskForce> mistaken = new OfOneQuestion(
                RuleDraft.description("TRY-001").build(),
                Question.require(Condition.<RegionalTaskForce>asked(
                        (gtd, at) -> gtd.secretary().exists(), Reads.at(List.of(Pointer.parse("/secretry"))))));
        Rule<RegionalTaskForce> throwing = RuleDraft.of(RegionalTaskForce.class, "TRY-002")
                .argument("lacking", (gtd, at) -> {
                    throw new IllegalStateException("made up");
                })
                .require(Condition.never())
                .build();

        ComplianceReport report = ComplianceChecker.of(
                        RuleSets.stranas().plus(mistaken).plus(throwing))
                .check(BANTEN, DAY);

        assertEquals(0, report.counts().get(Outcome.ERROR));
        assertEquals(
                List.of("TRY-001", "TRY-002"),
                report.findings().stream()
                        .filter(finding -> finding.unexplained().isPresent())
                        .map(finding -> finding.rule().id())
                        .toList());
        Finding violated = report.finding(BANTEN.id(), "TRY-002");
        assertEquals(Outcome.VIOLATED, violated.outcome());
        assertEquals(Optional.of("java.lang.IllegalStateException: made up"), violated.unexplained());
        assertEquals(List.of(), violated.facts());
        assertTrue(violated.message(Locale.ENGLISH).contains("made up"));
        assertEquals(List.of(), report.finding(BANTEN.id(), "TRY-001").open());
        assertTrue(PageForm.report(Locale.ENGLISH).write(report).contains("TRY-001"));
    }

    @Test
    void aRuleMayFailForOneSubjectAlone() {
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, "TRY-001")
                .require(Condition.asked(
                        (gtd, at) -> {
                            if (gtd.id().equals(BANTEN.id())) {
                                throw new IllegalStateException();
                            }
                            return Truth.TRUE;
                        },
                        Reads.at(List.of(Pointer.parse("/id")))))
                .build();

        ComplianceReport report = checker(rule).check(List.of(BANTEN, JAWA_TENGAH), DAY);

        assertEquals(
                List.of(Outcome.ERROR, Outcome.SATISFIED),
                report.findings().stream().map(Finding::outcome).toList());
        assertEquals(Verdict.INCONCLUSIVE, report.verdictOn(BANTEN));
        assertEquals(Verdict.COMPLIANT, report.verdictOn(JAWA_TENGAH));
    }

    @Test
    void aMachineThatFailsIsNoFinding() {
        ComplianceChecker checker = checker(new Failing(new OutOfMemoryError("made up")));

        assertThrows(OutOfMemoryError.class, () -> checker.check(BANTEN, DAY));
    }

    @Test
    void aRuleIsAskedAboutEachSubjectOfItsType() {
        ComplianceChecker checker = checker(
                met(Subject.class, "TRY-001"),
                met(Body.class, "TRY-002"),
                met(TaskForce.class, "TRY-003"),
                met(RegionalTaskForce.class, "TRY-004"),
                met(NationalFocalPoint.class, "TRY-005"),
                met(Governance.class, "TRY-006"));
        Governance nation = Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(InOrder.nationalFocalPoint()))
                .nationalTaskForces(Listing.complete(InOrder.nationalTaskForce()))
                .regionalTaskForces(Listing.complete(BANTEN))
                .build();

        assertEquals(
                List.of(
                        "gtd-id-bt TRY-001",
                        "gtd-id-bt TRY-002",
                        "gtd-id-bt TRY-003",
                        "gtd-id-bt TRY-004",
                        "gtn TRY-001",
                        "gtn TRY-002",
                        "gtn TRY-003",
                        "nation TRY-001",
                        "nation TRY-006",
                        "nfp TRY-001",
                        "nfp TRY-002",
                        "nfp TRY-005"),
                checker.check(nation, DAY).findings().stream()
                        .map(finding ->
                                finding.subject().id() + " " + finding.rule().id())
                        .toList());
    }

    @Test
    void aNationIsCheckedWithItsBodies() {
        Governance nation = InOrder.nation();

        ComplianceReport report = Compliance.check(nation, DAY);

        assertEquals(
                nation.walk().map(Subject::id).sorted().toList(),
                report.subjects().stream().map(Subject::id).toList());
        assertEquals(Verdict.COMPLIANT, report.verdict());
    }

    @Test
    void aBodyAloneIsNotAskedAboutTheNation() {
        assertEquals(List.of(), Compliance.check(BANTEN, DAY).findings("BHAM-HRK-001"));
    }

    @Test
    void aRuleOfTheSetThatFoundNothingHasNoFindings() {
        RuleSet rules = RuleSets.stranas().without("BHAM-GTD-014", "try");
        ComplianceReport report = ComplianceChecker.of(rules).check(BANTEN, DAY);

        for (String id : rules.ids()) {
            assertEquals(
                    report.findings().stream()
                            .filter(finding -> finding.rule().id().equals(id))
                            .toList(),
                    report.findings(id));
        }
        assertTrue(Refusal.of(() -> report.findings("BHAM-GTD-014")).contains("BHAM-GTD-01"));
    }

    @Test
    void subjectsWithOneIdAreRefused() {
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        RegionalTaskForce again = BANTEN.toBuilder().name("Again").build();
        NationalFocalPoint namesake =
                NationalFocalPoint.builder().id(JAWA_TENGAH.id()).build();

        String message = Refusal.of(
                () -> checker.check(List.of(BANTEN, JAWA_TENGAH, again, namesake, InOrder.nationalTaskForce()), DAY));

        assertTrue(message.contains(BANTEN.id()), message);
        assertTrue(message.contains(JAWA_TENGAH.id()), message);
        assertFalse(message.contains("gtn"), message);
    }

    static Stream<Arguments> callsWithSeveralBodies() {
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        return Stream.of(
                Arguments.of("check(nation, day)", calling(bodies -> checker.check(bodies, DAY))),
                Arguments.of("timeline(nation, from, to)", calling(bodies -> checker.timeline(bodies, DAY, DAY))),
                Arguments.of("deadlines(nation, from, to)", calling(bodies -> checker.deadlines(bodies, DAY, DAY))),
                Arguments.of("monitor(nation, day)", calling(bodies -> checker.monitor(bodies, DAY))));
    }

    private static Consumer<Collection<Subject>> calling(Consumer<Collection<Subject>> call) {
        return call;
    }

    @ParameterizedTest
    @MethodSource("callsWithSeveralBodies")
    void aNationAmongBodiesIsRefused(String rightCall, Consumer<Collection<Subject>> call) {
        Governance nation = Governance.builder().id("indonesia").build();

        for (List<Subject> among : List.of(List.<Subject>of(nation), List.of(BANTEN, nation, JAWA_TENGAH))) {
            String message = Refusal.of(() -> call.accept(among));
            assertTrue(message.contains("'indonesia'") && message.contains(rightCall), message);
        }
        call.accept(List.of(BANTEN, JAWA_TENGAH));
    }

    @Test
    void withoutSubjectsNothingIsAssessed() {
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(List.of(), DAY);

        assertEquals(Verdict.NOTHING_ASSESSED, report.verdict());
        assertEquals(Optional.empty(), report.validUntil());
        assertEquals(0, report.counts().values().stream().mapToInt(n -> n).sum());
    }

    @Test
    void theReceiptTellsOnWhatTheReportRests() {
        RuleSet rules = RuleSet.of(
                "acme:own", "7.1", List.of(), LegalCorpus.of(List.of(), LawReading.to(LocalDate.of(2024, 12, 30))));

        Receipt receipt = ComplianceChecker.of(rules).check(BANTEN, DAY).receipt();

        assertEquals(
                new Receipt(
                        LibraryVersion.current(),
                        "acme:own:7.1",
                        "7.1",
                        Set.of(),
                        LawReading.to(LocalDate.of(2024, 12, 30)),
                        true,
                        DAY,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                receipt);
        assertTrue(receipt.isBeyondKnownLaw());
        assertFalse(ComplianceChecker.of(rules)
                .check(BANTEN, LocalDate.of(2024, 12, 30))
                .receipt()
                .isBeyondKnownLaw());
        assertTrue(receipt.library().matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?"), receipt.library());
    }

    private static ComplianceChecker checker(Rule<?>... rules) {
        return ComplianceChecker.of(RuleSet.of("try", "1", List.of(rules), LegalCorpus.standard()));
    }

    private static <S extends Subject> Rule<S> met(Class<S> type, String id) {
        return RuleDraft.of(type, id).require(Condition.always()).build();
    }

    @Test
    void fromAPartARuleTurnsToAnother() {
        RegionalTaskForce gtd = RegionalTaskForce.builder().id("gtd").build();
        var rule = new OfParts(RuleDraft.description("TRY-001").build());

        List<Finding> findings =
                checker(rule).check(gtd, LocalDate.of(2024, 1, 1)).findings();

        assertEquals(
                List.of("/chair NOT_IN_FORCE", "/members VIOLATED", "/secretary SATISFIED"),
                findings.stream()
                        .map(finding -> finding.place() + " " + finding.outcome())
                        .toList());
        assertEquals(7, findings.get(1).arguments().get("number"));
        assertFalse(findings.get(2).arguments().containsKey("number"));
    }

    /** Asks about one part after the other, each from the one before it. */
    private record OfParts(RuleDescription description) implements Rule<RegionalTaskForce> {
        private static final Parameter<Integer> NEVER_SET = Parameter.of("neverSet", Integer.class);

        @Override
        public Class<RegionalTaskForce> subjectType() {
            return RegionalTaskForce.class;
        }

        @Override
        public void assess(RegionalTaskForce gtd, Inquiry inquiry) {
            Inquiry ofSecretary = inquiry.about(Pointer.parse("/secretary"));
            Inquiry ofMembers = ofSecretary.about(Pointer.parse("/members"), () -> Map.of("number", 7));
            Inquiry ofChair = ofMembers.about(Pointer.parse("/chair"));
            ofSecretary.ask(gtd, Question.require(Condition.always()));
            ofMembers.ask(gtd, Question.require(Condition.never()));
            ofChair.ask(gtd, Condition.always(), NEVER_SET, value -> Question.require(Condition.always()));
            assertSame(inquiry.law(), ofChair.law());
        }
    }

    /** Gives one outcome, then fails. */
    private record Failing(Throwable failure) implements Rule<RegionalTaskForce> {

        @Override
        public RuleDescription description() {
            return RuleDraft.description("TRY-001").build();
        }

        @Override
        public Class<RegionalTaskForce> subjectType() {
            return RegionalTaskForce.class;
        }

        @Override
        public void assess(RegionalTaskForce subject, Inquiry inquiry) {
            inquiry.about(Pointer.parse("/members/0"))
                    .ask(
                            subject,
                            Question.require(Condition.asked((gtd, at) -> Truth.FALSE, Reads.of(TaskForce.MEMBERS))));
            Failing.<RuntimeException>throwAsIs(failure);
        }

        @SuppressWarnings("unchecked")
        private static <X extends Throwable> void throwAsIs(Throwable failure) throws X {
            throw (X) failure;
        }
    }

    /** A rule that nobody looked at. */
    private record OfOneQuestion(RuleDescription description, Question<RegionalTaskForce> question)
            implements Rule<RegionalTaskForce> {

        @Override
        public Class<RegionalTaskForce> subjectType() {
            return RegionalTaskForce.class;
        }

        @Override
        public void assess(RegionalTaskForce gtd, Inquiry inquiry) {
            inquiry.ask(gtd, question);
        }
    }
}
