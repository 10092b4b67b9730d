package id.bham.rules.benchmark;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools, with its executable model: a rule of the engine for each rule. Three ways to run them: a session that is kept, in which one file
 * is updated for each body; a stateless session; and a new session for each body, into which the file is inserted.
 */
final class Drools {

    private static final KieBase RULES = build();

    private Drools() {}

    private static KieBase build() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/id/bham/rules/benchmark/rules.drl", rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String rules() {
        return AskedRule.ALL.stream()
                .map(rule -> {
                    int number = AskedRule.ALL.indexOf(rule);
                    return "rule \"" + rule.id() + "\" when $file : CaseFile( breaks(" + number + ") ) then $file.note("
                            + number + "); end\n";
                })
                .collect(Collectors.joining(
                        "", "package id.bham.rules.benchmark.drl;\nimport " + CaseFile.class.getName() + ";\n", ""));
    }

    /** One session, in which the file is updated. */
    static Contender reused(LocalDate day) {
        KieSession session = RULES.newKieSession();
        var file = new CaseFile(day);
        FactHandle handle = session.insert(file);
        session.fireAllRules();
        return Contender.ofNumbers(
                gtd -> {
                    session.update(handle, file.open(gtd));
                    session.fireAllRules();
                    return file.close();
                },
                session::dispose);
    }

    /** A stateless session. */
    static Contender stateless(LocalDate day) {
        StatelessKieSession session = RULES.newStatelessKieSession();
        var file = new CaseFile(day);
        return Contender.ofNumbers(gtd -> {
            session.execute(file.open(gtd));
            return file.close();
        });
    }

    /** A new session for each body. */
    static Contender renewed(LocalDate day) {
        var file = new CaseFile(day);
        return Contender.ofNumbers(gtd -> {
            KieSession session = RULES.newKieSession();
            session.insert(file.open(gtd));
            session.fireAllRules();
            session.dispose();
            return file.close();
        });
    }
}
