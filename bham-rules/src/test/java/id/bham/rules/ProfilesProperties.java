package id.bham.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.ModelArbitraries;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Subject;
import id.bham.rules.fixtures.Lawful;
import id.bham.rules.fixtures.LawfulArbitraries;
import id.bham.rules.fixtures.Profiles;
import id.bham.rules.fixtures.Unlawful;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.providers.ArbitraryProvider;

class ProfilesProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    /** A strategy that no group covers has no group of its own; to the others no record is found that violates them alone. */
    private static final Set<String> NOT_ALONE = Set.of("BHAM-HRK-004", "BHAM-PKJ-001", "BHAM-RPT-005");

    private static ComplianceReport check(Subject record, LocalDate on) {
        return CHECKER.check(record, on);
    }

    // Lawful

    @Property(tries = 25)
    void aLawfulTaskForceIsCompliant(@ForAll @Lawful(on = "2024-12-31") RegionalTaskForce gtd) {
        assertEquals(Verdict.COMPLIANT, check(gtd, DAY).verdict());
    }

    @Property(tries = 10)
    void mostDutiesOfLawfulRecordsAreMet(
            @ForAll @Lawful(on = "2022-08-01") NationalTaskForce before,
            @ForAll @Lawful(on = "2025-12-31") NationalTaskForce after,
            @ForAll @Lawful(on = "2024-12-31") NationalFocalPoint focalPoint,
            @ForAll @Size(max = 2) List<@Lawful(on = "2024-06-30") RegionalTaskForce> regional) {
        mostIsMet(before, LocalDate.of(2022, 8, 1));
        mostIsMet(after, LocalDate.of(2025, 12, 31));
        mostIsMet(focalPoint, DAY);
        regional.forEach(gtd -> mostIsMet(gtd, LocalDate.of(2024, 6, 30)));
    }

    @Property(tries = 2)
    void mostDutiesOfALawfulNationAreMet(@ForAll @Lawful(on = "2024-12-31") Governance nation) {
        mostIsMet(nation, DAY);
    }

    private static void mostIsMet(Subject record, LocalDate on) {
        ComplianceReport report = check(record, on);
        assertNotEquals(Verdict.NON_COMPLIANT, report.verdict());
        int others = report.findings(Outcome.VIOLATED).size()
                + report.findings(Outcome.UNDETERMINED).size();
        assertTrue(report.findings(Outcome.SATISFIED).size() > others, record::toString);
    }

    @Example
    void lawfulRecordsDifferAndStaySoWhenTheyShrink() {
        var generator = Profiles.lawful(RegionalTaskForce.class, DAY).generator(1);
        var random = new Random(1);
        assertEquals(
                5,
                Stream.generate(() -> generator.next(random).value())
                        .limit(5)
                        .distinct()
                        .count());
        List<RegionalTaskForce> smaller =
                generator.next(random).shrink().limit(3).map(Shrinkable::value).toList();
        assertEquals(3, smaller.size());
        smaller.forEach(gtd -> mostIsMet(gtd, DAY));
    }

    @Example
    void whereNothingIsInOrderThatIsTold() {
        assertThrows(IllegalArgumentException.class, () -> Profiles.lawful(Subject.class, DAY));
    }

    // Unlawful

    @Property(tries = 10)
    void theRuleIsViolatedAndNoOther(
            @ForAll @Unlawful(rule = "BHAM-GTD-006", on = "2024-12-31") RegionalTaskForce gtd) {
        assertEquals(List.of("BHAM-GTD-006"), violated(gtd, DAY));
    }

    @Example
    void everyRuleCanBeViolated() throws IOException {
        var others = new TreeMap<String, List<String>>();
        var neverToday = new ArrayList<String>();
        for (Rule<?> rule : RuleSets.stranas().rules()) {
            if (rule.description().keptByModel().isEmpty()) {
                String id = rule.description().id();
                Optional<JsonNode> shipped = violatedExample(id);
                if (shipped.isEmpty()) {
                    neverToday.add(id);
                    continue;
                }
                JsonNode example = shipped.get();
                LocalDate on = LocalDate.parse(example.get("on").asText());
                Subject record = DocumentReader.standard()
                        .read(Documents.SUBJECT, example.get("record").toString());
                List<String> violated = violated(drawn(record.type(), id, on), on);
                assertTrue(violated.contains(id), id);
                others.put(id, violated);
            }
        }
        // No next action period is set today.
        assertEquals(List.of("BHAM-GTD-016", "BHAM-GTN-010"), neverToday);
        assertEquals(57, others.size(), "rules came or went: how many there are stands in ProfilesProperties.java");
        others.values().removeIf(violated -> violated.size() == 1);
        assertEquals(NOT_ALONE, others.keySet(), () -> "NOT_ALONE in ProfilesProperties.java: " + others);
    }

    private static Subject drawn(RecordType<?> type, String rule, LocalDate on) {
        Class<? extends Subject> subject = type.recordClass().asSubclass(Subject.class);
        var generator = Profiles.unlawful(subject, rule, on).generator(1);
        return generator.next(new Random(1)).value();
    }

    private static List<String> violated(Subject record, LocalDate on) {
        return check(record, on).findings(Outcome.VIOLATED).stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
    }

    private static Optional<JsonNode> violatedExample(String rule) throws IOException {
        try (InputStream file =
                ProfilesProperties.class.getResourceAsStream("/id/bham/rules/examples/" + rule + ".json")) {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(requireNonNull(file))
                                    .get("examples")
                                    .spliterator(),
                            false)
                    .filter(example -> example.get("outcome").asText().equals("VIOLATED"))
                    .findFirst();
        }
    }

    @Example
    void whatCannotBeViolatedIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Profiles.unlawful(RegionalTaskForce.class, "BHAM-GTD-999", DAY));
        assertThrows(
                IllegalArgumentException.class, () -> Profiles.unlawful(NationalFocalPoint.class, "BHAM-GTD-006", DAY));
    }

    // The providers

    @Example
    void eachProviderIsFoundOnceThoughTwoFilesNameIt() throws IOException {
        var files = Collections.list(ProfilesProperties.class
                .getClassLoader()
                .getResources("META-INF/services/" + ArbitraryProvider.class.getName()));
        List<Class<?>> found = ServiceLoader.load(ArbitraryProvider.class).stream()
                .<Class<?>>map(ServiceLoader.Provider::type)
                .toList();

        assertTrue(files.size() >= 2, files::toString);
        assertEquals(1, Collections.frequency(found, ModelArbitraries.class));
        assertEquals(1, Collections.frequency(found, LawfulArbitraries.class));
        assertEquals(new HashSet<>(found).size(), found.size());
    }
}
