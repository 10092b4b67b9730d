package id.bham.core.binding;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of this library that programs may hand to data binding. Jackson, which sees private methods, writes it as its document if it has one, and else
 * fails with a sentence that says what to do instead.
 */
public interface Bindable {

    // The annotations are without arguments: compilers warn of these where the annotations themselves are not there.

    @JsonValue
    private Object document() {
        return Binding.document(this);
    }

    @JsonKey
    @SuppressWarnings("UnusedMethod") // data binding calls it
    private Object key() {
        throw Binding.noKey(this);
    }
}
