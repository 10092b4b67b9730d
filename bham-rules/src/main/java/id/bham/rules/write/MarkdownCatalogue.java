package id.bham.rules.write;

import id.bham.core.knowledge.Source;
import id.bham.core.law.Citation;
import id.bham.core.law.DatedValues;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.Parameter;
import id.bham.core.law.Provision;
import id.bham.core.text.LocalizedText;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Markdown;
import id.bham.rules.text.Wording;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a set as one page of Markdown in both languages. The area of a rule is its id without the last part.
 */
record MarkdownCatalogue(RuleSet rules, Page page) {

    private static final Wording INDONESIAN = Wording.in(Locale.forLanguageTag("id"));
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    void add() {
        Map<String, List<Rule<?>>> areas = rules.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> RuleArea.of(rule.description().id()), TreeMap::new, Collectors.toList()));
        page.print("# ", label("catalogue.title"), "\n\n");
        item(Markdown.escape(rules.coordinates()));
        item(inBoth(wording -> wording.phrase(
                "catalogue.lawKnownTo", Map.of("lawKnownTo", rules.corpus().knownTo()))));
        page.print("\n## ", label("catalogue.contents"), "\n\n");
        areas.forEach((area, inArea) -> {
            item(RuleArea.title(area, ENGLISH));
            inArea.forEach(rule -> page.print(
                    "  - ", link(rule), " ", inBoth(rule.description().title()), "\n"));
        });
        areas.forEach((area, inArea) -> {
            page.print("\n## ", RuleArea.title(area, ENGLISH), "\n");
            inArea.forEach(this::write);
        });
        writeCoverage();
    }

    /** A table for each instrument of which provisions are held. */
    private void writeCoverage() {
        List<LawCoverage.Line> lines = rules.coverage().lines();
        if (lines.isEmpty()) {
            return;
        }
        page.print("\n## ", label("coverage.title"), "\n");
        Map<InstrumentId, List<LawCoverage.Line>> byInstrument = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.provision().place().instrument(), LinkedHashMap::new, Collectors.toList()));
        byInstrument.forEach((instrument, ofInstrument) -> {
            page.print("\n### ", Markdown.escape(instrument.toString()), "\n\n");
            row(Stream.of("coverage.place", "coverage.gist", "coverage.addressees", "coverage.rules")
                    .map(MarkdownCatalogue::label));
            row(Stream.of("---", "---", "---", "---"));
            ofInstrument.forEach(line -> row(cells(line)));
        });
    }

    private static Stream<String> cells(LawCoverage.Line line) {
        Provision provision = line.provision();
        return Stream.of(
                Markdown.escape(provision.place().place()),
                inBoth(provision.gist()),
                provision.addressees().isEmpty() ? "" : inBoth(wording -> wording.value(provision.addressees())),
                line.noRule()
                        .map(reason -> inBoth(wording -> wording.value(reason)))
                        .orElseGet(() -> linked(line.rules())));
    }

    private static String linked(List<Rule<?>> rules) {
        return rules.stream().map(MarkdownCatalogue::link).collect(Collectors.joining(", "));
    }

    private static String link(Rule<?> rule) {
        String id = rule.description().id();
        return "[" + id + "](#" + id.toLowerCase(Locale.ROOT) + ")";
    }

    private void row(Stream<String> cells) {
        page.print(cells.collect(Collectors.joining(" | ", "| ", " |")), "\n");
    }

    private void write(Rule<?> rule) {
        RuleDescription description = rule.description();
        page.print("\n### ", description.id(), "\n\n**");
        page.print(inBoth(description.title()), "** (", description.slug(), ")\n\n");
        both("catalogue.duty", description.text("duty"));
        ofParts("duty", description);
        field("catalogue.subject", Markdown.escape(rule.subjectType().getSimpleName()));
        field("catalogue.force", inBoth(wording -> wording.value(description.force())));
        field("catalogue.strength", inBoth(wording -> wording.value(description.strength())));
        field("catalogue.period", inBoth(wording -> wording.value(description.inForce())));
        description.parameter().ifPresent(this::write);
        description.history().stream()
                .sorted(Comparator.comparing(Parameter::name))
                .forEach(this::write);
        field("catalogue.since", Markdown.escape(description.since()));
        Optional.ofNullable(description.texts().get("incurable"))
                .ifPresent(stays -> both("catalogue.incurable", stays));
        ofParts("incurable", description);
        both("catalogue.remedy", description.text("remedy"));
        ofParts("remedy", description);
        several(
                "catalogue.citations",
                description.citations().stream()
                        .map(Citation::toString)
                        .map(Markdown::escape)
                        .toList());
        several(
                "catalogue.sources",
                description.sources().stream().map(MarkdownCatalogue::link).toList());
        description.reasoning().ifPresent(reasoning -> both("catalogue.reasoning", reasoning));
        description.keptByModel().ifPresent(how -> both("catalogue.keptByModel", how));
    }

    /** The texts that a part of the duty has for itself. */
    private void ofParts(String key, RuleDescription description) {
        description.texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith(key + "."))
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> both("catalogue." + key, text.getValue()));
    }

    private void write(Parameter<?> parameter) {
        List<String> values = values(rules.corpus().values(parameter));
        String set = values.isEmpty() ? label("catalogue.notSet") : String.join("; ", values);
        field("catalogue.parameter", Markdown.escape(parameter.name()) + " (" + set + ")");
    }

    private static <T> List<String> values(DatedValues<T> values) {
        return values.values().stream()
                .map(value -> inBoth(wording -> wording.value(value.value()) + " " + wording.value(value.period()))
                        + ", " + link(value.source()) + ", "
                        + inBoth(wording -> wording.value(value.strength())))
                .toList();
    }

    private static String link(Source source) {
        return source.url()
                .value()
                .map(url -> Markdown.link(source.title(), url))
                .orElseGet(() -> Markdown.escape(source.title()));
    }

    private void both(String key, LocalizedText text) {
        several(key, List.of(Markdown.escape(text.indonesian()), Markdown.escape(text.english())));
    }

    private void several(String key, List<String> items) {
        if (!items.isEmpty()) {
            item(label(key) + ":");
            items.forEach(item -> page.print("  - ", item, "\n"));
        }
    }

    private void field(String key, String value) {
        item(label(key) + ": " + value);
    }

    private void item(String line) {
        page.print("- ", line, "\n");
    }

    private static String label(String key) {
        return inBoth(wording -> wording.word(key));
    }

    private static String inBoth(LocalizedText text) {
        return once(Markdown.escape(text.indonesian()), Markdown.escape(text.english()));
    }

    private static String inBoth(Function<Wording, String> words) {
        return once(Markdown.escape(words.apply(INDONESIAN)), Markdown.escape(words.apply(ENGLISH)));
    }

    private static String once(String indonesian, String english) {
        return indonesian.equals(english) ? english : indonesian + " / " + english;
    }
}
