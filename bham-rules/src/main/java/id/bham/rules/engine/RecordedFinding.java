package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.LegalBasis;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding that reads in its record, when that is first wanted, why its outcome is as it is. */
public abstract class RecordedFinding implements Finding {

    private final Checked checked;
    private final int horizon;

    /** Made when something of it is first wanted; of most findings nothing ever is. */
    private volatile @Nullable Told told;

    /** What is told of a finding, each made when it is first wanted; every thread would make the same. */
    private static final class Told {
        private volatile @Nullable Reasons reasons;
        private volatile @Nullable List<AlikeFacts<OpenFact>> open;
    }

    /** What the record says that led to the outcome; or how the rule failed to tell it. */
    private record Reasons(List<AlikeFacts<FactUsed>> facts, Map<String, Object> arguments, Optional<String> failure) {}

    RecordedFinding(Checked checked, int horizon) {
        this.checked = checked;
        this.horizon = horizon;
    }

    /** The same as another one, of which nothing has been read. */
    RecordedFinding(RecordedFinding other) {
        this(other.checked.unread(), other.horizon);
    }

    final Checked checked() {
        return checked;
    }

    /** The places relied upon, as patterns; none where no question was asked. */
    List<Pointer> relied() {
        return List.of();
    }

    /** The places that leave it open, as patterns; none where no question was asked. */
    List<Pointer> left() {
        return List.of();
    }

    /** What tells the place from others of the same record, without looking for it. */
    Object where() {
        return place();
    }

    /** Whether two findings about one record are about one place of it. */
    public static boolean areAtOnePlace(Finding one, Finding other) {
        boolean areRecorded = one instanceof RecordedFinding && other instanceof RecordedFinding;
        return areRecorded
                ? ((RecordedFinding) one).where().equals(((RecordedFinding) other).where())
                : one.place().equals(other.place());
    }

    /** The rule's own named values. */
    abstract Map<String, Object> named();

    // Where no question was asked there is no more to tell.

    @Override
    public Finding unread() {
        return this;
    }

    @Override
    public Optional<Waiver> waiver() {
        return Optional.empty();
    }

    @Override
    public List<Waiver> endedWaivers() {
        return List.of();
    }

    @Override
    public List<Step> steps() {
        return List.of();
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NONE;
    }

    @Override
    public Optional<PartialDate> dueBy() {
        return Optional.empty();
    }

    @Override
    public List<Pointer> sourced() {
        return List.of();
    }

    @Override
    public final Subject subject() {
        return checked.subject();
    }

    @Override
    public final PlaceName element() {
        return checked.nameOf(place());
    }

    @Override
    public final Optional<LocalDate> validUntil() {
        return Answer.day(horizon);
    }

    @Override
    public final List<AlikeFacts<FactUsed>> factsByKind() {
        return reasons().facts();
    }

    @Override
    public final Map<String, Object> arguments() {
        return reasons().arguments();
    }

    @Override
    public final Optional<String> unexplained() {
        return reasons().failure();
    }

    private Told told() {
        Told known = told;
        if (known == null) {
            known = new Told();
            told = known;
        }
        return known;
    }

    private Reasons reasons() {
        Told of = told();
        Reasons known = of.reasons;
        if (known == null) {
            known = findReasons();
            of.reasons = known;
        }
        return known;
    }

    private Reasons findReasons() {
        try {
            List<Pointer> relied = relied();
            return new Reasons(findFacts(relied), findArguments(relied), Optional.empty());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return new Reasons(
                    List.of(),
                    Map.of("failure", failure.toString(), "inForce", rule().inForce()),
                    Optional.of(failure.toString()));
        }
    }

    private List<AlikeFacts<FactUsed>> findFacts(List<Pointer> relied) {
        Kinds kinds = checked.kinds();
        Pointer place = place();
        return Patterns.of(relied).each(places -> kinds.used(places, place));
    }

    private Map<String, Object> findArguments(List<Pointer> relied) {
        var values = ImmutableMap.<String, Object>builder();
        for (Pointer place : relied) {
            if (!place.segments().contains("*")) {
                values.put(String.join(".", place.segments()), subject().at(place));
            }
        }
        values.put("inForce", rule().inForce());
        waiver().ifPresent(by -> {
            values.put("authority", by.authority());
            values.put("because", by.because());
            values.put("waivedFor", by.period());
        });
        values.putAll(named());
        return values.buildKeepingLast();
    }

    @Override
    public final List<AlikeFacts<OpenFact>> openByKind() {
        Told of = told();
        List<AlikeFacts<OpenFact>> known = of.open;
        if (known == null) {
            known = findOpen();
            of.open = known;
        }
        return known;
    }

    private List<AlikeFacts<OpenFact>> findOpen() {
        if (outcome() != Outcome.UNDETERMINED) {
            return List.of();
        }
        try {
            return readOpen();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            // What the rule cannot tell its reasons say.
            return List.of();
        }
    }

    private List<AlikeFacts<OpenFact>> readOpen() {
        Kinds kinds = checked.kinds();
        Pointer place = place();
        Patterns left = Patterns.of(left());
        var open = ImmutableList.<AlikeFacts<OpenFact>>builder()
                .addAll(left.each(places -> kinds.open(places, left.around(places), place)));
        for (Pointer stated : sourced()) {
            if (subject().hasSource(stated).isUnknown()) {
                open.add(new AlikeFacts<>(stated, List.of(new OpenFact(subject().id(), stated, OpenFact.Need.SOURCE))));
            }
        }
        return open.build();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Finding that
                && rule().id().equals(that.rule().id())
                && subject().id().equals(that.subject().id())
                && place().equals(that.place())
                && outcome() == that.outcome()
                && validUntil().equals(that.validUntil())
                && waiver().equals(that.waiver());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(rule().id(), subject().id(), place(), outcome(), horizon, waiver());
    }

    @Override
    public final String toString() {
        return rule().id() + " " + subject().id() + place() + " " + outcome()
                + validUntil().map(day -> " until " + day).orElse("");
    }
}
