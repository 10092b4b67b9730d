package id.bham.rules.catalogue;

import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.function.Function;

/**
 * Something that a body owes for each of some years.
 *
 * @param years the years that have come so far on the check date that it is due for them, as a rule
 * @param owed whether this body owes it for a year
 * @param done whether it has been done for a year
 * @param <S> the type of the body
 */
record YearlyDuty<S>(Function<AsOf, List<Integer>> years, OfYear<S> owed, OfYear<S> done) {

    /** Something that can be asked of a body about a year. It is monotone, as a condition is. */
    @FunctionalInterface
    interface OfYear<S> {
        Truth test(S body, int year, AsOf at);
    }

    /** Whether it is owed for any year. */
    Truth applies(S body, AsOf at) {
        return Truth.any(years.apply(at), year -> owed.test(body, year, at));
    }

    /** Whether it has been done for every year for which it is owed. */
    Truth isMet(S body, AsOf at) {
        return Truth.all(years.apply(at), year -> owed.test(body, year, at).implies(() -> done.test(body, year, at)));
    }

    /** Whether it is known for which of the years that lack it it is owed: true, or else unknown. */
    Truth isKnownWhetherOwed(S body, AsOf at) {
        boolean open = years.apply(at).stream()
                .anyMatch(year -> owed.test(body, year, at).isUnknown()
                        && !done.test(body, year, at).isTrue());
        return open ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** The years for which it is certainly owed and certainly has not been done. */
    List<Integer> lacking(S body, AsOf at) {
        return years.apply(at).stream()
                .filter(year -> owed.test(body, year, at)
                        .and(() -> done.test(body, year, at).not())
                        .isTrue())
                .toList();
    }
}
