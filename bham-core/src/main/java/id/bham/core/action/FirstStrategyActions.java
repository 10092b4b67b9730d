package id.bham.core.action;

import static id.bham.core.action.MatrixParties.BROADCASTING_COMMISSION;
import static id.bham.core.action.MatrixParties.COMMUNICATION;
import static id.bham.core.action.MatrixParties.COOPERATIVES;
import static id.bham.core.action.MatrixParties.FINANCE;
import static id.bham.core.action.MatrixParties.FINANCIAL_SERVICES_AUTHORITY;
import static id.bham.core.action.MatrixParties.FISHERIES;
import static id.bham.core.action.MatrixParties.HOME_AFFAIRS;
import static id.bham.core.action.MatrixParties.ILO;
import static id.bham.core.action.MatrixParties.INVESTMENT;
import static id.bham.core.action.MatrixParties.LAW_AND_HUMAN_RIGHTS;
import static id.bham.core.action.MatrixParties.MANPOWER;
import static id.bham.core.action.MatrixParties.MARITIME_COORDINATION;
import static id.bham.core.action.MatrixParties.MINISTRIES_AND_AGENCIES;
import static id.bham.core.action.MatrixParties.NATIONAL_TASK_FORCE;
import static id.bham.core.action.MatrixParties.REGIONAL_GOVERNMENT;
import static id.bham.core.action.MatrixParties.SOCIAL_AFFAIRS;
import static id.bham.core.action.MatrixParties.STATE_ENTERPRISES;
import static id.bham.core.action.MatrixParties.TRADE;
import static id.bham.core.action.MatrixParties.UN_WOMEN;
import static id.bham.core.action.MatrixParties.VILLAGES;
import static id.bham.core.action.MatrixParties.WITNESS_PROTECTION;
import static id.bham.core.action.MatrixParties.WOMEN_AND_CHILDREN;
import static id.bham.core.action.MatrixRow.everyYear;
import static id.bham.core.action.MatrixRow.everyYearByCount;
import static id.bham.core.action.MatrixRow.numbered;
import static id.bham.core.action.MatrixRow.some;
import static id.bham.core.action.MatrixRow.unnumbered;

import id.bham.core.mandate.Strategy;
import java.util.List;

/** The actions of the first strategy in the matrix of Perpres 60/2023, row by row, with what is doubtful in how they were read. */
final class FirstStrategyActions {

