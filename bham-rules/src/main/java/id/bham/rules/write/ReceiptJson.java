package id.bham.rules.write;

import id.bham.rules.report.Assumption;
import id.bham.rules.report.Change;
import id.bham.rules.report.Receipt;
import java.util.List;

/** On what a report rests, as a member of a JSON object. */
final class ReceiptJson {

    private ReceiptJson() {}

    static void write(Json json, Receipt receipt, SharedParts shared) {
        json.object("receipt", member -> {
            json.put("library", receipt.library()).put("ruleSet", receipt.ruleSet());
            json.put("catalogue", receipt.catalogue()).put("lawKnownTo", receipt.lawKnownTo());
            json.put("lawReadWithStrength", receipt.law().strength());
            json.put("lawReadingNote", receipt.law().note());
            json.put("beyondKnownLaw", receipt.isBeyondKnownLaw()).put("presumedSince", receipt.presumedSince());
            json.put("on", receipt.on()).put("actionPeriodEndedOn", receipt.actionPeriodEndedOn());
            writeChanges(json, "changes", receipt.changes());
            json.put("unread", receipt.unread().stream().map(Change::what).toList());
            FindingJson.write(json, "waivers", receipt.waivers(), shared);
            if (receipt.isHypothetical()) {
                json.objects("assumptions", receipt.assumptions(), assumed -> write(json, assumed, shared));
            }
        });
    }

    private static void write(Json json, Assumption assumption, SharedParts shared) {
        json.put("subject", assumption.subjectId()).put("path", assumption.place());
        if (assumption instanceof Assumption.Supported supported) {
            json.put("sources", shared.sources().references(supported.sources()));
        } else if (assumption instanceof Assumption.Stated stated) {
            json.state(stated.fact());
        }
    }

    /** How a rule set was changed; the value of a parameter is left out if it is not known. */
    static void writeChanges(Json json, String name, List<Change> changes) {
        json.objects(
                name,
                changes,
                change -> json.put("kind", change.kind())
                        .put("what", change.what())
                        .putIfAny("value", change.value().map(Json::parameterValue))
                        .put("period", change.period())
                        .put("rules", change.rules())
                        .put("by", change.by())
                        .put("because", change.because()));
    }
}
