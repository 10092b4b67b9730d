package id.bham.core.mandate;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import org.immutables.value.Value;

/** What a working group is charged with (tugas kelompok kerja). */
@Value.Immutable
@ValueStyle
public abstract class Task implements Described {

    private static final Declaration<Task, Builder> RECORD =
            RecordType.declare("task", Task.class, Task::builder, Task::toBuilder, Builder::build);

    /** Where {@link #description()} stands. */
    public static final Place<Task, String> DESCRIPTION =
            RECORD.fact("description", String.class, Task::description, Builder::description);

    /** Where {@link #strategy()} stands. */
    public static final Place<Task, Strategy> STRATEGY =
            RECORD.fact("strategy", Strategy.class, Task::strategy, Builder::strategy);

    /** What a task can state. */
    public static final RecordType<Task> TYPE =
            RECORD.knownBy(DESCRIPTION).knownBy(STRATEGY).type();

    Task() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is to be done, in the words of the source} */
    public abstract Fact<String> description();

    /** {@return the strategy that the task serves} */
    public abstract Fact<Strategy> strategy();

    @Override
    public RecordType<Task> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("description", description().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Task}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Task#description() description} (text, not blank; unknown if left out): what is to be done, in the words of the
     *       source.
     *   <li>{@link Task#strategy() strategy} ({@link id.bham.core.mandate.Strategy}; unknown if left out): the strategy that the
     *       task serves.
     * </ul>
     */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
