package pl.hejnal.rules;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The advisories of {@code config/advisories}, held against a list of components in CycloneDX's JSON. Nothing is asked of a network. */
final class KnownAdvisories {

    private final List<JsonObject> advisories;

    KnownAdvisories(JsonObject file) {
        advisories = file.getJsonArray("advisories").getValuesAs(JsonObject.class);
        for (JsonObject advisory : advisories) {
            if (advisory.containsKey("accepted")
                    && advisory.getString("accepted").isBlank()) {
                throw new IllegalArgumentException(advisory.getString("id") + " is accepted without a reason");
            }
        }
    }

    static KnownAdvisories in(Path file) throws IOException {
        return new KnownAdvisories(json(file));
    }

    static JsonObject json(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Json.createReader(bytes).readObject();
        }
    }

    /** Each as {@code component version: advisory (what it is); mended in version}; those that are accepted are left out. */
    List<String> findings(JsonObject componentList) {
        List<String> findings = new ArrayList<>();
        for (JsonObject component : componentList.getJsonArray("components").getValuesAs(JsonObject.class)) {
            String name = component.getString("group", "") + ":" + component.getString("name");
            String version = component.getString("version", "0");
            advisories.stream()
                    .filter(advisory -> !advisory.containsKey("accepted"))
                    .forEach(advisory -> add(advisory, name, version, findings));
        }
        return findings;
    }

    private static void add(JsonObject advisory, String name, String version, List<String> findings) {
        for (JsonObject affected : advisory.getJsonArray("affected").getValuesAs(JsonObject.class)) {
            if (!affected.getString("name").equals(name)) {
                continue;
            }
            for (JsonObject range : affected.getJsonArray("ranges").getValuesAs(JsonObject.class)) {
                String fixed = range.getString("fixed", "");
                if (isBetween(version, range.getString("introduced"), fixed)) {
                    findings.add(name + " " + version + ": " + advisory.getString("id") + " ("
                            + advisory.getString("summary") + "); "
                            + (fixed.isEmpty() ? "not mended yet" : "mended in " + fixed));
                }
            }
        }
    }

    private static boolean isBetween(String version, String introduced, String fixed) {
        return ArtifactVersion.of(version).compareTo(ArtifactVersion.of(introduced)) >= 0
                && (fixed.isEmpty() || ArtifactVersion.of(version).compareTo(ArtifactVersion.of(fixed)) < 0);
    }
}
