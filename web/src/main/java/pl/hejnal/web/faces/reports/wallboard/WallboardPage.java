package pl.hejnal.web.faces.reports.wallboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.wallboard.WallboardReport;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.wall.BoardMessage;

/** What the wallboard's script begins with: the board as it is now, and the words for what is pushed later. */
@Named("wallboardPage")
@RequestScoped
public class WallboardPage {

    /** A clerk's state as the strip counts it. */
    public record Count(String state, String label) {}

    @Inject
    private WallboardReport report;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /** As JSON, the same that is pushed. */
    public String getBoard() {
        return Json.createObjectBuilder(BoardMessage.of(report.now(), clock.instant()))
                .build()
                .toString();
    }

    /** As JSON: clerks' states, and queues by the PBX's word; one that the city has added has none. */
    public String getWords() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (ClerkState state : ClerkState.values()) {
            all.add(state.name(), words.one("wallboard", state));
        }
        words.all("tickets").forEach((key, word) -> {
            if (key.startsWith("queue.")) {
                all.add(key, word);
            }
        });
        return all.build().toString();
    }

    public List<Count> getCounts() {
        return Stream.of(ClerkState.values())
                .map(state -> new Count(state.name(), words.of("wallboard", "count." + state)))
                .toList();
    }

    public String getZone() {
        return OfficeZone.ZONE.getId();
    }
}
