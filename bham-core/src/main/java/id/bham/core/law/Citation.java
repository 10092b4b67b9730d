package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the law (rujukan): an instrument and the chain of segments that leads to the place, such as {@code Perpres
 * 60/2023 Pasal 1 angka 7}. Without segments it is the instrument as a whole.
 *
 * @param instrument the instrument
 * @param segments the way to the place, outermost first; each kind once, in the order of {@link Level}
 */
public record Citation(InstrumentId instrument, List<Segment> segments) {

    private static final Pattern SEGMENTS = Pattern.compile(" (?:Bab|Pasal|ayat|huruf|angka) ");

    /** The levels of an Indonesian regulation at which something can be cited, outermost first. */
    public enum Level {
        /** Chapter (bab), numbered in Roman numerals. */
        BAB("Bab", "[IVXLCDM]+"),
        /** Article (pasal); an inserted one carries a letter. */
        PASAL("Pasal", "[1-9][0-9]*[A-Z]?"),
        /** Paragraph (ayat), in parentheses. */
        AYAT("ayat", "\\([1-9][0-9]*[a-z]?\\)"),
        /** Letter (huruf). */
        HURUF("huruf", "[a-z]{1,2}"),
        /** Number (angka). */
        ANGKA("angka", "[1-9][0-9]*");

        private final String word;
        private final String form;

        Level(String word, String form) {
            this.word = word;
            this.form = form;
        }
    }

    /**
     * One step of a citation.
     *
     * @param level the level
     * @param number its number as it is written: {@code 7}, {@code (1)}, {@code a}
     */
    public record Segment(Level level, String number) {

        /**
         * One step of a citation.
         *
         * @param level the level
         * @param number its number
         * @throws IllegalArgumentException if that level is not numbered so
         */
        public Segment {
            if (!number.matches(level.form)) {
                throw new IllegalArgumentException(
                        "'" + number + "' is not how a " + level.word + " is numbered; expected " + level.form);
            }
        }

        @Override
        public String toString() {
            return level.word + " " + number;
        }
    }

    /**
     * A place in an instrument.
     *
     * @param instrument the instrument
     * @param segments the way to the place
     * @throws IllegalArgumentException if a segment is not deeper than the one before it
     */
    public Citation(InstrumentId instrument, List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i - 1).level().compareTo(segments.get(i).level()) >= 0) {
                throw new IllegalArgumentException("in a citation each step is deeper than the one before, but "
                        + segments.get(i) + " follows " + segments.get(i - 1));
            }
        }
        this.instrument = instrument;
        this.segments = ImmutableList.copyOf(segments);
    }

    /**
     * Reads a citation.
     *
     * @param text such as {@code Perpres 60/2023 Pasal 7} or {@code Perpres 53/2021 Pasal 8 ayat (1)}
     * @return the citation
     * @throws IllegalArgumentException if the text is not a citation; the message says which part
     */
    public static Citation parse(String text) {
        Matcher matcher = SEGMENTS.matcher(text);
        var cuts = new ArrayList<Integer>();
        for (int from = 0; matcher.find(from); from = matcher.end() - 1) {
            cuts.add(matcher.start());
        }
        cuts.add(text.length());
        var segments = ImmutableList.<Segment>builder();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segments.add(parseSegment(text.substring(cuts.get(i) + 1, cuts.get(i + 1))));
        }
        return new Citation(InstrumentId.parse(text.substring(0, cuts.get(0))), segments.build());
    }

    private static Segment parseSegment(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("in a citation a number follows '" + text + "'");
        }
        return new Segment(Level.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT)), text.substring(space + 1));
    }

    /**
     * Whether the other citation is this place or one within it.
     *
     * @param other the other citation
     * @return true if the other begins with all of this
     */
    public boolean contains(Citation other) {
        return instrument.equals(other.instrument)
                && segments.size() <= other.segments.size()
                && segments.equals(other.segments.subList(0, segments.size()));
    }

    /**
     * The customary way to write it; {@link #parse(String)} reads it back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        var text = new StringBuilder(instrument.toString());
        segments.forEach(segment -> text.append(' ').append(segment));
        return text.toString();
    }
}
