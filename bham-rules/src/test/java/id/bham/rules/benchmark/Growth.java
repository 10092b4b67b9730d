package id.bham.rules.benchmark;

import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.write.CalendarForm;
import id.bham.rules.write.Explanation;
import id.bham.rules.write.Form;
import id.bham.rules.write.JUnitReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import id.bham.rules.write.SarifDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How cost grows as the record grows: each job on each shape at n, 2n and 4n. What grows in proportion doubles from 2n to 4n, with n log n a
 * little more; what grows as the square takes four times. Bytes are what the thread allocates, times what the processor works for it, and one
 * run is compared with itself. A processor that others use as well may still be slower at one size than at another: so what seems to grow too
 * fast is measured again, and only does if it seems so each time.
 */
public final class Growth {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What n log n comes to at the sizes here is 2.2; the rest is for arrays that double. */
    private static final double MOST_BYTES = 2.6;

    /** Garbage is collected, and the cache of the processor is left, at some size. */
    private static final double MOST_TIME = 3.2;

    private static final long LEAST_BYTES = 2_000_000;
    private static final long LEAST_NANOS = 100_000_000;

    /** A job that takes longer at n is measured at a quarter of the sizes. */
    private static final long MOST_NANOS = 4_000_000_000L;

    private static final long REPEATED_NANOS = 1_000_000_000;
    private static final int REPEATED = 4;

    /** The first time a report finds what it keeps for the next; how long that takes is no matter of what is measured on it. */
    private static final int LEAST_REPEATED = 2;

    private static final int SIZES = 3;

    /** How often all sizes are measured at most. */
    private static final int MOST_MEASURED = 4;

    /** In the smallest form documents are so many times smaller, and times too short to tell anything. */
    private static final int SMALLEST = 8;

    /** Two reports on records of one subject that have nothing in common but its id. */
    static final String DIFF_OF_OTHERS = "diff of others";

    /** What is done to a document, by its name. */
    private static final ImmutableMap<String, Function<Given, Object>> JOBS =
            ImmutableMap.<String, Function<Given, Object>>builder()
                    .put("read", given -> read(given.text))
                    .put(
                            "check",
                            given -> given.checker
                                    .check(given.subject, DAY)
                                    .findings()
                                    .size())
                    .put(
                            "facts",
                            given -> given.checker.check(given.subject, DAY).findings().stream()
                                    .mapToInt(finding -> finding.factsByKind().size()
                                            + finding.openByKind().size()
                                            + finding.arguments().size())
                                    .sum())
                    .put("json", given -> written(JsonForm.REPORT, given.report()))
                    .put("text", given -> written(PageForm.report(INDONESIAN), given.report()))
                    .put(
                            "markdown",
                            given -> written(PageForm.report(INDONESIAN).asMarkdown(), given.report()))
                    .put("html", given -> written(PageForm.report(INDONESIAN).asHtml(), given.report()))
                    .put("sarif", given -> written(SarifDocument.in(INDONESIAN), given.report()))
                    .put("junit", given -> written(JUnitReport.in(INDONESIAN), given.report()))
                    .put(
                            "deadlines",
                            given -> written(
                                    JsonForm.DEADLINES, given.checker.deadlines(given.subject, DAY, DAY.plusYears(2))))
                    .put(
                            "deadlines as text",
                            given -> written(
                                    PageForm.deadlines(INDONESIAN),
                                    given.checker.deadlines(given.subject, DAY, DAY.plusYears(2))))
                    .put(
                            "calendar",
                            given -> written(
                                    CalendarForm.in(INDONESIAN),
                                    given.checker.deadlines(given.subject, DAY, DAY.plusYears(2))))
                    .put(
                            "timeline as text",
                            given -> written(
                                    PageForm.timelineInDetail(INDONESIAN),
                                    given.checker.timeline(given.subject, DAY.minusYears(3), DAY.plusYears(3))))
                    .put(
                            "timeline",
                            given -> written(
                                    JsonForm.TIMELINE,
                                    given.checker.timeline(given.subject, DAY.minusYears(3), DAY.plusYears(3))))
                    .put(
                            "long timeline",
                            given -> written(
                                    JsonForm.TIMELINE,
                                    given.checker.timeline(
                                            given.subject, LocalDate.of(2000, 1, 1), LocalDate.of(4000, 1, 1))))
                    .put("diff", given -> diff(given.reportOn(given.fewer), given.report()))
                    .put(DIFF_OF_OTHERS, given -> diff(given.reportOn(given.others), given.report()))
                    .put(
                            "what if",
                            given -> given.checker
                                    .whatIf(given.report, given.subject.id(), Subject.class, subject -> given.fewer)
                                    .findings()
                                    .size())
                    .put(
                            "missing facts",
                            given -> given.checker.missingFacts(given.report()).size())
                    .put(
                            "possibilities",
                            given -> lastOpen(given.report)
                                    .map(finding -> given.checker.possibilities(given.report, last(finding.open()))))
                    .put("explain", given -> {
                        ComplianceReport report = given.report();
                        return lastOpen(report)
                                .map(finding -> written(
                                        PageForm.explanation(INDONESIAN),
                                        Explanation.of(finding, report, given.checker.missingFacts(report, finding))));
                    })
                    .put("monitor", given -> {
                        var monitor = given.checker.monitor(given.subject, DAY);
                        monitor.advanceTo(DAY.plusYears(1));
                        return monitor.update(given.fewer);
                    })
                    .buildOrThrow();

