package id.bham.rules.write;

import id.bham.core.knowledge.Source;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes rules, in their order, as text for people: what each demands, since when, and on what it rests. */
public final class TextCatalogue implements Form<Collection<? extends Rule<?>>> {

    private final Locale locale;
    private final Wording wording;

    private TextCatalogue(Locale locale) {
        this.locale = locale;
        this.wording = Wording.in(locale);
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static TextCatalogue in(Locale locale) {
        return new TextCatalogue(locale);
    }

    @Override
    public void write(Collection<? extends Rule<?>> rules, Appendable out) throws IOException {
        Page.write(out, plain -> new TextPage(plain, false), page -> {
            page.add(Level.TITLE, wording.word("catalogue.title"));
            rules.forEach(rule -> add(rule.description(), page));
        });
    }

    private void add(RuleDescription rule, Page page) {
        page.add(
                Level.HEADING,
                rule.id() + " " + rule.title().in(locale) + " (" + wording.value(rule.force()) + ", "
                        + wording.value(rule.strength()) + ")");
        page.add(Level.ITEM, wording.sentence(rule.text("duty"), Map.of()));
        page.add(Level.ITEM, wording.phrase("catalogue.inForce", Map.of("inForce", rule.inForce())));
        rule.citations().forEach(citation -> page.add(Level.ITEM, citation.toString()));
        rule.sources().forEach(source -> page.add(Level.ITEM, page(source)));
        rule.reasoning().ifPresent(reasoning -> page.add(Level.ITEM, reasoning.in(locale)));
        rule.keptByModel().ifPresent(how -> page.add(Level.ITEM, how.in(locale)));
    }

    /** The title of a source and, if it is known, its address. */
    static String page(Source source) {
        return source.title()
                + source.url().value().map(url -> " <" + url + ">").orElse("");
    }
}
