package pl.hejnal.reports.menumap.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.reports.menumap.domain.MenuHistory.ChosenPath;

/**
 * The keys of earlier callers pressed in another plan. Kept is what callers chose, and the plan that they heard says by which
 * keys; whoever presses the same ones in the draft may come elsewhere. What they would have pressed if they had heard the
 * draft, nobody can know.
 */
public final class DraftTrial {

    private static final String PERSON = "person";
    private static final String BACK = "back";
    private static final String TO_THE_MENU = "menu";

    private final MenuPlan heard;
    private final MenuPlan draft;

    /** @param heard the plan that those callers heard */
    public DraftTrial(MenuPlan heard, MenuPlan draft) {
        this.heard = heard;
        this.draft = draft;
    }

    /**
     * Callers who would have come elsewhere by the same keys.
     *
     * @param keys in their order
     * @param came the node to which they came
     * @param wouldCome the node to which the draft leads; where a key means nothing there, the one at which they are stuck
     * @param stuck whether a key means nothing in the draft
     */
    public record Elsewhere(String keys, String came, String wouldCome, boolean stuck, long calls) {}

    /**
     * What came of it.
     *
     * @param tried calls whose keys are known
     * @param unknown calls that chose what the plan does not have: they heard an earlier one
     * @param elsewhere the most frequent first
     */
    public record Result(long tried, long unknown, List<Elsewhere> elsewhere) {

        public Result {
            elsewhere = List.copyOf(elsewhere);
        }

        /** How many would have come elsewhere. */
        public long moved() {
            return elsewhere.stream().mapToLong(Elsewhere::calls).sum();
        }
    }

    public Result of(List<ChosenPath> paths) {
        long tried = 0;
        long unknown = 0;
        Map<Elsewhere, Long> elsewhere = new LinkedHashMap<>();
        for (ChosenPath path : paths) {
            Walk walk = new Walk();
            if (path.choices().stream().allMatch(walk::follow)) {
                tried += path.calls();
                walk.elsewhere().ifPresent(moved -> elsewhere.merge(moved, path.calls(), Long::sum));
            } else {
                unknown += path.calls();
            }
        }
        return new Result(
                tried,
                unknown,
                elsewhere.entrySet().stream()
                        .map(one -> new Elsewhere(
                                one.getKey().keys(),
                                one.getKey().came(),
                                one.getKey().wouldCome(),
                                one.getKey().stuck(),
                                one.getValue()))
                        .sorted(Comparator.comparingLong(Elsewhere::calls)
                                .reversed()
                                .thenComparing(Elsewhere::keys))
                        .toList());
    }

    private final class Walk {

        private final List<String> keys = new ArrayList<>();
        private String there = heard.start();
        private String here = draft.start();
        private boolean stuck;
        private boolean asked;

        /** @return whether the plan that was heard has this choice */
        boolean follow(String choice) {
            if (MenuWay.isOption(choice)) {
                return press(choice);
            }
            switch (choice) {
                case PERSON -> asked = true;
                case BACK, TO_THE_MENU -> begin();
                default -> {
                    // Offered by every plan alike.
                }
            }
            return true;
        }

        private void begin() {
            there = heard.start();
            here = draft.start();
            stuck = false;
            asked = false;
            keys.clear();
        }

        /** Each choice is kept once, so a way back may be missing before an option of the beginning. */
        private boolean press(String id) {
            Optional<MenuOption> option = option(heard, there, id);
            if (option.isEmpty()) {
                begin();
                option = option(heard, there, id);
            }
            option.ifPresent(chosen -> {
                keys.add(String.valueOf(chosen.key()));
                there = chosen.to();
                if (!stuck) {
                    Optional<MenuOption> same = key(draft, here, chosen.key());
                    stuck = same.isEmpty();
                    here = same.map(MenuOption::to).orElse(here);
                }
            });
            return option.isPresent();
        }

        Optional<Elsewhere> elsewhere() {
            boolean same = !stuck
                    && there.equals(here)
                    && isSame(heard.node(there), draft.node(here))
                    && (!asked || heard.queueAt(there).equals(draft.queueAt(here)));
            return same
                    ? Optional.empty()
                    : Optional.of(new Elsewhere(String.join(" ", keys) + (asked ? " 0" : ""), there, here, stuck, 0));
        }
    }

    private static Optional<MenuOption> option(MenuPlan plan, String node, String id) {
        return options(plan, node).stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }

    private static Optional<MenuOption> key(MenuPlan plan, String node, char key) {
        return options(plan, node).stream()
                .filter(option -> option.key() == key)
                .findFirst();
    }

    private static List<MenuOption> options(MenuPlan plan, String node) {
        return plan.node(node).orElse(null) instanceof MenuNode.Choice choice ? choice.options() : List.of();
    }

    /** Other words at the same place are the same place; another card, queue or office is not. */
    private static boolean isSame(Optional<MenuNode> one, Optional<MenuNode> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean words = one.get() instanceof MenuNode.Choice || one.get() instanceof MenuNode.Tell;
        return words ? one.get().getClass() == other.get().getClass() : one.equals(other);
    }
}
