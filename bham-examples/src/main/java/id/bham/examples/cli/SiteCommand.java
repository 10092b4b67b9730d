package id.bham.examples.cli;

import id.bham.rules.report.ComplianceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes pages for browsers on what some files describe, and on the rules, the law and the national actions, into a folder. */
final class SiteCommand extends RuleCommand {

    private final Supplier<Path> folder = words().parameter(
                    0, Path.class, "FOLDER", "folder", "Where the pages go; a page that is there is replaced.");

    private final Supplier<List<Path>> files =
            words().files(1, "1..*", "Documents, folders of documents, or - for standard input.");

    private final Supplier<LocalDate> on = words().day("--on", "The day of the check.");

    SiteCommand() {
        super(
                "Writes pages for browsers into a folder, in both languages: the report on what documents describe on a day, a page on each body,",
                "the rules, the law with its rules, and the national actions.");
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
            throw wrongUse("wrong.siteFolder", Map.of("folder", folder.get().toString()));
        }
        RuleOptions.Tailored tailored = rules().tailor();
        return ask(files.get(), tailored, Reader.PEOPLE, (documents, checker) -> {
            err().print(tailored.notes(documents.subjects(), on.get(), locale()));
            ComplianceReport report = documents.check(checker, on.get());
            var site = new Site(
                    folder.get(),
                    report,
                    DaysAround.of(documents, checker, on.get()),
                    checker.rules(),
                    checker.rules().coverage());
            for (Language language : Language.values()) {
                site.write(language);
            }
            out().println(folder.get().resolve(Site.FIRST_PAGE));
            return 0;
        });
    }
}
