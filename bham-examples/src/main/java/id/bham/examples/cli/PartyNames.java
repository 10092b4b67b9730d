package id.bham.examples.cli;

import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.check.Spelling;
import id.bham.core.mandate.Ministry;
import id.bham.rules.text.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Those whom the national actions name, by how people call them, whatever the spelling: capitals, dashes, "Kementerian", "dan", "HAM". */
record PartyNames(Map<Set<String>, ActionParty> names) {

    private static final Set<String> OF_NO_WEIGHT = Set.of("kementerian", "ministry", "dan", "and", "of", "the");

    private static final Map<String, String> SHORT =
            Map.of("ham", "hak asasi manusia", "bumn", "badan usaha milik negara");

    static PartyNames of(NationalActions actions) {
        Map<Set<String>, ActionParty> names = new LinkedHashMap<>();
        actions.parties()
                .forEach(party -> party.nameInAnnex().ifPresent(name -> names.putIfAbsent(words(name), party)));
        for (Ministry ministry : Ministry.values()) {
            if (ministry != Ministry.OTHER) {
                ActionParty party = ActionParty.ministry(ministry);
                names.putIfAbsent(words(ministry.name()), party);
                for (Language language : Language.values()) {
                    names.putIfAbsent(words(Wording.in(language.locale()).value(ministry)), party);
                }
            }
        }
        List.of("regional", "daerah", "pemda")
                .forEach(name -> names.put(words(name), ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)));
        List.of("gtd", "gugus tugas daerah")
                .forEach(name -> names.put(words(name), ActionParty.of(PartyKind.REGIONAL_TASK_FORCE)));
        List.of("gtn", "gugus tugas nasional")
                .forEach(name -> names.put(words(name), ActionParty.of(PartyKind.NATIONAL_TASK_FORCE)));
        return new PartyNames(names);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(word -> SHORT.getOrDefault(word, word))
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .filter(word -> !word.isEmpty() && !OF_NO_WEIGHT.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who is called so: the one whose name has just these words or, if there is none, the only one whose name has them among others. */
    Optional<ActionParty> party(String called) {
        ActionParty same = names.get(words(called));
        if (same != null) {
            return Optional.of(same);
        }
        Set<ActionParty> alike = alike(called);
        return alike.size() == 1 ? alike.stream().findFirst() : Optional.empty();
    }

    private Set<ActionParty> alike(String called) {
        return alike(words(called));
    }

    private Set<ActionParty> alike(Set<String> words) {
        return names.entrySet().stream()
                .filter(name -> !words.isEmpty() && name.getKey().containsAll(words))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words that may be meant, each as it is spelled in a name. */
    private Set<String> corrected(String name) {
        Set<String> known = names.keySet().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(OF_NO_WEIGHT);
        return words(name).stream()
                .map(word -> Spelling.nearest(word, known).orElse(word))
                .filter(word -> !OF_NO_WEIGHT.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How those are called who may be meant, by some other spelling if need be; all if nobody is. */
    List<String> called(String name) {
        Set<ActionParty> asSpelled = alike(name);
        Set<ActionParty> alike = asSpelled.isEmpty() ? alike(corrected(name)) : asSpelled;
        return (alike.isEmpty() ? names.values() : alike)
                .stream()
                        .flatMap(party -> party.nameInAnnex().stream())
                        .distinct()
                        .toList();
    }
}
