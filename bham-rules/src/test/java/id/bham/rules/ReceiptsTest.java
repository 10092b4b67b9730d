package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.Change;
import id.bham.rules.report.Receipt;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report is looked into by the checker that made it, which is told by its receipt. */
class ReceiptsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Receipts RECEIPTS = new Receipts(RuleSets.stranas(), List.of());
    private static final Receipt OWN = RECEIPTS.on(DAY);

    /** Another receipt of that day in all its parts. */
    private static final Receipt OTHER = new Receipt(
            "0.0.0",
            "org.example:other:1",
            "0.0.0",
            Set.of("OTHER-001"),
            RuleSets.stranas()
                    .lawReadTo(LocalDate.of(2026, 6, 1), Source.of("S1", "Contoh"))
                    .corpus()
                    .reading(),
            !OWN.isPresuming(),
            DAY,
            Optional.of(DAY),
            changes(),
            changes(),
            List.of(Waiver.builder()
                    .rule("BHAM-GTD-006")
                    .subject("gtd")
                    .authority("Gubernur")
                    .because("contoh")
                    .period(ValidityPeriod.from(DAY))
                    .build()),
            List.of(Assumption.that("gtd", "/name", "x")));

    private static List<Change> changes() {
        return RuleSets.stranas().without("BHAM-GTD-006", "contoh").changes();
    }

    /** All but the day, for which the own receipt is made, and what is assumed, which is no matter of the checker. */
    static Stream<RecordComponent> parts() {
        return Stream.of(Receipt.class.getRecordComponents())
                .filter(part -> !Set.of("on", "assumptions").contains(part.getName()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aReceiptThatDiffersInOnePartIsThatOfAnother(RecordComponent part) throws ReflectiveOperationException {
        Receipt other = with(part);
        assertNotEquals(OWN, other);
        assertEquals(
                1,
                RECEIPTS.differencesFrom(other).size(),
                () -> "'" + part.getName() + "' of a receipt wants a name among the PARTS in Receipts.java");
    }

    @ParameterizedTest
    @MethodSource("assumptions")
    void whatIsAssumedIsNoDifference(List<Assumption> assumptions) {
        assertEquals(List.of(), RECEIPTS.differencesFrom(OWN.assuming(assumptions)));
    }

    static Stream<List<Assumption>> assumptions() {
        return Stream.of(List.of(), OTHER.assumptions());
    }

    /** The own receipt with one part of the other one. */
    private static Receipt with(RecordComponent changed) throws ReflectiveOperationException {
        RecordComponent[] all = Receipt.class.getRecordComponents();
        var types = new Class<?>[all.length];
        var values = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            types[i] = all[i].getType();
            values[i] = all[i].getAccessor().invoke(all[i].getName().equals(changed.getName()) ? OTHER : OWN);
        }
        return Receipt.class.getDeclaredConstructor(types).newInstance(values);
    }
}
