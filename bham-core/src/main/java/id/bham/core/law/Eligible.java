package id.bham.core.law;

import com.google.common.collect.ImmutableSet;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Truth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Who or what the law accepts for something (yang memenuhi syarat), such as the offices that are "the Minister". Of some it may be
 * open whether it does; all others it does not accept.
 *
 * @param <E> the type of the constants
 */
public final class Eligible<E extends Enum<E>> implements Bindable {

    private final ImmutableSet<E> accepted;
    private final ImmutableSet<E> undecided;

    private Eligible(Collection<E> accepted, Collection<E> undecided) {
        this.accepted = inOrder(accepted);
        this.undecided = inOrder(undecided);
    }

    private static <E extends Enum<E>> ImmutableSet<E> inOrder(Collection<E> constants) {
        return constants.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(EnumSet.copyOf(constants));
    }

    /**
     * {@return some, and no others}
     *
     * @param first one that is accepted
     * @param others further ones
     * @param <E> the type of the constants
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Eligible<E> only(E first, E... others) {
        return of(EnumSet.of(first, others), Set.of());
    }

    /**
     * {@return some, and perhaps some others}
     *
     * @param accepted those that are accepted
     * @param undecided those of which it is open
     * @param <E> the type of the constants
     * @throws IllegalArgumentException if none is accepted, or one is said to be both
     */
    public static <E extends Enum<E>> Eligible<E> of(Collection<E> accepted, Collection<E> undecided) {
        List<E> both = accepted.stream().filter(undecided::contains).distinct().toList();
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("each is accepted or undecided, but these are said to be both: " + both);
        }
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException(
                    "the law accepts one at the least, but none is given; where nothing is known"
                            + " of whom it accepts, the value as a whole is unknown");
        }
        return new Eligible<>(accepted, undecided);
    }

    /**
     * {@return the same, with some of which it is open}
     *
     * @param constants those of which it is open
     * @throws IllegalArgumentException if one of them is accepted
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Eligible<E> orPerhaps(E... constants) {
        return of(
                accepted,
                ImmutableSet.<E>builder().addAll(undecided).add(constants).build());
    }

    /** {@return those that are accepted, an unmodifiable set in the order of the constants} */
    public Set<E> accepted() {
        return accepted;
    }

    /** {@return those of which it is open whether they are accepted, an unmodifiable set in the order of the constants} */
    public Set<E> undecided() {
        return undecided;
    }

    /**
     * Whether something is accepted of which can be asked whether it is one of some.
     *
     * @param isAnyOf asks that
     * @return the answer in three values; unknown for those of which it is open
     */
    public Truth accepts(Function<Set<E>, Truth> isAnyOf) {
        return isAnyOf.apply(accepted)
                .or(() -> undecided.isEmpty()
                        ? Truth.FALSE
                        : isAnyOf.apply(undecided).and(Truth.UNKNOWN));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Eligible<?> that && accepted.equals(that.accepted) && undecided.equals(that.undecided);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accepted, undecided);
    }

    /** {@return those that are accepted and, behind a question mark, those of which it is open} */
    @Override
    public String toString() {
        return undecided.isEmpty() ? accepted.toString() : accepted + "?" + undecided;
    }
}
