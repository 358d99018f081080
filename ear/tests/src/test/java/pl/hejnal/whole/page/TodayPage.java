package pl.hejnal.whole.page;

import com.microsoft.playwright.Page;
import pl.hejnal.whole.office.Browser;

/** The manager's page of the day. */
public record TodayPage(Page screen) implements AutoCloseable {

    /** What the tiles show. */
    public record Figures(long offered, long answered, long abandoned, long settled) {

        public Figures plus(Figures more) {
            return new Figures(
                    offered + more.offered,
                    answered + more.answered,
                    abandoned + more.abandoned,
                    settled + more.settled);
        }

        public static Figures ofAnswered() {
            return new Figures(1, 1, 0, 0);
        }

        public static Figures ofAbandoned() {
            return new Figures(1, 0, 1, 0);
        }
    }

    public static TodayPage of(Browser browser, String manager) {
        return new TodayPage(browser.screenOf(manager));
    }

    /** The figures now; the page itself refreshes only every few seconds. */
    public Figures figures() {
        screen.reload();
        return new Figures(figure("offered"), figure("answered"), figure("abandoned"), figure("settled"));
    }

    private long figure(String metric) {
        return Long.parseLong(screen.innerText("[data-metric=" + metric + "]").strip());
    }

    @Override
    public void close() {
        screen.close();
    }
}
