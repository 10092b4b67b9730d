package id.bham.rules.write;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The provinces as tiles (peta petak), each roughly where it lies, with what is known of its task force on a day. */
final class ProvinceTiles implements Picture {

    /** How wide and high a tile is. On a phone a finger still finds one: fifteen of them are as wide as the page. */
    private static final int TILE = 64;

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
            Province province, String shortName, int column, int row, ProvinceState state, Optional<String> address) {

        /** Two letters: the code of the province without that of its country. */
        String code() {
            String code = province.iso();
            return code.substring(code.indexOf('-') + 1);
        }
    }

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

    /** How the parts of a state look; those that are open have a look of their own each. */
    static String look(ProvinceState state) {
        return switch (state) {
            case FORMED_UNDER_THE_PERPRES -> Figure.tone(Tone.GOOD);
            case OLDER_BODY -> "older";
            case PLANNED -> "planned";
            case NOT_SAID_WHICH -> Figure.tone(Tone.OPEN);
            case ENDED, NOT_FORMED_YET, STATED_AS_ABSENT -> Figure.tone(Tone.BAD);
            case NOT_IN_THE_RECORD, DOES_NOT_EXIST -> Figure.tone(Tone.FAINT);
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
        var figure = new Figure(html, wording, wording.word("picture.provinces"), wording.word("picture.tiles"));
        figure.begin("class", "tiles");
        figure.beginPicture(TILE * MAP.size());
        tiles.forEach(tile -> draw(html, tile));
        figure.endPicture();
        figure.addCaption();
        figure.end();
        drawKey(html);
    }

    /** What the shapes mean that are there, and of which provinces that is true. */
    private void drawKey(Html html) {
        html.begin("ul", "class", "items key");
        for (ProvinceState state : ProvinceState.values()) {
            List<Tile> alike = tiles.stream()
                    .filter(tile -> tile.state() == state)
                    .sorted(Comparator.comparing(tile -> tile.province().name()))
                    .toList();
            if (!alike.isEmpty()) {
                html.begin("li").begin("svg", "class", "sign", "viewBox", "-10 -10 20 20", "aria-hidden", true);
                html.begin("g", "class", "fill " + look(state));
                html.empty("rect", "x", -9.5, "y", -9.5, "width", 19, "height", 19, "rx", 3, "class", "tile");
                html.empty("path", "d", shape(state)).end().end();
                html.element("b", " " + wording.value(alike.size()))
                        .text(" " + wording.word("province." + state) + ": ");
                String before = "";
                for (Tile tile : alike) {
                    html.text(before);
                    addName(html, tile);
                    before = ", ";
                }
                html.end();
            }
        }
        html.end();
    }

    /** The name, and the code that stands for it on a phone. */
    private static void addName(Html html, Tile tile) {
        String name = tile.province().name();
        if (tile.address().isPresent()) {
            html.link(tile.address().get(), name);
        } else {
            html.text(name);
        }
        html.element("span", " (" + tile.code() + ")", "class", "code");
    }

    private void draw(Html html, Tile tile) {
        boolean isLink = tile.address().filter(Html::isAddress).isPresent();
        if (isLink) {
            String seen = tile.shortName() + " " + word(tile) + " " + tile.code();
            html.begin("a", "href", tile.address().get(), "aria-label", Figure.label(seen, told(tile)));
        }
        html.begin("g", "transform", "translate(" + tile.column() * TILE + " " + tile.row() * TILE + ")");
        Figure.beginPart(html, look(tile.state()), told(tile), !isLink);
        html.empty("rect", "x", 1, "y", 1, "width", TILE - 3, "height", TILE - 3, "rx", 4, "class", "tile");
        html.empty("path", "d", shape(tile.state()), "transform", "translate(13 33) scale(1.2)");
        html.begin("text")
                .element("tspan", tile.shortName(), "x", 5, "y", 17, "class", "upper")
                .text(" ");
        html.element("tspan", word(tile), "x", 5, "y", 54, "class", "lower").text(" ");
        html.element("tspan", tile.code(), "x", TILE / 2, "y", 27, "class", "code")
                .end();
        html.end().end();
        if (isLink) {
            html.end();
        }
    }
}
