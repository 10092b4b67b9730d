package id.bham.core.json;

/**
 * Comments in documents, for which JSON has no form of its own: in the object of a record a key that begins with two slashes, with
 * whatever stands under it. It says nothing of the record.
 */
final class Comments {

    /** What the keys of comments begin with. */
    static final String SIGN = "//";

    private Comments() {}

    /** Whether what stands under a key is a comment. */
    static boolean areUnder(String key) {
        return key.startsWith(SIGN);
    }
}
