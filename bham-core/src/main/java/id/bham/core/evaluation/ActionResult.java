package id.bham.core.evaluation;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import org.immutables.value.Value;

/** What a report or an evaluation tells of one sub-action (hasil sub aksi). */
@Value.Immutable
@ValueStyle
public abstract class ActionResult implements Described {

    private static final Declaration<ActionResult, Builder> RECORD = RecordType.declare(
            "actionResult", ActionResult.class, ActionResult::builder, ActionResult::toBuilder, Builder::build);

    /** Where {@link #subAction()} stands. */
    public static final Place<ActionResult, String> SUB_ACTION =
            RECORD.fact("subAction", String.class, ActionResult::subAction, Builder::subAction);

    /** Where {@link #attainment()} stands. */
    public static final Place<ActionResult, Attainment> ATTAINMENT =
            RECORD.fact("attainment", Attainment.class, ActionResult::attainment, Builder::attainment);

    /** Where {@link #measure()} stands. */
    public static final Place<ActionResult, String> MEASURE =
            RECORD.fact("measure", String.class, ActionResult::measure, Builder::measure);

    /** What a result can state. */
    public static final RecordType<ActionResult> TYPE =
            RECORD.knownBy(SUB_ACTION).knownBy(MEASURE).type();

    ActionResult() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the id of the sub-action (sub aksi) of the National Strategy, such as {@code S2-1.1}, or what the source names in its
     * place; absent if the result is of no sub-action}
     */
    public abstract Fact<String> subAction();

    /** {@return how far it was reached; absent if the report or evaluation says nothing of that} */
    public abstract Fact<Attainment> attainment();

    /**
     * {@return by what that is measured (ukuran), such as a number of business actors, in the words of the source; absent if it
     * measures nothing}
     */
    public abstract Fact<String> measure();

    @Override
    public RecordType<ActionResult> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("sub-action", subAction().value());
        Names.checkNotBlank("measure", measure().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link ActionResult}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link ActionResult#subAction() subAction} (text, not blank; unknown if left out): the id of the sub-action (sub aksi)
     *       of the National Strategy, such as {@code S2-1.1}, or what the source names in its place; absent if the result is of no
     *       sub-action.
     *   <li>{@link ActionResult#attainment() attainment} ({@link id.bham.core.evaluation.Attainment}; unknown if left out): how far
     *       it was reached; absent if the report or evaluation says nothing of that.
     *   <li>{@link ActionResult#measure() measure} (text, not blank; unknown if left out): by what that is measured (ukuran), such
     *       as a number of business actors, in the words of the source; absent if it measures nothing.
     * </ul>
     */
    public static final class Builder extends ImmutableActionResult.Builder {
        Builder() {}
    }
}
