package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Waiver;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way to an outcome: first whether the duty is in force, then whether it applies, then whether it is met; the first of these that is
 * not a plain yes settles the outcome. A no to the second settles it even where nobody can tell whether the duty is in force. There are
 * few ways without a value that was read or a waiver, and findings share them.
 *
 * @param end the question that settled it
 * @param stands whether the duty is in force
 * @param applies whether it applies; of no meaning where that was not asked
 * @param met whether it is met; of no meaning where that was not asked
 * @param outcome to what it leads
 * @param read the value that was read for the day to make the question, if one was
 * @param waiver the waiver that accepts the violation, if one does
 */
@SuppressWarnings("EnumOrdinal") // ways stand in the order of the answers
record Way(
        End end,
        Truth stands,
        Truth applies,
        Truth met,
        Outcome outcome,
        Optional<? extends DatedValues.Dated<?>> read,
        Optional<Waiver> waiver) {

    /** What settled an outcome. */
    enum End {
        /** That the duty is not in force. */
        NOT_IN_FORCE,
        /** That nothing is set that the duty needs. */
        NOT_SET,
        /** That it does not apply, or that this or its force is not known. */
        APPLICATION,
        /** That the law does not say what it turns on. */
        NOT_SAID,
        /** Whether it is met. */
        REQUIREMENT
    }

    /** A duty that is not in force. */
    static final Way NOT_IN_FORCE = new Way(End.NOT_IN_FORCE, Truth.FALSE, Truth.FALSE, Truth.UNKNOWN);

    private static final ImmutableList<Truth> ANSWERS = ImmutableList.copyOf(Truth.values());
    private static final ImmutableList<Way> NOT_SET = each(stands -> to(End.NOT_SET, stands, Truth.UNKNOWN));
    private static final ImmutableList<Way> MET = each(met -> new Way(End.REQUIREMENT, Truth.TRUE, Truth.TRUE, met));
    private static final ImmutableList<ImmutableList<Way>> APPLYING = eachTwo(End.APPLICATION);
    private static final ImmutableList<ImmutableList<Way>> NOT_SAID = eachTwo(End.NOT_SAID);

    private Way(End end, Truth stands, Truth applies, Truth met) {
        this(end, stands, applies, met, outcome(end, applies, met), Optional.empty(), Optional.empty());
    }

    private static Way to(End end, Truth stands, Truth applies) {
        return new Way(end, stands, applies, Truth.UNKNOWN);
    }

    private static <W> ImmutableList<W> each(Function<Truth, W> way) {
        return ANSWERS.stream().map(way).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ImmutableList<Way>> eachTwo(End end) {
        return each(stands -> each(applies -> to(end, stands, applies)));
    }

    private static Outcome outcome(End end, Truth applies, Truth met) {
        return switch (end) {
            case NOT_IN_FORCE, NOT_SET -> Outcome.NOT_IN_FORCE;
            case APPLICATION -> applies.isFalse() ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
            case NOT_SAID -> Outcome.UNDETERMINED;
            case REQUIREMENT -> Outcome.of(met);
        };
    }

    /** A duty for which nothing is set. */
    static Way notSet(Truth stands) {
        return NOT_SET.get(stands.ordinal());
    }

    /** A duty that does not apply, or of which that or its force is not known. */
    static Way applying(Truth stands, Truth applies) {
        return APPLYING.get(stands.ordinal()).get(applies.ordinal());
    }

    /** A duty that turns on what the law does not say. */
    static Way notSaid(Truth stands, Truth applies) {
        return NOT_SAID.get(stands.ordinal()).get(applies.ordinal());
    }

    /** A duty that is in force and applies. */
    static Way met(Truth met) {
        return MET.get(met.ordinal());
    }

    /** The same, by a question that was made of a value. */
    Way reading(Optional<? extends DatedValues.Dated<?>> value) {
        return new Way(end, stands, applies, met, outcome, value, waiver);
    }

    /** The same to a violation that is accepted. */
    Way waivedBy(Waiver by) {
        return new Way(end, stands, applies, met, Outcome.WAIVED, read, Optional.of(by));
    }

    /** The questions that were asked, with their answers. */
    List<Step> steps() {
        Step inForce = new Step(Step.Question.IN_FORCE, stands);
        Step application = new Step(Step.Question.APPLIES, applies);
        return switch (end) {
            case NOT_IN_FORCE -> List.of(inForce);
            case NOT_SET -> List.of(inForce, new Step(Step.Question.SET, Truth.FALSE));
            case APPLICATION -> List.of(inForce, application);
            case NOT_SAID -> List.of(inForce, application, new Step(Step.Question.SET, Truth.UNKNOWN));
            case REQUIREMENT -> List.of(inForce, application, new Step(Step.Question.MET, met));
        };
    }
}
