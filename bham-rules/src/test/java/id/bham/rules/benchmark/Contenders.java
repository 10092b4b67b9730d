package id.bham.rules.benchmark;

import java.time.LocalDate;

/** Who takes part. */
public enum Contenders {
    /** The library itself. */
    LIBRARY("bham, a report for each body"),
    /** The same rules in plain Java, in one pass over a body. */
    STRAIGHT_LINE("by hand, in one pass"),
    /** The same rules in plain Java, a method for each. */
    RULE_BY_RULE("by hand, a method for each rule"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules"),
    /** Hibernate Validator. */
    HIBERNATE_VALIDATOR("Hibernate Validator"),
    /** Drools, with a session that is kept. */
    DROOLS_REUSED("Drools, a session reused"),
    /** Drools, with a stateless session. */
    DROOLS_STATELESS("Drools, a stateless session"),
    /** Drools, with a new session for each body. */
    DROOLS_NEW_SESSION("Drools, a new session for each body");

    private final String title;

    Contenders(String title) {
        this.title = title;
    }

    /** What the page calls it. */
    String title() {
        return title;
    }

    Contender on(LocalDate day) {
        return switch (this) {
            case LIBRARY -> new Library(day);
            case STRAIGHT_LINE -> Contender.ofNumbers(new StraightLine(day)::check);
            case RULE_BY_RULE -> Contender.ofNumbers(new RuleByRule(day)::check);
            case EASY_RULES -> EasyRules.on(day);
            case HIBERNATE_VALIDATOR -> HibernateValidation.on(day);
            case DROOLS_REUSED -> Drools.reused(day);
            case DROOLS_STATELESS -> Drools.stateless(day);
            case DROOLS_NEW_SESSION -> Drools.renewed(day);
        };
    }
}