    static final List<NationalAction> ALL = List.of(
            StandardActions.action(
                    Strategy.UNDERSTANDING,
                    1,
                    "Menyusun bahan materi diseminasi/pelatihan tentang Bisnis dan HAM untuk peningkatan "
                            + "kapasitas pemerintah, Pelaku Usaha, asosiasi, dan masyarakat",
                    "Draw up material for spreading and teaching business and human rights, to build the "
                            + "capacity of government, business actors, associations and the public",
                    numbered(
                                    "1.1",
                                    "Menyusun modul materi Bisnis dan HAM",
                                    "Draw up a module on business and human rights")
                            .criterion(
                                    "Tersedianya modul materi Bisnis dan HAM",
                                    "A module on business and human rights is available",
                                    some(1))
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(MINISTRIES_AND_AGENCIES)
                            .on(11)
                            .doubting("year of the one tick lost"),
                    numbered(
                                    "1.2",
                                    "Menyusun modul materi Aplikasi Penilaian Risiko Bisnis dan Hak Asasi Manusia "
                                            + "(PRISMA)",
                                    "Draw up a module on PRISMA, the application for assessing business and human rights "
                                            + "risk")
                            .criterion(
                                    "Tersedianya modul materi Aplikasi Penilaian Risiko Bisnis dan Hak Asasi Manusia "
                                            + "(PRISMA) untuk Pelaku Usaha",
                                    "A module on PRISMA for business actors is available",
                                    some(1, 2))
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(MARITIME_COORDINATION, STATE_ENTERPRISES, FISHERIES, INVESTMENT)
                            .on(12)
                            .doubting(
                                    "page 12 has three ticks for rows 1.2 and 1.3: one stands on the line of 1.3, two "
                                            + "stand apart, one below the other, between the year headings '2024' and '2025'; how "
                                            + "the two are shared between the rows is lost (two for 1.2, or one each)",
                                    "years lost"),
                    numbered(
                                    "1.3",
                                    "Menyusun pedoman tematik dan Sosialisasi Pedoman Tematik",
                                    "Draw up thematic guidelines and make them known")
                            .criterion(
                                    "Tersedianya modul materi: a. Pedoman Bisnis Responsif Gender; b. Pedoman Pencegahan "
                                            + "dan Penanganan Kekerasan di tempat kerja",
                                    "Modules are available: (a) guidelines for gender-responsive business; (b) guidelines "
                                            + "for preventing and handling violence at work",
                                    some(1, 2))
                            .responsible(WOMEN_AND_CHILDREN)
                            .related(MINISTRIES_AND_AGENCIES, UN_WOMEN, ILO)
                            .on(12)
                            .doubting(
                                    "ticks: see 1.2 (at least the one on its own line)",
                                    "related body 1 is read from 'Kementerian /I*mb^gl'",
                                    "the semicolon between a and b is added; the scan has a line break"),
                    numbered(
                                    "1.4",
                                    "Menyusun panduan untuk sistem pemantauan dan remediasi pekerja anak di tingkat desa",
                                    "Draw up a guide for monitoring and remediating child labour at village level")
                            .criterion(
                                    "Tersedianya Panduan Nasional Penanganan Pekerja Anak Berbasis Masyarakat di Desa dan "
                                            + "Kelurahan untuk pemerintah, Pelaku Usaha, dan masyarakat (disesuaikan dengan judul "
                                            + "panduan yang disusun)",
                                    "A national guide on community-based handling of child labour in villages and urban "
                                            + "wards is available for government, business actors and the public (its name to "
                                            + "follow the guide as drawn up)",
                                    some(1))
                            .responsible(WOMEN_AND_CHILDREN)
                            .related(MANPOWER, VILLAGES, SOCIAL_AFFAIRS, NATIONAL_TASK_FORCE)
                            .on(13)
                            .doubting(
                                    "year of the one tick lost",
                                    "the list of related bodies stands in the heading block of page 13, above the years; "
                                            + "given to 1.4 because 1.5 has its own entry",
                                    "GTN BHAM is read from 'GTN B}IAM'"),
                    numbered(
                                    "1.5",
                                    "Pelatihan bagi masyarakat dalam pelaksanaan sistem pemantauan dan remediasi pekerja "
                                            + "anak berdasarkan sektor usaha",
                                    "Train the public in monitoring and remediating child labour, by business sector")
                            .criterion(
                                    "Meningkatnya jumlah masyarakat yang melaksanakan sistem pemantauan dan remediasi "
                                            + "pekerja anak berdasarkan sektor usaha",
                                    "More people carry out the monitoring and remediation of child labour, by business "
                                            + "sector",
                                    some(2))
                            .responsible(WOMEN_AND_CHILDREN)
                            .related(REGIONAL_GOVERNMENT)
                            .on(13)
                            .doubting("years of the two ticks lost")),
            StandardActions.action(
                    Strategy.UNDERSTANDING,
                    2,
                    "Meningkatkan kapasitas kementerian/lembaga dan Pemerintah Daerah tentang Bisnis dan " + "HAM",
                    "Build the capacity of ministries, agencies and regional governments in business and "
                            + "human rights",
                    numbered(
                                    "2.1",
                                    "Pelatihan Kewirausahaan yang berperspektif gender",
                                    "Training in entrepreneurship with a gender perspective")
                            .criterion(
                                    "Meningkatnya jumlah kementerian/lembaga dan Pemerintah Daerah yang telah mendapatkan "
                                            + "Pelatihan Kewirausahaan yang berperspektif gender",
                                    "More ministries, agencies and regional governments have had the training",
                                    some(2))
                            .responsible(WOMEN_AND_CHILDREN)
                            .related(LAW_AND_HUMAN_RIGHTS, MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(14)
                            .doubting("years of the two ticks lost"),
                    numbered(
                                    "2.2",
                                    "Melaksanakan diseminasi tentang PRISMA kepada kementerian/lembaga, Pelaku Usaha, dan "
                                            + "Pemerintah Daerah",
                                    "Make PRISMA known to ministries, agencies, business actors and regional governments")
                            .criterion(
                                    "Meningkatnya diseminasi tentang PRISMA oleh kementerian/lembaga dan Pemerintah "
                                            + "Daerah kepada Pelaku Usaha",
                                    "Ministries, agencies and regional governments make PRISMA known to business actors "
                                            + "more widely",
                                    some(2))
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(14)
                            .doubting(
                                    "years of the two ticks lost",
                                    "'diseminasi' in the criterion is read from 'diseooinasi'")),
            StandardActions.action(
                    Strategy.UNDERSTANDING,
                    3,
                    "Meningkatkan kapasitas Pelaku Usaha swasta, BUMN, BUMD, dan UMKM serta rantai "
                            + "pasoknya tentang Bisnis dan HAM",
                    "Build the capacity of private business actors, state-owned and region-owned "
                            + "enterprises and micro, small and medium enterprises, with their supply chains, in "
                            + "business and human rights",
                    numbered(
                                    "3.1",
                                    "Melaksanakan diseminasi dan pelatihan tentang Bisnis dan HAM bagi Pelaku Usaha",
                                    "Give business actors information and training on business and human rights")
                            .criterion(
                                    "Meningkatnya jumlah Pelaku Usaha BUMN, BUMD, Swasta, dan/atau UMKM serta rantai "
                                            + "pasoknya yang telah [...] diseminasi dan pelatihan tentang Bisnis dan HAM",
                                    "More business actors (state-owned, region-owned, private, micro to medium, with "
                                            + "their supply chains) have [had] information and training on business and human "
                                            + "rights",
                                    some(2))
                            .responsible(STATE_ENTERPRISES, COOPERATIVES, LAW_AND_HUMAN_RIGHTS)
                            .related(FINANCIAL_SERVICES_AUTHORITY, MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(14, 15)
                            .doubting(
                                    "a word is missing in the criterion after 'telah' (page 15); the like row 3.4 has "
                                            + "'mendapatkan'; not filled in",
                                    "years of the two ticks lost (page 14)",
                                    "the row runs over two pages; the ticks of page 15 are taken to belong to 3.2",
                                    "numerals 1-3 of the related bodies stand apart from the names"),
                    numbered(
                                    "3.2",
                                    "Melaksanakan bimbingan teknis PRISMA untuk Pelaku Usaha BUMN, BUMD, Swasta, dan UMKM "
                                            + "serta rantai pasoknya",
                                    "Give technical guidance on PRISMA to state-owned, region-owned, private and micro to "
                                            + "medium business actors and their supply chains")
                            .criterion(
                                    "Jumlah Pelaku Usaha yang mendapatkan Bimtek PRISMA",
                                    "Number of business actors that had the PRISMA guidance",
                                    everyYearByCount())
                            .criterion(
                                    "Jumlah Pelaku Usaha yang menggunakan PRISMA",
                                    "Number of business actors that use PRISMA",
                                    everyYearByCount())
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(FINANCIAL_SERVICES_AUTHORITY, MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(15)
                            .doubting(
                                    "six ticks on page 15 for six cells (two criteria x three years): all years follow "
                                            + "from the count, if no tick of page 15 belongs to the end of row 3.1"),
                    numbered(
                                    "3.3",
                                    "Penyelenggaraan pelatihan bagi UMKM penyandang disabilitas",
                                    "Hold training for micro, small and medium enterprises of persons with disabilities")
                            .criterion(
                                    "Terselenggaranya pelatihan bagi UMKM penyandang disabilitas",
                                    "The training is held",
                                    some(2))
                            .responsible(TRADE)
                            .related(
                                    LAW_AND_HUMAN_RIGHTS,
                                    COOPERATIVES,
                                    FINANCE,
                                    SOCIAL_AFFAIRS,
                                    HOME_AFFAIRS,
                                    REGIONAL_GOVERNMENT,
                                    NATIONAL_TASK_FORCE)
                            .on(16)
                            .doubting(
                                    "years of the two ticks lost",
                                    "the list of related bodies stands in the heading block of page 16; given to 3.3, the "
                                            + "first row of the page"),
                    numbered(
                                    "3.4",
                                    "Melaksanakan diseminasi dan pelatihan tentang Bisnis dan HAM bagi BUMDES",
                                    "Give village-owned enterprises (BUMDES) information and training on business and "
                                            + "human rights")
                            .criterion(
                                    "Meningkatnya jumlah BUMDES yang telah mendapatkan diseminasi dan pelatihan tentang "
                                            + "Bisnis dan HAM",
                                    "More village-owned enterprises have had information and training on business and "
                                            + "human rights",
                                    some(2))
                            .responsible(VILLAGES)
                            .on(16)
                            .doubting(
                                    "years of the two ticks lost",
                                    "no related body can be read for this row: the cell is empty, dropped by the scan, or "
                                            + "joined with that of 3.3")),
            StandardActions.action(
                    Strategy.UNDERSTANDING,
                    4,
                    "Meningkatkan kapasitas masyarakat tentang Bisnis dan HAM",
                    "Build the capacity of the public in business and human rights",
                    unnumbered(
                                    "Melaksanakan diseminasi untuk masyarakat tentang Bisnis dan HAM",
                                    "Spread knowledge of business and human rights among the public")
                            .criterion(
                                    "Meningkatnya jumlah masyarakat yang telah mendapatkan diseminasi tentang Bisnis dan "
                                            + "HAM",
                                    "More people have been given information on business and human rights",
                                    everyYearByCount())
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(17)
                            .doubting(
                                    "the words of the sub-action stand in a scrambled order ('Melaksanakan / untuk "
                                            + "masyarakat / Bisnis dan HAM / diseminasi / tent[a]ng'); the order given is put "
                                            + "together from them",
                                    "six ticks for the six cells of rows 4 and 5.1: all years follow from the count",
                                    "the sub-action has no number")),
            StandardActions.action(
                    Strategy.UNDERSTANDING,
                    5,
                    "Meningkatkan peran media massa dan media sosial, serta kementerian/lembaga dalam "
                            + "menumbuhkan, menyebarluaskan, dan mempromosikan Bisnis dan HAM",
                    "Strengthen the part that mass media, social media, ministries and agencies play in "
                            + "fostering, spreading and promoting business and human rights",
                    numbered(
                                    "5.1",
                                    "Kampanye melalui media elektronik, media sosial, media luar ruang, dan media tatap "
                                            + "muka (pertunjukan rakyat)",
                                    "Campaign in electronic, social and outdoor media and face to face (folk "
                                            + "performances)")
                            .criterion(
                                    "Terselenggaranya sosialisasi tentang Bisnis dan HAM di media elektronik, media "
                                            + "sosial, media luar ruang, dan media tatap muka (pertunjukan rakyat)",
                                    "Business and human rights are made known in electronic, social and outdoor media and "
                                            + "face to face (folk performances)",
                                    everyYearByCount())
                            .responsible(COMMUNICATION)
                            .related(LAW_AND_HUMAN_RIGHTS, BROADCASTING_COMMISSION)
                            .on(17)
                            .doubting(
                                    "the criterion stands, in reading order, before the responsible body of row 4; given "
                                            + "to 5.1 by its wording",
                                    "ticks: see row 4",
                                    "'menyebarluaskan' in the title of action 5 is dropped in the matrix and taken from "
                                            + "part G of the annex, page 8, where 'menumbuhkan' is dropped instead"),
                    numbered(
                                    "5.2",
                                    "Kampanye melalui kanal-kanal yang dimiliki oleh Kemkominfo (GPR TV, indonesiabaik, "
                                            + "FMB9, infopublik.id)",
                                    "Campaign in the channels of the Ministry of Communication and Informatics (GPR TV, "
                                            + "indonesiabaik, FMB9, infopublik.id)")
                            .criterion(
                                    "Terselenggaranya sosialisasi tentang Bisnis dan HAM di kanal-kanal yang dimiliki "
                                            + "oleh Kemkominfo (GPR TV, indonesiabaik, FMB9, infopublik.id)",
                                    "Business and human rights are made known in the ministry's own channels (GPR TV, "
                                            + "indonesiabaik, FMB9, infopublik.id)",
                                    everyYear())
                            .responsible(COMMUNICATION)
                            .on(17)
                            .doubting("no related body can be read for this row (empty, dropped, or joined with 5.1)"),
                    numbered(
                                    "5.3",
                                    "Literasi digital terkait dengan pelindungan data pribadi",
                                    "Digital literacy on the protection of personal data")
                            .criterion(
                                    "Terselenggaranya literasi digital terkait dengan pelindungan data pribadi",
                                    "Digital literacy on the protection of personal data is taught",
                                    everyYear())
                            .responsible(COMMUNICATION)
                            .on(18)
                            .doubting("no related body can be read for this row"),
                    numbered(
                                    "5.4",
                                    "Penanganan konten negatif, media sosial, dan website",
                                    "Handle harmful content, social media and websites")
                            .criterion(
                                    "Tersedianya laporan penanganan konten negatif, media sosial, dan website",
                                    "A report on the handling of harmful content, social media and websites is available",
                                    everyYear())
                            .responsible(COMMUNICATION)
                            .on(18)
                            .doubting(
                                    "no related body can be read for this row",
                                    "the lines of sub-action and criterion are read side by side ('Penanganan konten "
                                            + "Tersedianya laporan'); parted by their wording")),
            StandardActions.action(
                    Strategy.UNDERSTANDING,
                    6,
                    "Menguatkan mekanisme non-yudisial berbasis negara dalam rangka memberikan akses "
                            + "pemulihan terhadap korban dugaan pelanggaran HAM dalam praktik bisnis",
                    "Strengthen the state's non-judicial mechanisms, so that victims of alleged human "
                            + "rights violations in business have access to remedy",
                    unnumbered(
                                    "Penyusunan Kebijakan mekanisme pemulihan korban dugaan pelanggaran HAM pada sektor "
                                            + "bisnis",
                                    "Draw up a policy on how victims of alleged human rights violations in business "
                                            + "obtain remedy")
                            .criterion(
                                    "Tersedianya penguatan mekanisme tentang pemulihan korban dugaan pelanggaran HAM pada "
                                            + "sektor bisnis",
                                    "The mechanism for the remedy of victims of alleged human rights violations in "
                                            + "business is strengthened",
                                    everyYear())
                            .responsible(WITNESS_PROTECTION)
                            .related(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(18)
                            .doubting(
                                    "the sub-action has no number",
                                    "related body 1 is read from 'Kementerian /l*a,ba4a'",
                                    "'pemulihan' in the criterion is read from 'pemuthan'")));

    private FirstStrategyActions() {}
}
