package id.bham.core.action;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Listing;
import id.bham.core.text.LocalizedText;
import java.util.Optional;

/**
 * By what it is seen that a sub-action was carried out (kriteria keberhasilan), and in which years.
 *
 * @param text the criterion; in Indonesian as the annex has it, with {@code [...]} where a word is lost
 * @param targetYears the years in which it is to be reached
 * @param related those who have to do with it; empty where the annex names them for the sub-action alone
 */
public record Criterion(LocalizedText text, TargetYears targetYears, Optional<Listing<ActionParty>> related)
        implements Bindable {}
