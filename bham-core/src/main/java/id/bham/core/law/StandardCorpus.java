package id.bham.core.law;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;

/** The instruments that the sources of this project name; nothing that they do not say is filled in. */
final class StandardCorpus {

    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 2, 4);

    private static final Source STRATEGY = Source.builder()
            .id("hbt-perpres-60-2023")
            .title("Indonesia's National Strategy on Business and Human Rights and expectations")
            .publisher("HBT")
            .url("https://hbtlaw.com/latest-thinking/"
                    + "indonesias-national-strategy-business-and-human-rights-and-expectations-relation")
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
                            since("2021"),
                            List.of()),
                    new LegalInstrument(
                            InstrumentId.parse("Perpres 60/2023"),
                            "Strategi Nasional Bisnis dan Hak Asasi Manusia (Stranas BHAM)",
                            since("2023-09-26"),
                            List.of(STRATEGY)),
                    province("UU 14/2022", "Pembentukan Provinsi Papua Selatan", "2022-07-25"),
                    province("UU 15/2022", "Pembentukan Provinsi Papua Tengah", "2022-07-25"),
                    province("UU 16/2022", "Pembentukan Provinsi Papua Pegunungan", "2022-07-25"),
                    province("UU 29/2022", "Pembentukan Provinsi Papua Barat Daya", "2022-12-08")),
            KNOWN_TO);

    private StandardCorpus() {}

    private static LegalInstrument province(String id, String subject, String act) {
        return new LegalInstrument(InstrumentId.parse(id), subject, since(act), List.of());
    }

    private static ValidityPeriod since(String firstDay) {
        return ValidityPeriod.of(Fact.known(PartialDate.parse(firstDay)), Fact.unknown());
    }
}
