package id.bham.core.text;

import id.bham.core.binding.Bindable;
import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param indonesian the text in Indonesian, not blank
 * @param english the text in English, not blank
 */
public record LocalizedText(String indonesian, String english) implements Bindable {

    /** As locales name it, which depends on the version of Java. */
    private static final String INDONESIAN = Locale.forLanguageTag("id").getLanguage();

    /**
     * A text in both languages.
     *
     * @param indonesian the text in Indonesian
     * @param english the text in English
     * @throws IllegalArgumentException if one of them is blank
     */
    public LocalizedText {
        if (indonesian.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a text is needed in Indonesian and in English, but these are '"
                    + indonesian + "' and '" + english + "'");
        }
    }

    /**
     * {@return the Indonesian text if the language of the locale is Indonesian, else the English one}
     *
     * @param locale the locale
     */
    public String in(Locale locale) {
        return isIndonesian(locale) ? indonesian : english;
    }

    private static boolean isIndonesian(Locale locale) {
        return locale.getLanguage().equals(INDONESIAN);
    }
}
