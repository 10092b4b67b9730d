package id.bham.rules.timeline;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why an outcome becomes another one on a day (sebab perubahan).
 *
 * @param kind what came or went
 * @param day the first day of what came, or the last day, inclusive, of what went
 * @param parameter the name of the parameter that the law sets otherwise; empty for every other kind
 * @param places the places of the subject at which the dates stand that came or went, sorted; empty for every other kind
 */
public record Cause(Kind kind, LocalDate day, Optional<String> parameter, List<Pointer> places) implements Bindable {

    /** By kind, then by what else tells them apart. */
    static final Comparator<Cause> ORDER = Comparator.comparing(Cause::kind)
            .thenComparing(Cause::day)
            .thenComparing(cause -> cause.parameter().orElse(""))
            .thenComparing(cause -> cause.places().toString());

    /** What came or went. */
    public enum Kind {
        /** The duty begins to exist; the day is its first. */
        LAW_BEGINS,
        /** The duty ceases to exist; the day is its last. */
        LAW_ENDS,
        /** Nothing later is known of the law; the day is the last to which it is known. */
        LAW_KNOWN_TO,
        /** The law sets otherwise, or no longer, what the duty depends on; the day is the first. */
        PARAMETER_SET,
        /** A waiver begins; the day is its first. */
        WAIVER_BEGINS,
        /** A waiver ends; the day is its last. */
        WAIVER_ENDS,
        /** A date of the record comes, or is over; the day is that date, or one of the days on which it may lie. */
        RECORDED_DATE,
        /** The rule begins or ceases to fail; the day is the first. */
        FAILURE,
        /** A day comes that the rule itself counts, such as the first after a year for which something was owed. */
        TERM
    }

    /**
     * A reason.
     *
     * @param kind what came or went
     * @param day its first or last day
     * @param parameter the name of the parameter
     * @param places the places of the dates
     */
    public Cause {
        places = ImmutableList.sortedCopyOf(Comparator.comparing(Pointer::toString), places);
    }

    /**
     * A reason that has its day alone.
     *
     * @param kind what came or went
     * @param day its first or last day
     * @return the reason
     */
    public static Cause of(Kind kind, LocalDate day) {
        return new Cause(kind, day, Optional.empty(), List.of());
    }

    /**
     * This reason as one for several subjects, whose places differ.
     *
     * @return the reason without places
     */
    public Cause inGeneral() {
        return places.isEmpty() ? this : new Cause(kind, day, parameter, List.of());
    }

    /**
     * The reason in a language.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return a sentence
     */
    public String message(Locale locale) {
        Wording wording = Wording.in(locale);
        String key = "cause." + kind + (kind == Kind.RECORDED_DATE && places.isEmpty() ? ".inGeneral" : "");
        String told = places.stream().map(wording::place).collect(joining("; "));
        return wording.phrase(
                key,
                Map.of(
                        "day",
                        day,
                        "parameter",
                        parameter.map(name -> named(name, wording)).orElse(""),
                        "places",
                        told));
    }

    /** What the law sets, as people call it; that of an embedder by its name. */
    private static String named(String parameter, Wording wording) {
        String key = "parameter." + parameter;
        return wording.has(key) ? wording.word(key) : parameter;
    }
}
