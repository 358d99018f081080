package pl.hejnal.integration.departments.template.imported;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.camel.model.RouteTemplateDefinition;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.Records;
import pl.hejnal.integration.departments.answer.XmlRecords;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.principal.CounterInRole;

/**
 * The route template {@code xml-drop}: takes an XML file that a department drops into its own folder on this server. Its
 * parameters are explained in config/departments/GD.yaml.
 */
public final class XmlDropTemplate extends FileTemplate {

    private final Path drops;

    /** @param drops the directory below which every department has its folder; no file reaches out of it */
    public XmlDropTemplate(Path drops, CounterInRole<ImportDesk> imports, Feeds feeds, Clock clock) {
        super(Template.XML_DROP, imports, feeds, clock);
        this.drops = drops;
    }

    @Override
    void fetching(RouteTemplateDefinition feed) {
        feed.from("file:" + drops + "/{{directory}}?" + FETCHING).process("{{feed}}");
    }

    @Override
    FileFeed.Reader reader(RouteFile file) {
        Set<String> names = AnswerFields.of(file).names();
        return content ->
                new Records(XmlRecords.read(new ByteArrayInputStream(content), file.text("record"), names), List.of());
    }
}
