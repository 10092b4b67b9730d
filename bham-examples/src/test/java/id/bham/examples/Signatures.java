package id.bham.examples;

import static java.util.stream.Collectors.joining;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What others see of packages: each type that is public or protected, and under it its members that are, sorted. Members and supertypes
 * that a type has from one that is not seen count as its own. Names of packages and {@code public} go without saying.
 */
final class Signatures {

    private static final int SHOWN_MODIFIERS =
            Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    /** A supertype from here can be named by nobody outside. */
    private static final String NOT_EXPORTED = "id.bham.core.binding";

    private final List<String> lines = new ArrayList<>();
    private final Set<Class<?>> mentioned = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    /** The lines, an indented one belonging to the one before it that is not. */
    List<String> lines() {
        return lines;
    }

    /** Every type that stands in a signature. */
    Set<Class<?>> mentioned() {
        return mentioned;
    }

    /** Every type that is seen. */
    Set<Class<?>> seen() {
        return seen;
    }

    /** Adds what a module requires, and all that it exports to everyone. */
    void add(ModuleDescriptor module) {
        lines.add("module " + module.name());
        module.requires().stream()
                .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.MANDATED))
                .map(required -> words(required.modifiers()) + required.name())
                .sorted()
                .forEach(required -> lines.add("  requires " + required));
        module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .forEach(this::add);
    }

    /** Adds a package. */
    void add(String packageName) {
        List<Class<?>> types =
                ReflectionSupport.findAllClassesInPackage(packageName, type -> true, name -> true).stream()
                        .filter(type -> type.getPackageName().equals(packageName) && isSeen(type))
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
        lines.add("");
        lines.add(annotations(types.get(0).getPackage()) + "package " + packageName);
        types.forEach(this::add);
    }

    /** Adds a type. */
    void add(Class<?> type) {
        seen.add(type);
        lines.add("");
        lines.add(header(type));
        Map<String, String> members = new TreeMap<>();
        for (Class<?> owner : withHiddenSupertypes(type)) {
            for (Field field : owner.getDeclaredFields()) {
                if (isSeen(field)) {
                    String key = field.isEnumConstant() ? "0 " + place(field) : "1 " + field.getName();
                    members.putIfAbsent(key, text(field));
                }
            }
            for (Method method : owner.getDeclaredMethods()) {
                if (isSeen(method) && !isOfEveryObject(method)) {
                    members.putIfAbsent("3 " + method.getName() + erased(method), text(method));
                }
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor)) {
                members.put("2" + erased(constructor), text(constructor, type.getSimpleName()));
            }
        }
        members.values().forEach(member -> lines.add("  " + member));
    }

    private String header(Class<?> type) {
        var text = new StringBuilder(annotations(type));
        int modifiers = type.getModifiers() & SHOWN_MODIFIERS;
        if (type.isInterface() || type.isEnum() || type.isRecord()) {
            modifiers &= Modifier.PROTECTED;
        }
        text.append(words(modifiers));
        boolean isSealed = type.isSealed() && !type.isEnum();
        text.append(isSealed ? "sealed " : "");
        text.append(
                type.isAnnotation()
                        ? "@interface "
                        : type.isInterface()
                                ? "interface "
                                : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ");
        text.append(shortName(type)).append(text(type.getTypeParameters()));
        if (type.isRecord()) {
            text.append(Stream.of(type.getRecordComponents())
                    .map(component -> text(component.getAnnotatedType()) + " " + component.getName())
                    .collect(joining(", ", "(", ")")));
        }
        text.append(supertypes(type));
        if (isSealed) {
            text.append(Stream.of(type.getPermittedSubclasses())
                    .map(Signatures::shortName)
                    .sorted()
                    .collect(joining(", ", " permits ", "")));
        }
        return text.toString();
    }

    /** The supertypes that are seen, first of itself and then of those that are not seen. */
    private String supertypes(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> owner : withHiddenSupertypes(type)) {
            Stream.concat(Stream.ofNullable(owner.getAnnotatedSuperclass()), Stream.of(owner.getAnnotatedInterfaces()))
                    .filter(supertype -> isShownAsSupertype(raw(supertype.getType())))
                    .map(this::text)
                    .forEach(names::add);
        }
        return names.isEmpty() ? "" : " : " + String.join(", ", names);
    }

    private static boolean isShownAsSupertype(Class<?> type) {
        return isSeen(type)
                && !type.getPackageName().equals(NOT_EXPORTED)
                && !Set.of(Object.class, Record.class, Enum.class).contains(type);
    }

    private static Collection<Class<?>> withHiddenSupertypes(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>(Set.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(supertype -> !isSeen(supertype))
                .forEach(supertype -> types.addAll(withHiddenSupertypes(supertype)));
        return types;
    }

    private String text(Field field) {
        if (field.isEnumConstant()) {
            return field.getName();
        }
        boolean hasConstant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        return annotations(field)
                + words(field.getModifiers() & SHOWN_MODIFIERS)
                + text(field.getAnnotatedType())
                + " "
                + field.getName()
                + (hasConstant ? " = " + valueOf(field) : "");
    }

    /** Where a constant stands among those of its type, which has fewer than nine hundred. */
    private static int place(Field constant) {
        Object[] constants = constant.getDeclaringClass().getEnumConstants();
        return 100 + Arrays.asList(constants).indexOf(valueOf(constant));
    }

    private static Object valueOf(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " is not public", hidden);
        }
    }

    private String text(Method method) {
        String name = text(method.getAnnotatedReturnType()) + " " + method.getName();
        return text(method, method.isDefault() ? "default " + name : name)
                + (method.getDefaultValue() == null ? "" : " default");
    }

    private String text(Executable executable, String name) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        List<String> parameters =
                new ArrayList<>(Stream.of(types).map(this::text).toList());
        if (executable.isVarArgs()) {
            parameters.set(types.length - 1, parameters.get(types.length - 1).replaceFirst("\\[]$", "..."));
        }
        String typeParameters = text(executable.getTypeParameters());
        return annotations(executable)
                + words(executable.getModifiers() & SHOWN_MODIFIERS)
                + (typeParameters.isEmpty() ? "" : typeParameters + " ")
                + name
                + "("
                + String.join(", ", parameters)
                + ")"
                + Stream.of(executable.getAnnotatedExceptionTypes())
                        .map(this::text)
                        .sorted()
                        .map(thrown -> " throws " + thrown)
                        .collect(joining());
    }

    private String text(TypeVariable<?>[] parameters) {
        return parameters.length == 0
                ? ""
                : Stream.of(parameters)
                        .map(parameter -> parameter.getName() + bounds(" extends ", parameter.getAnnotatedBounds()))
                        .collect(joining(", ", "<", ">"));
    }

    private String text(AnnotatedType type) {
        String nullness = annotations(type);
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (nullness.isEmpty() ? "" : " " + nullness) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return lower.length > 0
                    ? "?" + bounds(" super ", lower)
                    : "?" + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return nullness + variable.getType().getTypeName();
        }
        Class<?> raw = raw(type.getType());
        mentioned.add(raw);
        String arguments = type instanceof AnnotatedParameterizedType parameterized
                ? Stream.of(parameterized.getAnnotatedActualTypeArguments())
                        .map(this::text)
                        .collect(joining(", ", "<", ">"))
                : "";
        return nullness + shortName(raw) + arguments;
    }

    /** The name without its package. */
    static String shortName(Class<?> type) {
        String name = type.getCanonicalName();
        return type.isPrimitive() ? name : name.substring(type.getPackageName().length() + 1);
    }

    private String bounds(String word, AnnotatedType[] bounds) {
        String text = Stream.of(bounds).map(this::text).collect(joining(" & "));
        return text.equals("Object") || text.isEmpty() ? "" : word + text;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static String erased(Executable executable) {
        return Arrays.toString(executable.getParameterTypes());
    }

    private static String annotations(@Nullable AnnotatedElement element) {
        return element == null
                ? ""
                : Stream.of(element.getAnnotations())
                        .map(annotation -> "@" + annotation.annotationType().getSimpleName() + " ")
                        .sorted()
                        .collect(joining());
    }

    private static String words(int modifiers) {
        return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
    }

    private static String words(Set<ModuleDescriptor.Requires.Modifier> modifiers) {
        return modifiers.stream()
                .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(joining());
    }

    private static boolean isSeen(Class<?> type) {
        return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    /** Whether a member of a type that is seen is seen too. */
    static boolean isSeen(Member member) {
        return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !member.isSynthetic();
    }

    private static boolean isOfEveryObject(Method method) {
        String signature = method.getName() + erased(method);
        return Set.of("equals[class java.lang.Object]", "hashCode[]", "toString[]")
                .contains(signature);
    }
}
