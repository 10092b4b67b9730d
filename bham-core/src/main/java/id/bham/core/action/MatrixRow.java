package id.bham.core.action;

import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A row of the matrix while it is written down: a sub-action with its cells, one after the other. */
final class MatrixRow {

    private final Optional<String> number;
    private final LocalizedText title;
    private final List<Criterion> criteria = new ArrayList<>();
    private Listing<ActionParty> responsible = Listing.unknown();
    private Listing<ActionParty> related = Listing.unknown();
    private Optional<Count> targets = Optional.empty();
    private List<Integer> pages = List.of();
    private List<String> doubts = List.of();

    private MatrixRow(Optional<String> number, LocalizedText title) {
        this.number = number;
        this.title = title;
    }

    static MatrixRow numbered(String number, String title, String english) {
        return new MatrixRow(Optional.of(number), new LocalizedText(title, english));
    }

    static MatrixRow unnumbered(String title, String english) {
        return new MatrixRow(Optional.empty(), new LocalizedText(title, english));
    }

    /** Ticks stand on one line for every year of the period. */
    static TargetYears everyYear() {
        return everyYear(Strength.STATUTE);
    }

    /** There are as many ticks as cells, so that each has one. */
    static TargetYears everyYearByCount() {
        return everyYear(Strength.INFERRED);
    }

    private static TargetYears everyYear(Strength strength) {
        List<Integer> years = IntStream.rangeClosed(StandardActions.FIRST_YEAR, StandardActions.LAST_YEAR)
                .boxed()
                .toList();
        return TargetYears.of(Listing.complete(years), strength);
    }

    /** So many ticks, of which the years are lost. */
    static TargetYears some(int ticks) {
        return TargetYears.soMany(Count.exactly(ticks));
    }

    /** A number of ticks that is not certain, of which the years are lost. */
    static TargetYears some(int fewest, int most) {
        return TargetYears.soMany(new Count(fewest, OptionalInt.of(most)));
    }

    MatrixRow criterion(String text, String english, TargetYears years) {
        criteria.add(new Criterion(new LocalizedText(text, english), years, Optional.empty()));
        return this;
    }

    MatrixRow criterion(String text, String english, TargetYears years, ActionParty... related) {
        criteria.add(new Criterion(new LocalizedText(text, english), years, Optional.of(Listing.complete(related))));
        return this;
    }

    /** How many ticks the criteria have together, where it is told otherwise than by each. */
    MatrixRow together(int fewest, int most) {
        targets = Optional.of(new Count(fewest, OptionalInt.of(most)));
        return this;
    }

    MatrixRow responsible(ActionParty... parties) {
        responsible = Listing.complete(parties);
        return this;
    }

    MatrixRow related(ActionParty... parties) {
        related = Listing.complete(parties);
        return this;
    }

    MatrixRow on(Integer... page) {
        pages = List.of(page);
        return this;
    }

    MatrixRow doubting(String... doubt) {
        doubts = List.of(doubt);
        return this;
    }

    /** The sub-action, in an action of a strategy. */
    SubAction in(Strategy strategy, int action) {
        int ofStrategy = List.of(Strategy.values()).indexOf(strategy) + 1;
        String id = "S" + ofStrategy + "-" + number.orElseGet(() -> Integer.toString(action));
        return new SubAction(
                id,
                strategy,
                number,
                title,
                criteria,
                responsible,
                related,
                targets.orElseGet(() -> SubAction.together(criteria)),
                pages,
                doubts);
    }
}
