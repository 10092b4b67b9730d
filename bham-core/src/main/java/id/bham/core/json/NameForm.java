package id.bham.core.json;

import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.check.Spelling;
import id.bham.core.json.Node.TextNode;
import java.util.function.BiConsumer;

/**
 * The name of something that the reader was told of.
 *
 * @param name what the form is called
 * @param known the names that there are
 * @param unknown what it means if a text is none of them
 */
record NameForm(String name, ImmutableSortedSet<String> known, ProblemCode unknown) implements Form<String> {

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super String> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "text");
        } else if (text.text.isBlank()) {
            reading.report(node.offset, ProblemCode.BLANK_TEXT);
        } else if (!known.contains(text.text)) {
            String expected = Spelling.expected(text.text, known);
            reading.report(node.offset, unknown, "found", Quotation.of(text.text), "expected", expected);
        } else {
            setter.accept(target, text.text);
        }
    }
}
