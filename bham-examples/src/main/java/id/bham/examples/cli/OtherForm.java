package id.bham.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Files of other programs that are offered as documents. */
final class OtherForm {

    private static final Set<String> OTHERS = Set.of(
            "csv", "tsv", "txt", "xlsx", "xls", "ods", "docx", "doc", "odt", "rtf", "pdf", "xml", "html", "htm", "yaml",
            "yml", "md");

    private OtherForm() {}

    /** The ending of a file's name, if that is of another form than JSON and so is what it holds. */
    static Optional<String> of(Path file, byte[] content) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return OTHERS.contains(ending) && !beginsAsJson(content) ? Optional.of("." + ending) : Optional.empty();
    }

    private static boolean beginsAsJson(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return beginning.startsWith("{") || beginning.startsWith("[");
    }
}
