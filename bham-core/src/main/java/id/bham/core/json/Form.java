package id.bham.core.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How the values of a type are written in documents.
 *
 * @param <T> the type of the value
 */
sealed interface Form<T>
        permits AbbreviatedForm, AmendmentForm, NumberForm, ParameterValueForm, RecordForm, SetForm, TextForm {

    /** What the form is called in the schema; each form has its own name. */
    String name();

    /**
     * Reads a value.
     *
     * @param node how it is written
     * @param reading is told what is wrong
     * @param target is given the value, unless something is wrong with it
     * @param setter gives it
     * @param <R> the type of the target
     */
    <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super T> setter);

    /**
     * Reads the value at which tokens stand, to its end. It gives up if anything may be wrong with the value.
     *
     * @param tokens how it is written
     * @return the value
     * @throws IOException if the text is no JSON
     */
    default T read(Tokens tokens) throws IOException {
        List<T> values = new ArrayList<>(1);
        read(tokens.node(), tokens.reading(), values, List::add);
        return values.get(0);
    }

    /** Whether there are documents in which the steps from an index on lead from such a value to a place in it. */
    default boolean hasPlace(List<String> steps, int from) {
        return from == steps.size();
    }
}
