package pl.hejnal.menu.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All versions of the menu that were ever published. */
public interface MenuPlans {

    MenuPlan published();

    Optional<MenuPlan> find(int version);

    /** @throws RuntimeException if the document is no plan */
    MenuPlan parse(String document);

    String document(MenuPlan plan);

    /** Newest first. */
    List<MenuVersion> versions();

    /**
     * Whether this is the newest version, and stays it until the end of the transaction: whoever publishes meanwhile
     * waits, and is told.
     */
    boolean isNewest(int version);

    /** @return the new version's number */
    int publish(MenuPlan plan, String by, String note, Instant at);
}
