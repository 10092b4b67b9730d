package id.bham.examples.cli;

import id.bham.core.Governance;
import id.bham.core.json.DocumentPlaces;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.Limits;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.write.FilePlaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some files hold, or all that is wrong with them.
 *
 * @param subjects what the files describe, in their order; of a nation, the whole and each of its bodies
 * @param problems what is wrong, file by file
 * @param places where in the files the statements stand
 */
record DocumentFiles(List<Subject> subjects, List<FileProblem> problems, FilePlaces places) {

    /** A subject with the file that holds it, and its place there. */
    private record Held(Subject subject, Path file, Pointer within) {

        Optional<FilePlaces.FilePlace> find(Pointer place, DocumentPlaces places) {
            return places.find(within.append(place))
                    .map(position -> new FilePlaces.FilePlace(uri(file), position.line(), position.column()));
        }
    }

    /** How many files are so many that it is told how far the reading has come, and after how many it is told again. */
    private static final int MANY = 20;

    /**
     * Reads documents; of a folder, all files in it, and in folders in it, whose names end in .json, in their order.
     *
     * @param named the files and folders
     * @param progress is told how far the reading has come, if there are many files
     */
    static DocumentFiles read(List<Path> named, Optional<PrintWriter> progress) {
        var problems = new ArrayList<FileProblem>();
        List<Path> files =
                named.stream().flatMap(path -> files(path, problems).stream()).toList();
        int done = 0;
        Map<String, Held> held = new LinkedHashMap<>();
        Map<Path, String> texts = new HashMap<>();
        Map<Path, DocumentPlaces> places = new HashMap<>();
        var subjects = new ArrayList<Subject>();
        for (Path file : files) {
            read(
                            file,
                            document -> {
                                texts.put(file, new String(document, StandardCharsets.UTF_8));
                                return DocumentReader.standard().read(Documents.SUBJECT, document);
                            },
                            problems)
                    .ifPresent(subject -> parts(subject)
                            .forEach((part, within) -> hold(new Held(part, file, within), held, subjects, problems)));
            done++;
            if (files.size() >= MANY && (done % MANY == 0 || done == files.size())) {
                String told = "bham: " + done + "/" + files.size();
                progress.ifPresent(people -> people.println(told));
            }
        }
        subjects.stream()
                .filter(Governance.class::isInstance)
                .findFirst()
                .ifPresent(nation -> refuseBeside((Governance) nation, held.values(), problems));
        return new DocumentFiles(
                List.copyOf(subjects),
                List.copyOf(problems),
                (subjectId, place) -> Optional.ofNullable(held.get(subjectId)).flatMap(found -> {
                    DocumentPlaces inFile = places.computeIfAbsent(
                            found.file(), file -> DocumentPlaces.of(texts.getOrDefault(file, "")));
                    return found.find(place, inFile);
                }));
    }

    private static List<Path> files(Path given, List<FileProblem> problems) {
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        try (Stream<Path> inside = Files.walk(given)) {
            List<Path> named = inside.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            List<Path> documents = named.stream().filter(Files::isRegularFile).toList();
            List<Path> deadLinks = named.stream()
                    .filter(Files::isSymbolicLink)
                    .filter(Files::notExists)
                    .toList();
            deadLinks.forEach(link -> problems.add(FileProblem.ofWhole(
                    link.toString(),
                    "DEAD_LINK",
                    "tautan ini tidak menuju ke berkas mana pun",
                    "this link leads to no file")));
            if (documents.isEmpty() && deadLinks.isEmpty()) {
                problems.add(FileProblem.ofWhole(
                        given.toString(),
                        "EMPTY_FOLDER",
                        "dalam folder ini tidak ada dokumen (*.json)",
                        "there is no document (*.json) in this folder"));
            }
            return documents;
        } catch (IOException e) {
            problems.add(FileProblem.unreadable(given, e));
            return List.of();
        }
    }

    /** Takes a subject in; the same record in two files is one, different records with one id are a fault. */
    private static void hold(Held found, Map<String, Held> held, List<Subject> subjects, List<FileProblem> problems) {
        String id = found.subject().id();
        Held earlier = held.putIfAbsent(id, found);
        if (earlier == null) {
            subjects.add(found.subject());
        } else if (!earlier.subject().equals(found.subject())) {
            problems.add(FileProblem.ofWhole(
                    found.file().toString(),
                    "SHARED_ID",
                    "id '" + id + "' sudah dipakai untuk catatan lain dalam " + earlier.file(),
                    "the id '" + id + "' is already used for another record in " + earlier.file()));
        }
    }

    /** A nation is checked alone, with all its bodies: what is none of them cannot be checked beside it. */
    private static void refuseBeside(Governance nation, Collection<Held> all, List<FileProblem> problems) {
        Set<String> ids = nation.walk().map(Subject::id).collect(Collectors.toSet());
        for (Held found : all) {
            String id = found.subject().id();
            if (found.within().isWhole() && !ids.contains(id)) {
                problems.add(FileProblem.ofWhole(
                        found.file().toString(),
                        "BESIDE_NATION",
                        "'" + id + "' bukan badan dari tata kelola '" + nation.id()
                                + "', yang diperiksa sendiri dengan semua badannya",
                        "'" + id + "' is no body of the nation '" + nation.id()
                                + "', which is checked alone, with all its bodies"));
            }
        }
    }

    /**
     * Asks about what the files describe.
     *
     * @param ofNation asks about the nation, if they describe one
     * @param ofBodies asks about the bodies, if they describe bodies alone
     */
    <A> A ask(Function<Subject, A> ofNation, Function<List<Subject>, A> ofBodies) {
        Optional<Subject> nation =
                subjects.stream().filter(Governance.class::isInstance).findFirst();
        return nation.map(ofNation).orElseGet(() -> ofBodies.apply(subjects));
    }

    /** The report on what the files describe. */
    ComplianceReport check(ComplianceChecker checker, LocalDate on) {
        return ask(nation -> checker.check(nation, on), bodies -> checker.check(bodies, on));
    }

    /** Reads one file, no further than a document may be long; what is wrong with it is added to the problems. */
    static <T> Optional<T> read(Path file, Function<byte[], T> reader, List<FileProblem> problems) {
        byte[] document;
        try (InputStream stream = Inputs.open(file)) {
            document = stream.readNBytes(Limits.standard().maxBytes() + 1);
        } catch (IOException e) {
            problems.add(FileProblem.unreadable(file, e));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(document));
        } catch (InvalidDocumentException e) {
            problems.addAll(FileProblem.in(file, document, e.problems()));
            return Optional.empty();
        }
    }

    /** What is checked by itself, with its place in the document: a body; of a nation, the whole and each of its bodies. */
    private static Map<Subject, Pointer> parts(Subject subject) {
        var parts = new LinkedHashMap<Subject, Pointer>();
        parts.put(subject, Pointer.WHOLE);
        if (subject instanceof Governance nation) {
            for (String bodies : List.of("/focalPoints/*", "/nationalTaskForces/*", "/regionalTaskForces/*")) {
                for (Pointer place : nation.elements(Pointer.parse(bodies)).items()) {
                    parts.put((Subject) nation.at(place).value().orElseThrow(), place);
                }
            }
        }
        return parts;
    }

    /** A path of this machine with its scheme, another one as it was named. */
    private static URI uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri();
        }
        try {
            return URI.create(new URI(null, null, file.toString().replace('\\', '/'), null).toASCIIString());
        } catch (URISyntaxException e) {
            return file.toUri();
        }
    }
}
