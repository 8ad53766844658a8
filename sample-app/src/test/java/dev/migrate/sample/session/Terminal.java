package dev.migrate.sample.session;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.migrate.sample.session.SampleProject.Result;
import dev.migrate.sample.session.Session.Step;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does in a project what a document says, and sees what it shows.
 */
class Terminal implements AutoCloseable {

    private static final String JAVA = "java -jar target/sample-app.jar";

    private static final String SCRIPT = "./migrate ";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final SampleProject project;

    private final Transcript transcript = new Transcript();

    private Result last = new Result(0, "", "");

    private int port;

    private @Nullable Process application;

    Terminal(SampleProject project) {
        this.project = project;
    }

    void run(Session session) throws Exception {
        for (Step step : session.steps()) {
            run(new Step(this.transcript.translate(step.command()), step.text()));
        }
    }

    private void run(Step step) throws Exception {
        String command = step.command();
        if (command.equals("java") || command.equals("sql")) {
            write(this.transcript.translate(step.text()));
        }
        else if (command.contains("mvnw")) {
            this.project.build();
        }
        else if (command.equals(JAVA)) {
            start(step.text());
        }
        else if (command.startsWith(JAVA + " ")) {
            close();
            this.last = this.project.run(words(command.substring(JAVA.length())));
            assertShown(step.text());
        }
        else if (command.startsWith(SCRIPT)) {
            this.last = this.project.script(words(command.substring(SCRIPT.length())));
            assertShown(step.text());
        }
        else if (command.startsWith("cat ")) {
            this.transcript.assertSame(content(command.substring("cat ".length())), step.text());
        }
        else if (command.startsWith("curl ")) {
            this.last = new Result(0,
                    get(command.substring("curl ".length()).replace("8080", String.valueOf(this.port))), "");
        }
        else if (command.equals("json")) {
            assertSameJson(step.text());
        }
        else {
            assertThat(command).isEqualTo("cd sample-app");
        }
    }

    private void start(String log) throws IOException {
        this.port = freePort();
        this.application = this.project.start(Map.of("SERVER_PORT", String.valueOf(this.port)));
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.project.output().contains("Started Library"));
        String logged = this.project.output()
            .lines()
            .filter((line) -> line.contains("dev.migrate.Migrate "))
            .map((line) -> line.substring(line.indexOf(" : ") + 3))
            .reduce("", (all, line) -> all + line + "\n");
        this.transcript.assertSame(logged, log);
    }

    /**
     * A failing command is shown with what it says to standard error.
     */
    private void assertShown(String text) {
        String shown = (this.last.exitCode() == 0) ? this.last.output() : this.last.output() + this.last.error();
        assertThat(shown).as(this.last.error()).isNotNull();
        this.transcript.assertSame(shown, text);
    }

    /**
     * Code is a file whose name is in the comment of its first line, or the lines that
     * come below the line that is above them in the document.
     */
    private void write(String code) throws IOException {
        String first = code.lines().findFirst().orElseThrow();
        String name = first.replaceFirst("^(//|--) ", "");
        Path file = this.project.resolve(name);
        if (name.equals(first)) {
            insert(this.project.resolve("src/main/java/dev/migrate/sample/membership/Member.java"),
                    "    private Instant registeredAt;\n", code);
        }
        else {
            Files.writeString(file, code.substring(first.length() + 1));
        }
    }

    private static void insert(Path file, String above, String code) throws IOException {
        String source = Files.readString(file);
        assertThat(source).contains(above);
        Files.writeString(file, source.replace(above, above + "\n" + code));
    }

    private String content(String pattern) throws IOException {
        Path path = Path.of(pattern);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(this.project.resolve(path.getParent().toString()),
                path.getFileName().toString())) {
            return Files.readString(files.iterator().next());
        }
    }

    private static String get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address)).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private void assertSameJson(String expected) {
        JsonMapper mapper = new JsonMapper();
        JsonNode answer = mapper.readTree(this.last.output());
        ArrayNode history = (ArrayNode) answer.at("/contexts/library/migrateBeans/migrate/history");
        while (history.size() > 1) {
            history.remove(0);
        }
        this.transcript.assertSame(answer.toPrettyString(), mapper.readTree(expected).toPrettyString());
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command)
            .results()
            .forEach((word) -> words.add((word.group(1) != null) ? word.group(1) : word.group(2)));
        return words.toArray(String[]::new);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (this.application != null) {
            this.application.destroyForcibly();
        }
    }

}
