package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation.Level;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the corpus says stands in the instruments. */
class ProvisionsTest {

    private static final LegalCorpus CORPUS = LegalCorpus.standard();

    private static final InstrumentId STRATEGY = InstrumentId.of("Perpres", "60", 2023);

    private static Citation at(String place) {
        return Citation.parse("Perpres 60/2023 " + place);
    }

    private static List<String> places(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.place().shortForm())
                .toList();
    }

    @Test
    void theStrategyIsHeldAsAWholeAndTheOthersInPart() {
        assertTrue(CORPUS.provisions(STRATEGY).isComplete());
        for (String id : List.of("Perpres 53/2021", "Perpres 139/2024", "Perpres 156/2024")) {
            Listing<Provision> provisions = CORPUS.provisions(InstrumentId.parse(id));
            assertTrue(!provisions.isComplete() && !provisions.isUnknown(), id);
        }
        assertTrue(CORPUS.provisions(InstrumentId.parse("UU 14/2022")).isUnknown());
        assertTrue(CORPUS.provisions(InstrumentId.parse("Contoh 1/2000")).isUnknown());
    }

    @Test
    void everyArticleLeadsSomewhere() {
        for (int article = 1; article <= 16; article++) {
            assertEquals(Truth.TRUE, CORPUS.has(at("Pasal " + article)));
            assertTrue(!CORPUS.provisionsIn(at("Pasal " + article)).isEmpty());
        }
        assertEquals(Truth.FALSE, CORPUS.has(at("Pasal 17")));
    }

    @ParameterizedTest
    @CsvSource({
        "Pasal 1, 10",
        "Pasal 2, 8",
        "Pasal 3, 4",
        "Pasal 4, 7",
        "Pasal 4 ayat (4), 3",
        "Pasal 5, 5",
        "Pasal 6, 2",
        "Pasal 7, 12",
        "Pasal 8, 2",
        "Pasal 9, 1",
        "Pasal 10, 2",
        "Pasal 11, 2",
        "Pasal 12, 3",
        "Pasal 13, 4",
        "Pasal 14, 1",
        "Pasal 15, 1",
        "Pasal 16, 1",
        "Lampiran huruf C, 3",
        "Lampiran huruf G, 5",
        "Lampiran huruf H, 6",
        "Lampiran matriks, 1",
        "Lampiran, 15",
    })
    void aPlaceHoldsWhatStandsInIt(String place, int provisions) {
        assertEquals(provisions, CORPUS.provisionsIn(at(place)).size());
        assertEquals(Truth.TRUE, CORPUS.has(at(place)));
    }

    @Test
    void noNumberIsLeftOut() {
        for (Provision provision : CORPUS.provisions(STRATEGY).items()) {
            List<Citation.Segment> way = provision.place().segments();
            Citation.Segment last = way.get(way.size() - 1);
            boolean isCounted =
                    Set.of(Level.AYAT, Level.ANGKA, Level.HURUF, Level.PASAL).contains(last.level());
            boolean inBody = way.get(0).level() == Level.PASAL;
            if (isCounted && inBody) {
                before(last).ifPresent(previous -> {
                    var segments = new ArrayList<>(way.subList(0, way.size() - 1));
                    segments.add(new Citation.Segment(last.level(), previous));
                    assertEquals(Truth.TRUE, CORPUS.has(new Citation(STRATEGY, segments)), provision.toString());
                });
            }
        }
    }

    /** The number before that of a segment, if it is not the first. */
    private static Optional<String> before(Citation.Segment segment) {
        if (segment.level() == Level.HURUF) {
            char letter = segment.number().charAt(0);
            return letter == 'a' ? Optional.empty() : Optional.of(String.valueOf((char) (letter - 1)));
        }
        int number = Integer.parseInt(segment.number().replaceAll("[()]", ""));
        String previous = segment.level() == Level.AYAT ? "(" + (number - 1) + ")" : String.valueOf(number - 1);
        return number == 1 ? Optional.empty() : Optional.of(previous);
    }

    @Test
    void aContainerIsAPlaceWithoutAProvisionOfItsOwn() {
        assertEquals(Optional.empty(), CORPUS.provision(at("Pasal 4")));
        assertEquals(Truth.TRUE, CORPUS.has(at("Pasal 4")));
        assertEquals(Truth.TRUE, CORPUS.has(Citation.ofWhole(STRATEGY)));
        assertEquals(List.of("Perpres 60/2023 Pasal 7 ayat (2)"), places(CORPUS.provisionsIn(at("Pasal 7 ayat (2)"))));
    }

    @Test
    void ofWhatIsNotHeldAsAWholeNothingIsDenied() {
        assertEquals(Truth.UNKNOWN, CORPUS.has(Citation.parse("Perpres 139/2024 Pasal 7")));
        assertEquals(Truth.UNKNOWN, CORPUS.has(Citation.parse("Contoh 1/2000 Pasal 1")));
        assertEquals(Optional.empty(), CORPUS.objection(Citation.parse("Perpres 139/2024 Pasal 7")));
        assertEquals(Optional.empty(), CORPUS.objection(Citation.parse("Contoh 1/2000 Pasal 1")));
        LegalInstrument strategy = CORPUS.find(STRATEGY).orElseThrow();
        assertEquals(Truth.FALSE, strategy.has(Citation.parse("Contoh 1/2000 Pasal 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "Pasal 17, Pasal 16",
        "Pasal 7 ayat (7), Pasal 7 ayat (6)",
        "Pasal 7 ayat (4) huruf d, Pasal 7 ayat (4) huruf c",
        "Pasal 9 ayat (1) huruf a angka 1, Pasal 9",
        "Lampiran huruf H angka 1 huruf d, Lampiran huruf H angka 1 huruf b",
        "Lampiran huruf H angka 2 huruf a angka 33, Lampiran huruf H angka 2 huruf a",
    })
    void aPlaceThatIsNotThereIsToldTheNearest(String place, String near) {
        LegalInstrument strategy = CORPUS.find(STRATEGY).orElseThrow();
        assertEquals(Truth.FALSE, CORPUS.has(at(place)));
        List<Citation> nearest = strategy.nearest(at(place));
        String objection = CORPUS.objection(at(place)).orElseThrow();
        assertTrue(objection.contains(at(place).toString()), objection);
        nearest.forEach(other -> {
            assertEquals(Truth.TRUE, CORPUS.has(other), other.toString());
            assertTrue(objection.contains(other.toString()), objection);
        });
        assertTrue(nearest.contains(at(near)) && nearest.size() <= 10, nearest.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pasal 1 angka 2",
                "Pasal 1 angka 3",
                "Pasal 1 angka 4",
                "Pasal 1 angka 6",
                "Pasal 1 angka 7",
                "Pasal 5 huruf c",
                "Pasal 7 ayat (5) huruf a",
                "Pasal 10 ayat (1)",
                "Pasal 12 ayat (1)",
                "Pasal 16"
            })
    void whereAWordIsLostTheGistSaysSo(String place) {
        LocalizedText gist = CORPUS.provision(at(place)).orElseThrow().gist();
        assertTrue(gist.indonesian().contains("hilang"), gist.toString());
        assertTrue(gist.english().contains("lost"), gist.toString());
    }

    @Test
    void aGistIsToldOnceAndInBothLanguages() {
        List<Provision> all = CORPUS.instruments().stream()
                .flatMap(instrument -> instrument.provisions().items().stream())
                .toList();
        var seen = new HashSet<String>();
        for (Provision provision : all) {
            assertTrue(!provision.gist().indonesian().equals(provision.gist().english()), provision.toString());
            assertTrue(!provision.gist().indonesian().contains("["), provision.toString());
            seen.add(provision.gist().indonesian());
        }
        assertTrue(all.size() - seen.size() <= 1, "one term rule is that of both kinds of task forces");
    }

    @Test
    void definitionsAreAddressedToNobodyAndAreNotChecked() {
        for (Provision provision : CORPUS.provisionsIn(at("Pasal 1"))) {
            assertEquals(Set.of(), provision.addressees());
            assertTrue(!provision.isCheckable(), provision.toString());
        }
    }

    @Test
    void everyAddresseeIsOneOfSomeProvision() {
        var addressed = new TreeSet<Addressee>();
        CORPUS.provisions(STRATEGY).items().forEach(provision -> addressed.addAll(provision.addressees()));
        assertEquals(new TreeSet<>(Arrays.asList(Addressee.values())), addressed);
    }

    @Test
    void aProvisionStandsInItsInstrumentAtAPlaceOfItsOwn() {
        Provision one = provision("Contoh 1/2000 Pasal 1");
        Provision other = provision("Contoh 2/2000 Pasal 2");
        String message = Refusal.of(() -> instrument("Contoh 1/2000", one, one, other));
        assertTrue(message.contains(one.place().toString()), message);
        assertTrue(message.contains(other.place().toString()), message);
        Refusal.of(() -> provision("Contoh 1/2000"));
    }

    @Test
    void aCorpusOfOnesOwnFindsItsProvisions() {
        Provision one = provision("Contoh 1/2000 Pasal 1 ayat (1)");
        LegalCorpus corpus =
                LegalCorpus.of(List.of(instrument("Contoh 1/2000", one)), LawReading.to(LocalDate.of(2026, 1, 1)));

        assertEquals(Optional.of(one), corpus.provision(one.place()));
        assertEquals(Truth.FALSE, corpus.has(Citation.parse("Contoh 1/2000 Pasal 2")));
        assertTrue(corpus.objection(Citation.parse("Contoh 1/2000 Pasal 2"))
                .orElseThrow()
                .contains("Pasal 1"));
        assertEquals(
                List.of("Contoh 1/2000 Pasal 1"),
                corpus
                        .find(one.place().instrument())
                        .orElseThrow()
                        .nearest(Citation.parse("Contoh 1/2000 Lampiran huruf A angka 1"))
                        .stream()
                        .map(Citation::shortForm)
                        .toList());
    }

    @Test
    void noMoreThanTenNearPlacesAreNamed() {
        Provision[] articles = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> provision("Contoh 1/2000 Pasal " + number))
                .toArray(Provision[]::new);
        LegalInstrument instrument = instrument("Contoh 1/2000", articles);

        assertEquals(
                10, instrument.nearest(Citation.parse("Contoh 1/2000 Pasal 31")).size());
        assertEquals(
                10,
                instrument
                        .nearest(Citation.parse("Contoh 1/2000 Lampiran huruf H angka 1"))
                        .size());
    }

    private static Provision provision(String place) {
        return new Provision(Citation.parse(place), Set.of(), new LocalizedText("isi", "gist"), true);
    }

    private static LegalInstrument instrument(String id, Provision... provisions) {
        return new LegalInstrument(
                InstrumentId.parse(id), "subject", ValidityPeriod.always(), Listing.complete(provisions), List.of());
    }
}
