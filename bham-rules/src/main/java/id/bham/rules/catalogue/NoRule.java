package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import id.bham.core.law.Citation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Why no rule asks whether a provision is kept (alasan tanpa aturan). What each says in words, {@code Wording.value} tells. */
public enum NoRule {
    /** It says what a term means (arti istilah). */
    DEFINES_A_TERM("Pasal 1"),
    /** It names what the instrument, or a part of it, is about. */
    NAMES_THE_MATTER("Bab I", "Bab II", "Bab III", "Bab IV", "Bab V", "Pasal 2", "Lampiran huruf G"),
    /** It says what something serves for. */
    STATES_A_PURPOSE("Pasal 2 ayat (3)", "Pasal 11 ayat (2)", "Lampiran huruf H angka 2"),
    /** It says where money may come from (pendanaan). */
    NAMES_FUNDS("Pasal 13"),
    /** It says from when the instrument is in force, which stands with the instrument. */
    COMES_INTO_FORCE("Pasal 16"),
    /** It tells what had been done before. */
    TELLS_OF_THE_PAST("Lampiran huruf C angka 5"),
    /** It says again what another provision says, and that one has rules. */
    SAID_ELSEWHERE("Lampiran huruf C angka 6"),
    /** It says who has which affairs, which the values read that the law sets over time. */
    READ_BY_A_VALUE("Perpres 139/2024 Pasal 5", "Perpres 139/2024 Pasal 6", "Lampiran huruf C angka 4"),
    /** It ends an office, and with it a duty that stood as long as there was one. */
    ENDS_A_DUTY("Perpres 156/2024 Pasal 7", "Perpres 156/2024 Pasal 52"),
    /** A word of it is lost in the text that was read, so that what it orders is not known. */
    A_WORD_IS_LOST("Pasal 10 ayat (1)"),
    /** Nothing has been found yet that a record could say of it. */
    NO_FACT_YET("Pasal 9", "Lampiran huruf H angka 1 huruf a"),
    /** A record can show whether it is kept, but no rule asks it yet. */
    NOT_CHECKED_YET("Lampiran huruf G bagian akhir");

    private final ImmutableList<String> places;

    /** In Perpres 60/2023, if no other instrument is named. */
    NoRule(String... places) {
        this.places = Arrays.stream(places)
                .map(place -> place.startsWith("Perpres ") ? place : Shipped.inPerpres(place))
                .collect(ImmutableList.toImmutableList());
    }

    /** The places of which it is said, each with all that stands in it but for what is said of a deeper place. */
    List<Citation> places() {
        return places.stream().map(Citation::parse).toList();
    }

    /** Why no rule asks about a place; of what nothing is said, that none asks yet. */
    static NoRule about(Citation place) {
        return Stream.of(values())
                .flatMap(reason -> reason.places().stream()
                        .filter(stated -> stated.contains(place))
                        .map(stated -> new Said(reason, stated.segments().size())))
                .max(Comparator.comparingInt(Said::depth))
                .map(Said::reason)
                .orElse(NOT_CHECKED_YET);
    }

    private record Said(NoRule reason, int depth) {}
}
