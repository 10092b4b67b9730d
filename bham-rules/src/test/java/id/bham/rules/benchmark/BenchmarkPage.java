package id.bham.rules.benchmark;

import id.bham.rules.RuleSets;
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
    private static final List<Contenders> ENGINES = List.of(
            Contenders.EASY_RULES,
            Contenders.HIBERNATE_VALIDATOR,
            Contenders.DROOLS_REUSED,
            Contenders.DROOLS_STATELESS);
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
                                + "\"; what is measured, and how, stands in the [README](README.md#benchmark). Each figure is"
                                + " the median of " + how.rounds
                                + " rounds, in which all ran in turn, each in a process of"
                                + " its own.",
                        isShort ? "\nThis was a short run: no figure is exact.\n" : "",
                        machine(),
                        "",
                        "## How long for mine?",
                        "",
                        "With all " + RuleSets.stranas().rules().size()
                                + " rules, in milliseconds. The bodies are rich in"
                                + " facts: some 15 seats, 3 work plans, reports, evaluations.",
                        "",
                        whole(),
                        "",
                        single(),
                        "",
                        process(),
                        "",
                        "Time grows as the record does, whatever a record has many of: `.ci/scale` fails where it does not.",
                        "",
                        "## Beside what I would use instead",
                        "",
                        "Microseconds for each body on " + CheckBenchmark.DAY
                                + ", the least and the most of the rounds, and"
                                + " how often as long as by hand; bytes allocated for each body. All ask the same "
                                + Dozen.values().length
                                + " rules, and find the same: " + rules()
                                + ". The library tells with each outcome until when"
                                + " it holds and keeps what explains it; by hand there are outcomes alone, and the engines,"
                                + " which call the rules by hand, note violations alone.",
                        "",
                        checks("CheckBenchmark.bodies", SMALL, MIDDLE, LARGE),
                        "",
                        "The two rules about a nation, asked of one of so many bodies:",
                        "",
                        checks("CheckBenchmark.nation", SMALL, MIDDLE),
                        "",
                        "## Marks",
                        "",
                        marks(),
                        "",
                        "## Again",
                        "",
                        "`.ci/benchmark`, on a machine with nothing else to do. `.ci/benchmark smoke` sees in two minutes that all"
                                + " find the same.",
                        "")
                .collect(Collectors.joining("\n"));
    }

    // How long for mine

    private String whole() {
        List<Integer> sizes = List.of(SMALL, MIDDLE, LARGE);
        var header = new ArrayList<String>(List.of("A nation of so many bodies"));
        sizes.forEach(size -> header.add(String.valueOf(size)));
        return table(
                header,
                List.of(
                        whole("checked, with its bodies", "nationChecked", sizes),
                        whole("checked and written as JSON", "nationAsJson", sizes),
                        whole("checked and written as text", "nationAsText", sizes),
                        row("a day later, with a monitor that goes on", "MonitorBenchmark.advance", sizes)));
    }

    private List<String> whole(String what, String benchmark, List<Integer> sizes) {
        return row(what, "LibraryBenchmark." + benchmark, sizes);
    }

    private List<String> row(String what, String benchmark, List<Integer> sizes) {
        var cells = new ArrayList<String>(List.of(what));
        for (int size : sizes) {
            cells.add(measurements
                    .of(benchmark, size)
                    .map(measured -> number(measured.micros() * size / 1000))
                    .orElse(""));
        }
        return cells;
    }

    private String single() {
        return table(
                List.of("One body", "Microseconds"),
                List.of(
                        micros("read from JSON", reading("library")),
                        micros("the same with Jackson databind, into a tree", reading("tree")),
                        micros("checked on a day", measurements.of("LibraryBenchmark.oneDay", SMALL)),
                        micros("ten years of it", measurements.of("LibraryBenchmark.timeline", SMALL))));
    }

    private String process() {
        return table(
                List.of("A process, from start to end", "Milliseconds"),
                List.of(
                        List.of("that prints the report on Banten", number(processes.report())),
                        List.of("the same by the launcher `bham`", number(processes.launched())),
                        List.of("that does nothing", number(processes.empty()))));
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
        return Arrays.stream(Dozen.values())
                .map(rule ->
                        rule.id() + " (" + rule.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                .collect(Collectors.joining(", "));
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
        }
        Optional<Measured> library = bodies(Contenders.LIBRARY, MIDDLE);
        for (Contenders engine : ENGINES) {
            rows.add(atLeast(
                    "faster than " + engine.title() + ", N = " + MIDDLE, 1, ratio(bodies(engine, MIDDLE), library)));
        }
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
                "a process with the report on Banten, by the launcher, against one that does nothing",
                8,
                Optional.of(processes.launched() / processes.empty())));
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
        return number(measured.micros()) + " (" + number(measured.least()) + " to " + number(measured.most()) + ")";
    }

    private static List<String> micros(String what, Optional<Measured> measured) {
        return List.of(what, measured.map(one -> number(one.micros())).orElse("not measured"));
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
