package pl.hejnal.integration.departments.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import pl.hejnal.integration.departments.file.RouteFileResult.Broken;
import pl.hejnal.integration.departments.file.RouteFileResult.Usable;
import pl.hejnal.integration.departments.file.parameter.ParameterKind;
import pl.hejnal.integration.departments.file.parameter.ParameterRule;
import pl.hejnal.integration.departments.file.parameter.Reason;

/**
 * Reads a route file. It is written in Camel's YAML DSL, of which exactly one statement is allowed: one
 * {@code templatedRoute} with one of our templates. No other step, component or expression can be smuggled in, because
 * nothing but names and checked values is taken out of the file.
 */
public final class RouteFileReader {

    /** In characters; the longest of the examples has a tenth of it. */
    public static final int LONGEST = 64 * 1024;

    private static final LoadSettings YAML =
            LoadSettings.builder().setMaxAliasesForCollections(0).build();

    private final RouteFileContext surroundings;
    private final List<FileProblem> problems = new ArrayList<>();

    private RouteFileReader(RouteFileContext surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * @param name the file's name without its ending, which must be the department's symbol
     * @param content the file's text
     */
    public static RouteFileResult read(String name, String content, RouteFileContext surroundings) {
        RouteFileReader reader = new RouteFileReader(surroundings);
        Optional<RouteFile> file = reader.file(name, content);
        if (file.isPresent() && reader.problems.isEmpty()) {
            return new Usable(file.get());
        }
        reader.problems.sort(Comparator.comparingInt(FileProblem::line));
        return new Broken(reader.problems);
    }

    private Optional<RouteFile> file(String name, String content) {
        if (content.length() > LONGEST) {
            return broken(1, Reason.of("tooLong", Integer.toString(LONGEST)));
        }
        try {
            Optional<FileProblem> tooMuch = YamlLimits.complaint(new Parse(YAML).parseString(content));
            if (tooMuch.isPresent()) {
                return broken(tooMuch.get().line(), tooMuch.get().reason());
            }
            Optional<Node> root = new Compose(YAML).composeString(content);
            return root.isEmpty() ? broken(1, Reason.of("empty")) : route(name, root.get());
        } catch (MarkedYamlEngineException mistake) {
            return broken(
                    mistake.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    Reason.of("notYaml", mistake.getProblem()));
        } catch (YamlEngineException mistake) {
            return broken(1, Reason.of("notYaml", String.valueOf(mistake.getMessage())));
        }
    }

    private Optional<RouteFile> route(String name, Node root) {
        List<Node> statements = YamlNodes.items(root).orElse(List.of());
        if (statements.size() != 1) {
            return broken(YamlNodes.line(root), Reason.of("oneStatement"));
        }
        Map<String, Node> statement = mapping(statements.getFirst(), "statementMayHave", List.of("templatedRoute"));
        Node route = statement.get("templatedRoute");
        if (route == null) {
            return broken(YamlNodes.line(statements.getFirst()), Reason.of("noOtherStep"));
        }
        Map<String, Node> parts = mapping(route, "routeMayHave", List.of("routeTemplateRef", "routeId", "parameters"));
        Node ref = parts.get("routeTemplateRef");
        Optional<Template> template =
                Optional.ofNullable(ref).flatMap(YamlNodes::scalar).flatMap(Template::named);
        if (template.isEmpty()) {
            return broken(
                    YamlNodes.line(ref == null ? route : ref),
                    Reason.of(
                            "template",
                            Stream.of(Template.values()).map(Template::ref).toList()));
        }
        int line = YamlNodes.line(route);
        Map<String, String> values = values(template.get(), parts.get("parameters"), line);
        return problems.isEmpty() ? named(name, template.get(), values, line) : Optional.empty();
    }

    private Optional<RouteFile> named(String name, Template template, Map<String, String> values, int line) {
        RouteFile file = RouteFile.of(template, values);
        if (!file.department().value().equals(name)) {
            return broken(line, Reason.of("otherDepartment", name, file.department()));
        }
        return Optional.of(file);
    }

    private Map<String, String> values(Template template, @Nullable Node parameters, int line) {
        Map<String, Node> given = new LinkedHashMap<>();
        for (Node item : parameters == null
                ? List.<Node>of()
                : YamlNodes.items(parameters).orElse(List.of())) {
            Map<String, Node> pair = mapping(item, "parameterMayHave", List.of("name", "value"));
            Optional<String> name = Optional.ofNullable(pair.get("name")).flatMap(YamlNodes::scalar);
            if (name.isEmpty() || pair.get("value") == null) {
                problem(YamlNodes.line(item), Reason.of("nameAndValue"));
            } else if (!template.rules().containsKey(name.get())) {
                problem(
                        YamlNodes.line(item),
                        Reason.of(
                                "noParameter",
                                template.ref(),
                                name.get(),
                                template.rules().keySet()));
            } else if (given.put(name.get(), pair.get("value")) != null) {
                problem(YamlNodes.line(item), Reason.of("parameterTwice", name.get()));
            }
        }
        Map<String, String> values = new HashMap<>();
        template.rules()
                .forEach((name, rule) ->
                        value(name, rule, given.get(name), line).ifPresent(value -> values.put(name, value)));
        return values;
    }

    private Optional<String> value(String name, ParameterRule rule, @Nullable Node given, int line) {
        if (given == null) {
            if (rule.isRequired()) {
                problem(line, Reason.of("parameterMissing", name));
            }
            return Optional.ofNullable(rule.fallback());
        }
        int at = YamlNodes.line(given);
        Optional<String> value = YamlNodes.scalar(given);
        if (value.isEmpty()) {
            problem(at, Reason.of("oneText", name));
            return Optional.empty();
        }
        ResolvedValue settled = ResolvedValue.of(value.get(), surroundings);
        settled.unknown().forEach(setting -> problem(at, value(name, Reason.of("noSetting", setting))));
        if (settled.unknown().isEmpty() && !(settled.text().isEmpty() && !rule.isRequired())) {
            rule.kind().complaint(settled.text()).ifPresent(why -> problem(at, value(name, why)));
            if (rule.kind() == ParameterKind.SECRET && !surroundings.hasSecret(settled.text())) {
                problem(at, value(name, Reason.of("noSecret")));
            }
        }
        return Optional.of(settled.text());
    }

    private static Reason value(String name, Reason why) {
        return Reason.of("value", name, why);
    }

    private Map<String, Node> mapping(Node node, String mayHave, List<String> allowed) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (YamlNodes.Entry entry : YamlNodes.entries(node)) {
            if (!allowed.contains(entry.key())) {
                problem(entry.line(), Reason.of(mayHave, allowed, entry.key()));
            } else if (entries.put(entry.key(), entry.value()) != null) {
                problem(entry.line(), Reason.of("standsTwice", entry.key()));
            }
        }
        return entries;
    }

    private Optional<RouteFile> broken(int line, Reason reason) {
        problem(line, reason);
        return Optional.empty();
    }

    private void problem(int line, Reason reason) {
        problems.add(new FileProblem(line, reason));
    }
}
