package id.bham.core.law;

import id.bham.core.check.DataLine;
import id.bham.core.check.GuavaLibrary;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the instruments that the sources of this project name from {@code corpus.txt}, which tells its own form, and
 * {@code perpres-60-2023.txt}.
 */
final class StandardCorpus {

    static {
        GuavaLibrary.look();
    }

    static final LegalCorpus CORPUS =
            DataLine.read(StandardCorpus.class, "corpus.txt", file -> LegalCorpus.of(instruments(file), reading(file)));

    private StandardCorpus() {}

    private static List<LegalInstrument> instruments(DataLine corpus) {
        List<LegalInstrument> strategy = DataLine.read(
                StandardCorpus.class,
                "perpres-60-2023.txt",
                file -> file.each(StandardCorpus::instrument, "instrument"));
        return Stream.concat(corpus.each(StandardCorpus::instrument, "instrument").stream(), strategy.stream())
                .toList();
    }

    private static LawReading reading(DataLine file) {
        return file.get(
                "reading",
                line -> new LawReading(
                        day(line),
                        line.get("strength", strength -> Strength.valueOf(strength.value())),
                        text(line),
                        line.each(StandardCorpus::source, "source")));
    }

    private static LegalInstrument instrument(DataLine line) {
        InstrumentId id = InstrumentId.parse(line.value());
        return new LegalInstrument(
                id,
                line.text("subject"),
                line.get("since", day -> ValidityPeriod.of(Fact.known(PartialDate.parse(day.value())), Fact.unknown())),
                line.find("provisions", provisions -> provisions(id, provisions))
                        .orElse(Listing.unknown()),
                line.each(StandardCorpus::source, "source"));
    }

    private static Listing<Provision> provisions(InstrumentId id, DataLine line) {
        List<Provision> provisions = line.each(place -> provision(id, place), "checkable", "statement");
        return switch (line.value()) {
            case "complete" -> Listing.complete(provisions);
            case "partial" -> Listing.partial(provisions);
            default ->
                throw new IllegalArgumentException(
                        "provisions are complete or partial, but these are '" + line.value() + "'");
        };
    }

    private static Provision provision(InstrumentId id, DataLine line) {
        return new Provision(
                Citation.in(id, line.value()),
                line.find("to", to -> Set.copyOf(to.items(Addressee::valueOf))).orElse(Set.of()),
                text(line),
                line.key().equals("checkable"));
    }

    private static Source source(DataLine line) {
        Source.Builder source = Source.builder().id(line.value()).title(line.text("title"));
        line.find("publisher", DataLine::value).ifPresent(source::publisher);
        line.find("url", DataLine::value).ifPresent(source::url);
        line.find("published", StandardCorpus::day).ifPresent(source::publishedOn);
        return source.build();
    }

    private static LocalDate day(DataLine line) {
        return LocalDate.parse(line.value());
    }

    private static LocalizedText text(DataLine line) {
        return new LocalizedText(line.text("id"), line.text("en"));
    }
}
