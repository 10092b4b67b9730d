package id.bham.core.law;

import static id.bham.core.law.Addressee.BUSINESS_ACTORS;
import static id.bham.core.law.Addressee.FOCAL_POINT;
import static id.bham.core.law.Addressee.GOVERNOR;
import static id.bham.core.law.Addressee.MINISTER;
import static id.bham.core.law.Addressee.MINISTRIES_AND_AGENCIES;
import static id.bham.core.law.Addressee.NATIONAL_TASK_FORCE;
import static id.bham.core.law.Addressee.OTHER_STAKEHOLDERS;
import static id.bham.core.law.Addressee.PRESIDENT;
import static id.bham.core.law.Addressee.REGIONAL_GOVERNMENTS;
import static id.bham.core.law.Addressee.REGIONAL_TASK_FORCE;
import static id.bham.core.law.Addressee.SECRETARIAT;

import com.google.common.collect.ImmutableSet;
import id.bham.core.knowledge.Listing;
import id.bham.core.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in Peraturan Presiden Nomor 60 Tahun 2023, place by place: a row for each, in the words of this project. Of the annex it
 * holds what orders, dates or measures something; an article that is divided into paragraphs (ayat) has no row of its own, while opening
 * words before letters or numbers have one. Where a
 * word of the text that was read is lost, the row says so, and nothing is put in its place.
 */
final class Perpres60Of2023 {

    static final InstrumentId ID = InstrumentId.of("Perpres", "60", 2023);

    private static final Set<Addressee> NOBODY = Set.of();

    /** Ketentuan umum. */
    private static final List<Provision> TERMS = List.of(
            statement("Bab I", NOBODY, "Judul bab tentang istilah.", "The heading of the chapter on terms."),
            statement(
                    "Pasal 1", NOBODY, "Arti istilah dalam peraturan ini.", "What the terms of this regulation mean."),
            statement("Pasal 1 angka 1", NOBODY, "Arti hak asasi manusia (HAM).", "What human rights are."),
            statement(
                    "Pasal 1 angka 2",
                    NOBODY,
                    "Stranas BHAM: arah kebijakan nasional dengan strategi dan langkah, menjadi acuan kementerian, "
                            + "lembaga, pemerintah daerah, pelaku usaha, dan pemangku kepentingan lainnya agar dunia usaha "
                            + "maju dengan memperhatikan pelindungan dan pemulihan HAM; satu kata di antara keduanya hilang "
                            + "dalam naskah yang dibaca.",
                    "The National Strategy: the national policy with strategies and steps to which ministries, "
                            + "agencies, regional governments, business actors and other stakeholders turn, so that business "
                            + "advances with regard for the protection and remedy of human rights; a word between these two is "
                            + "lost in the text that was read."),
            statement(
                    "Pasal 1 angka 3",
                    NOBODY,
                    "GTN BHAM: gugus tugas yang berkenaan dengan pelaksanaan Stranas BHAM di tingkat nasional; kata "
                            + "kerja yang menyebut perannya hilang dalam naskah yang dibaca.",
                    "The National Task Force: one that has to do with how the strategy is carried out at national "
                            + "level; the verb that tells its part is lost in the text that was read."),
            statement(
                    "Pasal 1 angka 4",
                    NOBODY,
                    "GTD BHAM: gugus tugas yang berkenaan dengan pelaksanaan Stranas BHAM di tingkat daerah; kata "
                            + "kerja yang menyebut perannya hilang dalam naskah yang dibaca.",
                    "A Regional Task Force: one that has to do with how the strategy is carried out at regional "
                            + "level; the verb that tells its part is lost in the text that was read."),
            statement(
                    "Pasal 1 angka 5",
                    NOBODY,
                    "Aksi BHAM: rincian Stranas BHAM yang dilaksanakan kementerian, lembaga, pemerintah daerah, "
                            + "pelaku usaha, dan pemangku kepentingan lainnya.",
                    "The actions: the strategy worked out further, for ministries, agencies, regional governments, "
                            + "business actors and other stakeholders to carry out."),
            statement(
                    "Pasal 1 angka 6",
                    NOBODY,
                    "Pemerintah daerah: kepala daerah sebagai unsur penyelenggara, yang memimpin pelaksanaan urusan "
                            + "dalam kewenangan daerah otonom; pada dua tempat kata hilang dalam naskah yang dibaca.",
                    "Regional government: the head of the region as an organising element, who leads the carrying "
                            + "out of affairs within the powers of the autonomous region; words are lost at two places of the "
                            + "text that was read."),
            statement(
                    "Pasal 1 angka 7",
                    NOBODY,
                    "Pelaku usaha: orang atau badan usaha, berbadan hukum atau tidak, yang didirikan dan berkegiatan "
                            + "di wilayah hukum Indonesia; satu kata di antara 'didirikan' dan 'berkegiatan' hilang dalam "
                            + "naskah yang dibaca.",
                    "Business actor: a person or enterprise, a legal entity or not, that is set up and is active "
                            + "within Indonesia's jurisdiction; a word between the two is lost in the text that was read."),
            statement(
                    "Pasal 1 angka 8",
                    NOBODY,
                    "Pemangku kepentingan lainnya: orang, kelompok, organisasi, kalangan ilmu dan profesi, asosiasi, "
                            + "mitra pembangunan, dan media yang terkait Stranas BHAM.",
                    "Other stakeholders: persons, groups, organisations, academics and practitioners, associations, "
                            + "development partners and media that have to do with the strategy."),
            statement(
                    "Pasal 1 angka 9",
                    NOBODY,
                    "Menteri: menteri yang memegang urusan hukum dan hak asasi manusia; ditentukan menurut urusannya, "
                            + "bukan nama kementeriannya.",
                    "The Minister: the one who has the affairs of law and human rights; told by the affairs, not by "
                            + "the " + "name of a ministry."));

