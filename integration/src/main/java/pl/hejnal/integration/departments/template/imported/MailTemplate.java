package pl.hejnal.integration.departments.template.imported;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RouteTemplateContext;
import org.apache.camel.component.mail.MailUidGenerator;
import org.apache.camel.model.RouteTemplateDefinition;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.integration.departments.answer.NotYetAnswered;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.template.AnsweringTemplate;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.integration.principal.CounterInRole;

/**
 * The route template {@code mail}: asks by a letter, at most one in twelve hours a case, and reads the answers from a
 * mailbox. Whoever asks hears what the last letter told, or that the department does not answer at once. Its parameters
 * are explained in config/departments/USC.yaml.
 */
public final class MailTemplate extends AnsweringTemplate {

    private static final String KNOWN = "known";
    private static final String REFERENCE = "reference";
    private static final String NOT_SENT = "notSent";
    /** Well within what a caller waits. */
    private static final Duration AT_ONCE = Duration.ofMillis(700);
    /** So that no reply to a letter of ours that no person wrote comes (RFC 3834), and none of Exchange either. */
    private static final Map<String, String> WRITTEN_BY_NO_PERSON =
            Map.of("Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "OOF, AutoReply");
    /** Only this machine's plain connection may go without TLS; a certificate must be the host's own. */
    private static final String LOGIN = "?username={{user}}&password=#bean:{{password}}&connectionTimeout=5000"
            + "&additionalJavaMailProperties.mail.smtp.timeout=5000&additionalJavaMailProperties.mail.imap.timeout=10000"
            + "&additionalJavaMailProperties.mail.smtps.ssl.checkserveridentity=true"
            + "&additionalJavaMailProperties.mail.imaps.ssl.checkserveridentity=true";

    /** By its place in the mailbox: a letter without a name of its own is asked about its envelope, which may be broken. */
    private static final MailUidGenerator KEY = (endpoint, letter) -> Integer.toString(letter.getMessageNumber());

    private final Secrets secrets;
    private final CounterInRole<ImportDesk> imports;
    private final Feeds feeds;
    private final Clock clock;

    public MailTemplate(Secrets secrets, CounterInRole<ImportDesk> imports, Feeds feeds, Clock clock) {
        super(Template.MAIL, clock);
        this.secrets = secrets;
        this.imports = imports;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public void configure() {
        declared()
                .templateBean("look", Processor.class, this::look)
                .templateBean("write", Processor.class, this::write)
                .templateBean("answer", Processor.class, this::answer)
                .from("direct:{{entrance}}")
                .process("{{look}}")
                .choice()
                .when(exchange ->
                        exchange.getProperty(REFERENCE, Optional.class).isPresent())
                .process("{{write}}")
                .end()
                .process("{{answer}}");
        RouteTemplateDefinition feed = routeTemplate(Template.MAIL.ref() + FileTemplate.FEED);
        Template.MAIL.parameters().forEach(feed::templateParameter);
        feed.templateBean("password", String.class, this::password)
                .templateBean(
                        "polling",
                        PollingConsumerPollStrategy.class,
                        context -> new FeedPolling(file(context).department(), feeds))
                .templateBean("key", MailUidGenerator.class, context -> KEY)
                .templateBean(
                        "failing",
                        ExceptionHandler.class,
                        context -> new FeedFailure(file(context).department(), feeds))
                .templateBean("feed", Processor.class, context -> new LetterFeed(file(context), imports, feeds, clock))
                .from("{{imap}}" + LOGIN
                        + "&unseen=true&delete=false&fetchSize=20&maxMessagesPerPoll=20&mapMailMessage=false&mailUidGenerator=#{{key}}&exceptionHandler=#{{failing}}"
                        + "&initialDelay=500&delay={{everySeconds}}s&pollStrategy=#{{polling}}")
                .process("{{feed}}");
    }

    private String password(RouteTemplateContext context) {
        return secrets.of(file(context).text("secret"));
    }

    private Processor look(RouteTemplateContext context) {
        RouteFile file = file(context);
        return exchange -> {
            CaseSign sign = setAside(exchange).sign();
            exchange.setProperty(KNOWN, imports.ask(desk -> desk.find(file.department(), sign)));
            exchange.setProperty(REFERENCE, imports.ask(desk -> desk.mayWriteAbout(file.department(), sign)));
        };
    }

    /**
     * Whoever waits on the line is given up after a moment; their letter is not, or it would be lost for twelve hours
     * wherever a mail server takes its time. So it leaves on a thread of its own.
     */
    private Processor write(RouteTemplateContext context) {
        RouteFile file = file(context);
        return exchange -> {
            CamelContext camel = exchange.getContext();
            CaseSign sign = question(exchange).sign();
            LetterReference reference = (LetterReference)
                    exchange.getProperty(REFERENCE, Optional.class).orElseThrow();
            CompletableFuture<Boolean> sent = new CompletableFuture<>();
            Thread.ofVirtual()
                    .name("letter to " + file.department())
                    .start(() -> sent.complete(send(camel, file, sign, reference)));
            try {
                exchange.setProperty(NOT_SENT, !sent.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException stillOnItsWay) {
                // Nobody knows yet that it cannot be sent.
            }
        };
    }

    private boolean send(CamelContext camel, RouteFile file, CaseSign sign, LetterReference reference) {
        Exception failure;
        try (ProducerTemplate post = camel.createProducerTemplate()) {
            failure = post.send(
                            file.text("smtp")
                                    + LOGIN.replace("{{user}}", file.text("user"))
                                            .replace(
                                                    "#bean:{{password}}",
                                                    "RAW(" + secrets.of(file.text("secret")) + ")"),
                            letter -> write(letter.getMessage(), file, sign.value(), reference))
                    .getException();
        } catch (IOException | RuntimeException refused) {
            failure = refused;
        }
        if (failure != null) {
            imports.tell(desk -> desk.couldNotWriteAbout(file.department(), sign));
            feeds.trouble(
                    file.department(),
                    "no letter can be sent: " + failure.getClass().getSimpleName());
        }
        return failure == null;
    }

    private static void write(Message letter, RouteFile file, String sign, LetterReference reference) {
        WRITTEN_BY_NO_PERSON.forEach(letter::setHeader);
        // Mail programs put it into what they answer with, also where somebody writes a subject of their own.
        letter.setHeader("Message-ID", "<" + reference + "@" + file.text("from").replaceFirst(".*@", "") + ">");
        letter.setHeader("From", file.text("from"));
        letter.setHeader("To", file.text("to"));
        letter.setHeader("Subject", LetterSubject.of(file).about(sign, reference));
        letter.setHeader(Exchange.CONTENT_TYPE, "text/plain; charset=UTF-8");
        letter.setBody(file.text("letter").replace(LetterSubject.SIGN, sign)
                + "\n\nNumer pytania (prosimy pozostawić go w odpowiedzi): " + reference + "\n");
    }

    private Processor answer(RouteTemplateContext context) {
        ImportedAnswerRoute shelved = new ImportedAnswerRoute(file(context), clock);
        return exchange -> {
            Optional<?> known = exchange.getProperty(KNOWN, Optional.class);
            if (known.isEmpty()) {
                throw exchange.getProperty(NOT_SENT, false, Boolean.class)
                        ? new NotYetAnswered(UnavailableReason.SILENT, "no letter can be sent to it")
                        : new NotYetAnswered(
                                UnavailableReason.ASKED_BY_LETTER, "it is asked by letter and has not answered yet");
            }
            shelved.tell(exchange, (ImportedAnswer) known.get());
        };
    }
}
