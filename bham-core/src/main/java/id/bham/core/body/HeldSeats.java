package id.bham.core.body;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.OfficeTitle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * To whom several seats are given (pemegang kedudukan), to be asked of many others whether one of them is given to the same. What
 * {@link Seat#isHeldAs} answers for each of the seats is found among all of them, without asking each.
 */
public final class HeldSeats implements Bindable {

    private final boolean hasSeats;

    /** Whether one of them may be given to anybody: no, or unknown. */
    private final Truth beyondThese;

    private final Offices offices = new Offices();
    private final Institutions institutions = new Institutions();
    private final Said<String> persons = new Said<>();

    /** Whether somebody may sit in one of them who is not listed: no, or unknown. */
    private Truth beyondPersons = Truth.FALSE;

    private HeldSeats(Listing<Seat> seats) {
        hasSeats = !seats.items().isEmpty();
        beyondThese = seats.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        for (Seat seat : seats.items()) {
            offices.add(seat.office());
            institutions.add(seat.institution());
            for (Appointment appointment : seat.appointments().items()) {
                persons.add(appointment.person());
            }
            if (!seat.appointments().isComplete()) {
                beyondPersons = Truth.UNKNOWN;
            }
        }
    }

    /**
     * {@return those to whom some seats are given}
     *
     * @param seats the seats
     */
    public static HeldSeats of(Listing<Seat> seats) {
        return new HeldSeats(seats);
    }

    /**
     * Whether one of the seats is given to the same as another: the same office, the same institution or the same person.
     *
     * @param other the other one
     * @return the answer in three values
     */
    public Truth isAnyHeldAs(Seat other) {
        if (!hasSeats) {
            return beyondThese;
        }
        return beyondThese
                .or(offices.haveSameAs(other.office()))
                .or(() -> institutions.haveSameAs(other.institution()))
                .or(() -> other.appointments().any(appointment -> haveSameAs(appointment.person())));
    }

    private Truth haveSameAs(Fact<String> person) {
        return beyondPersons.or(person.isAbsent() ? Truth.FALSE : persons.haveSameAs(person));
    }

    /** What is said of one thing in several places, as {@link Sameness} compares it. */
    private static final class Said<T> {
        private final Set<Fact<T>> said = new HashSet<>();

        void add(Fact<T> fact) {
            said.add(fact);
        }

        Truth haveSameAs(Fact<T> fact) {
            if (said.isEmpty()) {
                return Truth.FALSE;
            }
            if (!fact.isUnknown() && said.contains(fact)) {
                return Truth.TRUE;
            }
            return fact.isUnknown() || said.contains(Fact.<T>unknown()) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /** Those to whom seats are given, or something else, if anybody. */
    private abstract static class Holders<T> {
        private Truth ofUnknown = Truth.FALSE;
        private boolean isEmpty = true;

        final void add(Fact<T> fact) {
            isEmpty = false;
            ofUnknown = fact.isUnknown() ? Truth.UNKNOWN : ofUnknown;
            fact.value().ifPresent(this::addKnown);
        }

        final Truth haveSameAs(Fact<T> fact) {
            if (isEmpty || fact.isUnknown()) {
                return isEmpty ? Truth.FALSE : Truth.UNKNOWN;
            }
            return ofUnknown.or(fact.value().map(this::haveSameAsKnown).orElse(Truth.FALSE));
        }

        abstract void addKnown(T holder);

        abstract Truth haveSameAsKnown(T holder);
    }

    /** Institutions, as {@link Institution#isSameAs} compares them. */
    private static final class Institutions extends Holders<Institution> {
        private final Said<InstitutionKind> kinds = new Said<>();
        private final Map<Fact<String>, Said<InstitutionKind>> kindsByName = new HashMap<>();

        @Override
        void addKnown(Institution institution) {
            kinds.add(institution.kind());
            kindsByName
                    .computeIfAbsent(institution.name(), none -> new Said<>())
                    .add(institution.kind());
        }

        @Override
        Truth haveSameAsKnown(Institution institution) {
            if (institution.name().isUnknown()) {
                return kinds.haveSameAs(institution.kind()).and(Truth.UNKNOWN);
            }
            return named(institution.name(), institution)
                    .or(() -> named(Fact.unknown(), institution).and(Truth.UNKNOWN));
        }

        private Truth named(Fact<String> name, Institution institution) {
            Said<InstitutionKind> ofName = kindsByName.get(name);
            return ofName == null ? Truth.FALSE : ofName.haveSameAs(institution.kind());
        }
    }

    /** Offices, as {@link Office#isSameAs} compares them: by title, and by what tells those of one title apart. */
    private static final class Offices extends Holders<Office> {
        private final Map<OfficeTitle, Said<Object>> told = new EnumMap<>(OfficeTitle.class);
        private final Map<OfficeTitle, Institutions> headed = new EnumMap<>(OfficeTitle.class);

        @Override
        void addKnown(Office office) {
            OfficeTitle title = office.title();
            if (isOfHead(title)) {
                headed.computeIfAbsent(title, none -> new Institutions()).add(office.institution());
            } else {
                told.computeIfAbsent(title, none -> new Said<>()).add(telling(office));
            }
        }

        @Override
        Truth haveSameAsKnown(Office office) {
            Institutions ofHeads = headed.get(office.title());
            Said<Object> ofTitle = told.get(office.title());
            if (ofHeads != null) {
                return ofHeads.haveSameAs(office.institution());
            }
            return ofTitle == null ? Truth.FALSE : ofTitle.haveSameAs(telling(office));
        }

        private static boolean isOfHead(OfficeTitle title) {
            return title == OfficeTitle.HEAD_OF_REGIONAL_OFFICE || title == OfficeTitle.HEAD_OF_PROVINCIAL_AGENCY;
        }

        /** What tells an office from others of its title; nothing where there is only one. */
        private static Fact<Object> telling(Office office) {
            return switch (office.title()) {
                case GOVERNOR, PROVINCIAL_SECRETARY -> office.province().map(province -> province);
                case COORDINATING_MINISTER, OTHER -> office.name().map(name -> name);
                default -> Fact.absent();
            };
        }
    }
}
