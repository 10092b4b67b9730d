package id.bham.core.binding;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the documents of some types. It is found as a service, so that these types need not know it. */
public interface Binder {

    /**
     * {@return the document of a value as a plain tree; empty if values of its type have none}
     *
     * @param value the value
     */
    Optional<Map<String, @Nullable Object>> tree(Object value);

    /**
     * Reads a document.
     *
     * @param type the type of what it holds
     * @param tree the document as a plain tree
     * @param <T> the type of what it holds
     * @return what it holds; empty if documents of that type are not read
     * @throws RuntimeException if something is wrong with the document; it tells what
     */
    default <T> Optional<T> read(Class<T> type, Object tree) {
        return Optional.empty();
    }
}
