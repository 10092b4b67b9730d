package id.bham.core.province;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Bindable;
import id.bham.core.check.GuavaLibrary;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A province of Indonesia (provinsi). There are 38: 34 until 2022-11-10, 37 from 2022-11-11 and 38 from 2022-12-09, counted by
 * the inauguration of each new one.
 *
 * <p>Codes: ISO 3166-2 and Kemendagri. The BPS codes of the provinces outside Papua are taken to equal those of Kemendagri; for
 * the six provinces in Papua the two schemes differ.
 */
public final class Province implements Bindable {

    static {
        GuavaLibrary.look();
    }

    /** Nothing here speaks of earlier days; the 34 older provinces were made on some day before. */
    private static final LocalDate KNOWN_FROM = LocalDate.of(2020, 1, 1);

    private static final LocalDate THREE_ACTS = LocalDate.of(2022, 7, 25);
    private static final LocalDate ACT_OF_PAPUA_BARAT_DAYA = LocalDate.of(2022, 12, 8);
    private static final LocalDate THREE_IN_PAPUA = LocalDate.of(2022, 11, 11);
    private static final LocalDate PAPUA_BARAT_DAYA = LocalDate.of(2022, 12, 9);

    private static final ImmutableList<Province> ALL = registry();
    private static final ImmutableMap<ProvinceCode, Province> BY_CODE = byCode(ALL);
    private static final ProvinceNames NAMES = ProvinceNames.of(ALL);

    private final String name;
    private final ImmutableMap<CodeScheme, ProvinceCode> codes;
    private final ValidityPeriod existence;
    private final Optional<Province> carvedFrom;
    private final Optional<LocalDate> act;

    private Province(
            String iso,
            String name,
            int kemendagri,
            int bps,
            PartialDate firstDay,
            Optional<Province> carvedFrom,
            Optional<LocalDate> act) {
        this.name = name;
        this.codes = ImmutableMap.of(
                CodeScheme.ISO, new ProvinceCode(CodeScheme.ISO, "ID-" + iso),
                CodeScheme.KEMENDAGRI, new ProvinceCode(CodeScheme.KEMENDAGRI, Integer.toString(kemendagri)),
                CodeScheme.BPS, new ProvinceCode(CodeScheme.BPS, Integer.toString(bps)));
        this.existence = ValidityPeriod.of(Fact.known(firstDay), Fact.absent());
        this.carvedFrom = carvedFrom;
        this.act = act;
    }

    private static ImmutableList<Province> registry() {
        Province papua = old("PA", "Papua", 91, 94);
        Province papuaBarat = old("PB", "Papua Barat", 92, 91);
        return ImmutableList.of(
                old("AC", "Aceh", 11),
                old("SU", "Sumatera Utara", 12),
                old("SB", "Sumatera Barat", 13),
                old("RI", "Riau", 14),
                old("JA", "Jambi", 15),
                old("SS", "Sumatera Selatan", 16),
                old("BE", "Bengkulu", 17),
                old("LA", "Lampung", 18),
                old("BB", "Kepulauan Bangka Belitung", 19),
                old("KR", "Kepulauan Riau", 21),
                old("JK", "DKI Jakarta", 31),
                old("JB", "Jawa Barat", 32),
                old("JT", "Jawa Tengah", 33),
                old("YO", "DI Yogyakarta", 34),
                old("JI", "Jawa Timur", 35),
                old("BT", "Banten", 36),
                old("BA", "Bali", 51),
                old("NB", "Nusa Tenggara Barat", 52),
                old("NT", "Nusa Tenggara Timur", 53),
                old("KB", "Kalimantan Barat", 61),
                old("KT", "Kalimantan Tengah", 62),
                old("KS", "Kalimantan Selatan", 63),
                old("KI", "Kalimantan Timur", 64),
                old("KU", "Kalimantan Utara", 65),
                old("SA", "Sulawesi Utara", 71),
                old("ST", "Sulawesi Tengah", 72),
                old("SN", "Sulawesi Selatan", 73),
                old("SG", "Sulawesi Tenggara", 74),
                old("GO", "Gorontalo", 75),
                old("SR", "Sulawesi Barat", 76),
                old("MA", "Maluku", 81),
                old("MU", "Maluku Utara", 82),
                papua,
                papuaBarat,
                carved("PS", "Papua Selatan", 93, 95, THREE_ACTS, THREE_IN_PAPUA, papua),
                carved("PT", "Papua Tengah", 94, 96, THREE_ACTS, THREE_IN_PAPUA, papua),
                carved("PE", "Papua Pegunungan", 95, 97, THREE_ACTS, THREE_IN_PAPUA, papua),
                carved("PD", "Papua Barat Daya", 96, 92, ACT_OF_PAPUA_BARAT_DAYA, PAPUA_BARAT_DAYA, papuaBarat));
    }

