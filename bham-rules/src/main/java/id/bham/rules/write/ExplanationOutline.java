package id.bham.rules.write;

import id.bham.rules.report.Finding;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.Locale;

/** What an explanation says to people, whatever its layout: the rule and what it is asked about, then part by part. */
record ExplanationOutline(Locale locale, ReportWording words, Wording wording, Page page) {

    ExplanationOutline(Locale locale, Page page) {
        this(locale, new ReportWording(locale), Wording.in(locale), page);
    }

    void add(Explanation explanation) {
        Finding finding = explanation.finding();
        page.add(new Line(
                Level.TITLE,
                Tone.STRONG,
                "",
                words.shortId(finding.rule().id()) + " "
                        + finding.rule().title().in(locale)));
        String place = finding.place().isWhole() ? "" : ", " + wording.place(finding.place());
        page.add(Level.OPENING, words.name(finding.subject()) + place + ", " + wording.value(explanation.on()));
        int number = 1;
        for (Explanation.Part part : Explanation.Part.values()) {
            page.add(Level.HEADING, number++ + ". " + wording.value(part));
            explanation.lines(part, locale).forEach(line -> page.add(Level.REMARK, line));
        }
    }
}
