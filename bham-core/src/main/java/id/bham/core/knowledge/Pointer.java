package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.check.GuavaLibrary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a statement in a record: a JSON Pointer (RFC 6901), such as {@code /decree/issuedOn} or
 * {@code /members/0/office}. A place has one name, whether its listing is complete or partial.
 */
public final class Pointer implements Bindable {

    static {
        GuavaLibrary.look();
    }

    /** The whole record; its text is empty. */
    public static final Pointer WHOLE = new Pointer(List.of());

    private final ImmutableList<String> segments;

    /** Made when it is first wanted; every thread would make the same. */
    private @Nullable String text;

    /**
     * A pointer with these segments.
     *
     * @param segments the unescaped names and indexes on the way, outermost first; none for the whole record
     */
    public Pointer(List<String> segments) {
        this.segments = ImmutableList.copyOf(segments);
    }

    /** {@return the names and indexes on the way, an unmodifiable list, outermost first; empty for the whole record} */
    public List<String> segments() {
        return segments;
    }

    /**
     * Reads the text of a pointer.
     *
     * @param text empty, or segments each preceded by {@code /}, with {@code ~0} for {@code ~} and {@code ~1} for {@code /}
     * @return the pointer
     * @throws IllegalArgumentException if the text is neither empty nor begins with {@code /}, or has a {@code ~} that is
     *     followed by neither 0 nor 1
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer is empty or begins with '/': '" + text + "'");
        }
        var segments = ImmutableList.<String>builder();
        for (int start = 1; start <= text.length(); ) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            segments.add(unescape(text.substring(start, end), text));
            start = end + 1;
        }
        var pointer = new Pointer(segments.build());
        pointer.text = text;
        return pointer;
    }

    private static String unescape(String segment, String text) {
        if (segment.indexOf('~') < 0) {
            return segment;
        }
        for (int tilde = segment.indexOf('~'); tilde >= 0; tilde = segment.indexOf('~', tilde + 1)) {
            if (tilde + 1 == segment.length() || "01".indexOf(segment.charAt(tilde + 1)) < 0) {
                throw new IllegalArgumentException("in a JSON pointer '~' is followed by 0 or 1: '" + text + "'");
            }
        }
        return segment.replace("~1", "/").replace("~0", "~");
    }

    /**
     * {@return the place one step deeper}
     *
     * @param segment the name, unescaped
     */
    public Pointer child(String segment) {
        return new Pointer(
                ImmutableList.<String>builder().addAll(segments).add(segment).build());
    }

    /**
     * {@return the place of an item}
     *
     * @param index counted from 0
     */
    public Pointer child(int index) {
        return child(Integer.toString(index));
    }

    /**
     * {@return a place within this place, seen from where this one is seen}
     *
     * @param within the place, seen from this one
     */
    public Pointer append(Pointer within) {
        return new Pointer(ImmutableList.<String>builder()
                .addAll(segments)
                .addAll(within.segments)
                .build());
    }

    /** This place, seen from a place that encloses it or is it; empty if that does not. */
    Optional<Pointer> within(Pointer around) {
        int depth = around.segments.size();
        return segments.size() >= depth && segments.subList(0, depth).equals(around.segments)
                ? Optional.of(new Pointer(segments.subList(depth, segments.size())))
                : Optional.empty();
    }

    /** {@return whether this is the whole record, to which no segments lead} */
    public boolean isWhole() {
        return segments.isEmpty();
    }

    /** {@return the enclosing place, one step up; the whole record encloses itself} */
    public Pointer parent() {
        return isWhole() ? this : new Pointer(segments.subList(0, segments.size() - 1));
    }

    /** {@return the escaped text that {@link #parse(String)} reads} */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            var made = new StringBuilder();
            for (String segment : segments) {
                made.append('/').append(escape(segment));
            }
            known = made.toString();
            text = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    private static String escape(String segment) {
        boolean isPlain = segment.indexOf('~') < 0 && segment.indexOf('/') < 0;
        return isPlain ? segment : segment.replace("~", "~0").replace("/", "~1");
    }
}
