package id.bham.rules.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Seat;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Which records suit each other and no other one, told by what they decide, is what comparing each with each tells. */
class SoleMatchesProperties {

    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2024, 4, 3));

    @Provide
    Arbitrary<List<Seat>> seats() {
        Arbitrary<Fact<String>> texts =
                fact(Arbitraries.integers().between(0, 9).map(number -> "T" + number));
        Arbitrary<Fact<Institution>> institutions = fact(Combinators.combine(
                        fact(Arbitraries.of("A", "B", "C", "D", "E")), fact(Arbitraries.of(InstitutionKind.values())))
                .as((name, kind) -> Institution.builder().name(name).kind(kind).build()));
        Arbitrary<Fact<PartialDate>> dates = fact(Arbitraries.of("2024", "2024-04", "2024-04-03", "2024-04-04", "2025")
                .map(PartialDate::parse));
        Arbitrary<Fact<ValidityPeriod>> terms = fact(dates.map(last -> ValidityPeriod.of(Fact.absent(), last)));
        return Combinators.combine(texts, institutions, fact(Arbitraries.of(MemberElement.values())), terms)
                .as((title, institution, element, term) -> Seat.builder()
                        .title(title)
                        .institution(institution)
                        .element(element)
                        .term(term)
                        .build())
                .list()
                .ofMaxSize(30);
    }

    private static <T> Arbitrary<Fact<T>> fact(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, values.map(Fact::known)),
                Tuple.of(1, Arbitraries.create(Fact::absent)),
                Tuple.of(2, Arbitraries.create(Fact::unknown)));
    }

    @Provide
    Arbitrary<List<Seat>> drawn() {
        return Generated.seat().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Evaluation>> evaluations() {
        return Generated.evaluation().list().ofMaxSize(12);
    }

    @Property
    void itIsAsComparingEachWithEach(
            @ForAll("seats") List<Seat> seats, @ForAll("seats") List<Seat> others, @ForAll Random random) {
        assertMatchedPlainly(seats, others);
        int matched = assertMatchedPlainly(seats, learnt(seats, random));
        Statistics.label("matched").collect(Math.min(matched, 5));
    }

    @Property(tries = 200)
    void theSameOfEverySeatAndEvaluation(
            @ForAll("drawn") List<Seat> seats,
            @ForAll("evaluations") List<Evaluation> evaluations,
            @ForAll Random random) {
        assertMatchedPlainly(seats, learnt(seats, random));
        assertMatchedPlainly(evaluations, learnt(evaluations, random));
    }

    /** The same records, of some of which less is known and of some nothing, in another order. */
    private static <T extends Described> List<T> learnt(List<T> records, Random random) {
        var learnt = new ArrayList<T>();
        for (T record : records) {
            if (random.nextInt(8) > 0) {
                learnt.add(random.nextBoolean() ? record : Forgetting.less(record, random));
            }
        }
        Collections.shuffle(learnt, random);
        return learnt;
    }

    private static int assertMatchedPlainly(List<? extends Described> records, List<? extends Described> others) {
        Map<Integer, Integer> plain = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            List<Integer> suiting = suiting(records.get(i), others);
            if (suiting.size() == 1
                    && suiting(others.get(suiting.get(0)), records).size() == 1) {
                plain.put(i, suiting.get(0));
            }
        }
        assertEquals(plain, SoleMatches.among(byIndex(records), byIndex(others)));
        return plain.size();
    }

    private static List<Integer> suiting(Described record, List<? extends Described> others) {
        return IntStream.range(0, others.size())
                .filter(i -> record.isRefinedBy(others.get(i)) || others.get(i).isRefinedBy(record))
                .boxed()
                .toList();
    }

    private static Map<Integer, Described> byIndex(List<? extends Described> records) {
        var byIndex = new LinkedHashMap<Integer, Described>();
        for (int i = 0; i < records.size(); i++) {
            byIndex.put(i, records.get(i));
        }
        return byIndex;
    }

    @Example
    void asManyAsThereAreAreMatchedWhereSomethingTellsThemApart() {
        IntFunction<Described> less = i -> named(i);
        IntFunction<Described> more = i -> named(i).toBuilder().title("seat").build();

        assertEquals(
                3_000,
                SoleMatches.among(byIndex(3_000, less), byIndex(3_000, more)).size());
    }

    private static Seat named(int number) {
        return Seat.builder()
                .institution(Institution.builder().name("I" + number).build())
                .build();
    }

    /** Nothing that is known of these for good tells them apart. */
    @Example
    void ofTooManyNoneIsMatched() {
        IntFunction<Described> less = i -> endingIn(PartialDate.between(
                DAY.earliest().orElseThrow().plusDays(2L * i),
                DAY.earliest().orElseThrow().plusDays(2L * i + 1)));
        IntFunction<Described> more =
                i -> endingIn(PartialDate.of(DAY.earliest().orElseThrow().plusDays(2L * i)));
        int most = (int) Math.sqrt(SoleMatches.MOST);

        assertEquals(
                most,
                SoleMatches.among(byIndex(most, less), byIndex(most, more)).size());
        assertTrue(SoleMatches.among(byIndex(most + 1, less), byIndex(most + 1, more))
                .isEmpty());
    }

    private static Seat endingIn(PartialDate date) {
        return Seat.builder()
                .term(ValidityPeriod.of(Fact.absent(), Fact.known(date)))
                .build();
    }

    private static Map<Integer, Described> byIndex(int number, IntFunction<Described> record) {
        return byIndex(IntStream.range(0, number).mapToObj(record).toList());
    }
}
