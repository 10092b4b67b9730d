package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.action.NationalActions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NationalActionsDocumentProperties {

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll NationalActions actions) {
        String written = DocumentWriter.standard().write(actions);

        assertEquals(actions, DocumentReader.standard().read(Documents.NATIONAL_ACTIONS, written));
    }
}
