package pl.hejnal.menu.domain;

import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.domain.OpeningPlace;

/** A place in the menu that a key can lead to. */
public sealed interface MenuNode {

    /** Some keys, each leading on. */
    record Choice(List<MenuOption> options) implements MenuNode {

        public Choice {
            options = List.copyOf(options);
        }

        public Optional<MenuOption> option(String key) {
            return options.stream()
                    .filter(option -> key.equals(String.valueOf(option.key())))
                    .findFirst();
        }
    }

    /** Asks for a case's code and PIN and tells its state. */
    record StateOfCase() implements MenuNode {}

    /** Reads the card of a procedure aloud; who goes on to a person from here is seen with it. */
    record Card(ProcedureSymbol procedure) implements MenuNode {}

    /** Tells what stands here, one sentence after another. */
    record Tell(List<LocalText> sentences) implements MenuNode {

        public Tell {
            sentences = List.copyOf(sentences);
        }
    }

    /** Tells when a place is open, and its number; where nothing else is said, the call line's. */
    record Hours(OpeningPlace place) implements MenuNode {}

    /** A person who knows this skill; with the caller's language it is a queue ({@code staffing.domain.CallQueue}). */
    record Person(String queue) implements MenuNode {}
}