    /** Where answers go, so that none is left out as of no use. */
    @SuppressWarnings("UnusedVariable") // to be written is all that it is for
    private static volatile Object answer = "none yet";

    /** A document of a size, one with a little less, and one that says the same of others; with the report on the first. */
    private static final class Given {
        final String text;
        final ComplianceChecker checker;
        final Subject subject;
        final Subject fewer;
        final ComplianceReport report;
        final Subject others;

        Given(Shape shape, int n) {
            text = shape.document("a", n);
            checker = shape.checker(n);
            subject = read(text);
            fewer = read(shape.document("a", n - 1));
            report = checker.check(subject, DAY);
            others = read(shape.document("b", n));
        }

        /** A report of which nobody has read anything yet. */
        ComplianceReport report() {
            return reportOn(subject);
        }

        ComplianceReport reportOn(Subject of) {
            return checker.check(of, DAY);
        }
    }

    /** What a job cost at one size. */
    private record Cost(int n, long nanos, long bytes) {

        double timesTheNanosOf(Cost other) {
            return (double) nanos / other.nanos;
        }

        double timesTheBytesOf(Cost other) {
            return (double) bytes / other.bytes;
        }
    }

    /** What is written goes nowhere. */
    private static final class Nowhere extends Writer {
        private long written;

        @Override
        public void write(char[] characters, int from, int length) {
            written += length;
        }

        @Override
        public void write(String text, int from, int length) {
            written += length;
        }

        @Override
        public Writer append(CharSequence text, int from, int to) {
            written += to - from;
            return this;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final int divisor;
    private final boolean isTimed;
    private final List<String> tooFast = new ArrayList<>();

    private Growth(int divisor, boolean isTimed) {
        this.divisor = divisor;
        this.isTimed = isTimed;
    }

    /**
     * Prints a line for each shape and job, and exits with 1 if one of them grows faster than n log n.
     *
     * @param args {@code smoke} or not: smaller documents, of which bytes alone are compared; then the shapes, all if none is named
     */
    public static void main(String[] args) {
        boolean isSmallest = args.length > 0 && args[0].equals("smoke");
        List<Shape> named =
                Arrays.stream(args).skip(isSmallest ? 1 : 0).map(Shape::valueOf).toList();
        var growth = new Growth(isSmallest ? SMALLEST : 1, !isSmallest);
        (named.isEmpty() ? List.of(Shape.values()) : named).forEach(growth::measure);
        if (!growth.tooFast.isEmpty()) {
            System.out.println("Grows faster than the record: " + String.join(", ", growth.tooFast));
            System.exit(1);
        }
        System.out.println("Nothing grows faster than the record.");
    }

    private void measure(Shape shape) {
        int n = Math.max(4, shape.size / divisor);
        var given = new ArrayList<Given>();
        for (int i = 0; i < SIZES; i++) {
            given.add(new Given(shape, n << i));
        }
        JOBS.forEach((name, job) -> {
            if (!shape.leavesOut(name)) {
                List<Cost> costs = measure(shape, job, n, given);
                for (int i = 1; i < MOST_MEASURED && growsTooFast(costs); i++) {
                    costs = measure(shape, job, n, given);
                }
                print(shape, name, costs);
            }
        });
    }

    private List<Cost> measure(Shape shape, Function<Given, Object> job, int n, List<Given> given) {
        Cost first = cost(job, n, given.get(0));
        if (first.nanos() > MOST_NANOS && n >= 16) {
            int fewer = n / 4;
            return measure(
                    shape, job, fewer, List.of(new Given(shape, fewer), new Given(shape, 2 * fewer), given.get(0)));
        }
        answer = job.apply(given.get(0));
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < SIZES; i++) {
            costs.add(cost(job, n << i, given.get(i)));
        }
        return costs;
    }

