package id.bham.examples.cli;

import static java.util.stream.Collectors.groupingBy;

import id.bham.core.Governance;
import id.bham.core.action.NationalActions;
import id.bham.core.knowledge.Subject;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.timeline.RuleTimeline;
import id.bham.rules.write.HtmlFrame;
import id.bham.rules.write.PageForm;
import id.bham.rules.write.ReportPage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a site: the first page is the report, beside it are a page on each body, the rules, the law and the national actions. Those in
 * Indonesian stand in the folder, those in English in one within it.
 */
record Site(Path folder, ComplianceReport report, DaysAround days, RuleSet rules, LawCoverage law) {

    static final String FIRST_PAGE = "index.html";

    private static final String RULES = "rules.html";
    private static final String LAW = "law.html";
    private static final String ACTIONS = "actions.html";
    private static final String BODIES = "bodies/";

    /** A page in a language, by its path from the first page in that language. */
    private record Place(Language language, String path) {

        private static String folder(Language language) {
            return language == Language.id ? "" : language + "/";
        }

        /** To the first page in the same language. */
        private String up() {
            return path.contains("/") ? "../" : "";
        }

        Path in(Path folder) {
            return folder.resolve(folder(language) + path);
        }

        String to(String other) {
            return up() + other;
        }

        /** To this page in another language. */
        String in(Language other) {
            return up() + (language == Language.id ? "" : "../") + folder(other) + path;
        }

        HtmlFrame frame(LawCoverage law) {
            Messages messages = Messages.in(language.locale());
            HtmlFrame frame = HtmlFrame.none().withRulesAt(to(RULES)).withLawAt(to(LAW), law);
            for (Map.Entry<String, String> page : List.of(
                    Map.entry("site.report", FIRST_PAGE),
                    Map.entry("site.rules", RULES),
                    Map.entry("site.law", LAW),
                    Map.entry("site.actions", ACTIONS))) {
                frame = frame.linkedTo(messages.phrase(page.getKey(), Map.of()), to(page.getValue()));
            }
            for (Language other : Language.values()) {
                if (other != language) {
                    String name = Messages.in(other.locale()).phrase("site.language", Map.of());
                    frame = frame.inLanguage(other.locale(), name, in(other));
                }
            }
            return frame;
        }
    }

    void write(Language language) throws IOException {
        Files.createDirectories(folder.resolve(Place.folder(language) + BODIES));
        Locale locale = language.locale();
        var first = new Place(language, FIRST_PAGE);
        write(first, linked(days.page(locale, report.subjects()), first), report);
        write(new Place(language, RULES), PageForm.rules(locale), rules.rules());
        write(new Place(language, LAW), PageForm.coverage(locale), rules);
        write(new Place(language, ACTIONS), PageForm.actions(locale), ActionSelection.of(NationalActions.standard()));
        writeBodies(language);
    }

    private void write(Place place, ReportPage page, ComplianceReport about) throws IOException {
        write(place, PageForm.report(page), about);
    }

    private <T> void write(Place place, PageForm<T> form, T content) throws IOException {
        try (Writer out = Files.newBufferedWriter(place.in(folder), StandardCharsets.UTF_8)) {
            form.asHtml(place.frame(law)).write(content, out);
        }
    }

    // A page on each body

    /** The nation is told on the first page unless that tells of too many. */
    private boolean hasPage(Subject subject) {
        boolean isOfMany = DaysAround.isLarge(report.subjects());
        return report.subjects().size() > 1 && (isOfMany || !(subject instanceof Governance));
    }

    private static String path(Subject body) {
        return BODIES + body.id() + ".html";
    }

    private ReportPage linked(ReportPage page, Place from) {
        return page.inDetail(subject -> !hasPage(subject))
                .linkedTo(subject -> Optional.of(subject).filter(this::hasPage).map(body -> from.to(path(body))));
    }

    private void writeBodies(Language language) throws IOException {
        Map<String, List<Deadline>> coming = byBody(days.deadlines().coming());
        Map<String, List<Deadline>> overdue = byBody(days.deadlines().overdue());
        Map<String, List<RuleTimeline>> timelines = days.timeline().stream()
                .flatMap(timeline -> timeline.timelines().stream())
                .collect(groupingBy(timeline -> timeline.subject().id()));
        for (Subject body : report.subjects()) {
            if (!hasPage(body)) {
                continue;
            }
            var place = new Place(language, path(body));
            ReportPage page = ReportPage.in(language.locale())
                    .with(new Deadlines(
                            days.deadlines().from(),
                            days.deadlines().to(),
                            coming.getOrDefault(body.id(), List.of()),
                            overdue.getOrDefault(body.id(), List.of()),
                            List.of()))
                    .inDetail();
            ReportPage withYears = days.timeline()
                    .map(whole -> page.with(new ComplianceTimeline(
                            whole.firstDay(),
                            whole.lastDay(),
                            List.of(body),
                            timelines.getOrDefault(body.id(), List.of()),
                            whole.receipt())))
                    .orElse(page);
            write(place, withYears, new ComplianceReport(List.of(body), report.findingsAbout(body), report.receipt()));
        }
    }

    private static Map<String, List<Deadline>> byBody(List<Deadline> deadlines) {
        return deadlines.stream()
                .collect(groupingBy(deadline -> deadline.subject().id()));
    }
}
