package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way to find the outcomes of the rules for a record on a day. One object serves one thread.
 *
 * @param <S> the type of the record
 */
interface Contender<S extends Subject> extends AutoCloseable {

    /** Finds the outcomes. */
    Object check(S subject);

    /** What was found by the last check, as text. */
    Stream<String> outcomes(Object found);

    @Override
    default void close() {}

    /** One whose outcomes are the numbers of a file, and that has something to close. */
    static <S extends Subject> Contender<S> of(CaseFile<S> file, Function<S, long[]> check, Runnable close) {
        return new Contender<>() {
            @Override
            public Object check(S subject) {
                return check.apply(subject);
            }

            @Override
            public Stream<String> outcomes(Object found) {
                return Outcomes.asText((long[]) found, file::place);
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }

    /** Sees that it finds the same as another one for every record: each rule, each element. */
    default void checkAgreement(Contender<S> other, List<? extends S> subjects) {
        for (S subject : subjects) {
            List<String> expected =
                    other.outcomes(other.check(subject)).sorted().toList();
            List<String> found = outcomes(check(subject)).sorted().toList();
            if (!expected.equals(found)) {
                var missing = new ArrayList<>(expected);
                found.forEach(missing::remove);
                var surplus = new ArrayList<>(found);
                expected.forEach(surplus::remove);
                throw new IllegalStateException(
                        "the outcomes for " + subject.id() + " differ: expected " + missing + ", found " + surplus);
            }
        }
    }
}
