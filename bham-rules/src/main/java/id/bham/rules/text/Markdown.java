package id.bham.rules.text;

import java.util.regex.Pattern;

/** Markdown, as CommonMark and the code hosts that build on it read it. */
public final class Markdown {

    /** What has a meaning wherever it stands. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]|~#!{}$^]");

    /** What begins a list or a heading where it stands first. */
    private static final Pattern FIRST = Pattern.compile("^[-+=]");

    /** What begins a numbered list. */
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");

    /**
     * What makes a link or a mention without any brackets. Escapes do not help: links are also looked for in what is left when
     * they are gone, but not in code.
     */
    private static final Pattern LINKING = Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp):@*|(?<=www)\\.@*|@+");

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    private Markdown() {}

    /**
     * A text that stands in Markdown as it is: on one line, without HTML and with no address or mention that would become a link.
     * Each {@code @}, the colon of {@code https:} and its like, and the dot of {@code www.} are set as code. What a code host takes
     * for a number or a commit of its own, such as {@code #1}, it may still link to itself.
     *
     * @param text the text
     * @return the text with all else that has a meaning in Markdown escaped; what is hidden is replaced by U+FFFD
     */
    public static String escape(String text) {
        String line = Wording.visible(text)
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        line = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        line = LINKING.matcher(line).replaceAll("`$0`");
        line = NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
        return FIRST.matcher(line).replaceFirst("\\\\$0");
    }

    /**
     * A link.
     *
     * @param text the text of the link
     * @param address where it leads
     * @return the link or, if the address does not begin with {@code https://} or {@code http://}, the text and the address as
     *     they are
     */
    public static String link(String text, String address) {
        if (!WEB.matcher(address).lookingAt()) {
            return escape(text + " (" + address + ")");
        }
        String plain = Wording.visible(address)
                .replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20")
                .replace("&", "&amp;")
                .replace("|", "%7C");
        return "[" + escape(text) + "](<" + plain + ">)";
    }
}
