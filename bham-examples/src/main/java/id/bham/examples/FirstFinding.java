package id.bham.examples;

import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Locale;

/** A ceremony before the decree: the first finding. */
public final class FirstFinding {

    private FirstFinding() {}

    /**
     * Prints what is violated.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var gtd = RegionalTaskForce.builder()
                .id("gtd-contoh")
                .decree(Decree.builder().issuedOn(PartialDate.parse("2024-05")).build())
                .inauguration(Inauguration.on("2024-04-03"))
                .build();
        Compliance.check(gtd, LocalDate.of(2024, 12, 31))
                .findings(Outcome.VIOLATED)
                .forEach(finding -> System.out.println(finding + ": " + finding.message(Locale.ENGLISH)));
    }
}
