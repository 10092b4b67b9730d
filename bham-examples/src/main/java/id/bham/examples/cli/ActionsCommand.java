package id.bham.examples.cli;

import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Prints the national actions (aksi BHAM), or how far what some files describe has come with them. */
final class ActionsCommand extends Subcommand {

    /** The forms in which they are printed. */
    enum Format {
        /** For people. */
        text,
        /** For people, as Markdown. */
        md,
        /** For programs: the actions as a document, how far bodies have come as an object. */
        json
    }

    private final Supplier<List<Path>> files =
            words().files(0, "0..*", "Documents, folders of documents, or - for standard input.");

    private final Supplier<Optional<LocalDate>> on = words().optional(
                    "--on",
                    LocalDate.class,
                    Words.DAY,
                    "The day for which it is told how far bodies have come, or who carries on the affairs of a ministry.");

    private final Supplier<Optional<String>> whose = words().optional(
                    "--for",
                    String.class,
                    "BODY|regional|MINISTRY",
                    "Only what concerns a body: regional for the regional governments, gtd, gtn, a ministry or an agency by its name;",
                    "of documents, the id of a body.");

    private final Supplier<Optional<Integer>> year =
            words().optional("--year", Integer.class, "YYYY", "Only what has a target in a year.");

    private final Supplier<Format> format = words().format(Format.text);

    ActionsCommand() {
        super(
                "Prints the national actions of Perpres 60/2023 and who answers for them;",
                "of documents, which of these are planned, reported, reached or open on a day.");
    }

    @Override
    public Integer call() throws IOException {
        ActionSelection all = ActionSelection.of(NationalActions.standard());
        ActionSelection inYear =
                year.get().map(target -> all.targetedIn(yearOf(target))).orElse(all);
        return files.get().isEmpty() ? printActions(inYear) : printProgress(inYear.actions());
    }

    private int yearOf(int target) {
        NationalActions actions = NationalActions.standard();
        if (target < actions.firstYear() || target > actions.lastYear()) {
            throw wrongUse(
                    "wrong.actionsYear",
                    Map.of(
                            "first", Integer.toString(actions.firstYear()),
                            "last", Integer.toString(actions.lastYear()),
                            "year", Integer.toString(target)));
        }
        return target;
    }

    private int printActions(ActionSelection inYear) throws IOException {
        ActionSelection selection =
                whose.get().map(name -> of(party(name), inYear)).orElse(inYear);
        if (on.get().isPresent() && whose.get().isEmpty()) {
            throw wrongUse("wrong.actionsOn");
        }
        switch (format.get()) {
            case text -> PageForm.actions(locale()).write(selection, out());
            case md -> PageForm.actions(locale()).asMarkdown().write(selection, out());
            case json -> out().print(DocumentWriter.standard().write(selection.actions()));
        }
        return 0;
    }

    private ActionParty party(String name) {
        PartyNames names = PartyNames.of(NationalActions.standard());
        return names.party(name)
                .orElseThrow(() -> wrongUse(
                        "wrong.actionsParty", Map.of("name", name, "names", String.join("; ", names.called(name)))));
    }

    /** What a task force answers for is little; what it has to do with is meant as well. */
    private ActionSelection of(ActionParty party, ActionSelection among) {
        boolean isTaskForce =
                party.kind().isEqualTo(PartyKind.NATIONAL_TASK_FORCE).isTrue()
                        || party.kind().isEqualTo(PartyKind.REGIONAL_TASK_FORCE).isTrue();
        if (isTaskForce) {
            return among.concerning(party);
        }
        return on.get()
                .map(day -> among.answeredForOn(party, LegalCorpus.standard(), day))
                .orElseGet(() -> among.answeredForBy(party));
    }

    private int printProgress(NationalActions actions) throws IOException {
        LocalDate day = on.get().orElseThrow(() -> wrongUse("wrong.actionsDay"));
        DocumentFiles documents =
                DocumentFiles.read(files.get(), format.get() == Format.json ? Optional.empty() : Optional.of(err()));
        if (!documents.problems().isEmpty()) {
            err().print(
                            format.get() == Format.json
                                    ? FileProblem.json(documents.problems())
                                    : FileProblem.text(documents.problems(), locale()));
            return ExitStatus.BAD_DATA;
        }
        List<Subject> subjects =
                whose.get().map(id -> only(id, documents.subjects())).orElse(documents.subjects());
        form().write(ActionProgress.of(subjects, actions, LegalCorpus.standard(), day), out());
        return 0;
    }

    private List<Subject> only(String id, List<Subject> subjects) {
        List<Subject> named = subjects.stream()
                .filter(subject -> subject.id().equalsIgnoreCase(id))
                .toList();
        if (named.isEmpty()) {
            throw wrongUse(
                    "wrong.actionsBody",
                    Map.of("id", id, "ids", subjects.stream().map(Subject::id).toList()));
        }
        return named;
    }

    private Form<ActionProgress> form() {
        return switch (format.get()) {
            case text -> PageForm.actionProgress(locale());
            case md -> PageForm.actionProgress(locale()).asMarkdown();
            case json -> JsonForm.ACTIONS;
        };
    }
}
