package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Listing;
import id.bham.core.law.Addressee;
import id.bham.core.law.Citation;
import id.bham.core.law.LawReading;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Provision;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.LawCoverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCoverageTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyProvisionIsToldWithItsRulesOrTheReason(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> lines = PageForm.coverage(locale)
                .withColumns(10_000)
                .write(RuleSets.stranas())
                .lines()
                .toList();
        int at = 0;
        for (LawCoverage.Line line : RuleSets.stranas().coverage().lines()) {
            String place = "  " + line.provision().place().place();
            while (!lines.get(at).equals(place) && !lines.get(at).startsWith(place + " (")) {
                at++;
            }
            assertEquals("    " + line.provision().gist().in(locale), lines.get(at + 1));
            String told = lines.get(at + 2);
            line.rules()
                    .forEach(rule -> assertTrue(told.contains(rule.description().id()), told));
            assertEquals(line.rules().isEmpty(), !told.contains("BHAM-"), told);
            at++;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whatACorpusBringsAlongStaysOnItsLine(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertEquals(
                PageForm.coverage(locale)
                        .withColumns(10_000)
                        .write(saying("text"))
                        .lines()
                        .count(),
                PageForm.coverage(locale)
                        .withColumns(10_000)
                        .write(saying("a\nb\u2028c\u202e\u001b[1m"))
                        .lines()
                        .count());
    }

    private static RuleSet saying(String text) {
        Provision provision = new Provision(
                Citation.parse("Contoh 1/2000 Pasal 1"),
                Set.of(Addressee.MINISTER),
                new LocalizedText(text, text),
                true);
        LegalCorpus corpus = LegalCorpus.of(
                List.of(new LegalInstrument(
                        provision.place().instrument(),
                        "Contoh",
                        ValidityPeriod.always(),
                        Listing.complete(provision),
                        List.of())),
                LawReading.to(LocalDate.of(2026, 2, 4)));
        return RuleSet.of("try", "1", List.of(), corpus);
    }
}
