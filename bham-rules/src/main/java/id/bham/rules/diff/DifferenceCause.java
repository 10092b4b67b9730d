package id.bham.rules.diff;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.rules.report.Change;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;

/**
 * Why two reports differ in a finding (sebab perbedaan): something that differs between the two checks and on which the finding
 * rests.
 *
 * <p>A difference can have several causes. Which of them alone would have sufficed, two reports cannot tell.
 */
public sealed interface DifferenceCause extends Bindable {

    /** What kind of thing differs. */
    enum Kind {
        /** What was checked. */
        SUBJECT,
        /** What the record says. */
        FACTS,
        /** The rules, what the law sets, or what was waived. */
        LAW,
        /** The day. */
        TIME
    }

    /**
     * What kind of thing differs.
     *
     * @return the kind: the law, if a cause does not say otherwise
     */
    default Kind kind() {
        return Kind.LAW;
    }

    /**
     * The subject was checked for one of the reports alone.
     *
     * @param subjectId the id of the subject
     */
    record SubjectInOneReport(String subjectId) implements DifferenceCause {
        @Override
        public Kind kind() {
            return Kind.SUBJECT;
        }
    }

    /**
     * The records say different things at a place.
     *
     * @param subjectId the id of the subject
     * @param place the place in the later record or, if it has none there, in the earlier one
     * @param before what the earlier record says there
     * @param after what the later record says there
     */
    record FactDiffers(String subjectId, Pointer place, Fact<Object> before, Fact<Object> after)
            implements DifferenceCause {
        @Override
        public Kind kind() {
            return Kind.FACTS;
        }
    }

    /**
     * The records name different sources for a statement about whose source the rule asks.
     *
     * @param subjectId the id of the subject
     * @param place the place of the statement
     * @param before the sources that the earlier record names; absent if it is known to have none
     * @param after the sources that the later record names
     */
    record SourcesDiffer(String subjectId, Pointer place, Fact<List<Source>> before, Fact<List<Source>> after)
            implements DifferenceCause {
        @Override
        public Kind kind() {
            return Kind.FACTS;
        }
    }

    /**
     * The reports rest on different versions of the rules, the library or the law.
     *
     * @param basis of what
     * @param before on which the earlier report rests
     * @param after on which the later report rests
     */
    record VersionDiffers(Basis basis, String before, String after) implements DifferenceCause {

        /** What has a version. */
        public enum Basis {
            /** The library. */
            LIBRARY,
            /** The rule set, by its coordinates. */
            RULE_SET,
            /** The catalogue of rules. */
            CATALOGUE,
            /** The law, by the last day for which it is known. */
            LAW
        }
    }

    /**
     * The rule was applied for one of the reports alone.
     *
     * @param ruleId the id of the rule
     */
    record RuleInOneReport(String ruleId) implements DifferenceCause {}

    /**
     * The rule has another force, strength, period or parameter.
     *
     * @param before the rule as the earlier report has it
     * @param after the rule as the later report has it
     */
    record RuleRevised(RuleDescription before, RuleDescription after) implements DifferenceCause {}

    /**
     * The rule sets were tailored differently, in the rule or in the parameter on which it depends.
     *
     * @param before the changes that the earlier report shows alone
     * @param after the changes that the later report shows alone
     */
    record TailoringDiffers(List<Change> before, List<Change> after) implements DifferenceCause {

        /**
         * The rule sets were tailored differently.
         *
         * @param before the changes that the earlier report shows alone
         * @param after the changes that the later report shows alone
         */
        public TailoringDiffers {
            before = ImmutableList.copyOf(before);
            after = ImmutableList.copyOf(after);
        }
    }

    /**
     * Different waivers of the rule for the subject were considered.
     *
     * @param before the waivers that the earlier report shows alone
     * @param after the waivers that the later report shows alone
     */
    record WaiversDiffer(List<Waiver> before, List<Waiver> after) implements DifferenceCause {

        /**
         * Different waivers were considered.
         *
         * @param before the waivers that the earlier report shows alone
         * @param after the waivers that the later report shows alone
         */
        public WaiversDiffer {
            before = ImmutableList.copyOf(before);
            after = ImmutableList.copyOf(after);
        }
    }

    /**
     * The day is another one, and the finding of the earlier day did not hold until the later day; or nothing but the day
     * differs.
     *
     * @param before the check date of the first report
     * @param after the check date of the second report, which may be an earlier day
     */
    record TimePassed(LocalDate before, LocalDate after) implements DifferenceCause {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }
    }
}
