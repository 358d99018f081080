package pl.hejnal.web.faces.menu.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.DraftView;
import pl.hejnal.web.faces.menu.Draft;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** The draft as a tree that people read from top to bottom, each place once. */
@Named("tree")
@RequestScoped
public class Tree {

    @Inject
    private Draft draft;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    private @Nullable DraftView drawnOf;
    private List<TreeLine> lines = List.of();
    private List<Fault> faults = List.of();

    /** Pages ask for each line anew; it is drawn once for each state of the draft. */
    @SuppressWarnings("ReferenceEquality") // the very same view, not an equal one
    private void draw() {
        DraftView now = draft.view();
        if (drawnOf != now) {
            drawnOf = now;
            faults = now.faults().stream().map(fault -> Fault.of(fault, words)).toList();
            lines = drawn();
        }
    }

    public List<TreeLine> getLines() {
        draw();
        return lines;
    }

    private List<TreeLine> drawn() {
        MenuPlan plan = draft.view().plan();
        Set<String> faulty = faults.stream().map(Fault::node).collect(Collectors.toSet());
        List<TreeLine> drawn = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        drawn.add(line(1, "", words.of("menu", "beginning"), plan.start(), false, faulty));
        walk(plan, plan.start(), 2, drawn, shown, faulty);
        plan.nodes().keySet().stream().filter(name -> !shown.contains(name)).forEach(name -> {
            drawn.add(line(0, "", words.of("menu", "nowhere"), name, false, faulty));
            walk(plan, name, 2, drawn, shown, faulty);
        });
        return drawn;
    }

    private void walk(
            MenuPlan plan, String name, int level, List<TreeLine> lines, Set<String> shown, Set<String> faulty) {
        if (!shown.add(name) || plan.node(name).isEmpty()) {
            return;
        }
        for (MenuOption option : draft.view().node(name).options()) {
            boolean seen = shown.contains(option.to());
            lines.add(line(
                    level, String.valueOf(option.key()), option.name().in(language.get()), option.to(), seen, faulty));
            walk(plan, option.to(), level + 1, lines, shown, faulty);
        }
    }

    private TreeLine line(int level, String key, String name, String node, boolean seen, Set<String> faulty) {
        boolean there = draft.view().plan().node(node).isPresent();
        return new TreeLine(
                level,
                key,
                name,
                node,
                there ? words.of("menu", "kind." + draft.view().node(node).kind()) : "?",
                seen,
                !there || faulty.contains(node));
    }

    public List<Fault> getFaults() {
        draw();
        return faults;
    }

    /** What is wrong at one node. */
    public List<Fault> faultsOf(String node) {
        return getFaults().stream().filter(fault -> fault.node().equals(node)).toList();
    }
}
