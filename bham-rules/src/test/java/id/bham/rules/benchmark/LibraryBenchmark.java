package id.bham.rules.benchmark;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the library alone does with so many bodies: reports on a nation and timelines, of all its rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LibraryBenchmark {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2029, 12, 31);

    /** How many bodies. */
    @Param("38")
    public int bodies = 38;

    private final ComplianceChecker allRules = ComplianceChecker.of(RuleSets.stranas());
    private List<RegionalTaskForce> taskForces = List.of();
    private Governance nation = Governance.builder().id("none").build();

    /** Begins without bodies. */
    public LibraryBenchmark() {}

    /** Makes the bodies. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, Population.SEED);
        nation = Population.nation(bodies, Population.SEED);
    }

    /**
     * The nation and each of its bodies.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport nationChecked() {
        return allRules.check(nation, CheckBenchmark.DAY);
    }

    /**
     * The report on them, as a document.
     *
     * @throws IOException never
     */
    @Benchmark
    public void nationAsJson() throws IOException {
        JsonForm.REPORT.write(nationChecked(), Writer.nullWriter());
    }

    /**
     * The report on them, as text.
     *
     * @throws IOException never
     */
    @Benchmark
    public void nationAsText() throws IOException {
        PageForm.report(Locale.ENGLISH).write(nationChecked(), Writer.nullWriter());
    }

    /**
     * Ten years of each body.
     *
     * @param sink takes the timelines
     */
    @Benchmark
    public void timeline(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(allRules.timeline(gtd, FROM, TO));
        }
    }

    /**
     * One day of each body.
     *
     * @param sink takes the reports
     */
    @Benchmark
    public void oneDay(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(allRules.check(gtd, CheckBenchmark.DAY));
        }
    }
}
