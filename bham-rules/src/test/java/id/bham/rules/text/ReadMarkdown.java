package id.bham.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as it is read.
 *
 * @param structure the kinds of what is not text, each with its depth; code that is a mark alone counts as text
 * @param texts the texts in which readers look for links and mentions
 * @param seen what people see
 */
public record ReadMarkdown(List<String> structure, List<String> texts, String seen) {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Pattern MARKS = Pattern.compile("[:.]?@*");
    private static final Pattern LINKING = Pattern.compile("(?i)@|(https?|ftp|mailto|xmpp):|www\\.");

    /**
     * Reads a page.
     *
     * @param markdown the page
     * @return what a reader makes of it
     */
    public static ReadMarkdown of(String markdown) {
        Node page = Parser.builder().extensions(TABLES).build().parse(markdown);
        var texts = new ArrayList<String>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text.getLiteral());
            }
        });
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                if (MARKS.matcher(code.getLiteral()).matches()) {
                    code.insertAfter(new Text(code.getLiteral()));
                    code.unlink();
                }
            }
        });
        var structure = new ArrayList<String>();
        collect(page, 0, structure);
        return new ReadMarkdown(
                structure,
                texts,
                TextContentRenderer.builder().extensions(TABLES).build().render(page));
    }

    private static void collect(Node node, int depth, List<String> structure) {
        if (!(node instanceof Text)) {
            structure.add(depth + node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, depth + 1, structure);
        }
    }

    /**
     * What readers can make links and mentions of though it stands in no brackets.
     *
     * @return the texts with anything of that kind
     */
    public List<String> linking() {
        return texts.stream().filter(text -> LINKING.matcher(text).find()).toList();
    }
}
