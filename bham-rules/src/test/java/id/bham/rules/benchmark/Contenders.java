package id.bham.rules.benchmark;

import java.time.LocalDate;

/** Who takes part. */
public enum Contenders {
    /** The library itself. */
    LIBRARY {
        @Override
        Contender on(LocalDate day) {
            return new Library(day);
        }
    },
    /** The same rules in plain Java, in one pass over a body. */
    STRAIGHT_LINE {
        @Override
        Contender on(LocalDate day) {
            return Contender.ofNumbers(new StraightLine(day)::check);
        }
    },
    /** The same rules in plain Java, a method for each. */
    RULE_BY_RULE {
        @Override
        Contender on(LocalDate day) {
            return Contender.ofNumbers(new RuleByRule(day)::check);
        }
    };

    abstract Contender on(LocalDate day);
}
