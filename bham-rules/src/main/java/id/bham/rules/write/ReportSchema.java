package id.bham.rules.write;

/**
 * The JSON Schema of the documents that {@link ReportDocument} writes, for programs that read them.
 * Every such document is valid by it; of what it does not name nothing may stand in one.
 */
public final class ReportSchema {

    private ReportSchema() {}

    /**
     * The schema.
     *
     * @return a JSON Schema of the version 2020-12
     */
    public static String text() {
        return JsonText.resource("report.schema.json");
    }
}
