package id.bham.rules.write;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.rules.text.Wording;
import id.bham.rules.write.NationOutline.ProvinceState;
import id.bham.rules.write.Page.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The provinces as tiles (peta petak), each roughly where it lies, with what is known of its task force on a day. */
final class ProvinceTiles implements Picture {

    private static final int TILE_WIDTH = 64;
    private static final int TILE_HEIGHT = 54;

    /** The room for what the shapes mean. */
    private static final int KEY = 30;

    /** Row by row from the north, each from the west: the ISO code without its country and the short name, or a gap. */
    private static final List<List<String>> MAP =
            """
            AC:Aceh . . . . . . KU:Kaltara . GO:Gorontalo SA:Sulut . . . .
            . SU:Sumut RI:Riau KR:Kepri . KB:Kalbar KT:Kalteng KI:Kaltim . ST:Sulteng . MU:Malut PD:PBD PB:Pabar PA:Papua
            . SB:Sumbar JA:Jambi . BB:Babel . . KS:Kalsel SR:Sulbar . . MA:Maluku . PT:Pateng PE:Papeg
            . BE:Bengkulu SS:Sumsel . . . . . SN:Sulsel SG:Sultra . . . . PS:Pasel
            . . LA:Lampung . . . . . . . . . . . .
            . . BT:Banten JK:DKI JB:Jabar JT:Jateng JI:Jatim BA:Bali NB:NTB NT:NTT . . . . .
            . . . . . YO:DIY . . . . . . . . .
            """.lines().map(row -> List.of(row.split(" ", -1))).toList();

    /**
     * A tile.
     *
     * @param address where more is told of the body that it tells of
     */
    record Tile(
            Province province, String shortName, int column, int row, ProvinceState state, Optional<String> address) {}

    private final Wording wording;
    private final ImmutableList<Tile> tiles;

    ProvinceTiles(
            Wording wording,
            Governance nation,
            LocalDate day,
            Function<? super RegionalTaskForce, Optional<String>> addresses) {
        this.wording = wording;
        AsOf at = AsOf.on(day);
        var found = ImmutableList.<Tile>builder();
        for (int row = 0; row < MAP.size(); row++) {
            for (int column = 0; column < MAP.get(row).size(); column++) {
                String[] named = MAP.get(row).get(column).split(":", 2);
                if (named.length == 2) {
                    Province province = Province.of("ID-" + named[0]);
                    found.add(new Tile(
                            province,
                            named[1],
                            column,
                            row,
                            NationOutline.state(nation, province, at),
                            leading(nation, province, at).flatMap(addresses)));
                }
            }
        }
        this.tiles = found.build();
    }

    /** The body of a province by which its state is told. */
    private static Optional<RegionalTaskForce> leading(Governance nation, Province province, AsOf at) {
        return nation.taskForcesOf(province).items().stream()
                .filter(taskForce -> taskForce.governs(province).isTrue())
                .min(Comparator.comparing(taskForce -> NationOutline.state(nation, taskForce, at)));
    }

    /** What a tile says. */
    String told(Tile tile) {
        return tile.province().name() + ": " + wording.word("province." + tile.state());
    }

    private String word(Tile tile) {
        return wording.word("tile." + tile.state());
    }

    private static Tone tone(ProvinceState state) {
        return switch (state) {
            case FORMED_UNDER_THE_PERPRES -> Tone.GOOD;
            case OLDER_BODY, PLANNED, NOT_SAID_WHICH -> Tone.OPEN;
            case ENDED, NOT_FORMED_YET, STATED_AS_ABSENT -> Tone.BAD;
            case NOT_IN_THE_RECORD, DOES_NOT_EXIST -> Tone.FAINT;
        };
    }

    /** A shape of its own for each state, ten wide, around 0,0. */
    static String shape(ProvinceState state) {
        return switch (state) {
            case FORMED_UNDER_THE_PERPRES -> "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
            case OLDER_BODY -> "M-5 -5h10v10h-10z";
            case PLANNED -> "M0 -5l5 10h-10z";
            case NOT_FORMED_YET -> "M0 5l5 -10h-10z";
            case ENDED -> "M-5 -2h10v4h-10z";
            case NOT_SAID_WHICH -> "M0 -6l6 6l-6 6l-6 -6z";
            case NOT_IN_THE_RECORD -> "M-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z";
            case STATED_AS_ABSENT -> "M-5 -3l2 -2l3 3l3 -3l2 2l-3 3l3 3l-2 2l-3 -3l-3 3l-2 -2l3 -3z";
            case DOES_NOT_EXIST -> "M-5 -0.7h10v1.4h-10z";
        };
    }

    @Override
    public void draw(Html html) {
        var figure = new Figure(html, wording, wording.word("picture.provinces"), counts());
        int bottom = TILE_HEIGHT * MAP.size();
        figure.begin(bottom + KEY, true, "class", "tiles");
        tiles.forEach(tile -> draw(html, tile));
        drawKey(html, bottom + KEY / 2);
        figure.endPicture();
        figure.end();
    }

    /** What the shapes mean that are there. */
    private void drawKey(Html html, int y) {
        int x = 10;
        for (ProvinceState state : ProvinceState.values()) {
            if (tiles.stream().anyMatch(tile -> tile.state() == state)) {
                String word = wording.word("tile." + state);
                html.empty("path", "d", shape(state), "transform", "translate(" + x + " " + y + ")", "class", "key");
                html.element("text", word, "x", x + 10, "y", y + 4, "class", "small");
                x += 40 + 7 * word.length();
            }
        }
    }

    private String counts() {
        var counts = new EnumMap<ProvinceState, Integer>(ProvinceState.class);
        tiles.forEach(tile -> counts.merge(tile.state(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> wording.word("province." + count.getKey()) + ": " + count.getValue())
                .collect(joining("; "));
    }

    private void draw(Html html, Tile tile) {
        boolean isLink = tile.address().filter(Html::isAddress).isPresent();
        if (isLink) {
            String seen = tile.shortName() + " " + word(tile);
            html.begin("a", "href", tile.address().get(), "aria-label", Figure.label(seen, told(tile)));
        }
        Figure.beginPart(html, tone(tile.state()), told(tile), !isLink);
        int x = tile.column() * TILE_WIDTH;
        int y = tile.row() * TILE_HEIGHT;
        html.empty(
                "rect",
                "x",
                x + 1,
                "y",
                y + 1,
                "width",
                TILE_WIDTH - 3,
                "height",
                TILE_HEIGHT - 3,
                "rx",
                4,
                "class",
                "tile");
        html.empty("path", "d", shape(tile.state()), "transform", "translate(" + (x + 11) + " " + (y + 28) + ")");
        Figure.twoLines(html, tile.shortName(), word(tile), x + 5, y + 15, 31);
        html.end();
        if (isLink) {
            html.end();
        }
    }
}
