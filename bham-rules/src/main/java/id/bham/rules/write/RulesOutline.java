package id.bham.rules.write;

import id.bham.core.law.InstrumentId;
import id.bham.core.law.Provision;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What rules say to people, and what of the law they ask, whatever the layout. */
record RulesOutline(Locale locale, Wording wording, Page page) {

    RulesOutline(Locale locale, Page page) {
        this(locale, Wording.in(locale), page);
    }

    void add(Collection<? extends Rule<?>> rules) {
        page.add(Level.TITLE, wording.word("catalogue.title"));
        rules.forEach(rule -> add(rule.description()));
    }

    private void add(RuleDescription rule) {
        page.add(
                Level.HEADING,
                rule.id() + " " + rule.title().in(locale) + " (" + wording.value(rule.force()) + ", "
                        + wording.value(rule.strength()) + ")");
        page.add(Level.ITEM, wording.sentence(rule.text("duty"), Map.of()));
        page.add(Level.ITEM, wording.phrase("catalogue.inForce", Map.of("inForce", rule.inForce())));
        rule.citations().forEach(citation -> page.add(Level.ITEM, citation.toString()));
        rule.sources().forEach(source -> page.add(Level.ITEM, Explanation.page(source)));
        rule.reasoning().ifPresent(reasoning -> page.add(Level.ITEM, reasoning.in(locale)));
        rule.keptByModel().ifPresent(how -> page.add(Level.ITEM, how.in(locale)));
    }

    void addCoverage(RuleSet rules) {
        page.add(Level.TITLE, wording.word("coverage.title"));
        Optional<InstrumentId> above = Optional.empty();
        for (LawCoverage.Line line : rules.coverage().lines()) {
            Provision provision = line.provision();
            InstrumentId instrument = provision.place().instrument();
            if (!above.equals(Optional.of(instrument))) {
                page.add(Level.HEADING, wording.value(instrument));
                above = Optional.of(instrument);
            }
            page.add(Level.REMARK, provision.place().place() + to(provision));
            page.add(Level.ITEM, provision.gist().in(locale));
            page.add(Level.ITEM, line.noRule().map(wording::value).orElseGet(() -> ids(line)));
        }
    }

    private String to(Provision provision) {
        return provision.addressees().isEmpty()
                ? ""
                : " (" + wording.phrase("coverage.to", Map.of("addressees", provision.addressees())) + ")";
    }

    private static String ids(LawCoverage.Line line) {
        return line.rules().stream().map(rule -> rule.description().id()).collect(Collectors.joining(", "));
    }
}
