package id.bham.rules.write;

import id.bham.core.knowledge.Source;
import id.bham.core.law.Citation;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes rules as text for people: what each demands, since when, and on what it rests. */
public final class TextCatalogue {

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

    /**
     * Writes rules.
     *
     * @param rules the rules, in their order
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(Collection<? extends Rule<?>> rules) {
        var text = new StringBuilder(wording.word("catalogue.title")).append('\n');
        rules.forEach(rule -> write(text, rule.description()));
        return text.toString();
    }

    private void write(StringBuilder text, RuleDescription rule) {
        text.append('\n')
                .append(rule.id())
                .append(' ')
                .append(wording.value(rule.title().in(locale)))
                .append(" (")
                .append(wording.value(rule.force()))
                .append(", ")
                .append(wording.value(rule.strength()))
                .append(")\n");
        line(text, wording.sentence(rule.text("duty"), Map.of()));
        line(text, wording.phrase("catalogue.inForce", Map.of("inForce", rule.inForce())));
        for (Citation citation : rule.citations()) {
            line(text, citation.toString());
        }
        for (Source source : rule.sources()) {
            line(
                    text,
                    source.title()
                            + source.url().value().map(url -> " <" + url + ">").orElse(""));
        }
        rule.reasoning().ifPresent(reasoning -> line(text, reasoning.in(locale)));
        rule.keptByModel().ifPresent(how -> line(text, how.in(locale)));
    }

    /** What a rule brings along stays on its line. */
    private void line(StringBuilder text, String line) {
        text.append("    ").append(wording.value(line)).append('\n');
    }
}
