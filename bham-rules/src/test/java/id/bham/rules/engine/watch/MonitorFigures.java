package id.bham.rules.engine.watch;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Generated;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.monitor.ComplianceState;
import id.bham.rules.report.Verdict;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.RandomGenerator;

/** Prints what a monitor costs: memory for each compliant body, and going on by a day against a full check. */
final class MonitorFigures {

    private static final int BODIES = 10_000;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final PrintStream OUT = System.out;
    private static final ComplianceChecker STRANAS = ComplianceChecker.of(RuleSets.stranas());

    private MonitorFigures() {}

    public static void main(String[] arguments) {
        memory();
        time();
    }

    @SuppressWarnings("AnnotateFormatMethod") // called here alone
    private static void print(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }

    /** Compliant bodies that were formed on sixty different days. */
    private static List<RegionalTaskForce> compliant() {
        List<Province> provinces = Province.all().stream().toList();
        return IntStream.range(0, BODIES)
                .mapToObj(n -> {
                    RegionalTaskForce gtd = InOrder.regionalTaskForce(provinces.get(n % provinces.size()));
                    LocalDate signed = InOrder.SIGNED.minusDays(n % 60);
                    return gtd.toBuilder()
                            .id("gtd-" + n)
                            .decree(gtd.decree().value().orElseThrow().toBuilder()
                                    .issuedOn(PartialDate.of(signed))
                                    .build())
                            .evaluationStart(PartialDate.of(signed))
                            .build();
                })
                .toList();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int n = 0; n < 5; n++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void memory() {
        List<RegionalTaskForce> bodies = compliant();
        STRANAS.check(bodies, DAY);
        STRANAS.monitor(bodies, DAY);
        long before = used();
        ComplianceMonitor monitor = STRANAS.monitor(bodies, DAY);
        try {
            print("a watched body beside its record: %d bytes", (used() - before) / BODIES);
        } finally {
            Reference.reachabilityFence(bodies);
            Reference.reachabilityFence(monitor);
        }
        ComplianceState state = monitor.state();
        int findings =
                state.counts().values().stream().mapToInt(Integer::intValue).sum();
        print(
                "%d bodies, %d of them compliant, %d findings each",
                BODIES, state.subjects(Verdict.COMPLIANT).count(), findings / BODIES);
    }

    /** What other processes do makes no difference to it. */
    private static long nanosOfProcessor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<RegionalTaskForce> mixed() {
        RandomGenerator<RegionalTaskForce> records =
                Generated.regionalTaskForce().generator(1000);
        Random random = new Random(7);
        return IntStream.range(0, BODIES)
                .mapToObj(n ->
                        records.next(random).value().toBuilder().id("gtd-" + n).build())
                .toList();
    }

    private static void time() {
        List<RegionalTaskForce> bodies = mixed();
        print("milliseconds of one processor:");
        var checks = new ArrayList<Double>();
        for (int n = 0; n < 5; n++) {
            long start = nanosOfProcessor();
            STRANAS.check(bodies, DAY);
            checks.add((nanosOfProcessor() - start) / 1e6);
        }
        double check = median(checks);
        print("a full check of %d generated bodies: %.1f ms", BODIES, check);

        long start = nanosOfProcessor();
        ComplianceMonitor monitor = STRANAS.monitor(bodies, DAY);
        print("making the monitor: %.1f ms", (nanosOfProcessor() - start) / 1e6);
        var ordinary = new ArrayList<Double>();
        var quiet = new ArrayList<Double>();
        for (int day = 1; day <= 4 * 365; day++) {
            start = nanosOfProcessor();
            ComplianceChange change = monitor.advanceTo(DAY.plusDays(day));
            double millis = (nanosOfProcessor() - start) / 1e6;
            int changed = change.subjects().size();
            if (changed >= 8 && changed <= 12) {
                ordinary.add(millis);
            } else if (changed == 0) {
                quiet.add(millis);
            } else if (changed > 1000) {
                print("%s: %d bodies change: %.1f ms", change.on(), changed, millis);
            }
        }
        print(
                "days on which 8 to 12 bodies change: %d, median %.3f ms, %.0f times cheaper than a check",
                ordinary.size(), median(ordinary), check / median(ordinary));
        print("days on which none changes: %d, median %.3f ms", quiet.size(), median(quiet));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }
}
