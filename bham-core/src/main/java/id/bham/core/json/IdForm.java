package id.bham.core.json;

import id.bham.core.check.Names;
import id.bham.core.json.Node.TextNode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The id of a body or of a source. */
record IdForm(String name) implements Form<String> {

    private static final Pattern ID = Pattern.compile(Names.ID_PATTERN);

    @Override
    public void read(Node node, Reading reading, Consumer<? super String> result) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "id");
        } else if (!ID.matcher(text.text).matches()) {
            reading.report(
                    node.offset,
                    ProblemCode.MALFORMED_ID,
                    "found",
                    Quotation.of(text.text),
                    "expected",
                    Names.ID_PATTERN);
        } else {
            result.accept(text.text);
        }
    }
}
