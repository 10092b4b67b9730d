package id.bham.rules.write;

import id.bham.core.law.InstrumentId;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes for people which rules a provision of the law has, or why it has none, provision by provision (cakupan hukum). */
public final class TextCoverage {

    private final Locale locale;
    private final Wording wording;

    private TextCoverage(Locale locale) {
        this.locale = locale;
        this.wording = Wording.in(locale);
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static TextCoverage in(Locale locale) {
        return new TextCoverage(locale);
    }

    /**
     * Writes what the rules of a set ask of its corpus.
     *
     * @param rules the rule set
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(RuleSet rules) {
        var text = new StringBuilder(wording.word("coverage.title")).append('\n');
        Optional<InstrumentId> above = Optional.empty();
        for (LawCoverage.Line line : rules.coverage().lines()) {
            InstrumentId instrument = line.provision().place().instrument();
            if (!above.equals(Optional.of(instrument))) {
                text.append('\n').append(wording.value(instrument)).append('\n');
                above = Optional.of(instrument);
            }
            write(text, line);
        }
        return text.toString();
    }

    private void write(StringBuilder text, LawCoverage.Line line) {
        text.append("  ").append(line.provision().place().place());
        if (!line.provision().addressees().isEmpty()) {
            text.append(" (")
                    .append(wording.phrase(
                            "coverage.to", Map.of("addressees", line.provision().addressees())))
                    .append(')');
        }
        text.append('\n');
        line(text, line.provision().gist().in(locale));
        line(text, line.noRule().map(wording::value).orElseGet(() -> ids(line)));
    }

    private static String ids(LawCoverage.Line line) {
        return line.rules().stream().map(rule -> rule.description().id()).collect(Collectors.joining(", "));
    }

    /** What a corpus brings along stays on its line. */
    private void line(StringBuilder text, String line) {
        text.append("    ").append(wording.value(line)).append('\n');
    }
}
