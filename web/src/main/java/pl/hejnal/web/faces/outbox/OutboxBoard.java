package pl.hejnal.web.faces.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.Page;
import pl.hejnal.outbox.OutboxCounts;
import pl.hejnal.outbox.OutboxDesk;
import pl.hejnal.outbox.OutboxStatus;
import pl.hejnal.outbox.OutboxView;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.Words;

/** What leaves the house, newest first; the filter and the place in the list stand in the address. */
@Named("outboxBoard")
@RequestScoped
public class OutboxBoard {

    private static final int LIMIT = 50;

    @Inject
    private OutboxDesk desk;

    @Inject
    private OutboxStatus status;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String state = "";
    private String cursor = "";
    private final RenderCache<Page<OutboxView>> page = new RenderCache<>();
    private final RenderCache<OutboxCounts> counts = new RenderCache<>();

    private Page<OutboxView> page() {
        // A place that no page gave is the beginning.
        String place = cursor.matches("\\d{1,18}") ? cursor : "";
        return page.get(() -> desk.list(chosen(), place, LIMIT));
    }

    /** A state that is none is no filter. */
    private Optional<OutboxState> chosen() {
        return Arrays.stream(OutboxState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    public List<OutboxRow> getRows() {
        return page().items().stream()
                .map(view -> OutboxRow.of(view, words, clock.instant()))
                .toList();
    }

    public String getNext() {
        return page().nextCursor().orElse("");
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(OutboxState.values())
                .map(each -> new SelectItem(each.name(), words.one("outbox", each)))
                .toList();
    }

    /** Whether mail leaves at all. */
    public boolean isMailConnected() {
        return status.isConnected(OutboxChannel.MAIL);
    }

    public OutboxCounts getCounts() {
        return counts.get(desk::counts);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
