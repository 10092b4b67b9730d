package id.bham.core.province;

import id.bham.core.binding.Bindable;

/**
 * A code of a province with the scheme to which it belongs.
 *
 * @param scheme the scheme
 * @param value the code in that scheme
 */
public record ProvinceCode(CodeScheme scheme, String value) implements Bindable {

    /** {@return the scheme and the code, for people who read a log or a message} */
    @Override
    public String toString() {
        return scheme + " " + value;
    }
}
