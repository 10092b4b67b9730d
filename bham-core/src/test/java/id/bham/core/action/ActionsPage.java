package id.bham.core.action;

import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the page that shows national actions, cell by cell and in both languages, with what is doubtful in each row. */
final class ActionsPage {

    private static final String UNREADABLE = "*tidak terbaca* / *cannot be read*";

    private final NationalActions actions;
    private final List<String> lines = new ArrayList<>();

    private ActionsPage(NationalActions actions) {
        this.actions = actions;
    }

    static String write(NationalActions actions) {
        var page = new ActionsPage(actions);
        page.head();
        actions.actions().forEach(page::action);
        page.summary();
        return String.join("\n", page.lines) + "\n";
    }

    private void head() {
        add("# Aksi BHAM " + actions.firstYear() + "–" + actions.lastYear() + " / National actions "
                + actions.firstYear() + "–" + actions.lastYear());
        add("");
        add("Sumber / Source: " + plain(actions.source().title()));
        add("");
        add(
                "Naskah dibaca oleh mesin dan tidak disahkan. `[...]` menandai kata yang hilang. Tahun target hanya disebut jika terbaca: "
                        + "*pasti* jika tandanya berada pada satu baris, *disimpulkan* jika jumlah tanda sama dengan jumlah kolom; selain itu "
                        + "hanya jumlahnya yang diketahui. Nama lembaga adalah nama pada tahun 2023. Keraguan ditulis dalam bahasa Inggris.");
        add("");
        add(
                "The text was read by a machine and is not certified. `[...]` marks a word that is lost. A target year is told only where it"
                        + " can be read: *certain* where the ticks stand on one line, *inferred* where there are as many ticks as cells; else only"
                        + " their number is known. Institutions have their names of 2023. Doubts are in English, the wording of whoever read the"
                        + " text. The English of titles and criteria has no standing.");
        add("");
        add(actions.actions().size() + " aksi, " + actions.subActions().size() + " sub aksi / "
                + actions.actions().size() + " actions, " + actions.subActions().size() + " sub-actions");
    }

    private void action(NationalAction action) {
        int strategy = List.of(Strategy.values()).indexOf(action.strategy()) + 1;
        add("");
        add("## Strategi " + strategy + ", aksi " + action.number() + " / Strategy " + strategy + ", action "
                + action.number());
        add("");
        add(plain(action.title().indonesian()));
        add("");
        add("*" + plain(action.title().english()) + "*");
        action.subActions().forEach(this::subAction);
    }

    private void subAction(SubAction sub) {
        add("");
        add("### " + sub.id());
        add("");
        add(plain(sub.title().indonesian()));
        add("");
        add("*" + plain(sub.title().english()) + "*");
        add("");
        sub.criteria().forEach(this::criterion);
        if (!sub.targets().equals(SubAction.together(sub.criteria()))) {
            add("- Tahun target semua kriteria bersama / target years of all criteria together: "
                    + number(sub.targets()));
        }
        add("- Penanggung jawab / responsible: " + parties(sub.responsible()));
        add("- Pihak terkait / related: " + parties(sub.related()));
        add("- Halaman / pages: " + sub.pages().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        sub.doubts().forEach(doubt -> add("- Keraguan / doubt: " + plain(doubt)));
    }

    private void criterion(Criterion criterion) {
        add("- Kriteria / criterion: " + plain(criterion.text().indonesian()) + " / *"
                + plain(criterion.text().english()) + "*");
        add("  - Tahun target / target years: " + years(criterion.targetYears()));
        criterion.related().ifPresent(related -> add("  - Pihak terkait / related: " + parties(related)));
    }

    private static String years(TargetYears years) {
        return years.strength()
                .map(strength ->
                        years.known().items().stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + (strength == Strength.STATUTE ? " (pasti / certain)" : " (disimpulkan / inferred)"))
                .orElseGet(() -> number(years.count()) + "; tidak diketahui yang mana / it is not known which");
    }

    private static String number(Count count) {
        int most = count.atMost().orElseThrow();
        return count.atLeast() == most ? String.valueOf(most) : count.atLeast() + "–" + most;
    }

    private static String parties(Listing<ActionParty> parties) {
        return parties.isUnknown()
                ? UNREADABLE
                : parties.items().stream()
                        .map(party -> plain(party.nameInAnnex().orElseThrow()))
                        .collect(Collectors.joining("; "));
    }

    /** Who answers for what, and where a year is not certain. */
    private void summary() {
        add("");
        add("## Menurut penanggung jawab / By who is responsible");
        add("");
        add("| Penanggung jawab / responsible | Sub aksi / sub-actions | Tahun tidak pasti / years not certain |");
        add("|---|---|---|");
        for (ActionParty party : actions.parties()) {
            List<SubAction> own = actions.answeredForBy(party);
            if (!own.isEmpty()) {
                add("| " + plain(party.nameInAnnex().orElseThrow()) + " | " + ids(own) + " | "
                        + ids(own.stream().filter(this::isUncertain).toList()) + " |");
            }
        }
        add("| " + UNREADABLE + " | " + ids(actions.answeredForByUnknown()) + " | "
                + ids(actions.answeredForByUnknown().stream()
                        .filter(this::isUncertain)
                        .toList())
                + " |");
    }

    private boolean isUncertain(SubAction sub) {
        return IntStream.rangeClosed(actions.firstYear(), actions.lastYear())
                .anyMatch(year -> sub.isTargetedIn(year).isUnknown());
    }

    private static String ids(List<SubAction> subActions) {
        return subActions.stream().map(SubAction::id).collect(Collectors.joining(", "));
    }

    /** Text of others opens no markup. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }

    private void add(String line) {
        lines.add(line);
    }
}
