package pl.hejnal.web.faces.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import pl.hejnal.outbox.OutboxDesk;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** One message of the list, and what is decided about it. */
@Named("outboxChoice")
@ViewScoped
public class OutboxChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutboxDesk desk;

    @Inject
    private transient Clock clock;

    @Inject
    private Words words;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String id = "";
    private transient @Nullable OutboxRow row;

    /** Null if none is chosen, or there is no such message. */
    public @Nullable OutboxRow getRow() {
        if (row == null && id.matches("\\d{1,18}")) {
            row = desk.view(Long.parseLong(id))
                    .map(view -> OutboxRow.of(view, words, clock.instant()))
                    .orElse(null);
        }
        return row;
    }

    public void retry() {
        decide("retried", () -> desk.retry(Long.parseLong(id), user.login()));
    }

    public void discard() {
        decide("discarded", () -> desk.discard(Long.parseLong(id), user.login()));
    }

    private void decide(String done, Runnable deed) {
        messages.after("outbox", done, deed);
        row = null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
