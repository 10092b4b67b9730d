package id.bham.core.json;

import com.google.common.collect.ImmutableSet;
import id.bham.core.json.Node.ArrayNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One or more of a closed list of values, each once.
 *
 * @param name what the form is called
 * @param constants how each is written
 */
record SetForm<T>(String name, ConstantForm<T> constants) implements Form<Set<T>> {

    /** The set that is read goes through the values in the order of the list, whatever the order of the document. */
    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Set<T>> setter) {
        if (!(node instanceof ArrayNode array)) {
            reading.wrongType(node, "array");
            return;
        }
        int before = reading.count();
        if (array.size() == 0) {
            reading.report(node.offset, ProblemCode.EMPTY_SET);
        }
        Set<T> found = new HashSet<>();
        for (Node item : array.items()) {
            constants.read(item, reading, found, (set, constant) -> {
                if (!set.add(constant)) {
                    reading.report(
                            item.offset,
                            ProblemCode.DUPLICATE_CONSTANT,
                            "found",
                            Quotation.of(((Node.TextNode) item).text));
                }
            });
        }
        if (reading.count() == before) {
            setter.accept(
                    target,
                    constants.constants().values().stream()
                            .filter(found::contains)
                            .collect(ImmutableSet.toImmutableSet()));
        }
    }
}
