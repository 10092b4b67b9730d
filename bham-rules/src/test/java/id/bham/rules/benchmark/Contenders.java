package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;

/** Who takes part. */
public enum Contenders {
    /** The library itself. */
    LIBRARY("bham"),
    /** The same rules in plain Java. */
    BY_HAND("by hand"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules"),
    /** Hibernate Validator. */
    HIBERNATE_VALIDATOR("Hibernate Validator"),
    /** Drools, with a session that is kept. */
    DROOLS_REUSED("Drools, a session reused"),
    /** Drools, with a stateless session. */
    DROOLS_STATELESS("Drools, a stateless session");

    private final String title;

    Contenders(String title) {
        this.title = title;
    }

    /** What the page calls it. */
    String title() {
        return title;
    }

    /** Asks what a file can be asked, on its day. */
    <S extends Subject> Contender<S> with(CaseFile<S> file) {
        return switch (this) {
            case LIBRARY -> new Library<>(file);
            case BY_HAND -> Contender.of(file, file::askAll, () -> {});
            case EASY_RULES -> EasyRules.with(file);
            case HIBERNATE_VALIDATOR -> HibernateValidation.with(file);
            case DROOLS_REUSED -> Drools.reused(file);
            case DROOLS_STATELESS -> Drools.stateless(file);
        };
    }
}
