package id.bham.rules.write;

import com.google.common.base.Strings;
import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page tells of a nation besides its findings: where there are task forces, and each body in a line. */
record NationOutline(ReportWording words, Wording wording, Page page) {

    private static final Transition TRANSITION = Transition.standard();

    NationOutline(ReportWording words, Page page) {
        this(words, words.wording(), page);
    }

    /** What is known of the task force of a province on a day (keadaan provinsi); of several what says most of today. */
    enum ProvinceState {
        FORMED_UNDER_THE_PERPRES,
        NOT_SAID_WHICH,
        OLDER_BODY,
        PLANNED,
        NOT_FORMED_YET,
        ENDED,
        NOT_IN_THE_RECORD,
        STATED_AS_ABSENT,
        DOES_NOT_EXIST
    }

    // Provinces

    /** How many provinces are in which state on a day, and which. */
    void addProvinces(
            Governance nation, LocalDate day, Function<? super RegionalTaskForce, Optional<String>> addresses) {
        page.add(
                Level.HEADING,
                wording.phrase(
                        "nation.provinces", Map.of("number", Province.all().size())));
        if (page.hasPictures()) {
            page.show(new ProvinceTiles(wording, nation, day, addresses));
            return;
        }
        var byState = new EnumMap<ProvinceState, List<String>>(ProvinceState.class);
        AsOf at = AsOf.on(day);
        for (Province province : Province.all()) {
            byState.computeIfAbsent(state(nation, province, at), none -> new ArrayList<>())
                    .add(province.name());
        }
        byState.forEach((state, provinces) -> page.add(new Line(
                Level.ITEM,
                Tone.PLAIN,
                Strings.padStart(wording.value(provinces.size()), 2, ' '),
                wording.word("province." + state) + ": " + String.join(", ", provinces))));
    }

    static ProvinceState state(Governance nation, Province province, AsOf at) {
        if (province.exists(at).isFalse()) {
            return ProvinceState.DOES_NOT_EXIST;
        }
        Listing<RegionalTaskForce> taskForces = nation.taskForcesOf(province);
        return taskForces.items().stream()
                .filter(taskForce -> taskForce.governs(province).isTrue())
                .map(taskForce -> state(nation, taskForce, at))
                .min(Comparator.naturalOrder())
                .orElse(taskForces.isComplete() ? ProvinceState.STATED_AS_ABSENT : ProvinceState.NOT_IN_THE_RECORD);
    }

    static ProvinceState state(Governance nation, RegionalTaskForce taskForce, AsOf at) {
        if (taskForce.isFormed(at).isFalse()) {
            boolean isPlan = taskForce.status().isEqualTo(BodyStatus.PLANNED).isTrue();
            return isPlan ? ProvinceState.PLANNED : ProvinceState.NOT_FORMED_YET;
        }
        if (taskForce.hasEnded(at).isTrue() || nation.hasGivenWay(taskForce, at).isTrue()) {
            return ProvinceState.ENDED;
        }
        if (TRANSITION.isFormedUnder(taskForce, at).isTrue()) {
            return ProvinceState.FORMED_UNDER_THE_PERPRES;
        }
        return TRANSITION.isOlder(taskForce).isTrue() ? ProvinceState.OLDER_BODY : ProvinceState.NOT_SAID_WHICH;
    }

    // Bodies

