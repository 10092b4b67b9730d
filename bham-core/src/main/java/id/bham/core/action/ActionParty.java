package id.bham.core.action;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import org.immutables.value.Value;

/**
 * Somebody who answers for an action or has to do with it (penanggung jawab, pihak terkait).
 *
 * <p>A source often gives a name alone. Such a {@linkplain #named free name} is a party of an unknown kind: once it is learnt what it
 * is, the same record says more. Documents write it as a plain text.
 */
@Value.Immutable
@ValueStyle
public abstract class ActionParty implements Described {

    private static final RecordType.Declaration<ActionParty, Builder> RECORD = RecordType.declare(
            "actionParty", ActionParty.class, ActionParty::builder, ActionParty::toBuilder, Builder::build);

    /** Where {@link #kind()} stands. */
    public static final Place<ActionParty, PartyKind> KIND =
            RECORD.fact("kind", PartyKind.class, ActionParty::kind, Builder::kind);

    /** Where {@link #name()} stands. */
    public static final Place<ActionParty, String> NAME =
            RECORD.fact("name", String.class, ActionParty::name, Builder::name);

    /** What a party can state. */
    public static final RecordType<ActionParty> TYPE = RECORD.type();

    ActionParty() {}

    /**
     * Starts one.
     *
     * @return a builder that needs nothing; what is not set is unknown
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Somebody of whom the name alone is known.
     *
     * @param name the name as the source spells it
     * @return a party of an unknown kind
     * @throws IllegalArgumentException if the name is blank
     */
    public static ActionParty named(String name) {
        return builder().name(name).build();
    }

    /**
     * Somebody of a kind, such as a ministry.
     *
     * @param kind the kind
     * @param name the name as the source spells it
     * @return the party
     * @throws IllegalArgumentException if the name is blank
     */
    public static ActionParty of(PartyKind kind, String name) {
        return builder().kind(kind).name(name).build();
    }

    /**
     * Somebody whom the kind alone tells, such as the regional government.
     *
     * @param kind the kind
     * @return a party of an unknown name
     */
    public static ActionParty of(PartyKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public abstract Fact<PartyKind> kind();

    /**
     * Its name.
     *
     * @return the name as the source spells it; that of a working group or a seat is the one that it has in the task force
     */
    public abstract Fact<String> name();

    @Override
    public RecordType<ActionParty> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("name", name());
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link ActionParty}; what is not set is unknown. */
    public static final class Builder extends ImmutableActionParty.Builder {
        Builder() {}
    }
}
