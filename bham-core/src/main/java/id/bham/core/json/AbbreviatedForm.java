package id.bham.core.json;

import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.RecordType;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A record that can be written as a plain text, which is what one of its statements says if the record says nothing else.
 *
 * @param whole how the record is written that says more
 * @param text how the text is written
 * @param type the type of the record
 * @param statement the name of the statement
 */
record AbbreviatedForm<T extends Described>(
        RecordForm<T, ?> whole, Form<String> text, RecordType<T> type, String statement) implements Form<T> {

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
            text.read(node, reading, target, (to, said) -> setter.accept(to, type.only(statement, said)));
        }
    }

    @Override
    public T read(Tokens tokens) throws IOException {
        return tokens.areAtObject() ? whole.read(tokens) : type.only(statement, text.read(tokens));
    }
}
