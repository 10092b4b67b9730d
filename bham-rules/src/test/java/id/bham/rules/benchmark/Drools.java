package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * Drools, with its executable model: a rule of the engine for each rule. Two ways to run them: a session that is kept, in which one file
 * is updated for each record; and a stateless session.
 */
@SuppressWarnings("EnumOrdinal") // the numbers live as long as the process
final class Drools {

    private static final Map<List<Dozen>, KieBase> BUILT = new ConcurrentHashMap<>();

    private Drools() {}

    private static KieBase build(List<Dozen> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/id/bham/rules/benchmark/rules.drl", text(rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String text(List<Dozen> rules) {
        return rules.stream()
                .map(rule -> "rule \"%1$s\" when $file : CaseFile( breaks(%2$d) ) then $file.note(%2$d); end%n"
                        .formatted(rule.id(), rule.ordinal()))
                .collect(Collectors.joining(
                        "", "package id.bham.rules.benchmark.drl;\nimport " + CaseFile.class.getName() + ";\n", ""));
    }

    /** One session, in which the file is updated. */
    static <S extends Subject> Contender<S> reused(CaseFile<S> file) {
        KieSession session = BUILT.computeIfAbsent(file.rules(), Drools::build).newKieSession();
        FactHandle[] handle = new FactHandle[1];
        return Contender.of(
                file,
                subject -> {
                    file.open(subject);
                    if (handle[0] == null) {
                        handle[0] = session.insert(file);
                    } else {
                        session.update(handle[0], file);
                    }
                    session.fireAllRules();
                    return file.close();
                },
                session::dispose);
    }

    /** A stateless session. */
    static <S extends Subject> Contender<S> stateless(CaseFile<S> file) {
        StatelessKieSession session =
                BUILT.computeIfAbsent(file.rules(), Drools::build).newStatelessKieSession();
        return Contender.of(
                file,
                subject -> {
                    session.execute(file.open(subject));
                    return file.close();
                },
                () -> {});
    }
}
