package id.bham.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.bham.core.binding.Bindable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place in the law (rujukan): an instrument and the chain of segments that leads to the place. Without segments it is the
 * instrument as a whole.
 *
 * <p>It has two forms. Officials write {@code Pasal 7 ayat (2) Peraturan Presiden Nomor 60 Tahun 2023}; the short form is {@code
 * Perpres 60/2023 Pasal 7 ayat (2)}. In both the deepest segment comes last.
 *
 * @param instrument the instrument
 * @param segments the way to the place, outermost first: in the order of {@link Level}, but letters and numbers may take turns as in
 *     {@code angka 1 huruf b}
 */
public record Citation(InstrumentId instrument, List<Segment> segments) implements Bindable {

    /** The levels of an Indonesian regulation at which something can be cited, outermost first. */
    public enum Level {
        /** Annex (lampiran); the number, in Roman numerals, is empty if there is one alone. */
        LAMPIRAN("Lampiran", "[IVXLCDM]*", false),
        /** The table in an annex (matriks); its number is empty. */
        MATRIKS("matriks", "", true),
        /** Chapter (bab), numbered in Roman numerals. */
        BAB("Bab", "[IVXLCDM]+", false),
        /** Article (pasal); an inserted one carries a letter. */
        PASAL("Pasal", "[1-9][0-9]*[A-Z]?", false),
        /** Paragraph (ayat), in parentheses. */
        AYAT("ayat", "\\([1-9][0-9]*[a-z]?\\)", false),
        /** Letter (huruf); a capital one for a section of an annex. */
        HURUF("huruf", "[a-z]{1,2}|[A-Z]", false),
        /** One of the strategies (strategi) that a section of an annex, or its table, names in their order. */
        STRATEGI("strategi", "[1-9][0-9]*", true),
        /** A part of a section of an annex that has no letter or number: what stands at its end (bagian akhir). */
        BAGIAN("bagian", "akhir", true),
        /** Number (angka). */
        ANGKA("angka", "[1-9][0-9]*", false);

        private static final ImmutableMap<String, Level> BY_WORD =
                Maps.uniqueIndex(Arrays.asList(values()), level -> level.word);

        private final String word;
        private final Pattern form;
        private final boolean inAnnexAlone;

        Level(String word, String form, boolean inAnnexAlone) {
            this.word = word;
            this.form = Pattern.compile(form);
            this.inAnnexAlone = inAnnexAlone;
        }

        private boolean mayLackNumber() {
            return this == LAMPIRAN || this == MATRIKS;
        }

        private static String words() {
            return Arrays.stream(values()).map(level -> level.word).collect(Collectors.joining(", "));
        }

        /** The level that a word names in citations. */
        static Optional<Level> named(String word) {
            return Optional.ofNullable(BY_WORD.get(word));
        }

        private boolean hasNumber(String number) {
            return form.matcher(number).matches();
        }
    }

    /**
     * One step of a citation.
     *
     * @param level the level
     * @param number its number as it is written: {@code 7}, {@code (1)}, {@code a}; empty for a level that has none
     */
    public record Segment(Level level, String number) implements Bindable {

        /**
         * One step of a citation.
         *
         * @param level the level
         * @param number its number
         * @throws IllegalArgumentException if that level is not numbered so
         */
        public Segment {
            if (!level.hasNumber(number)) {
                throw new IllegalArgumentException(
                        "'" + number + "' is not how a " + level.word + " is numbered; expected " + level.form);
            }
        }

        private boolean isAlso(Segment other) {
            return level == other.level && number.equals(other.number);
        }

        private boolean isSectionOfAnnex() {
            return level == Level.HURUF && Character.isUpperCase(number.charAt(0));
        }

        private boolean mayFollow(Segment other) {
            if (isSectionOfAnnex()) {
                return other.level == Level.LAMPIRAN;
            }
            return level.compareTo(other.level) > 0 || (level == Level.HURUF && other.level == Level.ANGKA);
        }

