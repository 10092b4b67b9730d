package id.bham.examples.cli;

import id.bham.rules.RuleSets;
import id.bham.rules.text.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The application {@code bham}: its sub-commands do the work. */
final class Bham implements Runnable {

    /** The sub-commands by their names, in the order in which help lists them. */
    private static final List<Map.Entry<String, Function<Terminals, Subcommand>>> COMMANDS = List.of(
            Map.entry("check", CheckCommand::new),
            Map.entry("new", terminals -> new NewCommand()),
            Map.entry("explain", terminals -> new ExplainCommand()),
            Map.entry("diff", terminals -> new DiffCommand()),
            Map.entry("timeline", terminals -> new TimelineCommand()),
            Map.entry("deadlines", terminals -> new DeadlinesCommand()),
            Map.entry("catalogue", terminals -> new CatalogueCommand()),
            Map.entry("schema", terminals -> new SchemaCommand()),
            Map.entry("actions", terminals -> new ActionsCommand()),
            Map.entry("site", terminals -> new SiteCommand()),
            Map.entry("generate", terminals -> new GenerateCommand()),
            Map.entry(HelpCommand.NAME, terminals -> new HelpCommand()));

    private final Words words =
            new Words(this, "Checks the bodies of Indonesia's business-and-human-rights governance on a day.");
    private final Supplier<Language> language = words.language();

    private Bham() {
        words.command()
                .name("bham")
                .versionProvider(Bham::version)
                .usageMessage()
                .footer(
                        "",
                        "Exit status: 0 compliant, 1 non-compliant, 2 inconclusive or nothing assessed,",
                        "64 wrong use, 65 bad data, 70 the application failed, 141 nobody read on.");
    }

    /** The application of which something is a command. */
    static Bham of(CommandSpec command) {
        return (Bham) command.root().userObject();
    }

    Language language() {
        return language.get();
    }

    @Override
    public void run() {
        throw new WrongUse(
                words.command().commandLine(),
                "usage.noCommand",
                Map.of(
                        "commands",
                        String.join(", ", words.command().subcommands().keySet())));
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
        var application = new CommandLine(new Bham().words.command());
        COMMANDS.stream()
                .filter(command -> names.contains(command.getKey()))
                .forEach(command -> application.addSubcommand(
                        command.getKey(),
                        command.getValue().apply(terminals).words().command()));
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
                .registerConverter(Path.class, Path::of)
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

    /** Which rules the application applies, and to which day the law is known to them. */
    private static String[] version() {
        return new String[] {
            "rules " + RuleSets.stranas().coordinates(),
            "law known to " + RuleSets.stranas().corpus().knownTo()
        };
    }
}
