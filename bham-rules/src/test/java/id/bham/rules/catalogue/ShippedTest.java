package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each kind of rule of the catalogue has from the start. */
class ShippedTest {

    private static final String ID = "BHAM-GTD-002";
    private static final String SLUG = "governors-decree";
    private static final Locale ENGLISH = Locale.forLanguageTag("en");

    @Test
    void whatThePerpresStatesCitesItsPlaces() {
        RuleDescription rule = built(Shipped.statute(
                        RegionalTaskForce.class, ID, SLUG, "Pasal 7 ayat (2)", "Lampiran huruf H angka 1 huruf b")
                .cite(Sources.S4));

        assertIs(Force.MUST, Strength.STATUTE, rule);
        assertEquals(
                List.of(
                        Citation.parse("Perpres 60/2023 Pasal 7 ayat (2)"),
                        Citation.parse("Perpres 60/2023 Lampiran huruf H angka 1 huruf b")),
                rule.citations());
        assertEquals(Optional.of(Eras.STRATEGY), rule.instrument());
        assertEquals(LegalCorpus.standard().find(Eras.STRATEGY).orElseThrow().inForce(), rule.inForce());
    }

    @Test
    void whatWasReportedShouldBeSo() {
        assertIs(
                Force.SHOULD,
                Strength.PRACTICE,
                built(Shipped.practice(RegionalTaskForce.class, ID, SLUG).cite(Sources.S4)));
    }

    @Test
    void whatIsInferredSaysWhy() {
        String inferred = "BHAM-GTD-003";
        RuleDescription rule = built(Shipped.inferred(RegionalTaskForce.class, inferred, SLUG));

        assertEquals(Force.SHOULD, rule.force());
        assertEquals(Strength.INFERRED, rule.strength());
        assertEquals(
                Optional.of(Shipped.reasoning(inferred).in(ENGLISH)),
                rule.reasoning().map(text -> text.in(ENGLISH)));
    }

    @Test
    void whatTheModelKeepsSaysHow() {
        String kept = "BHAM-SRC-002";
        RuleDescription rule =
                Shipped.keptByModel(TaskForce.class, kept, SLUG, Sources.S0).description();
        LocalizedText how = rule.keptByModel().orElseThrow();

        assertEquals(kept, rule.id());
        assertEquals(SLUG, rule.slug());
        assertEquals("0.1.0", rule.since());
        assertEquals(
                RuleCatalogue.standard()
                        .rule(kept)
                        .orElseThrow()
                        .description()
                        .title()
                        .in(ENGLISH),
                rule.title().in(ENGLISH));
        assertNotEquals(rule.title().in(ENGLISH), how.in(ENGLISH));
    }

    private static RuleDescription built(RuleBuilder<RegionalTaskForce> rule) {
        return rule.when(Condition.exists(TaskForce.DECREE.then(Decree.ISSUED_ON)))
                .require(Condition.are(
                        TaskForce.DECREE.then(Decree.ISSUER).then(Office.PROVINCE),
                        RegionalTaskForce.PROVINCE,
                        (one, other) -> Truth.of(one.equals(other))))
                .build()
                .description();
    }

    private static void assertIs(Force force, Strength strength, RuleDescription rule) {
        assertEquals(ID, rule.id());
        assertEquals(SLUG, rule.slug());
        assertEquals("0.1.0", rule.since());
        assertEquals(force, rule.force());
        assertEquals(strength, rule.strength());
        assertEquals(
                RuleCatalogue.standard()
                        .rule(ID)
                        .orElseThrow()
                        .description()
                        .title()
                        .in(ENGLISH),
                rule.title().in(ENGLISH));
    }
}
