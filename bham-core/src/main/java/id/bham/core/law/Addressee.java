package id.bham.core.law;

/** To whom a provision is addressed (subjek yang dituju): who is to do it, or whose composition or work it sets. */
public enum Addressee {
    /** The President (Presiden). */
    PRESIDENT,
    /** The Minister who has the affairs of law and human rights (Menteri). */
    MINISTER,
    /** The ministry that is the focal point (narahubung). */
    FOCAL_POINT,
    /** Ministries and agencies (kementerian/lembaga), with those who lead them. */
    MINISTRIES_AND_AGENCIES,
    /** The National Task Force (GTN BHAM). */
    NATIONAL_TASK_FORCE,
    /** Each governor (gubernur). */
    GOVERNOR,
    /** Regional governments (pemerintah daerah). */
    REGIONAL_GOVERNMENTS,
    /** Each Regional Task Force (GTD BHAM). */
    REGIONAL_TASK_FORCE,
    /** The secretariat (sekretariat) of a task force. */
    SECRETARIAT,
    /** Business actors (pelaku usaha). */
    BUSINESS_ACTORS,
    /** Other stakeholders (pemangku kepentingan lainnya). */
    OTHER_STAKEHOLDERS
}
