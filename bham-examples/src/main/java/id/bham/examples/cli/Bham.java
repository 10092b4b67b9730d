package id.bham.examples.cli;

import id.bham.rules.RuleSets;
import id.bham.rules.text.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The application {@code bham}: its sub-commands do the work. */
@Command(
        name = "bham",
        description = "Checks the bodies of Indonesia's business-and-human-rights governance on a day.",
        mixinStandardHelpOptions = true,
        versionProvider = Bham.Version.class,
        addMethodSubcommands = false,
        footer = {
            "",
            "Exit status: 0 compliant, 1 non-compliant, 2 inconclusive or nothing assessed, 64 wrong use, 65 bad data,",
            "70 the application failed, 141 nobody read on."
        })
final class Bham implements Runnable {

    /** The sub-commands by their names, in the order in which help lists them. */
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("check", CheckCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("diff", DiffCommand.class),
            Map.entry("timeline", TimelineCommand.class),
            Map.entry("deadlines", DeadlinesCommand.class),
            Map.entry("catalogue", CatalogueCommand.class),
            Map.entry("schema", SchemaCommand.class),
            Map.entry("actions", ActionsCommand.class),
            Map.entry("generate", GenerateCommand.class));

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
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
        var factory = new Commands(terminals);
        for (Map.Entry<String, Class<?>> command : COMMANDS) {
            if (arguments.length > 0 && arguments[0].equals(command.getKey())) {
                var named = new CommandLine(command.getValue(), factory).setCommandName("bham " + command.getKey());
                return run(named, out, err, Arrays.copyOfRange(arguments, 1, arguments.length));
            }
        }
        var all = new CommandLine(new Bham(), factory);
        for (Map.Entry<String, Class<?>> command : COMMANDS) {
            all.addSubcommand(command.getKey(), new CommandLine(command.getValue(), factory));
        }
        return run(all, out, err, arguments);
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
        return prepared.registerConverter(LocalDate.class, Bham::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, commandLine, result) -> {
                    err.println("bham: " + visible(failure.toString()));
                    return ExitStatus.FAILURE;
                })
                .setParameterExceptionHandler((wrong, all) -> {
                    err.println("bham: " + visible(String.valueOf(wrong.getMessage())));
                    wrong.getCommandLine().usage(err);
                    return ExitStatus.WRONG_USE;
                })
                .execute(words);
    }

    /** A text from outside, which cannot control a terminal. */
    private static String visible(String text) {
        return Wording.in(Locale.ENGLISH).value(text);
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not of the form of a day; expected the form YYYY-MM-DD, such as 2024-12-31");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() > 0) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, as the year 0000 is.
        }
        throw new TypeConversionException(
                "there is no day '" + text + "'; expected one that exists, in the years 0001 to 9999");
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
