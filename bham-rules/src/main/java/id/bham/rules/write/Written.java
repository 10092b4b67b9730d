package id.bham.rules.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A text in memory, up to a length. */
final class Written implements Appendable {

    /** The text is longer than it may be. */
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private Written(int longest) {
        this.longest = longest;
    }

    /** Empty if the text is longer than so many characters; no more of it is made than shows that. */
    static <T> Optional<String> upTo(int longest, Form<T> form, T content) {
        var written = new Written(longest);
        try {
            form.write(content, written);
            return Optional.of(written.text.toString());
        } catch (TooLong e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    @Override
    public Appendable append(CharSequence more) throws IOException {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int from, int to) throws IOException {
        check(to - from);
        text.append(more, from, to);
        return this;
    }

    @Override
    public Appendable append(char more) throws IOException {
        check(1);
        text.append(more);
        return this;
    }

    private void check(int more) throws TooLong {
        if (more > longest - text.length()) {
            throw new TooLong();
        }
    }
}
