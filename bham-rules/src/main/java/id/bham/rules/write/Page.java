package id.bham.rules.write;

import com.google.common.collect.ImmutableMap;
import id.bham.core.law.Citation;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * A page for people, as it is written. An outline says to it what is told, part by part; each kind of page knows how its parts are laid out
 * and escapes all that it is told.
 */
abstract class Page {

    /** What a line is to the others. */
    enum Level {
        /** The heading of all. */
        TITLE,
        /** What is said of all. */
        OPENING,
        /** The heading of a subject, or of what concerns all. */
        HEADING,
        /** What is said below a heading. */
        REMARK,
        /** The heading of items or entries of one kind. */
        SECTION,
        /** Something in a line or two. */
        ITEM,
        /** The heading of something that has more to tell. */
        ENTRY,
        /** The message of an entry. */
        MESSAGE,
        /** What is said of an item or entry. */
        DETAIL,
        /** What is said of the place that was named in the last detail alone. */
        OWN,
        /** What is said last, apart from the rest. */
        CLOSING
    }

    /** How a line looks where there are colours. */
    enum Tone {
        PLAIN,
        STRONG,
        BAD,
        OPEN,
        GOOD,
        FAINT;

        static Tone of(Verdict verdict) {
            return switch (verdict) {
                case NON_COMPLIANT -> BAD;
                case INCONCLUSIVE -> OPEN;
                case COMPLIANT -> GOOD;
                case NOTHING_ASSESSED -> STRONG;
            };
        }

        static Tone of(Outcome outcome) {
            return switch (outcome) {
                case VIOLATED, ERROR -> BAD;
                case UNDETERMINED, WAIVED -> OPEN;
                case SATISFIED -> GOOD;
                case NOT_APPLICABLE, NOT_IN_FORCE -> FAINT;
            };
        }
    }

    /**
     * A line.
     *
     * @param lead what stands before the text and apart from it; may be empty
     * @param name by what links lead to it, where there are links
     * @param address where it leads, where there are links
     * @param links parts of the text that lead somewhere, where there are links
     * @param isFolded whether what it is the heading of is much, and can wait until it is asked for
     */
    record Line(
            Level level,
            Tone tone,
            String lead,
            String text,
            Optional<String> name,
            Optional<String> address,
            Map<String, String> links,
            boolean isFolded) {

        Line {
            links = ImmutableMap.copyOf(links);
        }

        Line(Level level, Tone tone, String lead, String text) {
            this(level, tone, lead, text, Optional.empty(), Optional.empty(), Map.of(), false);
        }

        Line(Level level, String text) {
            this(level, level == Level.HEADING ? Tone.STRONG : Tone.PLAIN, "", text);
        }

        Line named(String as) {
            return new Line(level, tone, lead, text, Optional.of(as), address, links, isFolded);
        }

        Line leadingTo(Optional<String> where) {
            return new Line(level, tone, lead, text, name, where, links, isFolded);
        }

        Line with(Map<String, String> other) {
            return new Line(level, tone, lead, text, name, address, other, isFolded);
        }

        Line folded() {
            return new Line(level, tone, lead, text, name, address, links, true);
        }
    }

    private final Appendable out;

    Page(Appendable out) {
        this.out = out;
    }

    abstract void add(Line line);

    abstract void add(Table table);

    /** Whether there are pictures on this kind of page. */
    boolean hasPictures() {
        return false;
    }

    /** Shows a picture; where there are none, nothing. */
    void show(Picture picture) {}

    /** Where all of a rule with some id is told, if there are links to it. */
    Optional<String> address(String rule) {
        return Optional.empty();
    }

    /** Where a place of the law is told, if there are links to it. */
    Optional<String> address(Citation place) {
        return Optional.empty();
    }

    /** Nothing more is told. */
    void finish() {}

    final void add(Level level, String text) {
        add(new Line(level, text));
    }

    final void print(String... parts) {
        try {
            for (String part : parts) {
                out.append(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
