package pl.hejnal.menu.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.staffing.KnownQueues;
import pl.hejnal.staffing.domain.CallQueue;

/** The queues that the published menu leads to; the general one is there in any case. */
@ApplicationScoped
class QueuesOfTheMenu implements KnownQueues {

    @Inject
    CurrentPlan plan;

    @Override
    public SortedSet<String> skills() {
        return of(plan.get());
    }

    static SortedSet<String> of(MenuPlan plan) {
        Stream<String> persons = plan.nodes().values().stream()
                .flatMap(node -> node instanceof MenuNode.Person person ? Stream.of(person.queue()) : Stream.empty());
        return Stream.of(Stream.of(CallQueue.GENERAL, plan.queue()), plan.queues().values().stream(), persons)
                .flatMap(queues -> queues)
                .map(CallQueue::named)
                .map(CallQueue::skill)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
