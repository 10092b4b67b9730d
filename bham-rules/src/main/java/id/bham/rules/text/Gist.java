package id.bham.rules.text;

import id.bham.core.action.ActionParty;
import id.bham.core.body.Appointment;
import id.bham.core.body.Institution;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeHolder;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.ValidityPeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gist of what a record says (inti keterangan): an office by its title and place, a seat by its office and who sits in it, another record
 * by what it states; of a long list of records their number alone. It is never blank.
 */
record Gist(Wording wording) {

    /** As many records of a list are told. */
    private static final int FEW = 3;

    String of(Object value) {
        return said(value).orElseGet(() -> wording.word("gist.nothing"));
    }

    /** Empty if it says nothing. */
    private Optional<String> said(Object value) {
        if (value instanceof Listing<?> listing) {
            return Optional.of(listing(listing));
        }
        if (!(value instanceof Described record)) {
            return Optional.of(wording.value(value));
        }
        return named(record).or(() -> properties(record));
    }

    /** How people call it; empty for what has no name of its own, or of which it is not known. */
    private Optional<String> named(Described record) {
        if (record instanceof Subject subject) {
            return Optional.of(subject(subject));
        }
        if (record instanceof ActionParty || record instanceof ValidityPeriod) {
            return Optional.of(wording.value(record));
        }
        if (record instanceof Source source) {
            return Optional.of(wording.value(source.title()));
        }
        if (record instanceof Office office) {
            return Optional.of(office(office));
        }
        if (record instanceof Institution institution) {
            return institution(institution);
        }
        if (record instanceof Seat seat) {
            return seat(seat);
        }
        if (record instanceof OfficeHolder holder) {
            return holder(holder.office(), person(holder.person(), holder.capacity()));
        }
        if (record instanceof Appointment appointment) {
            return appointment(appointment);
        }
        return Optional.empty();
    }

    private String subject(Subject subject) {
        String key = "kind." + subject.kind();
        String kind = wording.has(key) ? wording.word(key) : subject.kind();
        return kind + " (" + wording.value(subject.id()) + ")";
    }

    private String office(Office office) {
        String title = wording.value(office.title());
        return switch (office.title()) {
            case GOVERNOR, PROVINCIAL_SECRETARY ->
                told(office.province())
                        .map(province -> wording.phrase("office." + office.title(), Map.of("province", province)))
                        .orElse(title);
            case HEAD_OF_REGIONAL_OFFICE, HEAD_OF_PROVINCIAL_AGENCY ->
                office.institution()
                        .value()
                        .filter(led -> led.name().isKnown() || led.ministry().isKnown())
                        .flatMap(this::institution)
                        .map(led -> wording.phrase("office.head", Map.of("institution", led)))
                        .or(() -> told(office.name()))
                        .orElseGet(() -> with(title, told(office.province())));
            case COORDINATING_MINISTER, OTHER ->
                told(office.name()).orElseGet(() -> with(title, part(office.institution())));
            case PRESIDENT,
                    MINISTER_OF_LAW_AND_HUMAN_RIGHTS,
                    MINISTER_OF_LAW,
                    MINISTER_OF_HUMAN_RIGHTS,
                    DIRECTOR_GENERAL_OF_HUMAN_RIGHTS -> title;
        };
    }

    private Optional<String> institution(Institution institution) {
        return told(institution.name()).or(() -> {
            Listing<?> provinces = institution.provinces();
            return kindAndMinistry(institution)
                    .map(what -> provinces.items().isEmpty() ? what : what + " (" + wording.value(provinces) + ")");
        });
    }

    private Optional<String> kindAndMinistry(Institution institution) {
        Optional<String> kind = told(institution.kind());
        Optional<String> ministry = told(institution.ministry());
        if (kind.isEmpty() || ministry.isEmpty()) {
            return ministry.or(() -> kind);
        }
        String own = "institution." + institution.kind().value().orElseThrow();
        boolean isNamed = institution.ministry().isEqualTo(Ministry.OTHER).isFalse();
        String key = isNamed ? (wording.has(own) ? own : "institution.of") : "institution.beside";
        return Optional.of(wording.phrase(key, Map.of("kind", kind.orElseThrow(), "ministry", ministry.orElseThrow())));
    }

