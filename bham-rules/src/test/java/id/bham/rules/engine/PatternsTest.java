package id.bham.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.OpenFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

    private static final Subject BODY = DocumentReader.standard().read(Documents.SUBJECT, """
                    {"schemaVersion": 1, "kind": "regionalTaskForce", "id": "gtd",
                     "members": [{"title": "A", "office": {"title": "governor"}}, {"title": "B"}, {"title": "C", "term": null}],
                     "workingGroups": [{"name": "I", "lead": {"title": "A"}}, {"name": "II"}]}
                    """);

    private static List<Pointer> pointers(String... texts) {
        return Stream.of(texts).map(Pointer::parse).toList();
    }

    private static Patterns of(String... texts) {
        return Patterns.of(pointers(texts));
    }

    private static List<String> all(String... texts) {
        return of(texts).all().stream().map(Pointer::toString).toList();
    }

    private static Set<String> around(Patterns patterns, String pattern) {
        return Set.copyOf(patterns.around(Pointer.parse(pattern)).stream()
                .map(Pointer::toString)
                .toList());
    }

    @Test
    void whatAnotherNamesAsWellIsLeftOut() {
        assertEquals(List.of("/b", "/a"), all("/b", "/a", "/b"));
        assertEquals(List.of("/a/*/b"), all("/a/0/b", "/a/*/b", "/a/10/b"));
        assertEquals(List.of("/a/0/c", "/a/*/b"), all("/a/0/c", "/a/*/b"));
        assertEquals(List.of("/a/*/b/*"), all("/a/0/b/*", "/a/*/b/*", "/a/*/b/1", "/a/2/b/3"));
        assertEquals(List.of("/a/*/b", "/a/*"), all("/a/*/b", "/a/*"));
        assertEquals(List.of("/a/0/b/*", "/a/*/b/1"), all("/a/0/b/*", "/a/*/b/1"));
    }

    private static List<String> each(Map<String, List<String>> factsOf, String... texts) {
        return of(texts)
                .each(pattern ->
                        List.of(new AlikeFacts<>(pattern, factsOf.getOrDefault(pattern.toString(), List.of()))))
                .stream()
                .map(kind -> kind.places() + " " + kind.facts())
                .toList();
    }

    @Test
    void aPlaceThatTwoPatternsNameIsNamedByTheFirst() {
        assertEquals(
                List.of("/a/0/b/* [00, 01]", "/a/*/b/1 [11]"),
                each(Map.of("/a/0/b/*", List.of("00", "01"), "/a/*/b/1", List.of("01", "11")), "/a/0/b/*", "/a/*/b/1"));
        assertEquals(
                List.of("/a/0/b/* [00, 01]"),
                each(Map.of("/a/0/b/*", List.of("00", "01"), "/a/*/b/1", List.of("01")), "/a/0/b/*", "/a/*/b/1"));
        assertEquals(
                List.of("/a/0/b/* [00]", "/a/1/b/* [00]", "/c/* [00]"),
                each(
                        Map.of("/a/0/b/*", List.of("00"), "/a/1/b/*", List.of("00"), "/c/*", List.of("00")),
                        "/a/0/b/*",
                        "/a/1/b/*",
                        "/c/*"));
    }

    @Test
    void patternsAroundAPlaceNameWhatEnclosesIt() {
        assertEquals(Set.of("/a", "/a/b"), around(of("/a", "/a/b", "/a/b/c", "/d"), "/a/b/c"));
        Patterns many = of("/a/*/b", "/a/*/b/c", "/x");
        assertEquals(Set.of("/a/*/b"), around(many, "/a/*/b/c"));
        assertEquals(Set.of("/a/*/b"), around(many, "/a/7/b/d"));
        assertEquals(Set.of(), around(many, "/a/*/b"));
        assertEquals(Set.of("/a/0/b"), around(of("/a/0/b", "/a/0/e", "/a/*/b/c"), "/a/*/b/c"));
        assertEquals(Set.of(), around(of("/a/*/b/c", "/a/0/b/c/d"), "/a/*/b/c"));
    }

    /** Patterns of one to four steps: names, and in every other place items or each of them. */
    private static List<Pointer> mixed(List<String> items) {
        List<String> names = List.of("a", "b", "c");
        List<List<String>> steps = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < steps.size(); i++) {
            List<String> before = steps.get(i);
            if (before.size() < 4) {
                (before.size() % 2 == 0 ? names : items)
                        .forEach(step -> steps.add(
                                Stream.concat(before.stream(), Stream.of(step)).toList()));
            }
        }
        return steps.stream().skip(1).map(Pointer::new).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 1 2 3 4 5", "0 1 2 3 4 5 *"})
    void amongManyPatternsThoseAroundAreThoseAmongEachFew(String items) {
        List<Pointer> mixed = mixed(List.of(items.split(" ")));
        var random = new Random(20231106);
        for (int i = 0; i < 10; i++) {
            Patterns many = Patterns.of(mixed.stream()
                    .filter(pattern -> random.nextInt(pattern.toString().contains("*") ? 24 : 3) == 0)
                    .toList());
            assertTrue(many.all().size() > 64, () -> many.all().toString());
            List<Patterns> few = Lists.partition(List.copyOf(many.all()), 40).stream()
                    .map(Patterns::of)
                    .toList();
            for (Pointer pattern : mixed) {
                List<Pointer> around = many.around(pattern);
                assertEquals(
                        few.stream()
                                .flatMap(some -> some.around(pattern).stream())
                                .collect(Collectors.toSet()),
                        Set.copyOf(around),
                        pattern::toString);
                assertEquals(Set.copyOf(around).size(), around.size(), pattern::toString);
            }
        }
    }

    @Test
    void aPatternCoversWhatItNames() {
        Pointer pattern = Pointer.parse("/a/*/b");
        for (String covered : List.of("/a/0/b", "/a/*/b", "/a/12/b")) {
            assertTrue(Patterns.covers(pattern, Pointer.parse(covered)), covered);
        }
        for (String other : List.of("/a/0", "/a/0/b/c", "/a/0/c", "/d/0/b")) {
            assertFalse(Patterns.covers(pattern, Pointer.parse(other)), other);
        }
        assertFalse(Patterns.covers(Pointer.parse("/a/0/b"), pattern));
    }

    private static List<String> each(String... patterns) {
        return of(patterns)
                .each(pattern -> List.of(
                        new AlikeFacts<>(pattern, List.of("whole")),
                        new AlikeFacts<>(
                                new Pointer(pattern.segments()
                                        .subList(0, pattern.segments().size() - 1)),
                                List.of("beyond"))))
                .stream()
                .map(kind -> kind.places() + " " + kind.first())
                .toList();
    }

    @Test
    void whatIsNamedBeyondAnUnknownFactIsNamedOnce() {
        assertEquals(List.of("/a/*/b whole", "/a/* beyond", "/a/*/c whole"), each("/a/*/b", "/a/*/c"));
        assertEquals(List.of("/a/*/b whole", "/a/* whole", "/a beyond"), each("/a/*/b", "/a/*"));
        assertEquals(List.of("/a/0/b whole", "/a/* whole", "/a beyond"), each("/a/0/b", "/a/*"));
    }

    @Test
    void whatIsInAWiderKindBeyondAnUnknownFactIsInNoOther() {
        List<AlikeFacts<String>> kinds = of("/a/0/b", "/a/1/b", "/a/*/b/*")
                .each(pattern -> List.of(
                        pattern.segments().size() == 3
                                ? new AlikeFacts<>(pattern, List.of(pattern.toString()))
                                : new AlikeFacts<>(Pointer.parse("/a/*/b"), List.of("/a/1/b", "/a/2/b"))));
        assertEquals(
                List.of("/a/0/b [/a/0/b]", "/a/*/b [/a/1/b, /a/2/b]"),
                kinds.stream().map(kind -> kind.places() + " " + kind.facts()).toList());
    }

    private static List<String> told(List<? extends AlikeFacts<?>> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.facts().stream()
                        .map(fact -> kind.places() + " "
                                + (fact instanceof OpenFact open
                                        ? open.place() + " " + open.need()
                                        : ((FactUsed) fact).place())))
                .toList();
    }

    @Test
    void factsOfAKindAreFoundOnceButForThoseOfTheElement() {
        var kinds = new Kinds(BODY);
        Pointer titles = Pointer.parse("/members/*/title");
        List<AlikeFacts<FactUsed>> found = kinds.used(titles, Pointer.parse("/workingGroups/0"));
        assertEquals(
                List.of(
                        "/members/*/title /members/0/title",
                        "/members/*/title /members/1/title",
                        "/members/*/title /members/2/title"),
                told(found));
        assertSame(found, kinds.used(titles, Pointer.parse("/workingGroups/1")));
        assertSame(found, kinds.used(titles, Pointer.WHOLE));
        Pointer appointments = Pointer.parse("/members/0/appointments/*/person");
        assertSame(
                kinds.used(appointments, Pointer.parse("/members/1")),
                kinds.used(appointments, Pointer.parse("/members/1")));
        Pointer number = Pointer.parse("/decree/number");
        assertNotSame(kinds.used(number, Pointer.WHOLE), kinds.used(number, Pointer.WHOLE));
        Pointer leads = Pointer.parse("/workingGroups/*/lead/title");
        assertNotSame(
                kinds.used(leads, Pointer.parse("/workingGroups/*")),
                kinds.used(leads, Pointer.parse("/workingGroups/*")));
        assertSame(number, kinds.used(number, Pointer.WHOLE).get(0).first().place());
    }

    @Test
    void whatIsOpenIsToldByNeedAndNotWithinWhatIsOpen() {
        var kinds = new Kinds(BODY);
        Pointer offices = Pointer.parse("/members/*/office");
        Pointer provinces = Pointer.parse("/members/*/office/province");
        assertEquals(
                List.of("/members/*/office /members/1/office VALUE", "/members/*/office /members/2/office VALUE"),
                told(kinds.open(offices, List.of(), Pointer.WHOLE)));
        assertEquals(
                List.of(
                        "/members/*/office/province /members/0/office/province VALUE",
                        "/members/*/office/province /members/1/office/province VALUE",
                        "/members/*/office/province /members/2/office/province VALUE"),
                told(kinds.open(provinces, List.of(), Pointer.WHOLE)));
        assertEquals(
                List.of("/members/*/office/province /members/0/office/province VALUE"),
                told(kinds.open(provinces, List.of(offices), Pointer.WHOLE)));
        assertEquals(
                2,
                kinds.open(provinces, pointers("/members/2/office"), Pointer.WHOLE)
                        .get(0)
                        .facts()
                        .size());
        assertEquals(
                List.of("/members/*/term /members/0/term VALUE", "/members/*/term /members/1/term VALUE"),
                told(kinds.open(Pointer.parse("/members/*/term"), List.of(), Pointer.WHOLE)));
        assertSame(kinds.open(offices, List.of(), Pointer.WHOLE), kinds.open(offices, List.of(), Pointer.WHOLE));
        assertEquals(
                List.of(
                        "/workingGroups/*/lead/appointments /workingGroups/0/lead/appointments WHOLE_LIST",
                        "/workingGroups/*/lead/appointments /workingGroups/1/lead/appointments VALUE"),
                told(kinds.open(Pointer.parse("/workingGroups/*/lead/appointments"), List.of(), Pointer.WHOLE)));
    }
}
