package id.bham.rules.catalogue;

import id.bham.core.knowledge.Source;
import java.time.LocalDate;

/** The pages on which the catalogue rests (sumber). */
public final class Sources {

    /** Report on the meeting in Bangka Belitung of 13 July 2022 about forming a task force. */
    public static final Source S0 = Source.builder()
            .id("S0")
            .title("Kanwil Kemenkumham Kepulauan Bangka Belitung, 13 Juli 2022")
            .publisher("Humas Kanwil Kemenkumham Kepulauan Bangka Belitung")
            .publishedOn(LocalDate.of(2022, 7, 13))
            .build();

    /** Report on the inauguration of the task force of Banten on 3 April 2024. */
    public static final Source S4 = Source.builder()
            .id("S4")
            .title("Al Muktabar Kukuhkan Gugus Tugas Daerah Bisnis dan HAM Provinsi Banten")
            .build();

    /** Report from Sumatera Selatan on the duty to form task forces; prints Pasal 7. */
    static final Source PALPOS = page(
            "palpos-sumsel",
            "Pembentukan Gugus Tugas Daerah Bisnis dan HAM di Sumatera Selatan",
            "https://palpos.disway.id/amp/663096/pembentukan-gugus-tugas-daerah-bisnis-dan-ham-di-sumatera-selatan"
                    + "-meningkatkan-kesejahteraan-bersama");

    /** Report from Jawa Tengah on preparing the task force. */
    static final Source BLORA = page(
            "blora-jateng",
            "Kemenkumham Jateng lakukan koordinasi dengan Biro Hukum Setda Provinsi Jateng",
            "https://blora.lapasnews.com/kemenkumham-jateng-lakukan-koordinasi-dengan-biro-hukum-setda-provinsi-jateng-bahas"
                    + "-persiapan-pelaksanaan-gugus-tugas-daerah-bisnis-dan-ham-16340");

    /** Report from Bengkulu on the inauguration and the elements of the membership. */
    static final Source BENGKULU = page(
            "pedoman-bengkulu",
            "Pengukuhan Gugus Tugas Daerah Bisnis dan HAM",
            "https://pedomanbengkulu.com/2024/04/pengukuhan-gugus-tugas-daerah-bisnis.html");

    /** Report on the three strategies. */
    static final Source VOI = page(
            "voi-stranas",
            "Menko Airlangga: Strategi Bisnis dan HAM jadi alat dorong iklim bisnis RI",
            "https://voi.id/ekonomi/327380/menko-airlangga-strategi-bisnis-dan-ham-jadi-alat-dorong-iklim-bisnis-ri");

    /** Report from Kalimantan Tengah on the Director General's directions; names the chain of reports. */
    static final Source KALTENG = page(
            "kalteng-arahan-dirjen",
            "Arahan Dirjen HAM terkait pembentukan Gugus Tugas Bisnis dan HAM di daerah",
            "https://kalteng.kemenkumham.go.id/berita-utama/kepala-kantor-wilayah-bersama-pimti-pratama-kanwil-kalteng-ikuti"
                    + "-arahan-dirjen-ham-terkait-pembentukan-gugus-tugas-bisnis-dan-ham-di-daerah");

    private Sources() {}

    private static Source page(String id, String title, String url) {
        return Source.builder().id(id).title(title).url(url).build();
    }
}