    /** Pelaksanaan. */
    private static final List<Provision> STRATEGY = List.of(
            statement(
                    "Bab II",
                    NOBODY,
                    "Judul bab tentang pelaksanaan Stranas BHAM.",
                    "The heading of the chapter on carrying out the strategy."),
            statement(
                    "Pasal 2 ayat (1)",
                    NOBODY,
                    "Peraturan ini menetapkan Stranas BHAM.",
                    "This regulation sets the National Strategy."),
            statement(
                    "Pasal 2 ayat (2)",
                    NOBODY,
                    "Stranas BHAM mencakup tiga pokok.",
                    "The strategy covers three matters."),
            statement(
                    "Pasal 2 ayat (2) huruf a",
                    to(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENTS),
                    "Kewajiban kementerian/lembaga dan pemerintah daerah melindungi HAM dalam kegiatan usaha.",
                    "The duty of ministries, agencies and regional governments to protect human rights in business."),
            statement(
                    "Pasal 2 ayat (2) huruf b",
                    to(BUSINESS_ACTORS),
                    "Tanggung jawab pelaku usaha menghormati HAM.",
                    "The responsibility of business actors to respect human rights."),
            statement(
                    "Pasal 2 ayat (2) huruf c",
                    NOBODY,
                    "Akses pemulihan bagi korban dugaan pelanggaran HAM dalam kegiatan usaha.",
                    "Access to remedy for victims of alleged human rights violations in business."),
            statement(
                    "Pasal 2 ayat (3)",
                    NOBODY,
                    "Stranas BHAM mempunyai dua kegunaan.",
                    "The strategy serves two ends."),
            statement(
                    "Pasal 2 ayat (3) huruf a",
                    to(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENTS),
                    "Pedoman kementerian/lembaga dan pemerintah daerah dalam merencanakan, melaksanakan, dan "
                            + "memantau bisnis dan HAM.",
                    "A guide for ministries, agencies and regional governments in planning, carrying out and "
                            + "monitoring business and human rights."),
            statement(
                    "Pasal 2 ayat (3) huruf b",
                    to(BUSINESS_ACTORS, OTHER_STAKEHOLDERS),
                    "Pedoman pelaku usaha dan pemangku kepentingan lainnya untuk ikut menghormati HAM di sektor bisnis.",
                    "A guide for business actors and other stakeholders in taking part in respect for human rights "
                            + "in business."),
            checkable(
                    "Pasal 3 ayat (1)",
                    NOBODY,
                    "Stranas BHAM dijalankan lewat Aksi BHAM.",
                    "The strategy is carried out through the actions."),
            checkable(
                    "Pasal 3 ayat (2)",
                    NOBODY,
                    "Aksi BHAM untuk pertama kali ditetapkan bagi tiga tahun, 2023 sampai 2025.",
                    "The first actions are set for three years, 2023 to 2025."),
            checkable(
                    "Pasal 3 ayat (3)",
                    to(PRESIDENT),
                    "Aksi untuk periode berikutnya ditetapkan dengan Peraturan Presiden.",
                    "The actions of later periods are set by a regulation of the President."),
            checkable(
                    "Pasal 3 ayat (4)",
                    NOBODY,
                    "Aksi periode pertama dimuat dalam Lampiran, dan Lampiran itu bagian dari peraturan ini.",
                    "The actions of the first period stand in the annex, which is part of this regulation."));

