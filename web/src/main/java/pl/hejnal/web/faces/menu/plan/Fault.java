package pl.hejnal.web.faces.menu.plan;

import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.web.i18n.Words;

/**
 * What is wrong with a draft, beside the place it concerns.
 *
 * @param node the place's node; empty for what concerns no node
 */
public record Fault(String node, String where, String text) {

    static Fault of(MenuFault fault, Words words) {
        String node = switch (fault.rule()) {
            case TEXTS_MISSING -> "";
            default -> fault.where().replaceFirst("\\..$", "");
        };
        return new Fault(node, fault.where(), words.of("menu", "fault." + fault.rule()));
    }
}
