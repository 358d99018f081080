package pl.hejnal.integration.departments.template.imported;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.apache.camel.model.RouteTemplateDefinition;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.CsvRecords;
import pl.hejnal.integration.departments.answer.TableText;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.integration.principal.CounterInRole;

/**
 * The route template {@code csv-sftp}: fetches a table of text from a department's SFTP server, whose key must be the one
 * that is known. Its parameters are explained in config/departments/PD.yaml.
 */
public final class CsvSftpTemplate extends FileTemplate {

    private final Secrets secrets;

    public CsvSftpTemplate(Secrets secrets, CounterInRole<ImportDesk> imports, Feeds feeds, Clock clock) {
        super(Template.CSV_SFTP, imports, feeds, clock);
        this.secrets = secrets;
    }

    @Override
    void fetching(RouteTemplateDefinition feed) {
        feed.templateBean(
                        "password",
                        String.class,
                        context -> secrets.of(file(context).text("secret")))
                .templateBean("knownHosts", byte[].class, context -> knownHosts(file(context)))
                .from("sftp://{{host}}:{{port}}/{{directory}}?username={{user}}&password=#bean:{{password}}"
                        + "&knownHosts=#bean:{{knownHosts}}&strictHostKeyChecking=yes&useUserKnownHostsFile=false"
                        + "&preferredAuthentications=password&disconnect=true&maximumReconnectAttempts=0"
                        + "&throwExceptionOnConnectFailed=true&connectTimeout=5000&soTimeout=10000&timeout=10000"
                        + "&jschLoggingLevel=OFF&" + FETCHING)
                .process("{{feed}}");
    }

    /** A line as OpenSSH keeps it; behind another port than 22 the host stands in brackets. */
    private byte[] knownHosts(RouteFile file) {
        String host =
                file.text("port").equals("22") ? file.text("host") : "[" + file.text("host") + "]:" + file.text("port");
        return (host + " " + secrets.of(file.text("hostKey")) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    FileFeed.Reader reader(RouteFile file) {
        Set<String> names = AnswerFields.of(file).names();
        Charset charset = Charset.forName(file.text("charset"));
        char separator = file.text("separator").charAt(0);
        return content -> CsvRecords.read(
                TableText.read(content, charset), separator, file.text("trailer"), file.text("sign"), names);
    }
}
