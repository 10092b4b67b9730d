package id.bham.examples.cli;

import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Amendment;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.text.LocalizedText;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.rule.Rule;
import id.bham.rules.text.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The rules that a command applies, as its options tailor them. */
final class RuleOptions {

    private final Subcommand command;

    private final Supplier<Optional<String>> rules;

    private final Supplier<Optional<Strength>> strength;

    private final Supplier<Optional<Path>> waivers;

    private final Supplier<Optional<Path>> parameters;

    private final Supplier<Boolean> isPresumptionRefused;

    RuleOptions(Subcommand command) {
        this.command = command;
        Words words = command.words();
        rules = words.optional(
                "--rules", String.class, "ID[,ID...]", "Apply these rules alone, such as GTD-001,GTD-007.");
        strength = words.optional(
                "--min-strength",
                Strength.class,
                "STRENGTH",
                "Apply rules with a basis at least this sure alone: ${COMPLETION-CANDIDATES}.");
        waivers = words.optional("--waivers", Path.class, "FILE", "A document of waivers to consider.");
        parameters = words.optional("--params", Path.class, "FILE", "A document of values for parameters.");
        isPresumptionRefused = words.flag(
                "--no-presumption",
                "Do not presume that the law has not changed since it was read: what stood then is open later.");
    }

    /**
     * The checker that the options ask for.
     *
     * @param checker the checker, if nothing is wrong with the files
     * @param problems what is wrong with the files of waivers and parameters
     * @param waivers the waivers that are considered
     */
    record Tailored(Optional<ComplianceChecker> checker, List<FileProblem> problems, List<Waiver> waivers) {

        /** A note for each waiver for an id of which this does not say that a checked body has it. */
        String notesUnless(Predicate<String> isChecked, Locale locale) {
            return waivers.stream()
                    .filter(waiver -> !isChecked.test(waiver.subject()))
                    .map(waiver -> new LocalizedText(
                                    "bham: dispensasi dari " + waiver.rule() + " untuk '" + waiver.subject()
                                            + "': tidak ada badan yang diperiksa dengan id ini",
                                    "bham: the waiver of " + waiver.rule() + " for '" + waiver.subject()
                                            + "': no checked body has this id")
                            .in(locale))
                    .map(note -> note + "\n")
                    .collect(Collectors.joining());
        }

        /** A note for each waiver for an id that none of these has, and for each value that no rule reads on a day or later. */
        String notes(List<Subject> subjects, LocalDate on, Locale locale) {
            Set<String> ids = subjects.stream().map(Subject::id).collect(Collectors.toSet());
            return notesUnless(ids::contains, locale) + unread(on, locale);
        }

        /** A note for each value that no rule reads on a day or later. */
        String unread(LocalDate on, Locale locale) {
            return checker.stream()
                    .flatMap(tailored -> tailored.rules().unreadOn(on).stream())
                    .map(change -> Wording.in(locale).phrase("report.unread", Map.of("what", change.what())))
                    .map(note -> "bham: " + note + "\n")
                    .collect(Collectors.joining());
        }
    }

    /** Tailors the rules; the files are read in any case, so that all that is wrong with them is told at once. */
    Tailored tailor() {
        RuleSet all = RuleSets.stranas();
        var problems = new ArrayList<FileProblem>();
        Optional<List<Amendment<?>>> amendments = read(
                parameters.get(), Documents.amendments(all.corpus().values().keySet()), problems);
        Optional<List<Waiver>> granted = read(waivers.get(), Documents.waivers(ids(all)), problems);
        if (amendments.isEmpty() || granted.isEmpty()) {
            return new Tailored(Optional.empty(), problems, List.of());
        }
        RuleSet tailored = isPresumptionRefused.get() ? all.withoutPresumption() : all;
        for (Amendment<?> amendment : amendments.get()) {
            tailored = tailored.with(amendment);
        }
        if (strength.get().isPresent()) {
            tailored = tailored.atLeast(strength.get().get());
        }
        if (rules.get().isPresent()) {
            tailored = tailored.only(found(List.of(rules.get().get().split(" *, *", -1)), tailored));
        }
        return new Tailored(
                Optional.of(ComplianceChecker.of(tailored).waiving(granted.get())), List.of(), granted.get());
    }

    /** What a file holds, if one is named; empty if something is wrong with it. */
    private static <T> Optional<List<T>> read(
            Optional<Path> named, Documents<List<T>> kind, List<FileProblem> problems) {
        return named.map(file -> DocumentFiles.read(
                        file, document -> DocumentReader.standard().read(kind, document), problems))
                .orElse(Optional.of(List.of()));
    }

    /** A rule that is named in any of the ways in which options name rules. */
    Rule<?> find(String name, RuleSet among) {
        return among.rule(found(List.of(name), among).iterator().next()).orElseThrow();
    }

    /** The ids of rules that are named in any of the ways in which options name rules. */
    private Set<String> found(List<String> names, RuleSet among) {
        Set<String> ids = ids(among);
        var found = new TreeSet<String>();
        for (String name : names) {
            found.add(RuleIds.find(name, ids).orElseThrow(() -> noRule(name, ids)));
        }
        return found;
    }

    /** That a rule is none, or none of these. */
    private WrongUse noRule(String name, Set<String> ids) {
        Optional<String> elsewhere = RuleIds.find(name, ids(RuleSets.stranas()));
        if (elsewhere.isPresent()) {
            return wrongUse("wrong.rulesAmong", Map.of("found", elsewhere.get(), "rules", List.copyOf(ids)));
        }
        return RuleIds.nearest(name, ids)
                .map(near -> wrongUse("wrong.rulesWithGuess", Map.of("found", name, "near", near)))
                .orElseGet(() -> wrongUse("wrong.rules", Map.of("found", name)));
    }

    private WrongUse wrongUse(String key, Map<String, ?> arguments) {
        return command.wrongUse(key, arguments);
    }

    private static Set<String> ids(RuleSet from) {
        return from.rules().stream()
                .map(rule -> rule.description().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
