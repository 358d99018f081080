package pl.hejnal.whole.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import pl.hejnal.whole.office.Browser;

/** The pages on which cases are registered, printed, found and read. */
public record CasesPage(Page screen) implements AutoCloseable {

    private static final Pattern CODE_AND_PIN = Pattern.compile("(\\d{3} \\d{3} \\d{3})\\s+PIN\\s+(\\d{4} \\d{4})");

    /** What a resident takes home. */
    public record TakenHome(String code, String pin) {

        public static TakenHome of(String code, String pin) {
            return new TakenHome(code.replace(" ", ""), pin.replace(" ", ""));
        }
    }

    public static CasesPage of(Browser browser, String login) {
        return new CasesPage(browser.screenOf(login));
    }

    public TakenHome registers(String sign) {
        fillRegistration(sign);
        Locator large = screen.locator(".slip .large dd");
        large.nth(1).waitFor();
        return TakenHome.of(large.nth(0).innerText(), large.nth(1).innerText());
    }

    /** What the page says to a case that is there already. */
    public String isRefused(String sign) {
        fillRegistration(sign);
        screen.locator("#known").waitFor();
        return screen.innerText("#register-sign-error");
    }

    private void fillRegistration(String sign) {
        screen.navigate("/cases/register.xhtml");
        screen.fill("#register-sign", sign);
        screen.click("#register-run");
    }

    public List<String> waitingSlips() {
        screen.navigate("/cases/slips.xhtml");
        return screen.locator("#slips-form tbody td:nth-child(2)").allInnerTexts();
    }

    public TakenHome prints(String sign) throws IOException {
        screen.navigate("/cases/slips.xhtml");
        screen.locator("#slips-form tbody tr", new Page.LocatorOptions().setHasText(sign))
                .locator("input")
                .check();
        return inPdf(screen.waitForDownload(() -> screen.click("#slips-print")));
    }

    public TakenHome getsTheSlipAsPdf() throws IOException {
        return inPdf(screen.waitForDownload(() -> screen.click("#slip-pdf")));
    }

    private static TakenHome inPdf(Download download) throws IOException {
        try (PDDocument paper = Loader.loadPDF(download.path().toFile())) {
            Matcher found = CODE_AND_PIN.matcher(new PDFTextStripper().getText(paper));
            if (!found.find()) {
                throw new AssertionError("no code and PIN on the slip");
            }
            return TakenHome.of(found.group(1), found.group(2));
        }
    }

    /** By sign or code, however it is typed; opens the case that is found. */
    public CasesPage finds(String typed) {
        screen.navigate("/cases/list.xhtml");
        screen.fill("#text", typed);
        screen.click("form[role=search] button");
        screen.click("#found");
        screen.locator("#case").waitFor();
        return this;
    }

    public List<String> findsByName(String name, String why) {
        screen.navigate("/cases/list.xhtml");
        screen.fill("#name", name);
        screen.fill("#name-why", why);
        screen.click("#name-find");
        screen.locator("#named li").first().waitFor();
        return screen.locator("#named li").allInnerTexts();
    }

    /** The state and what the case went through, for a reason. */
    public String reads(String why) {
        screen.fill("#why", why);
        screen.click("#read");
        screen.locator("#past").waitFor();
        return screen.innerText("#case");
    }

    public TakenHome getsANewPin(String why) {
        screen.fill("#pin-why", why);
        screen.click("#pin-new");
        Locator large = screen.locator(".slip .large dd");
        large.nth(1).waitFor();
        return TakenHome.of(large.nth(0).innerText(), large.nth(1).innerText());
    }

    @Override
    public void close() {
        screen.close();
    }
}
