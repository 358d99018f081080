package pl.hejnal.whole.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import pl.hejnal.whole.office.Browser;

/** The administrator's pages of the voice menu. */
public record MenuPages(Page screen) implements AutoCloseable {

    public static MenuPages of(Browser browser, String login) {
        return new MenuPages(browser.screenOf(login));
    }

    public MenuPages opens(String node) {
        screen.navigate("/menu/plan.xhtml?node=" + node);
        return this;
    }

    /** Types into a sentence of an option, by its place on the page, and keeps it in the draft. */
    public MenuPages says(int option, String language, String words) {
        screen.locator("[data-option='" + option + ".say." + language + "']").fill(words);
        screen.locator("#save").click();
        return told("Zapisano w szkicu.");
    }

    /** A whole menu from a document. */
    public MenuPages loads(String document) {
        opens("main").screen().locator("summary").last().click();
        screen.locator("#document").fill(document);
        screen.locator("#load-document").click();
        screen.locator("#publish").waitFor();
        return this;
    }

    public MenuPages publishes(String note) {
        screen.locator("#note").fill(note);
        screen.locator("#publish").click();
        return told("Opublikowano; obowiązuje od następnego połączenia.");
    }

    /** Waits until the page says so. */
    public MenuPages told(String message) {
        screen.locator("#messages").getByText(message).waitFor();
        return this;
    }

    /** Waits until the page refuses it beside that field. */
    public MenuPages refuses(String field, String message) {
        screen.locator("#" + field + "-error").getByText(message).waitFor();
        return this;
    }

    public MenuPages discards() {
        screen.locator("#discard").click();
        screen.locator("#discard").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    public int heardVersion() {
        opens("main");
        return Integer.parseInt(screen.locator("#heard").innerText());
    }

    public MenuPages goesBackTo(int version) {
        screen.navigate("/menu/versions.xhtml?version=" + version);
        screen.locator("#note").fill("z powrotem");
        screen.locator("#go-back").click();
        return told("Przywrócono wcześniejszą wersję.");
    }

    public List<String> faults() {
        return screen.locator("#faults li").allInnerTexts();
    }

    /** Hears the first sentence that this locator holds; waits until the browser has its sound. */
    public MenuPages hears(String within, String words) {
        screen.locator(within + " button.hear").first().click();
        screen.locator("html[data-heard='" + words + "']").waitFor();
        return this;
    }

    /** The sound of these words, as the page gets it: how it begins, and its length in bytes. */
    public List<?> soundOf(String words) {
        return (List<?>) screen.evaluate("""
                words => fetch('/menu/sound', {method: 'POST', body: new URLSearchParams({as: 'said', language: 'pl', words})})
                    .then(answer => answer.arrayBuffer())
                    .then(sound => [new TextDecoder().decode(sound.slice(0, 4)), sound.byteLength])""", words);
    }

    /** Begins a trial without sound, so that nothing is waited for. */
    public MenuPages calls() {
        screen.navigate("/menu/trial.xhtml");
        screen.locator("#aloud").uncheck();
        screen.locator("#begin").click();
        screen.locator("#said li").first().waitFor();
        return this;
    }

    public MenuPages presses(String key, String heardThen) {
        screen.locator("button.digit:has(:text-is('" + key + "'))").click();
        return hearsNow(heardThen);
    }

    /** On the keyboard, as fast as can be: no key waits for the one before it to be taken. */
    public MenuPages types(String keys) {
        screen.keyboard().type(keys);
        return this;
    }

    public MenuPages hearsNow(String words) {
        screen.locator("#said .words").getByText(words).first().waitFor();
        return this;
    }

    public MenuPages records(String key, byte[] wav) {
        screen.navigate("/menu/recordings.xhtml");
        screen.locator("#key").selectOption(key);
        screen.locator("#file").setInputFiles(new FilePayload("sound.wav", "audio/wav", wav));
        screen.locator("#put").click();
        screen.waitForLoadState(LoadState.LOAD);
        return this;
    }

    public MenuPages takesBack(String key) {
        screen.navigate("/menu/recordings.xhtml");
        screen.locator("tr[data-recording='" + key + "'] .ui-button").click();
        screen.locator("tr[data-recording='" + key + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    @Override
    public void close() {
        screen.close();
    }
}
