package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Citation;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.RuleDraft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleDescriptionTest {

    private static final LocalizedText TEXT = new LocalizedText("sebab", "reason");

    @Test
    void whatIsNotSaidIsAlwaysInForceAndDependsOnNothing() {
        RuleDescription description = RuleDraft.description("TRY-001").build();

        assertEquals(ValidityPeriod.always(), description.inForce());
        assertTrue(description.parameter().isEmpty());
        assertTrue(description.replacedBy().isEmpty());
        assertEquals(new LocalizedText("text", "text"), description.title());
        assertThrows(IllegalArgumentException.class, () -> description.text("nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRY-001", "BHAM-GTD-006", "ACME-GTD-001", "X2-Y-3"})
    void anIdBeginsWithItsNamespace(String id) {
        assertDoesNotThrow(() -> RuleDraft.description("TRY-001").id(id).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRY", "try-001", "TRY_001", "TRY-", "-001", "1TRY-001", "TRY-001 ", "TRY--001"})
    void otherIdsAreRefused(String id) {
        assertRefused(RuleDraft.description("TRY-001").id(id), "'" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "under_score", "-start", "end-", "two--hyphens", "a b"})
    void otherSlugsAreRefused(String slug) {
        assertRefused(RuleDraft.description("TRY-001").slug(slug), "'" + slug + "'");
    }

    @Test
    void everyTextOfTheRulesOfTheLibraryIsNeeded() {
        for (String key : RuleDescription.TEXT_KEYS) {
            Map<String, LocalizedText> texts =
                    new TreeMap<>(RuleDraft.description("TRY-001").build().texts());
            texts.remove(key);

            assertRefused(RuleDraft.description("BHAM-TRY-001").texts(texts), "'" + key + "'");
        }
    }

    @Test
    void aRuleShowsItsBasis() {
        RuleDescription.Builder without = RuleDraft.description("TRY-001").sources(List.of());

        assertRefused(without, "source", "reasoning");
        assertDoesNotThrow(() -> without.reasoning(TEXT).build());
    }

    @Test
    void whatIsInferredShowsItsReasoning() {
        assertRefused(RuleDraft.description("TRY-001").strength(Strength.INFERRED), "inferred", "reasoning");
        assertDoesNotThrow(() -> RuleDraft.description("TRY-001")
                .strength(Strength.INFERRED)
                .reasoning(TEXT)
                .build());
    }

    @Test
    void whatIsStatuteCitesAnArticle() {
        assertRefused(RuleDraft.description("TRY-001").strength(Strength.STATUTE), "STATUTE");
        assertRefused(
                RuleDraft.description("TRY-001")
                        .strength(Strength.STATUTE)
                        .addCitations(Citation.parse("Perpres 60/2023")),
                "STATUTE");
        assertDoesNotThrow(() -> RuleDraft.description("TRY-001")
                .strength(Strength.STATUTE)
                .addCitations(Citation.parse("Perpres 60/2023"), Citation.parse("Perpres 60/2023 Pasal 7"))
                .build());
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        RuleDescription.Builder builder = RuleDescription.builder()
                .id("wrong")
                .slug("WRONG")
                .force(Force.MUST)
                .strength(Strength.INFERRED)
                .since("1")
                .putText("title", TEXT);

        String message = assertRefused(
                builder,
                "'wrong'",
                "'WRONG'",
                "'duty'",
                "'satisfied'",
                "'violated'",
                "'notApplicable'",
                "'remedy'",
                "source",
                "inferred");
        assertFalse(message.contains("'title'"), message);
    }

    @Test
    void aRuleIsNotBuiltOnAnIncompleteDescription() {
        CompleteRule<RegionalTaskForce> nothingSaid =
                Rule.forEach(RegionalTaskForce.class).require(Condition.always());
        CompleteRule<RegionalTaskForce> noTexts = Rule.forEach(RegionalTaskForce.class)
                .id("TRY-001")
                .slug("try")
                .should()
                .strength(Strength.PRACTICE)
                .cite(Source.builder().id("s").title("S").build())
                .since("1")
                .require(Condition.always());

        assertThrows(IllegalStateException.class, nothingSaid::build);
        assertThrows(IllegalArgumentException.class, noTexts::build);
    }

    @Test
    void aCitationNamesAPlaceInTheLaw() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleDraft.of(RegionalTaskForce.class, "TRY-001").cite("Perpres"));
    }

    @Test
    void aCitationLeadsToAProvisionWhereAllAreKnown() {
        Citation none = Citation.parse("Perpres 60/2023 Pasal 7 ayat (7)");
        Citation near = Citation.parse("Perpres 60/2023 Pasal 7 ayat (6)");
        assertRefused(RuleDraft.description("TRY-001").addCitations(none), none.toString(), near.toString());
        String message = Refusal.of(
                () -> RuleDraft.of(RegionalTaskForce.class, "TRY-001").cite(none.shortForm()));
        assertTrue(message.contains(none.toString()) && message.contains(near.toString()), message);
        assertDoesNotThrow(() -> RuleDraft.description("TRY-001")
                .addCitations(
                        near,
                        Citation.parse("Perpres 60/2023 Pasal 7"),
                        Citation.parse("Perpres 139/2024 Pasal 99"),
                        Citation.parse("Pergub Jawa Barat 10/2024 Pasal 1"))
                .build());
    }

    private static String assertRefused(RuleDescription.Builder builder, String... named) {
        String message = Refusal.of(builder::build);
        for (String name : named) {
            assertTrue(message.contains(name), message);
        }
        return message;
    }
}
