package pl.hejnal.web.faces.reports.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.mailing.MailingDesk;
import pl.hejnal.reports.mailing.MailingView;
import pl.hejnal.reports.mailing.domain.MailingState;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** All orders of reports by mail, and what is decided about one. */
@Named("mailingBoard")
@RequestScoped
public class MailingBoard {

    private static final String BUNDLE = "mailing";

    /**
     * An order as it is read.
     *
     * @param step how its lines are told apart by time
     * @param last when it was sent last, empty if never
     * @param letters what became of those letters
     * @param next empty while it rests
     * @param trouble why it does not leave; empty if it does
     */
    public record Row(
            long id,
            String report,
            String step,
            String format,
            String times,
            String recipients,
            String by,
            MailingState state,
            String last,
            String letters,
            String next,
            String trouble) {

        public boolean isActive() {
            return state == MailingState.ACTIVE;
        }
    }

    @Inject
    private MailingDesk desk;

    @Inject
    private MailingWords mailingWords;

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    private final RenderCache<List<MailingView>> all = new RenderCache<>();

    public List<Row> getRows() {
        return all.get(desk::all).stream().map(this::row).toList();
    }

    private Row row(MailingView view) {
        boolean active = view.state() == MailingState.ACTIVE;
        return new Row(
                view.id(),
                words.one("reports", view.what().report()),
                view.what()
                        .interval()
                        .map((Interval step) -> words.one("reports", step))
                        .orElseGet(() -> words.of("reports", "wholeTime")),
                words.one(BUNDLE, view.what().format()),
                mailingWords.of(view.times()),
                String.join(
                        ", ", view.recipients().stream().map(MailAddress::value).toList()),
                people.of(view.orderedBy().value()),
                view.state(),
                view.lastSentAt().map(OfficeTime::day).orElse(""),
                letters(view),
                active ? OfficeTime.day(view.nextAt()) : "",
                trouble(view));
    }

    private String letters(MailingView view) {
        List<String> told = new ArrayList<>();
        add(told, "delivered", view.delivered());
        add(told, "waiting", view.waiting());
        add(told, "dead", view.dead());
        return String.join(", ", told);
    }

    private void add(List<String> told, String key, long letters) {
        if (letters > 0) {
            told.add(words.of(BUNDLE, key, letters));
        }
    }

    private String trouble(MailingView view) {
        if (view.state() == MailingState.STOPPED) {
            return words.of(BUNDLE, "stopped");
        }
        if (!view.failure().isEmpty()) {
            return words.of("problems", view.failure());
        }
        String refused =
                view.refused().map(kind -> words.one("outbox", kind) + ". ").orElse("");
        return refused + (view.dead() > 0 ? words.of(BUNDLE, "deadHint") : "");
    }

    public void pause(long id) {
        messages.after(BUNDLE, "paused", () -> desk.pause(id, user.login()));
    }

    public void resume(long id) {
        messages.after(BUNDLE, "resumed", () -> desk.resume(id, user.login()));
    }

    public void delete(long id) {
        messages.after(BUNDLE, "deleted", () -> desk.delete(id, user.login()));
    }
}
