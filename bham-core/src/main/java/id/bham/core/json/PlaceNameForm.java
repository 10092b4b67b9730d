package id.bham.core.json;

import id.bham.core.knowledge.PlaceName;
import java.util.function.BiConsumer;

/** The lasting name of a part of a record; the whole record is none. */
record PlaceNameForm(String name) implements Form<PlaceName> {

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super PlaceName> setter) {
        Forms.TEXT.read(node, reading, target, (of, text) -> {
            try {
                setter.accept(of, PlaceName.parse(text));
            } catch (IllegalArgumentException e) {
                reading.report(node.offset, ProblemCode.MALFORMED_POINTER, "found", Quotation.of(text));
            }
        });
    }
}
