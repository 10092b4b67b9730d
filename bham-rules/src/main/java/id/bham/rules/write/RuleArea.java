package id.bham.rules.write;

import id.bham.rules.text.Wording;

/** The area of a rule (bidang aturan): its id without the last part. */
final class RuleArea {

    private RuleArea() {}

    static String of(String rule) {
        return rule.substring(0, Math.max(0, rule.lastIndexOf('-')));
    }

    /** An area with what its code means, if that is known. */
    static String title(String area, Wording wording) {
        String key = "catalogue.area." + area.substring(area.lastIndexOf('-') + 1);
        return wording.has(key) ? area + ": " + wording.word(key) : area;
    }
}
