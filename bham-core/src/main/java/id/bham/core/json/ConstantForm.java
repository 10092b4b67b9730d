package id.bham.core.json;

import com.google.common.base.CaseFormat;
import id.bham.core.json.Node.TextNode;
import id.bham.core.province.Province;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a closed list of values, each written as a text of its own.
 *
 * @param name what the form is called
 * @param constants each value by its text, in the order of the list
 */
record ConstantForm<T>(String name, Map<String, T> constants) implements TextForm<T> {

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

    @Override
    public void refuse(TextNode text, Reading reading) {
        Optional<String> nearest = ConstantWords.constant(this, text.text);
        reading.unknown(text.offset, ProblemCode.UNKNOWN_CONSTANT, "found", text.text, nearest, constants.keySet());
    }
}
