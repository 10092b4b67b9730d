package id.bham.core.law;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of instruments of which it is known how officials write them (jenis peraturan dan keputusan). */
enum InstrumentKind {
    /** A law. */
    UU("UU", "Undang-Undang", false),
    /** A government regulation. */
    PP("PP", "Peraturan Pemerintah", false),
    /** A regulation of the President. */
    PERPRES("Perpres", "Peraturan Presiden", false),
    /** A regulation of the Minister of Law and Human Rights. */
    PERMENKUMHAM("Permenkumham", "Peraturan Menteri Hukum dan Hak Asasi Manusia", false),
    /** A decision of the Minister of Law and Human Rights. */
    KEPMENKUMHAM("Kepmenkumham", "Keputusan Menteri Hukum dan Hak Asasi Manusia", false),
    /** A regulation of a region. */
    PERDA("Perda", "Peraturan Daerah", true),
    /** A regulation of a governor. */
    PERGUB("Pergub", "Peraturan Gubernur", true),
    /** A decision of a governor. */
    KEPGUB("Kepgub", "Keputusan Gubernur", true);

    private final String brief;
    private final String official;
    private final boolean ofRegion;

    InstrumentKind(String brief, String official, boolean ofRegion) {
        this.brief = brief;
        this.official = official;
        this.ofRegion = ofRegion;
    }

    String brief() {
        return brief;
    }

    String official() {
        return official;
    }

    /** Whether each region has its own, so that a number names none without the region. */
    boolean isOfRegion() {
        return ofRegion;
    }

    static Optional<InstrumentKind> named(String brief) {
        return Arrays.stream(values()).filter(kind -> kind.brief.equals(brief)).findFirst();
    }

    /** The kind whose official name begins a text. */
    static Optional<InstrumentKind> beginning(String text) {
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.official + " "))
                .findFirst();
    }
}
