package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import com.google.common.base.CharMatcher;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Capacity;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.Institution;
import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.OfficeTitle;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Duty;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules about a regional task force in plain Java, as one would write them by hand for speed: one walk over each part of the
 * record, what several rules ask is asked once, numbers in place of findings. It gives outcomes and nothing else: no horizon, no
 * places, no explanation.
 *
 * <p>One object serves one thread.
 */
@SuppressWarnings("EnumOrdinal") // as bits of sets that live as long as one check
final class StraightLine {

    private static final Strategy[] STRATEGIES = Strategy.values();
    private static final String[] PROPERTIES = {
        "/id",
        "/name",
        "/province",
        "/status",
        "/decree",
        "/inauguration",
        "/period",
        "/lastDay",
        "/replaces",
        "/chair",
        "/viceChairs",
        "/secretary",
        "/deputySecretaries",
        "/members",
        "/workingGroups",
        "/duties",
        "/purposes",
        "/formation",
        "/workPlans",
        "/evaluationStart",
        "/evaluations",
        "/reports",
        "/answersTo"
    };

    private final LawOfDay law;
    private final LocalDate day;
    private final Outcomes outcomes = new Outcomes();

    // What several rules ask of the body at hand.

    private Fact<Decree> decree = Fact.unknown();
    private Fact<PartialDate> issuedOn = Fact.unknown();
    private Fact<Inauguration> inauguration = Fact.unknown();
    private Fact<PartialDate> inauguratedOn = Fact.unknown();
    private Fact<ValidityPeriod> period = Fact.unknown();
    private boolean planned;
    private Truth formed = UNKNOWN;
    private Truth underPerpres = UNKNOWN;

    // Its seats, those that lead first, and the appointments to these.

    private Seat[] seats = new Seat[64];
    private int seatCount;
    private int leadingCount;
    private boolean leadingComplete;
    private boolean seatsComplete;
    private int elementsSeen;
    private boolean elementOpen;
    private final Truth[] seatFilled = new Truth[64];
    private Appointment[] leaders = new Appointment[32];
    private Truth[] leads = new Truth[32];
    private int leaderCount;
    private final int[] leadersFrom = new int[65];

    // The names of its parts, read when an action asks for one.

    private final List<String> names = new ArrayList<>();
    private final List<String> plainNames = new ArrayList<>();
    private boolean namesRead;
    private boolean namesOpen;

    StraightLine(LocalDate day) {
        this.day = day;
        law = new LawOfDay(day);
    }

    /** The outcomes of all rules for a body, as {@link Outcomes} writes them. */
    int[] check(RegionalTaskForce gtd) {
        outcomes.clear();
        namesRead = false;
        founding(gtd);
        seats(gtd);
        workingGroups(gtd);
        duties(gtd);
        actions(gtd);
        reports(gtd);
        yearlyReports(gtd);
        evaluations(gtd);
        sources(gtd);
        return outcomes.toArray();
    }

    // The body and its decree

    private void founding(RegionalTaskForce gtd) {
        decree = gtd.decree();
        inauguration = gtd.inauguration();
        period = gtd.period();
        Decree itsDecree = decree.value().orElse(null);
        Inauguration ceremony = inauguration.value().orElse(null);
        issuedOn = itsDecree != null ? itsDecree.issuedOn() : same(decree);
        inauguratedOn = ceremony != null ? ceremony.on() : same(inauguration);
        planned = is(gtd.status(), BodyStatus.PLANNED);
        formed = formedOn(day);
        underPerpres = formed == FALSE ? FALSE : formed.and(livesToSeePerpres(gtd.lastDay()));

        Truth signed = law.reached(issuedOn);
        Truth issuedByNow = happened(decree, issuedOn, day);
        Truth formedAndDated = formed.and(signed);
        Fact<Province> province = gtd.province();

        Truth met = UNKNOWN;
        if (formedAndDated == TRUE) {
            met = province.isKnown()
                    ? province.value()
                            .orElseThrow()
                            .existence()
                            .contains(issuedOn.value().orElseThrow())
                    : province.exists();
        }
        outcomes.add(AskedRule.GTD_001, Outcomes.WHOLE, law.sincePerpres, formedAndDated, met);

        Truth ofGovernor = decree.exists();
        Truth ofThisGovernor = decree.exists();
        if (itsDecree != null) {
            Fact<Office> issuer = itsDecree.issuer();
            Truth isGovernor = issuer.isKnown() ? issuer.value().orElseThrow().isGovernor() : issuer.exists();
            ofGovernor = issuedByNow.and(isGovernor);
            ofThisGovernor = isOfficeOf(issuer, OfficeTitle.GOVERNOR, province);
        }
        whole(AskedRule.GTD_002, underPerpres, ofGovernor);
        whole(AskedRule.GTD_003, underPerpres.and(ofGovernor), ofThisGovernor);
        Truth numbered = itsDecree != null ? itsDecree.number().exists() : decree.exists();
        whole(AskedRule.GTD_004, underPerpres.and(issuedByNow), numbered);

        yearOfNumber(itsDecree, formedAndDated);

        Truth bothDated = formedAndDated == FALSE
                ? FALSE
                : formed.and(law.reached(inauguratedOn)).and(signed);
        met = bothDated == TRUE
                ? issuedOn.value().orElseThrow().notAfter(inauguratedOn.value().orElseThrow())
                : UNKNOWN;
        outcomes.add(AskedRule.GTD_006, Outcomes.WHOLE, TRUE, bothDated, met);

        Truth named = underPerpres.and(period.exists());
        met = named == TRUE ? law.strategyPeriod.encloses(period.value().orElseThrow()) : UNKNOWN;
        outcomes.add(AskedRule.GTD_012, Outcomes.WHOLE, law.strategyStands, named, met);
        whole(AskedRule.GTD_014, underPerpres, happened(inauguration, inauguratedOn, day));

        Truth dated =
                ceremony != null ? ceremony.weekday().exists().and(ceremony.on().exists()) : inauguration.exists();
        Truth withWeekday = formed.and(dated);
        met = withWeekday == TRUE && ceremony != null
                ? ceremony.on()
                        .value()
                        .orElseThrow()
                        .fallsOn(ceremony.weekday().value().orElseThrow())
                : UNKNOWN;
        outcomes.add(AskedRule.SRC_001, Outcomes.WHOLE, TRUE, withWeekday, met);
    }

