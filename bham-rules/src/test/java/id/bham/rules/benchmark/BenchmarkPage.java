package id.bham.rules.benchmark;

import id.bham.rules.benchmark.BenchmarkRun.Thoroughness;
import id.bham.rules.benchmark.Measurements.Measured;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final Pattern JAR = Pattern.compile(
            "((?:jmh-core|easy-rules-core|hibernate-validator|drools-engine|jackson-databind)-[0-9].*)\\.jar");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("model name\\s*: (.*)");

    private final Measurements measurements;
    private final ProcessStart.Medians processes;
    private final Thoroughness how;
    private final LocalDate date;
    private final long minutes;

    BenchmarkPage(
            Measurements measurements, ProcessStart.Medians processes, Thoroughness how, LocalDate date, long minutes) {
        this.measurements = measurements;
        this.processes = processes;
        this.how = how;
        this.date = date;
        this.minutes = minutes;
    }

    String text() throws IOException {
        boolean isShort = how == Thoroughness.SHORT;
        return Stream.of(
                        "# Benchmark",
                        "",
                        "Made by `.ci/benchmark" + (isShort ? " short" : "") + "` on " + date + " in " + minutes
                                + " minutes, at the commit \"" + System.getProperty("benchmark.commit", "?")
                                + "\"; what is measured, and how, stands in the [README](README.md#benchmark).",
                        isShort ? "\nThis was a short run: the intervals are wide, and no figure is exact.\n" : "",
                        machine(),
                        "",
                        "## The rules",
                        "",
                        "All contenders check these twelve, which show between them every mechanism of a rule.",
                        "",
                        rules(),
                        "",
                        "## Marks",
                        "",
                        marks(),
                        "",
                        "## A check on " + CheckBenchmark.DAY,
                        "",
                        "Microseconds for each body, half of the 99.9 % interval, and how often as long as by hand; bytes"
                                + " allocated for each body. The library tells with each outcome until when it holds; by hand"
                                + " there are outcomes alone, and the engines note violations alone, without horizons.",
                        "",
                        "Ten rules, asked of so many bodies:",
                        "",
                        checks("CheckBenchmark.bodies", SMALL, MIDDLE, LARGE),
                        "",
                        "Two rules, asked of a nation of so many bodies:",
                        "",
                        checks("CheckBenchmark.nation", SMALL, MIDDLE),
                        "",
                        "## The rest",
                        "",
                        others(),
                        "")
                .collect(Collectors.joining("\n"));
    }

    private static String machine() throws IOException {
        String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> JAR.matcher(Path.of(path).getFileName().toString()))
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .sorted()
                .collect(Collectors.joining(", "));
        return "- Machine: " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "; load at the end "
                + number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()) + "\n- Java: "
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

    private static String rules() {
        return table(
                List.of("Rule", "Shows"),
                Arrays.stream(Dozen.values())
                        .map(rule -> List.of(
                                rule.id(), rule.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                        .toList());
    }

    // The marks

    private String marks() {
        var rows = new ArrayList<List<String>>();
        for (int size : List.of(MIDDLE, LARGE)) {
            Optional<Measured> hand = bodies(Contenders.BY_HAND, size);
            rows.add(atMost(
                    "check, one report for each body, against the rules by hand, N = " + size,
                    1.3,
                    ratio(bodies(Contenders.LIBRARY, size), hand)));
            rows.add(atMost(
                    "check, one report for all, against the rules by hand, N = " + size,
                    1.3,
                    ratio(measurements.of("LibraryBenchmark.report", size), hand)));
        }
        Optional<Measured> library = bodies(Contenders.LIBRARY, MIDDLE);
        Optional<Measured> drools = Stream.of(Contenders.DROOLS_REUSED, Contenders.DROOLS_STATELESS)
                .flatMap(form -> bodies(form, MIDDLE).stream())
                .min((one, other) -> Double.compare(one.micros(), other.micros()));
        rows.add(
                atLeast("faster than Easy Rules, N = 552", 3.5, ratio(bodies(Contenders.EASY_RULES, MIDDLE), library)));
        rows.add(atLeast(
                "faster than Hibernate Validator, N = 552",
                3.8,
                ratio(bodies(Contenders.HIBERNATE_VALIDATOR, MIDDLE), library)));
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
                        measurements.of("LibraryBenchmark.timeline", SMALL),
                        measurements.of("LibraryBenchmark.oneDay", SMALL))));
        rows.add(atLeast(
                "what two threads gain, as a share of what they gain by hand",
                0.9,
                gain(Contenders.LIBRARY)
                        .flatMap(mine -> gain(Contenders.BY_HAND).map(theirs -> mine / theirs))));
        rows.add(atMost(
                "reading documents, against trees of Jackson databind",
                1.5,
                ratio(reading("library"), reading("tree"))));
        rows.add(atMost(
                "from start to end of the process with the Banten report, against an empty program",
                8,
                Optional.of(processes.report() / processes.empty())));
        return table(List.of("What", "Asked", "Measured", ""), rows);
    }

    private Optional<Measured> bodies(Contenders contender, int size) {
        return measurements.of("CheckBenchmark.bodies", size, contender, 1);
    }

    private Optional<Measured> reading(String how) {
        return measurements.of("ReadingBenchmark." + how, MIDDLE);
    }

    /** How many times as much two threads do, each with bodies of its own. */
    private Optional<Double> gain(Contenders contender) {
        return ratio(bodies(contender, LARGE), measurements.of("CheckBenchmark.bodies", LARGE, contender, 2))
                .map(ratio -> 2 * ratio);
    }

    private static Optional<Double> ratio(Optional<Measured> one, Optional<Measured> other) {
        return one.flatMap(mine -> other.map(theirs -> mine.micros() / theirs.micros()));
    }

    private static List<String> atMost(String what, double limit, Optional<Double> measured) {
        return mark(what, "at most " + number(limit), measured, value -> value - limit);
    }

    private static List<String> atLeast(String what, double limit, Optional<Double> measured) {
        return mark(what, "at least " + number(limit), measured, value -> limit - value);
    }

    private static List<String> mark(
            String what, String asked, Optional<Double> measured, Function<Double, Double> missedBy) {
        return List.of(
                what,
                asked,
                measured.map(BenchmarkPage::number).orElse("not measured"),
                measured.map(missedBy)
                        .map(by -> by <= 0 ? "met" : "missed by " + number(by))
                        .orElse(""));
    }

    // The tables

    private String checks(String benchmark, Integer... sizes) {
        var header = new ArrayList<String>(List.of("Who"));
        for (String unit : List.of("", "bytes, ")) {
            Arrays.stream(sizes).forEach(size -> header.add(unit + "N = " + size));
        }
        var rows = new ArrayList<List<String>>();
        for (Contenders contender : Contenders.values()) {
            rows.add(
                    check(contender.title(), benchmark, size -> measurements.of(benchmark, size, contender, 1), sizes));
        }
        if (benchmark.endsWith("bodies")) {
            rows.add(check(
                    "bham, one report for all",
                    benchmark,
                    size -> measurements.of("LibraryBenchmark.report", size),
                    sizes));
        }
        return table(header, rows);
    }

    private List<String> check(
            String who, String benchmark, Function<Integer, Optional<Measured>> measured, Integer... sizes) {
        var cells = new ArrayList<String>(List.of(who));
        for (int size : sizes) {
            Optional<Double> ratio =
                    ratio(measured.apply(size), measurements.of(benchmark, size, Contenders.BY_HAND, 1));
            cells.add(measured.apply(size).map(BenchmarkPage::time).orElse("not measured")
                    + ratio.map(often -> ", " + number(often) + " x").orElse(""));
        }
        for (int size : sizes) {
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
        return table(
                List.of("What", "Time"),
                List.of(
                        gained(Contenders.LIBRARY),
                        gained(Contenders.BY_HAND),
                        micros(
                                "a timeline of ten years, all rules",
                                measurements.of("LibraryBenchmark.timeline", SMALL)),
                        micros("a check on one day, all rules", measurements.of("LibraryBenchmark.oneDay", SMALL)),
                        micros(
                                "a monitor going on by a day, all rules, N = 10000",
                                measurements.of("MonitorBenchmark.advance", LARGE)),
                        micros(
                                "a full check on that day, all rules, N = 10000",
                                measurements.of("MonitorBenchmark.check", LARGE)),
                        micros("reading a document, bham", reading("library")),
                        micros("reading a document, Jackson databind into a tree", reading("tree")),
                        micros("reading a document, Jackson's streaming parser alone", reading("streaming")),
                        List.of("a process with an empty program, median", number(processes.empty()) + " ms"),
                        List.of("a process with the Banten report, median", number(processes.report()) + " ms")));
    }

    private List<String> gained(Contenders contender) {
        return List.of(
                "what two threads do at once, N = 10000, " + contender.title(),
                gain(contender).map(gain -> number(gain) + " times as much").orElse("not measured"));
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
