package id.bham.core.json;

import id.bham.core.check.Spelling;
import id.bham.core.province.Province;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people call the constants of documents, in Indonesian: what they mean who write such a word in place of the constant. */
final class ConstantWords {

    private static final Texts WORDS = Texts.of("constants_id.properties");

    private ConstantWords() {}

    /** The constant that is meant by a text which is none; empty if that cannot be told. */
    static Optional<String> constant(ConstantForm<?> form, String text) {
        Set<String> constants = form.constants().keySet();
        String plain = plain(text);
        return constants.stream()
                .filter(constant -> plain(constant).equals(plain)
                        || words(form, constant).stream()
                                .anyMatch(word -> plain(word).equals(plain)))
                .findFirst()
                .or(() -> province(form, text))
                .or(() -> Spelling.nearest(text, constants));
    }

    /** What a constant of a form is called, the usual word first. */
    static List<String> words(ConstantForm<?> form, String constant) {
        return form.constants().get(constant) instanceof Province province
                ? List.of(province.name())
                : WORDS.text(form.name() + "." + constant)
                        .map(words -> Arrays.asList(words.split(" *; *", -1)))
                        .orElseGet(List::of);
    }

    /** The code of the province that is meant by a text, where provinces can stand. */
    private static Optional<String> province(ConstantForm<?> form, String text) {
        if (!form.isOfProvinces()) {
            return Optional.empty();
        }
        List<String> names = Province.all().stream().map(Province::name).toList();
        return Province.meantBy(text)
                .or(() -> Spelling.nearest(text, names).map(Province::named))
                .map(Province::iso);
    }

    /** A word without what people write otherwise: letter case, spaces and signs. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
