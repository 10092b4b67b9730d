package id.bham.core.json;

import id.bham.core.check.Names;
import id.bham.core.json.Node.TextNode;
import java.io.IOException;
import java.util.function.BiConsumer;

/** An id, such as that of a body, a source or a sub-action. */
record IdForm(String name) implements Form<String> {

    @Override
    public String read(Tokens tokens) throws IOException {
        String id = tokens.text();
        if (!Names.isId(id)) {
            throw tokens.giveUp();
        }
        return id;
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super String> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "id");
        } else if (!Names.isId(text.text)) {
            reading.report(
                    node.offset,
                    ProblemCode.MALFORMED_ID,
                    "found",
                    Quotation.of(text.text),
                    "expected",
                    Names.ID_PATTERN);
        } else {
            setter.accept(target, text.text);
        }
    }
}
