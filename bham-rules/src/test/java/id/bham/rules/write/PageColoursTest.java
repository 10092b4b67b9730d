package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of pages can be told apart, and what stands on them can be read, as WCAG 2.2 has it: on paper, in light and in the dark. */
class PageColoursTest {

    private static final Pattern PALETTE = Pattern.compile(":root\\{(--[^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]+)");

    /** What people are to read, and what they are to see. */
    private static final double OF_TEXT = 4.5;

    private static final double OF_SHAPES = 3;

    private static final List<String> LOOKS = List.of("bad", "open", "good", "older", "planned");

    /** The colours of each of the three, by their names. */
    private static List<Map<String, String>> palettes() {
        return PALETTE.matcher(HtmlAssets.STYLE)
                .results()
                .map(PageColoursTest::colours)
                .toList();
    }

    private static Map<String, String> colours(MatchResult palette) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(palette.group(1)).results().forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }

    private static double luminance(String colour) {
        String digits = colour.substring(1);
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(Map<String, String> palette, String one, String other) {
        double first = luminance(palette.getOrDefault(one, "")) + 0.05;
        double second = luminance(palette.getOrDefault(other, "")) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static void assertContrast(Map<String, String> palette, String one, String other, double least) {
        double contrast = contrast(palette, one, other);
        assertTrue(contrast >= least, () -> one + " on " + other + " has " + contrast + " in " + palette);
    }

    @Test
    void whatStandsOnAColourCanBeRead() {
        assertEquals(3, palettes().size());
        for (Map<String, String> palette : palettes()) {
            for (String text : List.of("fg", "soft", "link")) {
                assertContrast(palette, text, "bg", OF_TEXT);
                assertContrast(palette, text, "head", OF_TEXT);
            }
            for (String look : LOOKS) {
                assertContrast(palette, "fg", look + "-fill", OF_TEXT);
                assertContrast(palette, look, "bg", OF_SHAPES);
                assertContrast(palette, look, look + "-fill", OF_SHAPES);
            }
            for (String told : List.of("bad", "open", "good")) {
                assertContrast(palette, told, "bg", OF_TEXT);
                assertContrast(palette, told, "head", OF_TEXT);
            }
            assertContrast(palette, "fg", "faint-fill", OF_TEXT);
        }
    }

    @Test
    void eachLookHasAColourOfItsOwn() {
        for (Map<String, String> palette : palettes()) {
            Set<String> colours = new HashSet<>();
            LOOKS.forEach(look -> assertTrue(colours.add(palette.getOrDefault(look + "-fill", "")), look));
            for (String look : List.of("open", "older", "planned")) {
                assertTrue(HtmlAssets.STYLE.contains(
                        "svg ." + look + "{fill:var(--" + look + "-fill);stroke:var(--" + look + ")}"));
            }
        }
    }
}
