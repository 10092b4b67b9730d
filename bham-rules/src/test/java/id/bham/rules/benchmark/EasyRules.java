package id.bham.rules.benchmark;

import java.time.LocalDate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule of the engine for each rule, the engine fired once for each body. */
final class EasyRules {

    private static final String FILE = "file";

    private EasyRules() {}

    static Contender on(LocalDate day) {
        Rules rules = new Rules();
        for (AskedRule rule : AskedRule.ALL) {
            int number = AskedRule.ALL.indexOf(rule);
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .priority(number)
                    .when(facts -> facts.<CaseFile>get(FILE).breaks(number))
                    .then(facts -> facts.<CaseFile>get(FILE).note(number))
                    .build());
        }
        RulesEngine engine = new DefaultRulesEngine();
        var file = new CaseFile(day);
        Facts facts = new Facts();
        facts.put(FILE, file);
        return Contender.ofNumbers(gtd -> {
            file.open(gtd);
            engine.fire(rules, facts);
            return file.close();
        });
    }
}
