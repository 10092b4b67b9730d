package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import java.util.Set;
import org.immutables.value.Value;

/** An office (jabatan), whoever holds it: the governor of a province, a minister, the head of a regional office. */
@Value.Immutable
@ValueStyle
public abstract class Office implements Described {

    private static final Declaration<Office, Builder> RECORD =
            RecordType.declare("office", Office.class, Office::builder, Office::toBuilder, Builder::build);

    /** Where {@link #title()} stands. */
    public static final Place<Office, OfficeTitle> TITLE =
            RECORD.value("title", OfficeTitle.class, Office::title, Builder::title);

    /** Where {@link #province()} stands. */
    public static final Place<Office, Province> PROVINCE =
            RECORD.fact("province", Province.class, Office::province, Builder::province);

    /** Where {@link #institution()} stands. */
    public static final Place<Office, Institution> INSTITUTION =
            RECORD.fact("institution", Institution.TYPE, Office::institution, Builder::institution);

    /** Where {@link #name()} stands. */
    public static final Place<Office, String> NAME = RECORD.fact("name", String.class, Office::name, Builder::name);

    /** What an office can state. */
    public static final RecordType<Office> TYPE = RECORD.type();

    Office() {}

    /** {@return a builder that needs a title} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the governor of a province (Gubernur)}
     *
     * @param province the province
     */
    public static Office governorOf(Province province) {
        return builder().title(OfficeTitle.GOVERNOR).province(province).build();
    }

    /**
     * {@return the governor of a province (Gubernur)}
     *
     * @param iso the ISO 3166-2 code of the province, such as {@code ID-BT}
     * @throws IllegalArgumentException if no province has that code
     */
    public static Office governorOf(String iso) {
        return governorOf(Province.of(iso));
    }

    /**
     * {@return the secretary of a province (Sekretaris Daerah, Sekda)}
     *
     * @param province the province
     */
    public static Office secretaryOf(Province province) {
        return builder()
                .title(OfficeTitle.PROVINCIAL_SECRETARY)
                .province(province)
                .build();
    }

    /**
     * {@return the head of a regional office (Kepala Kantor Wilayah)}
     *
     * @param regionalOffice the regional office
     */
    public static Office headOf(Institution regionalOffice) {
        return builder()
                .title(OfficeTitle.HEAD_OF_REGIONAL_OFFICE)
                .institution(regionalOffice)
                .build();
    }

    /**
     * {@return an office of which a source tells the title alone, such as a minister's or a governor's (jabatan)} One of the nation belongs to
     * no province; of which province another is, is unknown.
     *
     * @param title the title
     */
    public static Office of(OfficeTitle title) {
        Fact<Province> province = title.isOfNation() ? Fact.absent() : Fact.unknown();
        return builder().title(title).province(province).build();
    }

    /** {@return which office it is; {@link OfficeTitle#OTHER} for one that only {@link #name()} tells} */
    public abstract OfficeTitle title();

    /** {@return the province of which it is an office; absent for an office of no province} */
    public abstract Fact<Province> province();

    /** {@return the institution that it leads or belongs to} */
    public abstract Fact<Institution> institution();

    /** {@return how the source names it} */
    public abstract Fact<String> name();

    @Override
    public RecordType<Office> type() {
        return TYPE;
    }

    /** {@return whether it is the office of a governor, of whichever province; decided, for the title is always known} */
    public Truth isGovernor() {
        return Truth.of(title() == OfficeTitle.GOVERNOR);
    }

    /**
     * {@return whether it is the office of the governor of a province, in three values}
     *
     * @param of the province
     */
    public Truth isGovernorOf(Province of) {
        return isGovernor().and(() -> province().isEqualTo(of));
    }

    /**
     * {@return whether it is the office of the secretary of a province, in three values}
     *
     * @param of the province
     */
    public Truth isSecretaryOf(Province of) {
        return Truth.of(title() == OfficeTitle.PROVINCIAL_SECRETARY)
                .and(() -> province().isEqualTo(of));
    }

    /**
     * {@return whether it is the office of the head of a regional office that serves a province, in three values}
     *
     * @param served the province
     */
    public Truth isHeadOfRegionalOfficeServing(Province served) {
        return Truth.of(title() == OfficeTitle.HEAD_OF_REGIONAL_OFFICE)
                .and(() -> institution().is(regionalOffice -> regionalOffice.serves(served)));
    }

    /**
     * {@return whether its title is one of several; decided, for the title is always known}
     *
     * @param titles the titles
     */
    public Truth isAnyOf(Set<OfficeTitle> titles) {
        return Truth.of(titles.contains(title()));
    }

    /**
     * {@return whether it is the same office as another, in three values: one with the same title, of the same province or institution
     * where the title does not tell it alone; names that are spelled differently are different}
     *
     * @param other the other one
     */
    public Truth isSameAs(Office other) {
        if (title() != other.title()) {
            return Truth.FALSE;
        }
        return switch (title()) {
            case PRESIDENT,
                    MINISTER_OF_LAW_AND_HUMAN_RIGHTS,
                    MINISTER_OF_LAW,
                    MINISTER_OF_HUMAN_RIGHTS,
                    DIRECTOR_GENERAL_OF_HUMAN_RIGHTS -> Truth.TRUE;
            case GOVERNOR, PROVINCIAL_SECRETARY -> Sameness.of(province(), other.province());
            case HEAD_OF_REGIONAL_OFFICE, HEAD_OF_PROVINCIAL_AGENCY ->
                institution().isUnknown() || other.institution().isUnknown()
                        ? Truth.UNKNOWN
                        : institution().is(mine -> other.institution().is(mine::isSameAs));
            case COORDINATING_MINISTER, OTHER -> Sameness.of(name(), other.name());
        };
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
     * Builds an {@link Office}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Office#title() title} ({@link id.bham.core.mandate.OfficeTitle}; required): which office it is; {@link
     *       OfficeTitle#OTHER} for one that only {@link id.bham.core.body.Office#name()} tells.
     *   <li>{@link Office#province() province} ({@link id.bham.core.province.Province}; unknown if left out): the province of which
     *       it is an office; absent for an office of no province.
     *   <li>{@link Office#institution() institution} ({@link id.bham.core.body.Institution}; unknown if left out): the institution
     *       that it leads or belongs to.
     *   <li>{@link Office#name() name} (text, not blank; unknown if left out): how the source names it.
     * </ul>
     */
    public static final class Builder extends ImmutableOffice.Builder {
        Builder() {}
    }
}
