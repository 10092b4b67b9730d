package id.bham.core.mandate;

/** An obligation of the state towards human rights (P5HAM). */
public enum HumanRightsObligation {
    /** Respect (penghormatan). */
    RESPECT,
    /** Protection (pelindungan). */
    PROTECTION,
    /** Promotion (pemajuan). */
    PROMOTION,
    /** Enforcement (penegakan). */
    ENFORCEMENT,
    /** Fulfilment (pemenuhan). */
    FULFILMENT
}
