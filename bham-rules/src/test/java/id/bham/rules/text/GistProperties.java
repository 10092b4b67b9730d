package id.bham.rules.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

class GistProperties {

    private static final List<Wording> WORDINGS =
            List.of(Wording.in(Locale.forLanguageTag("id")), Wording.in(Locale.ENGLISH));

    private static final Set<String> PARTS = Set.of(
            "actionParty",
            "actionResult",
            "appointment",
            "decree",
            "evaluation",
            "formationStep",
            "inauguration",
            "institution",
            "office",
            "officeHolder",
            "period",
            "priorityAction",
            "progressReport",
            "seat",
            "secretariat",
            "task",
            "workPlan",
            "workingGroup");

    private static final Set<String> TYPES = new TreeSet<>();

    /** Whatever stands at a place of a record, known values are never blank, and a record that says one thing alone says something. */
    @Property(tries = 60)
    void whatIsKnownIsNeverBlank(@ForAll Governance nation) {
        walk(nation, record -> {
            TYPES.add(record.type().name());
            record.properties().forEach(property -> {
                assertTold(property.content());
                assertToldAlone(record, property.name(), property.content());
            });
        });
    }

    private static void assertTold(Object content) {
        Fact<?> statement = content instanceof Fact<?> fact ? fact : Fact.known(content);
        for (Wording wording : WORDINGS) {
            assertFalse(wording.gist(statement).isBlank(), content.toString());
        }
    }

    private static void assertToldAlone(Described record, String name, Object content) {
        boolean isStated = content instanceof Fact<?> fact
                ? !fact.isUnknown()
                : content instanceof Listing<?> listing && !listing.isUnknown();
        if (isStated && record.type().silent().isPresent()) {
            Fact<?> only = Fact.known(record.type().only(name, content));
            Fact<?> statement = content instanceof Fact<?> fact ? fact : Fact.known(content);
            for (Wording wording : WORDINGS) {
                String nothing = wording.word("gist.nothing");
                boolean saysSomething = !wording.gist(statement).contains(nothing);
                assertTrue(!saysSomething || !wording.gist(only).equals(nothing), record.type() + " " + name);
            }
        }
    }

    private static void walk(Object content, Consumer<Described> asked) {
        if (content instanceof Fact<?> fact) {
            fact.value().ifPresent(value -> walk(value, asked));
        } else if (content instanceof Listing<?> listing) {
            listing.items().forEach(item -> walk(item, asked));
        } else if (content instanceof Described record) {
            asked.accept(record);
            record.properties().forEach(property -> walk(property.content(), asked));
        }
    }

    @AfterProperty
    void partsOfAllTypesWereTried() {
        assertTrue(TYPES.containsAll(PARTS), TYPES.toString());
    }
}
