package id.bham.examples.cli;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.check.Spelling;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Subject;
import id.bham.core.province.Province;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Prints a document to start with, of which everything is still to be filled in. */
final class NewCommand extends Subcommand {

    /** What a document can be about. */
    enum Kind {
        /** A regional task force. */
        gtd,
        /** A national task force. */
        gtn,
        /** A national focal point. */
        nfp,
        /** The nation with all its bodies. */
        nation
    }

    private final Supplier<Kind> kind =
            words().parameter(0, Kind.class, "KIND", "kind", "What it is about: ${COMPLETION-CANDIDATES}.");

    private final Supplier<Optional<String>> province = words().optional(
                    "--province",
                    String.class,
                    "PROVINCE",
                    "For gtd: the province, by its name or code, such as Banten, NTB, ID-BT or 36.");

    NewCommand() {
        super(
                "Prints a document to fill in: every key that it can have is explained, and nothing is known yet.",
                "Example: bham new gtd --province Banten > banten.json");
    }

    @Override
    public Integer call() {
        if (kind.get() != Kind.gtd && province.get().isPresent()) {
            throw wrongUse("wrong.provinceOfNation", Map.of("kind", kind.get().name()));
        }
        out().print(DocumentWriter.standard().writeTemplate(subject(), locale()));
        return 0;
    }

    private Subject subject() {
        return switch (kind.get()) {
            case gtd -> taskForce(province.get().orElseThrow(() -> wrongUse("wrong.withoutProvince")));
            case gtn -> NationalTaskForce.builder().id("gtn").build();
            case nfp -> NationalFocalPoint.builder().id("nfp").build();
            case nation -> Governance.builder().id("indonesia").build();
        };
    }

    private RegionalTaskForce taskForce(String named) {
        Province of = Province.meantBy(named).orElseThrow(() -> noProvince(named));
        String name = of.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return RegionalTaskForce.builder().id("gtd-" + name).province(of).build();
    }

    private WrongUse noProvince(String named) {
        List<String> names = Province.all().stream().map(Province::name).toList();
        List<String> near = Spelling.near(named, names);
        if (near.isEmpty()) {
            String part = named.strip().toLowerCase(Locale.ROOT);
            near = names.stream()
                    .filter(name ->
                            !part.isEmpty() && name.toLowerCase(Locale.ROOT).contains(part))
                    .toList();
        }
        return near.isEmpty()
                ? wrongUse("wrong.province", Map.of("found", named))
                : wrongUse("wrong.provinceWithGuess", Map.of("found", named, "near", near));
    }
}
