package id.bham.core.json;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.json.Node.TextNode;
import id.bham.core.province.Province;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One of a closed list of values, each written as a text of its own. */
final class ConstantForm<T> implements TextForm<T> {

    private final String name;
    private final ImmutableMap<String, T> constants;
    private final String[] texts;
    private final ImmutableList<T> values;

    private ConstantForm(String name, Map<String, T> constants) {
        this.name = name;
        this.constants = ImmutableMap.copyOf(constants);
        this.texts = constants.keySet().toArray(String[]::new);
        this.values = ImmutableList.copyOf(constants.values());
    }

    @Override
    public String name() {
        return name;
    }

    /** Each value by its text, in the order of the list. */
    Map<String, T> constants() {
        return constants;
    }

    /** The constants of an enum, by their names in camelCase. */
    static <E extends Enum<E>> ConstantForm<E> of(String name, Class<E> type) {
        return of(name, List.of(type.getEnumConstants()), ConstantForm::text);
    }

    /** The constants of an enum, from which the form has its name. */
    static ConstantForm<?> ofEnum(Class<?> type) {
        String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName());
        return of(name, List.of(type.getEnumConstants()), constant -> text((Enum<?>) constant));
    }

    /** The provinces, by their ISO 3166-2 codes. */
    static ConstantForm<Province> ofProvinces(String name) {
        return of(name, Province.all(), Province::iso);
    }

    private static <T> ConstantForm<T> of(String name, List<T> values, Function<T, String> text) {
        var constants = new LinkedHashMap<String, T>();
        values.forEach(value -> constants.put(text.apply(value), value));
        return new ConstantForm<>(name, constants);
    }

    boolean isOfProvinces() {
        return constants.values().stream().anyMatch(Province.class::isInstance);
    }

    static String text(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }

    @Override
    public Optional<T> value(String text) {
        return Optional.ofNullable(constants.get(text));
    }

    /** Found by its letters: to make a text of them takes longer. */
    @Override
    public T read(Tokens tokens) throws IOException {
        int number = tokens.textAmong(texts);
        if (number < 0) {
            throw tokens.giveUp();
        }
        return values.get(number);
    }

    @Override
    public void refuse(TextNode text, Reading reading) {
        Optional<String> nearest = ConstantWords.constant(this, text.text);
        reading.unknown(text.offset, ProblemCode.UNKNOWN_CONSTANT, "found", text.text, nearest, constants.keySet());
    }
}