        @Override
        public String toString() {
            return number.isEmpty() ? level.word : level.word + " " + number;
        }
    }

    /**
     * A place in an instrument.
     *
     * @param instrument the instrument
     * @param segments the way to the place
     * @throws IllegalArgumentException if a segment is not deeper than the one before it, or stands outside an annex and is of a level
     *     that annexes alone have
     */
    public Citation {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean inAnnex = segments.get(0).level() == Level.LAMPIRAN;
            if (!inAnnex && (segment.level().inAnnexAlone || segment.isSectionOfAnnex())) {
                throw new IllegalArgumentException(
                        "an annex alone has '" + segment + "'; expected Lampiran before it in the citation");
            }
            if (i > 0 && !segment.mayFollow(segments.get(i - 1))) {
                throw new IllegalArgumentException("in a citation each step is deeper than the one before, but "
                        + segment + " follows " + segments.get(i - 1));
            }
        }
        segments = ImmutableList.copyOf(segments);
    }

    /**
     * {@return an instrument as a whole, without segments}
     *
     * @param instrument the instrument
     */
    public static Citation ofWhole(InstrumentId instrument) {
        return new Citation(instrument, ImmutableList.of());
    }

    /**
     * Reads a citation in either form.
     *
     * @param text such as {@code Pasal 7 Peraturan Presiden Nomor 60 Tahun 2023} or {@code Perpres 53/2021 Pasal 8 ayat (1)}
     * @return the citation
     * @throws IllegalArgumentException if the text is not a citation; the message says which part
     */
    public static Citation parse(String text) {
        List<String> words = List.of(text.split(" ", -1));
        if (isLevel(words.get(0))) {
            var read = new Segments(words, 0);
            return new Citation(InstrumentId.parse(read.rest), read.segments);
        }
        int first = 1;
        while (first < words.size() && !isLevel(words.get(first))) {
            first++;
        }
        var read = new Segments(words, Math.min(first, words.size()));
        read.refuseMore(text);
        return new Citation(InstrumentId.parse(String.join(" ", words.subList(0, first))), read.segments);
    }

    /** The place in an instrument that a text names, which does not name the instrument. */
    static Citation in(InstrumentId instrument, String place) {
        var read = new Segments(List.of(place.split(" ", -1)), 0);
        read.refuseMore(place);
        return new Citation(instrument, read.segments);
    }

    /**
     * {@return several places as officials write them in one go, such as {@code Pasal 8 ayat (1) dan ayat (2) serta Pasal 12 ayat (1)
     * Peraturan Presiden Nomor 60 Tahun 2023}: of places that follow each other the instrument once and, where they differ in their last step alone,
     * the others once; semicolons part the instruments}
     *
     * @param citations the places, in their order; of none the text is empty
     */
    public static String together(List<Citation> citations) {
        var told = new StringBuilder();
        for (int first = 0; first < citations.size(); ) {
            int end = first + 1;
            while (end < citations.size() && citations.get(end).instrument.equals(citations.get(first).instrument)) {
                end++;
            }
            told.append(told.isEmpty() ? "" : "; ").append(ofOneInstrument(citations.subList(first, end)));
            first = end;
        }
        return told.toString();
    }

    private static String ofOneInstrument(List<Citation> citations) {
        var groups = new ArrayList<String>();
        for (int first = 0; first < citations.size(); ) {
            var steps = new ArrayList<String>(List.of(citations.get(first).place()));
            int end = first + 1;
            while (end < citations.size() && citations.get(end).isBeside(citations.get(first))) {
                List<Segment> segments = citations.get(end).segments;
                steps.add(segments.get(segments.size() - 1).toString());
                end++;
            }
            groups.add(listed(steps, "dan"));
            first = end;
        }
        String places = listed(groups, groups.stream().anyMatch(group -> group.contains(" dan ")) ? "serta" : "dan");
        String instrument = citations.get(0).instrument.toString();
        return places.isEmpty() ? instrument : places + " " + instrument;
    }

    private static String listed(List<String> items, String and) {
        int last = items.size() - 1;
        return switch (items.size()) {
            case 1 -> items.get(0);
            case 2 -> items.get(0) + " " + and + " " + items.get(1);
            default -> String.join(", ", items.subList(0, last)) + ", " + and + " " + items.get(last);
        };
    }

    /** Whether the way to it is that to another place, but for the number of the last step. */
    private boolean isBeside(Citation other) {
        int last = segments.size() - 1;
        return last > 0
                && other.segments.size() == segments.size()
                && other.segments.subList(0, last).equals(segments.subList(0, last))
                && other.segments.get(last).level() == segments.get(last).level();
    }

    private static boolean isLevel(String word) {
        return Level.named(word).isPresent();
    }

    /** The segments that stand in a text from a word on, and what follows them. */
    private static final class Segments {
        private final ImmutableList<Segment> segments;
        private final String rest;

        Segments(List<String> words, int first) {
            var read = ImmutableList.<Segment>builder();
            int next = first;
            for (Optional<Level> level = level(words, next); level.isPresent(); level = level(words, next)) {
                Level of = level.get();
                next++;
                if (of.mayLackNumber() && !isNumber(of, words, next)) {
                    read.add(new Segment(of, ""));
                } else {
                    read.add(new Segment(of, number(words, next)));
                    next++;
                }
            }
            segments = read.build();
            rest = String.join(" ", words.subList(next, words.size()));
        }

        /** Refuses a text of which something follows that is no segment. */
        void refuseMore(String text) {
            if (!rest.isEmpty() || text.endsWith(" ")) {
                throw new IllegalArgumentException(
                        "in a citation a level follows, but this is '" + rest + "'; expected one of " + Level.words());
            }
        }

        private static Optional<Level> level(List<String> words, int at) {
            return at < words.size() ? Level.named(words.get(at)) : Optional.empty();
        }

        private static boolean isNumber(Level level, List<String> words, int at) {
            return at < words.size() && !words.get(at).isEmpty() && level.hasNumber(words.get(at));
        }

        private static String number(List<String> words, int at) {
            if (at == words.size()) {
                throw new IllegalArgumentException("in a citation a number follows '" + words.get(at - 1) + "'");
            }
            return words.get(at);
        }
    }

    /** {@return whether it is the instrument as a whole} */
    public boolean isWhole() {
        return segments.isEmpty();
    }

    /**
     * {@return whether the other citation is this place or one within it}
     *
     * @param other the other citation
     */
    public boolean contains(Citation other) {
        return instrument.equals(other.instrument) && leadsTo(other);
    }

    /** Whether a place of the same instrument is this place or one within it. */
    boolean leadsTo(Citation ofSameInstrument) {
        List<Segment> way = ofSameInstrument.segments;
        boolean leads = segments.size() <= way.size();
        for (int i = 0; leads && i < segments.size(); i++) {
            leads = segments.get(i).isAlso(way.get(i));
        }
        return leads;
    }

    /** The places that contain this one, from the outermost that is not the whole instrument to this one. */
    Stream<Citation> way() {
        return IntStream.rangeClosed(1, segments.size())
                .mapToObj(depth -> new Citation(instrument, segments.subList(0, depth)));
    }

    /** {@return the place without the instrument, such as {@code Pasal 7 ayat (2)}; empty for an instrument as a whole} */
    public String place() {
        return segments.stream().map(Segment::toString).collect(Collectors.joining(" "));
    }

    /**
     * {@return the short form, for ids and options, such as {@code Perpres 60/2023 Pasal 7 ayat (2)}; {@link #parse(String)} reads it
     * back}
     */
    public String shortForm() {
        return isWhole() ? instrument.shortForm() : instrument.shortForm() + " " + place();
    }

    /**
     * {@return the place as officials write it, such as {@code Pasal 7 ayat (2) Peraturan Presiden Nomor 60 Tahun 2023}; {@link
     * #parse(String)} reads it back}
     */
    @Override
    public String toString() {
        return isWhole() ? instrument.toString() : place() + " " + instrument;
    }
}
