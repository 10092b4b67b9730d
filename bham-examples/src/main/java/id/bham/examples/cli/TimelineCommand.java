package id.bham.examples.cli;

import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** Tells from when to when what holds for the bodies in some files. */
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

    private final Supplier<Boolean> isDetailed = words().flag("--details", "Tell each change by itself.");

    private final Supplier<Format> format = words().format(Format.text);

    TimelineCommand() {
        super("Tells on which days outcomes and verdicts on what documents describe change, and why.");
    }

    @Override
    public Integer call() throws IOException {
        checkPeriod();
        if (isDetailed.get() && format.get() == Format.json) {
            throw wrongUse("wrong.details", Map.of("format", format.get().name()));
        }
        return ask(Reader.of(format.get() == Format.json), (documents, checker) -> {
            ComplianceTimeline timeline = documents.ask(
                    nation -> checker.timeline(nation, from(), to()), bodies -> checker.timeline(bodies, from(), to()));
            form().write(timeline, out());
            return 0;
        });
    }

    private Form<ComplianceTimeline> form() {
        PageForm<ComplianceTimeline> text =
                isDetailed.get() ? PageForm.timelineInDetail(locale()) : PageForm.timeline(locale());
        return switch (format.get()) {
            case text -> text;
            case md -> text.asMarkdown();
            case json -> JsonForm.TIMELINE;
        };
    }
}
