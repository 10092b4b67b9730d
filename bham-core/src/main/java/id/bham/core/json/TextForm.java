package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import java.util.function.BiConsumer;

/** A text with at least one visible character. */
record TextForm(String name) implements Form<String> {

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super String> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "text");
        } else if (text.text.isBlank()) {
            reading.report(node.offset, ProblemCode.BLANK_TEXT);
        } else {
            setter.accept(target, text.text);
        }
    }
}
