package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Source;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Provision;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Markdown;
import id.bham.rules.text.ReadMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownCatalogueTest {

    private static final RuleSet RULES = RuleSets.stranas();

    @Test
    void everyRuleIsToldInBothLanguages() {
        String page = PageForm.catalogue().write(RULES);
        for (Rule<?> rule : RULES.rules()) {
            RuleDescription description = rule.description();
            int start = page.indexOf("### " + description.id() + "\n");
            assertTrue(start > 0, description.id());
            int end = page.indexOf("\n### ", start);
            String section = page.substring(start, end < 0 ? page.length() : end);
            var told = new ArrayList<String>();
            told.add(description.slug());
            told.add(description.since());
            told.add(rule.subjectType().getSimpleName());
            for (String key : List.of("title", "duty", "remedy")) {
                told.add(Markdown.escape(description.text(key).indonesian()));
                told.add(Markdown.escape(description.text(key).english()));
            }
            description.reasoning().ifPresent(reasoning -> {
                told.add(Markdown.escape(reasoning.indonesian()));
                told.add(Markdown.escape(reasoning.english()));
            });
            description.keptByModel().ifPresent(how -> {
                told.add(Markdown.escape(how.indonesian()));
                told.add(Markdown.escape(how.english()));
            });
            description.citations().forEach(citation -> told.add(citation.toString()));
            description.sources().forEach(source -> {
                told.add(Markdown.escape(source.title()));
                source.url().value().map(url -> url.replace("&", "&amp;")).ifPresent(told::add);
            });
            description.parameter().ifPresent(parameter -> told.add(Markdown.escape(parameter.name())));
            told.forEach(text -> assertTrue(section.contains(text), () -> description.id() + " lacks " + text));
        }
    }

    @Test
    void everyProvisionHasARow() {
        List<String> rows = PageForm.catalogue()
                .write(RULES)
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
        for (LawCoverage.Line line : RULES.coverage().lines()) {
            Provision provision = line.provision();
            assertTrue(
                    rows.stream()
                            .anyMatch(row ->
                                    row.startsWith("| " + provision.place().place() + " | ")
                                            && row.contains(Markdown.escape(
                                                    provision.gist().english()))
                                            && row.contains(Markdown.escape(
                                                    provision.gist().indonesian()))
                                            && line.rules().stream()
                                                    .allMatch(rule -> row.contains(
                                                            rule.description().id()))),
                    provision.toString());
        }
        assertTrue(rows.stream().allMatch(row -> row.split("(?<!\\\\)\\|", -1).length == 6));
    }

    @Test
    void everyLinkLeadsToARuleOrASource() {
        Node page = Parser.builder().build().parse(PageForm.catalogue().write(RULES));
        var headings = new TreeSet<String>();
        var inside = new TreeSet<String>();
        var outside = new TreeSet<String>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add("#"
                        + TextContentRenderer.builder().build().render(heading).toLowerCase(Locale.ROOT));
            }

            @Override
            public void visit(Link link) {
                (link.getDestination().startsWith("#") ? inside : outside).add(link.getDestination());
            }
        });
        var ids = new TreeSet<String>();
        var urls = new TreeSet<String>();
        for (Rule<?> rule : RULES.rules()) {
            ids.add("#" + rule.description().id().toLowerCase(Locale.ROOT));
            rule.description().sources().stream()
                    .flatMap(source -> source.url().value().stream())
                    .forEach(urls::add);
            Stream.concat(rule.description().parameter().stream(), rule.description().history().stream())
                    .flatMap(parameter -> RULES.corpus().values(parameter).values().stream())
                    .flatMap(value -> value.source().url().value().stream())
                    .forEach(urls::add);
        }
        assertEquals(ids, inside);
        assertTrue(headings.containsAll(inside));
        assertEquals(urls, outside);
    }

    @Test
    void whatARuleBringsAlongStaysText() {
        String evil = "| [a](b) `c` <d> # e\n- f\n\n    g ](<h> \\ https://i.example j@k.l @m";
        assertEquals(List.of(), ReadMarkdown.of(page(evil, "")).linking());
        assertEquals(structure(page("text", "")), structure(page(evil, "?a=|<>\\ \n\"&lt;)](b)")));
        assertEquals(
                List.of("#try-001", "https://example.org/?a=%7C%3C%3E%5C%20\uFFFD\"&lt;)](b)"),
                destinations(page(evil, "?a=|<>\\ \n\"&lt;)](b)")));
        assertEquals(structure("text\n"), structure(Markdown.link("text", "javascript:alert(1)") + "\n"));
    }

    private static String page(String text, String address) {
        Source source = Source.builder()
                .id("page")
                .title(text)
                .url("https://example.org/" + address)
                .build();
        Rule<?> rule = RuleDraft.saying(text, RegionalTaskForce.class, "TRY-001")
                .cite(source)
                .require(Condition.always())
                .build();
        return PageForm.catalogue().write(RuleSet.of("try", "1", List.of(rule), LegalCorpus.standard()));
    }

    private static List<String> destinations(String markdown) {
        var destinations = new ArrayList<String>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
            }
        });
        return destinations;
    }

    private static List<String> structure(String markdown) {
        return ReadMarkdown.of(markdown).structure();
    }
}
