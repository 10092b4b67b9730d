package id.bham.rules.write;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** By what programs know a finding again in a later report (sidik temuan): the same for as long as it is about the same. */
final class Fingerprint {

    /** The name under which it stands, with the version of the way in which it is computed. */
    static final String NAME = "ruleSubjectElement/v1";

    private Fingerprint() {}

    /** The one way to compute it: from the rule, the subject, and what the element is called in it. */
    static String of(String ruleId, String subjectId, String element) {
        String about = String.join("\n", ruleId, subjectId, element);
        return Hashing.sha256().hashString(about, StandardCharsets.UTF_8).toString();
    }
}
