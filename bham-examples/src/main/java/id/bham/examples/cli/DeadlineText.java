package id.bham.examples.cli;

import id.bham.core.text.LocalizedText;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import java.util.List;
import java.util.Locale;

/** Deadlines as text for people, in the order in which they are due. */
final class DeadlineText {

    private final Locale locale;
    private final Wording wording;

    DeadlineText(Locale locale) {
        this.locale = locale;
        this.wording = Wording.in(locale);
    }

    String write(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return new LocalizedText("Tidak ada tenggat pada hari-hari itu.", "Nothing is due on these days.")
                            .in(locale)
                    + "\n";
        }
        var text = new StringBuilder();
        String gap = "";
        for (Deadline deadline : deadlines) {
            text.append(gap).append(heading(deadline)).append('\n');
            details(deadline).forEach(line -> text.append("  ").append(line).append('\n'));
            gap = "\n";
        }
        return text.toString();
    }

    private String heading(Deadline deadline) {
        return wording.value(deadline.due()) + ": " + deadline.rule().id() + " " + title(deadline);
    }

    /** What is due, and for whom. */
    String title(Deadline deadline) {
        String place = deadline.place().isWhole() ? "" : ", " + wording.place(deadline.place());
        return wording.value(deadline.rule().title().in(locale)) + " ("
                + wording.value(deadline.subject().id()) + place + ")";
    }

    /** What must happen, what to do, and the basis. */
    List<String> details(Deadline deadline) {
        RuleDescription rule = deadline.rule();
        String basis = deadline.finding().citation();
        return List.of(
                deadline.message(locale),
                new LocalizedText("Yang perlu dilakukan: ", "What to do: ").in(locale) + deadline.remedy(locale),
                new LocalizedText("Dasar: ", "Basis: ").in(locale)
                        + (basis.isEmpty() ? "" : wording.value(basis) + "; ")
                        + wording.value(rule.force()) + "; "
                        + wording.value(deadline.finding().strength())
                        + (deadline.finding().isPresumed() ? "; " + wording.word("finding.presumed") : ""));
    }
}
