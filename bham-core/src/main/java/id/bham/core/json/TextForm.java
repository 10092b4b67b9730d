package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import java.util.function.Consumer;

/** A text with at least one visible character. */
record TextForm(String name) implements Form<String> {

    @Override
    public void read(Node node, Reading reading, Consumer<? super String> result) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "text");
        } else if (text.text.isBlank()) {
            reading.report(node.offset, ProblemCode.BLANK_TEXT);
        } else {
            result.accept(text.text);
        }
    }
}
