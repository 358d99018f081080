package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.Words;

/** Words for the parts of a call's course: people by their names, queues as the office calls them. */
@RequestScoped
public class PartWords {

    @Inject
    private Words words;

    @Inject
    private People people;

    String of(Segment part) {
        return words.of(
                "tickets",
                "SegmentKind." + part.kind().name(),
                part.kind() == SegmentKind.WAITED ? queue(part.who()) : person(part.who()),
                CallCard.seconds(part.length()),
                part.toward() == null ? "" : queue(person(part.toward())));
    }

    String person(String login) {
        return people.of(login);
    }

    /** A queue that the city has added keeps the name that it has in the PBX. */
    public String queue(String name) {
        if (name.isEmpty()) {
            return "";
        }
        String key = "queue." + name;
        String word = words.of("tickets", key);
        return word.equals(key) ? name : word;
    }
}