    /** Gugus Tugas Nasional. */
    private static final List<Provision> NATIONAL = List.of(
            checkable(
                    "Pasal 4 ayat (1)",
                    to(MINISTER),
                    "Agar Stranas BHAM terlaksana, dibentuk GTN BHAM.",
                    "A National Task Force is formed so that the strategy is carried out."),
            checkable(
                    "Pasal 4 ayat (2)",
                    to(MINISTER),
                    "GTN BHAM dibentuk dengan Keputusan Menteri.",
                    "The National Task Force is formed by a decision of the Minister."),
            checkable(
                    "Pasal 4 ayat (3)",
                    to(MINISTER, NATIONAL_TASK_FORCE),
                    "Ketua GTN BHAM adalah Menteri.",
                    "The Minister chairs the National Task Force."),
            checkable(
                    "Pasal 4 ayat (4)",
                    to(NATIONAL_TASK_FORCE),
                    "Anggota GTN BHAM berasal dari dua unsur.",
                    "The members of the National Task Force are of two kinds."),
            checkable(
                    "Pasal 4 ayat (4) huruf a",
                    to(NATIONAL_TASK_FORCE),
                    "Unsur kementerian/lembaga.",
                    "Ministries and agencies."),
            checkable(
                    "Pasal 4 ayat (4) huruf b",
                    to(NATIONAL_TASK_FORCE),
                    "Unsur mitra nonpemerintah.",
                    "Partners outside government."),
            checkable(
                    "Pasal 4 ayat (5)",
                    to(NATIONAL_TASK_FORCE),
                    "Masa keanggotaan GTN BHAM menyesuaikan periode Aksi BHAM.",
                    "The term of the members of the National Task Force follows the period of the actions."),
            checkable(
                    "Pasal 5",
                    to(NATIONAL_TASK_FORCE),
                    "GTN BHAM mempunyai empat tugas.",
                    "The National Task Force has four tasks."),
            checkable(
                    "Pasal 5 huruf a",
                    to(NATIONAL_TASK_FORCE),
                    "Mengajukan usul rancangan Aksi BHAM.",
                    "To propose the draft of the actions."),
            checkable(
                    "Pasal 5 huruf b",
                    to(NATIONAL_TASK_FORCE),
                    "Menjadi koordinator dan penyelaras pelaksanaan strategi di tingkat nasional dan daerah.",
                    "To coordinate and align how the strategy is carried out, in the nation and the regions."),
            checkable(
                    "Pasal 5 huruf c",
                    to(NATIONAL_TASK_FORCE),
                    "Tugas tentang pemantauan dan evaluasi pelaksanaan strategi di tingkat nasional dan daerah; kata "
                            + "kerjanya hilang dalam naskah yang dibaca.",
                    "A task about monitoring and evaluating how the strategy is carried out in the nation and the "
                            + "regions; its verb is lost in the text that was read."),
            checkable(
                    "Pasal 5 huruf d",
                    to(NATIONAL_TASK_FORCE),
                    "Melaporkan hasil Aksi BHAM kepada Menteri.",
                    "To report the results of the actions to the Minister."),
            checkable(
                    "Pasal 6 ayat (1)",
                    to(NATIONAL_TASK_FORCE, SECRETARIAT),
                    "GTN BHAM mempunyai sekretariat yang mendukung tugasnya.",
                    "The National Task Force has a secretariat that supports its work."),
            checkable(
                    "Pasal 6 ayat (2)",
                    to(MINISTER, SECRETARIAT),
                    "Sekretariat GTN BHAM dijalankan satu unit kerja kementerian urusan hukum dan HAM.",
                    "One unit of the ministry for law and human rights runs the secretariat of the National Task Force."));

