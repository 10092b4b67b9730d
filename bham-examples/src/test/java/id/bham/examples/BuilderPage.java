package id.bham.examples;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be told of the setters of a builder, what is required first.
 *
 * @param type what is built
 * @param required the setters without which nothing is built, as the builder itself says
 * @param setters the setters of which each sets what a getter gives
 */
record BuilderPage(Class<?> type, Set<String> required, List<Setter> setters) {

    static final List<Path> SOURCES =
            List.of(Path.of("../bham-core/src/main/java"), Path.of("../bham-rules/src/main/java"));

    private static final Pattern REQUIRED = Pattern.compile("required attributes are not set \\[(.*)]");
    private static final Pattern AN = Pattern.compile("[AEIO]");
    private static final int WIDTH = 132;

    private static final Map<Class<?>, String> TAKEN = Map.of(
            String.class, "text, not blank",
            Integer.class, "whole number",
            LocalDate.class, "{@link java.time.LocalDate}",
            Period.class, "{@link java.time.Period}",
            PartialDate.class, "{@link id.bham.core.time.PartialDate} in the years 1 to 9999",
            ValidityPeriod.class, "{@link id.bham.core.time.ValidityPeriod}, both days inclusive");

    /**
     * A setter.
     *
     * @param name its name
     * @param valueType what is set, or each item of it
     * @param several whether there may be several
     * @param leftOut what holds if it is not called
     * @param meaning what is set, with its bounds
     */
    record Setter(String name, Class<?> valueType, boolean several, String leftOut, String meaning) {}

    static BuilderPage of(Class<?> type) throws IOException, ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Set<String> required = requiredBy(builder);
        Set<String> settable = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builder.getClass())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        var setters = new ArrayList<Setter>();
        for (Method getter : type.getMethods()) {
            if (getter.getParameterCount() == 0 && !getter.isBridge() && settable.remove(getter.getName())) {
                setters.add(setter(type, getter, required.contains(getter.getName())));
            }
        }
        String source = Files.readString(sourceOf(type));
        setters.sort(Comparator.<Setter, Boolean>comparing(setter -> !required.contains(setter.name()))
                .thenComparingInt(setter -> placeIn(source, setter.name()))
                .thenComparing(Setter::name));
        return new BuilderPage(type, required, List.copyOf(setters));
    }

    private static int placeIn(String source, String name) {
        int place = source.indexOf("Builder::" + name);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    Object builder() throws ReflectiveOperationException {
        return type.getMethod("builder").invoke(null);
    }

    static Path sourceOf(Class<?> type) {
        return SOURCES.stream()
                .map(folder -> folder.resolve(type.getName().replace('.', '/') + ".java"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> requiredBy(Object builder) throws ReflectiveOperationException {
        try {
            builder.getClass().getMethod("build").invoke(builder);
            return Set.of();
        } catch (InvocationTargetException refused) {
            Matcher names = REQUIRED.matcher(String.valueOf(refused.getCause()));
            return names.find() ? Set.of(names.group(1).split(", ")) : Set.of();
        }
    }

    private static Setter setter(Class<?> type, Method getter, boolean isRequired) throws IOException {
        Class<?> given = getter.getReturnType();
        boolean isRecorded = given == Fact.class || given == Listing.class;
        String leftOut = isRequired ? "required" : isRecorded ? "unknown if left out" : "may be left out";
        boolean several = given == Listing.class || given == List.class || given == Set.class || given == Map.class;
        return new Setter(
                getter.getName(), valueType(getter.getGenericReturnType()), several, leftOut, meaning(type, getter));
    }

    private static Class<?> valueType(Type given) {
        if (given instanceof Class<?> type) {
            return type;
        }
        var generic = (ParameterizedType) given;
        Type[] arguments = generic.getActualTypeArguments();
        boolean isHolder = Set.<Type>of(Fact.class, Listing.class, Optional.class, List.class, Set.class, Map.class)
                .contains(generic.getRawType());
        return valueType(isHolder ? arguments[arguments.length - 1] : generic.getRawType());
    }

    /** What the Javadoc of a getter says, where that was written. */
    private static String meaning(Class<?> type, Method getter) throws IOException {
        for (Class<?> where : withAllAbove(type)) {
            Path file = SOURCES.stream()
                    .map(folder -> folder.resolve(where.getName().replace('.', '/') + ".java"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(null);
            if (file == null) {
                continue;
            }
            Matcher comment = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+\\s+)*(?:public )?(?:abstract )?[\\w<>?., ]+ "
                                    + getter.getName() + "\\(\\)",
                            Pattern.DOTALL)
                    .matcher(Files.readString(file));
            if (comment.find() && !comment.group(1).contains("{@inheritDoc}")) {
                return inOneLine(where, comment.group(1));
            }
        }
        throw new IllegalStateException(getter + " has no Javadoc");
    }

    private static List<Class<?>> withAllAbove(Class<?> type) {
        var all = new ArrayList<Class<?>>(List.of(type));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(List.of(all.get(i).getInterfaces()));
        }
        return all;
    }

    private static String inOneLine(Class<?> where, String comment) {
        String text =
                comment.replaceAll("\\s*\n\\s*\\* ?", " ").strip().replaceAll("\\s+@(return|throws|see)\\b.*", "");
        if (text.startsWith("{@return ")) {
            int end = endOfTag(text);
            String rest = text.substring(end + 1).strip();
            text = text.substring("{@return ".length(), end) + (rest.isEmpty() ? "" : ". " + rest);
        }
        text = text.replaceAll("\\.$", "").replaceAll("\\{@(link|linkplain) #", "{@$1 " + where.getName() + "#");
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static int endOfTag(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a tag has no end in " + text);
    }

    /** {@return the Javadoc of the builder} */
    String text() {
        var page = new StringBuilder(
                "    /**\n     * Builds " + (AN.matcher(type.getSimpleName()).lookingAt() ? "an" : "a") + " {@link "
                        + type.getSimpleName() + "}. Each setter, with what it takes:\n");
        page.append("     *\n     * <ul>\n");
        for (Setter setter : setters) {
            String taken = TAKEN.getOrDefault(
                            setter.valueType(),
                            "{@link " + setter.valueType().getName().replace('$', '.') + "}")
                    .replace("{@link java.time.Period}", "{@link java.time.Period}");
            page.append(wrapped("<li>{@link " + type.getSimpleName() + "#" + setter.name() + "() " + setter.name()
                    + "} (" + (setter.several() ? "each: " : "") + taken + "; " + setter.leftOut() + "): "
                    + setter.meaning() + "."));
        }
        return page.append("     * </ul>\n     */\n").toString();
    }

    private static String wrapped(String item) {
        var lines = new StringBuilder();
        String line = "     *   ";
        boolean isEmpty = true;
        for (String word : item.split(" ", -1)) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = "     *       ";
                isEmpty = true;
            }
            line += (isEmpty ? "" : " ") + word;
            isEmpty = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
