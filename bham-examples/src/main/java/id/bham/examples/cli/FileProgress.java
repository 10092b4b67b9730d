package id.bham.examples.cli;

import id.bham.core.text.LocalizedText;
import id.bham.rules.CheckListener;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.wrapped.ProgressBarWrappedInputStream;

/** Shows on a terminal how far a file was read and how many bodies were checked; elsewhere nothing. */
record FileProgress(Optional<ProgressBar> bar, Locale locale) implements CheckListener {

    private static final int WIDTH = 79;
    private static final int MEBIBYTE = 1 << 20;
    private static final int SHOWN_EACH = 1000;
    private static final LocalizedText CHECKED = new LocalizedText("diperiksa", "checked");

    /** Nothing is shown. */
    static FileProgress hidden() {
        return new FileProgress(Optional.empty(), Locale.ROOT);
    }

    /** A bar on a terminal, for a file of so many bytes; none are told of what is no file, such as a pipe. */
    static FileProgress on(PrintWriter terminal, long length, Locale locale) {
        return new FileProgress(
                Optional.of(new ProgressBarBuilder()
                        .setTaskName("bham")
                        .setInitialMax(length == 0 ? -1 : length)
                        .setUnit(" MiB", MEBIBYTE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new Line(terminal))
                        .build()),
                locale);
    }

    /** What is read from here on is shown; closing it ends the bar. */
    InputStream over(InputStream file) {
        return bar.<InputStream>map(shown -> new ProgressBarWrappedInputStream(file, shown))
                .orElse(file);
    }

    @Override
    public void checked(long checked) {
        if (checked % SHOWN_EACH == 0) {
            bar.ifPresent(shown -> shown.setExtraMessage(" " + checked + " " + CHECKED.in(locale)));
        }
    }

    /** One line of a terminal, written over and over. */
    private record Line(PrintWriter terminal) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            terminal.print("\r" + rendered);
            terminal.flush();
        }

        @Override
        public void close() {
            terminal.println();
        }
    }
}