    private Optional<String> seat(Seat seat) {
        Optional<String> belongsTo = part(seat.office()).or(() -> part(seat.institution()));
        Optional<String> what = belongsTo
                .map(owner -> with(owner, told(seat.title())))
                .or(() -> told(seat.title()))
                .or(() -> told(seat.element()));
        Listing<Appointment> sitting = seat.appointments();
        if (sitting.items().isEmpty()) {
            return sitting.isComplete()
                    ? what.map(seatOf -> with(seatOf, Optional.of(wording.word("gist.vacant"))))
                    : what;
        }
        String persons = sitting.items().size() > FEW ? brief(sitting) : several(sitting);
        return Optional.of(what.map(seatOf -> seatOf + ": " + persons).orElse(persons));
    }

    private Optional<String> holder(Fact<Office> office, Optional<String> person) {
        Optional<String> of = part(office);
        return of.isPresent() && person.isPresent()
                ? Optional.of(of.orElseThrow() + ": " + person.orElseThrow())
                : of.or(() -> person);
    }

    private Optional<String> appointment(Appointment appointment) {
        Optional<String> person = person(appointment.person(), appointment.capacity());
        Optional<String> period = told(appointment.period());
        return person.isPresent() ? person.map(who -> with(who, period)) : period;
    }

    private Optional<String> person(Fact<String> person, Fact<?> capacity) {
        return person.isKnown() ? told(person).map(who -> with(who, told(capacity))) : told(capacity);
    }

    private static String with(String what, Optional<String> more) {
        return more.map(known -> what + " (" + known + ")").orElse(what);
    }

    private Optional<String> told(Fact<?> statement) {
        return statement.value().map(wording::value);
    }

    private Optional<String> part(Fact<?> statement) {
        return statement.value().flatMap(this::said);
    }

    /** All that it states; what there is not only if it states nothing else. */
    private Optional<String> properties(Described record) {
        List<Property> properties = record.properties();
        return joined(properties.stream().flatMap(property -> there(property).stream()))
                .or(() -> joined(properties.stream().flatMap(property -> notThere(property).stream())));
    }

    private static Optional<String> joined(Stream<String> parts) {
        String told = parts.collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** What stands there; what the record cannot be without, such as a stage, stands for itself. */
    private Optional<String> there(Property property) {
        Object content = property.content();
        Function<String, String> named = text -> wording.partName(property.name()) + " " + text;
        if (content instanceof Fact<?> fact) {
            return part(fact).map(named);
        }
        if (content instanceof Listing<?> listing) {
            return listing.size().atLeast() == 0
                    ? Optional.empty()
                    : Optional.of(brief(listing)).map(named);
        }
        return said(content);
    }

    private Optional<String> notThere(Property property) {
        Object content = property.content();
        boolean isNone = content instanceof Listing<?> listing
                ? listing.isComplete() && listing.items().isEmpty()
                : content instanceof Fact<?> fact && fact.isAbsent();
        return isNone
                ? Optional.of(wording.partName(property.name()) + " " + wording.word("absent"))
                : Optional.empty();
    }

    private String listing(Listing<?> listing) {
        if (listing.items().stream().noneMatch(Described.class::isInstance)) {
            return wording.value(listing);
        }
        if (listing.items().size() > FEW) {
            return brief(listing);
        }
        return wording.listed(listing, several(listing));
    }

    private String several(Listing<?> listing) {
        return listing.items().stream().map(this::of).collect(Collectors.joining("; "));
    }

    /** Of records their number. */
    private String brief(Listing<?> listing) {
        boolean areRecords = listing.items().stream().anyMatch(Described.class::isInstance);
        return areRecords
                ? wording.listed(
                        listing,
                        wording.phrase("items", Map.of("number", listing.items().size())))
                : wording.value(listing);
    }
}
