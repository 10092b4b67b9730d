package id.bham.rules.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules say about each situation on each day, a line for what a rule says of a place: a letter for each day.
 *
 * <p>{@code S} satisfied, {@code V} violated, {@code U} undetermined, {@code n} not applicable, {@code -} not in force, {@code W}
 * waived, {@code E} error, {@code .} nothing said. In the line of a verdict {@code N} non-compliant, {@code I} inconclusive, {@code C}
 * compliant, {@code -} nothing assessed.
 *
 * @param version the version of the library; {@code 0.0.0} if none was released yet
 * @param catalogue the version of the catalogue of rules
 * @param days the days
 * @param lines the letters, by situation, rule and place
 */
record OutcomeTable(String version, String catalogue, List<LocalDate> days, Map<String, String> lines) {

    static final String VERDICT = "verdict";

    private static final String CATALOGUE = " catalogue ";

    private static final List<LocalDate> DAYS = Stream.of(
                    "2021-06-30",
                    "2023-09-25",
                    "2023-09-26",
                    "2024-04-03",
                    "2024-10-20",
                    "2024-10-21",
                    "2025-06-30",
                    "2025-12-31",
                    "2026-01-01",
                    "2026-02-05")
            .map(LocalDate::parse)
            .toList();

    /** What a rule said of a situation on a day, or what the verdict was, and is no longer. */
    record Difference(String rule, LocalDate day, String line) {}

    static OutcomeTable today(String version) {
        var lines = new TreeMap<String, String>();
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        situations().forEach((name, subject) -> {
            for (int day = 0; day < DAYS.size(); day++) {
                ComplianceReport report = checker.check(subject, DAYS.get(day));
                note(lines, name + " " + VERDICT, day, letter(report));
                for (Finding finding : report.findings()) {
                    note(lines, name + " " + place(finding), day, letter(finding));
                }
            }
        });
        return new OutcomeTable(version, RuleCatalogue.VERSION, DAYS, lines);
    }

    static Map<String, Subject> situations() {
        var situations = new TreeMap<String, Subject>();
        try (InputStream stream = Objects.requireNonNull(OutcomeTable.class.getResourceAsStream("situations.jsonl"));
                MappingIterator<JsonNode> documents =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(stream)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                situations.put(
                        document.get("situation").asText(),
                        DocumentReader.standard()
                                .read(Documents.SUBJECT, document.get("record").toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return situations;
    }

    private static String place(Finding finding) {
        return (finding.rule().id() + " " + finding.subject().id() + " " + finding.place()).strip();
    }

    private static void note(Map<String, String> lines, String key, int day, char letter) {
        String before = lines.getOrDefault(key, ".".repeat(DAYS.size()));
        if (before.charAt(day) != '.') {
            throw new AssertionError(key + " is told twice");
        }
        lines.put(key, before.substring(0, day) + letter + before.substring(day + 1));
    }

    private static char letter(ComplianceReport report) {
        return switch (report.verdict()) {
            case NON_COMPLIANT -> 'N';
            case INCONCLUSIVE -> 'I';
            case COMPLIANT -> 'C';
            case NOTHING_ASSESSED -> '-';
        };
    }

    private static char letter(Finding finding) {
        return switch (finding.outcome()) {
            case SATISFIED -> 'S';
            case VIOLATED -> 'V';
            case UNDETERMINED -> 'U';
            case NOT_APPLICABLE -> 'n';
            case NOT_IN_FORCE -> '-';
            case WAIVED -> 'W';
            case ERROR -> 'E';
        };
    }

    /** Reads what {@link #toString()} wrote. */
    static OutcomeTable parse(String text) {
        List<String> all = text.lines().toList();
        List<LocalDate> days =
                Stream.of(all.get(1).split(" ", -1)).map(LocalDate::parse).toList();
        var lines = new TreeMap<String, String>();
        for (String line : all.subList(2, all.size())) {
            int end = line.lastIndexOf(' ');
            lines.put(line.substring(0, end), line.substring(end + 1));
        }
        String[] versions = all.get(0).split(CATALOGUE, -1);
        return new OutcomeTable(versions[0], versions[1], days, lines);
    }

    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(
                                version + CATALOGUE + catalogue,
                                days.stream().map(LocalDate::toString).collect(Collectors.joining(" "))),
                        lines.entrySet().stream().map(line -> line.getKey() + " " + line.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    List<Difference> differencesTo(OutcomeTable later) {
        if (!days.equals(later.days)) {
            throw new IllegalArgumentException("tables of " + days + " and of " + later.days + " cannot be compared");
        }
        var differences = new ArrayList<Difference>();
        Set<String> keys = new TreeSet<>(lines.keySet());
        keys.addAll(later.lines.keySet());
        String nothing = ".".repeat(days.size());
        for (String key : keys) {
            String was = lines.getOrDefault(key, nothing);
            String is = later.lines.getOrDefault(key, nothing);
            for (int day = 0; day < days.size(); day++) {
                if (was.charAt(day) != is.charAt(day)) {
                    differences.add(new Difference(
                            key.split(" ", 3)[1],
                            days.get(day),
                            key + " " + was.charAt(day) + " -> " + is.charAt(day)));
                }
            }
        }
        return differences;
    }
}
