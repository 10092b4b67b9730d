package id.bham.core.json;

import id.bham.core.json.Node.ObjectNode;
import id.bham.core.law.Eligible;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which constants the law accepts: a list of them or, where it is open whether some are, an object that tells both.
 *
 * @param accepted how those alone that are accepted are written
 * @param both how those of which it is open are written as well
 */
record EligibleForm<E extends Enum<E>>(SetForm<E> accepted, RecordForm<Eligible<E>, ?> both)
        implements Form<Eligible<E>> {

    static final String ACCEPTED = "accepted";
    static final String UNDECIDED = "undecided";

    @SuppressWarnings({"unchecked", "rawtypes"}) // a parameter that accepts constants has an enum for its type
    static Form<?> of(Class<?> type) {
        return ofEnum((Class) type);
    }

    private static <E extends Enum<E>> EligibleForm<E> ofEnum(Class<E> type) {
        var constants = new LinkedHashMap<String, E>();
        for (E constant : type.getEnumConstants()) {
            constants.put(ConstantForm.text(constant), constant);
        }
        var some = new SetForm<>(ParameterValueForm.CONSTANTS, new ConstantForm<>("constant", constants));
        return new EligibleForm<>(some, withUndecided(some));
    }

    private static <E extends Enum<E>> RecordForm<Eligible<E>, ?> withUndecided(SetForm<E> some) {
        return RecordForm.named(
                "eligible",
                () -> RecordForm.built(Parts<E>::new, parts -> Eligible.of(parts.accepted, parts.undecided))
                        .value(ACCEPTED, some, (parts, set) -> parts.accepted = set)
                        .value(UNDECIDED, some, (parts, set) -> parts.undecided = set)
                        .refusedAs(ProblemCode.ACCEPTED_AND_UNDECIDED));
    }

    @Override
    public String name() {
        return accepted.name();
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super Eligible<E>> setter) {
        if (node instanceof ObjectNode) {
            both.read(node, reading, target, setter);
        } else {
            accepted.read(node, reading, target, (to, set) -> setter.accept(to, Eligible.of(set, Set.of())));
        }
    }

    /** The parts, until both have been read. */
    private static final class Parts<E extends Enum<E>> {
        private Set<E> accepted = Set.of();
        private Set<E> undecided = Set.of();
    }
}
