package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.province.Province;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"gtd --province Banten", "gtn", "nfp", "nation", "gtd --province Banten --lang en"})
    void whatIsPrintedIsCheckedWithoutAFault(String words, @TempDir Path folder) throws IOException {
        Call begun = bham(("new " + words).split(" ", -1));
        assertEquals(0, begun.status(), begun.err());
        Path file = Files.writeString(folder.resolve("new.json"), begun.out());
        Call checked = bham("check", file.toString(), "--on", "2024-12-31");
        assertEquals(2, checked.status(), checked.err());
        assertEquals("", checked.err());
        assertEquals(
                Set.of(),
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(bham("schema").out())
                        .validate(begun.json()));
    }

    @Test
    void nothingButTheProvinceIsKnown() {
        assertEquals(
                RegionalTaskForce.builder()
                        .id("gtd-di-yogyakarta")
                        .province(Province.of("ID-YO"))
                        .build(),
                DocumentReader.standard()
                        .read(
                                Documents.SUBJECT,
                                bham("new", "gtd", "--province", "yogyakarta").out()));
    }

    @Test
    void whatIsUncommentedIsRead() {
        String begun = bham("new", "gtd", "--province", "Banten").out();
        String known = begun.replace("\"//decree\"", "\"decree\"")
                .replaceFirst("\"//issuedOn\": .*", "\"issuedOn\": \"2024-02-21\",");
        var read = (RegionalTaskForce) DocumentReader.standard().read(Documents.SUBJECT, known);
        assertEquals(
                "2024-02-21",
                read.decree()
                        .value()
                        .orElseThrow()
                        .issuedOn()
                        .value()
                        .orElseThrow()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "banten, ID-BT",
        "' PROVINSI  Banten ', ID-BT",
        "id-bt, ID-BT",
        "BT, ID-BT",
        "36, ID-BT",
        "NTB, ID-NB",
        "Kep. Bangka Belitung, ID-BB",
        "Sumatra Utara, ID-SU",
        "97, ID-PE",
    })
    void aProvinceGoesByNameOrCode(String named, String iso) {
        assertEquals(
                iso,
                bham("new", "gtd", "--province", named).json().at("/province").textValue());
    }

    @ParameterizedTest
    @CsvSource({
        "Bantem, Banten?",
        "Sumatera, 'Sumatera Utara, Sumatera Barat, Sumatera Selatan?'",
        "91, ''",
        "Jawa, Jawa Barat"
    })
    void aProvinceThatIsNoneOrSeveralIsAskedFor(String named, String near) {
        Call refused = bham("new", "gtd", "--province", named);
        assertEquals(64, refused.status());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains(near), refused.err());
    }

    @Test
    void eachLanguageHasItsComments() {
        assertNotEquals(
                bham("new", "gtn").out(), bham("new", "gtn", "--lang", "en").out());
        assertEquals(64, bham("new", "gtd").status());
        assertEquals(64, bham("new", "gtn", "--province", "Banten").status());
    }
}
