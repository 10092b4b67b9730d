package id.bham.rules.rule;

import com.google.common.collect.ImmutableSet;
import id.bham.core.check.Spelling;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.SampleRecords.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is looked at when a rule is built (pemeriksaan aturan): the places that its conditions name are there, they read no others, and
 * its texts name what there is. Each problem names the nearest that there is.
 *
 * <p>What a condition reads is tried on records that say all they can: none of its answers changes if what it does not name is not
 * known, or known to be absent. So it is found if it matters to such a record; the laws of the test kit try others.
 *
 * @param <S> the type of the subjects
 */
final class RuleCheck<S extends Subject> {

    /** Days around those that the dates of the records tell. */
    private static final List<LocalDate> DAYS =
            List.of(SampleRecords.DAY.minusDays(1), SampleRecords.DAY.plusDays(1), SampleRecords.DAY.plusYears(3));

    /** What a finding itself names, whatever its rule. */
    private static final Set<String> NAMED_BY_FINDINGS =
            ImmutableSet.of("inForce", "authority", "because", "waivedFor", "failure");

    /** What is due is told with the names of the term, which are not known before there is one. */
    private static final String DUE = "deadline";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9./]+)}");
    private static final Pattern INDEX = Pattern.compile("/(0|[1-9][0-9]*)(?=/|$)");

    private final Class<S> subjectType;
    private final Set<String> problems = new TreeSet<>();

    RuleCheck(Class<S> subjectType) {
        this.subjectType = subjectType;
    }

    /** Tells of a text that a rule of its kind needs. */
    void lacksText(String key, String what) {
        problems.add("it needs the text '" + key + "', which says " + what);
    }

    /** Looks at a condition about the subject. */
    void look(Condition<? super S> condition) {
        look(condition.places(), record -> condition);
    }

    /**
     * Looks at a condition that is another one for each record.
     *
     * @param named the places that it reads in whichever record
     */
    void look(Collection<Pointer> named, Function<S, Condition<? super S>> condition) {
        Set<Pointer> patterns = named.stream().map(RuleCheck::pattern).collect(ImmutableSet.toImmutableSet());
        for (RecordType<? extends Subject> type : SampleRecords.typesOf(subjectType)) {
            if (areThere(patterns, SampleRecords.placesOf(type)) && !patterns.isEmpty()) {
                findMore(condition, patterns, type, SampleRecords.placesOf(type));
            }
        }
    }

    private static Pointer pattern(Pointer place) {
        return place.segments().stream().anyMatch(step -> Character.isDigit(step.charAt(0)))
                ? Pointer.parse(INDEX.matcher(place.toString()).replaceAll("/*"))
                : place;
    }

    private boolean areThere(Set<Pointer> patterns, Set<Pointer> all) {
        List<String> unknown = patterns.stream()
                .filter(place -> !all.contains(place) && !(isItem(place) && all.contains(place.parent())))
                .map(Pointer::toString)
                .toList();
        if (unknown.isEmpty()) {
            return true;
        }
        List<String> names = all.stream().map(Pointer::toString).toList();
        unknown.forEach(name -> problems.add("no " + subjectType.getSimpleName() + " has the place " + name
                + "; expected " + Spelling.nearest(name, names).orElse("one such as " + names.get(1))));
        return false;
    }

    private static boolean isItem(Pointer pattern) {
        List<String> steps = pattern.segments();
        return !steps.isEmpty() && steps.get(steps.size() - 1).equals("*");
    }

    private S record(RecordType<? extends Subject> type, Function<Pointer, Telling> telling) {
        return subjectType.cast(SampleRecords.of(type, telling));
    }

    private void findMore(
            Function<S, Condition<? super S>> condition,
            Set<Pointer> named,
            RecordType<? extends Subject> type,
            Set<Pointer> all) {
        S full = subjectType.cast(SampleRecords.saying(type));
        if (!answersAlike(condition, full, full)) {
            return; // what it answers is another thing each time: the laws find that
        }
        for (Telling other : List.of(Telling.UNKNOWN, Telling.ABSENT)) {
            S rest = record(type, place -> isNamed(place, named) ? Telling.KNOWN : other);
            if (!answersAlike(condition, full, rest)) {
                Optional<Pointer> read = all.stream()
                        .filter(place -> !isNamed(place, named))
                        .filter(place -> !answersAlike(
                                condition, full, record(type, at -> at.equals(place) ? other : Telling.KNOWN)))
                        .findFirst();
                problems.add(
                        "a condition reads " + read.map(Pointer::toString).orElse("more") + " and names only " + named);
                return;
            }
        }
    }

    private boolean answersAlike(Function<S, Condition<? super S>> condition, S one, S other) {
        return DAYS.stream().allMatch(day -> answer(condition, one, day).equals(answer(condition, other, day)));
    }

    /** What it answers; empty if it fails, which shows when the rule is asked. */
    private Optional<Truth> answer(Function<S, Condition<? super S>> condition, S record, LocalDate day) {
        try {
            return Optional.of(condition.apply(record).test(record, AsOf.on(day)));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return Optional.empty();
        }
    }

    /** Whether a place is one of those that are named, on the way to one, or inside one in which nothing else is named. */
    private static boolean isNamed(Pointer place, Set<Pointer> named) {
        for (Pointer name : named) {
            boolean isOnTheWay = name.equals(place) || encloses(place, name);
            if (isOnTheWay || (encloses(name, place) && named.stream().noneMatch(inner -> encloses(name, inner)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean encloses(Pointer outer, Pointer inner) {
        List<String> steps = outer.segments();
        return inner.segments().size() > steps.size()
                && inner.segments().subList(0, steps.size()).equals(steps);
    }

    /**
     * Looks whether the texts name only what there is.
     *
     * @param texts the texts by key
     * @param names what messages can name: what stands at places, and arguments
     */
    void lookAtTexts(Map<String, LocalizedText> texts, Stream<String> names) {
        var known = new TreeSet<>(NAMED_BY_FINDINGS);
        names.forEach(known::add);
        texts.entrySet().stream()
                .filter(text -> !text.getKey().equals(DUE))
                .flatMap(text ->
                        Stream.of(text.getValue().indonesian(), text.getValue().english()))
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(MatchResult::group)
                .filter(placeholder -> !known.contains(placeholder.substring(1, placeholder.length() - 1)))
                .forEach(placeholder -> problems.add("its texts name " + placeholder
                        + ", which it does not give; expected "
                        + Spelling.expected(placeholder.substring(1, placeholder.length() - 1), known)));
    }

    /** The names by which messages tell what stands at places. */
    static Stream<String> names(Collection<Pointer> places) {
        return places.stream()
                .map(Pointer::segments)
                .filter(steps -> !steps.contains("*"))
                .map(steps -> String.join(".", steps));
    }

    /** What is wrong, in a fixed order. */
    List<String> problems() {
        return new ArrayList<>(problems);
    }
}
