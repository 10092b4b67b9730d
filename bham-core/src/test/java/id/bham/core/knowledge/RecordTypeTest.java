package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.fixtures.Refusal;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTypeTest {

    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2024, 4, 3));

    private static final RegionalTaskForce EMPTY =
            RegionalTaskForce.builder().id("gtd").build();

    private static RegionalTaskForce with(RegionalTaskForce record, String place, Object said) {
        return RegionalTaskForce.TYPE.with(record, Pointer.parse(place), said);
    }

    @Test
    void aFactIsSaidAsItIsOrByItsValue() {
        assertEquals(EMPTY.toBuilder().lastDay(DAY).build(), with(EMPTY, "/lastDay", DAY));
        assertEquals(with(EMPTY, "/lastDay", DAY), with(EMPTY, "/lastDay", Fact.known(DAY)));
        assertTrue(with(EMPTY, "/lastDay", Fact.absent()).lastDay().isAbsent());
        assertEquals(EMPTY, with(with(EMPTY, "/lastDay", DAY), "/lastDay", Fact.unknown()));
    }

    @Test
    void whatEnclosesAStatementBecomesKnownWithJustThat() {
        Decree signed = Decree.builder().issuedOn(DAY).build();
        assertEquals(EMPTY.toBuilder().decree(signed).build(), with(EMPTY, "/decree/issuedOn", DAY));
        assertEquals(
                EMPTY.toBuilder().decree(signed).build(),
                with(EMPTY.toBuilder().decree(Fact.absent()).build(), "/decree/issuedOn", DAY));
        assertEquals(
                Seat.of(Office.builder().title(OfficeTitle.GOVERNOR).build()),
                with(EMPTY, "/chair/office/title", OfficeTitle.GOVERNOR)
                        .chair()
                        .value()
                        .orElseThrow());
    }

    @Test
    void whatCannotBeWithoutAnotherStatementIsRefused() {
        String message = refusal("/chair/office/name", "Kepala Biro Hukum");
        assertTrue(message.contains("title"), message);
    }

    @Test
    void anItemIsReplacedWhateverTheListingKnows() {
        Seat government =
                Seat.builder().element(MemberElement.PROVINCIAL_AGENCY).build();
        Seat expert = Seat.builder().element(MemberElement.NON_GOVERNMENT).build();
        RegionalTaskForce all =
                EMPTY.toBuilder().members(Listing.complete(government, expert)).build();
        RegionalTaskForce some =
                EMPTY.toBuilder().members(Listing.partial(government, expert)).build();
        assertEquals(
                Listing.complete(government, government),
                with(all, "/members/1/element", MemberElement.PROVINCIAL_AGENCY).members());
        assertEquals(
                Listing.partial(government, government),
                with(some, "/members/1/element", MemberElement.PROVINCIAL_AGENCY)
                        .members());
    }

    @Test
    void anItemAfterTheLastIsAdded() {
        assertEquals(
                Listing.partial(Duty.PREPARE_WORK_PLAN),
                with(EMPTY, "/duties/0", Duty.PREPARE_WORK_PLAN).duties());
        RegionalTaskForce none = EMPTY.toBuilder().duties(Listing.complete()).build();
        assertEquals(
                Listing.complete(Duty.PREPARE_WORK_PLAN),
                with(none, "/duties/0", Duty.PREPARE_WORK_PLAN).duties());
        assertEquals(
                Listing.partial(
                        Seat.builder().element(MemberElement.NON_GOVERNMENT).build()),
                with(EMPTY, "/members/0/element", MemberElement.NON_GOVERNMENT).members());
        Refusal.of(() -> with(EMPTY, "/duties/1", Duty.PREPARE_WORK_PLAN));
    }

    @Test
    void aListingIsSaidAsAWhole() {
        assertEquals(
                Listing.complete(Duty.values()),
                with(EMPTY, "/duties", Listing.complete(Duty.values())).duties());
        assertEquals(
                Listing.complete(),
                with(EMPTY, "/duties", Fact.known(Listing.complete())).duties());
    }

    @Test
    void anEndOfAPeriodIsSaid() {
        RegionalTaskForce begun = with(EMPTY, "/period/firstDay", DAY);
        assertEquals(
                ValidityPeriod.of(Fact.known(DAY), Fact.unknown()),
                begun.period().value().orElseThrow());
        String message = Refusal.of(() -> with(begun, "/period/lastDay", PartialDate.of(LocalDate.of(2024, 4, 2))));
        assertTrue(message.contains("2024-04-03"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, x",
        "/decree/nothing, x",
        "/decree/number/x, x",
        "/members/x, x",
        "/members/*/element, x",
        "/members/00, x",
        "/members/partial/0/title, x",
        "/province, ID-BT",
        "/lastDay, 2024-04-03",
        "/duties, x",
        "/id, ' '",
    })
    void aPlaceThatIsNotThereAndAValueThatDoesNotFitAreRefused(String place, String said) {
        String message = refusal(place, said);
        assertTrue(message.contains(place), message);
    }

    private static String refusal(String place, Object said) {
        return Refusal.of(() -> with(EMPTY, place, said));
    }

    @Test
    void nothingIsAbsentThatARecordCannotBeWithout() {
        refusal("/id", Fact.absent());
        refusal("/id", Fact.unknown());
        refusal("/duties", Fact.absent());
        String ofListing = refusal("/members", Listing.partial("x"));
        assertTrue(ofListing.contains("listing"), ofListing);
        String ofFact = refusal("/lastDay", Fact.known("2024"));
        assertFalse(ofFact.contains("listing"), ofFact);
        refusal("", Seat.builder().build());
    }

    @Test
    void aRecordThatIsRefusedSaysWhy() {
        RegionalTaskForce plan = EMPTY.toBuilder().status(BodyStatus.PLANNED).build();
        String message = Refusal.of(() -> with(plan, "/decree/issuedOn", DAY));
        assertTrue(message.contains("PLANNED"), message);
    }

    @Test
    void theWholeRecordIsExchanged() {
        RegionalTaskForce other = EMPTY.toBuilder().name("x").build();
        assertSame(other, with(EMPTY, "", other));
    }

    @Test
    void aStatementOfABodyIsReachedThroughTheNation() {
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.partial(EMPTY))
                .build();
        Governance changed = Governance.TYPE.with(nation, Pointer.parse("/regionalTaskForces/0/lastDay"), DAY);
        assertEquals(List.of(with(EMPTY, "/lastDay", DAY)), changed.bodies().toList());
        Refusal.of(() -> nation.with(Pointer.parse("/regionalTaskForces/0/answersTo"), "nobody"));
    }

    @Test
    void aBodyOfTheNationHasAPlace() {
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(EMPTY))
                .build();
        assertEquals(Optional.of(Pointer.parse("/regionalTaskForces/0")), nation.placeOf("gtd"));
        assertEquals(Optional.empty(), nation.placeOf("other"));
    }

    @Test
    void aRecordSaysNothingOrOneThing() {
        assertEquals(Optional.of(Decree.builder().build()), Decree.TYPE.silent());
        assertEquals(Optional.empty(), Office.TYPE.silent());
        assertEquals(Decree.builder().issuedOn(DAY).build(), Decree.TYPE.only("issuedOn", DAY));
        Refusal.of(() -> Office.TYPE.only("name", "x"));
    }

    @Test
    void otherSupportOfAPlaceKeepsTheRest() {
        Source one = Source.builder().id("1").title("t").build();
        Source two = Source.builder().id("2").title("t").build();
        Pointer place = Pointer.parse("/decree");
        Evidence evidence = Evidence.of(List.of(one), Map.of(Pointer.WHOLE, List.of("1")));
        assertEquals(List.of(one), evidence.with(place, List.of(two)).sourcesOf(Pointer.WHOLE));
        assertEquals(List.of(two), evidence.with(place, List.of(two)).sourcesOf(place));
        assertEquals(Truth.FALSE, evidence.with(place, List.of()).hasSource(place));
        Source impostor = two.toBuilder().id("1").build();
        Refusal.of(() ->
                evidence.with(place, List.of(impostor.toBuilder().title("u").build())));
    }

    @Test
    void evidenceIsExchanged() {
        Source source = Source.builder().id("s").title("t").build();
        Evidence evidence = Evidence.of(List.of(source), Map.of(Pointer.WHOLE, List.of("s")));
        Subject supported = EMPTY.with(evidence);
        assertEquals(EMPTY.toBuilder().evidence(evidence).build(), supported);
    }

    @ParameterizedTest
    @CsvSource({
        "/id, VALUE, String, false",
        "/lastDay, FACT, PartialDate, false",
        "/replaces, FACT, String, true",
        "/members, LISTING, Seat, false",
        "/members/3, ITEM, Seat, false",
        "/members/3/office/title, VALUE, OfficeTitle, false",
        "/period/firstDay, FACT, PartialDate, false",
        "/duties/0, ITEM, Duty, false"
    })
    void theTypeTellsWhatStandsAtAPlace(String place, RecordType.Form form, String name, boolean isReference) {
        RecordType.PlaceType type = RegionalTaskForce.TYPE.typeOf(Pointer.parse(place));
        assertEquals(form, type.form());
        assertEquals(name, type.valueClass().getSimpleName());
        assertEquals(isReference, type.isReference());
    }

    @ParameterizedTest
    @CsvSource({"''", "/x", "/members/x", "/members/0/x", "/members/partial/0", "/decree/number/0"})
    void aPlaceThatIsNotThereHasNoType(String place) {
        Refusal.of(() -> RegionalTaskForce.TYPE.typeOf(Pointer.parse(place)));
    }

    /** A record with a property that has the name by which documents tell that a list is partial. */
    private record Share(Listing<String> partial) implements Described {

        static final RecordType<Share> TYPE = newType();

        private static RecordType<Share> newType() {
            Declaration<Share, Share> share = RecordType.declare(
                    "share", Share.class, () -> new Share(Listing.unknown()), Function.identity(), Function.identity());
            share.listing("partial", String.class, Share::partial, (before, partial) -> new Share(partial));
            return share.type();
        }

        @Override
        public RecordType<Share> type() {
            return TYPE;
        }
    }

    @Test
    void noNameOfAPropertyIsSpecial() {
        Share share = new Share(Listing.partial("a", "b"));
        Pointer second = Pointer.parse("/partial/1");
        assertEquals(List.of(Pointer.parse("/partial/0"), second), share.places(Pointer.parse("/partial/*")));
        assertEquals(Fact.known("b"), share.at(second));
        assertEquals(new Share(Listing.partial("a", "c")), share.with(second, "c"));
        assertEquals(RecordType.Form.ITEM, Share.TYPE.typeOf(second).form());
    }

    /** A type of record as anyone may describe one. */
    private record Note(String title, Fact<String> of, Listing<String> words) implements Described {

        static RecordType<Note> newType() {
            Declaration<Note, Note> note = RecordType.declare(
                    "note",
                    Note.class,
                    () -> new Note("", Fact.unknown(), Listing.unknown()),
                    Function.identity(),
                    Function.identity());
            note.value("title", String.class, Note::title, (of, title) -> new Note(title, of.of, of.words));
            note.reference("of", Note::of, (of, id) -> new Note(of.title, id, of.words));
            note.listing("words", String.class, Note::words, (of, words) -> new Note(of.title, of.of, words));
            return note.type();
        }

        @Override
        public RecordType<Note> type() {
            return newType();
        }
    }

    @Test
    void aTypeOfOnesOwnReadsAndSays() {
        RecordType<Note> type = Note.newType();
        Note note = new Note("t", Fact.absent(), Listing.partial("a"));

        assertEquals("note", type.name());
        assertEquals(Note.class, type.recordClass());
        assertFalse(type.restsOnSources());
        assertEquals(List.of("title", "of", "words"), type.names());
        assertTrue(type.toString().contains("Note"), type::toString);
        assertEquals(Fact.known("t"), note.at(Pointer.parse("/title")));
        assertEquals(Fact.absent(), note.at(Pointer.parse("/of")));
        assertEquals(Fact.known("a"), note.at(Pointer.parse("/words/0")));
        assertTrue(type.typeOf(Pointer.parse("/of")).isReference());
        assertEquals(
                new Note("t", Fact.known("gtd"), Listing.partial("a")), type.with(note, Pointer.parse("/of"), "gtd"));
        assertEquals(new Note("", Fact.unknown(), Listing.complete("b")), type.only("words", Listing.complete("b")));
    }

    @Test
    void evidenceIsForRecordsThatSayOnWhatTheyRest() {
        Note note = new Note("t", Fact.absent(), Listing.complete());
        Refusal.of(() -> Note.newType().with(note, Evidence.none()));
    }

    /** A record of one's own, which states something in each of the ways there are. */
    private record Visit(
            Fact<String> purpose, Fact<Seat> host, Listing<String> notes, Listing<Seat> guests, Evidence evidence)
            implements Described {

        static final Visit UNTOLD =
                new Visit(Fact.unknown(), Fact.unknown(), Listing.unknown(), Listing.unknown(), Evidence.none());

        static RecordType<Visit> described() {
            Declaration<Visit, Visit> visit =
                    RecordType.declare("visit", Visit.class, () -> UNTOLD, Function.identity(), Function.identity());
            visit.fact("purpose", String.class, Visit::purpose, Visit::withPurpose);
            visit.fact("host", Seat.TYPE, Visit::host, Visit::withHost);
            visit.listing("notes", String.class, Visit::notes, Visit::withNotes);
            visit.listing("guests", Seat.TYPE, Visit::guests, Visit::withGuests);
            return visit.type(Visit::withEvidence);
        }

        Visit withPurpose(Fact<String> other) {
            return new Visit(other, host, notes, guests, evidence);
        }

        Visit withHost(Fact<Seat> other) {
            return new Visit(purpose, other, notes, guests, evidence);
        }

        Visit withNotes(Listing<String> other) {
            return new Visit(purpose, host, other, guests, evidence);
        }

        Visit withGuests(Listing<Seat> other) {
            return new Visit(purpose, host, notes, other, evidence);
        }

        Visit withEvidence(Evidence other) {
            return new Visit(purpose, host, notes, guests, other);
        }

        @Override
        public RecordType<Visit> type() {
            return described();
        }
    }

    @Test
    void aTypeOfOnesOwnHasEachStatementThatItsDescriptionNames() {
        Seat seat = Seat.builder().element(MemberElement.NON_GOVERNMENT).build();
        RecordType<Visit> type = Visit.described();

        assertTrue(type.restsOnSources());
        assertEquals(List.of("purpose", "host", "notes", "guests"), List.copyOf(type.names()));
        assertEquals(
                Visit.UNTOLD.withPurpose(Fact.known("Telaah")),
                type.with(Visit.UNTOLD, Pointer.parse("/purpose"), "Telaah"));
        assertEquals(
                Visit.UNTOLD.withHost(Fact.known(seat)),
                type.with(Visit.UNTOLD, Pointer.parse("/host/element"), MemberElement.NON_GOVERNMENT));
        assertEquals(
                Visit.UNTOLD.withNotes(Listing.partial("Kunjungan")),
                type.with(Visit.UNTOLD, Pointer.parse("/notes/0"), "Kunjungan"));
        assertEquals(
                Visit.UNTOLD.withGuests(Listing.partial(seat)),
                type.with(Visit.UNTOLD, Pointer.parse("/guests/0/element"), MemberElement.NON_GOVERNMENT));
        Evidence evidence = Evidence.of(
                List.of(Source.builder().id("S0").title("S0").build()),
                Map.of(Pointer.parse("/purpose"), List.of("S0")));
        assertEquals(Visit.UNTOLD.withEvidence(evidence), type.with(Visit.UNTOLD, evidence));
    }

    @Test
    void aDraftKeepsWhatItIsTold() {
        Fact<String> purpose = Fact.known("Telaah");
        Listing<String> notes = Listing.partial("Kunjungan");
        RecordType.Draft<Visit> draft = Visit.described().draft();
        draft.state("purpose", purpose);
        draft.state("host", Fact.absent());
        draft.state("notes", notes);
        draft.state("guests", Listing.complete());
        Visit visit = draft.record();

        assertSame(purpose, visit.purpose());
        assertEquals(Fact.absent(), visit.host());
        assertSame(notes, visit.notes());
        assertEquals(Listing.complete(), visit.guests());
        draft.state("purpose", "Kunjungan");
        assertEquals(Fact.known("Kunjungan"), draft.record().purpose());
    }

    @Test
    void aDraftOfARecordThatIsNotWithoutAValueKeepsIt() {
        RecordType.Draft<Note> draft = Note.newType().draft();
        draft.state("title", "t");
        draft.state("of", "gtd");

        assertEquals(new Note("t", Fact.known("gtd"), Listing.unknown()), draft.record());
    }

    @Test
    void aDraftRefusesWhatDoesNotStandThere() {
        RecordType.Draft<Note> draft = Note.newType().draft();
        Note before = draft.record();

        assertTrue(Refusal.of(() -> draft.state("nothing", Fact.known("x"))).contains("/nothing"));
        assertTrue(Refusal.of(() -> draft.state("title", 1)).contains("/title"));
        assertTrue(Refusal.of(() -> draft.state("title", Fact.unknown())).contains("/title"));
        assertTrue(Refusal.of(() -> draft.state("of", Fact.known(1))).contains("/of"));
        assertTrue(Refusal.of(() -> draft.state("of", Listing.unknown())).contains("/of"));
        assertTrue(
                Refusal.of(() -> draft.state("words", Listing.complete("a", 1))).contains("/words"));
        assertTrue(Refusal.of(() -> draft.state("words", Fact.known("a"))).contains("/words"));
        assertEquals(before, draft.record());
    }

    @Test
    void aDeclarationGivesThePlaceOfEachStatement() {
        Seat seat = Seat.builder().element(MemberElement.NON_GOVERNMENT).build();
        Visit visit = Visit.UNTOLD
                .withPurpose(Fact.known("Telaah"))
                .withHost(Fact.known(seat))
                .withNotes(Listing.partial("Kunjungan"))
                .withGuests(Listing.complete(seat, seat));
        Declaration<Visit, Visit> stated =
                RecordType.declare("visit", Visit.class, () -> visit, Function.identity(), Function.identity());

        assertStands("/id", Fact.known("1"), stated.id(of -> "1", (of, id) -> of), visit);
        assertStands(
                "/day", Fact.known(DAY), stated.value("day", PartialDate.class, of -> DAY, (of, day) -> of), visit);
        assertStands("/of", Fact.absent(), stated.reference("of", of -> Fact.absent(), (of, id) -> of), visit);
        assertStands(
                "/purpose",
                visit.purpose(),
                stated.fact("purpose", String.class, Visit::purpose, Visit::withPurpose),
                visit);
        assertStands("/host", visit.host(), stated.fact("host", Seat.TYPE, Visit::host, Visit::withHost), visit);
        assertStand(
                "/notes/*",
                visit.notes(),
                stated.listing("notes", String.class, Visit::notes, Visit::withNotes),
                visit);
        assertStand(
                "/guests/*",
                visit.guests(),
                stated.listing("guests", Seat.TYPE, Visit::guests, Visit::withGuests),
                visit);
        assertEquals(
                List.of("id", "day", "of", "purpose", "host", "notes", "guests"),
                stated.type().names());
    }

    private static <S, V> void assertStands(String name, Fact<V> content, Place<S, V> place, S record) {
        assertEquals(Pointer.parse(name), place.pointer());
        assertEquals(content, place.in(record));
    }

    private static <S, V> void assertStand(String name, Listing<V> content, Items<S, V> items, S record) {
        assertEquals(Pointer.parse(name), items.each());
        assertEquals(content, items.in(record));
    }

    @Test
    void aRecordIsNotRefinedByOneOfAnotherType() {
        Described seat = Seat.builder().build();

        assertTrue(seat.isRefinedBy(Seat.builder().title("x").build()));
        assertFalse(seat.isRefinedBy(Decree.builder().build()));
    }
}