    private void yearOfNumber(@Nullable Decree itsDecree, Truth formedAndDated) {
        Truth applies = formedAndDated;
        Truth met = UNKNOWN;
        if (itsDecree == null) {
            applies = applies.and(decree.exists());
        } else if (applies != FALSE) {
            Fact<String> number = itsDecree.number();
            if (!number.isKnown()) {
                applies = applies.and(number.exists());
            } else {
                PartialDate signed = applies == TRUE ? issuedOn.value().orElseThrow() : null;
                Truth anyYear = yearIn(number.value().orElseThrow(), signed);
                applies = applies.and(anyYear == null ? FALSE : TRUE);
                met = anyYear == null ? UNKNOWN : anyYear;
            }
        }
        outcomes.add(AskedRule.GTD_005, Outcomes.WHOLE, TRUE, applies, met);
    }

    private void whole(AskedRule rule, Truth applies, Truth met) {
        outcomes.add(rule, Outcomes.WHOLE, law.firstPeriod, applies, met);
    }

    @SuppressWarnings("unchecked")
    private static <T> Fact<T> same(Fact<?> withoutValue) {
        return (Fact<T>) withoutValue;
    }

    private static <T> boolean is(Fact<T> fact, T value) {
        return fact.isKnown() && fact.value().orElseThrow() == value;
    }

    private Truth formedOn(LocalDate on) {
        if (planned) {
            return FALSE;
        }
        if (decree.isAbsent() && inauguration.isAbsent()) {
            return UNKNOWN;
        }
        Truth signed = happened(decree, issuedOn, on);
        return signed == TRUE ? TRUE : signed.or(happened(inauguration, inauguratedOn, on));
    }

    /** Whether it has happened; one that bears no date has happened on some day that nobody can tell. */
    private static Truth happened(Fact<?> event, Fact<PartialDate> date, LocalDate on) {
        if (!event.isKnown()) {
            return event.exists();
        }
        return date.isKnown() ? LawOfDay.reached(date, on) : UNKNOWN;
    }

    private Truth livesToSeePerpres(Fact<PartialDate> lastDay) {
        Truth signed = LawOfDay.notBeforePerpres(issuedOn);
        if (signed == TRUE) {
            return TRUE;
        }
        Truth answer = signed.or(LawOfDay.notBeforePerpres(inauguratedOn));
        return answer == TRUE ? TRUE : answer.or(lastDay.isAbsent() ? TRUE : LawOfDay.notBeforePerpres(lastDay));
    }

    private static Truth isOfficeOf(Fact<Office> office, OfficeTitle title, Fact<Province> province) {
        if (!office.isKnown()) {
            return office.exists();
        }
        if (!province.isKnown()) {
            return province.exists();
        }
        Office known = office.value().orElseThrow();
        return known.title() == title
                ? known.province().isEqualTo(province.value().orElseThrow())
                : FALSE;
    }

