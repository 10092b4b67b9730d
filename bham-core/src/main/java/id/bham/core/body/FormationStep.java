package id.bham.core.body;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Property;
import id.bham.core.time.PartialDate;
import java.util.List;
import org.immutables.value.Value;

/** A step on the way to a task force (tahap pembentukan), as the reports of 2022 tell them. */
@Value.Immutable
@ValueStyle
public abstract class FormationStep implements Described {

    FormationStep() {}

    /**
     * Starts one.
     *
     * @return a builder that needs a stage
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which step it is.
     *
     * @return the stage
     */
    public abstract FormationStage stage();

    /**
     * The day on which it was taken; absent if it has not been.
     *
     * @return the day
     */
    @Value.Default
    public Fact<PartialDate> on() {
        return Fact.unknown();
    }

    @Override
    public List<Property> properties() {
        return ImmutableList.of(new Property("stage", stage()), new Property("on", on()));
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link FormationStep}; what is not set is unknown. */
    public static final class Builder extends ImmutableFormationStep.Builder {
        Builder() {}

        /**
         * Sets {@link FormationStep#on()} to a known value.
         *
         * @param on the day
         * @return this builder
         */
        public Builder on(PartialDate on) {
            return on(Fact.known(on));
        }
    }
}
