package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import java.util.stream.Stream;

/** A place as a rule over elements names it: of the element if it begins with {@code ./}, else of the subject. */
record ElementPlace(boolean isOfElement, Pointer pointer) {

    private static final String OF_ELEMENT = "./";

    static ImmutableList<ElementPlace> parse(String... places) {
        return Stream.of(places).map(ElementPlace::parse).collect(ImmutableList.toImmutableList());
    }

    private static ElementPlace parse(String place) {
        return place.startsWith(OF_ELEMENT)
                ? new ElementPlace(true, Pointer.parse(place.substring(OF_ELEMENT.length() - 1)))
                : new ElementPlace(false, Pointer.parse(place));
    }

    Pointer seenFromSubject(Pointer element) {
        return isOfElement ? element.append(pointer) : pointer;
    }

    /** Whether it names one value, which a message can show by the place's name. */
    boolean isArgument() {
        return isOfElement && !pointer.segments().contains("*");
    }

    String name() {
        return String.join(".", pointer.segments());
    }
}
