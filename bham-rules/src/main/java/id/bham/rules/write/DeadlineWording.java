package id.bham.rules.write;

import static java.util.stream.Collectors.joining;

import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a deadline says to people, line by line, whatever its form. */
record DeadlineWording(Locale locale, ReportWording words, Wording wording, SubjectNames names) {

    /** The arguments that tell deadlines of a rule apart, and are told as such. */
    private static final List<String> TELLING = List.of("year", "subAction");

    DeadlineWording(Deadlines deadlines, Locale locale) {
        this(
                locale,
                new ReportWording(locale),
                Wording.in(locale),
                new SubjectNames(
                        Stream.of(deadlines.overdue(), deadlines.coming())
                                .flatMap(List::stream)
                                .map(Deadline::subject)
                                .toList(),
                        Wording.in(locale)));
    }

    /** What is due, for which year, and whose duty it is. */
    String title(Deadline deadline) {
        return title(List.of(deadline));
    }

    /** What is due, for which of several, and whose duty it is. */
    String title(List<Deadline> alike) {
        Deadline first = alike.get(0);
        String title = wording.value(first.rule().title().in(locale));
        String about = alike.stream().flatMap(each -> about(each).stream()).collect(joining("; "));
        return wording.phrase(
                "deadline.title",
                Map.of(
                        "title",
                        about.isEmpty() ? title : title + ", " + about,
                        "subject",
                        names.title(first.subject())));
    }

    /** That the others are due as the first of some is, each with what it is. */
    String others(List<Deadline> others) {
        return wording.phrase(
                "deadline.others",
                Map.of("others", others.stream().map(this::named).collect(joining("; "))));
    }

    String remedy(Deadline deadline) {
        return deadline.remedy(locale);
    }

    private String named(Deadline deadline) {
        String about = about(deadline).orElseGet(() -> names.title(deadline.subject()));
        Object title = deadline.finding().arguments().get("subActionTitle");
        return title == null ? about : about + " (" + wording.value(title) + ")";
    }

    private Optional<String> about(Deadline deadline) {
        for (String name : TELLING) {
            Object value = deadline.arguments().get(name);
            if (value != null) {
                return Optional.of(wording.phrase("deadline." + name, Map.of(name, value.toString())));
            }
        }
        return deadline.place().isWhole() ? Optional.empty() : Optional.of(wording.place(deadline.place()));
    }

    /** What must happen, what to do about it once it is overdue, and the basis. */
    List<String> details(Deadline deadline) {
        var details = new ArrayList<String>();
        details.add(deadline.message(locale));
        if (deadline.state() == Deadline.State.OVERDUE) {
            details.add(wording.phrase("deadline.remedy", Map.of("remedy", remedy(deadline))));
        }
        details.add(wording.phrase("deadline.basis", Map.of("basis", basis(deadline))));
        return details;
    }

    private String basis(Deadline deadline) {
        RuleDescription rule = deadline.rule();
        var basis = new ArrayList<String>();
        basis.add(deadline.finding().citation());
        basis.add(wording.value(rule.force()));
        basis.add(wording.value(deadline.finding().strength()));
        if (deadline.finding().isPresumed()) {
            basis.add(wording.word("finding.presumed"));
        }
        basis.removeIf(String::isEmpty);
        return String.join("; ", basis);
    }
}
