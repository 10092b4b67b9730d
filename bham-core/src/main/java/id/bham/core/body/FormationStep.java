package id.bham.core.body;

import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.time.PartialDate;
import org.immutables.value.Value;

/** A step on the way to a task force (tahap pembentukan), as the reports of 2022 tell them. */
@Value.Immutable
@ValueStyle
public abstract class FormationStep implements Described {

    private static final Declaration<FormationStep, Builder> RECORD = RecordType.declare(
            "formationStep", FormationStep.class, FormationStep::builder, FormationStep::toBuilder, Builder::build);

    /** Where {@link #stage()} stands. */
    public static final Place<FormationStep, FormationStage> STAGE =
            RECORD.value("stage", FormationStage.class, FormationStep::stage, Builder::stage);

    /** Where {@link #on()} stands. */
    public static final Place<FormationStep, PartialDate> ON =
            RECORD.fact("on", PartialDate.class, FormationStep::on, Builder::on);

    /** What a step of formation can state. */
    public static final RecordType<FormationStep> TYPE = RECORD.knownBy(STAGE).type();

    FormationStep() {}

    /** {@return a builder that needs a stage} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return which step it is} */
    public abstract FormationStage stage();

    /** {@return the day on which it was taken; absent if it has not been} */
    public abstract Fact<PartialDate> on();

    @Override
    public RecordType<FormationStep> type() {
        return TYPE;
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link FormationStep}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link FormationStep#stage() stage} ({@link id.bham.core.body.FormationStage}; required): which step it is.
     *   <li>{@link FormationStep#on() on} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if left out): the
     *       day on which it was taken; absent if it has not been.
     * </ul>
     */
    public static final class Builder extends ImmutableFormationStep.Builder {
        Builder() {}
    }
}
