package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.bham.core.law.Citation;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Standing;
import id.bham.core.law.Strength;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();
    private static final Pattern ID = Pattern.compile("BHAM-(NFP|GTN|GTD|PKJ|DTY|ACT|RPT|EVL|HRK|SRC)-[0-9]{3}");

    /** Rules that begin with the first National Task Force, though the provision that they cite came later. */
    private static final Set<String> OLDER_THAN_THEIR_PROVISION = Set.of("BHAM-GTN-001", "BHAM-GTN-005");

    private static List<RuleDescription> descriptions() {
        return CATALOGUE.rules().stream().map(Rule::description).toList();
    }

    private static List<String> ids(List<Rule<?>> rules) {
        return rules.stream().map(rule -> rule.description().id()).toList();
    }

    /** Every id ever given, with the names of arguments that the rule's texts show, or retired. */
    private static List<String> given() {
        try (InputStream stream =
                Objects.requireNonNull(RuleCatalogueTest.class.getResourceAsStream("/id/bham/rules/given-ids.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void idsAreSortedUniqueAndOfTheNamespace() {
        List<String> ids = ids(CATALOGUE.rules());

        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
        ids.forEach(id -> assertTrue(ID.matcher(id).matches(), id));
        for (Rule<?> rule : CATALOGUE.rules()) {
            assertEquals(Optional.of(rule), CATALOGUE.rule(rule.description().id()));
        }
        assertEquals(Optional.empty(), CATALOGUE.rule("BHAM-GTD-999"));
    }

    private static final String GIVEN =
            "src/test/resources/id/bham/rules/given-ids.txt has a line for each rule: its id, and the placeholders of its texts, sorted";

    @Test
    void everyIdThatWasEverGivenIsInUseOrRetiredForGood() {
        List<String> given = given().stream().map(line -> line.split(" ", 2)[0]).toList();

        assertEquals(List.copyOf(new TreeSet<>(given)), given);
        assertEquals(
                ids(CATALOGUE.rules()),
                given().stream()
                        .filter(line -> !line.endsWith(" retired"))
                        .map(line -> line.split(" ", 2)[0])
                        .toList(),
                GIVEN);
    }

    @Test
    void textsShowTheArgumentsWhoseNamesWereGiven() {
        assertEquals(
                given().stream().filter(line -> !line.endsWith(" retired")).toList(),
                descriptions().stream()
                        .map(rule -> (rule.id() + " " + String.join(" ", argumentsShown(rule))).strip())
                        .toList(),
                GIVEN);
    }

    private static Set<String> argumentsShown(RuleDescription rule) {
        return rule.texts().values().stream()
                .flatMap(text -> RuleTextsTest.placeholders(text.english()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aRuleIsToldByItsId() {
        for (Rule<?> rule : CATALOGUE.rules()) {
            assertEquals(rule.description().id(), rule.toString());
        }
    }

    @Test
    void slugsAreUnique() {
        List<String> slugs =
                descriptions().stream().map(RuleDescription::slug).sorted().toList();

        assertEquals(List.copyOf(new TreeSet<>(slugs)), slugs);
    }

    @Test
    void forceFollowsFromStrength() {
        for (RuleDescription rule : descriptions()) {
            boolean must = rule.strength().isAtLeast(Strength.OFFICIAL);
            assertEquals(must ? Force.MUST : Force.SHOULD, rule.force(), rule.id());
        }
    }

    @Test
    void everyCitationIsOfAPlaceAndEveryStatuteHasOne() {
        for (RuleDescription rule : descriptions()) {
            assertTrue(rule.citations().stream().noneMatch(Citation::isWhole), rule.id());
            assertTrue(rule.strength() != Strength.STATUTE || !rule.citations().isEmpty(), rule.id());
        }
    }

    @Test
    void theBasisIsShownAsTheStrengthAsks() {
        for (RuleDescription rule : descriptions()) {
            switch (rule.strength()) {
                case STATUTE -> assertTrue(!rule.citations().isEmpty(), rule.id());
                case OFFICIAL, PRACTICE -> assertTrue(!rule.sources().isEmpty(), rule.id());
                case INFERRED -> assertTrue(rule.reasoning().isPresent(), rule.id());
            }
            assertTrue(rule.since().matches("[0-9]+\\.[0-9]+\\.[0-9]+"), rule.id());
            rule.replacedBy()
                    .ifPresent(other -> assertTrue(CATALOGUE.rule(other).isPresent(), rule.id()));
        }
    }

    @Test
    void whatAStatuteCitesIsInForceOnEveryDayOfTheRule() {
        LegalCorpus corpus = LegalCorpus.standard();
        for (RuleDescription rule : descriptions().stream()
                .filter(rule -> rule.strength() == Strength.STATUTE)
                .filter(rule -> !OLDER_THAN_THEIR_PROVISION.contains(rule.id()))
                .toList()) {
            for (Citation citation : rule.citations()) {
                assertTrue(corpus.find(citation.instrument()).isPresent(), rule.id() + " cites " + citation);
                for (LocalDate day = LocalDate.of(2020, 1, 1); !day.isAfter(corpus.knownTo()); day = day.plusDays(1)) {
                    if (corpus.stands(rule.inForce(), AsOf.on(day)).isTrue()) {
                        assertTrue(
                                corpus.lookUp(citation.instrument(), day) instanceof Standing.InForce,
                                rule.id() + " cites " + citation + " on " + day);
                    }
                }
            }
        }
    }

    @Test
    void rulesAreFoundByAreaCitationStrengthAndDay() {
        assertEquals(
                ids(CATALOGUE.rules()).stream()
                        .filter(id -> id.startsWith("BHAM-PKJ-"))
                        .toList(),
                ids(CATALOGUE.ofArea("PKJ")));
        assertEquals(List.of(), CATALOGUE.ofArea("XYZ"));
        assertEquals(
                List.of("BHAM-GTD-002", "BHAM-GTD-003", "BHAM-HRK-001"),
                ids(CATALOGUE.citing(Citation.parse("Perpres 60/2023 Pasal 7 ayat (2)"))));
        assertTrue(ids(CATALOGUE.citing(Citation.parse("Perpres 60/2023 Pasal 7")))
                .containsAll(List.of("BHAM-GTD-001", "BHAM-GTD-002", "BHAM-GTD-007", "BHAM-HRK-001")));
        assertTrue(ids(CATALOGUE.citing(Citation.parse("Perpres 60/2023"))).contains("BHAM-GTD-001"));
        for (Strength strength : Strength.values()) {
            assertEquals(
                    descriptions().stream()
                            .filter(rule -> rule.strength() == strength)
                            .map(RuleDescription::id)
                            .toList(),
                    ids(CATALOGUE.ofStrength(strength)));
        }
        assertEquals(List.of("ACT", "DTY", "EVL", "GTD", "GTN", "HRK", "NFP", "PKJ", "RPT", "SRC"), CATALOGUE.areas());
        assertTrue(!ids(CATALOGUE.inForceOn(LocalDate.of(2023, 9, 25))).contains("BHAM-GTD-002"));
        assertTrue(ids(CATALOGUE.inForceOn(LocalDate.of(2023, 9, 26))).contains("BHAM-GTD-002"));
        assertTrue(ids(CATALOGUE.inForceOn(LocalDate.of(2025, 12, 31))).contains("BHAM-GTD-002"));
        assertTrue(ids(CATALOGUE.inForceOn(LocalDate.of(2026, 1, 1))).contains("BHAM-GTD-002"));
        assertTrue(!ids(CATALOGUE.inForceOn(LocalDate.of(2024, 11, 5))).contains("BHAM-GTN-003"));
        assertTrue(ids(CATALOGUE.inForceOn(LocalDate.of(2026, 6, 1))).contains("BHAM-GTD-001"));
    }

    @Test
    void everyRuleThatIsWrittenStandsInTheListOfItsArea() {
        List<Object> written = new ClassFileImporter()
                .importPackagesOf(RuleCatalogue.class).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Rule.class)
                                && field.getModifiers().contains(JavaModifier.STATIC))
                        .map(RuleCatalogueTest::value)
                        .toList();

        assertFalse(written.isEmpty());
        assertEquals(
                List.of(),
                written.stream()
                        .filter(rule -> !CATALOGUE.rules().contains(rule))
                        .toList(),
                "add these to the list ALL of their class");
    }

    private static Object value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getFullName(), e);
        }
    }
}
