/**
 * The model: bodies, duties, decrees, dates and law of Indonesia's business-and-human-rights governance.
 */
@SuppressWarnings("module") // the rules, which share some of it, are built later; data binding may be there or not
module id.bham.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires com.google.common;

    exports id.bham.core;
    exports id.bham.core.action;
    exports id.bham.core.binding to
            id.bham.rules;
    exports id.bham.core.body;
    exports id.bham.core.check to
            id.bham.rules;
    exports id.bham.core.condition;
    exports id.bham.core.evaluation;
    exports id.bham.core.json;
    exports id.bham.core.knowledge;
    exports id.bham.core.law;
    exports id.bham.core.mandate;
    exports id.bham.core.output to
            id.bham.rules;
    exports id.bham.core.province;
    exports id.bham.core.text;
    exports id.bham.core.time;

    // What data binding calls is private.
    opens id.bham.core to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.core.action to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.core.binding to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.core.body to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.core.knowledge to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses id.bham.core.binding.Binder;

    provides id.bham.core.binding.Binder with
            id.bham.core.binding.documents.DocumentBinder;
}
