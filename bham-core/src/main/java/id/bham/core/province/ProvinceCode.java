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

    // These two are what a record has by itself; but to link that takes a short-lived process longer than to find a
    // province.

    @Override
    public boolean equals(Object other) {
        return other instanceof ProvinceCode that && scheme == that.scheme && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return scheme.hashCode() * 31 + value.hashCode();
    }
}
