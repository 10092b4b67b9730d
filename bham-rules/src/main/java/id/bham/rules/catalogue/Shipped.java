package id.bham.rules.catalogue;

import id.bham.core.body.Institution;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Eligible;
import id.bham.core.law.Strength;
import id.bham.core.mandate.Ministry;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.TextBundle;

/** What the rules of the catalogue have in common: their texts stand in one bundle, under their ids. */
final class Shipped {

    private static final TextBundle TEXTS = TextBundle.read(Shipped.class, "rules");

    private Shipped() {}

    static <S extends Subject> RuleBuilder<S> rule(Class<S> subjectType, String id, String slug) {
        return Rule.forEach(subjectType).id(id).slug(slug).since("0.1.0").texts(TEXTS.startingWith(id + "."));
    }

    /** A duty that Perpres 60/2023 states at these places. */
    static <S extends Subject> RuleBuilder<S> statute(
            Class<S> subjectType, String id, String slug, String... placesInPerpres) {
        return citing(rule(subjectType, id, slug).must().strength(Strength.STATUTE), placesInPerpres)
                .under(Eras.STRATEGY);
    }

    /** What was reported to happen, and these places in Perpres 60/2023 speak for. */
    static <S extends Subject> RuleBuilder<S> practice(
            Class<S> subjectType, String id, String slug, String... placesInPerpres) {
        return citing(rule(subjectType, id, slug).should().strength(Strength.PRACTICE), placesInPerpres);
    }

    /** How the sources and these places in Perpres 60/2023 are read here; the texts say why. */
    static <S extends Subject> RuleBuilder<S> inferred(
            Class<S> subjectType, String id, String slug, String... placesInPerpres) {
        return citing(rule(subjectType, id, slug).should().strength(Strength.INFERRED), placesInPerpres)
                .reasoning(reasoning(id));
    }

    private static <S extends Subject> RuleBuilder<S> citing(RuleBuilder<S> rule, String... placesInPerpres) {
        for (String place : placesInPerpres) {
            rule.cite(inPerpres(place));
        }
        return rule;
    }

    /** A place in Perpres 60/2023. */
    static String inPerpres(String place) {
        return "Perpres 60/2023 " + place;
    }

    /** What the model keeps by itself, as it is read here. */
    static <S extends Subject> Rule<S> keptByModel(Class<S> subjectType, String id, String slug, Source... sources) {
        return Rule.keptByModel(
                subjectType,
                inferred(id, slug)
                        .addSources(sources)
                        .keptByModel(TEXTS.text(id + ".keptByModel"))
                        .build());
    }

    /** Whether an institution belongs to a ministry whose offices count on a day. */
    static Truth belongsTo(Institution institution, DatedValues<Eligible<Ministry>> ministries, AsOf at) {
        return ministries
                .on(at)
                .map(set -> set.value().is(accepted -> accepted.accepts(institution::belongsToAnyOf)))
                .orElse(Truth.UNKNOWN);
    }

    /** A description of how the sources are read here. */
    static RuleDescription.Builder inferred(String id, String slug) {
        return RuleDescription.builder()
                .id(id)
                .slug(slug)
                .since("0.1.0")
                .texts(TEXTS.startingWith(id + "."))
                .force(Force.SHOULD)
                .strength(Strength.INFERRED)
                .reasoning(reasoning(id));
    }

    static LocalizedText reasoning(String id) {
        return TEXTS.text(id + ".reasoning");
    }
}
