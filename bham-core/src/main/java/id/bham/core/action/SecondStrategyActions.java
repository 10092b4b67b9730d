package id.bham.core.action;

import static id.bham.core.action.MatrixParties.AGRICULTURE;
import static id.bham.core.action.MatrixParties.CABINET_SECRETARIAT;
import static id.bham.core.action.MatrixParties.EDUCATION;
import static id.bham.core.action.MatrixParties.ENERGY;
import static id.bham.core.action.MatrixParties.ENVIRONMENT;
import static id.bham.core.action.MatrixParties.FISHERIES;
import static id.bham.core.action.MatrixParties.HEALTH;
import static id.bham.core.action.MatrixParties.HOME_AFFAIRS;
import static id.bham.core.action.MatrixParties.INDUSTRY;
import static id.bham.core.action.MatrixParties.INVESTMENT;
import static id.bham.core.action.MatrixParties.LAND;
import static id.bham.core.action.MatrixParties.LAW_AND_HUMAN_RIGHTS;
import static id.bham.core.action.MatrixParties.MANPOWER;
import static id.bham.core.action.MatrixParties.MINISTRIES_AND_AGENCIES;
import static id.bham.core.action.MatrixParties.PLANNING;
import static id.bham.core.action.MatrixParties.REGIONAL_GOVERNMENT;
import static id.bham.core.action.MatrixParties.SOCIAL_AFFAIRS;
import static id.bham.core.action.MatrixParties.STATE_ENTERPRISES;
import static id.bham.core.action.MatrixParties.STATE_SECRETARIAT;
import static id.bham.core.action.MatrixParties.TOURISM;
import static id.bham.core.action.MatrixParties.VILLAGES;
import static id.bham.core.action.MatrixParties.WOMEN_AND_CHILDREN;
import static id.bham.core.action.MatrixRow.everyYear;
import static id.bham.core.action.MatrixRow.everyYearByCount;
import static id.bham.core.action.MatrixRow.numbered;
import static id.bham.core.action.MatrixRow.some;
import static id.bham.core.action.MatrixRow.unnumbered;

import id.bham.core.mandate.Strategy;
import java.util.List;

/** The actions of the second strategy in the matrix of Perpres 60/2023, row by row, with what is doubtful in how they were read. */
final class SecondStrategyActions {

