package id.bham.rules.report;

import com.google.common.base.CaseFormat;
import id.bham.core.text.LocalizedText;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a finding: those of its rule, or the library's own phrases where the rule has none. */
record FindingText(Finding finding) {

    /** The key of the rule's text about the outcome. */
    String key() {
        return CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_CAMEL, finding.outcome().name());
    }

    String message(Locale locale) {
        Wording wording = Wording.in(locale);
        Map<String, Object> arguments = finding.arguments();
        RuleDescription rule = finding.rule();
        if (finding.unexplained().isPresent()) {
            return wording.phrase("outcome.unexplained", arguments);
        }
        if (finding.dueBy().isPresent()) {
            var withTerm = new LinkedHashMap<>(arguments);
            withTerm.put("wanted", wording.sentence(text(rule.hasTerms() ? "deadline" : "duty"), arguments));
            withTerm.put("due", finding.dueBy().get());
            return wording.phrase("outcome.notYetDue", withTerm);
        }
        if (rule.texts().containsKey(key())) {
            return wording.sentence(text(key()), arguments);
        }
        var withDuty = new LinkedHashMap<>(arguments);
        withDuty.put("clause", wording.clause(wording.sentence(text("duty"), arguments)));
        withDuty.put("violation", wording.sentence(text("violated"), arguments));
        return wording.phrase("outcome." + genericKey(), withDuty);
    }

    /** Which of the library's own phrases tells of an outcome for which the rule has no text. */
    private String genericKey() {
        if (finding.openBecause().isPresent()) {
            return "undetermined." + finding.openBecause().get().name();
        }
        boolean isUnset = finding.steps().stream().anyMatch(step -> step.question() == Step.Question.SET);
        return finding.outcome() == Outcome.NOT_IN_FORCE && isUnset ? "notInForce.parameter" : key();
    }

    String remedy(Locale locale) {
        String remedy = Wording.in(locale).sentence(text("remedy"), finding.arguments());
        return incurable(locale).map(stays -> stays + " " + remedy).orElse(remedy);
    }

    Optional<String> incurable(Locale locale) {
        return textIfAny("incurable").map(text -> Wording.in(locale).sentence(text, finding.arguments()));
    }

    private LocalizedText text(String key) {
        return textIfAny(key).orElseGet(() -> finding.rule().text(key));
    }

    /** A text of the rule; that of the part that the finding is about, if it has one of its own. */
    private Optional<LocalizedText> textIfAny(String key) {
        Map<String, LocalizedText> texts = finding.rule().texts();
        return Optional.ofNullable(finding.arguments().get(Part.NAME))
                .map(part -> texts.get(key + "." + part))
                .or(() -> Optional.ofNullable(texts.get(key)));
    }
}