    /** Gugus Tugas Daerah. */
    private static final List<Provision> REGIONAL = List.of(
            checkable(
                    "Pasal 7 ayat (1)",
                    to(GOVERNOR),
                    "Agar Stranas BHAM terlaksana di daerah provinsi, dibentuk GTD BHAM.",
                    "In the provinces Regional Task Forces are formed so that the strategy is carried out there."),
            checkable(
                    "Pasal 7 ayat (2)",
                    to(GOVERNOR),
                    "GTD BHAM dibentuk dengan Keputusan Gubernur.",
                    "A Regional Task Force is formed by a decision of the governor."),
            checkable(
                    "Pasal 7 ayat (3)",
                    to(GOVERNOR, REGIONAL_TASK_FORCE),
                    "Ketua GTD BHAM adalah gubernur.",
                    "The governor chairs the Regional Task Force."),
            checkable(
                    "Pasal 7 ayat (4)",
                    to(REGIONAL_TASK_FORCE),
                    "Anggota GTD BHAM berasal dari tiga unsur.",
                    "The members of a Regional Task Force are of three kinds."),
            checkable(
                    "Pasal 7 ayat (4) huruf a",
                    to(REGIONAL_TASK_FORCE),
                    "Organisasi perangkat daerah provinsi.",
                    "Agencies of the provincial government."),
            checkable(
                    "Pasal 7 ayat (4) huruf b",
                    to(REGIONAL_TASK_FORCE),
                    "Instansi vertikal kementerian urusan hukum dan HAM.",
                    "The vertical agency of the ministry for law and human rights."),
            checkable(
                    "Pasal 7 ayat (4) huruf c",
                    to(REGIONAL_TASK_FORCE),
                    "Mitra nonpemerintah.",
                    "Partners outside government."),
            checkable(
                    "Pasal 7 ayat (5)",
                    to(REGIONAL_TASK_FORCE),
                    "GTD BHAM mempunyai tiga tugas.",
                    "A Regional Task Force has three tasks."),
            checkable(
                    "Pasal 7 ayat (5) huruf a",
                    to(REGIONAL_TASK_FORCE),
                    "Menyelaraskan pelaksanaan strategi di daerah; kata kerja yang pertama hilang dalam naskah yang "
                            + "dibaca.",
                    "To align how the strategy is carried out in the region; the first verb is lost in the text that "
                            + "was " + "read."),
            checkable(
                    "Pasal 7 ayat (5) huruf b",
                    to(REGIONAL_TASK_FORCE),
                    "Memantau dan mengevaluasi pelaksanaan strategi di daerah.",
                    "To monitor and evaluate how the strategy is carried out in the region."),
            checkable(
                    "Pasal 7 ayat (5) huruf c",
                    to(REGIONAL_TASK_FORCE),
                    "Melaporkan hasil Aksi BHAM kepada GTN BHAM.",
                    "To report the results of the actions to the National Task Force."),
            checkable(
                    "Pasal 7 ayat (6)",
                    to(REGIONAL_TASK_FORCE),
                    "Masa keanggotaan GTD BHAM menyesuaikan periode Aksi BHAM.",
                    "The term of the members of a Regional Task Force follows the period of the actions."),
            checkable(
                    "Pasal 8 ayat (1)",
                    to(REGIONAL_TASK_FORCE, SECRETARIAT),
                    "GTD BHAM mempunyai sekretariat yang mendukung tugasnya.",
                    "A Regional Task Force has a secretariat that supports its work."),
            checkable(
                    "Pasal 8 ayat (2)",
                    to(MINISTER, SECRETARIAT),
                    "Sekretariat GTD BHAM berada di instansi vertikal kementerian urusan hukum dan HAM.",
                    "The secretariat of a Regional Task Force sits at the vertical agency of the ministry for law "
                            + "and human rights."),
            statement(
                    "Pasal 9",
                    to(MINISTER),
                    "Tata kerja GTN dan GTD BHAM diatur lebih lanjut oleh Menteri dengan peraturan.",
                    "How the task forces work is set further by a regulation of the Minister."));