    static final List<NationalAction> ALL = List.of(
            StandardActions.action(
                    Strategy.REGULATION,
                    1,
                    "Melakukan pemetaan peraturan perundang-undangan beserta dengan peraturan turunannya "
                            + "yang memiliki relevansi dengan Bisnis dan HAM",
                    "Map the laws and their implementing rules that bear on business and human rights",
                    numbered(
                                    "1.1",
                                    "Melakukan pendataan regulasi dan kebijakan yang memiliki relevansi dengan Bisnis dan "
                                            + "HAM",
                                    "Take stock of the rules and policies that bear on business and human rights")
                            .criterion(
                                    "Tersedianya data peraturan perundang-undangan yang memiliki relevansi dengan Bisnis "
                                            + "dan HAM",
                                    "Data on the laws that bear on business and human rights are available",
                                    everyYear())
                            .responsible(LAW_AND_HUMAN_RIGHTS, REGIONAL_GOVERNMENT)
                            .related(PLANNING, STATE_SECRETARIAT, CABINET_SECRETARIAT, HOME_AFFAIRS, INVESTMENT)
                            .on(19)
                            .doubting(
                                    "related body 1 is printed 'Kementerian Perencanaan Pembangunan Nasional Republik "
                                            + "Indonesia/Badan Perencanaan Pembangunan Nasional'"),
                    numbered(
                                    "1.2",
                                    "Melakukan evaluasi regulasi dan kebijakan yang memiliki relevansi dengan Bisnis dan "
                                            + "HAM",
                                    "Evaluate the rules and policies that bear on business and human rights")
                            .criterion(
                                    "Tersedianya hasil evaluasi dan rekomendasi kebijakan mengenai peraturan "
                                            + "perundang-undangan yang memiliki relevansi dengan Bisnis dan HAM",
                                    "An evaluation and policy recommendations on the laws that bear on business and human "
                                            + "rights are available",
                                    some(2))
                            .on(19)
                            .doubting(
                                    "years of the two ticks lost",
                                    "no responsible and no related body can be read for this row: the cells are probably "
                                            + "joined with those of 1.1 (Kementerian Hukum dan Hak Asasi Manusia, Pemerintah "
                                            + "Daerah), but the scan does not show it"),
                    numbered(
                                    "1.3",
                                    "Melakukan analisis dan evaluasi regulasi dan kebijakan terkait sertifikasi HAM di "
                                            + "bidang perikanan",
                                    "Analyse and evaluate the rules and policies on human rights certification in "
                                            + "fisheries")
                            .criterion(
                                    "Tersedianya data dan hasil analisis dan evaluasi regulasi dan kebijakan terkait "
                                            + "sertifikasi HAM di [...]",
                                    "Data and results of the analysis and evaluation of rules and policies on human "
                                            + "rights certification in [...] are available",
                                    some(1),
                                    LAW_AND_HUMAN_RIGHTS)
                            .criterion(
                                    "Tersedianya penyempurnaan/pengembangan mekanisme dan persyaratan sertifikasi HAM di "
                                            + "bidang perikanan",
                                    "The mechanism and requirements of human rights certification in fisheries are "
                                            + "improved or developed",
                                    some(1),
                                    MANPOWER,
                                    WOMEN_AND_CHILDREN,
                                    LAW_AND_HUMAN_RIGHTS)
                            .responsible(FISHERIES)
                            .related(LAW_AND_HUMAN_RIGHTS, MANPOWER, WOMEN_AND_CHILDREN)
                            .on(20)
                            .doubting(
                                    "criterion 1 ends at 'di'; the end ('bidang perikanan', as in the sub-action and in "
                                            + "criterion 2) is dropped and not filled in",
                                    "one tick for each criterion; years lost",
                                    "the responsible body is printed once; taken for both criteria")),
            StandardActions.action(
                    Strategy.REGULATION,
                    2,
                    "Menyusun pedoman atau kebijakan praktis/teknis untuk melaksanakan penghormatan HAM "
                            + "dalam praktik bisnis",
                    "Draw up practical or technical guidelines or policies for respecting human rights in "
                            + "business",
                    numbered(
                                    "2.1",
                                    "Pemberdayaan penyandang disabilitas dalam praktik bisnis",
                                    "Empower persons with disabilities in business")
                            .criterion(
                                    "Tersedianya kebijakan tentang pemberdayaan penyandang disabilitas dalam praktik "
                                            + "bisnis",
                                    "A policy on empowering persons with disabilities in business is available",
                                    some(1, 3))
                            .criterion(
                                    "Tersedianya data penyandang disabilitas yang diberdayakan dalam praktik bisnis",
                                    "Data on the persons with disabilities empowered in business are available",
                                    some(1, 3))
                            .together(4, 4)
                            .responsible(MANPOWER)
                            .related(SOCIAL_AFFAIRS, STATE_ENTERPRISES, REGIONAL_GOVERNMENT)
                            .on(21)
                            .doubting(
                                    "four ticks for two criteria; how they are shared and the years are lost",
                                    "the title of action 2 is cut in two by the sub-action ('praktis/teknis' ... 'untuk "
                                            + "melaksanakan'); put together as in part G of the annex, page 8"),
                    numbered(
                                    "2.2",
                                    "Mendorong perlindungan dan pemberdayaan masyarakat hukum adat dalam praktik bisnis",
                                    "Promote the protection and empowerment of customary law communities in business")
                            .criterion(
                                    "Tersedianya kebijakan perlindungan dan pemberdayaan masyarakat hukum adat dalam "
                                            + "praktik bisnis",
                                    "A policy on protecting and empowering customary law communities in business is "
                                            + "available",
                                    some(1))
                            .responsible(HOME_AFFAIRS, REGIONAL_GOVERNMENT)
                            .related(ENVIRONMENT, LAND, VILLAGES, EDUCATION, SOCIAL_AFFAIRS)
                            .on(22)
                            .doubting(
                                    "year of the one tick lost",
                                    "related body 4 reads 'Kementerian Pendidikan dan Kebudayaan'; in 2023 the ministry "
                                            + "was called 'Pendidikan, Kebudayaan, Riset, dan Teknologi': kept as read"),
                    numbered(
                                    "2.3",
                                    "Melakukan analisis dan evaluasi kebijakan teknis mengenai akses kesehatan bernama "
                                            + "Gerakan Pekerja Perempuan Sehat dan Produktif",
                                    "Analyse and evaluate the technical policy on access to health called Healthy and "
                                            + "Productive Women Workers Movement")
                            .criterion(
                                    "Tersedianya data, hasil analisis, dan evaluasi kebijakan teknis mengenai akses "
                                            + "kesehatan bernama Gerakan Pekerja Perempuan Sehat dan Produktif",
                                    "Data, analysis and evaluation of the technical policy on that movement are available",
                                    everyYearByCount())
                            .criterion(
                                    "Tersedianya data perusahaan yang telah melaksanakan Gerakan Pekerja Perempuan Sehat "
                                            + "dan Produktif",
                                    "Data on the companies that carry out that movement are available",
                                    everyYear())
                            .criterion(
                                    "Tersedianya kebijakan mengenai akses kesehatan bernama Gerakan Pekerja Perempuan "
                                            + "Sehat dan Produktif",
                                    "A policy on access to health under that movement is available",
                                    some(0, 3))
                            .responsible(HEALTH, REGIONAL_GOVERNMENT)
                            .related(MANPOWER, WOMEN_AND_CHILDREN, HOME_AFFAIRS)
                            .on(23, 24)
                            .doubting(
                                    "criterion 2 has three ticks on its own line",
                                    "responsible and related bodies are printed once, beside criterion 1; taken for all "
                                            + "three",
                                    "criterion 1 has two ticks on its line and one apart, below the heading '2023': six "
                                            + "ticks for the six cells of criteria 1 and 2, so all years follow from the count",
                                    "criterion 3 (page 24): three single ticks stand below each other for criterion 3 of "
                                            + "2.3 and the two criteria of 2.4; one each, if every criterion has a tick, but the "
                                            + "scan does not tie them to rows; years lost"),
                    numbered(
                                    "2.4",
                                    "Melakukan kajian terhadap BUMDES sebagai badan usaha dalam rangka menyusun kebijakan "
                                            + "BUMDES yang berperspektif HAM",
                                    "Study village-owned enterprises as businesses, to draw up a policy on them with a "
                                            + "human rights perspective")
                            .criterion("Tersedianya hasil kajian", "The study's results are available", some(0, 3))
                            .criterion(
                                    "Tersusunnya kebijakan BUMDES yang berperspektif HAM",
                                    "The policy on village-owned enterprises with a human rights perspective is drawn up",
                                    some(0, 3))
                            .together(0, 3)
                            .responsible(VILLAGES)
                            .related(MINISTRIES_AND_AGENCIES, REGIONAL_GOVERNMENT)
                            .on(24)
                            .doubting(
                                    "ticks: see 2.3, criterion 3",
                                    "related body 1 is read from 'Kementerian llembaeja'")),
            StandardActions.action(
                    Strategy.REGULATION,
                    3,
                    "Mendorong Pelaku Usaha menyusun kebijakan Pelindungan dan Penghormatan HAM",
                    "Urge business actors to draw up policies that protect and respect human rights",
                    unnumbered(
                                    "Mendorong penyusunan peraturan/kebijakan internal perusahaan tentang perlindungan "
                                            + "tenaga kerja, anak, perempuan, masyarakat adat, penyandang disabilitas, dan "
                                            + "lingkungan hidup",
                                    "Urge companies to draw up internal rules or policies that protect workers, children, "
                                            + "women, customary communities, persons with disabilities and the environment")
                            .criterion(
                                    "Tersedianya peraturan/kebijakan internal perusahaan tentang perlindungan tenaga "
                                            + "kerja, anak, perempuan, masyarakat adat, penyandang disabilitas, dan lingkungan "
                                            + "hidup",
                                    "Companies have internal rules or policies that protect workers, children, women, "
                                            + "customary communities, persons with disabilities and the environment",
                                    some(2))
                            .responsible(
                                    MANPOWER, INDUSTRY, ENERGY, TOURISM, ENVIRONMENT, AGRICULTURE, REGIONAL_GOVERNMENT)
                            .related(
                                    WOMEN_AND_CHILDREN, SOCIAL_AFFAIRS, VILLAGES, HOME_AFFAIRS, LAND, STATE_ENTERPRISES)
                            .on(24, 25)
                            .doubting(
                                    "years of the two ticks lost",
                                    "the sub-action has no number",
                                    "the row runs over two pages; both halves of each cell are put together")));

    private SecondStrategyActions() {}
}
