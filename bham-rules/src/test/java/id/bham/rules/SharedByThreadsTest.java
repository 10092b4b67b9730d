package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.monitor.ComplianceState;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.JsonForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What many threads share answers each of them as it answers one alone. A few rounds in every build, and as many as are wanted with
 * {@code -Dbham.rounds=1000} in {@code JAVA_TOOL_OPTIONS}.
 */
class SharedByThreadsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = Integer.getInteger("bham.rounds", 2);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2023, 9, 26),
            LocalDate.of(2024, 4, 3),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 11, 21));

    private static final List<String> PROVINCES = List.of("ID-BT", "ID-BB", "ID-JK", "ID-AC");

    /** Records are read anew from it, so that nothing is kept in them that was made before the threads begin. */
    private static final String NATION = DocumentWriter.standard()
            .write(InOrder.nation().toBuilder()
                    .regionalTaskForces(Listing.partial(PROVINCES.stream()
                            .map(code -> InOrder.regionalTaskForce(Province.of(code)))
                            .toList()))
                    .build());

    private static Governance nation() {
        return DocumentReader.standard().read(Documents.GOVERNANCE, NATION);
    }

    private static ComplianceChecker checker() {
        return ComplianceChecker.of(RuleSets.stranas());
    }

    /** Runs all at once, as nearly as can be, and gives their results in their order. */
    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var start = new CyclicBarrier(tasks.size());
            var running = new ArrayList<Future<T>>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            var results = new ArrayList<T>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String written(ComplianceReport report) {
        return JsonForm.REPORT.write(report);
    }

    /** Threads ask for different days, so that what the checker keeps of the last day is never long the same. */
    @Test
    void aChecker() throws Exception {
        Map<LocalDate, String> alone = new HashMap<>();
        for (LocalDate day : DAYS) {
            alone.put(day, written(checker().check(nation(), day)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            ComplianceChecker shared = checker();
            Governance nation = nation();
            List<Callable<Map<LocalDate, String>>> tasks = IntStream.range(0, THREADS)
                    .<Callable<Map<LocalDate, String>>>mapToObj(thread -> () -> {
                        Map<LocalDate, String> reports = new HashMap<>();
                        for (int i = 0; i < DAYS.size(); i++) {
                            LocalDate day = DAYS.get((i + thread) % DAYS.size());
                            reports.put(day, written(shared.check(nation, day)));
                        }
                        return reports;
                    })
                    .toList();
            for (Map<LocalDate, String> reports : together(tasks)) {
                assertEquals(alone, reports);
            }
        }
    }

    /** One body on day after day, so often that threads meet between any two steps of a check. */
    @Test
    void aCheckerAskedInQuickSuccession() throws Exception {
        RegionalTaskForce body = InOrder.regionalTaskForce();
        Map<LocalDate, String> alone = new HashMap<>();
        for (LocalDate day : DAYS) {
            alone.put(day, inShort(checker().check(body, day)));
        }
        ComplianceChecker shared = checker();
        List<Callable<Integer>> tasks = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(thread -> () -> {
                    for (int i = 0; i < 500 * ROUNDS; i++) {
                        LocalDate day = DAYS.get((i + i * thread) % DAYS.size());
                        assertEquals(alone.get(day), inShort(shared.check(body, day)));
                    }
                    return thread;
                })
                .toList();
        assertEquals(List.of(0, 1, 2, 3), together(tasks));
    }

    private static String inShort(ComplianceReport report) {
        return report.on() + " " + report.receipt().on() + " " + report.verdict() + " " + report.validUntil() + " "
                + report.counts();
    }

    /** Its findings, their reasons and what records keep are made when the first thread wants them. */
    @Test
    void aReport() throws Exception {
        LocalDate day = LocalDate.of(2025, 12, 31);
        String alone = written(checker().check(nation(), day));
        for (int round = 0; round < ROUNDS; round++) {
            ComplianceReport shared = checker().check(nation(), day);
            for (String report : together(sameForEach(() -> written(shared)))) {
                assertEquals(alone, report);
            }
        }
    }

    private static <T> List<Callable<T>> sameForEach(Callable<T> task) {
        return Stream.generate(() -> task).limit(THREADS).toList();
    }

    /** Each thread changes a body of its own and turns the days; in the end all changes are there. */
    @Test
    void aMonitorThatAllChange() throws Exception {
        LocalDate last = DAYS.get(DAYS.size() - 1);
        Governance changed = nation();
        for (String code : PROVINCES) {
            changed = changed.with(changed(changed, code, ROUNDS));
        }
        String alone = written(checker().check(changed, last));
        ComplianceMonitor shared = checker().monitor(nation(), DAYS.get(0));
        Governance nation = nation();
        List<Callable<Integer>> tasks = PROVINCES.stream()
                .<Callable<Integer>>map(code -> () -> {
                    for (int round = 1; round <= ROUNDS; round++) {
                        shared.update(changed(nation, code, round));
                        shared.advanceTo(DAYS.get(round % DAYS.size()));
                    }
                    return ROUNDS;
                })
                .toList();
        together(tasks);
        shared.advanceTo(last);
        assertEquals(alone, written(shared.state().report()));
    }

    private static RegionalTaskForce changed(Governance nation, String province, int round) {
        RegionalTaskForce body =
                nation.taskForcesOf(Province.of(province)).items().get(0);
        return body.toBuilder()
                .name("round " + round)
                .members(Listing.partial())
                .build();
    }

    /** Whatever state a reader is given is a whole one: that of its subjects on its day. Days never go back. */
    @Test
    void aMonitorThatOneChangesAndOthersRead() throws Exception {
        ComplianceMonitor shared = checker().monitor(nation(), DAYS.get(0));
        Governance nation = nation();
        var isDone = new AtomicBoolean();
        List<Callable<List<ComplianceState>>> tasks = new ArrayList<>();
        tasks.add(() -> {
            try {
                for (int i = 0; i < DAYS.size(); i++) {
                    for (String code : PROVINCES) {
                        shared.update(changed(nation, code, i));
                    }
                    shared.advanceTo(DAYS.get(i));
                }
            } finally {
                isDone.set(true);
            }
            return List.of(shared.state());
        });
        for (int i = 1; i < THREADS; i++) {
            tasks.add(() -> {
                var seen = new ArrayList<ComplianceState>();
                while (!isDone.get()) {
                    ComplianceState state = shared.state();
                    if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(state)) {
                        seen.add(state);
                    }
                }
                return seen;
            });
        }
        var states = new HashSet<ComplianceState>();
        for (List<ComplianceState> seen : together(tasks)) {
            for (int i = 1; i < seen.size(); i++) {
                assertFalse(seen.get(i).on().isBefore(seen.get(i - 1).on()));
            }
            states.addAll(seen);
        }
        for (ComplianceState state : states) {
            Subject held = state.subject(nation.id()).orElseThrow();
            assertEquals(
                    checker().check(held, state.on()).findings(), state.report().findings());
        }
    }
}
