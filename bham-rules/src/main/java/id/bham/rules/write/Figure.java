package id.bham.rules.write;

import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Tone;
import java.util.Locale;

/**
 * The frame of a picture: what it is called, and the same told in a text below it, which is folded.
 *
 * @param title what the picture is called
 * @param explanation what it shows, in a sentence
 */
record Figure(Html html, Wording wording, String title, String explanation) {

    /** The room for the name of a row. */
    static final int LEFT = 165;

    static final int WIDTH = 960;

    /** A mark of its own for each tone, for those who do not see colours. */
    static String mark(Tone tone) {
        return switch (tone) {
            case BAD -> "\u2715";
            case OPEN -> "?";
            case GOOD -> "\u2713";
            case FAINT, STRONG, PLAIN -> "\u2013";
        };
    }

    static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Begins a part of a picture; where parts are told one by one it is known by what it says. */
    static void beginPart(Html html, Tone tone, String says, boolean isOneByOne) {
        if (isOneByOne) {
            html.begin("g", "class", "fill " + tone(tone), "role", "img", "aria-label", says);
        } else {
            html.begin("g", "class", "fill " + tone(tone));
        }
        html.element("title", says);
    }

    /** Begins the picture: one whose parts are told one by one, if any of them leads somewhere, else a single one. */
    void begin(int height, boolean hasLinks, Object... attributes) {
        String name = html.newName();
        String about = html.newName();
        html.begin("figure", attributes);
        html.begin("div", "class", "scroll", "tabindex", 0, "role", "group", "aria-label", title);
        html.begin(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                hasLinks ? "group" : "img",
                "aria-labelledby",
                name,
                "aria-describedby",
                about);
        html.element("title", title, "id", name);
        html.element("desc", explanation, "id", about);
    }

    /** Ends the picture; the text that says the same is to follow. */
    void endPicture() {
        html.end().end();
        html.element("figcaption", title + ". " + explanation);
    }

    void beginText() {
        html.begin("details", "class", "same").element("summary", wording.word("html.asText"));
    }

    void endText() {
        html.end();
    }

    void end() {
        html.end();
    }

    /** Draws a line in bold, and a smaller one below it; both are one text. */
    static void twoLines(Html html, String first, String second, int x, int y, int between) {
        html.begin("text")
                .element("tspan", first, "x", x, "y", y, "class", "upper")
                .text(" ");
        html.element("tspan", second, "x", x, "y", y + between, "class", "lower")
                .end();
    }

    /** How a link is called of which the text that is seen is short: by that text, then by what it says. */
    static String label(String seen, String says) {
        return seen + ": " + says;
    }

    /** A text that has so much room; what is longer is cut. */
    static String cut(String text, int characters) {
        return text.length() <= characters
                ? text
                : text.substring(0, characters - 1).stripTrailing() + "\u2026";
    }
}