    /** Aksi, evaluasi, dan laporan. */
    private static final List<Provision> ACTIONS = List.of(
            statement(
                    "Pasal 10 ayat (1)",
                    NOBODY,
                    "Aksi BHAM dilaksanakan dalam suatu hubungan dengan masyarakat; kata yang menyebut hubungan itu "
                            + "hilang dalam naskah yang dibaca, sehingga yang diperintahkan tidak diketahui.",
                    "The actions are carried out in some relation to society; the word that says which is lost in "
                            + "the text that was read, so what it orders is not known."),
            checkable(
                    "Pasal 10 ayat (2)",
                    to(MINISTER, MINISTRIES_AND_AGENCIES, GOVERNOR),
                    "Menteri, pimpinan lembaga, dan gubernur bertanggung jawab atas pelaksanaan Aksi BHAM, "
                            + "masing-masing sebatas kewenangannya menurut peraturan.",
                    "The Minister, heads of agencies and governors answer for carrying out the actions, each within "
                            + "their own powers under the law."),
            checkable(
                    "Pasal 11 ayat (1)",
                    to(NATIONAL_TASK_FORCE),
                    "GTN BHAM mengoordinasikan pemantauan dan evaluasi Aksi BHAM.",
                    "The National Task Force coordinates monitoring and evaluation of the actions."),
            statement(
                    "Pasal 11 ayat (2)",
                    NOBODY,
                    "Yang didapat dari pemantauan dan evaluasi Aksi BHAM dipakai untuk mengevaluasi Stranas BHAM.",
                    "What comes of monitoring and evaluating the actions is used to evaluate the strategy."),
            checkable(
                    "Pasal 12 ayat (1)",
                    to(MINISTER, NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE),
                    "Tentang laporan GTN dan GTD BHAM atas Aksi BHAM tiap September tahun berjalan, dengan Menteri "
                            + "sebagai pelaku; kata kerjanya hilang dalam naskah yang dibaca.",
                    "On the reports of the task forces about the actions each September of the running year; what "
                            + "the Minister does about them is not known, for the verb is lost in the text that was read."),
            checkable(
                    "Pasal 12 ayat (2)",
                    to(MINISTER),
                    "Menteri melaporkan Aksi BHAM kepada Presiden tiap Desember tahun berjalan dan/atau kapan saja "
                            + "jika " + "perlu.",
                    "The Minister reports on the actions to the President each December of the running year and/or "
                            + "at any " + "time if needed."),
            checkable(
                    "Pasal 12 ayat (3)",
                    to(MINISTER),
                    "Laporan Menteri kepada Presiden tentang Aksi BHAM diumumkan dan terbuka bagi masyarakat.",
                    "The Minister's report to the President on the actions is published and open to the public."));

