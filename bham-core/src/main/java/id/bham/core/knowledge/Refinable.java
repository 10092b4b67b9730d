package id.bham.core.knowledge;

/**
 * Something of which one can know more or less.
 *
 * <p>{@code a.isRefinedBy(b)}, written {@code a ⊑ b}, says that {@code b} could be {@code a} after more was learnt: all that
 * {@code a} says, {@code b} says too. The relation is reflexive and transitive.
 *
 * @param <T> the type that is compared
 */
public interface Refinable<T> {

    /**
     * {@return whether the other says all that this says, and perhaps more: {@code this ⊑ other}}
     *
     * @param other what may have been learnt
     */
    boolean isRefinedBy(T other);
}
