package id.bham.rules.rule;

import com.google.common.collect.ImmutableMap;
import id.bham.core.text.LocalizedText;
import java.util.Map;

/** The texts of a rule that follow from what it wants. */
final class DutyTexts {

    private static final String DUTY = "{duty}";
    private static final String TITLE = "title";

    private static final ImmutableMap<String, LocalizedText> PATTERNS = ImmutableMap.of(
            TITLE,
            new LocalizedText(DUTY, DUTY),
            "satisfied",
            new LocalizedText("Kewajiban ini terpenuhi: {duty}", "This duty is met: {duty}"),
            "violated",
            new LocalizedText("Kewajiban ini tidak terpenuhi: {duty}", "This duty is not met: {duty}"),
            "notApplicable",
            new LocalizedText("Kewajiban ini tidak berlaku di sini: {duty}", "This duty does not apply here: {duty}"),
            "remedy",
            new LocalizedText("Penuhi kewajiban ini: {duty}", "Meet this duty: {duty}"));

    private static final ImmutableMap<String, LocalizedText> YEARLY_PATTERNS = ImmutableMap.of(
            "satisfied",
            new LocalizedText(
                    "Untuk tahun {year} kewajiban ini terpenuhi: {duty}", "For {year} this duty is met: {duty}"),
            "violated",
            new LocalizedText(
                    "Untuk tahun {year} kewajiban ini tidak terpenuhi: {duty}",
                    "For {year} this duty is not met: {duty}"),
            "notApplicable",
            new LocalizedText(
                    "Untuk tahun {year} kewajiban ini tidak atau belum berlaku di sini: {duty}",
                    "For {year} this duty does not apply here, or not yet: {duty}"),
            "remedy",
            new LocalizedText("Penuhi kewajiban ini untuk tahun {year}: {duty}", "Meet this duty for {year}: {duty}"),
            RuleDescription.DEADLINE,
            new LocalizedText("Penuhi kewajiban ini untuk tahun {year}: {duty}", "Meet this duty for {year}: {duty}"));

    private DutyTexts() {}

    /** Those that are missing beside some; none if what is wanted is missing itself. */
    static Map<String, LocalizedText> besides(Map<String, LocalizedText> texts) {
        return besides(texts, PATTERNS);
    }

    /** Those that are missing beside some, of a duty that is owed for each year. */
    static Map<String, LocalizedText> ofEachYearBesides(Map<String, LocalizedText> texts) {
        return besides(texts, YEARLY_PATTERNS);
    }

    private static Map<String, LocalizedText> besides(
            Map<String, LocalizedText> texts, Map<String, LocalizedText> patterns) {
        LocalizedText duty = texts.get(RuleDescription.DUTY);
        if (duty == null) {
            return Map.of();
        }
        var further = ImmutableMap.<String, LocalizedText>builder();
        patterns.forEach((key, pattern) -> {
            if (!texts.containsKey(key)) {
                further.put(key, of(key, pattern, duty));
            }
        });
        return further.buildOrThrow();
    }

    private static LocalizedText of(String key, LocalizedText pattern, LocalizedText duty) {
        return new LocalizedText(
                put(key, pattern.indonesian(), duty.indonesian()), put(key, pattern.english(), duty.english()));
    }

    /** A title has no full stop. */
    private static String put(String key, String pattern, String duty) {
        return pattern.replace(DUTY, key.equals(TITLE) ? duty.replaceFirst("\\.$", "") : duty);
    }
}
