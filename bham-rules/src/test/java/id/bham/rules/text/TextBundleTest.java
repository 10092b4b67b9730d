package id.bham.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.text.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextBundleTest {

    @Test
    void textsAreReadInUtf8() {
        TextBundle bundle = TextBundle.read(TextBundleTest.class, "some");

        assertEquals(new LocalizedText("caf\u00e9 \u2013 satu", "caf\u00e9 \u2013 one"), bundle.text("a.one"));
        assertTrue(bundle.has("a.two"));
        assertFalse(bundle.has("a"));
        assertEquals(
                Map.of(
                        "one",
                        new LocalizedText("caf\u00e9 \u2013 satu", "caf\u00e9 \u2013 one"),
                        "two",
                        new LocalizedText("dua", "two")),
                bundle.startingWith("a."));
        assertEquals(Map.of(), bundle.startingWith("c."));
    }

    @Test
    void keysInOneLanguageAloneAreNamed() {
        String message = Refusal.of(() -> TextBundle.read(TextBundleTest.class, "lonely"));

        assertTrue(message.contains("only.indonesian"), message);
        assertTrue(message.contains("only.english"), message);
        assertFalse(message.contains("both"), message);
    }

    @Test
    void linesOfAnotherFormAreNamed() {
        assertTrue(Refusal.of(() -> TextBundle.read(TextBundleTest.class, "escaped"))
                .contains("'a=with a \\u0020'"));
        assertTrue(
                Refusal.of(() -> TextBundle.read(TextBundleTest.class, "twice")).contains("'a=again'"));
        assertTrue(Refusal.of(() -> TextBundle.read(TextBundleTest.class, "keyless"))
                .contains("'no key'"));
    }

    @Test
    void missingFilesAndKeysAreNamed() {
        assertTrue(
                Refusal.of(() -> TextBundle.read(TextBundleTest.class, "none")).contains("none_id.properties"));
        assertTrue(
                Refusal.of(() -> TextBundle.read(TextBundleTest.class, "some").text("a.three"))
                        .contains("'a.three'"));
    }

    @Test
    void aTextIsNeededInBothLanguages() {
        assertTrue(Refusal.of(() -> new LocalizedText("satu", " ")).contains("'satu'"));
        assertTrue(Refusal.of(() -> new LocalizedText("", "one")).contains("'one'"));
    }
}
