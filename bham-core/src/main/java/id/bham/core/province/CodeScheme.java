package id.bham.core.province;

/** A scheme of codes for provinces. The same digits can mean different provinces in two schemes. */
public enum CodeScheme {
    /** ISO 3166-2, such as {@code ID-BT}. */
    ISO,
    /** The Ministry of Home Affairs (Kementerian Dalam Negeri), two digits. */
    KEMENDAGRI,
    /** Statistics Indonesia (Badan Pusat Statistik), two digits. */
    BPS
}
