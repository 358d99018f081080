package pl.hejnal.menu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuPlan;

class AClerkLearnsAQueueTest {

    @Test
    void that_the_menu_leads_to_whatever_kind_of_place_names_it_and_no_other() {
        MenuPlan plan = new MenuPlan(
                "main", "office", Map.of("person", new MenuNode.Person("taxes")), Map.of("cars", "vehicles"));
        assertThat(QueuesOfTheMenu.of(plan)).containsExactly("office", "taxes", "vehicles");
    }
}
