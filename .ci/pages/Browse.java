import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Looks at pages in a browser as people do.
 *
 * <p>{@code java Browse.java FOLDER SHOTS} opens {@code banten.html}, {@code nasional.html} and the site below {@code FOLDER/site}, keeps pictures
 * in {@code SHOTS}, and ends with 1 if anything is wrong.
 */
public final class Browse {

    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<Integer> WIDTHS = List.of(400, 1280);

    private final Path folder;
    private final Path shots;
    private final ChromeDriver browser;
    private final String axe;
    private final Set<String> problems = new TreeSet<>();
    private int links;
    private int pages;

    private Browse(Path folder, Path shots) throws IOException {
        this.folder = folder;
        this.shots = shots;
        this.axe = Files.readString(folder.resolve("npm/node_modules/axe-core/axe.min.js"));
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(new java.io.File("/usr/bin/chromedriver")).build(),
                options);
    }

    /** @param arguments the folder of the pages, and that of the pictures */
    public static void main(String[] arguments) throws IOException {
        var browse = new Browse(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath());
        try {
            browse.look();
        } catch (RuntimeException e) {
            browse.problems.add("the browser could go no further: " + e);
            browse.hearTheBrowser("the last page");
        } finally {
            browse.browser.quit();
        }
        browse.problems.forEach(System.err::println);
        if (!browse.problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println(browse.pages + " pages and " + browse.links + " links were looked at in a browser");
    }

    private void look() throws IOException {
        open(folder.resolve("banten.html"));
        use("banten");
        expect(sheets("banten") == 1, "Banten's page has " + sheets("banten") + " sheets of paper");
        open(folder.resolve("nasional.html"));
        use("nasional");
        expect(sheets("nasional") <= 4, "the nation's page has " + sheets("nasional") + " sheets of paper");
        for (String page : List.of("banten.html", "nasional.html", "site/index.html", "site/rules.html", "site/law.html", "site/actions.html")) {
            seeInAllWays(page);
        }
        searchRules();
        withoutScript();
        followLinks();
    }

    private void expect(boolean truth, String otherwise) {
        if (!truth) {
            problems.add(otherwise);
        }
    }

    // What a person does

    private void open(Path page) {
        view(1280, "light");
        browser.get(page.toUri().toString());
        pages++;
    }

    private void use(String name) {
        sort(name);
        filter(name);
        fold(name);
        chooseADay(name);
        hearTheBrowser(name);
    }

    private void sort(String name) {
        boolean found = false;
        for (WebElement table : browser.findElements(By.tagName("table"))) {
            List<WebElement> buttons = table.findElements(By.cssSelector("thead .sort"));
            if (!buttons.isEmpty() && buttons.get(0).isDisplayed()) {
                found = true;
                List<String> before = column(table);
                buttons.get(0).click();
                List<String> ascending = column(table);
                buttons.get(0).click();
                List<String> descending = column(table);
                expect(ascending.size() == before.size() && new HashSet<>(ascending).equals(new HashSet<>(before)), name + ": sorting lost rows");
                List<String> turned = new ArrayList<>(descending);
                java.util.Collections.reverse(turned);
                expect(new HashSet<>(before).size() < before.size() || turned.equals(ascending), name + ": a table does not sort: " + ascending);
                expect("descending".equals(table.findElement(By.tagName("th")).getAttribute("aria-sort")), name + ": a sorted column does not say so");
            }
        }
        expect(found, name + ": no table can be sorted");
    }

    private static List<String> column(WebElement table) {
        return table.findElements(By.cssSelector("tbody tr > :first-child")).stream().map(WebElement::getText).toList();
    }

    private void filter(String name) {
        WebElement fold = browser.findElement(By.cssSelector("details.fold[id^=findings]"));
        expect(fold.getAttribute("open") == null, name + ": findings are not folded");
        browser.executeScript("arguments[0].open = true", fold);
        WebElement field = fold.findElement(By.cssSelector("input[type=search]"));
        List<WebElement> items = fold.findElements(By.cssSelector(".entry, .items > li"));
        long all = items.stream().filter(WebElement::isDisplayed).count();
        String wanted = items.get(0).getText().split(" ")[0];
        field.sendKeys(wanted);
        long some = items.stream().filter(WebElement::isDisplayed).count();
        expect(some > 0 && some < all, name + ": of " + all + " findings " + some + " are left by the filter " + wanted);
        expect(!fold.findElement(By.tagName("output")).getText().isBlank(), name + ": the filter does not say how many are left");
        field.clear();
        field.sendKeys(" ");
        expect(items.stream().filter(WebElement::isDisplayed).count() == all, name + ": an empty filter leaves findings out");
        browser.executeScript("arguments[0].open = false", fold);
    }

    private void searchRules() {
        open(folder.resolve("site/rules.html"));
        WebElement field = browser.findElement(By.cssSelector("main > .filter input"));
        List<WebElement> rules = browser.findElements(By.cssSelector("main > section[id] > .entry"));
        field.sendKeys("sekretariat");
        long found = rules.stream().filter(WebElement::isDisplayed).count();
        expect(found > 0 && found < rules.size() / 2, "of " + rules.size() + " rules " + found + " are found by a word");
        for (WebElement area : browser.findElements(By.cssSelector("main > section[id]"))) {
            boolean isOfSome = area.findElements(By.cssSelector(".entry")).stream().anyMatch(WebElement::isDisplayed);
            expect(area.isDisplayed() == isOfSome, "an area of rules is there without any: " + area.getAttribute("id"));
        }
    }

    private void fold(String name) {
        List<WebElement> tools = browser.findElements(By.cssSelector(".tools button"));
        List<WebElement> folds = browser.findElements(By.cssSelector("details"));
        tools.get(0).click();
        expect(folds.stream().allMatch(fold -> fold.getAttribute("open") != null), name + ": not all opens");
        tools.get(1).click();
        expect(folds.stream().allMatch(fold -> fold.getAttribute("open") == null), name + ": not all closes");
        WebElement fold = browser.findElement(By.cssSelector("details.fold > summary"));
        fold.sendKeys(org.openqa.selenium.Keys.ENTER);
        expect(browser.findElement(By.cssSelector("details.fold")).getAttribute("open") != null, name + ": a key opens nothing");
        fold.sendKeys(org.openqa.selenium.Keys.ENTER);
    }

    private void chooseADay(String name) {
        WebElement figure = browser.findElement(By.cssSelector("figure.bars"));
        List<WebElement> days = figure.findElements(By.cssSelector("select option"));
        expect(days.size() > 3, name + ": there are " + days.size() + " days to choose");
        days.get(days.size() - 1).click();
        expect(!figure.findElement(By.tagName("output")).getText().isBlank(), name + ": nothing is told of a chosen day");
        for (WebElement line : figure.findElements(By.cssSelector("line.chosen"))) {
            double x = Double.parseDouble(line.getAttribute("x1"));
            expect(x > 150, name + ": the line of the chosen day stands at " + x);
        }
        for (WebElement row : figure.findElements(By.cssSelector("tbody tr"))) {
            long left = row.findElements(By.cssSelector("li[data-from]")).stream().filter(WebElement::isDisplayed).count();
            expect(left == 1, name + ": " + left + " outcomes hold on the chosen day");
        }
        days.get(0).click();
        browser.executeScript("arguments[0].open = false", figure.findElement(By.cssSelector("details.same")));
    }

    private void hearTheBrowser(String name) {
        for (LogEntry entry : browser.manage().logs().get(LogType.BROWSER)) {
            problems.add(name + ": the browser says " + entry.getMessage());
        }
    }

    // How it looks

    private void view(int width, String theme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    private void seeInAllWays(String page) throws IOException {
        browser.get(folder.resolve(page).toUri().toString());
        pages++;
        String name = page.replace(".html", "").replace('/', '-');
        for (int width : WIDTHS) {
            for (String theme : THEMES) {
                view(width, theme);
                String way = name + "-" + width + "-" + theme;
                Object wide = browser.executeScript("return document.documentElement.scrollWidth");
                expect(((Number) wide).intValue() <= width, way + " is " + wide + " wide");
                seePictures(way);
                keep(way);
            }
        }
        browser.executeScript("document.querySelectorAll('details').forEach(function (fold) { fold.open = true; })");
        view(1280, "light");
        meetBarriers(name + ", light");
        view(400, "dark");
        meetBarriers(name + ", dark and small");
        hearTheBrowser(name);
    }

    /** No picture is cut off, and no letter in one is smaller than a person can read. */
    @SuppressWarnings("unchecked")
    private void seePictures(String way) {
        var faults = (List<String>) browser.executeScript("""
                var faults = [];
                document.querySelectorAll('figure svg').forEach(function (svg) {
                  if (!svg.getClientRects().length) { return; }
                  if (svg.parentNode.scrollWidth > svg.parentNode.clientWidth) { faults.push('cut off: ' + svg.querySelector('title').textContent); }
                  svg.querySelectorAll('text, tspan').forEach(function (text) {
                    var size = parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM().a;
                    var says = Array.from(text.childNodes).some(function (node) { return node.nodeType === 3 && node.data.trim(); });
                    if (says && getComputedStyle(text).display !== 'none' && size < 8.5) { faults.push(size.toFixed(1) + ' pixels: ' + text.textContent); }
                  });
                });
                return faults.slice(0, 3);
                """);
        expect(faults.isEmpty(), way + ": " + faults);
    }

    private void keep(String name) throws IOException {
        Map<String, Object> shot = browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.write(shots.resolve(name + ".png"), Base64.getDecoder().decode(shot.get("data").toString()));
    }

    private int sheets(String name) throws IOException {
        Map<String, Object> printed =
                browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode(printed.get("data").toString());
        Files.write(shots.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What stands in the way of people, as axe-core finds it. */
    @SuppressWarnings("unchecked")
    private void meetBarriers(String name) {
        browser.executeScript("if (!window.axe) { " + axe + " }");
        var found = (List<Map<String, Object>>) browser.executeAsyncScript("""
                var done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                  .then(function (result) {
                    done(result.violations.map(function (violation) {
                      return { id: violation.id, help: violation.help, where: violation.nodes.slice(0, 3).map(function (node) { return node.html; }).join(' | '), number: violation.nodes.length };
                    }));
                  });
                """);
        found.forEach(violation -> problems.add(name + ": axe-core finds " + violation));
    }

    /** All is there without a script. */
    private void withoutScript() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.get(folder.resolve("banten.html").toUri().toString());
        WebElement fold = browser.findElement(By.cssSelector("details.fold[id^=findings]"));
        fold.findElement(By.tagName("summary")).click();
        expect(fold.findElement(By.cssSelector(".entry > summary")).isDisplayed(), "without a script a finding cannot be read");
        expect(browser.findElements(By.cssSelector("button, input, select")).isEmpty(), "without a script there are controls that do nothing");
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        pages++;
    }

    // Where links lead

    @SuppressWarnings("unchecked")
    private void followLinks() throws IOException {
        view(1280, "light");
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, Set<String>> wanted = new TreeMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(folder.resolve("site/index.html").toUri().toString()));
        next.add(folder.resolve("nasional.html").toUri().toString());
        while (!next.isEmpty()) {
            String address = next.poll();
            if (names.containsKey(address)) {
                continue;
            }
            if (!Files.exists(Path.of(URI.create(address)))) {
                problems.add("a link leads to " + address + ", which is not there");
                names.put(address, Set.of());
                continue;
            }
            browser.get(address);
            pages++;
            hearTheBrowser(address);
            names.put(address, new HashSet<>((List<String>) browser.executeScript(
                    "return Array.from(document.querySelectorAll('[id]'), function (element) { return element.id; })")));
            var addresses = (List<String>) browser.executeScript(
                    "return Array.from(document.querySelectorAll('a'), function (link) { return typeof link.href === 'string' ? link.href : new URL(link.href.baseVal, location).href; })");
            for (String link : addresses) {
                links++;
                if (!link.startsWith("file:")) {
                    continue;
                }
                String[] parts = link.split("#", 2);
                next.add(parts[0]);
                if (parts.length > 1) {
                    wanted.computeIfAbsent(parts[0], none -> new TreeSet<>()).add(parts[1]);
                }
            }
        }
        wanted.forEach((page, parts) -> parts.forEach(part ->
                expect(names.getOrDefault(page, Set.of()).contains(part), "a link leads to " + page + "#" + part + ", which is not there")));
        expect(names.size() > 20, "the site has " + names.size() + " pages");
        long written;
        try (var files = Files.walk(folder.resolve("site"))) {
            written = files.filter(file -> file.toString().endsWith(".html")).count();
        }
        expect(names.size() == written + 1, "of " + written + " pages of the site " + (names.size() - 1) + " can be reached");
    }
}