    /** A line for each subject of a report, by verdict; those of which the same is to be told share one. With pictures a row for each. */
    void addBodies(
            ComplianceReport report,
            SubjectNames names,
            List<DueDates> overdue,
            List<DueDates> coming,
            NeededData.OfReport needed,
            Function<Subject, Optional<String>> addresses) {
        Map<List<String>, PartialDate> next = DueDates.first(coming);
        if (page.hasPictures()) {
            page.add(new Line(Level.HEADING, wording.word("table.bodies")).named(ReportPage.BODIES));
            page.show(new BodiesTable(
                    this, report, names, DueDates.first(overdue), DueDates.count(overdue), next, needed, addresses));
            return;
        }
        for (Verdict verdict : Verdict.values()) {
            List<Subject> subjects = report.subjects().stream()
                    .filter(subject -> report.verdictOn(subject) == verdict)
                    .toList();
            if (!subjects.isEmpty()) {
                page.add(new Line(
                        Level.HEADING,
                        Tone.of(verdict),
                        "",
                        wording.phrase("nation.verdict", Map.of("verdict", verdict, "number", subjects.size()))));
                Map<String, List<String>> alike = new LinkedHashMap<>();
                for (Subject subject : subjects) {
                    String told = told(
                            report, subject, Optional.ofNullable(next.get(DueDates.key(subject))), needed.of(subject));
                    alike.computeIfAbsent(told, none -> new ArrayList<>()).add(names.of(subject));
                }
                alike.forEach((told, whose) ->
                        page.add(Level.ITEM, String.join(", ", whose) + (told.isEmpty() ? "" : ": " + told)));
            }
        }
    }

    private String told(ComplianceReport report, Subject subject, Optional<PartialDate> due, List<NeededData> needed) {
        return Stream.of(
                        founded(subject),
                        told("table.chair", chair(subject)),
                        told("table.lastReport", lastReport(subject)),
                        violated(report, subject),
                        due.map(day -> wording.phrase("nation.due", Map.of("day", wording.shortly(day))))
                                .orElse(""),
                        told("table.lacking", lacking(needed)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What is told of a subject besides its verdict, its findings and what is due. */
    Stream<String> remarks(Subject subject, List<NeededData> needed) {
        return Stream.of(
                        founded(subject),
                        told("table.chair", chair(subject)),
                        told("table.lastReport", lastReport(subject)),
                        told("table.lacking", lacking(needed)))
                .filter(part -> !part.isEmpty());
    }

    private String told(String title, String what) {
        return what.isEmpty() ? "" : wording.clause(wording.word(title)) + " " + what;
    }

    private String violated(ComplianceReport report, Subject subject) {
        long number = report.findingsAbout(subject).stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .count();
        return number == 0 ? "" : wording.phrase("nation.violated", Map.of("number", number));
    }

    private String founded(Subject subject) {
        if (!(subject instanceof TaskForce taskForce)) {
            return "";
        }
        Fact<PartialDate> issuedOn = taskForce.decree().flatMap(decree -> decree.issuedOn());
        if (taskForce.decree().isKnown()) {
            return issuedOn.value().map(this::decree).orElseGet(() -> wording.word("nation.decreeUndated"));
        }
        return taskForce.inauguration().isKnown()
                ? wording.phrase("nation.ceremony", Map.of("day", wording.shortly(taskForce.inauguratedOn())))
                : "";
    }

    private String decree(PartialDate day) {
        return day.isDay()
                ? wording.phrase("nation.decree", Map.of("day", wording.shortly(day)))
                : wording.phrase("nation.decreeOfSomeDay", Map.of("day", day));
    }

    private String chair(Subject subject) {
        return subject instanceof TaskForce taskForce
                ? taskForce
                        .chair()
                        .flatMap(Seat::office)
                        .value()
                        .map(office -> wording.gist(Fact.known(office)))
                        .orElse("")
                : "";
    }

    private String lastReport(Subject subject) {
        Listing<ProgressReport> reports = subject instanceof TaskForce taskForce
                ? taskForce.reports()
                : subject instanceof NationalFocalPoint focalPoint ? focalPoint.reports() : Listing.complete();
        Optional<PartialDate> last = reports.items().stream()
                .flatMap(report -> report.submittedOn().value().stream())
                .max(Comparator.comparing(day -> day.latest().orElse(LocalDate.MAX)));
        return last.map(wording::shortly).orElse("");
    }

    private String lacking(List<NeededData> needed) {
        return needed.stream()
                .map(most -> wording.clause(wording.word("topic." + most.topic())))
                .findFirst()
                .orElse("");
    }
}
