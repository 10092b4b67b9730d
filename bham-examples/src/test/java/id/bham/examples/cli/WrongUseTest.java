package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told first who use the application wrongly, or offer it something else than it reads. */
class WrongUseTest {

    private static final String BANTEN = "data/banten.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("banten.csv", "kolom;isi\nprovinsi;Banten\n");
        write("banten.txt", "Gugus tugas Banten\n");
        write("bom.json", "\uFEFF" + Files.readString(Path.of(BANTEN)));
        write("@banten.json", Files.readString(Path.of(BANTEN)));
        write(
                "kind.json",
                "{'schemaVersion': 1, 'kind': 'regionalTaskFroce', 'id': 'a b', 'provinsi': 'ID-BT', 'status': 'formd'}");
        write(
                "words.json",
                "{'schemaVersion': 1, 'kind': 'regionalTaskForce', 'id': 'a', 'province': 'Banten', 'status': 'dibentuk'}");
        write(
                "key.json",
                "{'schemaVersion': 1, 'kind': 'regionalTaskForce', 'id': 'a', 'decree': {'issuedon': '2024-02-30'}}");
        write("control.json", "{'schemaVersion': 1, 'kind': 'regionalTaskForce', 'id': 'a\tb'}");
        write(
                "waivers.json",
                "{'kind': 'waiver', 'waiver': [{'rule': 'BHAM-GTD-099', 'subject': 'a', 'authority': 'b',"
                        + " 'because': 'c', 'firstDay': '2024-02-30', 'lastDay': null}]}");
        Files.createDirectory(folder.resolve("empty"));
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("lost.json"), Path.of("nowhere.json"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), name.equals("bom.json") ? text : text.replace('\'', '"'));
    }

    private Call call(String command) {
        return bham(command.replace("DIR", folder.toString())
                .replace("BANTEN", BANTEN + " --on 2024-12-31")
                .split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            check data/banten.json --on 31-12-2024 | bham: '31-12-2024' (--on) tidak berbentuk tanggal; seharusnya YYYY-MM-DD (tahun-bulan-hari), misalnya 2024-12-31
            check data/banten.json --on 2024-02-30 | bham: tanggal '2024-02-30' (--on) tidak ada; seharusnya tanggal yang ada, dalam tahun 0001 sampai dengan 9999
            check data/banten.json --on today | bham: 'today' (--on) tidak berbentuk tanggal; seharusnya YYYY-MM-DD (tahun-bulan-hari), misalnya 2024-12-31
            check data/banten.json | bham: belum disebutkan: --on YYYY-MM-DD
            check data/banten.json --on | bham: nilai setelah --on YYYY-MM-DD belum diisi
            check --on 2024-12-31 | bham: belum disebutkan: FILE
            check BANTEN --on 2024-12-31 | bham: opsi --on diberikan lebih dari sekali
            check BANTEN --lang indonesia | bham: --lang tidak dapat diisi 'indonesia'; seharusnya salah satu dari id, en
            check BANTEN --langg id | bham: opsi '--langg' tidak ada; maksudnya --lang?
            check BANTEN --strength statute | bham: opsi '--strength' tidak ada; maksudnya --min-strength?
            check BANTEN --format pdf | bham: --format tidak dapat diisi 'pdf'; seharusnya salah satu dari text, md, html, json, sarif, junit
            check BANTEN --format jsno | bham: --format tidak dapat diisi 'jsno'; seharusnya salah satu dari text, md, html, json, sarif, junit; maksudnya json?
            check BANTEN --limit 3 | bham: --limit hanya untuk berkas yang setiap barisnya satu dokumen; untuk berkas lain semua lembaga ada dalam laporan
            check BANTEN --limit tiga | bham: 'tiga' (--limit) bukan bilangan bulat
            check BANTEN --rules BHAM-GTD-099 | bham: aturan BHAM-GTD-099 tidak ada; maksudnya BHAM-GTD-009? (semua aturan: bham catalogue)
            check BANTEN --rules keputusan | bham: aturan keputusan tidak ada (semua aturan: bham catalogue)
            explain BANTEN --rule gtd-099 | bham: aturan gtd-099 tidak ada; maksudnya BHAM-GTD-009? (semua aturan: bham catalogue)
            timeline data/banten.json --from 2024-12-31 --to 2024-01-01 | bham: hari terakhir mendahului hari pertama: 2024-12-31 sampai dengan 2024-01-01
            diff BANTEN | bham: diperlukan dua dokumen, atau satu dokumen dan dua tanggal; yang diberikan: 1 dokumen, 1 tanggal
            generate --bodies -3 --seed 1 | bham: --bodies tidak boleh negatif, tetapi di sini -3
            catalogue aturan | bham: kata 'aturan' berlebih
            chek BANTEN | bham: perintah 'chek' tidak ada; maksudnya check?
            chek BANTEN --lang en | bham: there is no command 'chek'; did you mean check?
            help chek | bham: perintah 'chek' tidak ada; maksudnya check?
            check - - --on 2024-12-31 | bham: masukan standar (-) hanya dapat dibaca sekali
            new gtd --province Bantem | bham: 'Bantem' bukan provinsi; maksudnya Banten?
            """)
    void wrongUseIsToldInTwoLines(String command, String first) {
        Call wrong = call(command);
        assertEquals(64, wrong.status());
        assertEquals("", wrong.out());
        assertEquals(first, wrong.err().lines().findFirst().orElseThrow());
        assertEquals(2, wrong.err().lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            check DIR/banten.csv --on 2024-12-31 | 1 | DIR/banten.csv: ini berkas .csv; bham membaca dokumen JSON (dokumen untuk memulai: bham new gtd --province Banten)
            check DIR/banten.txt --on 2024-12-31 --lang en | 1 | DIR/banten.txt: this is a .txt file; bham reads documents in JSON (one to start with: bham new gtd --province Banten)
            check tidak-ada.json --on 2024-12-31 | 1 | tidak-ada.json: berkas tidak ada
            check @tidak-ada.json --on 2024-12-31 | 1 | @tidak-ada.json: berkas tidak ada
            deadlines tidak-ada.json --from 2024-01-01 --to 2024-12-31 --format ics | 1 | tidak-ada.json: berkas tidak ada
            check DIR/empty --on 2024-12-31 | 1 | DIR/empty: dalam folder ini tidak ada dokumen (*.json)
            check DIR/links --on 2024-12-31 | 1 | DIR/links/lost.json: tautan ini tidak menuju ke berkas mana pun
            check DIR/kind.json --on 2024-12-31 | 4 | DIR/kind.json: 'regionalTaskFroce' tidak dikenal di sini; maksudnya 'regionalTaskForce'? (/kind, baris 1, kolom 30)
            check DIR/words.json --on 2024-12-31 | 2 | DIR/words.json: 'Banten' tidak dikenal di sini; maksudnya 'ID-BT'? (/province, baris 1, kolom 74)
            check DIR/key.json --on 2024-12-31 | 2 | DIR/key.json: tidak ada kunci 'issuedon' di sini; maksudnya 'issuedOn'? (/decree/issuedon, baris 1, kolom 73)
            check DIR/control.json --on 2024-12-31 | 1 | DIR/control.json: '\\u0009' tidak boleh ada di sini di dalam objek; seharusnya JSON yang benar bentuknya (/id, baris 1, kolom 59)
            check BANTEN --waivers DIR/waivers.json | 6 | DIR/waivers.json: objek ini tidak memiliki kunci 'schemaVersion'; seharusnya kunci itu ada (baris 1, kolom 1)
            """)
    void whatIsWrongWithFilesIsToldAllAtOnceBesideNoReport(String command, int faults, String first) {
        Call wrong = call(command);
        assertEquals(65, wrong.status());
        assertEquals("", wrong.out());
        List<String> told = wrong.err()
                .lines()
                .filter(line -> !line.startsWith("  "))
                .map(line -> line.replace(folder.toString(), "DIR"))
                .toList();
        assertEquals(first, told.get(0));
        assertEquals(faults, told.size(), wrong.err());
    }

    @ParameterizedTest
    @CsvSource({
        "check DIR/bom.json --on 2024-12-31, 2",
        "check DIR/@banten.json --on 2024-12-31, 2",
        "explain BANTEN --rule gtd-10, 0",
        "schema, 0",
        "schema waivers, 0",
        "help, 0",
        "help check, 0",
        "--lang id --help, 0",
    })
    void whatIsNotWrongIsTaken(String command, int status) {
        Call taken = call(command);
        assertEquals(status, taken.status());
        assertEquals("", taken.err());
        assertTrue(taken.out().length() > 100);
    }

    @Test
    void aDocumentIsReadFromStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            for (String command : List.of("check -", "check - --lines", "check " + BANTEN + " --waivers -")) {
                String document = command.contains("waivers")
                        ? "{\"schemaVersion\": 1, \"kind\": \"waivers\", \"waivers\": []}"
                        : Files.readString(Path.of(BANTEN)).replaceAll("\\R", " ");
                System.setIn(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
                Call read = bham((command + " --on 2024-12-31").split(" ", -1));
                assertEquals(2, read.status(), read.err());
                assertEquals("", read.err());
            }
            System.setIn(InputStream.nullInputStream());
            assertTrue(bham("check", "-", "--on", "2024-12-31").err().startsWith("masukan standar: "));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aLineIsPrintedForEachBody() throws IOException {
        Call nation = call("check data --on 2024-12-31 --each");
        assertEquals(call("check data --on 2024-12-31").status(), nation.status());
        List<String> lines = Files.readAllLines(Path.of(BANTEN));
        Path bodies = folder.resolve("bodies.jsonl");
        Files.writeString(bodies, (String.join(" ", lines) + "\n").repeat(3));
        List<String> each = call("check DIR/bodies.jsonl --on 2024-12-31 --each")
                .out()
                .lines()
                .toList();
        assertEquals(3, each.size());
        assertTrue(nation.out().lines().toList().contains(each.get(0)));
        assertTrue(
                nation.out().lines().allMatch(line -> line.contains("  gt") || line.contains("  nfp")), nation.out());
        assertEquals(64, call("check BANTEN --each --format json").status());
        assertEquals(
                64,
                call("check DIR/bodies.jsonl --on 2024-12-31 --each --limit 3").status());
    }
}
