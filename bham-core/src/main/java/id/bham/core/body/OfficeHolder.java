package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import org.immutables.value.Value;

/** Who did something, in which office, and whether acting for its holder. */
@Value.Immutable
@ValueStyle
public abstract class OfficeHolder implements Described {

    private static final Declaration<OfficeHolder, Builder> RECORD = RecordType.declare(
            "officeHolder", OfficeHolder.class, OfficeHolder::builder, OfficeHolder::toBuilder, Builder::build);

    /** Where {@link #office()} stands. */
    public static final Place<OfficeHolder, Office> OFFICE =
            RECORD.fact("office", Office.TYPE, OfficeHolder::office, Builder::office);

    /** Where {@link #person()} stands. */
    public static final Place<OfficeHolder, String> PERSON =
            RECORD.fact("person", String.class, OfficeHolder::person, Builder::person);

    /** Where {@link #capacity()} stands. */
    public static final Place<OfficeHolder, Capacity> CAPACITY =
            RECORD.fact("capacity", Capacity.class, OfficeHolder::capacity, Builder::capacity);

    /** What who holds an office can state. */
    public static final RecordType<OfficeHolder> TYPE = RECORD.type();

    OfficeHolder() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the office in which it was done} */
    public abstract Fact<Office> office();

    /** {@return the person, by the name as the source spells it} */
    public abstract Fact<String> person();

    /** {@return whether the person held the office or acted for its holder} */
    public abstract Fact<Capacity> capacity();

    @Override
    public RecordType<OfficeHolder> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("person", person().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link OfficeHolder}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link OfficeHolder#office() office} ({@link id.bham.core.body.Office}; unknown if left out): the office in which it
     *       was done.
     *   <li>{@link OfficeHolder#person() person} (text, not blank; unknown if left out): the person, by the name as the source
     *       spells it.
     *   <li>{@link OfficeHolder#capacity() capacity} ({@link id.bham.core.body.Capacity}; unknown if left out): whether the person
     *       held the office or acted for its holder.
     * </ul>
     */
    public static final class Builder extends ImmutableOfficeHolder.Builder {
        Builder() {}
    }
}
