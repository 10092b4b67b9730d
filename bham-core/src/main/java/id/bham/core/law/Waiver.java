package id.bham.core.law;

import id.bham.core.binding.Bindable;
import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Source;
import id.bham.core.time.ValidityPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That an authority accepts for a time that a subject does not meet a duty (dispensasi). The duty is named by the id of the rule
 * that asks for it.
 */
@Value.Immutable
@ValueStyle
public abstract class Waiver implements Bindable {

    Waiver() {}

    /** {@return a builder that needs all but the element and the source} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the rule that asks for what the subject lacks, such as {@code BHAM-GTD-007}; not blank} */
    public abstract String rule();

    /** {@return the id of the subject for which the duty is waived: 1 to 100 letters, digits, and {@code . _ -}} */
    public abstract String subject();

    /**
     * {@return the lasting name of the part of the subject for which alone the duty is waived (bagian), such as {@code
     * /workingGroups/name=Kelompok I}; empty if the duty is waived for the whole subject}
     */
    public abstract Optional<PlaceName> element();

    /** {@return the name of the authority that accepts it, not blank} */
    public abstract String authority();

    /** {@return the reason that the authority gives for accepting it, not blank} */
    public abstract String because();

    /** {@return the days for which it is accepted, from a known day to a known day, both inclusive; the last is absent if no end is set} */
    public abstract ValidityPeriod period();

    /** {@return where this is known from} */
    public abstract Fact<Source> source();

    @Value.Check
    void check() {
        Names.checkNotBlank("rule of a waiver", rule());
        Names.checkId(subject());
        if (element().filter(PlaceName::isWhole).isPresent()) {
            throw new IllegalArgumentException("a waiver for all of '" + subject()
                    + "' names no element of it, but this names the whole; expected the name of a part, or none");
        }
        Names.checkNotBlank("authority of a waiver", authority());
        Names.checkNotBlank("reason of a waiver", because());
        if (period().firstDay().isAbsent() || !period().isExact()) {
            throw new IllegalArgumentException(
                    "a waiver holds from a known day to a known day or on, but this is for " + period());
        }
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Waiver}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Waiver#authority() authority} (text, not blank; required): the name of the authority that accepts it, not blank.
     *   <li>{@link Waiver#because() because} (text, not blank; required): the reason that the authority gives for accepting it, not
     *       blank.
     *   <li>{@link Waiver#period() period} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; required): the days for
     *       which it is accepted, from a known day to a known day, both inclusive; the last is absent if no end is set.
     *   <li>{@link Waiver#rule() rule} (text, not blank; required): the id of the rule that asks for what the subject lacks, such
     *       as {@code BHAM-GTD-007}; not blank.
     *   <li>{@link Waiver#subject() subject} (text, not blank; required): the id of the subject for which the duty is waived: 1 to
     *       100 letters, digits, and {@code . _ -}.
     *   <li>{@link Waiver#element() element} ({@link id.bham.core.knowledge.PlaceName}; may be left out): the lasting name of the
     *       part of the subject for which alone the duty is waived (bagian), such as {@code /workingGroups/name=Kelompok I}; empty
     *       if the duty is waived for the whole subject.
     *   <li>{@link Waiver#source() source} ({@link id.bham.core.knowledge.Source}; unknown if left out): where this is known from.
     * </ul>
     */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
