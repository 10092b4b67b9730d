package id.bham.rules.write;

import id.bham.core.law.InstrumentId;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes for people which rules a provision of the law has, or why it has none, provision by provision (cakupan hukum). */
public final class TextCoverage implements Form<RuleSet> {

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

    @Override
    public void write(RuleSet rules, Appendable out) throws IOException {
        Page.write(out, plain -> new TextPage(plain, false), page -> add(rules, page));
    }

    private void add(RuleSet rules, Page page) {
        page.add(Level.TITLE, wording.word("coverage.title"));
        Optional<InstrumentId> above = Optional.empty();
        for (LawCoverage.Line line : rules.coverage().lines()) {
            InstrumentId instrument = line.provision().place().instrument();
            if (!above.equals(Optional.of(instrument))) {
                page.add(Level.HEADING, wording.value(instrument));
                above = Optional.of(instrument);
            }
            page.add(Level.REMARK, line.provision().place().place() + to(line));
            page.add(Level.ITEM, line.provision().gist().in(locale));
            page.add(Level.ITEM, line.noRule().map(wording::value).orElseGet(() -> ids(line)));
        }
    }

    private String to(LawCoverage.Line line) {
        return line.provision().addressees().isEmpty()
                ? ""
                : " ("
                        + wording.phrase(
                                "coverage.to",
                                Map.of("addressees", line.provision().addressees()))
                        + ")";
    }

    private static String ids(LawCoverage.Line line) {
        return line.rules().stream().map(rule -> rule.description().id()).collect(Collectors.joining(", "));
    }
}
