package id.bham.core.json;

import id.bham.core.law.InstrumentId;
import java.util.function.BiConsumer;

/** The name of a legal instrument, in its short form or as officials write it. */
record InstrumentForm(String name) implements Form<InstrumentId> {

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super InstrumentId> setter) {
        Forms.TEXT.read(node, reading, target, (to, text) -> read(node.offset, text, reading, to, setter));
    }

    private static <R> void read(
            int offset, String text, Reading reading, R target, BiConsumer<? super R, ? super InstrumentId> setter) {
        InstrumentId instrument;
        try {
            instrument = InstrumentId.parse(text);
        } catch (IllegalArgumentException e) {
            reading.report(offset, ProblemCode.MALFORMED_INSTRUMENT, "found", Quotation.of(text));
            return;
        }
        setter.accept(target, instrument);
    }
}
