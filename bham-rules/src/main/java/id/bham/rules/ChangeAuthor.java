package id.bham.rules;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Change;
import java.util.List;
import java.util.Optional;

/** Who changes a rule set, and why; it notes the changes. */
record ChangeAuthor(Optional<String> by, Optional<String> because) {

    static final ChangeAuthor UNKNOWN = new ChangeAuthor(Optional.empty(), Optional.empty());

    static ChangeAuthor of(String by, String because) {
        if (by.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException(
                    "a change shows by whom and why it is made, but these are '" + by + "' and '" + because + "'");
        }
        return new ChangeAuthor(Optional.of(by), Optional.of(because));
    }

    /** The same, for a reason. */
    ChangeAuthor because(String reason) {
        return new ChangeAuthor(by, Optional.of(reason));
    }

    /** The same; where it is not said why, a source is the reason. */
    ChangeAuthor or(Source source) {
        return because.isPresent() ? this : because(source.title());
    }

    /** The author as the source of a value. */
    Source source() {
        return Source.builder()
                .id("embedding-application")
                .title(by.orElse("Set by the application that embeds the library"))
                .build();
    }

    Change change(Change.Kind kind, String what, List<String> rules) {
        return change(kind, what, Optional.empty(), ValidityPeriod.always(), rules);
    }

    Change parameterSet(Parameter<?> parameter, Fact<?> value, ValidityPeriod period) {
        Optional<Object> known = value.value().map(set -> set);
        return change(Change.Kind.PARAMETER_SET, parameter.name(), known, period, List.of());
    }

    Change instrumentSet(LegalInstrument instrument) {
        String name = instrument.id().toString();
        return change(Change.Kind.INSTRUMENT_SET, name, Optional.empty(), instrument.inForce(), List.of());
    }

    private Change change(
            Change.Kind kind, String what, Optional<Object> value, ValidityPeriod period, List<String> rules) {
        return new Change(kind, what, value, period, rules, by, because);
    }
}
