package id.bham.core.json;

import id.bham.core.check.Circles;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ids of the bodies in a governance document and the references between them. They are checked as they are written, so that
 * each problem has its place and whatever else is wrong with a body does not hide it.
 */
final class References {

    private final ObjectNode governance;
    private final Reading reading;
    private final Set<String> bodies = new HashSet<>();

    /** Whether no body was passed over because its id cannot be read. */
    private boolean allBodiesKnown = true;

    private References(ObjectNode governance, Reading reading) {
        this.governance = governance;
        this.reading = reading;
    }

    static void check(ObjectNode governance, Reading reading) {
        new References(governance, reading).check();
    }

    private void check() {
        List<ObjectNode> focalPoints = items("focalPoints");
        List<ObjectNode> regional = items("regionalTaskForces");
        var taskForces = new ArrayList<>(items("nationalTaskForces"));
        taskForces.addAll(regional);
        var all = new ArrayList<>(focalPoints);
        all.addAll(taskForces);
        checkIds(all);
        checkReferences("answersTo", all);
        checkReferences("replaces", taskForces);
        checkProvincesOfReplaced(regional);
    }

    /** A task force takes the place of one of its own province. */
    private void checkProvincesOfReplaced(List<ObjectNode> regional) {
        var provinces = new HashMap<String, String>();
        regional.forEach(body -> body.text("id")
                .ifPresent(id -> body.text("province").ifPresent(province -> provinces.put(id.text, province.text))));
        for (ObjectNode body : regional) {
            body.text("replaces")
                    .ifPresent(replaced -> body.text("province")
                            .filter(province ->
                                    !province.text.equals(provinces.getOrDefault(replaced.text, province.text)))
                            .ifPresent(province -> reading.report(
                                    replaced.offset,
                                    ProblemCode.OTHER_PROVINCE,
                                    "id",
                                    Quotation.of(replaced.text),
                                    "province",
                                    Quotation.of(province.text))));
        }
    }

    /** The objects in a listing of bodies. */
    private List<ObjectNode> items(String listing) {
        var objects = new ArrayList<ObjectNode>();
        governance.get(listing).ifPresent(node -> {
            Node items = node instanceof ObjectNode partial
                    ? partial.get(Part.ListingPart.PARTIAL).orElse(node)
                    : node;
            if (items instanceof ArrayNode array) {
                array.objects().forEach(objects::add);
            }
            allBodiesKnown &= items instanceof ArrayNode array && array.size() == objects.size();
        });
        return objects;
    }

    private void checkIds(List<ObjectNode> all) {
        var taken = new HashSet<String>();
        governance.text("id").ifPresent(id -> taken.add(id.text));
        for (ObjectNode body : all) {
            body.text("id")
                    .ifPresentOrElse(
                            id -> {
                                bodies.add(id.text);
                                if (!taken.add(id.text)) {
                                    reading.report(id.offset, ProblemCode.DUPLICATE_ID, "id", Quotation.of(id.text));
                                }
                            },
                            () -> allBodiesKnown = false);
        }
    }

    private void checkReferences(String key, List<ObjectNode> from) {
        var references = new TreeMap<String, String>();
        for (ObjectNode body : from) {
            body.text(key).ifPresent(target -> {
                body.text("id").ifPresent(id -> references.put(id.text, target.text));
                if (allBodiesKnown && !bodies.contains(target.text)) {
                    reading.report(target.offset, ProblemCode.UNKNOWN_BODY, "id", Quotation.of(target.text));
                }
            });
        }
        for (List<String> circle : Circles.among(references)) {
            reading.report(
                    governance.offset,
                    ProblemCode.CIRCULAR_REFERENCE,
                    "circle",
                    Quotation.of(String.join(" → ", circle)));
        }
    }
}
