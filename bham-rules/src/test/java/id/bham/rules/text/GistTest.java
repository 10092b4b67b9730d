package id.bham.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Appointment;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Institution;
import id.bham.core.body.InstitutionKind;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeHolder;
import id.bham.core.body.Seat;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GistTest {

    private static final Office GOVERNOR = Office.governorOf("ID-BT");

    private static Office.Builder office(OfficeTitle title) {
        return Office.builder().title(title);
    }

    private static Institution.Builder regionalOffice() {
        return Institution.builder().kind(InstitutionKind.REGIONAL_OFFICE).ministry(Ministry.LAW_AND_HUMAN_RIGHTS);
    }

    static Stream<Arguments> offices() {
        return Stream.of(
                Arguments.of(GOVERNOR, "Gubernur Banten", "Governor of Banten"),
                Arguments.of(office(OfficeTitle.GOVERNOR).build(), "Gubernur", "governor"),
                Arguments.of(
                        Office.secretaryOf(Province.of("ID-BT")),
                        "Sekretaris Daerah Provinsi Banten",
                        "Secretary of the Province of Banten"),
                Arguments.of(
                        Office.headOf(Institution.builder()
                                .name("Kantor Wilayah Kemenkumham Jambi")
                                .build()),
                        "Kepala Kantor Wilayah Kemenkumham Jambi",
                        "Head of Kantor Wilayah Kemenkumham Jambi"),
                Arguments.of(
                        Office.headOf(
                                regionalOffice().provinces(Province.of("ID-JA")).build()),
                        "Kepala Kantor Wilayah Kementerian Hukum dan HAM (Jambi)",
                        "Head of the Regional Office of the Ministry of Law and Human Rights (Jambi)"),
                Arguments.of(
                        office(OfficeTitle.HEAD_OF_REGIONAL_OFFICE)
                                .province(Province.of("ID-JA"))
                                .build(),
                        "Kepala Kantor Wilayah (Jambi)",
                        "head of a regional office (Jambi)"),
                Arguments.of(
                        Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), "Menteri HAM", "Minister of Human Rights"),
                Arguments.of(office(OfficeTitle.OTHER).name("Asisten I").build(), "Asisten I", "Asisten I"),
                Arguments.of(office(OfficeTitle.OTHER).build(), "jabatan lain", "another office"),
                Arguments.of(
                        regionalOffice().build(),
                        "Kantor Wilayah Kementerian Hukum dan HAM",
                        "the Regional Office of the Ministry of Law and Human Rights"),
                Arguments.of(
                        Institution.builder()
                                .kind(InstitutionKind.DIRECTORATE_GENERAL)
                                .ministry(Ministry.HUMAN_RIGHTS)
                                .build(),
                        "direktorat jenderal pada Kementerian HAM",
                        "directorate general of the Ministry of Human Rights"),
                Arguments.of(
                        Institution.builder().provinces(Province.of("ID-BT")).build(),
                        "provinsi Banten",
                        "provinces Banten"),
                Arguments.of(Institution.builder().build(), "tanpa keterangan", "nothing is said of it"));
    }

    static Stream<Arguments> seats() {
        Seat acting = Seat.of(GOVERNOR).heldBy("Al Muktabar", Capacity.PJ);
        return Stream.of(
                Arguments.of(Seat.of(GOVERNOR), "Gubernur Banten", "Governor of Banten"),
                Arguments.of(
                        acting, "Gubernur Banten: Al Muktabar (Pj.)", "Governor of Banten: Al Muktabar (acting, Pj.)"),
                Arguments.of(
                        acting.toBuilder().title("Ketua").build(),
                        "Gubernur Banten (Ketua): Al Muktabar (Pj.)",
                        "Governor of Banten (Ketua): Al Muktabar (acting, Pj.)"),
                Arguments.of(Seat.builder().title("Ketua").appointments().build(), "Ketua (lowong)", "Ketua (vacant)"),
                Arguments.of(Seat.builder().build().heldBy("A"), "A", "A"),
                Arguments.of(
                        Seat.builder().element(MemberElement.PROVINCIAL_AGENCY).build(),
                        "organisasi perangkat daerah",
                        "provincial agencies"),
                Arguments.of(Seat.builder().office(Fact.absent()).build(), "jabatan tidak ada", "office none"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        OfficeHolder.builder()
                                .office(GOVERNOR)
                                .person("Al Muktabar")
                                .capacity(Capacity.PJ)
                                .build(),
                        "Gubernur Banten: Al Muktabar (Pj.)",
                        "Governor of Banten: Al Muktabar (acting, Pj.)"),
                Arguments.of(Appointment.builder().capacity(Capacity.PLH).build(), "Plh.", "daily acting, Plh."),
                Arguments.of(
                        Decree.builder().number("1/2024").issuer(GOVERNOR).build(),
                        "nomor 1/2024; pejabat yang menetapkan Gubernur Banten",
                        "number 1/2024; issuing office Governor of Banten"),
                Arguments.of(
                        ProgressReport.builder().submittedOn(Fact.absent()).build(),
                        "tanggal penyampaian tidak ada",
                        "day of submission none"),
                Arguments.of(
                        Listing.partial(Seat.of(GOVERNOR)),
                        "Gubernur Banten dan mungkin lainnya",
                        "Governor of Banten and perhaps others"),
                Arguments.of(
                        Listing.complete(Seat.of(GOVERNOR), Seat.of(GOVERNOR), Seat.of(GOVERNOR), Seat.of(GOVERNOR)),
                        "4 butir",
                        "4 item(s)"),
                Arguments.of(Listing.complete(), "tidak ada", "none"));
    }

    @ParameterizedTest
    @MethodSource({"offices", "seats", "others"})
    void recordsAreCalledAsPeopleCallThem(Object value, String indonesian, String english) {
        assertEquals(indonesian, Wording.in(Locale.forLanguageTag("id")).gist(Fact.known(value)));
        assertEquals(english, Wording.in(Locale.ENGLISH).gist(Fact.known(value)));
    }
}
