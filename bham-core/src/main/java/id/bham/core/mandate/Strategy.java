package id.bham.core.mandate;

/** A strategy of the National Strategy (Stranas BHAM); there are three. */
public enum Strategy {
    /** First strategy: understanding, capacity and promotion for all stakeholders (peningkatan pemahaman, kapasitas, dan promosi). */
    UNDERSTANDING,
    /** Second strategy: regulations, policies and guidance that support protection and respect (pengembangan regulasi, kebijakan, dan
     * panduan). */
    REGULATION,
    /** Third strategy: effective remedy for victims of alleged violations in business activity (penguatan mekanisme pemulihan). */
    REMEDY
}
