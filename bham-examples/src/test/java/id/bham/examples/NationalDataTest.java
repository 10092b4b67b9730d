package id.bham.examples;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentSchema;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data on the nation say, and that each statement in them can be traced to where it comes from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalDataTest {

    private static final Path FILE = path("nasional");

    /** The pages that can be linked to, by the id under which the file names them. */
    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry(
                    "antara-banten-274689",
                    "https://banten.antaranews.com/amp/berita/274689/kemenkumham-banten-lakukan-koordinasi-dan-konsultasi-ke"
                            + "-ditjen-ham"),
            Map.entry(
                    "barometer-sumut-2025",
                    "https://www.barometeronlinesumut.com/2025/10/kejar-target-pelaporan-2025-kemenham.html"),
            Map.entry(
                    "blora-jateng",
                    "https://blora.lapasnews.com/kemenkumham-jateng-lakukan-koordinasi-dengan-biro-hukum-setda-provinsi"
                            + "-jateng-bahas-persiapan-pelaksanaan-gugus-tugas-daerah-bisnis-dan-ham-16340"),
            Map.entry(
                    "cilacap-jateng",
                    "https://cilacap.arnessio.com/gtd-jateng-fokus-pada-penghormatan-perlindungan-dan-pemajuan-hak-asasi"
                            + "-manusia"),
            Map.entry(
                    "ham-2022-07-27",
                    "https://ham.go.id/2022/07/27/strategi-nasional-bisnis-dan-ham-dinilai-perlu-menjadi-rencana-aksi"
                            + "-tersendiri/"),
            Map.entry(
                    "ham-2022-11-17",
                    "https://ham.go.id/2022/11/17/draft-strategi-nasional-bisnis-dan-ham-telah-memasuki-tahap-penyusunan"
                            + "-peraturan-pemerintah-dan-peraturan-presiden-progsun/"),
            Map.entry(
                    "ham-2023-05-04",
                    "https://ham.go.id/2023/05/04/dirjen-ham-dhahana-buka-rapat-rancangan-perpres-stranas-bisnis-dan-ham"
                            + "-terkait-substansi-peraturan/"),
            Map.entry("jdih-jateng", "https://jdih.jatengprov.go.id/artikel?page=4"),
            Map.entry(
                    "kalteng-arahan-dirjen",
                    "https://kalteng.kemenkumham.go.id/berita-utama/kepala-kantor-wilayah-bersama-pimti-pratama-kanwil"
                            + "-kalteng-ikuti-arahan-dirjen-ham-terkait-pembentukan-gugus-tugas-bisnis-dan-ham-di"
                            + "-daerah"),
            Map.entry(
                    "malut-prisma",
                    "https://malut.kemenkumham.go.id/component/content/article/kemenkumham-malut-ikuti-secara-virtual"
                            + "-pengenalan-prisma-2-0-penilaian-risiko-bisnis-dan-ham?Itemid=101&catid=67"),
            Map.entry(
                    "palpos-sumsel",
                    "https://palpos.disway.id/amp/663096/pembentukan-gugus-tugas-daerah-bisnis-dan-ham-di-sumatera-selatan"
                            + "-meningkatkan-kesejahteraan-bersama"),
            Map.entry(
                    "tirto-tiga-kementerian",
                    "https://tirto.id/transisi-kemenkumham-jadi-tiga-kementerian-selesai-juni-2025-g4Yh"),
            Map.entry("voi-gtn-2023", "https://voi.id/ar/amp/326964"));

    /** The sources of which no address is known. */
    private static final Set<String> WITHOUT_LINK = Set.of(
            "S0",
            "S4",
            "gtn-susunan",
            "kaltara-rencana",
            "lampung-gtd",
            "lampung-lama",
            "ntt-juni-2024",
            "ntt-september-2024",
            "papua-barat-2024",
            "sulsel-2022",
            "sultra-keputusan",
            "sulut-pengukuhan",
            "sumut-pengukuhan");

    private Governance nation;

    @BeforeAll
    void read() throws IOException {
        nation = DocumentReader.standard().read(Documents.GOVERNANCE, Files.readAllBytes(FILE));
    }

    @Test
    void isWrittenAsTheWriterWritesIt() throws IOException {
        assertEquals(Files.readString(FILE), DocumentWriter.standard().write(nation));
    }

    @Test
    void isValidAgainstTheShippedSchema() throws IOException {
        var json = new ObjectMapper();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DocumentSchema.text());
        ObjectNode document = (ObjectNode) json.readTree(FILE.toFile());
        assertEquals(Set.of(), schema.validate(document));
        document.put("provinsi", "ID-BT");
        assertFalse(schema.validate(document).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void saysOfABodyWhatItsOwnFileSays(String file) throws IOException {
        Body own = DocumentReader.standard().read(Documents.BODY, Files.readAllBytes(path(file)));
        assertEquals(own, nation.body(own.id()).orElseThrow());
    }

    @Test
    void everyFactHasASource() {
        nation.walk().forEach(subject -> {
            for (Property property : subject.properties()) {
                Pointer place = Pointer.WHOLE.child(property.name());
                if (isSaid(property.content())) {
                    assertFalse(subject.evidence().sourcesOf(place).isEmpty(), () -> subject.id() + place);
                }
            }
        });
    }

    @Test
    void evidenceSpeaksOfWhatIsSaid() {
        nation.walk()
                .forEach(subject -> subject.evidence()
                        .support()
                        .keySet()
                        .forEach(place ->
                                assertFalse(subject.at(Pointer.parse(place)).isUnknown(), () -> subject.id() + place)));
    }

    @Test
    void everySourceThatIsListedSupportsSomething() {
        nation.walk().forEach(subject -> {
            Set<String> listed =
                    subject.evidence().sources().stream().map(Source::id).collect(toSet());
            Set<String> named = subject.evidence().support().values().stream()
                    .flatMap(List::stream)
                    .collect(toSet());
            assertEquals(listed, named, subject.id());
        });
    }

    @Test
    void anIdNamesOneSourceThroughoutTheFile() {
        var sources = new HashMap<String, Source>();
        nation.walk().flatMap(subject -> subject.evidence().sources().stream()).forEach(source -> {
            Source first = Objects.requireNonNullElse(sources.putIfAbsent(source.id(), source), source);
            assertEquals(first, source);
        });
    }

    @Test
    void everyPageIsLinkedToByItsAddress() {
        Map<String, Fact<String>> expected = new HashMap<>();
        LINKS.forEach((id, url) -> expected.put(id, Fact.known(url)));
        WITHOUT_LINK.forEach(id -> expected.put(id, Fact.unknown()));
        Map<String, Fact<String>> urls = nation.walk()
                .map(Subject::evidence)
                .flatMap(evidence -> evidence.sources().stream())
                .collect(toMap(Source::id, Source::url, (one, same) -> one));
        assertEquals(expected, urls);
    }

    @Test
    void nobodyClaimsThatTheListsAreFull() {
        assertFalse(nation.focalPoints().isComplete());
        assertFalse(nation.nationalTaskForces().isComplete());
        assertFalse(nation.regionalTaskForces().isComplete());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-04, ''",
        "2021-04-05, 'gtn-2021'",
        "2022-07-20, 'gtn-2021 gtd-sumatera-utara'",
        "2023-08-07, 'gtn-2021 gtd-sumatera-utara gtd-sulawesi-selatan gtd-lampung-lama'",
        "2023-12-28, 'gtn-2021 gtd-sumatera-utara gtd-sulawesi-selatan gtd-lampung-lama gtn-2023 gtd-sulawesi-utara"
                + " gtd-jawa-tengah'",
        "2024-04-03, 'gtn-2021 gtd-sumatera-utara gtd-sulawesi-selatan gtd-lampung-lama gtn-2023 gtd-sulawesi-utara"
                + " gtd-jawa-tengah gtd-lampung gtd-banten'",
        "2026-03-01, 'gtn-2021 gtd-sumatera-utara gtd-sulawesi-selatan gtd-lampung-lama gtn-2023 gtd-sulawesi-utara"
                + " gtd-jawa-tengah gtd-lampung gtd-banten gtd-nusa-tenggara-timur gtd-papua-barat'"
    })
    void whichTaskForcesHaveCertainlyBeenFormed(LocalDate day, String ids) {
        Set<String> formed = nation.taskForces()
                .filter(taskForce -> taskForce.isFormed(AsOf.on(day)).isTrue())
                .map(TaskForce::id)
                .collect(toSet());
        assertEquals(ids.isEmpty() ? Set.of() : Set.of(ids.split(" ")), formed);
    }

    /** Which task forces are older than the regulation and which younger; of all others that is open. */
    @Test
    void ofWhichGenerationTheyAre() {
        Transition transition = Transition.standard();

        assertEquals(
                Set.of("gtn-2021", "gtd-sumatera-utara", "gtd-sulawesi-selatan", "gtd-lampung-lama"),
                those(taskForce -> transition.isOlder(taskForce).isTrue()));
        assertEquals(
                Set.of("gtd-lampung", "gtd-banten"),
                those(taskForce -> transition.isYounger(taskForce).isTrue()));
    }

    private Set<String> those(Predicate<TaskForce> which) {
        return nation.taskForces().filter(which).map(TaskForce::id).collect(toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, nfp-direktorat-jenderal-ham nfp-kementerian-hukum-dan-ham",
        "2022-07-13, nfp-direktorat-jenderal-ham nfp-kementerian-hukum-dan-ham",
        "2024-10-20, nfp-direktorat-jenderal-ham nfp-kementerian-hukum-dan-ham",
        "2024-10-21, nfp-kementerian-ham",
        "2026-03-01, nfp-kementerian-ham"
    })
    void whichFocalPointsMayExist(LocalDate day, String ids) {
        Set<String> possible = nation.focalPoints().items().stream()
                .filter(focalPoint -> !focalPoint.exists(AsOf.on(day)).isFalse())
                .map(Body::id)
                .collect(toSet());
        assertEquals(Set.of(ids.split(" ")), possible);
    }

    @Test
    void theChainOfReportsRunsToTheMinister() {
        Body jawaTengah = nation.body("gtd-jawa-tengah").orElseThrow();
        assertEquals(
                List.of("gtd-jawa-tengah", "gtn-2023", "nfp-kementerian-hukum-dan-ham"),
                nation.pathToRoot(jawaTengah).stream().map(Body::id).toList());
    }

    private static boolean isSaid(Object content) {
        return content instanceof Fact<?> fact
                ? !fact.isUnknown()
                : content instanceof Listing<?> listing && !listing.isUnknown();
    }

    private static Path path(String file) {
        return Path.of("data", file + ".json");
    }
}
