package id.bham.core.mandate;

/** Which office an {@link id.bham.core.body.Office} is. */
public enum OfficeTitle {
    /** The President (Presiden). */
    PRESIDENT,
    /** A coordinating minister (Menteri Koordinator). */
    COORDINATING_MINISTER,
    /** The Minister of Law and Human Rights (Menteri Hukum dan HAM), until the ministry was split in 2024. */
    MINISTER_OF_LAW_AND_HUMAN_RIGHTS,
    /** The Minister of Law (Menteri Hukum), since the ministry was split in 2024. */
    MINISTER_OF_LAW,
    /** The Minister of Human Rights (Menteri HAM), since the ministry was split in 2024. */
    MINISTER_OF_HUMAN_RIGHTS,
    /** The Director General of Human Rights (Direktur Jenderal HAM). */
    DIRECTOR_GENERAL_OF_HUMAN_RIGHTS,
    /** The governor of a province (Gubernur). */
    GOVERNOR,
    /** The secretary of a province (Sekretaris Daerah, Sekda). */
    PROVINCIAL_SECRETARY,
    /** The head of the ministry's office in a region (Kepala Kantor Wilayah). */
    HEAD_OF_REGIONAL_OFFICE,
    /** The head of an agency of a provincial government (kepala OPD). */
    HEAD_OF_PROVINCIAL_AGENCY,
    /** An office that its name alone tells. */
    OTHER;

    /** {@return whether every office of this title is one of the nation (jabatan pusat), which belongs to no province} */
    public boolean isOfNation() {
        return switch (this) {
            case PRESIDENT,
                    COORDINATING_MINISTER,
                    MINISTER_OF_LAW_AND_HUMAN_RIGHTS,
                    MINISTER_OF_LAW,
                    MINISTER_OF_HUMAN_RIGHTS,
                    DIRECTOR_GENERAL_OF_HUMAN_RIGHTS -> true;
            case GOVERNOR, PROVINCIAL_SECRETARY, HEAD_OF_REGIONAL_OFFICE, HEAD_OF_PROVINCIAL_AGENCY, OTHER -> false;
        };
    }

    /**
     * {@return whether it is the office of the minister who leads a ministry; false for offices within a ministry}
     *
     * @param ministry the ministry
     */
    public boolean isOf(Ministry ministry) {
        return switch (this) {
            case MINISTER_OF_LAW_AND_HUMAN_RIGHTS -> ministry == Ministry.LAW_AND_HUMAN_RIGHTS;
            case MINISTER_OF_LAW -> ministry == Ministry.LAW;
            case MINISTER_OF_HUMAN_RIGHTS -> ministry == Ministry.HUMAN_RIGHTS;
            default -> false;
        };
    }
}
