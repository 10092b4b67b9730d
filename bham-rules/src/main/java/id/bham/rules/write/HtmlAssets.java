package id.bham.rules.write;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet and the one script of all pages, and the policy by which a browser takes these and nothing else. */
final class HtmlAssets {

    static final String STYLE = read("page.css");
    static final String SCRIPT = read("page.js");

    /** Only these two run or lay out, by their hashes; nothing is loaded from anywhere, and no form is sent. */
    static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";

    private HtmlAssets() {}

    private static String read(String file) {
        try (InputStream stream = HtmlAssets.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        byte[] digest =
                Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
