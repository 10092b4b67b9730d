package id.bham.rules.write;

import com.google.common.base.Ascii;
import id.bham.core.law.Citation;
import id.bham.rules.text.Wording;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * A page as HTML: one file that needs no other and can be read without its script. Sections and entries nest as their levels say; entries,
 * and sections in which much is told, are folded.
 */
final class HtmlPage extends Page {

    /** What holds what: each part ends before one of its rank or a lower one begins. */
    private enum Rank {
        BLOCK,
        LIST,
        ITEM,
        DETAILS,
        DETAIL,
        OWN_DETAILS,
        OWN_DETAIL
    }

    private static final String MAIN = "main";

    private final Html html;
    private final Wording wording;
    private final Locale locale;
    private final HtmlFrame frame;
    private final Deque<Rank> open = new ArrayDeque<>();
    private String heading = "";
    private boolean isBegun;
    private boolean isClosing;

    HtmlPage(Appendable out, Locale locale, HtmlFrame frame) {
        super(out);
        this.html = new Html(out);
        this.locale = locale;
        this.wording = Wording.in(locale);
        this.frame = frame;
    }

    @Override
    boolean hasPictures() {
        return true;
    }

    @Override
    void show(Picture picture) {
        endTo(Rank.LIST);
        picture.draw(html);
    }

    @Override
    Optional<String> address(String rule) {
        return frame.address(rule);
    }

    @Override
    Optional<String> address(Citation place) {
        return frame.address(place);
    }

    @Override
    void add(Line line) {
        if (!isBegun) {
            beginPage(line);
            return;
        }
        switch (line.level()) {
            case TITLE, OPENING, REMARK -> {
                endTo(Rank.LIST);
                paragraph(line);
            }
            case HEADING -> beginSection(line);
            case SECTION -> {
                endTo(Rank.LIST);
                html.begin("h3", "class", tone(line));
                told(line);
                html.end();
            }
            case ITEM -> {
                beginIn(Rank.LIST, Rank.ITEM, "ul", "li", "items", named(line));
                told(line);
            }
            case ENTRY -> beginEntry(line);
            case MESSAGE -> {
                endTo(Rank.DETAILS);
                paragraph(line);
            }
            case DETAIL -> {
                beginIn(Rank.DETAILS, Rank.DETAIL, "ul", "li", "details");
                told(line);
            }
            case OWN -> {
                beginIn(Rank.OWN_DETAILS, Rank.OWN_DETAIL, "ul", "li", "details");
                told(line);
            }
            case CLOSING -> {
                beginClosing();
                paragraph(line);
            }
        }
    }

    // The page

