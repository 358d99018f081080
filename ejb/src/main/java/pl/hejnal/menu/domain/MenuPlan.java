package pl.hejnal.menu.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.kernel.Language;

/**
 * The menu as the office wrote it: where a caller begins, where each key leads, and the words. A plan is a value, so a
 * call keeps the one it began with, whatever is published meanwhile.
 *
 * @param start the first choice
 * @param queue of who asks for a person without having chosen anything that has a queue of its own
 * @param nodes by their names
 * @param queues of who asks for a person from these nodes, by the nodes' names
 */
public record MenuPlan(String start, String queue, Map<String, MenuNode> nodes, Map<String, String> queues) {

    public MenuPlan {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        queues = Map.copyOf(queues);
    }

    public MenuPlan(String start, String queue, Map<String, MenuNode> nodes) {
        this(start, queue, nodes, Map.of());
    }

    /** Which skill somebody is asked for who wants a person from this node; the language is the caller's. */
    public String queueAt(String node) {
        return nodes.get(node) instanceof MenuNode.Person person ? person.queue() : queues.getOrDefault(node, queue);
    }

    public Optional<MenuNode> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** All that callers hear of the plan itself. */
    public Stream<LocalText> said() {
        return nodes.values().stream().flatMap(node -> switch (node) {
            case MenuNode.Choice choice -> choice.options().stream().map(MenuOption::say);
            case MenuNode.Tell tell -> tell.sentences().stream();
            case MenuNode.StateOfCase state -> Stream.empty();
            case MenuNode.Card card -> Stream.empty();
            case MenuNode.Hours hours -> Stream.empty();
            case MenuNode.Person person -> Stream.empty();
        });
    }

    /** All that callers can choose, the office's own among them. */
    public Set<Language> languages() {
        return Stream.concat(Stream.of(Language.PL), options().flatMap(option -> option.language().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Stream<MenuOption> options() {
        return nodes.values().stream()
                .flatMap(node -> node instanceof MenuNode.Choice choice ? choice.options().stream() : Stream.empty());
    }
}
