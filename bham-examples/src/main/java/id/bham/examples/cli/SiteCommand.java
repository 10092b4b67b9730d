package id.bham.examples.cli;

import id.bham.rules.report.ComplianceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes pages for browsers on what some files describe, and on the rules, the law and the national actions, into a folder. */
@Command(
        name = "site",
        description = {
            "Writes pages for browsers into a folder, in both languages: the report on what documents describe on a day, a page on each body,",
            "the rules, the law with its rules, and the national actions."
        },
        addMethodSubcommands = false)
@SuppressWarnings("NullAway.Init")
final class SiteCommand extends RuleCommand {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            descriptionKey = "folder",
            description = "Where the pages go; a page that is there is replaced.")
    private Path folder;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "1..*",
            descriptionKey = "files",
            description = "Documents, folders of documents, or - for standard input.")
    private List<Path> files;

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the check.")
    private LocalDate on;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrongUse("wrong.siteFolder", Map.of("folder", folder.toString()));
        }
        RuleOptions.Tailored tailored = rules().tailor();
        return ask(files, tailored, Reader.PEOPLE, (documents, checker) -> {
            err().print(tailored.notes(documents.subjects(), on, locale()));
            ComplianceReport report = documents.check(checker, on);
            var site = new Site(
                    folder,
                    report,
                    DaysAround.of(documents, checker, on),
                    checker.rules(),
                    checker.rules().coverage());
            for (Language language : Language.values()) {
                site.write(language);
            }
            out().println(folder.resolve(Site.FIRST_PAGE));
            return 0;
        });
    }
}