    /** Whether the date lies in one of the years that the number can be read to name; null if it names none. */
    private static @Nullable Truth yearIn(String number, @Nullable PartialDate date) {
        Truth answer = null;
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= number.length(); i++) {
            char c = i < number.length() ? number.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
                value = digits <= 4 ? 10 * value + (c - '0') : value;
            } else {
                if (digits == 4 && value >= 1945 && value <= 2100) {
                    Truth in = date == null ? UNKNOWN : isIn(date, value);
                    answer = answer == null ? in : answer.or(in);
                }
                digits = 0;
                value = 0;
            }
        }
        return answer;
    }

    private static Truth isIn(PartialDate date, int year) {
        int first = date.earliest().map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
        int last = date.latest().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        if (last < year || first > year) {
            return FALSE;
        }
        return first == last ? TRUE : UNKNOWN;
    }

    // The seats

    private void seats(RegionalTaskForce gtd) {
        readSeats(gtd);
        Fact<Province> province = gtd.province();
        Fact<Seat> chair = gtd.chair();
        Truth met = chair.isKnown()
                ? isOfficeOf(chair.value().orElseThrow().office(), OfficeTitle.GOVERNOR, province)
                : chair.exists();
        whole(AskedRule.GTD_007, underPerpres, met);

        boolean asked = law.secretaryStands == TRUE && underPerpres == TRUE;
        met = asked ? secretaryIsHeadOfRegionalOffice(gtd.secretary(), province) : UNKNOWN;
        outcomes.add(AskedRule.GTD_008, Outcomes.WHOLE, law.secretaryStands, underPerpres, met);

        Listing<Seat> viceChairs = gtd.viceChairs();
        List<Seat> items = viceChairs.items();
        met = viceChairs.isComplete() ? FALSE : UNKNOWN;
        for (int i = 0; i < items.size() && met != TRUE; i++) {
            met = met.or(isOfficeOf(items.get(i).office(), OfficeTitle.PROVINCIAL_SECRETARY, province));
        }
        whole(AskedRule.GTD_009, underPerpres, met);

        int wanted = (1 << MemberElement.PROVINCIAL_AGENCY.ordinal())
                | (1 << MemberElement.VERTICAL_AGENCY.ordinal())
                | (1 << MemberElement.NON_GOVERNMENT.ordinal());
        boolean all = (elementsSeen & wanted) == wanted;
        whole(AskedRule.GTD_010, underPerpres, all ? TRUE : elementOpen || !seatsComplete ? UNKNOWN : FALSE);

        nothingTwice(gtd);
    }

    private void readSeats(RegionalTaskForce gtd) {
        seatCount = 0;
        leaderCount = 0;
        elementsSeen = 0;
        elementOpen = false;
        Listing<Seat> viceChairs = gtd.viceChairs();
        Listing<Seat> deputies = gtd.deputySecretaries();
        Listing<Seat> members = gtd.members();
        int most = 2
                + viceChairs.items().size()
                + deputies.items().size()
                + members.items().size();
        if (most > seats.length) {
            throw new IllegalArgumentException("there are " + most + " seats, more than are provided for");
        }
        addLeading(gtd.chair());
        addLeading(viceChairs.items());
        addLeading(gtd.secretary());
        addLeading(deputies.items());
        leadingCount = seatCount;
        leadersFrom[leadingCount] = leaderCount;
        leadingComplete = !gtd.chair().isUnknown()
                && viceChairs.isComplete()
                && !gtd.secretary().isUnknown()
                && deputies.isComplete();
        seatsComplete = leadingComplete && members.isComplete();
        List<Seat> items = members.items();
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), false);
        }
    }

    private void addLeading(Fact<Seat> seat) {
        if (seat.isKnown()) {
            add(seat.value().orElseThrow(), true);
        }
    }

    private void addLeading(List<Seat> items) {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), true);
        }
    }

    private void add(Seat seat, boolean leading) {
        Fact<MemberElement> element = seat.element();
        if (element.isKnown()) {
            elementsSeen |= 1 << element.value().orElseThrow().ordinal();
        } else {
            elementOpen |= element.isUnknown();
        }
        if (leading) {
            leadersFrom[seatCount] = leaderCount;
        }
        seatFilled[seatCount] = filledTwice(seat, leading);
        seats[seatCount++] = seat;
    }

    private Truth filledTwice(Seat seat, boolean leading) {
        Listing<Appointment> appointments = seat.appointments();
        List<Appointment> items = appointments.items();
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < items.size(); i++) {
            Appointment appointment = items.get(i);
            Truth fills = fillsSeat(appointment);
            if (fills == TRUE) {
                certain++;
            }
            if (fills != FALSE) {
                possible++;
            }
            if (leading) {
                if (leaderCount == leaders.length) {
                    leaders = Arrays.copyOf(leaders, 2 * leaderCount);
                    leads = Arrays.copyOf(leads, 2 * leaderCount);
                }
                leaders[leaderCount] = appointment;
                leads[leaderCount++] = fills;
            }
        }
        return atLeastTwo(certain, possible, appointments.isComplete());
    }

    private static Truth atLeastTwo(int certain, int possible, boolean complete) {
        if (certain >= 2) {
            return TRUE;
        }
        return complete && possible < 2 ? FALSE : UNKNOWN;
    }

    private Truth fillsSeat(Appointment appointment) {
        Fact<Capacity> capacity = appointment.capacity();
        if (is(capacity, Capacity.PLH)) {
            return FALSE;
        }
        Fact<ValidityPeriod> runs = appointment.period();
        Truth running = runs.isKnown() ? runs.value().orElseThrow().contains(day) : UNKNOWN;
        return capacity.isUnknown() ? running.and(UNKNOWN) : running;
    }

    private static Truth serves(Institution office, Province province) {
        Listing<Province> served = office.provinces();
        return served.items().contains(province) ? TRUE : served.isComplete() ? FALSE : UNKNOWN;
    }

    private Truth secretaryIsHeadOfRegionalOffice(Fact<Seat> secretary, Fact<Province> province) {
        if (!secretary.isKnown()) {
            return secretary.exists();
        }
        Fact<Office> office = secretary.value().orElseThrow().office();
        if (!office.isKnown()) {
            return office.exists();
        }
        Office known = office.value().orElseThrow();
        Fact<Institution> institution = known.institution();
        Truth head = province.exists();
        if (province.isKnown()) {
            head = FALSE;
            if (known.title() == OfficeTitle.HEAD_OF_REGIONAL_OFFICE) {
                head = institution.isKnown()
                        ? serves(
                                institution.value().orElseThrow(),
                                province.value().orElseThrow())
                        : institution.exists();
            }
        }
        if (head == FALSE) {
            return FALSE;
        }
        return head.and(
                institution.isKnown()
                        ? institution.value().orElseThrow().belongsToAnyOf(law.secretaries)
                        : institution.exists());
    }

    private void nothingTwice(RegionalTaskForce gtd) {
        int seat = 0;
        if (gtd.chair().isKnown()) {
            notTwice(seat++, Outcomes.item(Outcomes.CHAIR, 0));
        }
        int viceChairs = gtd.viceChairs().items().size();
        for (int i = 0; i < viceChairs; i++) {
            notTwice(seat++, Outcomes.item(Outcomes.VICE_CHAIR, i));
        }
        if (gtd.secretary().isKnown()) {
            notTwice(seat++, Outcomes.item(Outcomes.SECRETARY, 0));
        }
        int deputies = gtd.deputySecretaries().items().size();
        for (int i = 0; i < deputies; i++) {
            notTwice(seat++, Outcomes.item(Outcomes.DEPUTY_SECRETARY, i));
        }
        int members = gtd.members().items().size();
        for (int i = 0; i < members; i++) {
            notTwice(seat++, Outcomes.item(Outcomes.MEMBER, i));
        }
        rest(AskedRule.GTD_011, TRUE, formed, seatsComplete, seatCount);
    }

    private void notTwice(int seat, int place) {
        Truth met = UNKNOWN;
        if (formed == TRUE) {
            met = seatFilled[seat].not();
            if (seat < leadingCount && met != FALSE) {
                met = met.and(filledByOneWhoLeadsTwice(seat).not());
            }
        }
        outcomes.add(AskedRule.GTD_011, place, TRUE, formed, met);
    }

    private Truth filledByOneWhoLeadsTwice(int seat) {
        Truth answer = seats[seat].appointments().isComplete() ? FALSE : UNKNOWN;
        for (int i = leadersFrom[seat]; i < leadersFrom[seat + 1] && answer != TRUE; i++) {
            if (leads[i] != FALSE) {
                Fact<String> person = leaders[i].person();
                Truth twice = person.isKnown() ? leadsTwice(person.value().orElseThrow()) : person.exists();
                answer = answer.or(leads[i].and(twice));
            }
        }
        return answer;
    }

    private Truth leadsTwice(String person) {
        int certain = 0;
        int possible = 0;
        for (int seat = 0; seat < leadingCount; seat++) {
            Truth filled = seats[seat].appointments().isComplete() ? FALSE : UNKNOWN;
            for (int i = leadersFrom[seat]; i < leadersFrom[seat + 1] && filled != TRUE; i++) {
                if (leads[i] != FALSE) {
                    filled = filled.or(leads[i].and(leaders[i].person().isEqualTo(person)));
                }
            }
            if (filled == TRUE) {
                certain++;
            }
            if (filled != FALSE) {
                possible++;
            }
        }
        return atLeastTwo(certain, possible, leadingComplete);
    }

    /** What is said of elements that are not listed, or where there are none. */
    private void rest(AskedRule rule, Truth stands, Truth applies, boolean complete, int count) {
        if (!complete) {
            outcomes.add(rule, Outcomes.WHOLE, stands, applies, UNKNOWN);
        } else if (count == 0) {
            outcomes.add(rule, Outcomes.WHOLE, stands, FALSE, UNKNOWN);
        }
    }

    // The working groups and the duties

    private void workingGroups(RegionalTaskForce gtd) {
        Listing<WorkingGroup> groups = gtd.workingGroups();
        List<WorkingGroup> items = groups.items();
        boolean complete = groups.isComplete();
        boolean asked = law.firstPeriod == TRUE && underPerpres == TRUE;
        int certainFirst = 0;
        int certainSecond = 0;
        int certainThird = 0;
        int possibleFirst = 0;
        int possibleSecond = 0;
        int possibleThird = 0;
        Truth oneEach = complete ? TRUE : UNKNOWN;
        for (int i = 0; i < items.size(); i++) {
            WorkingGroup group = items.get(i);
            Listing<Strategy> strategies = group.strategies();
            List<Strategy> covered = strategies.items();
            int mask = 0;
            for (int n = 0; n < covered.size(); n++) {
                mask |= 1 << covered.get(n).ordinal();
            }
            boolean all = strategies.isComplete();
            certainFirst += mask & 1;
            certainSecond += (mask >> 1) & 1;
            certainThird += (mask >> 2) & 1;
            possibleFirst += all ? mask & 1 : 1;
            possibleSecond += all ? (mask >> 1) & 1 : 1;
            possibleThird += all ? (mask >> 2) & 1 : 1;
            int certain = Integer.bitCount(mask);
            oneEach = oneEach.and(exactly(1, certain, all ? certain : STRATEGIES.length, true));
            int place = Outcomes.item(i);
            Truth led = asked ? isLedByAMember(group.lead()) : UNKNOWN;
            outcomes.add(AskedRule.PKJ_003, place, law.firstPeriod, underPerpres, led);
            Truth own = asked ? hasTaskOf(group.tasks(), mask, all) : UNKNOWN;
            outcomes.add(AskedRule.PKJ_004, place, law.firstPeriod, underPerpres, own);
        }
        rest(AskedRule.PKJ_003, law.firstPeriod, underPerpres, complete, items.size());
        rest(AskedRule.PKJ_004, law.firstPeriod, underPerpres, complete, items.size());

        boolean anyUncovered = complete && (possibleFirst == 0 || possibleSecond == 0 || possibleThird == 0);
        boolean allCovered = certainFirst > 0 && certainSecond > 0 && certainThird > 0;
        whole(AskedRule.PKJ_001, underPerpres, allCovered ? TRUE : anyUncovered ? FALSE : UNKNOWN);
        Truth exact = exactly(STRATEGIES.length, items.size(), items.size(), complete)
                .and(oneEach)
                .and(exactly(1, certainFirst, possibleFirst, complete))
                .and(exactly(1, certainSecond, possibleSecond, complete))
                .and(exactly(1, certainThird, possibleThird, complete));
        whole(AskedRule.PKJ_002, underPerpres, exact);
    }

    private static Truth exactly(int number, int certain, int possible, boolean complete) {
        if (certain > number || (complete && possible < number)) {
            return FALSE;
        }
        return complete && certain == number && possible == number ? TRUE : UNKNOWN;
    }

    private Truth isLedByAMember(Fact<Seat> lead) {
        if (!lead.isKnown()) {
            return lead.exists();
        }
        Seat mine = lead.value().orElseThrow();
        Truth answer = seatsComplete ? FALSE : UNKNOWN;
        for (int i = 0; i < seatCount && answer != TRUE; i++) {
            answer = answer.or(isHeldAs(mine, seats[i]));
        }
        return answer;
    }

    private static Truth isHeldAs(Seat mine, Seat other) {
        Truth answer = sameOffice(mine.office(), other.office());
        if (answer != TRUE) {
            answer = answer.or(sameInstitution(mine.institution(), other.institution()));
        }
        return answer == TRUE ? TRUE : answer.or(samePerson(mine.appointments(), other.appointments()));
    }

    private static Truth sameOffice(Fact<Office> mine, Fact<Office> other) {
        if (mine.isUnknown() || other.isUnknown()) {
            return UNKNOWN;
        }
        return mine.isKnown() && other.isKnown()
                ? mine.value().orElseThrow().isSameAs(other.value().orElseThrow())
                : FALSE;
    }

    private static Truth sameInstitution(Fact<Institution> mine, Fact<Institution> other) {
        if (mine.isUnknown() || other.isUnknown()) {
            return UNKNOWN;
        }
        return mine.isKnown() && other.isKnown()
                ? mine.value().orElseThrow().isSameAs(other.value().orElseThrow())
                : FALSE;
    }

    private static Truth samePerson(Listing<Appointment> mine, Listing<Appointment> theirs) {
        Truth answer = mine.isComplete() ? FALSE : UNKNOWN;
        List<Appointment> ours = mine.items();
        List<Appointment> others = theirs.items();
        for (int i = 0; i < ours.size() && answer != TRUE; i++) {
            Fact<String> person = ours.get(i).person();
            Truth any = theirs.isComplete() ? FALSE : UNKNOWN;
            if (person.isKnown()) {
                String name = person.value().orElseThrow();
                for (int n = 0; n < others.size() && any != TRUE; n++) {
                    any = any.or(others.get(n).person().isEqualTo(name));
                }
            } else {
                any = others.isEmpty() ? any : any.or(person.exists());
            }
            answer = answer.or(any);
        }
        return answer;
    }

    private static Truth hasTaskOf(Listing<Task> tasks, int mask, boolean all) {
        Truth answer = tasks.isComplete() ? FALSE : UNKNOWN;
        List<Task> items = tasks.items();
        for (int i = 0; i < items.size() && answer != TRUE; i++) {
            Fact<Strategy> strategy = items.get(i).strategy();
            if (strategy.isKnown()) {
                boolean covered = ((mask >> strategy.value().orElseThrow().ordinal()) & 1) == 1;
                answer = answer.or(covered ? TRUE : all ? FALSE : UNKNOWN);
            } else {
                answer = answer.or(strategy.exists());
            }
        }
        return answer;
    }

    private void duties(RegionalTaskForce gtd) {
        Listing<Duty> duties = gtd.duties();
        List<Duty> items = duties.items();
        int mask = 0;
        for (int i = 0; i < items.size(); i++) {
            mask |= 1 << items.get(i).ordinal();
        }
        int three = (1 << Duty.COORDINATE.ordinal())
                | (1 << Duty.MONITOR_AND_EVALUATE.ordinal())
                | (1 << Duty.REPORT.ordinal());
        Truth lacking = duties.isComplete() ? FALSE : UNKNOWN;
        whole(AskedRule.DTY_001, underPerpres, (mask & three) == three ? TRUE : lacking);
        boolean plan = ((mask >> Duty.PREPARE_WORK_PLAN.ordinal()) & 1) == 1;
        whole(AskedRule.DTY_002, underPerpres, plan ? TRUE : lacking);
    }

    // The work plans and their actions

    private void actions(RegionalTaskForce gtd) {
        Listing<WorkPlan> plans = gtd.workPlans();
        List<WorkPlan> items = plans.items();
        boolean complete = plans.isComplete();
        int count = 0;
        for (int plan = 0; plan < items.size(); plan++) {
            Listing<PriorityAction> actions = items.get(plan).actions();
            complete &= actions.isComplete();
            List<PriorityAction> listed = actions.items();
            count += listed.size();
            for (int i = 0; i < listed.size(); i++) {
                action(listed.get(i), Outcomes.item(plan, i), gtd);
            }
        }
        rest(AskedRule.ACT_002, law.firstPeriod, underPerpres, complete, count);
        rest(AskedRule.ACT_003, law.strategyStands, underPerpres, complete, count);
        rest(AskedRule.ACT_004, law.firstPeriod, underPerpres, complete, count);
        rest(AskedRule.ACT_005, law.firstPeriod, underPerpres, complete, count);
        workPlanForEachYear(plans);
    }

    private void action(PriorityAction action, int place, RegionalTaskForce gtd) {
        Fact<Strategy> strategy = action.strategy();
        Fact<String> responsible = action.responsible();
        Fact<ValidityPeriod> runs = action.period();
        Truth hasPeriod = runs.exists();
        Truth hasResponsible = responsible.exists();
        outcomes.add(
                AskedRule.ACT_002,
                place,
                law.firstPeriod,
                underPerpres,
                strategy.exists().and(hasResponsible).and(hasPeriod));

        Truth first = strategy.isKnown()
                ? Truth.of(strategy.value().orElseThrow() == Strategy.UNDERSTANDING)
                : strategy.exists();
        Truth applies = underPerpres.and(first).and(hasPeriod);
        Truth met = applies == TRUE ? law.strategyPeriod.encloses(runs.value().orElseThrow()) : UNKNOWN;
        outcomes.add(AskedRule.ACT_003, place, law.strategyStands, applies, met);

        applies = underPerpres.and(hasResponsible);
        met = applies == TRUE && law.firstPeriod == TRUE
                ? hasPartNamed(responsible.value().orElseThrow(), gtd)
                : UNKNOWN;
        outcomes.add(AskedRule.ACT_004, place, law.firstPeriod, applies, met);

        Truth over = hasPeriod == TRUE ? law.passed(runs.value().orElseThrow().lastDay()) : hasPeriod;
        applies = underPerpres.and(over);
        met = UNKNOWN;
        if (applies == TRUE) {
            met = law.reached(action.closedOn());
            met = met == TRUE ? TRUE : met.or(action.explanation().exists());
        }
        outcomes.add(AskedRule.ACT_005, place, law.firstPeriod, applies, met);
    }

    private Truth hasPartNamed(String name, RegionalTaskForce gtd) {
        if (!namesRead) {
            readNames(gtd);
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return TRUE;
            }
        }
        if (plainNames.isEmpty()) {
            names.forEach(known -> plainNames.add(plain(known)));
        }
        if (plainNames.contains(plain(name))) {
            return TRUE;
        }
        return namesOpen ? UNKNOWN : FALSE;
    }

    private void readNames(RegionalTaskForce gtd) {
        names.clear();
        plainNames.clear();
        namesOpen = !seatsComplete;
        namesRead = true;
        readName(gtd.name());
        Listing<WorkingGroup> groups = gtd.workingGroups();
        namesOpen |= !groups.isComplete();
        List<WorkingGroup> items = groups.items();
        for (int i = 0; i < items.size(); i++) {
            readName(items.get(i).name());
        }
        for (int i = 0; i < seatCount; i++) {
            Fact<Institution> institution = seats[i].institution();
            readName(institution.isKnown() ? institution.value().orElseThrow().name() : same(institution));
            Fact<Office> office = seats[i].office();
            readName(office.isKnown() ? office.value().orElseThrow().name() : same(office));
        }
    }

    private void readName(Fact<String> name) {
        if (name.isKnown()) {
            names.add(name.value().orElseThrow());
        } else {
            namesOpen |= name.isUnknown();
        }
    }

    private static String plain(String name) {
        return CharMatcher.whitespace()
                .trimAndCollapseFrom(name, ' ')
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private void workPlanForEachYear(Listing<WorkPlan> plans) {
        Truth owedForAny = FALSE;
        Truth met = TRUE;
        List<WorkPlan> items = plans.items();
        for (LawOfDay.Year year : law.years) {
            Truth owed = owed(year);
            owedForAny = owedForAny.or(owed);
            if (owed != FALSE && met != FALSE) {
                Truth done = plans.isComplete() ? FALSE : UNKNOWN;
                for (int i = 0; i < items.size() && done != TRUE; i++) {
                    WorkPlan plan = items.get(i);
                    Truth ofYear = isYear(plan.year(), year.number());
                    done = ofYear == FALSE ? done : done.or(ofYear.and(law.reached(plan.adoptedOn())));
                }
                met = met.and(owed.not().or(done));
            }
        }
        whole(AskedRule.ACT_001, underPerpres.and(owedForAny), met);
    }

    private static Truth isYear(Fact<Integer> year, int number) {
        return year.isKnown() ? Truth.of(year.value().orElseThrow() == number) : year.exists();
    }

    private Truth owed(LawOfDay.Year year) {
        Truth owing = formedOn(year.by());
        if (owing == FALSE || period.isAbsent()) {
            return owing;
        }
        return owing.and(period.isKnown() ? year.days().overlaps(period.value().orElseThrow()) : UNKNOWN);
    }

    // The reports

    private void reports(RegionalTaskForce gtd) {
        Listing<ProgressReport> reports = gtd.reports();
        List<ProgressReport> items = reports.items();
        for (int i = 0; i < items.size(); i++) {
            ProgressReport report = items.get(i);
            int place = Outcomes.item(i);
            Truth submitted = law.reached(report.submittedOn());
            Truth applies = formed.and(submitted);
            Fact<ReportRecipient> recipient = report.recipient();
            Truth met = recipient.isKnown()
                    ? Truth.of(recipient.value().orElseThrow() == ReportRecipient.NATIONAL_TASK_FORCE)
                    : recipient.exists();
            outcomes.add(
                    AskedRule.RPT_003,
                    place,
                    law.firstPeriod,
                    applies == FALSE ? FALSE : applies.and(LawOfDay.notBeforePerpres(report.submittedOn())),
                    met);
            Fact<String> code = report.code();
            met = code.isKnown()
                    ? Truth.of(!isOfRanham(code.value().orElseThrow()))
                    : code.exists().not();
            outcomes.add(AskedRule.RPT_006, place, law.sinceRanham, applies, met);
        }
        rest(AskedRule.RPT_003, law.firstPeriod, formed, reports.isComplete(), items.size());
        rest(AskedRule.RPT_006, law.sinceRanham, formed, reports.isComplete(), items.size());
    }

    private static boolean isOfRanham(String code) {
        return switch (plain(code)) {
            case "b04", "b08", "b12" -> true;
            default -> false;
        };
    }

    private void yearlyReports(RegionalTaskForce gtd) {
        Listing<ProgressReport> reports = gtd.reports();
        Truth owedForAny = FALSE;
        Truth met = TRUE;
        for (int i = 0; i < law.ended; i++) {
            LawOfDay.Year year = law.years[i];
            Truth owed = owed(year);
            owedForAny = owedForAny.or(owed);
            if (owed != FALSE && met != FALSE) {
                met = met.and(owed.not().or(isReported(reports, year, false)));
            }
        }
        whole(AskedRule.RPT_001, underPerpres.and(owedForAny), met);
        owedForAny = FALSE;
        met = TRUE;
        for (LawOfDay.Year year : law.windows) {
            Truth owed = owed(year);
            owedForAny = owedForAny.or(owed);
            if (owed != FALSE && met != FALSE) {
                met = met.and(owed.not().or(isReported(reports, year, true)));
            }
        }
        whole(AskedRule.RPT_002, underPerpres.and(owedForAny), met);
    }

    private Truth isReported(Listing<ProgressReport> reports, LawOfDay.Year year, boolean byTheWindow) {
        Truth done = reports.isComplete() ? FALSE : UNKNOWN;
        List<ProgressReport> items = reports.items();
        for (int i = 0; i < items.size() && done != TRUE; i++) {
            ProgressReport report = items.get(i);
            Truth ofYear = isYear(report.year(), year.number());
            if (ofYear != FALSE) {
                Fact<PartialDate> submittedOn = report.submittedOn();
                Truth inTime = byTheWindow ? LawOfDay.reached(submittedOn, year.by()) : law.reached(submittedOn);
                done = done.or(ofYear.and(inTime));
            }
        }
        return done;
    }

    // The evaluations

    private void evaluations(RegionalTaskForce gtd) {
        Listing<Evaluation> evaluations = gtd.evaluations();
        evaluatedWithoutGap(gtd.evaluationStart(), evaluations);
        List<Evaluation> items = evaluations.items();
        for (int i = 0; i < items.size(); i++) {
            Fact<ValidityPeriod> days = items.get(i).period();
            Truth begun = days.exists();
            if (days.isKnown()) {
                Fact<PartialDate> first = days.value().orElseThrow().firstDay();
                begun = first.isAbsent() ? TRUE : law.reached(first);
            }
            Truth applies = formed.and(begun);
            Truth met = UNKNOWN;
            if (applies == TRUE) {
                ValidityPeriod known = days.value().orElseThrow();
                met = overlapsNoOther(evaluations, i, known);
                met = met == FALSE ? FALSE : met.and(livesThrough(known, gtd.lastDay()));
            }
            outcomes.add(AskedRule.EVL_002, Outcomes.item(i), TRUE, applies, met);
        }
        rest(AskedRule.EVL_002, TRUE, formed, evaluations.isComplete(), items.size());
    }

    private void evaluatedWithoutGap(Fact<PartialDate> start, Listing<Evaluation> evaluations) {
        Truth applies = formed;
        Truth met = UNKNOWN;
        if (law.evaluationStands != FALSE) {
            if (start.isKnown()) {
                var cycle = new EvaluationCycle(start.value().orElseThrow(), law.evaluationInterval);
                applies = formed.and(reached(cycle.endOf(1)));
                met = applies == TRUE ? everyStretchEvaluated(cycle, evaluations) : UNKNOWN;
            } else {
                applies = formed.and(start.exists());
            }
        }
        outcomes.add(AskedRule.EVL_001, Outcomes.WHOLE, law.evaluationStands, applies, met);
    }

    private Truth everyStretchEvaluated(EvaluationCycle cycle, Listing<Evaluation> evaluations) {
        Truth answer = TRUE;
        List<Evaluation> items = evaluations.items();
        for (int number = 1; answer != FALSE; number++) {
            Truth over = reached(cycle.endOf(number));
            if (over == FALSE) {
                break;
            }
            ValidityPeriod stretch = cycle.stretch(number);
            Truth done = evaluations.isComplete() ? FALSE : UNKNOWN;
            for (int i = 0; i < items.size() && done != TRUE; i++) {
                Fact<PartialDate> completed = items.get(i).completedOn();
                done = done.or(
                        completed.isKnown() ? stretch.contains(completed.value().orElseThrow()) : completed.exists());
            }
            answer = answer.and(over.not().or(done));
            if (over == UNKNOWN && cycle.start().earliest().isEmpty()) {
                return answer.and(UNKNOWN);
            }
        }
        return answer;
    }

    private Truth reached(PartialDate date) {
        if (date.earliest().filter(day::isBefore).isPresent()) {
            return FALSE;
        }
        return date.latest().filter(last -> !day.isBefore(last)).isPresent() ? TRUE : UNKNOWN;
    }

    private static Truth overlapsNoOther(Listing<Evaluation> evaluations, int index, ValidityPeriod days) {
        Truth any = evaluations.isComplete() ? FALSE : UNKNOWN;
        List<Evaluation> items = evaluations.items();
        for (int i = 0; i < items.size() && any != TRUE; i++) {
            if (i != index) {
                Fact<ValidityPeriod> other = items.get(i).period();
                any = any.or(other.isKnown() ? days.overlaps(other.value().orElseThrow()) : other.exists());
            }
        }
        return any.not();
    }

    private Truth livesThrough(ValidityPeriod days, Fact<PartialDate> lastDay) {
        Truth begun;
        if (planned) {
            begun = FALSE;
        } else if (decree.isAbsent() && inauguration.isAbsent()) {
            begun = UNKNOWN;
        } else {
            begun = beginsNotBefore(decree, issuedOn, days);
            begun = begun == TRUE ? TRUE : begun.or(beginsNotBefore(inauguration, inauguratedOn, days));
        }
        if (begun != TRUE) {
            begun = begun.or(
                    period.isKnown() ? since(period.value().orElseThrow().firstDay(), days) : period.exists());
        }
        return begun == FALSE
                ? FALSE
                : begun.and(ValidityPeriod.of(Fact.absent(), lastDay).encloses(days));
    }

    private static Truth beginsNotBefore(Fact<?> event, Fact<PartialDate> date, ValidityPeriod days) {
        if (!event.isKnown()) {
            return event.exists();
        }
        return date.isAbsent() ? UNKNOWN : since(date, days);
    }

    private static Truth since(Fact<PartialDate> day, ValidityPeriod days) {
        return ValidityPeriod.of(day, Fact.absent()).encloses(days);
    }

    // The sources

    private void sources(RegionalTaskForce gtd) {
        Map<String, ? extends List<String>> support = gtd.evidence().support();
        List<String> ofAll = support.get("");
        int before = outcomes.size();
        source(1, !gtd.name().isUnknown(), support, ofAll);
        source(2, !gtd.province().isUnknown(), support, ofAll);
        source(3, !gtd.status().isUnknown(), support, ofAll);
        source(4, !decree.isUnknown(), support, ofAll);
        source(5, !inauguration.isUnknown(), support, ofAll);
        source(6, !period.isUnknown(), support, ofAll);
        source(7, !gtd.lastDay().isUnknown(), support, ofAll);
        source(8, !gtd.replaces().isUnknown(), support, ofAll);
        source(9, !gtd.chair().isUnknown(), support, ofAll);
        source(10, !gtd.viceChairs().isUnknown(), support, ofAll);
        source(11, !gtd.secretary().isUnknown(), support, ofAll);
        source(12, !gtd.deputySecretaries().isUnknown(), support, ofAll);
        source(13, !gtd.members().isUnknown(), support, ofAll);
        source(14, !gtd.workingGroups().isUnknown(), support, ofAll);
        source(15, !gtd.duties().isUnknown(), support, ofAll);
        source(16, !gtd.purposes().isUnknown(), support, ofAll);
        source(17, !gtd.formation().isUnknown(), support, ofAll);
        source(18, !gtd.workPlans().isUnknown(), support, ofAll);
        source(19, !gtd.evaluationStart().isUnknown(), support, ofAll);
        source(20, !gtd.evaluations().isUnknown(), support, ofAll);
        source(21, !gtd.reports().isUnknown(), support, ofAll);
        source(22, !gtd.answersTo().isUnknown(), support, ofAll);
        if (outcomes.size() == before) {
            outcomes.add(AskedRule.SRC_003, Outcomes.WHOLE, TRUE, TRUE, UNKNOWN);
        }
    }

    private void source(
            int property, boolean says, Map<String, ? extends List<String>> support, @Nullable List<String> ofAll) {
        if (says) {
            List<String> own = support.isEmpty() ? null : support.get(PROPERTIES[property]);
            List<String> ids = own != null ? own : ofAll;
            Truth met = ids == null ? UNKNOWN : Truth.of(!ids.isEmpty());
            outcomes.add(AskedRule.SRC_003, Outcomes.item(property), TRUE, TRUE, met);
        }
    }
}
