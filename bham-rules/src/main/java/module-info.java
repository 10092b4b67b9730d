/**
 * The rules: checks the bodies of the model on a day, and explains every answer by its basis.
 */
@SuppressWarnings("module") // data binding may be there or not
module id.bham.rules {
    requires transitive id.bham.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires org.slf4j;
    requires java.xml;
    requires static ical4j.core;

    exports id.bham.rules;
    exports id.bham.rules.catalogue;
    exports id.bham.rules.diff;
    exports id.bham.rules.monitor;
    exports id.bham.rules.report;
    exports id.bham.rules.rule;
    exports id.bham.rules.summary;
    exports id.bham.rules.text;
    exports id.bham.rules.timeline;
    exports id.bham.rules.whatif;
    exports id.bham.rules.write;

    opens id.bham.rules to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.rules.diff to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.rules.report to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.rules.summary to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.bham.rules.timeline to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides id.bham.core.binding.Binder with
            id.bham.rules.binding.ReportBinder;
}
