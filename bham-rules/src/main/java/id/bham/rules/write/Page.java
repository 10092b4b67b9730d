package id.bham.rules.write;

import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;

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
     */
    record Line(Level level, Tone tone, String lead, String text) {

        Line(Level level, String text) {
            this(level, level == Level.HEADING ? Tone.STRONG : Tone.PLAIN, "", text);
        }
    }

    private final Appendable out;

    Page(Appendable out) {
        this.out = out;
    }

    abstract void add(Line line);

    abstract void add(Table table);

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
