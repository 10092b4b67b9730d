package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetRowTest {

    private static RegionalTaskForce taskForce(String number, String date, String inauguration, String members) {
        return new SpreadsheetRow("gtd", "Bali", number, date, inauguration, members, "-").taskForce();
    }

    @ParameterizedTest
    @CsvSource({
        "3 April 2024,2024-04-03",
        "Mei 2024,2024-05",
        "2024,2024",
        "31 Desember 2023,2023-12-31",
        "paling lambat 3 April 2024,[..2024-04-03]",
        "paling lambat Mei 2024,[..2024-05]",
        "paling awal 3 April 2024,[2024-04-03..]",
        "paling awal 2024,[2024..]"
    })
    void aDateIsAsExactAsItsCell(String cell, String date) {
        assertEquals(
                Fact.known(PartialDate.parse(date)),
                taskForce("?", cell, "?", "?").decree().flatMap(Decree::issuedOn));
        assertEquals(
                Fact.known(PartialDate.parse(date)),
                taskForce("?", "?", cell, "?").inauguratedOn());
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        RegionalTaskForce nothingSaid = new SpreadsheetRow("gtd", "", "?", "", "?", "", "?").taskForce();
        assertEquals(
                RegionalTaskForce.builder()
                        .id("gtd")
                        .evidence(nothingSaid.evidence())
                        .build(),
                nothingSaid);
        assertEquals(Fact.unknown(), taskForce("1", "?", "?", "?").decree().flatMap(Decree::issuer));
    }

    @Test
    void aDashSaysThatThereIsNone() {
        RegionalTaskForce none = taskForce("-", "?", "-", "-");
        assertEquals(Fact.absent(), none.decree());
        assertEquals(Fact.absent(), none.inauguration());
        assertEquals(Listing.complete(), none.members());
        assertEquals(Fact.absent(), none.lastDay());
        assertEquals(Fact.absent(), taskForce("-", "2024", "-", "-").decree().flatMap(Decree::number));
    }

    @Test
    void spaceAroundACellSaysNothing() {
        assertEquals(
                taskForce("Contoh 1/2024", "Maret 2024", "-", "?"),
                taskForce(" Contoh 1/2024", "Maret 2024\n", "- ", " ? "));
    }

    @Test
    void aListThatGoesOnIsPartial() {
        assertEquals(
                2,
                taskForce("1", "?", "?", "Dinas A; Lembaga B").members().items().size());
        assertEquals(
                true, taskForce("1", "?", "?", "Dinas A; Lembaga B").members().isComplete());
        assertEquals(
                1, taskForce("1", "?", "?", "Dinas A; dst.").members().items().size());
        assertEquals(false, taskForce("1", "?", "?", "Dinas A; dst.").members().isComplete());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 Februari 2024",
                "sekitar Maret 2024",
                "paling lambat",
                "paling awal besok",
                "Maret",
                "3/4/2024",
                "April 3, 2024"
            })
    void aDateThatCannotBeReadIsRefused(String cell) {
        assertThrows(DateTimeException.class, () -> taskForce("1", cell, "?", "?"));
    }

    @Test
    void aProvinceThatThereIsNotIsRefused() {
        var row = new SpreadsheetRow("gtd", "Sunda Kelapa", "?", "?", "?", "?", "?");
        assertThrows(IllegalArgumentException.class, row::taskForce);
    }
}