    /** Pendanaan, peralihan, penutup. */
    private static final List<Provision> CLOSING = List.of(
            statement("Bab III", NOBODY, "Judul bab tentang pendanaan.", "The heading of the chapter on funds."),
            statement(
                    "Pasal 13",
                    NOBODY,
                    "Dari mana dana pelaksanaan Stranas BHAM dapat berasal.",
                    "Where the money for the strategy may come from."),
            statement("Pasal 13 huruf a", NOBODY, "Dari APBN.", "From the budget of the state."),
            statement("Pasal 13 huruf b", NOBODY, "Dari APBD.", "From the budgets of regions."),
            statement(
                    "Pasal 13 huruf c",
                    NOBODY,
                    "Dari sumber lain yang sah dan tanpa ikatan, menurut peraturan perundang-undangan.",
                    "From other lawful sources that do not bind, in line with the law."),
            statement("Bab IV", NOBODY, "Judul bab tentang peralihan.", "The heading of the chapter on transition."),
            checkable(
                    "Pasal 14",
                    to(NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE),
                    "Gugus tugas yang dibentuk sebelum peraturan ini berlaku tetap bekerja sampai gugus tugas "
                            + "menurut peraturan ini terbentuk.",
                    "Task forces formed before this regulation was in force keep working until those under it are "
                            + "formed."),
            statement("Bab V", NOBODY, "Judul bab penutup.", "The heading of the closing chapter."),
            checkable(
                    "Pasal 15",
                    to(MINISTER, GOVERNOR),
                    "GTN dan GTD BHAM menurut peraturan ini harus sudah terbentuk dalam satu tahun sejak peraturan "
                            + "ini berlaku; sanksi tidak disebut.",
                    "The task forces have to be formed under this regulation within one year from when it is in "
                            + "force; no sanction is named."),
            statement(
                    "Pasal 16",
                    NOBODY,
                    "Sejak kapan peraturan ini berlaku; barisnya hilang dalam naskah yang dibaca.",
                    "From when this regulation is in force; the line is lost in the text that was read."));