    private static ImmutableMap<ProvinceCode, Province> byCode(List<Province> provinces) {
        var byCode = ImmutableMap.<ProvinceCode, Province>builder();
        for (Province province : provinces) {
            province.codes.values().forEach(code -> byCode.put(code, province));
        }
        return byCode.buildOrThrow();
    }

    private static Province old(String iso, String name, int code) {
        return old(iso, name, code, code);
    }

    private static Province old(String iso, String name, int kemendagri, int bps) {
        PartialDate someDayBefore = PartialDate.onOrBefore(KNOWN_FROM.minusDays(1));
        return new Province(iso, name, kemendagri, bps, someDayBefore, Optional.empty(), Optional.empty());
    }

    private static Province carved(
            String iso, String name, int kemendagri, int bps, LocalDate act, LocalDate firstDay, Province from) {
        return new Province(iso, name, kemendagri, bps, PartialDate.of(firstDay), Optional.of(from), Optional.of(act));
    }

    /** {@return all 38 provinces that there are or will have been, an unmodifiable list in the order of their Kemendagri codes} */
    public static List<Province> all() {
        return ALL;
    }

    /**
     * {@return the provinces that exist on a day, an unmodifiable list in the order of their Kemendagri codes}
     *
     * @param day a day from 2020 on; nothing is known here of earlier ones
     * @throws IllegalArgumentException if the day is before 2020
     */
    public static List<Province> existingOn(LocalDate day) {
        if (day.isBefore(KNOWN_FROM)) {
            throw new IllegalArgumentException(
                    "which provinces existed is known from " + KNOWN_FROM + " on, but was asked for " + day);
        }
        return ALL.stream()
                .filter(province -> province.existence.contains(day).isTrue())
                .toList();
    }

    /**
     * {@return the province with an ISO 3166-2 code}
     *
     * @param iso the code, such as {@code ID-BT}
     * @throws IllegalArgumentException if no province has that code
     */
    public static Province of(String iso) {
        return of(new ProvinceCode(CodeScheme.ISO, iso))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no province has the ISO 3166-2 code '" + iso + "'; expected one like 'ID-BT'"));
    }

    /**
     * {@return the province with a name, as people write it: letter case and white space do not count, nor does {@code Provinsi} before
     * it, {@code Sumatra} is {@code Sumatera} and {@code Kep.} is {@code Kepulauan}; Jakarta, Yogyakarta and Bangka Belitung go by
     * their short and their long names} Nothing is guessed: a part of a name, such as {@code Sumatera}, and an abbreviation, such as
     * {@code NTB}, are refused.
     *
     * @param name the name, such as {@code Banten}, {@code Provinsi Banten} or {@code Daerah Istimewa Yogyakarta}
     * @throws IllegalArgumentException if no province has that name; the message tells the nearest names that there are
     */
    public static Province named(String name) {
        return NAMES.find(name);
    }

    /**
     * {@return the province that people mean by a name or a code, as they write it, or empty if they may mean none or several} Besides the names
     * that {@link #named(String)} takes, these are short names, such as {@code Jabar} and {@code NTB}, ISO 3166-2 codes in any letter case,
     * with {@code ID-} or without, and the numbers of Kemendagri and BPS, unless they are those of two provinces.
     *
     * @param text what people wrote
     */
    public static Optional<Province> meantBy(String text) {
        return NAMES.meantBy(text);
    }

    /**
     * {@return the province with a code, or empty if none has that code}
     *
     * @param code the code with its scheme
     */
    public static Optional<Province> of(ProvinceCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** {@return its name in Indonesian} */
    public String name() {
        return name;
    }

    /** {@return its ISO 3166-2 code, such as {@code ID-BT}} */
    public String iso() {
        return code(CodeScheme.ISO).value();
    }

    /**
     * {@return its code in a scheme}
     *
     * @param scheme the scheme
     */
    public ProvinceCode code(CodeScheme scheme) {
        return Objects.requireNonNull(codes.get(scheme));
    }

    /**
     * {@return the days on which it exists, open at their end} Of the 34 older provinces only this is known: they were made before
     * 2020.
     */
    public ValidityPeriod existence() {
        return existence;
    }

    /**
     * {@return whether it exists on the check date, in three values; decided from 2020 on}
     *
     * @param at the check date
     */
    public Truth exists(AsOf at) {
        return at.within(existence);
    }

    /**
     * {@return the day of the act that made it (undang-undang pembentukan), after which it was not yet inaugurated for a time; empty
     * for provinces that are older than this registry}
     */
    public Optional<LocalDate> act() {
        return act;
    }

    /** {@return the province from whose territory it was made, or empty for the 34 older ones} */
    public Optional<Province> carvedFrom() {
        return carvedFrom;
    }

    /** {@return the provinces that were made from its territory, an unmodifiable list in the order of their Kemendagri codes} */
    public List<Province> carvedOut() {
        return ALL.stream()
                .filter(province -> province.carvedFrom.stream().anyMatch(this::equals))
                .toList();
    }

    /** {@return its ISO 3166-2 code} */
    @Override
    public String toString() {
        return iso();
    }
}
