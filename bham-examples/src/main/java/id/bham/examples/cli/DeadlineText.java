package id.bham.examples.cli;

import static java.util.stream.Collectors.joining;

import id.bham.core.text.LocalizedText;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Deadlines as text for people: what is overdue, what is coming, and why there is nothing else. */
record DeadlineText(Locale locale, Wording wording) {

    DeadlineText(Locale locale) {
        this(locale, Wording.in(locale));
    }

    String write(Deadlines deadlines) {
        return Stream.of(
                        section(Deadline.State.OVERDUE, deadlines.overdue()),
                        section(Deadline.State.COMING, deadlines.coming()),
                        nothingDue(deadlines.nothingDue()))
                .filter(section -> !section.isEmpty())
                .collect(joining("\n"));
    }

    private String section(Deadline.State state, List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return state == Deadline.State.COMING
                    ? new LocalizedText("Tidak ada tenggat pada hari-hari itu.", "Nothing is due on these days.")
                                    .in(locale)
                            + "\n"
                    : "";
        }
        var text = new StringBuilder(wording.word("State." + state)).append('\n');
        for (Deadline deadline : deadlines) {
            text.append('\n').append(heading(deadline)).append('\n');
            details(deadline).forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    /** Why the other duties have no deadline, a line for each reason. */
    private String nothingDue(List<Deadlines.NothingDue> duties) {
        if (duties.isEmpty()) {
            return "";
        }
        var byReason = new TreeMap<String, Map<String, Long>>();
        for (Deadlines.NothingDue duty : duties) {
            byReason.computeIfAbsent(reason(duty), reason -> new TreeMap<>())
                    .merge(duty.rule().id(), 1L, Long::sum);
        }
        var text =
                new StringBuilder(new LocalizedText("Tanpa tenggat", "Without a deadline").in(locale)).append("\n\n");
        byReason.forEach((reason, rules) -> text.append(reason)
                .append(": ")
                .append(rules.entrySet().stream()
                        .map(rule -> rule.getKey() + (rule.getValue() == 1 ? "" : " (" + rule.getValue() + ")"))
                        .collect(joining(", ")))
                .append('\n'));
        return text.toString();
    }

    private String reason(Deadlines.NothingDue duty) {
        return wording.word("Why." + duty.why()) + (duty.isPresumed() ? "; " + wording.word("finding.presumed") : "");
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

    /** What must happen, what to do about it once it is overdue, and the basis. */
    List<String> details(Deadline deadline) {
        RuleDescription rule = deadline.rule();
        String basis = deadline.finding().citation();
        Stream<String> remedy = Stream.of(deadline)
                .filter(late -> late.state() == Deadline.State.OVERDUE)
                .map(late ->
                        new LocalizedText("Yang perlu dilakukan: ", "What to do: ").in(locale) + late.remedy(locale));
        String basedOn = new LocalizedText("Dasar: ", "Basis: ").in(locale)
                + (basis.isEmpty() ? "" : wording.value(basis) + "; ")
                + wording.value(rule.force()) + "; "
                + wording.value(deadline.finding().strength())
                + (deadline.finding().isPresumed() ? "; " + wording.word("finding.presumed") : "");
        return Stream.of(Stream.of(deadline.message(locale)), remedy, Stream.of(basedOn))
                .flatMap(lines -> lines)
                .toList();
    }
}
