package id.bham.rules.benchmark;

import java.util.List;

/** The rules of the catalogue that are asked of a regional task force by itself, in the order of their ids. */
enum AskedRule {
    ACT_001,
    ACT_002,
    ACT_003,
    ACT_004,
    ACT_005,
    DTY_001,
    DTY_002,
    EVL_001,
    EVL_002,
    GTD_001,
    GTD_002,
    GTD_003,
    GTD_004,
    GTD_005,
    GTD_006,
    GTD_007,
    GTD_008,
    GTD_009,
    GTD_010,
    GTD_011,
    GTD_012,
    GTD_014,
    PKJ_001,
    PKJ_002,
    PKJ_003,
    PKJ_004,
    RPT_001,
    RPT_002,
    RPT_003,
    RPT_006,
    SRC_001,
    SRC_003;

    static final List<AskedRule> ALL = List.of(values());

    private final String id = "BHAM-" + name().replace('_', '-');

    /** The id that it has in the catalogue. */
    String id() {
        return id;
    }
}
