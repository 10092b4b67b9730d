package id.bham.examples;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.law.Parameter;
import id.bham.rules.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What the READMEs have at hand in their programs: the names that they say they have. */
public class ReadmeContext {

    /** The document of a body. */
    protected static final byte[] document = read("data/banten.json");

    /** What it describes. */
    protected static final RegionalTaskForce banten =
            (RegionalTaskForce) DocumentReader.standard().read(Documents.BODY, document);

    /** The nation. */
    protected static final Governance nation =
            DocumentReader.standard().read(Documents.GOVERNANCE, read("data/nasional.json"));

    /** The ids of the rules that there are. */
    protected static final Set<String> ruleIds = RuleSets.stranas().rules().stream()
            .map(rule -> rule.description().id())
            .collect(Collectors.toSet());

    /** The parameters that there are. */
    protected static final Set<Parameter<?>> parameters =
            Set.copyOf(RuleSets.stranas().corpus().values().keySet());

    /** The document of waivers that a README shows. */
    protected static final byte[] waiverDocument = shown("\"kind\": \"waivers\"");

    /** The document of parameters that a README shows. */
    protected static final byte[] parameterDocument = shown("\"kind\": \"parameters\"");

    /** A file with a document on each line, one of them bad. */
    protected static final Path file = written(DocumentWriter.standard().writeLine(banten) + "no document\n");

    /** For the programs of a README, which see what stands here. */
    protected ReadmeContext() {}

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(String text) {
        try {
            Path file = Files.createTempFile("readme", ".jsonl");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shown(String part) {
        try {
            return ReadmeBlock.of(Path.of("../bham-core/README.md")).stream()
                    .map(ReadmeBlock::text)
                    .filter(text -> text.contains(part))
                    .findFirst()
                    .orElseThrow()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
