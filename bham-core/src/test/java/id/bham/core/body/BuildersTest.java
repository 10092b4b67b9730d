package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildersTest {

    private static final Seat SEAT = Seat.builder().title("Anggota").build();

    @Test
    void whatIsNotSetIsUnknown() {
        WorkingGroup group = WorkingGroup.builder().build();

        assertEquals(Fact.unknown(), group.name());
        assertEquals(Listing.unknown(), group.members());
    }

    @Test
    void aValueGivenPlainlyIsKnownAndItemsGivenPlainlyAreAll() {
        WorkingGroup group =
                WorkingGroup.builder().name("Pokja 1").members(SEAT).tasks().build();

        assertEquals(Fact.known("Pokja 1"), group.name());
        assertEquals(Listing.complete(SEAT), group.members());
        assertEquals(Listing.complete(), group.tasks());
        assertEquals(
                group.members(),
                group.toBuilder().members(List.of(SEAT)).build().members());
    }

    @Test
    void theLastSettingHolds() {
        WorkingGroup group = WorkingGroup.builder()
                .name("Pokja 1")
                .members(SEAT)
                .name(Fact.absent())
                .members(Listing.partial(SEAT))
                .build();

        assertEquals(Fact.absent(), group.name());
        assertEquals(Listing.partial(SEAT), group.members());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedWithWhatToWriteInstead() {
        WorkingGroup.Builder builder = WorkingGroup.builder();

        assertEquals(
                "lead is null: write Fact.absent() if it is known that there is none, Fact.unknown() if nothing is known",
                assertThrows(NullPointerException.class, () -> builder.lead((Seat) null))
                        .getMessage());
        assertEquals(
                "members is null: write Listing.complete() if it is known that there are none,"
                        + " Listing.unknown() if nothing is known",
                assertThrows(NullPointerException.class, () -> builder.members((Listing<Seat>) null))
                        .getMessage());
    }
}
