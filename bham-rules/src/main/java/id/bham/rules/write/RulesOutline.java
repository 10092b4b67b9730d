package id.bham.rules.write;

import id.bham.core.law.InstrumentId;
import id.bham.core.law.Provision;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
        Map<String, List<RuleDescription>> byArea = rules.stream()
                .map(Rule::description)
                .collect(
                        Collectors.groupingBy(rule -> RuleArea.of(rule.id()), LinkedHashMap::new, Collectors.toList()));
        byArea.forEach((area, inArea) -> {
            page.add(new Line(Level.HEADING, RuleArea.title(area, wording) + " (" + inArea.size() + ")").named(area));
            inArea.forEach(this::add);
        });
    }

    /** A rule below its area; where pages fold, it is folded. */
    private void add(RuleDescription rule) {
        boolean isFolded = page.hasPictures();
        String title = rule.title().in(locale);
        String weight = "(" + wording.value(rule.force()) + ", " + wording.value(rule.strength()) + ")";
        page.add((isFolded
                        ? new Line(Level.ENTRY, Tone.STRONG, rule.id() + " " + title, weight)
                        : new Line(Level.SECTION, rule.id() + " " + title + " " + weight))
                .named(rule.id()));
        page.add(isFolded ? Level.MESSAGE : Level.ITEM, wording.sentence(rule.text("duty"), Map.of()));
        Level level = isFolded ? Level.DETAIL : Level.ITEM;
        page.add(level, wording.phrase("catalogue.inForce", Map.of("inForce", rule.inForce())));
        rule.citations()
                .forEach(citation -> page.add(new Line(level, citation.toString()).leadingTo(page.address(citation))));
        rule.sources()
                .forEach(source -> page.add(new Line(level, Explanation.page(source))
                        .leadingTo(source.url().value())));
        rule.reasoning().ifPresent(reasoning -> page.add(level, reasoning.in(locale)));
        rule.keptByModel().ifPresent(how -> page.add(level, how.in(locale)));
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
            page.add(new Line(Level.REMARK, Tone.STRONG, "", provision.place().place() + to(provision))
                    .named(HtmlFrame.name(provision.place())));
            page.add(Level.ITEM, provision.gist().in(locale));
            addRules(line);
        }
    }

    private String to(Provision provision) {
        return provision.addressees().isEmpty()
                ? ""
                : " (" + wording.phrase("coverage.to", Map.of("addressees", provision.addressees())) + ")";
    }

    /** The rules, or why there is none; where there are links, each leads to its rule. */
    private void addRules(LawCoverage.Line line) {
        if (line.noRule().isPresent() || !page.hasPictures()) {
            page.add(Level.ITEM, line.noRule().map(wording::value).orElseGet(() -> ids(line)));
        } else {
            page.show(html -> draw(html, line));
        }
    }

    private void draw(Html html, LawCoverage.Line line) {
        html.begin("ul", "class", "rules");
        line.rules().forEach(rule -> {
            RuleDescription description = rule.description();
            String told = description.id() + " " + description.title().in(locale);
            html.begin("li");
            page.address(description.id()).ifPresentOrElse(address -> html.link(address, told), () -> html.text(told));
            html.end();
        });
        html.end();
    }

    private static String ids(LawCoverage.Line line) {
        return line.rules().stream().map(rule -> rule.description().id()).collect(Collectors.joining(", "));
    }
}
