package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What breaks off, as for want of memory, is never taken for the whole. */
class BrokenOffTest {

    @Test
    void jsonThatBreaksOffIsNoJson() {
        var out = new StringWriter();
        var failure = new OutOfMemoryError("made to fail");

        assertEquals(
                failure,
                assertThrows(
                        OutOfMemoryError.class,
                        () -> Json.object(
                                out,
                                Optional.empty(),
                                json -> json.objects("findings", List.of(1, 2), item -> {
                                    if (item == 2) {
                                        throw failure;
                                    }
                                    json.put("rule", "A");
                                }))));

        assertEquals("{\"findings\":[{\"rule\":\"A\"},{", out.toString().replaceAll("\\s", ""));
    }
}
