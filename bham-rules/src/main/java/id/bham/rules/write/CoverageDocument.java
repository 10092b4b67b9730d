package id.bham.rules.write;

import id.bham.rules.RuleSet;
import java.io.IOException;

/**
 * Each provision of a corpus with the rules of a set that ask about it, or why none does, as a JSON document (cakupan hukum).
 * Its keys are a contract, which {@link Schema#COVERAGE} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class CoverageDocument {

    private CoverageDocument() {}

    /**
     * Writes what the rules of a set ask of its corpus.
     *
     * @param rules the rule set
     * @return the document; the same gives the same text
     */
    public static String write(RuleSet rules) {
        return Written.text(out -> write(rules, out));
    }

    /**
     * Writes what the rules of a set ask of its corpus as it goes along.
     *
     * @param rules the rule set
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(RuleSet rules, Appendable out) throws IOException {
        Json.document(out, json -> {
            writeSet(json, rules);
            writeProvisions(json, rules);
        });
    }

    static void writeSet(Json json, RuleSet rules) {
        json.put("ruleSet", rules.coordinates()).put("catalogue", rules.catalogueVersion());
        json.put("lawKnownTo", rules.corpus().knownTo());
    }

    static void writeProvisions(Json json, RuleSet rules) {
        json.objects("provisions", rules.coverage().lines(), line -> {
            json.put("place", line.provision().place());
            json.put("shortForm", line.provision().place().shortForm());
            json.put("gist", line.provision().gist());
            json.put("addressees", line.provision().addressees());
            json.put("checkable", line.provision().isCheckable());
            json.put(
                    "rules",
                    line.rules().stream().map(rule -> rule.description().id()).toList());
            json.putIfAny("noRule", line.noRule());
        });
    }
}
