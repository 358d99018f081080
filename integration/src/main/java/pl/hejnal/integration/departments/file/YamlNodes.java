package pl.hejnal.integration.departments.file;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML document as nodes that know their lines; no Java object is ever made from it. */
final class YamlNodes {

    /** @param key the text of a key, or what it is instead of a text */
    record Entry(String key, Node value, int line) {}

    private YamlNodes() {}

    /** From 1. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    static Optional<List<Node>> items(Node node) {
        return node instanceof SequenceNode sequence ? Optional.of(sequence.getValue()) : Optional.empty();
    }

    /** None if it is no mapping, whose missing keys are then complained of. */
    static List<Entry> entries(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(tuple -> new Entry(
                                scalar(tuple.getKeyNode()).orElse("(no text)"),
                                tuple.getValueNode(),
                                line(tuple.getKeyNode())))
                        .toList()
                : List.of();
    }
}
