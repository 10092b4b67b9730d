package id.bham.rules.benchmark;

import id.bham.rules.benchmark.Measurements.Measured;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that tells what was measured, beside the marks that the library sets itself. */
final class BenchmarkPage {

    private static final int SMALL = 38;
    private static final int MIDDLE = 552;
    private static final int LARGE = 10_000;
    private static final List<Integer> SIZES = List.of(SMALL, MIDDLE, LARGE);
    private static final Pattern JAR = Pattern.compile(
            "((?:jmh-core|easy-rules-core|hibernate-validator|drools-engine|jackson-databind)-[0-9].*)\\.jar");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("model name\\s*: (.*)");

    private final Measurements measurements;
    private final SatisfiedAllocation.Bytes bytes;
    private final ProcessStart.Medians processes;
    private final BenchmarkRun.Thoroughness how;
    private final LocalDate date;
    private final long minutes;

    BenchmarkPage(
            Measurements measurements,
            SatisfiedAllocation.Bytes bytes,
            ProcessStart.Medians processes,
            BenchmarkRun.Thoroughness how,
            LocalDate date,
            long minutes) {
        this.measurements = measurements;
        this.bytes = bytes;
        this.processes = processes;
        this.how = how;
        this.date = date;
        this.minutes = minutes;
    }

    String text() throws IOException {
        boolean quick = how == BenchmarkRun.Thoroughness.QUICK;
        return Stream.of(
                        "# Benchmark",
                        "",
                        "Made by `.ci/benchmark" + (quick ? " --quick" : "") + "` on " + date + " in " + minutes
                                + " minutes; what is measured, and how, stands in the [README](README.md#benchmark).",
                        quick ? "Measured shortly, for trying: these are not results.\n" : "",
                        machine(),
                        "",
                        "## Marks",
                        "",
                        marks(),
                        "",
                        "## A check of regional task forces on " + CheckBenchmark.DAY,
                        "",
                        "Microseconds for each body, half of the 99.9 % interval, and how often as long as the rules by hand in one"
                                + " pass; bytes allocated for each body.",
                        "",
                        checks(),
                        "",
                        "## The rest",
                        "",
                        others(),
                        "")
                .collect(Collectors.joining("\n"));
    }

    // Where it was measured

