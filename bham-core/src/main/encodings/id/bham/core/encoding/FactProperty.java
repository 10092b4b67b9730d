package id.bham.core.encoding;

import id.bham.core.knowledge.Fact;
import java.util.Objects;
import org.immutables.encode.Encoding;

/**
 * How a {@link Fact} of a value is kept and set: unknown until it is set, and known if its value is given plainly.
 *
 * @param <T> the type of the value
 */
@Encoding
final class FactProperty<T> {

    @Encoding.Impl
    private Fact<T> property;

    @Encoding.Builder
    static final class Builder<T> {

        private Fact<T> fact = Fact.unknown();

        /**
         * Sets {@code <*>}; what it is, and its bounds, are told above. It may be left out, and is unknown then.
         *
         * @param fact what is known of it
         * @return this builder
         */
        @Encoding.Init
        @Encoding.Copy
        void set(Fact<T> fact) {
            this.fact = Objects.requireNonNull(
                    fact,
                    "<*> is null: write Fact.absent() if it is known that there is none, Fact.unknown() if nothing is known");
        }

        /**
         * Sets {@code <*>} to a known value.
         *
         * @param value the value
         * @return this builder
         */
        @Encoding.Init
        void setKnown(T value) {
            this.fact = Fact.known(Objects.requireNonNull(
                    value,
                    "<*> is null: write Fact.absent() if it is known that there is none, Fact.unknown() if nothing is known"));
        }

        @Encoding.Build
        Fact<T> build() {
            return this.fact;
        }
    }
}