    /** Lampiran. */
    private static final List<Provision> ANNEX = List.of(
            statement(
                    "Lampiran huruf C angka 4",
                    to(FOCAL_POINT),
                    "Pada 2019 Kementerian Hukum dan HAM diberi peran narahubung untuk melanjutkan perumusan "
                            + "strategi; sebelumnya peran itu diputuskan bagi Kemenko Perekonomian.",
                    "In 2019 the Ministry of Law and Human Rights was made focal point for going on with drafting "
                            + "the strategy; before that the Coordinating Ministry for the Economy had been decided on."),
            statement(
                    "Lampiran huruf C angka 5",
                    to(NATIONAL_TASK_FORCE),
                    "Kementerian Hukum dan HAM membentuk GTN BHAM pada 2021 dengan Keputusan Menteri Nomor "
                            + "M.HH-01.HA.01.07 Tahun 2021, dari 20 kementerian/lembaga, masyarakat sipil, asosiasi usaha, dan "
                            + "akademisi; susunan, tugas, dan anggotanya perlu diperkuat.",
                    "The ministry formed a National Task Force in 2021 by Minister's decision M.HH-01.HA.01.07 of "
                            + "2021, of 20 ministries and agencies, civil society, business associations and academics; its "
                            + "structure, tasks and members are to be strengthened."),
            statement(
                    "Lampiran huruf C angka 6",
                    to(REGIONAL_TASK_FORCE),
                    "GTD BHAM terdiri atas tiga unsur yang juga disebut Pasal 7 ayat (4).",
                    "A Regional Task Force is made of the three kinds that Pasal 7 ayat (4) names as well."),
            statement(
                    "Lampiran huruf G",
                    NOBODY,
                    "Stranas BHAM dijalankan menurut tiga strategi.",
                    "The strategy is carried out along three strategies."),
            checkable(
                    "Lampiran huruf G strategi 1",
                    NOBODY,
                    "Pemahaman, kapasitas, dan promosi bagi semua pemangku kepentingan, dengan enam upaya.",
                    "Understanding, capacity and promotion for all stakeholders, with six efforts."),
            checkable(
                    "Lampiran huruf G strategi 2",
                    NOBODY,
                    "Regulasi, kebijakan, dan panduan yang mendukung pelindungan dan penghormatan HAM, dengan tiga "
                            + "upaya.",
                    "Rules, policies and guides that support protection of and respect for human rights, with three "
                            + "efforts."),
            checkable(
                    "Lampiran huruf G strategi 3",
                    NOBODY,
                    "Mekanisme pemulihan yang efektif bagi korban dugaan pelanggaran HAM dalam kegiatan usaha, "
                            + "dengan dua " + "upaya.",
                    "Mechanisms of effective remedy for victims of alleged violations in business, with two efforts."),
            checkable(
                    "Lampiran huruf G bagian akhir",
                    to(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENTS),
                    "Kewajiban kementerian/lembaga atau pemerintah daerah dalam Aksi BHAM dirinci dalam matriks.",
                    "What ministries, agencies or regional governments owe in the actions is set out in the matrix."),
            statement(
                    "Lampiran huruf H angka 1 huruf a",
                    to(NATIONAL_TASK_FORCE),
                    "GTN BHAM akan menentukan lebih lanjut sistem dan format laporan.",
                    "The National Task Force is to set further the system and form of the reports."),
            checkable(
                    "Lampiran huruf H angka 1 huruf b",
                    to(NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE),
                    "GTD dan GTN BHAM menyerahkan laporan Aksi BHAM kepada Menteri tiap September tahun berjalan.",
                    "The task forces hand in reports on the actions to the Minister each September of the running year."),
            checkable(
                    "Lampiran huruf H angka 1 huruf c",
                    to(MINISTER),
                    "Menteri menyerahkan laporan Aksi BHAM kepada Presiden tiap Desember tahun berjalan dan/atau kapan "
                            + "saja jika perlu.",
                    "The Minister hands in a report on the actions to the President each December of the running year "
                            + "and/or at any time if needed."),
            statement(
                    "Lampiran huruf H angka 2 huruf a",
                    NOBODY,
                    "Pemantauan dan evaluasi dilakukan guna memastikan tujuan Stranas BHAM tercapai dan menjadi "
                            + "bahan kebijakan berikutnya; kekerapannya tidak disebut.",
                    "Monitoring and evaluation serve to make sure that the ends of the strategy are reached and as "
                            + "ground for further policy; how often is not said."),
            statement(
                    "Lampiran huruf H angka 2 huruf b",
                    NOBODY,
                    "Hasil pelaporan dipakai mengukur capaian target.",
                    "What the reports tell is used to measure how far targets are met."),
            statement(
                    "Lampiran huruf H angka 2 huruf c",
                    NOBODY,
                    "Hasil pelaporan disampaikan kepada Presiden.",
                    "What the reports tell is brought before the President."),
            checkable(
                    "Lampiran matriks",
                    to(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENTS, NATIONAL_TASK_FORCE, REGIONAL_TASK_FORCE),
                    "Sebelas aksi dengan 29 subaksi: kriteria keberhasilan, tahun target, penanggung jawab, dan "
                            + "instansi terkait; banyak tahun target hilang dalam naskah yang dibaca.",
                    "Eleven actions with 29 sub-actions: criterion of success, target years, who is responsible and "
                            + "who is related; many target years are lost in the text that was read."));

    static final Listing<Provision> PROVISIONS =
            Listing.complete(Stream.of(TERMS, STRATEGY, NATIONAL, REGIONAL, ACTIONS, CLOSING, ANNEX)
                    .flatMap(List::stream)
                    .toList());

    private Perpres60Of2023() {}

    private static Set<Addressee> to(Addressee... addressees) {
        return ImmutableSet.copyOf(addressees);
    }

    /** What a record can show to be kept or not. */
    private static Provision checkable(String place, Set<Addressee> to, String indonesian, String english) {
        return new Provision(at(place), to, new LocalizedText(indonesian, english), true);
    }

    /** What no record can show to be kept or not. */
    private static Provision statement(String place, Set<Addressee> to, String indonesian, String english) {
        return new Provision(at(place), to, new LocalizedText(indonesian, english), false);
    }

    private static Citation at(String place) {
        return Citation.parse(ID.shortForm() + " " + place);
    }
}
