package id.bham.core.binding;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in a document that is bound. A plain map would not do: of one, a program that leaves out what is null or empty would leave out that something
 * is known to be absent, and so say something else.
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE)
final class Members {

    private final Map<String, @Nullable Object> tree;

    Members(Map<String, @Nullable Object> tree) {
        this.tree = tree;
    }

    /** The members, with what stands in them the same way. */
    @JsonAnyGetter
    @JsonInclude(value = Include.ALWAYS, content = Include.ALWAYS)
    Map<String, @Nullable Object> all() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        tree.forEach((name, value) -> members.put(name, bound(value)));
        return members;
    }

    @SuppressWarnings("unchecked") // the keys of trees are texts
    private static @Nullable Object bound(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return new Members((Map<String, @Nullable Object>) members);
        }
        if (value instanceof List<?> items) {
            var several = new ArrayList<@Nullable Object>(items.size());
            items.forEach(item -> several.add(bound(item)));
            return several;
        }
        return value;
    }
}
