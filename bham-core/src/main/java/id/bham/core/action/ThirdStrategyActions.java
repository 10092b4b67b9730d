package id.bham.core.action;

import static id.bham.core.action.MatrixParties.AGRICULTURE;
import static id.bham.core.action.MatrixParties.CHILD_PROTECTION_COMMISSION;
import static id.bham.core.action.MatrixParties.ENERGY;
import static id.bham.core.action.MatrixParties.ENVIRONMENT;
import static id.bham.core.action.MatrixParties.FINANCIAL_SERVICES_AUTHORITY;
import static id.bham.core.action.MatrixParties.FISHERIES;
import static id.bham.core.action.MatrixParties.HOME_AFFAIRS;
import static id.bham.core.action.MatrixParties.INDUSTRY;
import static id.bham.core.action.MatrixParties.LAND;
import static id.bham.core.action.MatrixParties.LAW_AND_HUMAN_RIGHTS;
import static id.bham.core.action.MatrixParties.MANPOWER;
import static id.bham.core.action.MatrixParties.MINISTRIES_AND_AGENCIES;
import static id.bham.core.action.MatrixParties.REGIONAL_GOVERNMENT;
import static id.bham.core.action.MatrixParties.REGIONAL_TASK_FORCE;
import static id.bham.core.action.MatrixParties.SOCIAL_AFFAIRS;
import static id.bham.core.action.MatrixParties.STATE_ENTERPRISES;
import static id.bham.core.action.MatrixParties.TOURISM;
import static id.bham.core.action.MatrixParties.VILLAGES;
import static id.bham.core.action.MatrixParties.WOMEN_AND_CHILDREN;
import static id.bham.core.action.MatrixRow.everyYearByCount;
import static id.bham.core.action.MatrixRow.numbered;
import static id.bham.core.action.MatrixRow.some;

import id.bham.core.mandate.Strategy;
import java.util.List;

/** The actions of the third strategy in the matrix of Perpres 60/2023, row by row, with what is doubtful in how they were read. */
final class ThirdStrategyActions {

    static final List<NationalAction> ALL = List.of(
            StandardActions.action(
                    Strategy.REMEDY,
                    1,
                    "Mendorong Pelaku Usaha untuk memasukkan mekanisme pengaduan dalam peraturan internal "
                            + "perusahaan termasuk rantai pasoknya",
                    "Urge business actors to put complaint mechanisms into their company rules, supply "
                            + "chains included",
                    numbered(
                                    "1.1",
                                    "Mendorong penyusunan mekanisme pengaduan dugaan pelanggaran HAM pada perusahaan "
                                            + "termasuk rantai pasok dan masyarakat sekitarnya",
                                    "Urge companies to set up complaint mechanisms for alleged human rights violations, "
                                            + "covering their supply chains and the people around them")
                            .criterion(
                                    "Tersedianya kebijakan yang mendorong mekanisme pengaduan dugaan pelanggaran HAM pada "
                                            + "perusahaan termasuk rantai pasok dan masyarakat sekitarnya",
                                    "A policy that promotes complaint mechanisms for alleged human rights violations in "
                                            + "companies, their supply chains and the people around them is available",
                                    everyYearByCount())
                            .responsible(
                                    MANPOWER,
                                    STATE_ENTERPRISES,
                                    ENERGY,
                                    TOURISM,
                                    ENVIRONMENT,
                                    AGRICULTURE,
                                    REGIONAL_GOVERNMENT)
                            .related(
                                    LAW_AND_HUMAN_RIGHTS,
                                    WOMEN_AND_CHILDREN,
                                    SOCIAL_AFFAIRS,
                                    VILLAGES,
                                    HOME_AFFAIRS,
                                    LAND,
                                    FINANCIAL_SERVICES_AUTHORITY)
                            .on(26, 27)
                            .doubting(
                                    "three ticks for the only row of page 26 (one beside the first line of the action, "
                                            + "two beside the criterion): all years follow from the count",
                                    "the words of related bodies 4 and 5 stand in a scrambled order ('Kementerian / "
                                            + "Pembangunan / Tertinggal, / Transmigrasi ... Desa, / Daerah / dan / Dalan'); put "
                                            + "together as the names known from other rows")),
            StandardActions.action(
                    Strategy.REMEDY,
                    2,
                    "Memperkuat akses terhadap keadilan bagi korban pelanggaran HAM yang diakibatkan "
                            + "secara langsung atau tidak langsung oleh kegiatan usaha dari para Pelaku Usaha dan "
                            + "mitra kerjanya",
                    "Strengthen access to justice for victims of human rights violations caused, directly "
                            + "or not, by the activities of business actors and their partners",
                    numbered(
                                    "2.1",
                                    "Memfasilitasi penanganan dugaan pelanggaran HAM dalam praktik bisnis",
                                    "Facilitate the handling of alleged human rights violations in business")
                            .criterion(
                                    "Tersedianya data pengaduan dugaan pelanggaran HAM dalam praktik bisnis",
                                    "Data on complaints of alleged human rights violations in business are available",
                                    some(1, 3))
                            .criterion(
                                    "Tersedianya jumlah penanganan dugaan pelanggaran HAM dalam praktik bisnis yang "
                                            + "ditindaklanjuti",
                                    "The number of cases of alleged human rights violations in business that were "
                                            + "followed up is available",
                                    some(1, 3))
                            .together(4, 4)
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(REGIONAL_GOVERNMENT, MINISTRIES_AND_AGENCIES, REGIONAL_TASK_FORCE)
                            .on(27)
                            .doubting(
                                    "four ticks in two pairs for two criteria: two each by the look of it, but the scan "
                                            + "does not tie them to rows; years lost",
                                    "numerals 1-3 of the related bodies stand apart from the names"),
                    numbered(
                                    "2.2",
                                    "Melakukan pemantauan implementasi HAM dalam praktik bisnis",
                                    "Monitor how human rights are carried out in business")
                            .criterion(
                                    "Tersusunnya laporan hasil pemantauan",
                                    "A report on the monitoring is drawn up",
                                    some(2))
                            .responsible(LAW_AND_HUMAN_RIGHTS)
                            .related(REGIONAL_TASK_FORCE, REGIONAL_GOVERNMENT)
                            .on(28)
                            .doubting(
                                    "years of the two ticks lost",
                                    "the ticks and the responsible body stand in the heading block of page 28; given to "
                                            + "2.2, the first row of the page",
                                    "the page number is read '-24'; it stands between 27 and 29"),
                    numbered(
                                    "2.3",
                                    "Mendorong pembentukan Forum Koordinasi Pencegahan pekerja anak di pusat dan daerah",
                                    "Promote coordination forums for the prevention of child labour, at the centre and in "
                                            + "the regions")
                            .criterion(
                                    "Tersedianya Forum Koordinasi Pencegahan pekerja anak di pusat dan daerah",
                                    "Coordination forums for the prevention of child labour exist at the centre and in "
                                            + "the regions",
                                    some(1))
                            .responsible(WOMEN_AND_CHILDREN, MANPOWER, REGIONAL_GOVERNMENT)
                            .related(
                                    CHILD_PROTECTION_COMMISSION,
                                    STATE_ENTERPRISES,
                                    INDUSTRY,
                                    FISHERIES,
                                    HOME_AFFAIRS,
                                    TOURISM,
                                    ENERGY)
                            .on(28, 29)
                            .doubting("year of the one tick lost")));

    private ThirdStrategyActions() {}
}
