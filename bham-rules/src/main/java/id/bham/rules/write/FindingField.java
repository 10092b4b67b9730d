package id.bham.rules.write;

import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a finding tells (keterangan temuan): the one list that every writer of reports follows.
 *
 * <p>Writers for programs carry every field that has something to tell. Writers for people leave some out where an outcome gives
 * little to do; which, {@link #isForPeople(Outcome)} says.
 */
public enum FindingField {
    /** The id of the rule. */
    RULE("rule"),
    /** The title of the rule. */
    TITLE("title"),
    /** The outcome. */
    OUTCOME("outcome"),
    /** The id of the subject. */
    SUBJECT("subject"),
    /** The place of the element in the subject; for people not told where it is the whole. */
    PATH("path"),
    /** The lasting name of the element in the subject; for programs alone. */
    ELEMENT("element"),
    /** How binding the duty is. */
    FORCE("force"),
    /** How sure the finding is. */
    STRENGTH("strength"),
    /** Whether the duty stands by presumption alone; told with the strength to people. */
    PRESUMED("presumed"),
    /** Where the law states it. */
    CITATION("citation"),
    /** The pages that say so. */
    SOURCES("sources"),
    /** The message. */
    MESSAGE("message"),
    /** What to do; for violations alone. */
    REMEDY("remedy"),
    /** Why it is open; for undetermined outcomes alone. */
    OPEN_BECAUSE("openBecause"),
    /** What it turns on and the record leaves open; for undetermined outcomes alone. */
    OPEN("open"),
    /** The facts relied upon, with their sources. */
    FACTS("facts"),
    /** The waiver that accepts a violation; for waived outcomes alone. */
    WAIVER("waiver"),
    /** The waivers that accepted the violation before and have ended; for violations alone. */
    ENDED_WAIVERS("endedWaivers"),
    /** The day before which the outcome does not change. */
    VALID_UNTIL("validUntil"),
    /** The last day by which it is to be done, if its term still runs. */
    DUE_BY("dueBy");

    /** Of how many facts of one kind people are told by name: the office of each member, say. */
    static final int MOST_ALIKE = 10;

    private final String key;

    FindingField(String key) {
        this.key = key;
    }

    /**
     * The name of the field where programs read it.
     *
     * @return a name in camelCase that never changes
     */
    public String key() {
        return key;
    }

    /**
     * Whether people are told this of a finding with some outcome.
     *
     * @param outcome the outcome
     * @return true if so
     */
    public boolean isForPeople(Outcome outcome) {
        boolean isShort =
                outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.NOT_IN_FORCE;
        return switch (this) {
            case RULE, OUTCOME, SUBJECT, PATH, MESSAGE -> true;
            case DUE_BY -> false; // the message says it
            case ELEMENT -> false; // people see where it stands
            case VALID_UNTIL -> false; // of all together the page says it
            case FACTS -> outcome == Outcome.VIOLATED || outcome == Outcome.WAIVED;
            default -> !isShort;
        };
    }

    /**
     * What a finding tells here, in words.
     *
     * @param finding the finding
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the words on one line; empty if it has nothing to tell
     */
    public Optional<String> words(Finding finding, Locale locale) {
        Wording wording = Wording.in(locale);
        return switch (this) {
            case RULE -> Optional.of(finding.rule().id());
            case TITLE -> Optional.of(wording.value(finding.rule().title().in(locale)));
            case OUTCOME -> Optional.of(wording.value(finding.outcome()));
            case SUBJECT -> Optional.of(finding.subject().id());
            case PATH ->
                Optional.of(finding.place()).filter(place -> !place.isWhole()).map(wording::place);
            case ELEMENT ->
                Optional.of(finding.element())
                        .filter(name -> !name.isWhole())
                        .map(name -> wording.value(name.toString()));
            case FORCE -> Optional.of(wording.value(finding.rule().force()));
            case STRENGTH -> Optional.of(wording.value(finding.strength()));
            case PRESUMED ->
                Optional.of(finding).filter(Finding::isPresumed).map(presumed -> wording.word("finding.presumed"));
            case CITATION -> Optional.of(wording.value(finding.citation())).filter(citation -> !citation.isEmpty());
            case SOURCES -> several(finding.rule().sources(), Source::title).map(wording::value);
            case MESSAGE -> Optional.of(finding.message(locale));
            case REMEDY ->
                Optional.of(finding)
                        .filter(told -> told.outcome() == Outcome.VIOLATED)
                        .map(told -> told.remedy(locale));
            case OPEN_BECAUSE -> finding.openBecause().map(wording::value);
            case OPEN -> several(finding.openByKind(), kind -> alike(kind, fact -> need(fact, wording), wording));
            case FACTS ->
                several(finding.factsByKind(), kind -> alike(kind, fact -> statement(fact, wording), wording));
            case WAIVER -> finding.waiver().map(waiver -> waiver(waiver, wording));
            case ENDED_WAIVERS -> several(finding.endedWaivers(), waiver -> waiver(waiver, wording));
            case VALID_UNTIL -> finding.validUntil().map(day -> wording.value(day.minusDays(1)));
            case DUE_BY -> finding.dueBy().map(wording::value);
        };
    }

    private static <T> Optional<String> several(List<T> items, Function<T, String> words) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.stream().map(words).collect(Collectors.joining("; ")));
    }

    /** The first facts of a kind, and how many others there are. */
    private static <F> String alike(AlikeFacts<F> kind, Function<F, String> words, Wording wording) {
        String first = kind.facts().stream().limit(MOST_ALIKE).map(words).collect(Collectors.joining("; "));
        int others = kind.facts().size() - MOST_ALIKE;
        return others <= 0 ? first : wording.phrase("report.alike", Map.of("first", first, "others", others));
    }

    /** Who accepts what, for how long, and why. */
    static String waiver(Waiver waiver, Wording wording) {
        return wording.phrase(
                "report.waiver",
                Map.of(
                        "authority", waiver.authority(),
                        "period", waiver.period(),
                        "because", waiver.because()));
    }

    /** What is needed, and where; and what sources say of it that disagree. */
    static String need(OpenFact fact, Wording wording) {
        return wording.phrase("report.need", Map.of("place", wording.place(fact.place()), "need", fact.need()))
                + claims(fact.claims(), wording);
    }

    /** What each source says, if they disagree. */
    private static String claims(List<Claim> claims, Wording wording) {
        if (claims.isEmpty()) {
            return "";
        }
        String told = claims.stream()
                .map(claim -> wording.phrase(
                        "report.claim",
                        Map.of(
                                "said",
                                wording.gist(claim.said()),
                                "source",
                                claim.source().title())))
                .collect(Collectors.joining("; "));
        return " (" + wording.phrase("report.claims", Map.of("claims", told)) + ")";
    }

    /** What the record says at a place, whether that is an inference, and who says so; or how sources disagree. */
    static String statement(FactUsed fact, Wording wording) {
        String said = wording.place(fact.place()) + ": " + wording.gist(fact.state())
                + (fact.isInferred() ? " (" + wording.word("report.inferred") + ")" : "")
                + claims(fact.claims(), wording);
        return fact.sources().isEmpty()
                ? said
                : said
                        + wording.value(fact.sources().stream()
                                .map(Source::title)
                                .collect(Collectors.joining("; ", " [", "]")));
    }
}
