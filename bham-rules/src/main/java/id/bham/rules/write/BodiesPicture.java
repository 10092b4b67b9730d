package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Fact;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Figure.Room;
import id.bham.rules.write.Page.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The bodies of a nation (bagan NFP, GTN, dan GTD): who there is, with the verdict on each, and to whom it answers. */
final class BodiesPicture implements Picture {

    /** Of more regional task forces none is drawn: the table has them. */
    static final int MOST = 60;

    private static final int BOX_WIDTH = 174;
    private static final int BOX_HEIGHT = 38;
    private static final int COLUMN = 192;
    private static final int ROW = BOX_HEIGHT + 12;
    private static final int HEADING = 26;

    /**
     * A body in its place.
     *
     * @param parent to whom it answers, as far as it is known
     */
    record Box(Body body, String name, Verdict verdict, Fact<Body> parent, Optional<String> address, int x, int y) {}

    /**
     * All boxes for a room.
     *
     * @param headings what stands above the boxes of a kind, by its height
     */
    private record Chart(List<Box> boxes, ImmutableSortedMap<Integer, String> headings, int height) {}

    private final Wording wording;
    private final Governance nation;
    private final ComplianceReport report;
    private final SubjectNames names;
    private final Function<Body, Optional<String>> addresses;

    BodiesPicture(
            Wording wording,
            Governance nation,
            ComplianceReport report,
            SubjectNames names,
            Function<Body, Optional<String>> addresses) {
        this.wording = wording;
        this.nation = nation;
        this.report = report;
        this.names = names;
        this.addresses = addresses;
    }

    private Chart chart(Room room) {
        int columns = room.width() / COLUMN;
        var placed = ImmutableList.<Box>builder();
        var above = ImmutableSortedMap.<Integer, String>naturalOrder();
        int y = 0;
        for (List<? extends Body> kind : kinds(nation)) {
            if (!kind.isEmpty()) {
                above.put(y, wording.word("kind." + kind.get(0).kind()));
                y += HEADING;
                for (int i = 0; i < kind.size(); i++) {
                    Body body = kind.get(i);
                    placed.add(new Box(
                            body,
                            names.of(body),
                            report.verdictOn(body),
                            nation.parent(body),
                            addresses.apply(body),
                            i % columns * COLUMN + 14,
                            y + i / columns * ROW));
                }
                y += (kind.size() + columns - 1) / columns * ROW;
            }
        }
        return new Chart(placed.build(), above.build(), y);
    }

    private static List<List<? extends Body>> kinds(Governance nation) {
        return List.of(
                nation.focalPoints().items(),
                nation.nationalTaskForces().items(),
                nation.regionalTaskForces().items());
    }

    static boolean isFor(Governance nation) {
        return nation.bodies().limit(MOST + 1).count() <= MOST
                && nation.bodies().findAny().isPresent();
    }

    /** What a box says. */
    String told(Box box) {
        return box.name() + ": " + wording.value(box.verdict());
    }

    @Override
    public void draw(Html html) {
        var figure = new Figure(html, wording, wording.word("picture.bodies"), wording.word("picture.bodies.text"));
        figure.begin("class", "bodies");
        for (Room room : Room.values()) {
            Chart chart = chart(room);
            figure.beginPicture(room, chart.height(), true);
            draw(html, chart);
            figure.endPicture();
        }
        figure.addCaption();
        addText(figure, html, chart(Room.WIDE).boxes());
        figure.end();
    }

    private void draw(Html html, Chart chart) {
        chart.headings()
                .forEach((top, heading) -> html.element("text", heading, "x", 14, "y", top + 17, "class", "strong"));
        Map<String, Box> byId = new HashMap<>();
        chart.boxes().forEach(box -> byId.put(box.body().id(), box));
        chart.boxes()
                .forEach(box -> box.parent()
                        .value()
                        .map(Body::id)
                        .map(byId::get)
                        .ifPresent(parent -> connect(html, box, parent)));
        chart.boxes().forEach(box -> draw(html, box));
    }

    /** From the left side of a box up beside the others, then to the middle of the one to which it answers. */
    private static void connect(Html html, Box from, Box to) {
        int lane = from.x() - 7;
        int below = to.y() + BOX_HEIGHT + 6;
        html.empty(
                "path",
                "d",
                "M" + from.x() + " " + (from.y() + BOX_HEIGHT / 2) + "H" + lane + "V" + below + "H"
                        + (to.x() + BOX_WIDTH / 2) + "V" + (to.y() + BOX_HEIGHT),
                "class",
                "lane");
    }

    private void draw(Html html, Box box) {
        Tone tone = Tone.of(box.verdict());
        String name = Figure.cut(box.name(), 21);
        String verdict = Figure.mark(tone) + " " + Figure.cut(wording.value(box.verdict()), 25);
        boolean isLink = box.address().filter(Html::isAddress).isPresent();
        if (isLink) {
            html.begin("a", "href", box.address().get(), "aria-label", Figure.label(name + " " + verdict, told(box)));
        }
        Figure.beginPart(html, tone, told(box), !isLink);
        html.empty(
                "rect", "x", box.x(), "y", box.y(), "width", BOX_WIDTH, "height", BOX_HEIGHT, "rx", 4, "class", "tile");
        Figure.twoLines(html, name, verdict, box.x() + 6, box.y() + 15, 15);
        html.end();
        if (isLink) {
            html.end();
        }
    }

    private void addText(Figure figure, Html html, List<Box> boxes) {
        figure.beginText();
        html.begin("ul");
        for (Box box : boxes) {
            String parent = box.parent().value().map(Body::id).orElseGet(() -> wording.value(box.parent()));
            html.element("li", told(box) + "; " + wording.word("part.answersTo") + ": " + parent);
        }
        html.end();
        figure.endText();
    }
}
