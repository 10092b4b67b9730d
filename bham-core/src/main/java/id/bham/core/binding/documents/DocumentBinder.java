package id.bham.core.binding.documents;

import id.bham.core.action.NationalActions;
import id.bham.core.binding.Binder;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds subjects and national actions as their documents. */
public final class DocumentBinder implements Binder {

    /** As services are made. */
    public DocumentBinder() {}

    @Override
    public Optional<Map<String, @Nullable Object>> tree(Object value) {
        if (value instanceof Subject subject) {
            return Optional.of(DocumentWriter.standard().tree(subject));
        }
        return value instanceof NationalActions actions
                ? Optional.of(DocumentWriter.standard().tree(actions))
                : Optional.empty();
    }

    @Override
    public <T> Optional<T> read(Class<T> type, Object tree) {
        return Optional.of(DocumentReader.standard().readTree(Documents.of(type), tree));
    }
}
