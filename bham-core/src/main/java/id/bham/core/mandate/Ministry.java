package id.bham.core.mandate;

/** A ministry (kementerian) that plays a part in business and human rights. */
public enum Ministry {
    /** The Ministry of Law and Human Rights (Kementerian Hukum dan HAM), until it was split in October 2024. */
    LAW_AND_HUMAN_RIGHTS,
    /** The Ministry of Law (Kementerian Hukum), since October 2024. */
    LAW,
    /** The Ministry of Human Rights (Kementerian HAM), since October 2024. */
    HUMAN_RIGHTS,
    /** The Ministry of Immigration and Corrections (Kementerian Imigrasi dan Pemasyarakatan), since October 2024. */
    IMMIGRATION_AND_CORRECTIONS,
    /** Another ministry. */
    OTHER
}
