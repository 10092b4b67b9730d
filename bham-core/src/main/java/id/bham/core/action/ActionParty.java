package id.bham.core.action;

import com.google.common.collect.ImmutableMap;
import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Eligible;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.AsOf;
import java.util.Optional;
import java.util.Set;
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

    private static final Declaration<ActionParty, Builder> RECORD = RecordType.declare(
            "actionParty", ActionParty.class, ActionParty::builder, ActionParty::toBuilder, Builder::build);

    /** Where {@link #kind()} stands. */
    public static final Place<ActionParty, PartyKind> KIND =
            RECORD.fact("kind", PartyKind.class, ActionParty::kind, Builder::kind);

    /** Where {@link #name()} stands. */
    public static final Place<ActionParty, String> NAME =
            RECORD.fact("name", String.class, ActionParty::name, Builder::name);

    /** How the annex names all of a kind. */
    private static final ImmutableMap<PartyKind, String> IN_GENERAL = ImmutableMap.of(
            PartyKind.REGIONAL_GOVERNMENT, "Pemerintah Daerah",
            PartyKind.NATIONAL_TASK_FORCE, "GTN BHAM",
            PartyKind.REGIONAL_TASK_FORCE, "GTD BHAM",
            PartyKind.MINISTRIES_AND_AGENCIES, "Kementerian/Lembaga");

    /** What a party can state. */
    public static final RecordType<ActionParty> TYPE =
            RECORD.knownBy(NAME).knownBy(KIND).type();

    ActionParty() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return somebody of whom the name alone is known, a party of an unknown kind}
     *
     * @param name the name as the source spells it
     * @throws IllegalArgumentException if the name is blank
     */
    public static ActionParty named(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return somebody of a kind, such as a ministry}
     *
     * @param kind the kind
     * @param name the name as the source spells it
     * @throws IllegalArgumentException if the name is blank
     */
    public static ActionParty of(PartyKind kind, String name) {
        return builder().kind(kind).name(name).build();
    }

    /**
     * {@return somebody whom the kind alone tells, such as the regional government}
     *
     * @param kind the kind
     */
    public static ActionParty of(PartyKind kind) {
        return builder().kind(kind).build();
    }

    /** {@return what it is, by kind} */
    public abstract Fact<PartyKind> kind();

    /** {@return its name as the source spells it; that of a working group or a seat is the one that it has in the task force} */
    public abstract Fact<String> name();

    /**
     * {@return how the annex of Perpres 60/2023 names such a party: by its name or, of a party whom the kind alone tells, by the name
     * that the annex has for all of that kind; empty if neither is known}
     */
    public Optional<String> nameInAnnex() {
        return name().value().or(() -> kind().value().map(IN_GENERAL::get));
    }

    /**
     * {@return whether a party is meant where the annex names this one, in three values; names that are spelled differently, but for
     * capital letters and white space, are different} Where it names all of a kind, such as regional governments, each of them is.
     *
     * @param party the party
     */
    public Truth means(ActionParty party) {
        boolean isInGeneral =
                name().isUnknown() && kind().matches(IN_GENERAL::containsKey).isTrue();
        return kind().is(party.kind()::isEqualTo)
                .and(() -> isInGeneral
                        ? Truth.TRUE
                        : name().is(mine -> party.name().matches(other -> Names.areAlike(mine, other))));
    }

    /**
     * Who carries on, on a day, what the annex gives to this party. The Ministry of Law and Human Rights was split: its human-rights
     * affairs are with the ministry that the law has for the National Focal Point. Of no other party does the law as it was read tell.
     *
     * @param law the law
     * @param at the day
     * @return this party, or the ministry that has its affairs since; {@link id.bham.core.law.Strength#INFERRED}
     */
    public ActionParty carriedOnBy(LegalCorpus law, AsOf at) {
        if (!equals(ministry(Ministry.LAW_AND_HUMAN_RIGHTS))) {
            return this;
        }
        return law.values(Parameters.FOCAL_POINT_HOLDER)
                .on(at)
                .flatMap(set -> set.value().value())
                .map(Eligible::accepted)
                .filter(accepted -> accepted.equals(Set.of(Ministry.HUMAN_RIGHTS)))
                .map(accepted -> ministry(Ministry.HUMAN_RIGHTS))
                .orElse(this);
    }

    /**
     * {@return a ministry among those into which the affairs of law and human rights came, by its name}
     *
     * @param ministry the ministry
     * @throws IllegalArgumentException for {@link Ministry#OTHER}, which a name alone tells
     */
    public static ActionParty ministry(Ministry ministry) {
        return of(
                PartyKind.MINISTRY,
                switch (ministry) {
                    case LAW_AND_HUMAN_RIGHTS -> "Kementerian Hukum dan Hak Asasi Manusia";
                    case LAW -> "Kementerian Hukum";
                    case HUMAN_RIGHTS -> "Kementerian Hak Asasi Manusia";
                    case IMMIGRATION_AND_CORRECTIONS -> "Kementerian Imigrasi dan Pemasyarakatan";
                    case OTHER ->
                        throw new IllegalArgumentException(
                                "another ministry has a name that nothing here knows; expected of(MINISTRY, name)");
                });
    }

    @Override
    public RecordType<ActionParty> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("name", name().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link ActionParty}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link ActionParty#kind() kind} ({@link id.bham.core.action.PartyKind}; unknown if left out): what it is, by kind.
     *   <li>{@link ActionParty#name() name} (text, not blank; unknown if left out): its name as the source spells it; that of a
     *       working group or a seat is the one that it has in the task force.
     * </ul>
     */
    public static final class Builder extends ImmutableActionParty.Builder {
        Builder() {}
    }
}
