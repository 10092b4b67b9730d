package id.bham.rules.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML as a browser reads it. */
record ReadHtml(Document document) {

    static ReadHtml of(String html) {
        return new ReadHtml(Jsoup.parse(html));
    }

    /** Each element with its attributes and the texts right in it. */
    List<String> parts() {
        return document.getAllElements().stream().map(ReadHtml::part).toList();
    }

    private static String part(Element element) {
        String attributes = element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining(" "));
        return element.tagName() + " " + attributes + ">"
                + element.textNodes().stream().map(TextNode::getWholeText).collect(Collectors.joining("|"));
    }

    /** All that people see or hear: texts, and attributes that are told. */
    String seen() {
        var seen = new ArrayList<String>();
        document.body().getAllElements().forEach(element -> {
            element.textNodes().forEach(text -> seen.add(text.getWholeText()));
            seen.add(element.attr("aria-label"));
        });
        return String.join("\n", seen);
    }

    /** The one element that a selector finds. */
    Element only(String selector) {
        List<Element> found = document.select(selector);
        if (found.size() != 1) {
            throw new AssertionError("one " + selector + " was expected, but there are " + found.size());
        }
        return found.get(0);
    }
}
