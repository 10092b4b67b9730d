package id.bham.rules.rule;

import java.util.Optional;
import java.util.function.Function;

/** A function that keeps its last answer: what the law sets is asked of many subjects and seldom changes in between. */
final class Remembered<T, R> implements Function<T, R> {

    private final Function<? super T, ? extends R> function;
    private volatile Optional<Answer<T, R>> last = Optional.empty();

    private record Answer<T, R>(T argument, R result) {}

    Remembered(Function<? super T, ? extends R> function) {
        this.function = function;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same value is the same object for as long as a rule set lives
    public R apply(T argument) {
        Optional<Answer<T, R>> known = last;
        if (known.isPresent() && known.get().argument() == argument) {
            return known.get().result();
        }
        R result = function.apply(argument);
        last = Optional.of(new Answer<>(argument, result));
        return result;
    }
}
