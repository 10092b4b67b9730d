package id.bham.examples.cli;

import id.bham.rules.RuleSets;
import picocli.CommandLine.IVersionProvider;

/** Tells which rules the application applies, and to which day the law is known to them. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "rules " + RuleSets.stranas().coordinates(),
            "law known to " + RuleSets.stranas().corpus().knownTo()
        };
    }
}
