package id.bham.core.json;

import id.bham.core.json.Node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An object, or something shorter where that tells all.
 *
 * @param whole how the object is written
 * @param brief how that is written which is shorter
 * @param meaning the value that it stands for
 */
record AbbreviatedForm<T, S>(RecordForm<T, ?> whole, Form<S> brief, Function<? super S, T> meaning) implements Form<T> {

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public boolean hasPlace(List<String> steps, int from) {
        return whole.hasPlace(steps, from);
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super T> setter) {
        if (node instanceof ObjectNode) {
            whole.read(node, reading, target, setter);
        } else {
            brief.read(node, reading, target, (to, said) -> setter.accept(to, meaning.apply(said)));
        }
    }

    @Override
    public T read(Tokens tokens) throws IOException {
        return tokens.areAtObject() ? whole.read(tokens) : meaning.apply(brief.read(tokens));
    }
}
