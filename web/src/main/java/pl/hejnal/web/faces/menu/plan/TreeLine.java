package pl.hejnal.web.faces.menu.plan;

/**
 * A line of the menu as a tree: a key and where it leads.
 *
 * @param level 1 for what callers hear first; 0 for a place that no key leads to
 * @param seen whether the place was already shown above, so that it is not shown in whole again
 */
public record TreeLine(int level, String key, String name, String node, String kind, boolean seen, boolean faulty) {}
