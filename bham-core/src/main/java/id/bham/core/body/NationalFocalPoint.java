package id.bham.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.binding.Binding;
import id.bham.core.building.WholeSources;
import id.bham.core.check.Names;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import org.immutables.value.Value;

/**
 * The ministry named as National Focal Point (NFP) for business and human rights, for as long as it is so. A change of the
 * ministry is a new focal point with an id of its own.
 *
 * <pre>{@code
 * NationalFocalPoint nfp = NationalFocalPoint.builder()
 *         .id("nfp")
 *         .period(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class NationalFocalPoint implements Body {

    private static final Declaration<NationalFocalPoint, Builder> RECORD = RecordType.declare(
            "nationalFocalPoint",
            NationalFocalPoint.class,
            NationalFocalPoint::builder,
            NationalFocalPoint::toBuilder,
            Builder::build);

    /** Where {@link #id()} stands. */
    public static final Place<NationalFocalPoint, String> ID = RECORD.id(NationalFocalPoint::id, Builder::id);

    static {
        RECORD.state(NAME, Builder::name);
    }

    /** Where {@link #institution()} stands. */
    public static final Place<NationalFocalPoint, Institution> INSTITUTION =
            RECORD.fact("institution", Institution.TYPE, NationalFocalPoint::institution, Builder::institution);

    /** Where {@link #period()} stands. */
    public static final Place<NationalFocalPoint, ValidityPeriod> PERIOD =
            RECORD.fact("period", ValidityPeriod.TYPE, NationalFocalPoint::period, Builder::period);

    /** Where {@link #reports()} stand. */
    public static final Items<NationalFocalPoint, ProgressReport> REPORTS =
            RECORD.listing("reports", ProgressReport.TYPE, NationalFocalPoint::reports, Builder::reports);

    static {
        RECORD.state(ANSWERS_TO, Builder::answersTo);
    }

    /** What a focal point can state. */
    public static final RecordType<NationalFocalPoint> TYPE = RECORD.type(Builder::evidence);

    /** Whether it {@linkplain #hasBegun has begun}, whatever became of it since. */
    public static final Condition<NationalFocalPoint> BEGUN =
            Condition.asked(NationalFocalPoint::hasBegun, Reads.of(PERIOD));

    /** Whether it {@linkplain #exists exists}. */
    public static final Condition<NationalFocalPoint> EXISTING =
            Condition.asked(NationalFocalPoint::exists, Reads.of(PERIOD));

    NationalFocalPoint() {}

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static NationalFocalPoint bound(Object document) {
        return Binding.read(NationalFocalPoint.class, document);
    }

    /** {@return a builder that needs an id} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the ministry that is named} */
    public abstract Fact<Institution> institution();

    /** {@return the days on which it is the focal point} */
    public abstract Fact<ValidityPeriod> period();

    /** {@return the reports that its minister handed on to the President} */
    public abstract Listing<ProgressReport> reports();

    @Override
    public RecordType<NationalFocalPoint> type() {
        return TYPE;
    }

    /** {@inheritDoc} Kept, for it is asked for with every check. */
    @Override
    @Value.Lazy
    public List<Property> properties() {
        return TYPE.properties(this);
    }

    /**
     * {@return whether it has been the focal point by the check date, whatever became of it since, in three values}
     *
     * @param at the check date
     */
    public Truth hasBegun(AsOf at) {
        return period().is(at::begun);
    }

    @Override
    public Truth exists(AsOf at) {
        return period().is(at::within);
    }

    @Value.Check
    void check() {
        Names.checkId(id());
        Names.checkNotBlank("name", name().value());
        Names.checkNotBlank("answersTo", answersTo().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link NationalFocalPoint}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link NationalFocalPoint#id() id} (text, not blank; required): the id by which other records refer to it: 1 to 100
     *       letters, digits, and {@code . _ -}; opaque, unique in a {@code Governance}.
     *   <li>{@link NationalFocalPoint#name() name} (text, not blank; unknown if left out): how the sources name it.
     *   <li>{@link NationalFocalPoint#institution() institution} ({@link id.bham.core.body.Institution}; unknown if left out): the
     *       ministry that is named.
     *   <li>{@link NationalFocalPoint#period() period} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; unknown if
     *       left out): the days on which it is the focal point.
     *   <li>{@link NationalFocalPoint#reports() reports} (each: {@link id.bham.core.evaluation.ProgressReport}; unknown if left
     *       out): the reports that its minister handed on to the President.
     *   <li>{@link NationalFocalPoint#answersTo() answersTo} (text, not blank; unknown if left out): the id of the body to which it
     *       answers: a regional task force to the national one, that to the focal point; absent if it answers to none.
     *   <li>{@link NationalFocalPoint#evidence() evidence} ({@link id.bham.core.knowledge.Evidence}; may be left out): which source
     *       supports which statement, if any does. It says how things are known, and that can be learnt as well: see {@link
     *       id.bham.core.knowledge.Subject#isRefinedBy(Described)}.
     * </ul>
     */
    public static final class Builder extends ImmutableNationalFocalPoint.Builder {
        private final WholeSources sources = new WholeSources();

        Builder() {
            evidence(Evidence.none());
        }

        /**
         * Adds a source of the whole record: of all that {@link NationalFocalPoint#evidence()} names no source for.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        /**
         * {@return the record}
         *
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it cannot be so; the message says what and why
         */
        @Override
        public NationalFocalPoint build() {
            return sources.of(TYPE, super.build());
        }
    }
}
