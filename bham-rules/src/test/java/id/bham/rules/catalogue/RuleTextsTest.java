package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.SubAction;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Parameters;
import id.bham.core.province.Province;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.TextBundle;
import id.bham.rules.text.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {

    /** How many findings with one message are looked at. */
    private static final int MOST_OF_ONE_MESSAGE = 200;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    /** A next action period is set, so that all that is asked in one is asked. */
    private static final RuleSet RULES = RuleSets.stranas()
            .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(2))
            .with(
                    Parameters.ACTION_PERIOD,
                    ValidityPeriod.ofYears(2026, 2029),
                    ValidityPeriod.from(LocalDate.of(2026, 1, 1)),
                    Source.of("next", "Made up"));

    static Stream<Rule<?>> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesNameTheSameValues(Rule<?> rule) {
        rule.description()
                .texts()
                .forEach((key, text) ->
                        assertEquals(placeholders(text.indonesian()), placeholders(text.english()), rule + " " + key));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theTitleIsNoSentenceAndTheOthersAre(Rule<?> rule) {
        rule.description().texts().forEach((key, text) -> {
            boolean isTitle = key.equals("title");
            assertEquals(!isTitle, text.indonesian().endsWith("."), rule + " " + key);
            assertEquals(!isTitle, text.english().endsWith("."), rule + " " + key);
        });
    }

    @Test
    void wordsNameTheSameValuesInBothLanguages() {
        TextBundle.read(Wording.class, "words")
                .startingWith("")
                .forEach((key, text) ->
                        assertEquals(placeholders(text.indonesian()), placeholders(text.english()), key));
    }

    @Test
    void everyPlaceholderIsAValueOfTheFinding() {
        var seen = new HashMap<String, Integer>();
        Sample.findings(RULES, 1200).forEach(finding -> {
            if (seen.merge(finding.messageKey(), 1, Integer::sum) > MOST_OF_ONE_MESSAGE) {
                return;
            }
            Set<String> names = finding.arguments().keySet();
            for (LocalizedText text : textsShownFor(finding)) {
                assertTrue(
                        names.containsAll(placeholders(text.english())),
                        () -> finding + " has no value for all of " + text + ": " + names);
            }
        });
        for (RuleDescription rule : rules().map(Rule::description)
                .filter(rule -> rule.keptByModel().isEmpty())
                .toList()) {
            for (String outcome : List.of("satisfied", "violated", "undetermined")) {
                assertTrue(seen.containsKey(rule.id() + "." + outcome), rule.id() + " is never " + outcome);
            }
        }
    }

    private static List<LocalizedText> textsShownFor(Finding finding) {
        return switch (finding.outcome()) {
            case SATISFIED -> List.of(text(finding, "satisfied"));
            case VIOLATED -> List.of(text(finding, "violated"), text(finding, "remedy"));
            case NOT_APPLICABLE ->
                List.of(text(
                        finding,
                        finding.dueBy().isPresent() && finding.rule().hasTerms() ? "deadline" : "notApplicable"));
            case UNDETERMINED ->
                List.of(text(finding, finding.rule().texts().containsKey("undetermined") ? "undetermined" : "duty"));
            case NOT_IN_FORCE, WAIVED, ERROR -> List.of(text(finding, "duty"));
        };
    }

    /** A text of the rule; that of the part that a finding is about, if it has one of its own. */
    private static LocalizedText text(Finding finding, String key) {
        return Optional.ofNullable(finding.arguments().get(Part.NAME))
                .map(part -> finding.rule().texts().get(key + "." + part))
                .orElseGet(() -> finding.rule().text(key));
    }

    @Test
    void everyPlaceThatCanBeMissingHasWords() {
        TextBundle words = TextBundle.read(Wording.class, "words");
        Set<String> codes = Stream.concat(
                        Province.all().stream().map(Province::iso),
                        NationalActions.standard().answeredForBy(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)).stream()
                                .map(SubAction::id))
                .collect(Collectors.toSet());
        Set<String> segments = Sample.findings(RULES, Sample.share(600))
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.place()), finding.open().stream().map(OpenFact::place)))
                .flatMap(place -> place.segments().stream())
                .filter(segment -> !segment.matches("[0-9]+|partial") && !codes.contains(segment))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(segments.contains("issuedOn"));
        assertEquals(
                List.of(),
                segments.stream()
                        .filter(segment -> !words.has("part." + segment))
                        .toList());
    }

    @Test
    void everyOutcomeThatRulesHaveNoTextForHasWords() {
        TextBundle words = TextBundle.read(Wording.class, "words");
        List<String> keys = RuleDescription.TEXT_KEYS;

        for (OpenBecause cause : OpenBecause.values()) {
            assertTrue(words.has("outcome.undetermined." + cause), cause::toString);
        }
        for (Outcome outcome : Outcome.values()) {
            String key = switch (outcome) {
                case SATISFIED -> "satisfied";
                case VIOLATED -> "violated";
                case NOT_APPLICABLE -> "notApplicable";
                case UNDETERMINED -> "undetermined.FACTS_MISSING";
                case NOT_IN_FORCE -> "notInForce";
                case WAIVED -> "waived";
                case ERROR -> "error";
            };
            assertTrue(keys.contains(key) || words.has("outcome." + key), key);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id.bham.rules.catalogue.RuleCatalogue, rules_id.properties",
        "id.bham.rules.catalogue.RuleCatalogue, rules_en.properties",
        "id.bham.rules.text.Wording, words_id.properties",
        "id.bham.rules.text.Wording, words_en.properties"
    })
    void noKeyStandsTwice(Class<?> beside, String file) throws IOException {
        var keys = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(line ->
                            keys.add(line.substring(0, line.indexOf('=')).strip()));
        }

        assertTrue(keys.size() > 50);
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void everyTextBelongsToARule() {
        Set<String> ids = rules().map(rule -> rule.description().id()).collect(Collectors.toSet());
        TextBundle.read(RuleCatalogue.class, "rules").startingWith("").keySet().forEach(key -> {
            List<String> names = Splitter.on('.').limit(3).splitToList(key);
            assertTrue(ids.contains(names.get(0)), key);
            assertTrue(
                    RuleDescription.TEXT_KEYS.contains(names.get(1))
                            || RuleDescription.FURTHER_TEXT_KEYS.contains(names.get(1)),
                    key);
        });
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyStatementOfARecordHasAWordInBothLanguages() {
        var names = new TreeSet<String>();
        addNames(Governance.TYPE, names);
        TextBundle words = TextBundle.read(Wording.class, "words");
        assertEquals(
                List.of(),
                names.stream()
                        .map(name -> "part." + name)
                        .filter(key -> !words.has(key))
                        .toList(),
                "add these to words_id.properties and words_en.properties of id.bham.rules.text");
    }

    private static void addNames(RecordType<?> type, Set<String> names) {
        for (String name : type.names()) {
            names.add(name);
            type.typeOf(Pointer.WHOLE.child(name)).record().ifPresent(record -> addNames(record, names));
        }
    }
}
