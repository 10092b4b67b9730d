package id.bham.core.law;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The instruments that the sources of this project name; nothing that they do not say is filled in. */
final class StandardCorpus {

    private static final LawReading READING = new LawReading(
            LocalDate.of(2026, 4, 22),
            Strength.INFERRED,
            new LocalizedText(
                    "Perpres 1 sampai 23 Tahun 2026 dibuka, sebagian besar hanya bagian awalnya; tidak satu pun mengenai bisnis"
                            + " dan HAM. Perpres Oktober 2023 sampai 2025 tidak dibuka satu per satu: bahwa tidak ada yang"
                            + " menggantikan Perpres 60/2023 bertumpu pada keterangan kementerian, yang pada 23 Desember 2025"
                            + " dan 29 Januari 2026 masih menyebutnya berlaku.",
                    "Perpres 1 to 23 of 2026 were opened, most of them at their beginning alone; none is about business and"
                            + " human rights. Those of October 2023 to 2025 were not opened one by one: that none replaced"
                            + " Perpres 60/2023 rests on the ministry, which spoke of it as standing on 23 December 2025 and"
                            + " 29 January 2026."),
            List.of(
                    page(
                            "wantimpres-2025-12",
                            "Kemenham: Perpres Bisnis dan HAM tunggu tanda tangan Menko Airlangga",
                            "https://wantimpres.go.id/id/newsflows/"
                                    + "kemenham-perpres-bisnis-dan-ham-tunggu-tanda-tangan-menko-airlangga"),
                    page(
                            "keuangannews-2026-01",
                            "Presiden Prabowo setujui Perpres penilaian kepatuhan usaha bisnis HAM",
                            "https://keuangannews.id/presiden-prabowo-setujui-perpres-penilaian-kepatuhan-usaha-bisnis-ham")));

    private static final Source STRATEGY = Source.builder()
            .id("hbt-perpres-60-2023")
            .title("Indonesia's National Strategy on Business and Human Rights and expectations")
            .publisher("HBT")
            .url("https://hbtlaw.com/latest-thinking/"
                    + "indonesias-national-strategy-business-and-human-rights-and-expectations-relation")
            .build();

    private static final Source TEXT = Source.builder()
            .id("perpres-60-2023")
            .title("Peraturan Presiden Nomor 60 Tahun 2023, LN 2023/123, salinan (OCR)")
            .publisher("mblonyox/data-peraturan, perpres/2023/60/fulltext.md")
            .url("https://github.com/mblonyox/data-peraturan/blob/3dfb1241228cb63ddb12f8eb8175197645665a26/"
                    + "perpres/2023/60/fulltext.md")
            .build();

    private static final Source RANHAM_FROM_SECOND_HAND = Source.builder()
            .id("harianmetropolitan-ranham")
            .title("Peraturan Presiden Nomor 53 Tahun 2021 menurut pemberitaan")
            .url("https://harianmetropolitan.co.id/?p=27586")
            .build();

    private static final Source TASK_FORCE = Source.builder()
            .id("ham-2022-07-27")
            .title("Strategi Nasional Bisnis dan HAM dinilai perlu menjadi rencana aksi tersendiri")
            .publisher("Direktorat Jenderal HAM")
            .url("https://ham.go.id/2022/07/27/"
                    + "strategi-nasional-bisnis-dan-ham-dinilai-perlu-menjadi-rencana-aksi-tersendiri/")
            .publishedOn(LocalDate.of(2022, 7, 27))
            .build();