    /** The least of some repetitions; of bytes alone one tells as much. */
    private Cost cost(Function<Given, Object> job, int n, Given given) {
        long nanos = Long.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        long total = 0;
        for (int i = 0; i < (isTimed ? REPEATED : 1) && (i < LEAST_REPEATED || total < REPEATED_NANOS); i++) {
            long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
            long before = THREADS.getCurrentThreadCpuTime();
            answer = job.apply(given);
            long took = THREADS.getCurrentThreadCpuTime() - before;
            nanos = Math.min(nanos, took);
            bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - bytesBefore);
            total += took;
        }
        return new Cost(n, nanos, bytes);
    }

    private boolean growsTooFast(List<Cost> costs) {
        Cost half = costs.get(SIZES - 2);
        Cost whole = costs.get(SIZES - 1);
        return (whole.bytes() > LEAST_BYTES && whole.timesTheBytesOf(half) > MOST_BYTES)
                || (isTimed && whole.nanos() > LEAST_NANOS && whole.timesTheNanosOf(half) > MOST_TIME);
    }

    private void print(Shape shape, String job, List<Cost> costs) {
        Cost half = costs.get(SIZES - 2);
        Cost whole = costs.get(SIZES - 1);
        boolean isTooFast = growsTooFast(costs);
        if (isTooFast) {
            tooFast.add(shape + " " + job);
        }
        System.out.printf(
                Locale.ROOT,
                "%-21s %-14s n = %5d %9.1f ms %8.1f MB   2n %9.1f ms %8.1f MB   4n %9.1f ms %8.1f MB   x %.2f x %.2f%s%n",
                shape,
                job,
                costs.get(0).n(),
                costs.get(0).nanos() / 1e6,
                costs.get(0).bytes() / 1e6,
                half.nanos() / 1e6,
                half.bytes() / 1e6,
                whole.nanos() / 1e6,
                whole.bytes() / 1e6,
                whole.timesTheNanosOf(half),
                whole.timesTheBytesOf(half),
                isTooFast ? "   TOO FAST" : "");
    }

    static Subject read(String text) {
        return DocumentReader.standard().read(Documents.SUBJECT, text);
    }

    private static <T> long written(Form<T> form, T content) {
        var out = new Nowhere();
        try {
            form.write(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing fails to go nowhere", e);
        }
        return out.written;
    }

    private static long diff(ComplianceReport before, ComplianceReport after) {
        ReportDiff diff = ReportDiff.between(before, after);
        return written(PageForm.diff(INDONESIAN), diff) + written(JsonForm.DIFF, diff);
    }

    private static Optional<Finding> lastOpen(ComplianceReport report) {
        return report.findings(Outcome.UNDETERMINED).stream()
                .filter(finding -> !finding.openByKind().isEmpty())
                .reduce((one, other) -> other);
    }

    private static OpenFact last(List<OpenFact> facts) {
        return facts.get(facts.size() - 1);
    }
}
