/**
 * The model: bodies, duties, decrees, dates and law of Indonesia's business-and-human-rights governance.
 */
@SuppressWarnings("module") // the rules, which share these checks, are built later
module id.bham.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.core;
    requires com.google.common;

    exports id.bham.core;
    exports id.bham.core.action;
    exports id.bham.core.body;
    exports id.bham.core.check to
            id.bham.rules;
    exports id.bham.core.condition;
    exports id.bham.core.evaluation;
    exports id.bham.core.json;
    exports id.bham.core.knowledge;
    exports id.bham.core.law;
    exports id.bham.core.mandate;
    exports id.bham.core.province;
    exports id.bham.core.text;
    exports id.bham.core.time;
}
