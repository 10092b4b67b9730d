package id.bham.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars(" \t\naAbBkKiI\u00a0\u00e9\u00c9\u0131\u0130\u212a")
                .ofMaxLength(5);
    }

    @Property(tries = 3000)
    void namesAreAlikeWithoutRegardToCapitalsAndWhiteSpace(@ForAll("names") String one, @ForAll("names") String other) {
        assertEquals(plain(one).equals(plain(other)), Names.areAlike(one, other));
    }

    private static String plain(String name) {
        return CharMatcher.whitespace()
                .trimAndCollapseFrom(name, ' ')
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