    private void beginPage(Line title) {
        isBegun = true;
        heading = title.lead() + title.text();
        html.declaration().begin("html", "lang", language()).begin("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlAssets.POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title.lead() + title.text());
        html.own("style", HtmlAssets.STYLE).end();
        html.begin(
                "body",
                "data-filter",
                wording.word("html.filter"),
                "data-shown",
                wording.word("html.shown"),
                "data-open",
                wording.word("html.openAll"),
                "data-close",
                wording.word("html.closeAll"),
                "data-contents",
                wording.word("html.contents"),
                "data-print",
                wording.word("html.print"),
                "data-day",
                wording.word("html.day"),
                "data-all-days",
                wording.word("html.allDays"),
                "data-on-day",
                wording.word("html.onDay"));
        html.link("#" + MAIN, wording.word("html.skip"), "class", "skip");
        addFrame();
        html.begin("main", "id", MAIN).begin("div", "class", "head");
        open.push(Rank.BLOCK);
        html.element("h1", title.lead() + title.text());
    }

    /** The locale that pages in it are told by: all but Indonesian are English. */
    private String language() {
        return locale.getLanguage().equals("id") ? "id" : "en";
    }

    private void addFrame() {
        if (frame.pages().isEmpty() && frame.languages().isEmpty()) {
            return;
        }
        html.begin("header")
                .begin("nav", "aria-label", wording.word("html.pages"))
                .begin("ul");
        for (HtmlFrame.Link link : frame.pages()) {
            html.begin("li").link(link.address(), link.text()).end();
        }
        for (HtmlFrame.Link link : frame.languages()) {
            html.begin("li", "class", "language")
                    .link(link.address(), link.text(), "lang", link.language(), "hreflang", link.language())
                    .end();
        }
        html.end().end().end();
    }

    @Override
    void finish() {
        if (isBegun) {
            html.endTo(2);
            html.own("script", HtmlAssets.SCRIPT);
        }
        html.endTo(0);
    }

    private void beginClosing() {
        endTo(Rank.LIST);
        if (isClosing) {
            return;
        }
        isClosing = true;
        open.clear();
        html.endTo(2);
        html.begin("footer");
        open.push(Rank.BLOCK);
    }

    // Its parts

    private void beginSection(Line line) {
        endTo(Rank.BLOCK);
        heading = line.lead() + line.text();
        Object[] name = named(line);
        if (line.isFolded()) {
            html.begin("details", with(name, "class", "fold")).begin("summary");
        } else {
            html.begin("section", name);
        }
        html.begin("h2", "class", tone(line));
        told(line);
        html.end();
        if (line.isFolded()) {
            html.end();
        }
        open.push(Rank.BLOCK);
    }

    private static Object[] named(Line line) {
        return line.name().map(id -> new Object[] {"id", id}).orElse(new Object[0]);
    }

    private static Object[] with(Object[] attributes, String name, String value) {
        Object[] with = new Object[attributes.length + 2];
        System.arraycopy(attributes, 0, with, 0, attributes.length);
        with[attributes.length] = name;
        with[attributes.length + 1] = value;
        return with;
    }

    private void beginEntry(Line line) {
        endTo(Rank.LIST);
        html.begin("details", with(named(line), "class", "entry")).begin("summary");
        told(line);
        html.end();
        open.push(Rank.ITEM);
    }

    /** Begins an item, and the list of which it is the first. */
    private void beginIn(
            Rank list, Rank item, String listElement, String itemElement, String kind, Object... attributes) {
        endTo(item);
        if (open.peek() != list) {
            endTo(list);
            html.begin(listElement, "class", kind);
            open.push(list);
        }
        html.begin(itemElement, attributes);
        open.push(item);
    }

    private void paragraph(Line line) {
        html.begin("p", with(named(line), "class", line.lead().isEmpty() ? tone(line) : "remark"));
        told(line);
        html.end();
    }

    private void told(Line line) {
        Optional<String> address = line.address();
        if (line.lead().isEmpty()) {
            if (address.isPresent()) {
                html.link(address.get(), line.text());
            } else {
                text(line);
            }
            return;
        }
        html.begin("b", "class", line.level() == Level.ENTRY ? "lead" : "lead " + tone(line));
        link(address, line.lead());
        html.end().text(" ");
        text(line);
    }

    /** The text of a line, parts of which may be links. */
    private void text(Line line) {
        String text = line.text();
        int from = 0;
        while (from < text.length()) {
            int begin = from;
            Optional<String> next = line.links().keySet().stream()
                    .filter(part -> text.indexOf(part, begin) >= 0)
                    .min(Comparator.comparingInt((String part) -> text.indexOf(part, begin)));
            if (next.isEmpty()) {
                break;
            }
            int at = text.indexOf(next.get(), begin);
            html.text(text.substring(begin, at));
            link(Optional.ofNullable(line.links().get(next.get())), next.get());
            from = at + next.get().length();
        }
        html.text(text.substring(from));
    }

    private void link(Optional<String> address, String text) {
        if (address.isPresent()) {
            html.link(address.get(), text);
        } else {
            html.text(text);
        }
    }

    private static String tone(Line line) {
        return Ascii.toLowerCase(line.tone().name());
    }

    private void endTo(Rank rank) {
        while (!open.isEmpty() && open.element().compareTo(rank) >= 0) {
            open.pop();
            html.end();
        }
    }

    @Override
    void add(Table table) {
        endTo(Rank.LIST);
        new HtmlTable(html).add(table, heading);
    }
}
