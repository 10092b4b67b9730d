package id.bham.core.json;

import id.bham.core.json.Node.TextNode;
import id.bham.core.law.InstrumentId;
import java.util.function.BiConsumer;

/** The name of a legal instrument, in its short form or as officials write it. */
record InstrumentForm(String name) implements Form<InstrumentId> {

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super InstrumentId> setter) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, "text");
        } else if (text.text.isBlank()) {
            reading.report(node.offset, ProblemCode.BLANK_TEXT);
        } else if (Surrogates.firstLone(text.text) >= 0) {
            String half = VisibleText.escaped(text.text.charAt(Surrogates.firstLone(text.text)));
            reading.report(node.offset, ProblemCode.LONE_SURROGATE, "found", half);
        } else {
            read(text, reading, target, setter);
        }
    }

    private static <R> void read(
            TextNode text, Reading reading, R target, BiConsumer<? super R, ? super InstrumentId> setter) {
        InstrumentId instrument;
        try {
            instrument = InstrumentId.parse(text.text);
        } catch (IllegalArgumentException e) {
            reading.report(text.offset, ProblemCode.MALFORMED_INSTRUMENT, "found", Quotation.of(text.text));
            return;
        }
        setter.accept(target, instrument);
    }
}
