package id.bham.rules.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What deadlines say to people, whatever their layout: what is overdue, what is coming, and why nothing else is. */
record DeadlinesOutline(Deadlines deadlines, DeadlineWording words, Wording wording, Page page) {

    /** The earliest first; on one day what must be done before what should be. */
    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::dueDay)
            .thenComparing(deadline -> deadline.rule().force());

    DeadlinesOutline(Deadlines deadlines, Locale locale, Page page) {
        this(deadlines, new DeadlineWording(deadlines, locale), Wording.in(locale), page);
    }

    void add() {
        page.add(
                Level.TITLE,
                wording.phrase("deadlines.title", Map.of("first", deadlines.from(), "last", deadlines.to())));
        if (deadlines.coming().isEmpty()) {
            page.add(Level.OPENING, wording.word("deadlines.none"));
        }
        add(Deadline.State.OVERDUE, deadlines.overdue());
        add(Deadline.State.COMING, deadlines.coming());
        addNothingDue();
    }

    private void add(Deadline.State state, List<Deadline> ofState) {
        if (ofState.isEmpty()) {
            return;
        }
        Tone tone = state == Deadline.State.OVERDUE ? Tone.BAD : Tone.STRONG;
        page.add(new Line(Level.HEADING, tone, "", wording.value(state) + " (" + ofState.size() + ")"));
        ofState.stream()
                .sorted(ORDER)
                .collect(groupingBy(this::alike, LinkedHashMap::new, toList()))
                .values()
                .forEach(this::add);
    }

    /** What deadlines agree on that are told in one go. */
    private List<Object> alike(Deadline deadline) {
        return List.of(
                deadline.rule().id(),
                deadline.subject().id(),
                deadline.due(),
                deadline.usefulFrom(),
                deadline.ifMissed(),
                deadline.isCuredLate(),
                deadline.state() == Deadline.State.OVERDUE ? words.remedy(deadline) : "");
    }

    private void add(List<Deadline> alike) {
        Deadline first = alike.get(0);
        page.add(new Line(
                Level.ITEM,
                Tone.STRONG,
                wording.value(first.due()) + ":",
                words.words().shortId(first.rule().id()) + " " + words.title(alike)));
        List<String> details = words.details(first);
        page.add(Level.DETAIL, details.get(0));
        if (alike.size() > 1) {
            page.add(Level.DETAIL, words.others(alike.subList(1, alike.size())));
        }
        details.stream().skip(1).forEach(line -> page.add(Level.DETAIL, line));
    }

    /** Why nothing of the other duties is due, a line for each reason. */
    private void addNothingDue() {
        if (deadlines.nothingDue().isEmpty()) {
            return;
        }
        var byReason = new TreeMap<String, Map<String, Integer>>();
        for (Deadlines.NothingDue duty : deadlines.nothingDue()) {
            byReason.computeIfAbsent(reason(duty), none -> new TreeMap<>())
                    .merge(words.words().shortId(duty.rule().id()), 1, Integer::sum);
        }
        page.add(Level.HEADING, wording.word("deadlines.without"));
        byReason.forEach((reason, rules) -> page.add(
                Level.REMARK,
                reason + ": "
                        + rules.entrySet().stream()
                                .map(rule -> rule.getKey() + (rule.getValue() == 1 ? "" : " (" + rule.getValue() + ")"))
                                .collect(joining(", "))));
    }

    private String reason(Deadlines.NothingDue duty) {
        return wording.value(duty.why()) + (duty.isPresumed() ? "; " + wording.word("finding.presumed") : "");
    }
}
