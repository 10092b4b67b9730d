package id.bham.rules.benchmark;

import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.rules.Compliance;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The times of one build of the library, to be set beside those of another one: {@code .ci/benchmark compare} compiles this against the
 * jars of both. It needs nothing but the front doors; where these differ, each build brings a class of its own that prints the same lines. Times are
 * those that the processor works for the asking thread: what else the machine does disturbs them less.
 */
public final class OneBuild {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final long WARMUP_NANOS = 3_000_000_000L;
    private static final int BATCHES = 41;
    private static final long BATCH_NANOS = 50_000_000;

    /** Where answers go, so that none is left out as of no use. */
    @SuppressWarnings("UnusedVariable") // to be written is all that it is for
    private static volatile Object answer = "none yet";

    private OneBuild() {}

    /**
     * Prints a line for each question: its name, and the microseconds of the lower quartile of many batches.
     *
     * @param args the folder with the documents {@code banten.json} and {@code nasional.json}
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        String banten = Files.readString(Path.of(args[0], "banten.json"));
        String nasional = Files.readString(Path.of(args[0], "nasional.json"));
        Subject body = DocumentReader.standard().read(Documents.SUBJECT, banten);
        Subject nation = DocumentReader.standard().read(Documents.SUBJECT, nasional);
        print("check-body", () -> Compliance.check(body, DAY));
        print("check-governance", () -> Compliance.check(nation, DAY));
        print("read-body", () -> DocumentReader.standard().read(Documents.SUBJECT, banten));
        print("read-governance", () -> DocumentReader.standard().read(Documents.SUBJECT, nasional));
    }

    private static void print(String name, Supplier<Object> asking) {
        long once = warmUp(asking);
        int size = (int) Math.max(1, BATCH_NANOS / once);
        double[] micros = new double[BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            micros[batch] = nanos(asking, size) / 1000.0 / size;
        }
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "%s %.2f%n", name, micros[BATCHES / 4]);
    }

    /** Asks for some seconds; tells how long it took at last. */
    private static long warmUp(Supplier<Object> asking) {
        long start = now();
        long last = 1;
        while (now() - start < WARMUP_NANOS) {
            last = nanos(asking, 10) / 10;
        }
        return Math.max(1, last);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long nanos(Supplier<Object> asking, int times) {
        long start = now();
        for (int i = 0; i < times; i++) {
            answer = asking.get();
        }
        return now() - start;
    }
}
