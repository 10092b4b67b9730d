package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Ministry;
import id.bham.core.province.Province;
import java.util.Set;
import org.immutables.value.Value;

/** An institution (lembaga) that holds a seat, names an office or serves a region. */
@Value.Immutable
@ValueStyle
public abstract class Institution implements Described {

    private static final Declaration<Institution, Builder> RECORD = RecordType.declare(
            "institution", Institution.class, Institution::builder, Institution::toBuilder, Builder::build);

    /** Where {@link #kind()} stands. */
    public static final Place<Institution, InstitutionKind> KIND =
            RECORD.fact("kind", InstitutionKind.class, Institution::kind, Builder::kind);

    /** Where {@link #name()} stands. */
    public static final Place<Institution, String> NAME =
            RECORD.fact("name", String.class, Institution::name, Builder::name);

    /** Where {@link #ministry()} stands. */
    public static final Place<Institution, Ministry> MINISTRY =
            RECORD.fact("ministry", Ministry.class, Institution::ministry, Builder::ministry);

    /** Where {@link #provinces()} stand. */
    public static final Items<Institution, Province> PROVINCES =
            RECORD.listing("provinces", Province.class, Institution::provinces, Builder::provinces);

    /** What an institution can state. */
    public static final RecordType<Institution> TYPE = RECORD.type();

    Institution() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what kind of institution it is} */
    public abstract Fact<InstitutionKind> kind();

    /** {@return its name} */
    public abstract Fact<String> name();

    /**
     * {@return the ministry that it is or is part of: a ministry itself, one of its directorates general, its office in a region;
     * absent for an institution of no ministry}
     */
    public abstract Fact<Ministry> ministry();

    /** {@return the provinces that it serves; a regional office (Kanwil) may serve several} */
    public abstract Listing<Province> provinces();

    @Override
    public RecordType<Institution> type() {
        return TYPE;
    }

    /**
     * {@return whether its region has a province in it, in three values}
     *
     * @param province the province
     */
    public Truth serves(Province province) {
        return provinces().any(served -> Truth.of(served.equals(province)));
    }

    /**
     * {@return whether it is, or is part of, one of several ministries, in three values; false for an institution of no ministry}
     *
     * @param ministries the ministries
     */
    public Truth belongsToAnyOf(Set<Ministry> ministries) {
        return ministry().matches(ministries::contains);
    }

    /**
     * Whether it is the same institution as another, by kind and name.
     *
     * @param other the other one
     * @return the answer in three values; names that are spelled differently are different
     */
    public Truth isSameAs(Institution other) {
        return Sameness.of(name(), other.name()).and(() -> Sameness.of(kind(), other.kind()));
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("name", name().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link Institution}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Institution#kind() kind} ({@link id.bham.core.body.InstitutionKind}; unknown if left out): what kind of
     *       institution it is.
     *   <li>{@link Institution#name() name} (text, not blank; unknown if left out): its name.
     *   <li>{@link Institution#ministry() ministry} ({@link id.bham.core.mandate.Ministry}; unknown if left out): the ministry that
     *       it is or is part of: a ministry itself, one of its directorates general, its office in a region; absent for an
     *       institution of no ministry.
     *   <li>{@link Institution#provinces() provinces} (each: {@link id.bham.core.province.Province}; unknown if left out): the
     *       provinces that it serves; a regional office (Kanwil) may serve several.
     * </ul>
     */
    public static final class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
