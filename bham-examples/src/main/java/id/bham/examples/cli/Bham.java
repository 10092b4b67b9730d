package id.bham.examples.cli;

import id.bham.rules.RuleSets;
import id.bham.rules.text.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The application {@code bham}: its sub-commands do the work. */
@Command(
        name = "bham",
        description = "Checks the bodies of Indonesia's business-and-human-rights governance on a day.",
        mixinStandardHelpOptions = true,
        versionProvider = Bham.Version.class,
        addMethodSubcommands = false,
        footer = {
            "",
            "Exit status: 0 compliant, 1 non-compliant, 2 inconclusive or nothing assessed,",
            "64 wrong use, 65 bad data, 70 the application failed, 141 nobody read on."
        })
final class Bham implements Runnable {

    /** The sub-commands by their names, in the order in which help lists them. */
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("check", CheckCommand.class),
            Map.entry("new", NewCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("diff", DiffCommand.class),
            Map.entry("timeline", TimelineCommand.class),
            Map.entry("deadlines", DeadlinesCommand.class),
            Map.entry("catalogue", CatalogueCommand.class),
            Map.entry("schema", SchemaCommand.class),
            Map.entry("actions", ActionsCommand.class),
            Map.entry("site", SiteCommand.class),
            Map.entry("generate", GenerateCommand.class),
            Map.entry(HelpCommand.NAME, HelpCommand.class));

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = Language.OPTION,
            scope = ScopeType.INHERIT,
            description = "The language: ${COMPLETION-CANDIDATES}; id if not given.")
    private Language language = Language.id;

    /** The application of which something is a command. */
    static Bham of(CommandSpec command) {
        return (Bham) command.root().userObject();
    }

    Language language() {
        return language;
    }

    @Override
    public void run() {
        throw new WrongUse(
                spec.commandLine(),
                "usage.noCommand",
                Map.of("commands", String.join(", ", spec.subcommands().keySet())));
    }

    /**
     * Runs the application and ends the process with its exit status.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        var standardOutput = new StandardOutput();
        PrintWriter out = standardOutput.writer();
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, Terminals.ofProcess(), arguments);
        if (out.checkError()) {
            boolean isNoLongerRead = standardOutput.isNoLongerRead();
            status = isNoLongerRead ? ExitStatus.NO_LONGER_READ : ExitStatus.FAILURE;
            if (!isNoLongerRead) {
                err.println("bham: the output could not be written");
            }
        }
        err.flush();
        System.exit(status);
    }

    /** Runs the application with these streams; colour and bars only if both lead to a terminal. */
    static int run(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
        return run(out, err, new Terminals(terminal, terminal), arguments);
    }

    /** Of the commands the one that is named is looked into alone: to look into all takes longer than many a check. */
    private static int run(PrintWriter out, PrintWriter err, Terminals terminals, String... arguments) {
        List<String> names = commandNames();
        boolean isOneNamed =
                arguments.length > 0 && !arguments[0].equals(HelpCommand.NAME) && names.contains(arguments[0]);
        return run(application(terminals, isOneNamed ? Set.of(arguments[0]) : Set.copyOf(names)), out, err, arguments);
    }

    /** The names of the commands, in the order in which help lists them. */
    static List<String> commandNames() {
        return COMMANDS.stream().map(Map.Entry::getKey).toList();
    }

    /** The application with some of its commands. */
    static CommandLine application(Terminals terminals, Set<String> names) {
        var factory = new Commands(terminals);
        var application = new CommandLine(new Bham(), factory);
        COMMANDS.stream()
                .filter(command -> names.contains(command.getKey()))
                .forEach(command ->
                        application.addSubcommand(command.getKey(), new CommandLine(command.getValue(), factory)));
        return application;
    }

    /** What failed for want of memory, or of a class, is told as what fails otherwise: the system would take it for non-compliance. */
    private static int run(CommandLine prepared, PrintWriter out, PrintWriter err, String... words) {
        try {
            return execute(prepared, out, err, words);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
            err.println("bham: " + visible(failure.toString()));
            return ExitStatus.FAILURE;
        }
    }

    private static int execute(CommandLine prepared, PrintWriter out, PrintWriter err, String... words) {
        Locale locale = Language.askedBy(List.of(words)).locale();
        if (Arrays.stream(words).filter(Inputs.STANDARD::equals).count() > 1) {
            err.print(new UsageFault(List.of(words), locale)
                    .told(new WrongUse(prepared, "wrong.standardInputTwice", Map.of())));
            return ExitStatus.WRONG_USE;
        }
        Messages.in(locale).help().ifPresent(prepared::setResourceBundle);
        return prepared.registerConverter(LocalDate.class, Days::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, commandLine, result) -> {
                    err.println("bham: " + visible(failure.toString()));
                    return ExitStatus.FAILURE;
                })
                .setParameterExceptionHandler((wrong, all) -> {
                    err.print(new UsageFault(List.of(words), locale).told(wrong));
                    return ExitStatus.WRONG_USE;
                })
                .execute(words);
    }

    /** A text from outside, which cannot control a terminal. */
    private static String visible(String text) {
        return Wording.in(Locale.ENGLISH).value(text);
    }

    /** Tells which rules the application applies, and to which day the law is known to them. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "rules " + RuleSets.stranas().coordinates(),
                "law known to " + RuleSets.stranas().corpus().knownTo()
            };
        }
    }

    /** Makes the commands; picocli makes everything else. */
    private record Commands(Terminals terminals) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(terminals));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
