package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule of the engine for each rule, the engine fired once for each record. */
@SuppressWarnings("EnumOrdinal") // the numbers live as long as the process
final class EasyRules {

    private static final String FILE = "file";

    private EasyRules() {}

    static <S extends Subject> Contender<S> with(CaseFile<S> file) {
        Rules rules = new Rules();
        for (Dozen rule : file.rules()) {
            int number = rule.ordinal();
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .priority(number)
                    .when(facts -> facts.<CaseFile<?>>get(FILE).breaks(number))
                    .then(facts -> facts.<CaseFile<?>>get(FILE).note(number))
                    .build());
        }
        RulesEngine engine = new DefaultRulesEngine();
        Facts facts = new Facts();
        facts.put(FILE, file);
        return Contender.of(
                file,
                subject -> {
                    file.open(subject);
                    engine.fire(rules, facts);
                    return file.close();
                },
                () -> {});
    }
}
