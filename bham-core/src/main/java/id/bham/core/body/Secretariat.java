package id.bham.core.body;

import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import org.immutables.value.Value;

/**
 * The secretariat of a task force (sekretariat): the office that does its paperwork, which is another thing than its secretary. That of
 * the national one is a unit of the ministry; that of a regional one sits at the ministry's vertical agency (Perpres 60/2023, Pasal 6
 * and 8).
 */
@Value.Immutable
@ValueStyle
public abstract class Secretariat implements Described {

    private static final Declaration<Secretariat, Builder> RECORD = RecordType.declare(
            "secretariat", Secretariat.class, Secretariat::builder, Secretariat::toBuilder, Builder::build);

    /** Where {@link #at()} stands. */
    public static final Place<Secretariat, Institution> AT =
            RECORD.fact("at", Institution.TYPE, Secretariat::at, Builder::at);

    /** Where {@link #runBy()} stands. */
    public static final Place<Secretariat, Institution> RUN_BY =
            RECORD.fact("runBy", Institution.TYPE, Secretariat::runBy, Builder::runBy);

    /** What a secretariat can state. */
    public static final RecordType<Secretariat> TYPE = RECORD.type();

    Secretariat() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a secretariat at an institution, of which nothing else is known}
     *
     * @param institution where it sits, such as a regional office (Kanwil)
     */
    public static Secretariat at(Institution institution) {
        return builder().at(institution).build();
    }

    /** {@return the institution where it sits (tempat kedudukan); absent if it sits at none} */
    public abstract Fact<Institution> at();

    /** {@return which unit runs it (unit kerja penyelenggara), as an institution of its ministry; absent if no unit does} */
    public abstract Fact<Institution> runBy();

    @Override
    public RecordType<Secretariat> type() {
        return TYPE;
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Secretariat}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Secretariat#at() at} ({@link id.bham.core.body.Institution}; unknown if left out): the institution where it sits
     *       (tempat kedudukan); absent if it sits at none.
     *   <li>{@link Secretariat#runBy() runBy} ({@link id.bham.core.body.Institution}; unknown if left out): which unit runs it
     *       (unit kerja penyelenggara), as an institution of its ministry; absent if no unit does.
     * </ul>
     */
    public static final class Builder extends ImmutableSecretariat.Builder {
        Builder() {}
    }
}
