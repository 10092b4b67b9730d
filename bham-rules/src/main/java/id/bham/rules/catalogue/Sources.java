package id.bham.rules.catalogue;

import id.bham.core.knowledge.Source;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;

/** The pages on which the catalogue rests (sumber). */
public final class Sources {

    /** Report on the meeting in Bangka Belitung of 13 July 2022 about forming a task force. */
    public static final Source S0 = LegalCorpus.standard()
            .values(Parameters.EVALUATION_INTERVAL)
            .values()
            .get(0)
            .source();

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

    /** Page of the Directorate General of Human Rights of November 2022; says that it has been the focal point since 2020. */
    static final Source HAM_NOVEMBER_2022 = page(
            "ham-2022-11-17",
            "Draft Strategi Nasional Bisnis dan HAM telah memasuki tahap penyusunan Peraturan Presiden",
            "https://ham.go.id/2022/11/17/draft-strategi-nasional-bisnis-dan-ham-telah-memasuki-tahap-penyusunan-peraturan"
                    + "-pemerintah-dan-peraturan-presiden-progsun/");

    /** Page of the Directorate General of Human Rights of July 2022 on the first National Task Force. */
    static final Source HAM_JULY_2022 = LegalCorpus.standard()
            .find(InstrumentId.parse("Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"))
            .orElseThrow()
            .sources()
            .get(0);

    /** Report on the inauguration of the National Task Force on 6 November 2023; names its chair. */
    static final Source VOI_INAUGURATION =
            page("voi-gtn-2023", "Pengukuhan Gugus Tugas Nasional Bisnis dan HAM", "https://voi.id/ar/amp/326964");

    /** Page of the regional office in Maluku Utara; names the duties of the National Task Force. */
    static final Source MALUT = page(
            "malut-prisma",
            "Kemenkumham Malut ikuti secara virtual pengenalan PRISMA 2.0",
            "https://malut.kemenkumham.go.id/component/content/article/kemenkumham-malut-ikuti-secara-virtual-pengenalan"
                    + "-prisma-2-0-penilaian-risiko-bisnis-dan-ham?Itemid=101&catid=67");

    /** Page of the regional office in Nusa Tenggara Timur; names the first window for reports. */
    static final Source NTT = page(
            "ntt-laporan-2024",
            "Gelar bimtek penyusunan laporan aksi Bisnis dan HAM",
            "https://ntt.kemenkumham.go.id/berita-utama/gelar-bimtek-penyusunan-laporan-aksi-bisnis-dan-ham-kanwil-kemenkumham"
                    + "-ntt-dorong-sinergi-lintas-sektor");

    /** Report on the Perpres; names its first period of actions. */
    static final Source TEROPONG = page(
            "teropong-stranas",
            "Presiden rilis aturan baru tentang tanggung jawab pengusaha hormati HAM",
            "https://teropongmedia.id/presiden-rilis-aturan-baru-tentang-tanggung-jawab-pengusaha-hormati-ham");

    /** Report on the split of the ministry in October 2024. */
    static final Source TIRTO = page(
            "tirto-tiga-kementerian",
            "Transisi Kemenkumham jadi tiga kementerian selesai Juni 2025",
            "https://tirto.id/transisi-kemenkumham-jadi-tiga-kementerian-selesai-juni-2025-g4Yh");

    /** Report on the task force of Jawa Tengah, formed in December 2023. */
    static final Source CILACAP = page(
            "cilacap-jateng",
            "GTD Jateng fokus pada penghormatan, perlindungan dan pemajuan hak asasi manusia",
            "https://cilacap.arnessio.com/gtd-jateng-fokus-pada-penghormatan-perlindungan-dan-pemajuan-hak-asasi-manusia");

    private Sources() {}

    private static Source page(String id, String title, String url) {
        return Source.builder().id(id).title(title).url(url).build();
    }
}
