package id.bham.core.action;

import id.bham.core.mandate.Ministry;

/** Those whom the matrix names, by their names of 2023. */
final class MatrixParties {

    static final ActionParty LAW_AND_HUMAN_RIGHTS = ActionParty.ministry(Ministry.LAW_AND_HUMAN_RIGHTS);

    static final ActionParty WOMEN_AND_CHILDREN =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak");

    static final ActionParty MANPOWER = ActionParty.of(PartyKind.MINISTRY, "Kementerian Ketenagakerjaan");

    static final ActionParty HOME_AFFAIRS = ActionParty.of(PartyKind.MINISTRY, "Kementerian Dalam Negeri");

    static final ActionParty STATE_ENTERPRISES =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Badan Usaha Milik Negara");

    static final ActionParty VILLAGES =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi");

    static final ActionParty SOCIAL_AFFAIRS = ActionParty.of(PartyKind.MINISTRY, "Kementerian Sosial");

    static final ActionParty COMMUNICATION =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Komunikasi dan Informatika");

    static final ActionParty FISHERIES = ActionParty.of(PartyKind.MINISTRY, "Kementerian Kelautan dan Perikanan");

    static final ActionParty ENVIRONMENT =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Lingkungan Hidup dan Kehutanan");

    static final ActionParty LAND =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional");

    static final ActionParty ENERGY = ActionParty.of(PartyKind.MINISTRY, "Kementerian Energi dan Sumber Daya Mineral");

    static final ActionParty TOURISM = ActionParty.of(PartyKind.MINISTRY, "Kementerian Pariwisata dan Ekonomi Kreatif");

    static final ActionParty INVESTMENT =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Investasi/Badan Koordinasi Penanaman Modal");

    static final ActionParty COOPERATIVES =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Koperasi dan Usaha Kecil dan Menengah");

    static final ActionParty INDUSTRY = ActionParty.of(PartyKind.MINISTRY, "Kementerian Perindustrian");

    static final ActionParty AGRICULTURE = ActionParty.of(PartyKind.MINISTRY, "Kementerian Pertanian");

    static final ActionParty MARITIME_COORDINATION =
            ActionParty.of(PartyKind.MINISTRY, "Kementerian Koordinator Bidang Kemaritiman dan Investasi");

    static final ActionParty TRADE = ActionParty.of(PartyKind.MINISTRY, "Kementerian Perdagangan");

    static final ActionParty FINANCE = ActionParty.of(PartyKind.MINISTRY, "Kementerian Keuangan");

    static final ActionParty PLANNING = ActionParty.of(
            PartyKind.MINISTRY, "Kementerian Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional");

    static final ActionParty STATE_SECRETARIAT = ActionParty.of(PartyKind.MINISTRY, "Kementerian Sekretariat Negara");

    static final ActionParty EDUCATION = ActionParty.of(PartyKind.MINISTRY, "Kementerian Pendidikan dan Kebudayaan");

    static final ActionParty HEALTH = ActionParty.of(PartyKind.MINISTRY, "Kementerian Kesehatan");

    static final ActionParty FINANCIAL_SERVICES_AUTHORITY = ActionParty.of(PartyKind.AGENCY, "Otoritas Jasa Keuangan");

    static final ActionParty BROADCASTING_COMMISSION = ActionParty.of(PartyKind.AGENCY, "Komisi Penyiaran Indonesia");

    static final ActionParty WITNESS_PROTECTION =
            ActionParty.of(PartyKind.AGENCY, "Lembaga Perlindungan Saksi dan Korban");

    static final ActionParty CABINET_SECRETARIAT = ActionParty.of(PartyKind.AGENCY, "Sekretariat Kabinet");

    static final ActionParty CHILD_PROTECTION_COMMISSION =
            ActionParty.of(PartyKind.AGENCY, "Komisi Perlindungan Anak Indonesia");

    static final ActionParty UN_WOMEN = ActionParty.of(PartyKind.OTHER, "UN Women");

    static final ActionParty ILO = ActionParty.of(PartyKind.OTHER, "International Labour Organization (ILO)");

    static final ActionParty REGIONAL_GOVERNMENT = ActionParty.of(PartyKind.REGIONAL_GOVERNMENT);

    static final ActionParty MINISTRIES_AND_AGENCIES = ActionParty.of(PartyKind.MINISTRIES_AND_AGENCIES);

    static final ActionParty NATIONAL_TASK_FORCE = ActionParty.of(PartyKind.NATIONAL_TASK_FORCE);

    static final ActionParty REGIONAL_TASK_FORCE = ActionParty.of(PartyKind.REGIONAL_TASK_FORCE);

    private MatrixParties() {}
}
