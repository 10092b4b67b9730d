package id.bham.core.binding;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** What data binding is answered. */
public final class Binding {

    /** The binders that can be known to a type; those of the module of rules, to its types. */
    private static final ClassValue<ImmutableList<Binder>> BINDERS = new ClassValue<>() {
        @Override
        protected ImmutableList<Binder> computeValue(Class<?> type) {
            return ImmutableList.copyOf(ServiceLoader.load(Binder.class, type.getClassLoader()));
        }
    };

    private Binding() {}

    /** What stands for a value in what is bound. */
    static Object document(Object value) {
        for (Binder binder : BINDERS.get(value.getClass())) {
            Optional<Map<String, @Nullable Object>> tree = binder.tree(value);
            if (tree.isPresent()) {
                return new Members(tree.get());
            }
        }
        throw new UnsupportedOperationException("a " + name(value.getClass())
                + " has no document of its own, and half of it is not written: write the body, the governance or the report that"
                + " holds it, or take from it the values that are wanted");
    }

    static UnsupportedOperationException noKey(Object value) {
        return new UnsupportedOperationException(
                "a " + name(value.getClass()) + " is no key: take its id or another text for it");
    }

    /**
     * Reads what data binding has taken apart.
     *
     * @param type the type that is wanted
     * @param tree the document as a plain tree
     * @param <T> the type that is wanted
     * @return what it holds
     * @throws RuntimeException if something is wrong with the document; it tells what
     */
    public static <T> T read(Class<T> type, Object tree) {
        return BINDERS.get(type).stream()
                .flatMap(binder -> binder.read(type, tree).stream())
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException(
                        "documents of a " + name(type) + " are not read by data binding: the service file of "
                                + Binder.class.getName() + " is missing"));
    }

    /** The name by which programs know a type; what is generated or kept inside has none. */
    private static String name(Class<?> type) {
        Class<?> known = type;
        while (!Modifier.isPublic(known.getModifiers())) {
            Class<?> superclass = known.getSuperclass();
            known = Bindable.class.isAssignableFrom(superclass) ? superclass : known.getInterfaces()[0];
        }
        return known.getSimpleName();
    }
}
