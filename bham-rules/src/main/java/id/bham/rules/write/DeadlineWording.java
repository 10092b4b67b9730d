package id.bham.rules.write;

import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a deadline says to people, line by line, whatever its form. */
record DeadlineWording(Locale locale, ReportWording words, Wording wording) {

    /** The arguments that tell deadlines of a rule apart, and are told as such. */
    private static final List<String> TELLING = List.of("year", "subAction");

    DeadlineWording(Locale locale) {
        this(locale, new ReportWording(locale), Wording.in(locale));
    }

    /** What is due, for which year, and whose duty it is. */
    String title(Deadline deadline) {
        String title = wording.value(deadline.rule().title().in(locale));
        return wording.phrase(
                "deadline.title",
                Map.of(
                        "title",
                        about(deadline).map(about -> title + ", " + about).orElse(title),
                        "subject",
                        words.name(deadline.subject())));
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
            details.add(wording.phrase("deadline.remedy", Map.of("remedy", deadline.remedy(locale))));
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
