package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import java.io.IOException;
import java.util.function.BiConsumer;

/** A text with at least one visible character, and made of whole characters. */
record TextForm(String name) implements Form<String> {

    @Override
    public String read(Tokens tokens) throws IOException {
        String text = tokens.text();
        if (text.isBlank() || Surrogates.firstLone(text) >= 0) {
            throw tokens.giveUp();
        }
        return text;
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super String> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "text");
        } else if (text.text.isBlank()) {
            reading.report(node.offset, ProblemCode.BLANK_TEXT);
        } else if (Surrogates.firstLone(text.text) >= 0) {
            String half = VisibleText.escaped(text.text.charAt(Surrogates.firstLone(text.text)));
            reading.report(node.offset, ProblemCode.LONE_SURROGATE, "found", half);
        } else {
            setter.accept(target, text.text);
        }
    }
}
