package id.bham.examples.cli;

import static id.bham.examples.cli.Call.bham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

    static Stream<String> commands() {
        return Bham.commandNames().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpInBothLanguagesThatFitsATerminal(String command) {
        Call indonesian = bham("help", command);
        Call english = bham("help", command, "--lang", "en");
        assertEquals(0, indonesian.status());
        assertEquals("", indonesian.err());
        assertNotEquals(indonesian.out(), english.out());
        assertEquals(indonesian, bham(command, "--help"));
        assertEquals(english, bham(command, "--lang", "en", "--help"));
        for (Call help : List.of(indonesian, english)) {
            help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @Test
    void theApplicationHasHelpInBothLanguages() {
        assertEquals(bham("--help"), bham("help"));
        assertEquals(bham("--lang", "en", "--help"), bham("help", "--lang", "en"));
        assertTrue(bham("help").out().startsWith("Cara pakai: bham"));
        assertTrue(bham("help", "--lang", "en").out().startsWith("Usage: bham"));
        assertEquals(64, bham("help", "chekc").status());
    }

    @Test
    void everythingThatHelpSaysIsInIndonesianToo() {
        ResourceBundle texts = Messages.in(Locale.forLanguageTag("id")).help().orElseThrow();
        var missing = new TreeSet<String>();
        CommandLine application = Bham.application(new Terminals(false, false), Set.copyOf(Bham.commandNames()));
        application.getSubcommands().values().forEach(command -> {
            CommandSpec spec = command.getCommandSpec();
            String prefix = "bham." + spec.name() + ".";
            if (!has(texts, prefix + "usage.description")) {
                missing.add(prefix + "usage.description");
            }
            for (ArgSpec argument : spec.args()) {
                String key = argument instanceof OptionSpec option && option.descriptionKey() == null
                        ? option.longestName().substring(2)
                        : argument.descriptionKey();
                if (!has(texts, prefix + key) && !has(texts, key)) {
                    missing.add(prefix + key);
                }
            }
        });
        assertEquals(Set.of(), missing);
    }

    private static boolean has(ResourceBundle texts, String key) {
        return texts.containsKey(key) || texts.containsKey(key + ".0");
    }

    @Test
    void theLanguageMayStandBeforeTheCommand() {
        String[] check = {"check", "data/banten.json", "--on", "2024-12-31", "--lang", "en"};
        assertEquals(bham(check), bham("--lang", "en", "check", "data/banten.json", "--on", "2024-12-31"));
    }
}
