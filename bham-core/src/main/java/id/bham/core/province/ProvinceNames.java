package id.bham.core.province;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.bham.core.check.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names by which provinces go, as people write them. */
final class ProvinceNames {

    /** Other names of provinces, in the form of {@link #plain(String)}. */
    private static final ImmutableMap<String, String> OTHER_NAMES = ImmutableMap.of(
            "jakarta", "ID-JK",
            "daerah khusus ibukota jakarta", "ID-JK",
            "daerah khusus ibu kota jakarta", "ID-JK",
            "daerah khusus jakarta", "ID-JK",
            "yogyakarta", "ID-YO",
            "daerah istimewa yogyakarta", "ID-YO",
            "bangka belitung", "ID-BB");

    /** What officials shorten the names to, in the form of {@link #plain(String)}. */
    private static final ImmutableMap<String, String> SHORT_NAMES = ImmutableMap.<String, String>builder()
            .put("sumut", "ID-SU")
            .put("sumbar", "ID-SB")
            .put("sumsel", "ID-SS")
            .put("babel", "ID-BB")
            .put("kepri", "ID-KR")
            .put("dki", "ID-JK")
            .put("jabar", "ID-JB")
            .put("jateng", "ID-JT")
            .put("diy", "ID-YO")
            .put("jatim", "ID-JI")
            .put("ntb", "ID-NB")
            .put("ntt", "ID-NT")
            .put("kalbar", "ID-KB")
            .put("kalteng", "ID-KT")
            .put("kalsel", "ID-KS")
            .put("kaltim", "ID-KI")
            .put("kaltara", "ID-KU")
            .put("sulut", "ID-SA")
            .put("sulteng", "ID-ST")
            .put("sulsel", "ID-SN")
            .put("sultra", "ID-SG")
            .put("sulbar", "ID-SR")
            .put("malut", "ID-MU")
            .buildOrThrow();

    private static final Pattern PROVINCE = Pattern.compile("^pro[vp](insi |\\. ?| )");
    private static final Pattern ISLANDS = Pattern.compile("^kep(\\. ?| )");

    private final ImmutableList<String> names;
    private final ImmutableMap<String, Province> byPlainName;

    private ProvinceNames(ImmutableList<String> names, ImmutableMap<String, Province> byPlainName) {
        this.names = names;
        this.byPlainName = byPlainName;
    }

    static ProvinceNames of(List<Province> provinces) {
        var byPlainName = ImmutableMap.<String, Province>builder();
        for (Province province : provinces) {
            byPlainName.put(plain(province.name()), province);
            OTHER_NAMES.entrySet().stream()
                    .filter(other -> other.getValue().equals(province.iso()))
                    .map(Map.Entry::getKey)
                    .forEach(other -> byPlainName.put(other, province));
        }
        return new ProvinceNames(
                provinces.stream().map(Province::name).collect(ImmutableList.toImmutableList()),
                byPlainName.buildOrThrow());
    }

    Province find(String name) {
        return Optional.ofNullable(byPlainName.get(plain(name)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no province has the name '" + name + "'; expected " + String.join(", ", expected(name))));
    }

    /** The province whose name, short name or code this is, whatever its letter case; empty if it is of none, or of several. */
    Optional<Province> meantBy(String text) {
        String plain = plain(text);
        String iso = plain.startsWith("id-") ? plain : "id-" + plain;
        Set<Province> meant = byPlainName.values().stream()
                .filter(province -> province.equals(byPlainName.get(plain))
                        || province.iso().equals(SHORT_NAMES.get(plain))
                        || province.iso().equalsIgnoreCase(iso)
                        || hasNumber(province, plain))
                .collect(ImmutableSet.toImmutableSet());
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private static boolean hasNumber(Province province, String number) {
        return Stream.of(CodeScheme.KEMENDAGRI, CodeScheme.BPS)
                .anyMatch(scheme -> province.code(scheme).value().equals(number));
    }

    /** The names that are spelled nearly so or, if there is none, those of which this is a part or, if there is none, all. */
    private List<String> expected(String name) {
        String plain = plain(name);
        List<String> near = Spelling.near(plain, names);
        if (near.isEmpty() && !plain.isEmpty()) {
            near = names.stream().filter(other -> plain(other).contains(plain)).toList();
        }
        return near.isEmpty() ? names : near;
    }

    /** A name as all who write it otherwise mean it. */
    private static String plain(String name) {
        String small = CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
        String bare = PROVINCE.matcher(small).replaceFirst("");
        return ISLANDS.matcher(bare).replaceFirst("kepulauan ").replace(".", "").replace("sumatra", "sumatera");
    }
}
