package id.bham.rules.write;

import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The frame of a picture: what it is called, and the same told in a text below it, which is folded.
 *
 * @param title what the picture is called
 * @param explanation what it shows, in a sentence
 */
record Figure(Html html, Wording wording, String title, String explanation) {

    /** How much room there is across; what is drawn for one is hidden where there is the other. */
    enum Room {
        /** Of a sheet of paper or a usual screen. */
        WIDE(960),
        /** Of a phone. */
        NARROW(384);

        private final int width;

        Room(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }
    }

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
        beginPart(html, tone(tone), says, isOneByOne);
    }

    /** Begins a part of a picture that has a look of its own. */
    static void beginPart(Html html, String look, String says, boolean isOneByOne) {
        if (isOneByOne) {
            html.begin("g", "class", "fill " + look, "role", "img", "aria-label", says);
        } else {
            html.begin("g", "class", "fill " + look);
        }
        html.element("title", says);
    }

    void begin(Object... attributes) {
        html.begin("figure", attributes);
    }

    /** Begins the picture for a room: one whose parts are told one by one, if any of them leads somewhere, else a single one. */
    void beginPicture(Room room, int height, boolean hasLinks, Object... attributes) {
        if (room == Room.WIDE) {
            html.begin("div", "class", "scroll wide", "tabindex", 0, "role", "group", "aria-label", title);
        } else {
            html.begin("div", "class", "narrow");
        }
        beginDrawing(room.width(), height, hasLinks, attributes);
    }

    /** Begins a picture that is drawn once, for every room. */
    void beginPicture(int height) {
        html.begin("div", "class", "any");
        beginDrawing(Room.WIDE.width(), height, true);
    }

    private void beginDrawing(int width, int height, boolean hasLinks, Object... attributes) {
        String name = html.newName();
        String about = html.newName();
        var all = new ArrayList<Object>(List.of(
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                hasLinks ? "group" : "img",
                "aria-labelledby",
                name,
                "aria-describedby",
                about));
        all.addAll(List.of(attributes));
        html.begin("svg", all.toArray());
        html.element("title", title, "id", name);
        html.element("desc", explanation, "id", about);
    }

    void endPicture() {
        html.end().end();
    }

    /** Says below the pictures what they show; the text that says the same is to follow. */
    void addCaption() {
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

    /** A text that has so much room; what is longer is cut in its midst, for names of bodies that are alike end differently. */
    static String cut(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        int end = characters / 3;
        int to = characters - 1 - end;
        int from = text.length() - end;
        return text.substring(0, isInMidst(text, to) ? to - 1 : to).stripTrailing() + "\u2026"
                + text.substring(isInMidst(text, from) ? from + 1 : from);
    }

    /** Whether a place in a text lies in the midst of a character that takes two. */
    private static boolean isInMidst(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) && Character.isHighSurrogate(text.charAt(place - 1));
    }
}