    private static String machine() throws IOException {
        String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> JAR.matcher(Path.of(path).getFileName().toString()))
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .sorted()
                .collect(Collectors.joining(", "));
        return "- Machine: " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n- Java: "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + "\n- Beside it: "
                + libraries;
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return "unknown processor";
        }
        Matcher model = MODEL.matcher(Files.readString(PROCESSORS, StandardCharsets.UTF_8));
        return model.find() ? model.group(1) : "unknown processor";
    }

    // The marks

    private String marks() {
        var rows = new ArrayList<List<String>>();
        for (int size : List.of(MIDDLE, LARGE)) {
            Optional<Measured> hand = measurements.check(Contenders.STRAIGHT_LINE, size);
            rows.add(atMost(
                    "check, one report for each body, against the rules by hand, N = " + size,
                    1.3,
                    ratio(measurements.check(Contenders.LIBRARY, size), hand)));
            rows.add(atMost(
                    "check, one report for all, against the rules by hand, N = " + size,
                    1.3,
                    ratio(together("all", size), hand)));
        }
        rows.add(mark(
                "bytes that one more satisfied outcome adds to a report that does not list it",
                "0",
                Optional.of((bytes.ofMore() - bytes.ofFewer()) / (double) (bytes.more() - bytes.fewer())),
                added -> added < 0.5,
                added -> added));
        Optional<Measured> library = measurements.check(Contenders.LIBRARY, MIDDLE);
        rows.add(atLeast("faster than Easy Rules, N = 552", 3.5, ratio(contender(Contenders.EASY_RULES), library)));
        rows.add(atLeast(
                "faster than Hibernate Validator, N = 552",
                3.8,
                ratio(contender(Contenders.HIBERNATE_VALIDATOR), library)));
        Optional<Measured> drools = Stream.of(Contenders.DROOLS_REUSED, Contenders.DROOLS_STATELESS)
                .flatMap(form -> contender(form).stream())
                .min((one, other) -> Double.compare(one.micros(), other.micros()));
        rows.add(atLeast("faster than the best form of Drools, N = 552", 7, ratio(drools, library)));
        rows.add(atLeast(
                "going on by a day, cheaper than a full check, N = 10000",
                100,
                ratio(
                        measurements.of("MonitorBenchmark.check", LARGE),
                        measurements.of("MonitorBenchmark.advance", LARGE))));
        rows.add(atMost(
                "a timeline of ten years, in full checks",
                30,
                ratio(
                        measurements.of("TimelineBenchmark.timeline", SMALL),
                        measurements.of("TimelineBenchmark.oneDay", SMALL))));
        rows.add(atLeast(
                "what two threads gain, as a share of what they gain by hand",
                0.9,
                both(gain(Contenders.LIBRARY), gain(Contenders.STRAIGHT_LINE), (mine, other) -> mine / other)));
        rows.add(atMost(
                "reading documents, against Jackson databind", 1.5, ratio(reading("library"), reading("databind"))));
        rows.add(atMost(
                "from start to end of the process with the Banten report, against an empty program",
                8,
                Optional.of(processes.report() / processes.empty())));
        return table(List.of("What", "Asked", "Measured", ""), rows);
    }

    private Optional<Measured> contender(Contenders contender) {
        return measurements.check(contender, MIDDLE);
    }

    private Optional<Measured> together(String how, int bodies) {
        return measurements.of("TogetherBenchmark." + how, bodies);
    }

    private Optional<Measured> reading(String how) {
        return measurements.of("ReadingBenchmark." + how, MIDDLE);
    }

    private Optional<Measured> threads(Contenders contender, int threads) {
        return measurements.of(
                "ThreadsBenchmark.check",
                Map.of("bodies", "" + LARGE, "contender", contender.name(), "threads", "" + threads));
    }

    private Optional<Double> gain(Contenders contender) {
        return ratio(threads(contender, 1), threads(contender, 2));
    }

    private static Optional<Double> ratio(Optional<Measured> one, Optional<Measured> other) {
        return both(one, other, (mine, theirs) -> mine.micros() / theirs.micros());
    }

    private static <T, R> Optional<R> both(Optional<T> one, Optional<T> other, BiFunction<T, T, R> function) {
        return one.flatMap(mine -> other.map(theirs -> function.apply(mine, theirs)));
    }

    private static List<String> atMost(String what, double limit, Optional<Double> measured) {
        return mark(what, "at most " + number(limit), measured, value -> value <= limit, value -> value - limit);
    }

    private static List<String> atLeast(String what, double limit, Optional<Double> measured) {
        return mark(what, "at least " + number(limit), measured, value -> value >= limit, value -> limit - value);
    }

    private static List<String> mark(
            String what,
            String asked,
            Optional<Double> measured,
            Function<Double, Boolean> isMet,
            Function<Double, Double> missedBy) {
        return List.of(
                what,
                asked,
                measured.map(BenchmarkPage::number).orElse("not measured"),
                measured.map(value -> isMet.apply(value) ? "met" : "missed by " + number(missedBy.apply(value)))
                        .orElse(""));
    }

    // The tables

    private String checks() {
        var header = new ArrayList<String>(List.of("Who"));
        SIZES.forEach(size -> header.add("N = " + size));
        SIZES.forEach(size -> header.add("bytes, N = " + size));
        var rows = new ArrayList<List<String>>();
        rows.add(check("bham, one report for all", size -> together("all", size)));
        rows.add(check(
                "bham, one report for all that does not list what is satisfied", size -> together("brief", size)));
        for (Contenders contender : Contenders.values()) {
            rows.add(check(contender.title(), size -> measurements.check(contender, size)));
        }
        return table(header, rows);
    }

    private List<String> check(String who, Function<Integer, Optional<Measured>> measured) {
        var cells = new ArrayList<String>(List.of(who));
        for (int size : SIZES) {
            Optional<Double> ratio = ratio(measured.apply(size), measurements.check(Contenders.STRAIGHT_LINE, size));
            cells.add(measured.apply(size)
                    .map(one -> time(one)
                            + ratio.map(often -> ", " + number(often) + " x").orElse(""))
                    .orElse(""));
        }
        for (int size : SIZES) {
            cells.add(measured.apply(size)
                    .flatMap(Measured::bytes)
                    .map(bytes -> String.valueOf(Math.round(bytes)))
                    .orElse(""));
        }
        return cells;
    }

    private static String time(Measured measured) {
        return number(measured.micros()) + (Double.isNaN(measured.error()) ? "" : " ± " + number(measured.error()));
    }

    private String others() {
        var rows = new ArrayList<List<String>>();
        for (Contenders contender : List.of(Contenders.LIBRARY, Contenders.STRAIGHT_LINE)) {
            for (int threads : List.of(1, 2)) {
                rows.add(micros(
                        "a check, N = " + LARGE + ", " + contender.title() + ", threads: " + threads,
                        threads(contender, threads)));
            }
        }
        rows.add(micros("a timeline of ten years", measurements.of("TimelineBenchmark.timeline", SMALL)));
        rows.add(micros("a check on one day", measurements.of("TimelineBenchmark.oneDay", SMALL)));
        rows.add(micros("a check on each day of ten years", measurements.of("TimelineBenchmark.everyDay", SMALL)));
        rows.add(micros("a monitor going on by a day, N = 10000", measurements.of("MonitorBenchmark.advance", LARGE)));
        rows.add(micros("a full check on that day, N = 10000", measurements.of("MonitorBenchmark.check", LARGE)));
        rows.add(List.of(
                "a report that does not list " + bytes.fewer() + " satisfied outcomes", bytes.ofFewer() + " bytes"));
        rows.add(List.of(
                "a report that does not list " + bytes.more() + " satisfied outcomes", bytes.ofMore() + " bytes"));
        rows.add(micros("reading a document, bham", reading("library")));
        rows.add(micros("reading a document, Jackson databind into plain records", reading("databind")));
        rows.add(micros("reading a document, Jackson's streaming parser alone", reading("streaming")));
        rows.add(List.of("a process with an empty program, median", number(processes.empty()) + " ms"));
        rows.add(List.of("a process with the Banten report, median", number(processes.report()) + " ms"));
        return table(List.of("What", "Time"), rows);
    }

    private static List<String> micros(String what, Optional<Measured> measured) {
        return List.of(
                what, measured.map(one -> time(one) + " µs for each body").orElse("not measured"));
    }

    private static String table(List<String> header, List<List<String>> rows) {
        String line = header.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|"));
        return Stream.concat(Stream.of(row(header), line), rows.stream().map(BenchmarkPage::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Three digits that count. */
    private static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
