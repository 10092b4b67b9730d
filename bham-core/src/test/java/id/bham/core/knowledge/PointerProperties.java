package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointerProperties {

    @Provide
    Arbitrary<String> segments() {
        return Arbitraries.strings().withChars("~/01a \"*\u00e9").ofMaxLength(5);
    }

    @Provide
    Arbitrary<Pointer> pointers() {
        return segments().list().ofMaxSize(4).map(Pointer::new);
    }

    @Property
    void theTextIsReadBack(@ForAll("pointers") Pointer pointer) {
        assertEquals(pointer, Pointer.parse(pointer.toString()));
    }

    @Property
    void everyTextIsPrintedAsItWasRead(@ForAll("texts") String text) {
        Pointer pointer;
        try {
            pointer = Pointer.parse(text);
        } catch (IllegalArgumentException e) {
            assertTrue(!text.startsWith("/") || text.matches("(?s).*~(?![01]).*"), text);
            return;
        }
        assertEquals(text, pointer.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("/~01a").ofMaxLength(8);
    }

    @Property
    void differentPlacesHaveDifferentTexts(@ForAll("pointers") Pointer one, @ForAll("pointers") Pointer other) {
        assertEquals(one.equals(other), one.toString().equals(other.toString()));
    }

    @Property
    void theParentOfAChildIsWhereItBegan(@ForAll("pointers") Pointer pointer, @ForAll("segments") String segment) {
        Pointer child = pointer.child(segment);
        assertEquals(pointer, child.parent());
        assertEquals(
                Stream.concat(pointer.segments().stream(), Stream.of(segment)).toList(), child.segments());
        assertNotEquals(pointer, child);
    }

    @Example
    void theWholeEnclosesItself() {
        assertEquals(Pointer.WHOLE, Pointer.parse(""));
        assertTrue(Pointer.WHOLE.isWhole());
        assertEquals(Pointer.WHOLE, Pointer.WHOLE.parent());
        assertEquals(Pointer.WHOLE, Pointer.parse("/decree").parent());
    }

    @Example
    void segmentsAreEscaped() {
        assertEquals(
                List.of("a/b", "m~n", "", "~1"),
                Pointer.parse("/a~1b/m~0n//~01").segments());
        assertEquals(List.of(""), Pointer.parse("/").segments());
        assertEquals("/members/3", Pointer.WHOLE.child("members").child(3).toString());
    }

    @Example
    void textsThatAreNoPointersAreRefused() {
        for (String text : List.of("decree", "decree/issuedOn", " /decree", "/a~", "/a~2", "/~~0", "/a~/b")) {
            assertThrows(IllegalArgumentException.class, () -> Pointer.parse(text), text);
        }
    }

    @Property
    void aPlaceWithinAnotherIsReachedStepByStep(
            @ForAll("pointers") Pointer around, @ForAll("pointers") Pointer within) {
        Pointer stepwise = around;
        for (String segment : within.segments()) {
            stepwise = stepwise.child(segment);
        }
        assertEquals(stepwise, around.append(within));
    }
}
