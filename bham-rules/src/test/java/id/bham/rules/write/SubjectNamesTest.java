package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.Decree;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Subject;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SubjectNamesTest {

    private static final Wording WORDING = Wording.in(Locale.ENGLISH);

    private static List<String> titles(Subject... subjects) {
        var names = new SubjectNames(List.of(subjects), WORDING);
        return Arrays.stream(subjects).map(names::title).toList();
    }

    private static RegionalTaskForce in(String id, String province) {
        return RegionalTaskForce.builder()
                .id(id)
                .province(Province.of(province))
                .build();
    }

    private static NationalTaskForce national(String id, String issuedOn) {
        return NationalTaskForce.builder()
                .id(id)
                .decree(Decree.builder().issuedOn(PartialDate.parse(issuedOn)).build())
                .build();
    }

    @Test
    void whatTellsThemApartIsNoId() {
        assertEquals(
                List.of(
                        "Regional task force, Bali",
                        "Regional task force, Banten",
                        "National Task Force, GTN 2021",
                        "National Task Force, GTN 2023",
                        "National Focal Point, Kementerian Contoh",
                        "National governance"),
                titles(
                        in("a", "ID-BA"),
                        in("b", "ID-BT"),
                        national("c", "2021-04-05"),
                        national("d", "2023"),
                        NationalFocalPoint.builder()
                                .id("e")
                                .institution(Institution.builder()
                                        .name("Kementerian Contoh")
                                        .build())
                                .build(),
                        Governance.builder().id("f").build()));
    }

    @Test
    void theIdIsToldWhereNothingElseIsKnown() {
        assertEquals(
                List.of(
                        "Regional task force (a)",
                        "National Task Force (b)",
                        "National Task Force (c)",
                        "National Focal Point (d)"),
                titles(
                        RegionalTaskForce.builder().id("a").build(),
                        NationalTaskForce.builder().id("b").build(),
                        national("c", "[2023-12-31..2024-01-01]"),
                        NationalFocalPoint.builder().id("d").build()));
    }

    @Test
    void theIdTellsThoseApartThatAreCalledTheSame() {
        assertEquals(
                List.of(
                        "Regional task force, Bali (a)",
                        "Regional task force, Bali (b)",
                        "Regional task force, Banten"),
                titles(in("a", "ID-BA"), in("b", "ID-BA"), in("c", "ID-BT")));
    }
}
