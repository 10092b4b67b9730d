package id.bham.core.evaluation;

import com.google.common.collect.ImmutableList;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Property;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import org.immutables.value.Value;

/**
 * A look back at the priority actions of a stretch of time (evaluasi). It is not a {@link ProgressReport}:
 * evaluations were announced for every two years, reports are due for every year.
 */
@Value.Immutable
@ValueStyle
public abstract class Evaluation implements Described {

    Evaluation() {}

    /**
     * Starts one.
     *
     * @return a builder that needs nothing; what is not set is unknown
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its title.
     *
     * @return the title
     */
    @Value.Default
    public Fact<String> title() {
        return Fact.unknown();
    }

    /**
     * The days that it looks at.
     *
     * @return the period
     */
    @Value.Default
    public Fact<ValidityPeriod> period() {
        return Fact.unknown();
    }

    /**
     * The day on which it was completed; absent if it was not.
     *
     * @return the day of completion
     */
    @Value.Default
    public Fact<PartialDate> completedOn() {
        return Fact.unknown();
    }

    @Override
    public List<Property> properties() {
        return ImmutableList.of(
                new Property("title", title()),
                new Property("period", period()),
                new Property("completedOn", completedOn()));
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("title", title());
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Evaluation}; what is not set is unknown. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}

        /**
         * Sets {@link Evaluation#title()} to a known value.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            return title(Fact.known(title));
        }

        /**
         * Sets {@link Evaluation#period()} to a known value.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(ValidityPeriod period) {
            return period(Fact.known(period));
        }

        /**
         * Sets {@link Evaluation#completedOn()} to a known value.
         *
         * @param completedOn the day of completion
         * @return this builder
         */
        public Builder completedOn(PartialDate completedOn) {
            return completedOn(Fact.known(completedOn));
        }
    }
}
