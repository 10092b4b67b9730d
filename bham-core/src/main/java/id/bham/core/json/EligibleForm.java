package id.bham.core.json;

import id.bham.core.law.Eligible;
import java.util.Set;

/** Which constants the law accepts: a list of them or, where it is open whether some are, an object that tells both. */
final class EligibleForm {

    static final String ACCEPTED = "accepted";
    static final String UNDECIDED = "undecided";

    private EligibleForm() {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // a parameter that accepts constants has an enum for its type
    static Form<?> of(Class<?> type) {
        return ofEnum((Class) type);
    }

    private static <E extends Enum<E>> Form<Eligible<E>> ofEnum(Class<E> type) {
        var some = new SetForm<>(ParameterValueForm.CONSTANTS, ConstantForm.of("constant", type));
        return new AbbreviatedForm<>(withUndecided(some), some, accepted -> Eligible.of(accepted, Set.of()));
    }

    private static <E extends Enum<E>> RecordForm<Eligible<E>, ?> withUndecided(SetForm<E> some) {
        return RecordForm.named(
                "eligible",
                () -> RecordForm.built(Parts<E>::new, parts -> Eligible.of(parts.accepted, parts.undecided))
                        .value(ACCEPTED, some, (parts, set) -> parts.accepted = set)
                        .value(UNDECIDED, some, (parts, set) -> parts.undecided = set)
                        .refusedAs(ProblemCode.ACCEPTED_AND_UNDECIDED));
    }

    /** The parts, until both have been read. */
    private static final class Parts<E extends Enum<E>> {
        private Set<E> accepted = Set.of();
        private Set<E> undecided = Set.of();
    }
}
