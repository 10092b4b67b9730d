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
     * Whether the other says all that this says, and perhaps more.
     *
     * @param other what may have been learnt
     * @return true if {@code this ⊑ other}
     */
    boolean isRefinedBy(T other);
}
