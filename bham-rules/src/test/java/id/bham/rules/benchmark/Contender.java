package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A way to find the outcomes of all rules for a body on a day. One object serves one thread. */
interface Contender extends AutoCloseable {

    /** Finds the outcomes; what it gives holds them until the next call. */
    Object check(RegionalTaskForce gtd);

    /** What was found, as text: rule, place and outcome of each, sorted. */
    List<String> outcomes(Object found, RegionalTaskForce gtd);

    @Override
    default void close() {}

    /** One whose outcomes are plain numbers. */
    static Contender ofNumbers(Function<RegionalTaskForce, int[]> check) {
        return ofNumbers(check, () -> {});
    }

    /** One whose outcomes are plain numbers, and that has something to close. */
    static Contender ofNumbers(Function<RegionalTaskForce, int[]> check, Runnable close) {
        return new Contender() {
            @Override
            public Object check(RegionalTaskForce gtd) {
                return check.apply(gtd);
            }

            @Override
            public List<String> outcomes(Object found, RegionalTaskForce gtd) {
                return Outcomes.asText((int[]) found, gtd);
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }

    /** Sees that a contender finds the same as the library for every body. */
    static void checkAgreement(Contender contender, List<RegionalTaskForce> bodies, LocalDate day) {
        Contender library = new Library(day);
        for (RegionalTaskForce gtd : bodies) {
            List<String> expected = library.outcomes(library.check(gtd), gtd);
            List<String> found = contender.outcomes(contender.check(gtd), gtd);
            if (!expected.equals(found)) {
                var missing = new ArrayList<>(expected);
                found.forEach(missing::remove);
                var surplus = new ArrayList<>(found);
                expected.forEach(surplus::remove);
                throw new IllegalStateException("on " + day + " the outcomes for " + gtd.id() + " differ: expected "
                        + missing + ", found " + surplus);
            }
        }
    }
}
