package id.bham.rules.write;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import id.bham.core.law.Citation;
import id.bham.rules.catalogue.LawCoverage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a page of a site (kerangka halaman): links to its other pages, and to the same page in other languages. A page by itself
 * has none.
 */
public final class HtmlFrame {

    private static final CharMatcher NO_LETTERS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate();

    private static final HtmlFrame NONE =
            new HtmlFrame(ImmutableList.of(), ImmutableList.of(), Optional.empty(), Optional.empty());

    private final ImmutableList<Link> pages;
    private final ImmutableList<Link> languages;
    private final Optional<String> rules;
    private final Optional<Law> law;

    /** A link with its text; a language has its tag. */
    record Link(String text, String address, String language) {}

    /** The page that tells the law, and what it holds. */
    private record Law(String address, LawCoverage told) {

        /** To the place itself, else to the first that it contains. */
        Optional<String> address(Citation place) {
            return told.line(place)
                    .or(() -> told.lines().stream()
                            .filter(line -> place.contains(line.provision().place()))
                            .findFirst())
                    .map(line -> line.provision().place())
                    .map(provision -> address + "#" + name(provision));
        }
    }

    private HtmlFrame(
            ImmutableList<Link> pages, ImmutableList<Link> languages, Optional<String> rules, Optional<Law> law) {
        this.pages = pages;
        this.languages = languages;
        this.rules = rules;
        this.law = law;
    }

    /**
     * No links.
     *
     * @return the frame of a page by itself
     */
    public static HtmlFrame none() {
        return NONE;
    }

    /**
     * This frame with a link to another page, after those that it has.
     *
     * @param text what the page is called
     * @param address where it is, as seen from the page in the frame, such as {@code ../rules.html}
     * @return the frame
     * @throws IllegalArgumentException if the address is neither relative nor one of the web
     */
    public HtmlFrame linkedTo(String text, String address) {
        return new HtmlFrame(with(pages, new Link(text, checked(address), "")), languages, rules, law);
    }

    /**
     * This frame with a link to the same page in another language.
     *
     * @param locale the language
     * @param text what the language calls itself
     * @param address where the page is, as seen from the page in the frame
     * @return the frame
     * @throws IllegalArgumentException if the address is neither relative nor one of the web
     */
    public HtmlFrame inLanguage(Locale locale, String text, String address) {
        return new HtmlFrame(
                pages, with(languages, new Link(text, checked(address), locale.toLanguageTag())), rules, law);
    }

    /**
     * This frame, in which the ids of rules lead to the page that tells all of them ({@link PageForm#rules}).
     *
     * @param address where that page is, as seen from the page in the frame
     * @return the frame
     * @throws IllegalArgumentException if the address is neither relative nor one of the web
     */
    public HtmlFrame withRulesAt(String address) {
        return new HtmlFrame(pages, languages, Optional.of(checked(address)), law);
    }

    /**
     * This frame, in which places of the law lead to the page that tells them with their rules ({@link PageForm#coverage}).
     *
     * @param address where that page is, as seen from the page in the frame
     * @param told what that page tells: places that it does not hold lead nowhere
     * @return the frame
     * @throws IllegalArgumentException if the address is neither relative nor one of the web
     */
    public HtmlFrame withLawAt(String address, LawCoverage told) {
        return new HtmlFrame(pages, languages, rules, Optional.of(new Law(checked(address), told)));
    }

    private static ImmutableList<Link> with(List<Link> links, Link link) {
        return Stream.concat(links.stream(), Stream.of(link)).collect(ImmutableList.toImmutableList());
    }

    private static String checked(String address) {
        if (!Html.isAddress(address)) {
            throw new IllegalArgumentException(
                    "an address is relative, or one of the web that begins with http: or https:, but is '" + address
                            + "'");
        }
        return address;
    }

    Optional<String> address(String rule) {
        return rules.map(page -> page + "#" + rule);
    }

    Optional<String> address(Citation place) {
        return law.flatMap(page -> page.address(place));
    }

    /** The name of a place of the law on the page that tells it. */
    static String name(Citation place) {
        return NO_LETTERS.trimAndCollapseFrom(Ascii.toLowerCase(place.toString()), '-');
    }

    List<Link> pages() {
        return pages;
    }

    List<Link> languages() {
        return languages;
    }
}
