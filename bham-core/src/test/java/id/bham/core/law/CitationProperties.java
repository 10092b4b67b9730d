package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Generated;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CitationProperties {

    @Provide
    Arbitrary<InstrumentId> instruments() {
        return Generated.instrumentId();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Generated.citation();
    }

    @Property(tries = 2000)
    void theNameOfAnInstrumentIsReadBack(@ForAll("instruments") InstrumentId id) {
        assertEquals(id, InstrumentId.parse(id.toString()));
        assertEquals(id, InstrumentId.parse(id.shortForm()));
    }

    @Property(tries = 2000)
    void aCitationIsReadBack(@ForAll("citations") Citation citation) {
        assertEquals(citation, Citation.parse(citation.toString()));
        assertEquals(citation, Citation.parse(citation.shortForm()));
    }

    @Property
    void aPlaceContainsWhatBeginsWithIt(@ForAll("citations") Citation citation, @ForAll @IntRange(max = 5) int depth) {
        int kept = Math.min(depth, citation.segments().size());
        Citation outer = new Citation(citation.instrument(), citation.segments().subList(0, kept));

        assertTrue(outer.contains(citation));
        assertEquals(outer.equals(citation), citation.contains(outer));
    }

    @Property
    void containingIsBeginningWithTheOther(@ForAll("citations") Citation one, @ForAll("citations") Citation other) {
        assertEquals(lines(other).startsWith(lines(one)), one.contains(other));
    }

    /** A line for the instrument and for each step: an annex without a number is another one than Lampiran II. */
    private static String lines(Citation citation) {
        return citation.instrument() + "\n"
                + citation.segments().stream().map(segment -> segment + "\n").collect(Collectors.joining());
    }

    @Property
    void beingAsSureIsAnOrderWithTheStatuteFirst(@ForAll Strength one, @ForAll Strength other, @ForAll Strength third) {
        assertEquals(one.compareTo(other) <= 0, one.isAtLeast(other));
        assertTrue(Strength.STATUTE.isAtLeast(one));
        assertTrue(one.isAtLeast(Strength.INFERRED));
        assertEquals(one == Strength.STATUTE, one.isAtLeast(Strength.STATUTE));
        if (one.isAtLeast(other) && other.isAtLeast(third)) {
            assertTrue(one.isAtLeast(third));
        }
    }
}
