package id.bham.rules.write;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Figure.Room;
import id.bham.rules.write.Page.Tone;
import java.util.List;

/** How many findings have which outcome, as one bar (batang hitungan), in the order in which people need them. */
final class CountsBar implements Picture {

    private static final int HEIGHT = 24;

    /** The findings with an outcome. */
    private record Part(Outcome outcome, int number) {}

    private final Wording wording;
    private final ImmutableList<Part> parts;

    CountsBar(Wording wording, ComplianceReport report) {
        this.wording = wording;
        parts = ReportWording.SECTIONS.stream()
                .map(outcome -> new Part(outcome, report.counts().getOrDefault(outcome, 0)))
                .filter(part -> part.number() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    private String told(Part part) {
        return wording.value(part.outcome()) + ": " + wording.value(part.number());
    }

    @Override
    public void draw(Html html) {
        if (parts.isEmpty()) {
            return;
        }
        String all = parts.stream().map(this::told).collect(joining("; "));
        var figure = new Figure(html, wording, wording.word("picture.counts"), all);
        figure.begin("class", "counts");
        figure.beginPicture(Room.WIDE, HEIGHT, false);
        int sum = parts.stream().mapToInt(Part::number).sum();
        int before = 0;
        for (Part part : parts) {
            int from = Room.WIDE.width() * before / sum;
            before += part.number();
            draw(html, part, from, Room.WIDE.width() * before / sum - from);
        }
        figure.endPicture();
        figure.addCaption();
        figure.end();
    }

    private void draw(Html html, Part part, int from, int width) {
        Tone tone = Tone.of(part.outcome());
        Figure.beginPart(html, tone, told(part), false);
        html.empty("rect", "x", from + 1, "y", 1, "width", Math.max(1, width - 2), "height", HEIGHT - 2);
        for (String told : List.of(Figure.mark(tone) + " " + told(part), Integer.toString(part.number()))) {
            if (width > told.length() * 7 + 8) {
                html.element("text", told, "x", from + 6, "y", 16, "class", "small");
                break;
            }
        }
        html.end();
    }
}