    static final LegalCorpus CORPUS = LegalCorpus.of(
            List.of(
                    new LegalInstrument(
                            InstrumentId.parse("Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"),
                            "Gugus Tugas Nasional Bisnis dan HAM",
                            since("2021-04-05"),
                            List.of(TASK_FORCE)),
                    new LegalInstrument(
                            InstrumentId.parse("Perpres 53/2021"),
                            "Rencana Aksi Nasional Hak Asasi Manusia (RANHAM)",
                            since("2021-06-08"),
                            Listing.partial(new Provision(
                                    Citation.parse("Perpres 53/2021 Pasal 8 ayat (1)"),
                                    Set.of(),
                                    new LocalizedText(
                                            "Laporan RANHAM disampaikan tiap empat bulan, dengan kode B04, B08, dan B12; diketahui"
                                                    + " dari tangan kedua.",
                                            "Reports on RANHAM are handed in every four months, under the codes B04, B08 and B12;"
                                                    + " known from second hand."),
                                    true)),
                            List.of(RANHAM_FROM_SECOND_HAND)),
                    new LegalInstrument(
                            Perpres60Of2023.ID,
                            "Strategi Nasional Bisnis dan Hak Asasi Manusia (Stranas BHAM)",
                            since("2023-09-26"),
                            Perpres60Of2023.PROVISIONS,
                            List.of(TEXT, STRATEGY)),
                    new LegalInstrument(
                            InstrumentId.parse("Perpres 139/2024"),
                            "Urusan pemerintahan kementerian, di antaranya hukum dan hak asasi manusia",
                            since("2024-10-21"),
                            Listing.partial(
                                    provision(
                                            "Perpres 139/2024 Pasal 5",
                                            Set.of(Addressee.MINISTRIES_AND_AGENCIES),
                                            "Urusan hukum ada pada Menteri Hukum.",
                                            "Legal affairs are those of the Minister of Law."),
                                    provision(
                                            "Perpres 139/2024 Pasal 6",
                                            Set.of(Addressee.MINISTRIES_AND_AGENCIES),
                                            "Urusan hak asasi manusia ada pada Menteri Hak Asasi Manusia.",
                                            "Human-rights affairs are those of the Minister of Human Rights.")),
                            List.of(Source.of("perpres-139-2024", "Peraturan Presiden Nomor 139 Tahun 2024"))),
                    new LegalInstrument(
                            InstrumentId.parse("Perpres 156/2024"),
                            "Kementerian Hak Asasi Manusia dan direktorat jenderalnya",
                            since("2024-11-05"),
                            Listing.partial(
                                    provision(
                                            "Perpres 156/2024 Pasal 7",
                                            Set.of(Addressee.MINISTRIES_AND_AGENCIES),
                                            "Kementerian Hak Asasi Manusia mempunyai dua direktorat jenderal, tidak satu pun bernama"
                                                    + " Direktorat Jenderal HAM; dari situ dibaca bahwa jabatan Direktur Jenderal HAM"
                                                    + " tidak ada lagi.",
                                            "The Ministry of Human Rights has two directorates general, neither called that of"
                                                    + " Human Rights; from this it is read that the office of Director General of"
                                                    + " Human Rights is gone."),
                                    provision(
                                            "Perpres 156/2024 Pasal 52",
                                            Set.of(Addressee.MINISTRIES_AND_AGENCIES),
                                            "Tugas Direktorat Jenderal HAM beralih ke Kementerian Hak Asasi Manusia.",
                                            "The tasks of the Directorate General of Human Rights pass to the Ministry of Human"
                                                    + " Rights.")),
                            List.of(Source.of(
                                    "perpres-156-2024", "Peraturan Presiden Nomor 156 Tahun 2024, LN 2024/352"))),
                    province("UU 14/2022", "Pembentukan Provinsi Papua Selatan", "2022-07-25"),
                    province("UU 15/2022", "Pembentukan Provinsi Papua Tengah", "2022-07-25"),
                    province("UU 16/2022", "Pembentukan Provinsi Papua Pegunungan", "2022-07-25"),
                    province("UU 29/2022", "Pembentukan Provinsi Papua Barat Daya", "2022-12-08")),
            READING);

    private StandardCorpus() {}

    private static Source page(String id, String title, String url) {
        return Source.builder().id(id).title(title).url(url).build();
    }

    /** Who has which affairs, which no record can show to be kept or not. */
    private static Provision provision(String place, Set<Addressee> to, String indonesian, String english) {
        return new Provision(Citation.parse(place), to, new LocalizedText(indonesian, english), false);
    }

    private static LegalInstrument province(String id, String subject, String act) {
        return new LegalInstrument(InstrumentId.parse(id), subject, since(act), List.of());
    }

    private static ValidityPeriod since(String firstDay) {
        return ValidityPeriod.of(Fact.known(PartialDate.parse(firstDay)), Fact.unknown());
    }
}
