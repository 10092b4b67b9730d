package id.bham.rules.engine.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.engine.Answer;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceChange.FindingChange;
import id.bham.rules.monitor.ComplianceChange.SubjectChange;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.monitor.ComplianceState;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplianceMonitorTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** What was asked since the list was last cleared: a rule and a body. */
    private final List<String> asked = new ArrayList<>();

    /** A rule that is met from the day on which a decree is issued. */
    private Rule<RegionalTaskForce> signed(String id) {
        return notAsked(RuleDraft.of(RegionalTaskForce.class, id)
                .require(Condition.asked(
                        (gtd, at) -> {
                            asked.add(id + " " + gtd.id());
                            return gtd.decree().is(decree -> at.reached(decree.issuedOn()));
                        },
                        Reads.of(TaskForce.DECREE.then(Decree.ISSUED_ON))))
                .build());
    }

    /** A rule that nobody asked since it was built. */
    private <S extends Subject> Rule<S> notAsked(Rule<S> rule) {
        asked.clear();
        return rule;
    }

    /** A rule that is met for good. */
    private Rule<RegionalTaskForce> met(String id) {
        return notAsked(RuleDraft.of(RegionalTaskForce.class, id)
                .require(Condition.asked(
                        (gtd, at) -> {
                            asked.add(id + " " + gtd.id());
                            return Truth.TRUE;
                        },
                        Reads.at(List.of(Pointer.parse("/id")))))
                .build());
    }

    private Rule<Governance> nationwide(String id) {
        return RuleDraft.of(Governance.class, id)
                .require(Condition.asked(
                        (nation, at) -> {
                            asked.add(id + " " + nation.id());
                            return Truth.of(nation.bodies().count() > 3);
                        },
                        Reads.of(Governance.FOCAL_POINTS),
                        Reads.of(Governance.NATIONAL_TASK_FORCES),
                        Reads.of(Governance.REGIONAL_TASK_FORCES)))
                .build();
    }

    private static ComplianceChecker checker(Rule<?>... rules) {
        return ComplianceChecker.of(RuleSet.of("test", "1", List.of(rules), LegalCorpus.standard()));
    }

    private static RegionalTaskForce issuedOn(String id, LocalDate day) {
        RegionalTaskForce gtd = InOrder.regionalTaskForce();
        return gtd.toBuilder()
                .id(id)
                .decree(gtd.decree().value().orElseThrow().toBuilder()
                        .issuedOn(PartialDate.of(day))
                        .build())
                .build();
    }

    private List<String> askedNow() {
        List<String> now = asked.stream().distinct().sorted().toList();
        asked.clear();
        return now;
    }

    private static FindingChange change(String rule, Outcome before, Outcome after) {
        return new FindingChange(rule, Pointer.WHOLE, Optional.of(before), Optional.of(after));
    }

    @Test
    void asksOnlyTheRulesOfWhichTheHorizonIsReached() {
        var monitor = checker(signed("ACME-A-001"), met("ACME-A-002"))
                .monitor(List.of(issuedOn("a", FIRST.plusDays(10)), issuedOn("b", FIRST.plusDays(20))), FIRST);
        assertEquals(4, askedNow().size());
        assertEquals(Optional.of(FIRST.plusDays(10)), monitor.state().validUntil());

        ComplianceChange nothing = monitor.advanceTo(FIRST.plusDays(9));
        assertTrue(nothing.isEmpty());
        assertEquals(FIRST, nothing.from());
        assertEquals(FIRST.plusDays(9), nothing.on());
        assertEquals(List.of(), askedNow());

        ComplianceChange first = monitor.advanceTo(FIRST.plusDays(10));
        assertEquals(List.of("ACME-A-001 a"), askedNow());
        assertEquals(
                List.of(new SubjectChange(
                        "a",
                        Optional.of(Verdict.NON_COMPLIANT),
                        Optional.of(Verdict.COMPLIANT),
                        List.of(change("ACME-A-001", Outcome.VIOLATED, Outcome.SATISFIED)))),
                first.subjects());
        assertEquals(Verdict.NON_COMPLIANT, first.after());

        ComplianceChange second = monitor.advanceTo(FIRST.plusYears(10));
        assertEquals(List.of("ACME-A-001 b"), askedNow());
        assertEquals(Verdict.COMPLIANT, second.after());
        assertEquals(Optional.empty(), monitor.state().validUntil());
    }

    @Test
    void theStateTellsOfEachSubject() {
        var monitor = checker(signed("ACME-A-001"))
                .monitor(List.of(issuedOn("a", FIRST.plusDays(10)), issuedOn("b", FIRST)), FIRST);
        ComplianceState state = monitor.state();

        assertEquals(List.of("a"), ids(state.subjects(Verdict.NON_COMPLIANT)));
        assertEquals(List.of("b"), ids(state.subjects(Verdict.COMPLIANT)));
        assertEquals(List.of(), ids(state.subjects(Verdict.INCONCLUSIVE)));
        assertEquals(
                Map.of(
                        Verdict.NON_COMPLIANT, 1,
                        Verdict.INCONCLUSIVE, 0,
                        Verdict.COMPLIANT, 1,
                        Verdict.NOTHING_ASSESSED, 0),
                state.verdicts());
        assertEquals(Optional.of(FIRST.plusDays(10)), state.validUntil("a"));
        assertEquals(Optional.empty(), state.validUntil("b"));
        assertEquals(Optional.empty(), state.validUntil("c"));
        assertTrue(state.toString().contains("NON_COMPLIANT"));
    }

    private static List<String> ids(Stream<Subject> subjects) {
        return subjects.map(Subject::id).toList();
    }

    @Test
    void ofARuleOverElementsThoseThatBecameOthersAreTold() {
        Rule<RegionalTaskForce> submitted = RuleDraft.of(RegionalTaskForce.class, "ACME-A-001")
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .require(Condition.<ProgressReport>byDay(at -> {
                            if (at.reached(PartialDate.of(FIRST.plusDays(20)))
                                    .and(() -> at.reached(PartialDate.of(FIRST.plusDays(30)))
                                            .not())
                                    .isTrue()) {
                                throw new IllegalStateException("made to fail");
                            }
                            return Truth.TRUE;
                        })
                        .and(Condition.reached(ProgressReport.SUBMITTED_ON)))
                .build();
        RegionalTaskForce gtd = issuedOn("a", FIRST).toBuilder()
                .reports(Listing.complete(InOrder.report(2023, "2024-01-11"), InOrder.report(2022, "2023-01-05")))
                .build();
        var monitor = checker(met("ACME-A-000"), submitted).monitor(List.of(gtd), FIRST);

        ComplianceChange change = monitor.advanceTo(FIRST.plusDays(10));
        assertFalse(change.isEmpty());
        assertEquals(
                List.of(new FindingChange(
                        "ACME-A-001",
                        Pointer.parse("/reports/0"),
                        Optional.of(Outcome.VIOLATED),
                        Optional.of(Outcome.SATISFIED))),
                change.subjects().get(0).findings());

        var failed = new FindingChange("ACME-A-001", Pointer.WHOLE, Optional.empty(), Optional.of(Outcome.ERROR));
        var wasSaid = Stream.of("/reports/0", "/reports/1")
                .map(place -> new FindingChange(
                        "ACME-A-001", Pointer.parse(place), Optional.of(Outcome.SATISFIED), Optional.empty()))
                .toList();
        assertEquals(
                List.of(failed, wasSaid.get(0), wasSaid.get(1)),
                monitor.advanceTo(FIRST.plusDays(20)).subjects().get(0).findings());
        assertEquals(
                List.of("/reports/0", "/reports/1", ""),
                monitor.advanceTo(FIRST.plusDays(30)).subjects().get(0).findings().stream()
                        .map(finding -> finding.place().toString())
                        .toList());
    }

    @Test
    void goesBackByAskingEverything() {
        var monitor = checker(signed("ACME-A-001"), met("ACME-A-002"))
                .monitor(List.of(issuedOn("a", FIRST.plusDays(10))), FIRST.plusDays(10));
        askedNow();

        ComplianceChange back = monitor.advanceTo(FIRST);
        assertEquals(List.of("ACME-A-001 a", "ACME-A-002 a"), askedNow());
        assertEquals(
                List.of(change("ACME-A-001", Outcome.SATISFIED, Outcome.VIOLATED)),
                back.subjects().get(0).findings());
        assertEquals(Optional.of(FIRST.plusDays(10)), monitor.state().validUntil());
    }

    @Test
    void anUpdatedBodyIsAskedAboutAndSoIsItsNation() {
        Governance nation = InOrder.nation();
        var monitor = checker(met("ACME-A-001"), nationwide("ACME-A-002")).monitor(nation, FIRST);
        askedNow();
        RegionalTaskForce other =
                InOrder.regionalTaskForce().toBuilder().id("gtd-other").build();

        ComplianceChange added = monitor.update(other);
        assertEquals(List.of("ACME-A-001 gtd-other", "ACME-A-002 " + nation.id()), askedNow());
        assertEquals(
                List.of(new SubjectChange(
                        "gtd-other",
                        Optional.empty(),
                        Optional.of(Verdict.COMPLIANT),
                        List.of(new FindingChange(
                                "ACME-A-001", Pointer.WHOLE, Optional.empty(), Optional.of(Outcome.SATISFIED))))),
                added.subjects());
        assertEquals(Optional.of(nation.with(other)), monitor.state().subject(nation.id()));

        assertTrue(monitor.update(other).isEmpty());
        assertEquals(List.of(), askedNow());

        ComplianceChange removed = monitor.remove("gtd-other");
        assertEquals(List.of("ACME-A-002 " + nation.id()), askedNow());
        assertEquals(Optional.empty(), removed.subjects().get(0).after());
        assertEquals(Optional.of(nation), monitor.state().subject(nation.id()));
        assertTrue(monitor.remove("gtd-other").isEmpty());
    }

    @Test
    void anUpdatedNationIsAskedAboutWhereItDiffers() {
        Governance nation = InOrder.nation();
        var monitor = checker(met("ACME-A-001")).monitor(nation, FIRST);
        List<Body> regional = new ArrayList<>(nation.regionalTaskForces().items());
        Body gone = regional.get(0);
        RegionalTaskForce changed = ((RegionalTaskForce) regional.get(1))
                .toBuilder().name(Fact.unknown()).build();
        askedNow();

        ComplianceChange change = monitor.update(nation.without(gone.id()).with(changed));
        assertEquals(List.of("ACME-A-001 " + changed.id()), askedNow());
        assertEquals(
                List.of(gone.id()),
                change.subjects().stream().map(SubjectChange::id).toList());
    }

    @Test
    void withoutANationASubjectIsAddedOrPutInPlaceOfTheOneWithItsId() {
        var monitor = checker(signed("ACME-A-001")).monitor(List.of(), FIRST);

        ComplianceChange added = monitor.update(issuedOn("a", FIRST.plusDays(10)));
        assertEquals(
                List.of("a"), added.subjects().stream().map(SubjectChange::id).toList());
        assertEquals(1, monitor.state().subjects().count());

        ComplianceChange replaced = monitor.update(issuedOn("a", FIRST));
        assertEquals(
                List.of(change("ACME-A-001", Outcome.VIOLATED, Outcome.SATISFIED)),
                replaced.subjects().get(0).findings());
        assertEquals(1, monitor.state().subjects().count());
        assertEquals(1, monitor.state().counts().get(Outcome.SATISFIED));
        assertEquals(0, monitor.state().counts().get(Outcome.VIOLATED));
    }

    @Test
    void otherRulesAreAskedAboutAll() {
        var monitor = checker(met("ACME-A-001")).monitor(List.of(issuedOn("a", FIRST.plusDays(10))), FIRST);
        askedNow();

        var watched = new Watched(monitor);
        ComplianceChange change = watched.setRules(checker(signed("ACME-A-002")));
        assertEquals(List.of("ACME-A-002 a"), askedNow());
        assertEquals(
                List.of(
                        new FindingChange(
                                "ACME-A-001", Pointer.WHOLE, Optional.of(Outcome.SATISFIED), Optional.empty()),
                        new FindingChange(
                                "ACME-A-002", Pointer.WHOLE, Optional.empty(), Optional.of(Outcome.VIOLATED))),
                change.subjects().get(0).findings());

        askedNow();
        watched.monitor().advanceTo(FIRST.plusDays(10));
        assertEquals(List.of("ACME-A-002 a"), askedNow());
        assertEquals(Verdict.COMPLIANT, watched.state().verdict());
    }

    @Test
    void whatIsRefusedLeavesTheStateAsItWas() {
        Governance nation = InOrder.nation();
        var monitor = checker(met("ACME-A-001")).monitor(nation, FIRST);
        ComplianceState before = monitor.state();
        RegionalTaskForce gtd = InOrder.regionalTaskForce();

        String clash =
                Refusal.of(() -> monitor.update(gtd.toBuilder().id(nation.id()).build()));
        assertTrue(clash.contains("'" + nation.id() + "'"), clash);
        String nowhere = Refusal.of(
                () -> monitor.update(gtd.toBuilder().answersTo("nobody").build()));
        assertTrue(nowhere.contains("'nobody'"), nowhere);
        String other =
                Refusal.of(() -> monitor.update(Governance.builder().id("other").build()));
        assertTrue(other.contains("'other'") && other.contains("'" + nation.id() + "'"), other);
        assertTrue(Refusal.of(() -> monitor.remove("gtn")).contains("'gtn'"));
        assertTrue(Refusal.of(() -> monitor.remove(nation.id())).contains(nation.id()));
        assertTrue(
                Refusal.of(() -> monitor.advanceTo(LocalDate.of(10000, 1, 1))).contains("10000"));
        assertSame(before, monitor.state());
    }

    @Test
    void whatFailsInTheMiddleLeavesTheStateAsItWas() {
        var failing = new AtomicInteger(Integer.MAX_VALUE);
        Rule<RegionalTaskForce> breaking = RuleDraft.of(RegionalTaskForce.class, "ACME-A-001")
                .require(Condition.byDay(at -> {
                    if (failing.decrementAndGet() < 0) {
                        throw new OutOfMemoryError("made up");
                    }
                    return at.reached(PartialDate.of(FIRST.plusDays(5)));
                }))
                .build();
        var monitor = checker(breaking)
                .monitor(List.of(issuedOn("a", FIRST), issuedOn("b", FIRST), issuedOn("c", FIRST)), FIRST);
        ComplianceState before = monitor.state();

        failing.set(1);
        assertThrows(OutOfMemoryError.class, () -> monitor.advanceTo(FIRST.plusDays(5)));
        assertSame(before, monitor.state());

        failing.set(Integer.MAX_VALUE);
        monitor.update(issuedOn("d", FIRST));
        assertEquals(
                checker(breaking).check(issuedOn("d", FIRST), FIRST).counts(),
                monitor.state().report("d").orElseThrow().counts());
        assertEquals(Optional.of(FIRST.plusDays(5)), monitor.state().validUntil());
        assertEquals(4, monitor.advanceTo(FIRST.plusDays(5)).subjects().size());
    }

    @Test
    void subjectsThatShareAnIdAreRefused() {
        List<Subject> twice = List.of(issuedOn("a", FIRST), issuedOn("a", FIRST));
        String refusal = Refusal.of(() -> checker(met("ACME-A-001")).monitor(twice, FIRST));
        assertTrue(refusal.contains("[a]"), refusal);
        assertTrue(Refusal.of(() -> checker().monitor(List.of(), LocalDate.of(0, 1, 1)))
                .contains("0000"));
    }

    @Test
    void aBodyIsWatchedByItselfAndNoNationBesideIt() {
        RegionalTaskForce a = issuedOn("a", FIRST.plusDays(10));
        var monitor = checker(signed("ACME-A-001")).monitor(a, FIRST);
        assertEquals(List.of(a), monitor.state().subjects().toList());

        String refusal = Refusal.of(() -> monitor.update(InOrder.nation()));
        assertTrue(refusal.contains("'nation'") && refusal.contains("monitor(nation, day)"), refusal);
        monitor.update(issuedOn("b", FIRST));
        assertEquals(
                List.of("a", "b"), monitor.state().subjects().map(Subject::id).toList());
    }

    @Test
    void withoutSubjectsNothingIsAssessed() {
        ComplianceState state =
                checker(met("ACME-A-001")).monitor(List.of(), FIRST).state();
        assertEquals(Verdict.NOTHING_ASSESSED, state.verdict());
        assertEquals(0, state.subjects().count());
        assertEquals(Optional.empty(), state.report("a"));
    }

    @Test
    void reportsAreThoseOfTheChecker() {
        Governance nation = InOrder.nation();
        ComplianceChecker stranas = ComplianceChecker.of(RuleSets.stranas());
        var monitor = stranas.monitor(nation, FIRST);
        monitor.advanceTo(LocalDate.of(2025, 6, 30));

        assertEquals(
                stranas.check(nation, LocalDate.of(2025, 6, 30)),
                monitor.state().report());
        assertEquals(
                Optional.of(stranas.check(InOrder.nationalTaskForceUnderThePerpres(), LocalDate.of(2025, 6, 30))),
                monitor.state().report("gtn"));
    }

    /** What keeps a watched body small: it holds no answer of its own where another body has the same. */
    @Test
    void bodiesOfWhichTheSameIsSaidShareIt() {
        List<RegionalTaskForce> alike = Stream.of("ID-BT", "ID-JT")
                .map(Province::of)
                .map(InOrder::regionalTaskForce)
                .toList();
        var monitor = ComplianceChecker.of(RuleSets.stranas()).monitor(alike, LocalDate.of(2025, 6, 30));
        List<Watch> watches =
                ((WatchedState) monitor.state()).watches().stream().toList();

        assertSame(watches.get(0).rules(), watches.get(1).rules());
        for (int i = 0; i < watches.get(0).answers().size(); i++) {
            assertSame(watches.get(0).answers().get(i), watches.get(1).answers().get(i));
        }
    }

    @Test
    void readersAlwaysSeeAWholeState() throws InterruptedException, ExecutionException {
        Governance nation = InOrder.nation();
        var monitor = ComplianceChecker.of(RuleSets.stranas()).monitor(nation, FIRST);
        int readers = 3;
        var reading = new CountDownLatch(readers);
        var pool = Executors.newFixedThreadPool(readers);
        try {
            var results = new ArrayList<Future<Integer>>();
            for (int n = 0; n < readers; n++) {
                results.add(pool.submit(reader(monitor, nation.id(), reading)));
            }
            for (int round = 0; round < 10_000 && reading.getCount() > 0; round++) {
                change(monitor, round);
            }
            for (Future<Integer> result : results) {
                assertTrue(result.get() > 0);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void change(ComplianceMonitor monitor, int round) {
        RegionalTaskForce gtd = InOrder.regionalTaskForce();
        switch (round % 5) {
            case 0 -> monitor.advanceTo(FIRST.plusDays(40L * (round % 25)));
            case 1 ->
                monitor.update(gtd.toBuilder()
                        .chair(Seat.of(Office.governorOf("ID-JT")))
                        .build());
            case 2 -> monitor.update(gtd.toBuilder().id("gtd-other").build());
            case 3 -> monitor.remove("gtd-other");
            default -> monitor.update(gtd);
        }
    }

    @SuppressWarnings("ReferenceEquality") // how often it is another state is counted
    private static Callable<Integer> reader(ComplianceMonitor monitor, String nationId, CountDownLatch reading) {
        return () -> {
            try {
                int seen = 0;
                ComplianceState last = monitor.state();
                for (int n = 0; n < 1000; n++) {
                    ComplianceState state = monitor.state();
                    expectWhole((WatchedState) state, nationId);
                    seen += state == last ? 0 : 1;
                    last = state;
                }
                return seen;
            } finally {
                reading.countDown();
            }
        };
    }

    private static void expectWhole(WatchedState state, String nationId) {
        Governance nation = (Governance) state.subject(nationId).orElseThrow();
        assertEquals(
                nation.walk().map(Subject::id).sorted().toList(),
                state.subjects().map(Subject::id).toList());
        nation.bodies()
                .forEach(body -> assertSame(body, state.subject(body.id()).orElseThrow()));

        int day = Answer.epochDay(state.on());
        assertFalse(state.watches().stream().anyMatch(watch -> watch.horizon() <= day));
        assertEquals(
                state.subjects()
                        .map(subject -> state.verdictOn(subject.id()).orElseThrow())
                        .min(Verdict::compareTo)
                        .orElseThrow(),
                state.verdict());
        assertEquals(
                state.watches().stream()
                        .flatMap(watch -> watch.answers().stream())
                        .mapToInt(answer -> answer.outcomes().size())
                        .sum(),
                state.counts().values().stream().mapToInt(Integer::intValue).sum());
    }
}
