package id.bham.examples.cli;

import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells from when to when what holds for the bodies in some files. */
@Command(
        name = "timeline",
        description = "Tells on which days outcomes and verdicts on what documents describe change, and why.",
        addMethodSubcommands = false)
final class TimelineCommand extends PeriodCommand {

    /** The forms in which it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For people, as Markdown. */
        md,
        /** For programs. */
        json
    }

    @Option(names = "--details", description = "Tell each change by itself.")
    private boolean isDetailed;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        checkPeriod();
        if (isDetailed && format == Format.json) {
            throw wrongUse("wrong.details", Map.of("format", format.name()));
        }
        return ask(Reader.of(format == Format.json), (documents, checker) -> {
            ComplianceTimeline timeline = documents.ask(
                    nation -> checker.timeline(nation, from(), to()), bodies -> checker.timeline(bodies, from(), to()));
            form().write(timeline, out());
            return 0;
        });
    }

    private Form<ComplianceTimeline> form() {
        PageForm<ComplianceTimeline> text =
                isDetailed ? PageForm.timelineInDetail(locale()) : PageForm.timeline(locale());
        return switch (format) {
            case text -> text;
            case md -> text.asMarkdown();
            case json -> JsonForm.TIMELINE;
        };
    }
}
