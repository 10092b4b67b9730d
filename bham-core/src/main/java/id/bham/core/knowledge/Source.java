package id.bham.core.knowledge;

import id.bham.core.check.Names;
import id.bham.core.check.Years;
import id.bham.core.encoding.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Where a statement comes from (sumber): a news item, an official page, a regulation. */
@Value.Immutable
@ValueStyle
public abstract class Source implements Described {

    private static final Declaration<Source, Builder> RECORD =
            RecordType.declare("source", Source.class, Source::builder, Source::toBuilder, Builder::build);

    /** Where {@link #id()} stands. */
    public static final Place<Source, String> ID = RECORD.id(Source::id, Builder::id);

    /** Where {@link #title()} stands. */
    public static final Place<Source, String> TITLE =
            RECORD.value("title", String.class, Source::title, Builder::title);

    /** Where {@link #publisher()} stands. */
    public static final Place<Source, String> PUBLISHER =
            RECORD.fact("publisher", String.class, Source::publisher, Builder::publisher);

    /** Where {@link #url()} stands. */
    public static final Place<Source, String> URL = RECORD.fact("url", String.class, Source::url, Builder::url);

    /** Where {@link #publishedOn()} stands. */
    public static final Place<Source, LocalDate> PUBLISHED_ON =
            RECORD.fact("publishedOn", LocalDate.class, Source::publishedOn, Builder::publishedOn);

    /** What a source can state. */
    public static final RecordType<Source> TYPE = RECORD.type();

    Source() {}

    /** {@return a builder that needs an id and a title} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a source of which only the title is known}
     *
     * @param id the id by which evidence refers to it; unique in its record
     * @param title its title or, if it has none, a short description
     * @throws IllegalArgumentException if the id is none, or the title is blank
     */
    public static Source of(String id, String title) {
        return builder().id(id).title(title).build();
    }

    /** {@return the id by which evidence refers to it: 1 to 100 letters, digits, and {@code . _ -}; unique in its record} */
    public abstract String id();

    /** {@return its title or, if it has none, a short description; not blank} */
    public abstract String title();

    /** {@return who published it} */
    public abstract Fact<String> publisher();

    /** {@return the address where it can be read} */
    public abstract Fact<String> url();

    /** {@return the day on which it was published, in the years 1 to 9999} */
    public abstract Fact<LocalDate> publishedOn();

    @Override
    public RecordType<Source> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkId(id());
        Names.checkNotBlank("title", title());
        Names.checkNotBlank("publisher", publisher().value());
        Names.checkNotBlank("url", url().value());
        publishedOn().value().ifPresent(day -> Years.check("year of publication", day.getYear()));
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Source}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Source#id() id} (text, not blank; required): the id by which evidence refers to it: 1 to 100 letters, digits,
     *       and {@code . _ -}; unique in its record.
     *   <li>{@link Source#title() title} (text, not blank; required): its title or, if it has none, a short description; not blank.
     *   <li>{@link Source#publisher() publisher} (text, not blank; unknown if left out): who published it.
     *   <li>{@link Source#url() url} (text, not blank; unknown if left out): the address where it can be read.
     *   <li>{@link Source#publishedOn() publishedOn} ({@link java.time.LocalDate}; unknown if left out): the day on which it was
     *       published, in the years 1 to 9999.
     * </ul>
     */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
